// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The subject of a verb, before or behind it, with its appositions.

#include "englishsentence.h"

#include <algorithm>

namespace mitjul {

/// `one of them, a designer,`: what follows says who.
bool EnglishSentence::isOneOfThem(qsizetype word) const
{
    return word + 3 < m_words.size() && lower(word) == QStringLiteral("one") && lower(word + 1) == QStringLiteral("of")
        && isPronoun(word + 2) && comma(word + 2);
}

/// The verb to which an infinitive belongs, or -1: `went on to | describe`, `liked to | say`, but not `asked him to
/// say` or `declined to say`.
qsizetype EnglishSentence::verbBeforeInfinitive(qsizetype lowest, qsizetype infinitive) const
{
    if (infinitive > lowest && lower(infinitive).endsWith(QStringLiteral("ing")) && is(infinitive - 1, u"leading"))
        return infinitive - 1; // `kept saying`
    const qsizetype to = infinitive - 1;
    if (to < lowest + 2 || lower(to) != QStringLiteral("to"))
        return -1;
    const qsizetype leading = lower(to - 1) == QStringLiteral("on") ? to - 2 : to - 1;
    const bool past
        = lower(leading).endsWith(QStringLiteral("ed")) || is(leading, u"finite") || is(leading, u"leading");
    if (leading <= lowest || !past || capital(leading) || is(leading, u"copula") || is(leading, u"negation")
        || isPassive(leading) || gapBehind(leading) != Gap::None)
        return -1;
    return leading;
}

/// Where the stretch between commas begins that ends at `word`, or the relative clause of which it is the second half:
/// `, who grew up here and whose book is set here,`.
qsizetype EnglishSentence::insertionStart(qsizetype lowest, qsizetype word) const
{
    const qsizetype first = stretchStart(lowest, word);
    if (first < lowest + 2 || !is(first - 1, u"conjunction") || gapBehind(first - 2) != Gap::None)
        return first;
    const qsizetype whole = stretchStart(lowest, first - 2);
    return is(whole, u"relative") ? whole : first;
}

/// Whether a noun is a name, a person, people or a writing.
bool EnglishSentence::maySpeak(qsizetype noun) const
{
    return capital(noun) || is(noun, u"male") || is(noun, u"female") || is(noun, u"role") || is(noun, u"org")
        || is(noun, u"orgpronoun") || is(noun, u"utterance") || is(noun, u"document") || is(noun, u"evidence")
        || isGroupNoun(noun) || isPronoun(noun);
}

/// The subject of the verb at `verb`, not further left than `lowest`.
EnglishSentence::NounPhrase EnglishSentence::subjectBefore(qsizetype lowest, qsizetype verb) const
{
    lowest = std::max(lowest, verb - 3 * phraseReach);
    qsizetype end = verb - 1;
    while (end >= lowest && gapBehind(end) == Gap::None && isAdverb(end))
        --end;
    // `A judge on Thursday | rejected`
    if (end > lowest + 2 && is(end, u"day") && is(end - 1, u"preposition") && gapBehind(end) == Gap::None
        && gapBehind(end - 2) == Gap::None)
        end -= 2;
    if (const qsizetype leading = verbBeforeInfinitive(lowest, verb); leading >= 0)
        return subjectBefore(lowest, leading);
    if (end > lowest && lower(end) == QStringLiteral("as") && lower(verb).endsWith(QStringLiteral("ing")))
        return quotedAs(lowest, end);
    // `S, …, has written to the council asking whether`
    if (end >= lowest && lower(verb).endsWith(QStringLiteral("ing")) && is(stretchStart(lowest, end), u"finite"))
        return {};
    if (end < lowest || isQuoted(end) || is(end, u"conjunction") || gapBehind(end) == Gap::Break)
        return {};
    // `a statement that | said`
    if (lower(end) == QStringLiteral("that") && end > lowest && (is(end - 1, u"utterance") || is(end - 1, u"document")))
        return antecedent(end);
    // Between commas: from the verb leftwards past what is inserted to the subject.
    qsizetype last = end;
    qsizetype first = comma(end) ? insertionStart(lowest, last) : stretchStart(lowest, last);
    // `whose owners warned`, `which Vance said`
    if (!comma(end) && first < end && is(first, u"relative")
        && (lower(first) == QStringLiteral("whose") || opensPhrase(first + 1)))
        ++first;
    bool inserted = comma(end) || is(first, u"relative");
    for (int steps = 0; inserted && steps < 5 && first > lowest && comma(first - 1) && !isQuoted(first - 1); ++steps) {
        const qsizetype leftFirst = insertionStart(lowest, first - 1);
        if (isOneOfThem(leftFirst))
            break;
        const bool leftOpens = leftFirst == lowest || gapBehind(leftFirst - 1) != Gap::Comma;
        if (!isInsertion(first, last, leftFirst, first - 1, leftOpens))
            break;
        last = first - 1;
        first = leftFirst;
    }
    // `The group, Friends of the Marsh,`
    const bool ofThem = first > lowest + 2 && isOneOfThem(first - 3);
    const bool own = ofThem || (first > lowest && comma(first - 1) && capital(first) && !is(first, u"determiner"));
    // `The judge rejected the deal, a rare step, saying`: the subject is the verb's before.
    if (comma(end) && lower(verb).endsWith(QStringLiteral("ing")) && !isName(first, last))
        return {};
    if (comma(end) && last == end && (!(own || isName(first, last)) || lower(verb).endsWith(QStringLiteral("ing"))))
        return {};
    NounPhrase phrase = phraseWithin(first, last);
    if (!phrase.found())
        return {};
    // `I ran down the corridor shouting`, but `I heard a man shouting`
    if (lower(verb).endsWith(QStringLiteral("ing")) && !comma(end) && phrase.first > first && !maySpeak(phrase.last))
        return {};
    phrase.fullLast = std::max(end, phrase.last);
    if (ofThem)
        phrase.fullFirst = first - 3;
    // `The manager, Leandro Maddox,`: the description before belongs to the whole.
    if (phrase.first == first && first > lowest && comma(first - 1) && isName(first, phrase.last)) {
        const qsizetype from = stretchStart(lowest, first - 1);
        // `the board is to meet on Friday, Wren said`: a clause is no description.
        if ((is(from, u"determiner") || possessive(from)) && isNounPhrase(from, first - 1))
            phrase.fullFirst = from;
    }
    return phrase;
}

/// `The paper quoted the chief | as saying`, `The chief was quoted | as saying`
EnglishSentence::NounPhrase EnglishSentence::quotedAs(qsizetype lowest, qsizetype as) const
{
    for (qsizetype i = as - 1; i > lowest && i >= as - phraseReach && gapBehind(i) == Gap::None; --i) {
        if (!is(i, u"quoting"))
            continue;
        return i == as - 1 ? subjectBefore(lowest, i) : phraseWithin(i + 1, as - 1);
    }
    return {};
}

/// The subject behind its verb: `said Tansy Obuya, who founded Reclaro`.
EnglishSentence::NounPhrase EnglishSentence::subjectBehind(qsizetype first, qsizetype limit) const
{
    limit = std::min(limit, first + phraseReach);
    if (first >= limit || isQuoted(first) || lower(first) == QStringLiteral("that") || is(first, u"preposition")
        || is(first, u"subordinator") || isAdverb(first))
        return {};
    const auto lastOf = [&](qsizetype last) {
        const auto joins = [&](qsizetype i) {
            return lower(i) == QStringLiteral("of") || lower(i) == QStringLiteral("at")
                || lower(i) == QStringLiteral("for") || lower(i) == QStringLiteral("from");
        };
        while (last + 1 < limit && gapBehind(last) == Gap::None && !isQuoted(last + 1) && !isAdverb(last + 1)
            && !is(last + 1, u"conjunction") && !is(last + 1, u"subordinator") && !is(last + 1, u"day")
            && !is(last + 1, u"relative") && (!is(last + 1, u"preposition") || joins(last + 1)))
            ++last;
        return last;
    };
    if (isPronoun(first))
        return {first, first, first, first};
    const qsizetype last = lastOf(first);
    // `said the captain, Rhys Penhallow`: the name is the source, the description goes with it.
    if (comma(last) && last + 1 < limit && capital(last + 1) && !isPureName(first, last)) {
        const qsizetype nameLast = lastOf(last + 1);
        // `according to the indictment, Calder hid it`: a clause of its own follows.
        const bool ends = nameLast + 1 >= m_words.size() || gapBehind(nameLast) != Gap::None;
        if (ends && isPureName(last + 1, nameLast))
            return {last + 1, nameLast, first, apposition(nameLast)};
    }
    return {first, last, first, apposition(last)};
}

/// The last word of an apposition that begins behind `word` (`, a retired bus driver,`, `, who asked not to be
/// named,`), or `word` itself.
qsizetype EnglishSentence::apposition(qsizetype word) const
{
    if (!comma(word) || word + 1 >= m_words.size())
        return word;
    const QString &next = lower(word + 1);
    const bool determiner = is(word + 1, u"determiner") && next != QStringLiteral("this")
        && next != QStringLiteral("that") && next != QStringLiteral("these") && next != QStringLiteral("those");
    const bool age = !next.isEmpty() && next.front().isDigit();
    if (!determiner && !is(word + 1, u"relative") && !possessive(word + 1) && !age && !is(word + 1, u"role"))
        return word;
    for (qsizetype i = word + 1; i < std::min(m_words.size(), word + phraseReach); ++i) {
        if (isQuoted(i) || (isCue(i) && !is(word + 1, u"relative")))
            return i - 1 > word && !comma(i - 1) ? i - 1 : word;
        if (comma(i) || i + 1 == m_words.size())
            return i;
    }
    return word;
}

} // namespace mitjul
