// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Noun phrases: where one begins and ends.

#include "englishsentence.h"

#include <algorithm>

namespace mitjul {

/// What separates a word from the next one.
EnglishSentence::Gap EnglishSentence::gapBehind(qsizetype word) const
{
    const Word &here = m_words[word];
    if (lower(word).isEmpty())
        return Gap::Break;
    if (here.body.isEmpty()) // `Hartmann & Co`
        return Gap::None;
    if (word + 1 < m_words.size()) {
        const Word &next = m_words[word + 1];
        if (lower(word + 1).isEmpty() || (next.body.start > next.span.start && here.body.end == here.span.end))
            return Gap::Break;
    }
    if (here.body.end == here.span.end)
        return Gap::None;
    if (comma(word))
        return Gap::Comma;
    // `Sen. Whitcomb`, `J. Pohl`: a full stop that ends an abbreviation.
    const bool stop = m_masked.at(here.body.end) == u'.' && here.span.end == here.body.end + 1;
    const QStringView body = m_masked.view(here.body);
    const bool abbreviation = is(word, u"abbreviation") || body.size() == 1 || body.contains(u'.');
    return stop && abbreviation && word + 1 < m_words.size() ? Gap::None : Gap::Break;
}

bool EnglishSentence::possessive(qsizetype word) const
{
    if (isQuoted(word)) // `‘Q!’ shouted a man`: the closing mark is no apostrophe
        return false;
    const QStringView body = m_masked.view(m_words[word].body);
    return body.endsWith(QStringLiteral("'s")) || body.endsWith(QStringLiteral("’s")) || body.endsWith(u'’')
        || body.endsWith(u'\'');
}

bool EnglishSentence::isPronoun(qsizetype word) const
{
    if (m_masked.view(m_words[word].body) == u"US") // `US President`
        return false;
    return is(word, u"pronoun-person") || is(word, u"pronoun-many") || is(word, u"pronoun-thing");
}

/// A word that begins a noun phrase of its own: `the`, `his`, `Vance`, `they`.
bool EnglishSentence::opensPhrase(qsizetype word) const
{
    return is(word, u"determiner") || isPronoun(word) || (capital(word) && !is(word, u"preposition"));
}

/// A word that says when, how or whether something is said: `on`, `later`, `angrily`.
bool EnglishSentence::isAdverb(qsizetype word) const
{
    if (capital(word) || isQuoted(word))
        return false;
    if (is(word, u"auxiliary"))
        return true;
    const bool noun = is(word, u"noun") || (word > 0 && (is(word - 1, u"determiner") || possessive(word - 1)));
    return lower(word).endsWith(QStringLiteral("ly")) && !noun;
}

/// Words that lead in: what stands before the subject belongs to the verb. `On Monday`, `In a letter`, `When`.
bool EnglishSentence::leadsIn(qsizetype word) const
{
    if (is(word, u"preposition") || is(word, u"subordinator") || is(word, u"time") || is(word, u"day"))
        return true;
    const QString &text = lower(word);
    return text.endsWith(QStringLiteral("ing")) || text.endsWith(QStringLiteral("ed"))
        || (text.endsWith(QStringLiteral("ly")) && !is(word, u"noun"));
}

/// A name and nothing else: `Rhys Penhallow`, `Dr Yusuf Brennan`.
bool EnglishSentence::isPureName(qsizetype first, qsizetype last) const
{
    if (!capital(first) || !capital(last) || possessive(last))
        return false;
    for (qsizetype i = first; i <= last; ++i) {
        if ((!capital(i) && !is(i, u"nameparticle")) || is(i, u"org") || is(i, u"determiner") || is(i, u"preposition"))
            return false;
        if (is(i, u"role") && i == last)
            return false;
    }
    return true;
}

/// `the late Per Aslund`, `the Very Rev. Malcolm Teasdale`: a full name behind an article and what its bearer is.
bool EnglishSentence::isTitledName(qsizetype first, qsizetype last) const
{
    const qsizetype given = last - 1;
    if (lower(first) != QStringLiteral("the") || given - first < 2 || last - first > phraseReach
        || !isPureName(given, last) || is(given, u"role") || is(given, u"honorific"))
        return false;
    bool titled = false;
    for (qsizetype i = first + 1; i < given; ++i) {
        if (possessive(i) || is(i, u"preposition") || is(i, u"finite") || isPronoun(i))
            return false;
        titled = titled || !capital(i) || is(i, u"honorific") || is(i, u"role");
    }
    return titled;
}

/// A name with nothing behind it but where it belongs: `Nkechi Eze of Lagos State University`.
bool EnglishSentence::isName(qsizetype first, qsizetype last) const
{
    if (isTitledName(first, last))
        return true;
    for (qsizetype i = first + 1; i < last; ++i) {
        if (is(i, u"preposition"))
            return isPureName(first, i - 1) && !possessive(last);
    }
    return isPureName(first, last);
}

/// Where the stretch between commas begins that ends at `word`.
qsizetype EnglishSentence::stretchStart(qsizetype lowest, qsizetype word) const
{
    qsizetype first = word;
    while (first > lowest && word - first < phraseReach) {
        const qsizetype left = first - 1;
        if (gapBehind(left) != Gap::None || isQuoted(left)
            || (is(left, u"conjunction") && !isCoordinated(lowest, left, word)))
            break;
        first = left;
    }
    return first;
}

/// `The maker of arms and robots`: a conjunction inside one noun phrase, since no phrase of its own follows it and no
/// verb stands before it.
bool EnglishSentence::isCoordinated(qsizetype lowest, qsizetype conjunction, qsizetype last) const
{
    if (lower(conjunction) != QStringLiteral("and") || conjunction == lowest)
        return false;
    // `Food and Drug Administration`
    if (capital(conjunction - 1) && capital(conjunction + 1) && is(last, u"org"))
        return true;
    if (opensPhrase(conjunction + 1) || is(conjunction + 1, u"preposition") || last - conjunction > nearReach)
        return false;
    for (qsizetype i = conjunction - 1; i >= std::max(lowest, conjunction - phraseReach); --i) {
        if (gapBehind(i) != Gap::None || isQuoted(i) || is(i, u"finite") || is(i, u"conjunction") || isPronoun(i)
            || isCue(i) || lower(i).endsWith(QStringLiteral("ed")))
            return false;
        if (i == lowest || gapBehind(i - 1) != Gap::None)
            return opensPhrase(i);
    }
    return false;
}

/// Whether the stretch between commas adds to the one on its left: `, a retired bus driver,`, `, of the Delta
/// Institute,`.
bool EnglishSentence::isInsertion(
    qsizetype first, qsizetype last, qsizetype leftFirst, qsizetype leftLast, bool leftOpens) const
{
    if (is(first, u"relative"))
        return true;
    if (leftOpens && leadsIn(leftFirst) && !isPureName(leftFirst, leftLast))
        return false;
    if (isName(first, last)) {
        // `Sarah Kim, Chair,`, `Carol Yates of Dayton, Ohio,`;
        // but `Its regional head, Jürgen Pohl,` and `Hollin Park’s manager, Greta Solberg,`.
        const bool state = leftLast > leftFirst && is(leftLast - 1, u"preposition") && capital(leftLast);
        return first == last && (state || (isPureName(leftFirst, leftLast) && leftLast > leftFirst));
    }
    if (capital(first) && !is(first, u"determiner") && !leadsIn(first) && !capital(leftLast))
        return false;
    return true;
}

/// `failed because | the council`, `as | Vance`: a new clause.
bool EnglishSentence::splitsClause(qsizetype word) const
{
    if (!is(word, u"subordinator"))
        return false;
    return !is(word, u"preposition") || (opensPhrase(word + 1) && !is(word + 1, u"determiner"));
}

/// The noun phrase that ends with `last` and begins not further left than `lowest`, no comma inside.
EnglishSentence::NounPhrase EnglishSentence::phraseWithin(qsizetype lowest, qsizetype last) const
{
    while (last > lowest && (isAdverb(last) || m_masked.at(m_words[last].span.start) == u'('))
        --last;
    if (last > lowest && isPronoun(last) && is(last - 1, u"preposition") && lower(last - 1) != QStringLiteral("of"))
        return {}; // `from behind me came`
    if (isPronoun(last))
        return is(last, u"relative") ? antecedent(last) : NounPhrase{last, last, last, last};
    // `the man who lives next door` is one phrase, `which the union` is two.
    for (qsizetype i = lowest + 1; i < last; ++i) {
        if (splitsClause(i))
            return phraseWithin(i + 1, last);
        if (!is(i, u"relative") && lower(i) != QStringLiteral("that"))
            continue;
        const bool clause = lower(i) == QStringLiteral("that") && (isGroupNoun(i + 1) || isCue(i - 1));
        if (opensPhrase(i + 1) || clause)
            return phraseWithin(i + 1, last);
        return phraseWithin(lowest, i - 1);
    }
    qsizetype first = behindLeadIn(lowest, last);
    for (qsizetype i = last; i > first; --i) {
        const bool afterTime = (is(i - 1, u"time") || is(i - 1, u"day")) && opensPhrase(i) && !possessive(i - 1);
        const bool opens = is(i, u"determiner") && !is(i - 1, u"preposition") && !is(i - 1, u"determiner")
            && !lower(i - 1).endsWith(QStringLiteral("ing"));
        const bool afterVerb = is(i - 1, u"finite") && opensPhrase(i);
        if (afterTime || opens || afterVerb) {
            first = i;
            break;
        }
    }
    if (!isNounPhrase(first, last))
        return nearestPhrase(first, last);
    // `Abara and his colleagues`
    if (first > 1 && is(first, u"owner") && lower(first - 1) == QStringLiteral("and") && isNameWord(first - 2)) {
        first -= 2;
        while (first > 0 && gapBehind(first - 1) == Gap::None && isNameWord(first - 1))
            --first;
    }
    return {first, last, first, last};
}

/// The shortest noun phrase that ends with `last`, where a verb before it is not known as one: `is supported by | Ged
/// Hollis`, `I had letters from | people`.
EnglishSentence::NounPhrase EnglishSentence::nearestPhrase(qsizetype lowest, qsizetype last) const
{
    for (qsizetype i = last; i > lowest && last - i < phraseReach; --i) {
        const bool name = capital(i) && !capital(i - 1) && !is(i - 1, u"nameparticle") && !is(i - 1, u"determiner");
        if (!name && !is(i, u"determiner") && !is(i - 1, u"preposition"))
            continue;
        return isNounPhrase(i, last) ? NounPhrase{i, last, i, last} : NounPhrase{};
    }
    return {};
}

/// The first word behind what leads in: `In an open letter | the group`, `because | Vance`.
qsizetype EnglishSentence::behindLeadIn(qsizetype first, qsizetype last) const
{
    while (first < last) {
        if (is(first, u"subordinator") || is(first, u"conjunction") || isAdverb(first)
            || (lower(first) == QStringLiteral("that") && opensPhrase(first + 1))) {
            ++first;
            continue;
        }
        if (is(first, u"preposition")) {
            qsizetype next = first + 2;
            while (next <= last
                && !(opensPhrase(next) && !is(next - 1, u"preposition") && !is(next - 1, u"determiner")
                    && !(capital(next) && capital(next - 1) && !is(next - 1, u"day"))))
                ++next;
            first = next <= last ? next : first + 1;
            continue;
        }
        break;
    }
    return first;
}

/// Whom `who` or `which` stands for: the phrase before it.
EnglishSentence::NounPhrase EnglishSentence::antecedent(qsizetype relative) const
{
    if (relative < 1 || isQuoted(relative - 1) || gapBehind(relative - 1) == Gap::Break || isPronoun(relative - 1))
        return {};
    return phraseWithin(stretchStart(std::max<qsizetype>(0, relative - phraseReach), relative - 1), relative - 1);
}

/// Whether these words can be a noun phrase: no finite verb among them, and a noun at their end.
bool EnglishSentence::isNounPhrase(qsizetype first, qsizetype last) const
{
    for (qsizetype i = first; i <= last; ++i) {
        if (is(i, u"finite") || isQuoted(i) || isPronoun(i) || is(i, u"pronoun-self"))
            return false;
        // `Benedict also met`, but `the only survivor`
        if (i > first && i < last && is(i, u"auxiliary") && !is(i - 1, u"determiner"))
            return false;
        // `Vance countered the attacks`, but `the proposed Clinton plan`
        if (i > first && i < last && lower(i).endsWith(QStringLiteral("ed")) && opensPhrase(i + 1)
            && !is(i - 1, u"determiner"))
            return false;
    }
    if (is(last, u"preposition") || is(last, u"subordinator") || is(last, u"conjunction") || isAdverb(last))
        return false;
    if (is(first, u"preposition") || is(last, u"day") || lower(last).isEmpty())
        return false;
    return !is(last, u"determiner") || is(last, u"quantifier");
}

} // namespace mitjul
