// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sentences.h"

#include "hangul.h"
#include "quotemarks.h"

#include <QSet>
#include <algorithm>

namespace mitjul {

namespace {

// `splitSentences` takes no vocabulary, so the few words it needs stand here. Abbreviations without their full stop.
const QSet<QString> &abbreviations()
{
    static const QSet<QString> words = [] {
        const QString all = QStringLiteral(
            "mr mrs ms dr prof st jr sr rep sen gov gen col lt sgt capt cmdr rev hon messrs mt no nos vs etc inc ltd co "
            "corp dept est fig jan feb mar apr jun jul aug sep sept oct nov dec al ed eds vol pp approx u.s u.k u.n e.g "
            "i.e a.m p.m d.c ph.d");
        const QStringList list = all.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

// Verbs that carry a sentence on behind `?”` or `!”`: `“Who?” Kane asked.`
const QSet<QString> &carriers()
{
    static const QSet<QString> words = [] {
        const QStringList list
            = QStringLiteral("said says asked asks wrote writes added replied shouted cried told wondered exclaimed called")
                  .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

constexpr qsizetype bracketReach = 200;
constexpr qsizetype carrierReach = 60;
constexpr int longestEllipsis = 8;

class BlockSplitter {
public:
    BlockSplitter(QStringView text, Span span, QList<Span> &out)
        : m_text(text)
        , m_span(span)
        , m_pairs(pairMarks(text, span))
        , m_out(out)
    {
    }

    void run()
    {
        m_start = m_span.start;
        qsizetype i = m_span.start;
        while (i < m_span.end) {
            while (m_next < m_pairs.size() && (m_pairs[m_next].open < i || !m_pairs[m_next].closed()))
                ++m_next;
            if (m_next < m_pairs.size() && m_pairs[m_next].open == i) {
                const MarkPair &pair = m_pairs[m_next];
                // A quotation that nothing surrounds is broken into its own sentences.
                if (!(isBlank(m_start, i) && standsAlone(pair))) {
                    i = pair.close + 1;
                    if (endsSentence(pair) && breakAllowed(i))
                        emitUpTo(i);
                    continue;
                }
            }
            if (m_text[i] == u'(') {
                i = behindBracket(i);
                continue;
            }
            if (isTerminator(i)) {
                const qsizetype end = behindTerminators(i);
                if (breakAllowed(end) && (!isAbbreviation(i) || quotationFollows(i, end) || starterFollows(i, end)))
                    emitUpTo(end);
                i = end;
                continue;
            }
            ++i;
        }
        emitUpTo(m_span.end);
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const { return m_span.contains(i) ? m_text[i] : QChar(u'\n'); }

    [[nodiscard]] bool isBlank(qsizetype from, qsizetype to) const
    {
        return QStringView(m_text).mid(from, to - from).trimmed().isEmpty();
    }

    [[nodiscard]] bool isTerminator(qsizetype i) const
    {
        const QChar c = at(i);
        if (c == u'.') {
            // Decimals, addresses, initials: a full stop inside a word ends nothing, except behind a Korean verb.
            const QChar next = at(i + 1);
            if (next.isLetterOrNumber())
                return hangul::isSyllable(next) && isKoreanEnd(i - 1);
            return !(next == u'.' || at(i - 1) == u'.') || isKoreanEnd(firstDot(i) - 1);
        }
        return c == u'!' || c == u'?' || c == u'。' || c == u'！' || c == u'？';
    }

    [[nodiscard]] qsizetype firstDot(qsizetype i) const
    {
        for (int dots = 0; dots < longestEllipsis && at(i - 1) == u'.'; ++dots)
            --i;
        return i;
    }

    [[nodiscard]] bool isKoreanEnd(qsizetype i) const { return QStringView(u"다요까죠").contains(at(i)); }

    [[nodiscard]] qsizetype behindTerminators(qsizetype i) const
    {
        while (QStringView(u".!?。！？…").contains(at(i)))
            ++i;
        // Marks and brackets that close belong to the sentence they close.
        while (QStringView(u"”’」』》〉)]").contains(at(i)) || (QStringView(u"\"'＂＇").contains(at(i)) && closes(i)))
            ++i;
        return i;
    }

    [[nodiscard]] bool closes(qsizetype i) const
    {
        const QChar right = at(i + 1);
        return right.isSpace() || QStringView(u"”’\"'").contains(right);
    }

    [[nodiscard]] bool endsSentence(const MarkPair &pair) const
    {
        qsizetype last = pair.close - 1;
        while (last > pair.open && (at(last).isSpace() || QStringView(u"”’\"'」』").contains(at(last))))
            --last;
        return QStringView(u".!?。！？…").contains(at(last));
    }

    [[nodiscard]] bool standsAlone(const MarkPair &pair) const
    {
        return endsSentence(pair) && breakAllowed(pair.close + 1);
    }

    /// Whether what follows position `end` can begin a sentence.
    [[nodiscard]] bool breakAllowed(qsizetype end) const
    {
        qsizetype i = end;
        while (i < m_span.end && at(i).isSpace())
            ++i;
        if (i >= m_span.end)
            return true;
        const QChar c = at(i);
        if (hangul::isSyllable(c)) {
            if (i == end)
                return isKoreanEnd(end - 2) && at(end - 1) == u'.';
            return !reportFollows(i);
        }
        if (i == end)
            return false;
        const bool koreanEnd = hangul::isSyllable(at(end - 2)) && at(end - 1) == u'.';
        if ((c.isLower() && !koreanEnd) || QStringView(u",;)]").contains(c))
            return false;
        const bool asks = QStringView(u"”’\"'").contains(at(end - 1)) && at(end - 2) != u'.';
        return !(asks && carrierFollows(i));
    }

    // `” 고 밝혔다`, `” 라고`: the report goes on behind the space.
    [[nodiscard]] bool reportFollows(qsizetype i) const
    {
        qsizetype end = i;
        while (hangul::isSyllable(at(end)))
            ++end;
        static const QStringList tails = QStringLiteral("고 라고 이라고 하고 며 라며 이라며 면서 라면서 이라면서 라는 이라는 는").split(u' ');
        return end - i <= 4 && QStringView(u"”’\"'」』").contains(at(behindSpaceLeft(i)))
            && tails.contains(m_text.mid(i, end - i));
    }

    [[nodiscard]] qsizetype behindSpaceLeft(qsizetype i) const
    {
        --i;
        while (i > m_span.start && at(i).isSpace())
            --i;
        return i;
    }

    // `“Stop!” Kane said.`: within a few words, and before the sentence is over, a verb of speech follows.
    [[nodiscard]] bool carrierFollows(qsizetype i) const
    {
        QString word;
        int words = 0;
        for (const qsizetype end = std::min(i + carrierReach, m_span.end + 1); i < end && words < 5; ++i) {
            const QChar c = at(i);
            if (c.isLetter() || c == u'-' || c == u'\'') {
                word += c.toLower();
                continue;
            }
            if (carriers().contains(word))
                return true;
            if (!word.isEmpty())
                ++words;
            word.clear();
            if (QStringView(u"!?“\"").contains(c))
                return false;
        }
        return false;
    }

    [[nodiscard]] bool isAbbreviation(qsizetype i) const
    {
        if (at(i) != u'.')
            return false;
        qsizetype start = i;
        while (start > m_start && i - start < 12 && (at(start - 1).isLetter() || at(start - 1) == u'.'))
            --start;
        const QString word = m_text.mid(start, i - start).toString().toLower();
        if (word.isEmpty() || hangul::isSyllable(word.back()))
            return false;
        // A single capital is an initial (`George W. Bush`), but `vitamin C.` may end a paragraph.
        return abbreviations().contains(word) || (word.size() == 1 && at(start).isUpper());
    }

    // `a report by Hale & Co. It found damp`: behind these no name follows, so a small word opens a sentence.
    [[nodiscard]] bool starterFollows(qsizetype i, qsizetype end) const
    {
        static const QStringList closing = QStringLiteral("inc ltd co corp etc jr a.m p.m").split(u' ');
        static const QStringList starters
            = QStringLiteral("The It He She They We But And In A An This That His Her Their").split(u' ');
        qsizetype start = i;
        while (start > m_start && i - start < 5 && (at(start - 1).isLetter() || at(start - 1) == u'.'))
            --start;
        qsizetype last = end + 1;
        while (last - end < 7 && at(last).isLetter())
            ++last;
        return at(end) == u' ' && closing.contains(m_text.mid(start, i - start).toString().toLower())
            && starters.contains(m_text.mid(end + 1, last - end - 1));
    }

    // `at about 3 a.m. “They found …”`: no title stands before a quotation, so the abbreviation ends the sentence.
    [[nodiscard]] bool quotationFollows(qsizetype i, qsizetype end) const
    {
        return at(i - 2) == u'.' && at(end) == u' ' && QStringView(u"“\"‘").contains(at(end + 1));
    }

    [[nodiscard]] qsizetype behindBracket(qsizetype i) const
    {
        const qsizetype end = std::min(i + bracketReach, m_span.end);
        for (qsizetype k = i + 1; k < end; ++k) {
            if (m_text[k] == u')')
                return k + 1;
            if (m_text[k] == u'(')
                break;
        }
        return i + 1;
    }

    void emitUpTo(qsizetype end)
    {
        Span sentence{m_start, end};
        while (!sentence.isEmpty() && m_text[sentence.start].isSpace())
            ++sentence.start;
        while (!sentence.isEmpty() && m_text[sentence.end - 1].isSpace())
            --sentence.end;
        if (!sentence.isEmpty())
            m_out.append(sentence);
        m_start = end;
    }

    QStringView m_text;
    Span m_span;
    QList<MarkPair> m_pairs;
    QList<Span> &m_out;
    qsizetype m_start = 0;
    qsizetype m_next = 0;
};

} // namespace

bool isAnalysed(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Title:
    case BlockKind::Deck:
    case BlockKind::Heading:
    case BlockKind::Paragraph:
    case BlockKind::Quote:
    case BlockKind::Item: return true;
    case BlockKind::Byline:
    case BlockKind::Source:
    case BlockKind::Caption:
    case BlockKind::Boilerplate: return false;
    }
    return false;
}

QList<Span> splitSentences(const Article &article)
{
    QList<Span> sentences;
    for (const Block &block : article.blocks) {
        if (!isAnalysed(block.kind) || block.span.isEmpty())
            continue;
        if (block.kind == BlockKind::Title || block.kind == BlockKind::Heading)
            sentences.append(block.span);
        else
            BlockSplitter(article.text, block.span, sentences).run();
    }
    return sentences;
}

} // namespace mitjul
