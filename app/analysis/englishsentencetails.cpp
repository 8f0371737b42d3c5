// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Clauses without marks that are attributed behind or around them: `P, S said`, `according to S`.

#include "englishsentence.h"

#include <algorithm>

namespace mitjul {

namespace {

constexpr qsizetype fewestWords = 3; // of a clause before its attribution

} // namespace

/// P, said S
EnglishSentence::Tail EnglishSentence::invertedTail(qsizetype word) const
{
    const qsizetype size = m_words.size();
    const qsizetype next = word + 1;
    if (!comma(word - 1) || next >= size || isQuoted(next) || gapBehind(word) != Gap::None || !opensPhrase(next))
        return {};
    const NounPhrase who = subjectBehind(next, size);
    // `urged Congress to act`
    if (!who.found() || (who.last + 1 < size && lower(who.last + 1) == QStringLiteral("to")))
        return {};
    // `S, in charge for eleven weeks, disputed the tale`: what stands behind the verb is its object.
    const NounPhrase subject = subjectBefore(0, word);
    const bool named = capital(who.last) && gapBehind(who.last) != Gap::None;
    const bool described
        = subject.found() && subject.first > 0 && comma(subject.first - 1) && isName(subject.first, subject.last);
    if (described || (subject.found() && subject.last < word - 1 && !named))
        return {};
    return {who, word - 1, who.fullLast + 1, true};
}

/// P, S said / P1, S said, and P2
EnglishSentence::Tail EnglishSentence::plainTail(qsizetype word) const
{
    if (hasObject(word))
        return {};
    const qsizetype size = m_words.size();
    qsizetype behind = word + 1;
    while (behind < size && behind < word + phraseReach && gapBehind(behind - 1) == Gap::None)
        ++behind;
    const NounPhrase who = subjectBefore(1, word);
    const qsizetype last = std::min(who.first, who.fullFirst) - 1;
    const bool noun = who.found()
        && (opensPhrase(who.first) || capital(who.last) || is(who.last, u"role") || is(who.last, u"group")
            || is(who.last, u"document") || is(who.last, u"evidence") || lower(who.last).endsWith(u's'));
    return noun ? Tail{who, last, behind, false} : Tail{};
}

void EnglishSentence::readAttributionBehind(qsizetype word)
{
    if (word < fewestWords || m_reported > 0 || lower(word).endsWith(QStringLiteral("ing")))
        return;
    Tail tail = invertedTail(word);
    if (!tail.who.found())
        tail = plainTail(word);
    const qsizetype last = tail.last;
    if (!tail.who.found() || last < 0 || !comma(last) || isQuoted(last) || is(tail.who.last, u"pronoun-self"))
        return;
    const Attribution speaker = resolve(tail.who);
    const qsizetype size = m_words.size();
    const bool goesOn = tail.behind + 2 < size && !isQuoted(tail.behind);
    // `On Monday, S said, P`
    const bool leadIn = goesOn && is(0, u"preposition") && last < nearReach;
    // `an uncle who, he says, never praised him`
    const bool clause = last + 1 >= fewestWords && !is(last, u"conjunction") && !is(last, u"relative") && !leadIn;
    const qsizetype start = behindDateline();
    const Span before = upTo(std::min(last, is(start, u"conjunction") ? start + 1 : start), last);
    if (clause && !quotedMostly(before))
        add(before, QuoteType::Indirect, Certainty::Likely, speaker, cueAt(word));
    m_reported = std::min(tail.behind, size);
    const bool finite = std::any_of(m_lower.begin(), m_lower.begin() + last + 1,
        [&](const QString &text) { return m_g.is(text, QStringLiteral("finite")); });
    const bool joined = goesOn && is(tail.behind, u"conjunction") && !isCue(tail.behind + 1);
    if (!goesOn || (clause && (tail.inverted || (finite && !joined))))
        return;
    // `The trouble, she explains, is that cloth has no shape`
    const bool copula = is(tail.behind, u"copula") && lower(tail.behind + 1) == QStringLiteral("that");
    const qsizetype first = std::min(tail.behind + (copula ? 2 : joined ? 1 : 0), size - 1);
    const qsizetype end = clauseEnd(first);
    if (!quotedMostly(upTo(first, end)))
        add(upTo(first, end), QuoteType::Indirect, Certainty::Likely, speaker, cueAt(word));
    m_reported = end + 1;
}

/// The first word behind what names town and agency: `SEOUL, May 3 (Reuters) - `.
qsizetype EnglishSentence::behindDateline() const
{
    constexpr qsizetype reach = 8;
    const QStringView first = m_masked.view(m_words.first().body);
    const bool town = first.size() > 2 && std::none_of(first.begin(), first.end(), [](QChar c) { return c.isLower(); });
    for (qsizetype i = 0; town && i + 1 < std::min(m_words.size(), reach); ++i) {
        if (lower(i).isEmpty())
            return i + 1;
        const bool bracket = m_masked.at(m_words[i].span.start) == u'(';
        if (bracket && !lower(i + 1).isEmpty())
            return i + 1;
    }
    return 0;
}

void EnglishSentence::readAccording(qsizetype word)
{
    const qsizetype size = m_words.size();
    const NounPhrase who = subjectBehind(word + 2, size);
    if (!who.found())
        return;
    qsizetype behind = who.fullLast + 1;
    // `According to a report published on Monday by the office, P`
    while (word == 0 && behind < size && behind < 2 * phraseReach && gapBehind(behind - 1) == Gap::None)
        ++behind;
    // The larger part of the sentence before or behind is what the source says.
    const bool opens = word > 0 && (is(word - 1, u"subordinator") || is(word - 1, u"relative")
        || is(word - 1, u"conjunction")); // `in 2022, when, according to S, P`
    const bool before = word - m_reported >= size - behind && !opens;
    if (before ? word - m_reported < 3 || m_reported > 0 : behind + 2 >= size)
        return;
    const Span span = before ? upTo(std::min(behindDateline(), word - 1), word - 1) : upTo(behind, size - 1);
    if (quotedMostly(span))
        return;
    add(span, QuoteType::Indirect, Certainty::Likely, resolve(who), cueAt(word));
    m_reported = size;
}

} // namespace mitjul
