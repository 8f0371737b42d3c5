// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words.h"

#include "hangul.h"

#include <algorithm>

namespace mitjul {

// How far a bracket may reach and still be one word with what stands before it.
static constexpr qsizetype bracketReach = 80;

MaskedText::MaskedText(QStringView text, Span range, const QList<MarkPair> &pairs, int parent)
    : m_range(range)
    , m_masked(text.mid(range.start, range.length()).toString())
{
    auto pair = std::lower_bound(pairs.begin(), pairs.end(), range.start,
                                 [](const MarkPair &p, qsizetype start) { return p.open < start; });
    for (; pair != pairs.end() && pair->open < range.end; ++pair) {
        if (!pair->closed() || pair->parent != parent || pair->close > range.end)
            continue;
        for (qsizetype i = pair->open + 1; i < pair->close; ++i)
            m_masked[i - range.start] = quotedLetter;
    }
}

QList<Word> MaskedText::words(Span span) const
{
    QList<Word> words;
    qsizetype i = span.start;
    while (i < span.end) {
        while (i < span.end && at(i).isSpace())
            ++i;
        if (i >= span.end)
            break;
        const qsizetype start = i;
        while (i < span.end && (!at(i).isSpace() || bracketJoins(i, span.end))) {
            // `은“…”라고`, `said“…”he`: a quotation begins a word, and Latin letters behind one begin another.
            if (i > start && isQuotationMark(at(i)) && at(i + 1) == quotedLetter && at(i - 1) != u'(')
                break;
            if (i > start && isQuotationMark(at(i - 1)) && i - 1 > start && at(i - 2) == quotedLetter
                && at(i).script() == QChar::Script_Latin)
                break;
            if (at(i) == u'(') {
                const qsizetype length = view({i, std::min(span.end, i + bracketReach)}).indexOf(u')');
                if (length > 0)
                    i += length;
            }
            ++i;
        }
        Word word{{start, i}, {start, withoutNotes(start, i)}};
        const auto isEdge = [&](qsizetype k) { return at(k).isPunct() && at(k) != u')' && at(k) != u'%'; };
        while (!word.body.isEmpty() && isEdge(word.body.end - 1) && !isQuotationMark(at(word.body.end - 1)))
            --word.body.end;
        while (!word.body.isEmpty() && isEdge(word.body.start) && !isQuotationMark(at(word.body.start))
               && at(word.body.start) != u'(')
            ++word.body.start;
        words.append(word);
    }
    return words;
}

// 말했다.[1][2]: the numbers of notes are no part of a word.
qsizetype MaskedText::withoutNotes(qsizetype start, qsizetype end) const
{
    while (end - start > 3 && at(end - 1) == u']') {
        qsizetype open = end - 2;
        while (open > start && at(open).isDigit())
            --open;
        if (at(open) != u'[' || open == end - 2)
            break;
        end = open;
    }
    return end;
}

// 트레티코프 (Tretikov)는: the particle behind a bracket belongs to the word before it.
bool MaskedText::bracketJoins(qsizetype space, qsizetype end) const
{
    if (at(space) != u' ' || at(space + 1) != u'(')
        return false;
    const qsizetype length = view({space, std::min(end, space + bracketReach)}).indexOf(u')');
    return length > 0 && hangul::isSyllable(at(space + length + 1));
}

QString bareWord(QStringView word)
{
    QString result;
    int depth = 0;
    for (const QChar c : word) {
        if (c == u'(' || c == u'[')
            ++depth;
        if (depth == 0 && !isQuotationMark(c) && c != u'<' && c != u'>')
            result += c;
        if ((c == u')' || c == u']') && depth > 0)
            --depth;
    }
    return result;
}

bool isKoreanText(QStringView text)
{
    qsizetype korean = 0;
    qsizetype latin = 0;
    // A syllable weighs as much as two and a half Latin letters; a long text shows its script early.
    for (const QChar c : text.first(std::min<qsizetype>(text.size(), 2000))) {
        if (hangul::isSyllable(c))
            ++korean;
        else if (c.isLetter())
            ++latin;
    }
    return korean * 5 > latin * 2 || latin == 0;
}

} // namespace mitjul
