// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pieces.h"

#include "hangul.h"
#include "quotemarks.h"
#include "sentences.h"

#include <QRegularExpression>

namespace mitjul {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Signs that are read aloud with the number before them and a particle after: `15%를`, `1만2000㎞를`.
bool isUnitSign(QChar c)
{
    return c == u'%' || c == u'％' || c == u'℃' || c == u'ℓ'
        || (c.unicode() >= 0x3380 && c.unicode() <= 0x33DF);
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

bool isPieceChar(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || isUnitSign(c);
}

// Addresses and code are nobody's typing in a language.
bool isAddress(QStringView word)
{
    static const QRegularExpression pattern(QStringLiteral(
        R"(://|www\.|[\w.+-]@[\w-]|^[#@]\w|)"
        R"([A-Za-z0-9-]\.(com|net|org|kr|io|co|gov|edu|me|tv|info|jp|cn|uk|eu|html?|php|pdf|txt|js|py)\b|)"
        R"([A-Za-z0-9]_[A-Za-z0-9]|[A-Za-z]/[A-Za-z]+/|`|\\|=)"));
    static constexpr QStringView Hints = u":@#._/`\\=";
    constexpr qsizetype LongestAddress = 2'000;
    // Most words hold none of the hints and never see the pattern; one of megabytes is no word.
    if (word.size() > LongestAddress)
        return word.first(LongestAddress).contains(u"://");
    return std::any_of(word.begin(), word.end(), [](QChar c) { return Hints.contains(c); })
        && pattern.match(word.toString()).hasMatch();
}

Script scriptOf(QStringView text)
{
    bool syllables = false;
    bool letters = false;
    bool latin = false;
    bool digits = isDigit(text.front());
    for (const QChar c : text) {
        if (hangul::isSyllable(c))
            syllables = true;
        else if (hangul::isLetter(c))
            letters = true;
        else if (isLatin(c) || (isApostrophe(c) && latin))
            latin = true;
        else if (isDigit(c) || isUnitSign(c) || c == u'.' || c == u',')
            digits = true;
        else
            return Script::Other;
    }
    if (digits && (syllables || !latin))
        return letters ? Script::Other : Script::Number;
    if (latin)
        return letters ? Script::Other : syllables ? Script::Mixed : Script::Latin;
    if (letters)
        return Script::Jamo;
    return syllables ? Script::Hangul : Script::Other;
}

class Splitter {
public:
    explicit Splitter(const Article& article)
        : m_text(article.text)
    {
    }

    QList<Piece> pieces;

    void splitBlock(qsizetype index, Span block)
    {
        m_block = index;
        m_opens = true;
        m_glued = false;
        for (qsizetype at = block.start; at < block.end;) {
            if (m_text[at].isSpace()) {
                ++at;
                continue;
            }
            qsizetype end = at;
            while (end < block.end && !m_text[end].isSpace())
                ++end;
            splitWord({at, end});
            at = end;
        }
    }

private:
    void splitWord(Span word)
    {
        ++m_word;
        if (isAddress(m_text.sliced(word.start, word.length()))) {
            m_glued = false;
            m_opens = false;
            return;
        }
        for (qsizetype at = word.start; at < word.end;) {
            if (!isPieceChar(m_text[at])) {
                passMark(m_text[at]);
                ++at;
                continue;
            }
            qsizetype end = at + 1;
            while (end < word.end && belongs(end, word))
                ++end;
            add({at, end}, word);
            at = end;
        }
    }

    void passMark(QChar c)
    {
        m_glued = false;
        static constexpr QStringView Ends = u".!?:…";
        if (Ends.contains(c))
            m_opens = true;
    }

    // Decimal points and thousands between digits, apostrophes between Latin letters.
    [[nodiscard]] bool belongs(qsizetype at, Span word) const
    {
        const QChar c = m_text[at];
        if (isPieceChar(c))
            return true;
        if (at + 1 >= word.end)
            return false;
        const QChar left = m_text[at - 1];
        const QChar right = m_text[at + 1];
        return ((c == u'.' || c == u',') && isDigit(left) && isDigit(right))
            || (isApostrophe(c) && isLatin(left) && isLatin(right));
    }

    void add(Span span, Span word)
    {
        Piece piece;
        piece.span = span;
        piece.text = m_text.sliced(span.start, span.length());
        piece.script = scriptOf(piece.text);
        piece.block = m_block;
        piece.word = m_word;
        if (span.start > word.start)
            piece.before = m_text[span.start - 1];
        if (span.end < word.end)
            piece.after = m_text[span.end];
        // Only a lone space: what lies between two pieces of one block is otherwise a mark.
        piece.spaceBefore = m_glued && piece.before.isNull() && pieces.constLast().span.end == span.start - 1;
        piece.opensSentence = m_opens;
        m_opens = false;
        m_glued = true;
        pieces.append(piece);
    }

    QStringView m_text;
    qsizetype m_block = 0;
    qsizetype m_word = 0;
    bool m_opens = true;
    bool m_glued = false;
};

} // namespace

QList<Piece> splitPieces(const Article& article)
{
    Splitter splitter(article);
    for (qsizetype i = 0; i < article.blocks.size(); ++i) {
        const Block& block = article.blocks.at(i);
        if (isAnalysed(block.kind))
            splitter.splitBlock(i, block.span);
    }
    return splitter.pieces;
}

} // namespace mitjul
