// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// People whom a sentence names or tells of, so that a later name or pronoun finds them.

#include "englishsentence.h"

#include <algorithm>

namespace mitjul {

/// `By Des Faraday at the Granary`, `Photographs by Hal Bonner`: who made the article is not told of in it.
bool EnglishSentence::isByline() const
{
    constexpr qsizetype longest = 10; // words
    const bool paragraph = m_passage.block->kind == BlockKind::Paragraph && m_sentence.end == m_passage.block->span.end
        && m_sentence.start == m_passage.block->span.start;
    if (!paragraph || m_words.size() > longest || m_words.isEmpty()
        || m_words.last().span.end > m_words.last().body.end)
        return false;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        if (is(i, u"finite") || isCue(i) || isQuoted(i))
            return false;
    }
    return true;
}

/// `the former airline executive`: what the person was whom the text is about.
bool EnglishSentence::isFormer(const NounPhrase &phrase) const
{
    constexpr qsizetype longest = 3; // words behind the article
    return m_passage.spokeInBlock && phrase.fullLast == phrase.last && phrase.last - phrase.first <= longest
        && phrase.last - phrase.first > 1 && lower(phrase.first + 1) == QStringLiteral("former")
        && !capital(phrase.last);
}

/// `Securities | and Exchange Commission`: the last word of an organisation's name that goes on behind `and`, or -1.
qsizetype EnglishSentence::jointNameEnd(qsizetype word) const
{
    constexpr qsizetype reach = 4; // words behind `and`
    if (word + 2 >= m_words.size() || gapBehind(word) != Gap::None || lower(word + 1) != QStringLiteral("and")
        || possessive(word))
        return -1;
    for (qsizetype i = word + 2; i < std::min(m_words.size(), word + 2 + reach) && isNameWord(i); ++i) {
        if (is(i, u"org") && i > word + 2)
            return i;
        if (gapBehind(i) != Gap::None)
            break;
    }
    return -1;
}

/// `my neighbour Lucille`: a given name behind what its bearer is.
bool EnglishSentence::isCalledName(qsizetype word) const
{
    if (word < 2 || !is(word - 2, u"determiner") || capital(word - 1) || gapBehind(word - 1) != Gap::None)
        return false;
    const qsizetype noun = word - 1;
    return is(noun, u"role") || is(noun, u"male") || is(noun, u"female") || is(noun, u"epithet");
}

/// The name that begins with `word`, with its appositions.
EnglishSentence::NounPhrase EnglishSentence::nameFrom(qsizetype word) const
{
    const qsizetype size = m_words.size();
    qsizetype last = word;
    while (last + 1 < size && gapBehind(last) == Gap::None && !possessive(last)
        && (isNameWord(last + 1) || (is(last + 1, u"nameparticle") && last + 2 < size && isNameWord(last + 2))))
        ++last;
    last = std::max(last, jointNameEnd(last));
    const bool article = word > 0 && lower(word - 1) == QStringLiteral("the");
    const qsizetype first = last == word && isCalledName(word) ? word - 2 : article ? word - 1 : word;
    NounPhrase phrase{first, last, first, last};
    if (first == word)
        phrase.fullLast = apposition(last);
    if (word >= 2 && comma(word - 1) && gapBehind(last) != Gap::None) {
        const qsizetype from = stretchStart(std::max<qsizetype>(0, word - phraseReach), word - 1);
        if (is(from, u"determiner"))
            phrase.fullFirst = from;
    }
    return phrase;
}

/// The noun that says what the bearer of a name is: `The firm` behind it, Lumen Bio.
qsizetype EnglishSentence::descriptionHead(const NounPhrase &phrase) const
{
    const qsizetype last = phrase.first - 1;
    return headEnd({phrase.fullFirst, last, phrase.fullFirst, last});
}

/// Whom the name that begins with `word` names.
Naming EnglishSentence::namingFrom(qsizetype word, const NounPhrase &phrase) const
{
    Naming result = naming(phrase);
    // `her husband, the producer Mick Sallow`
    const qsizetype beside = stretchStart(std::max<qsizetype>(0, word - phraseReach), word);
    if (result.gender == Gender::Unknown && beside > 0 && comma(beside - 1) && isRelative(beside - 1))
        result.gender = is(beside - 1, u"male") ? Gender::Male : Gender::Female;
    // `The firm behind it, Lumen Bio,`
    if (phrase.fullFirst < phrase.first && !isGivenName(word)
        && is(descriptionHead(phrase), u"orgpronoun"))
        result.kind = SourceKind::Org;
    return result;
}

/// Whether a name is known already, or names somebody in full.
bool EnglishSentence::isMentioned(qsizetype word, const NounPhrase &phrase, const Naming &naming) const
{
    if (!naming.named || m_passage.book.find(naming.text) != SourceBook::nobody)
        return naming.named;
    // `Her new record, Low Field,`: no person.
    if (phrase.fullFirst < phrase.first && !isGivenName(word)) {
        const qsizetype noun = descriptionHead(phrase);
        if (!maySpeak(noun) && !isAgent(noun))
            return false;
    }
    // `in Gansey Row`, `at Mill Lane`: a place.
    const bool place
        = (word > 0 && is(word - 1, u"locative") && !isGivenName(word)) || isPlaceName(word, phrase.last);
    const bool titled = naming.span.start > m_words[word].body.start;
    return titled || phrase.first + 2 == word || (naming.text.contains(u' ') && !place);
}

/// `told the BBC`, `called Low Field “a masterpiece”`: a name that is the object of a verb of speech.
bool EnglishSentence::isTold(qsizetype word, const NounPhrase &phrase, const Naming &naming) const
{
    if (phrase.first == 0 || !isCue(phrase.first - 1))
        return false;
    return naming.kind == SourceKind::Org
        || (!isGivenName(word) && verb(phrase.first - 1).complement == EnglishQuotes::Complement::Label);
}

/// Remembers whoever is named with a full name, or again by a name known already, since a pronoun may mean them later;
/// the first one of the sentence, most likely its subject, counts last.
void EnglishSentence::collectMentions()
{
    SourceBook &book = m_passage.book;
    // `He does not think Teasdale is a bad man`: whoever else is named, the next `he` is this one.
    const bool pronoun = !m_words.isEmpty() && is(0, u"pronoun-person") && (is(0, u"male") || is(0, u"female"));
    const int subject = pronoun ? resolvePronoun(0).source : SourceBook::nobody;
    book.beginSentence();
    if (isByline())
        return;
    QList<Naming> named;
    QList<Naming> others; // `in an interview with the Ledger`
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        if (!isNameWord(i) || is(i, u"day"))
            continue;
        const NounPhrase phrase = nameFrom(i);
        const Naming naming = namingFrom(i, phrase);
        if (isMentioned(i, phrase, naming)) {
            const bool aside = phrase.first > 0 && is(phrase.first - 1, u"preposition");
            const bool told = isTold(i, phrase, naming);
            if (!aside && !told)
                named.append(naming);
            else if (book.find(naming.text) != SourceBook::nobody || (naming.kind == SourceKind::Person && !told))
                others.append(naming);
        }
        i = phrase.last;
    }
    for (const Naming &naming : std::as_const(others))
        book.mention(naming);
    for (auto it = named.crbegin(); it != named.crend(); ++it)
        book.mention(*it);
    mentionStranger();
    book.touch(subject);
    // Whom a quotation's `he` means if the speaker is told of with him: `learned it from an uncle. “He would say …”`
    if (const NounPhrase relative = relativeBefore(m_words.size(), std::nullopt); relative.found())
        m_passage.relative = {book.note(naming(relative)), m_passage.block};
    else if (!named.isEmpty())
        m_passage.relative = {};
}

/// `An old man in a bobble hat sat down`, `Republicans on the panel objected`: people without a name whom `he` or
/// `they` stands for in what follows.
void EnglishSentence::mentionStranger()
{
    SourceBook &book = m_passage.book;
    const bool definite = m_words.size() > 2 && lower(0) == QStringLiteral("the") && !capital(1);
    // `The judge set a hearing`
    if (const int known = definite ? book.find(QStringLiteral("the ") + lower(1)) : SourceBook::nobody;
        known != SourceBook::nobody && !possessive(1) && gapBehind(1) == Gap::None)
        book.touch(known);
    else if (const NounPhrase stranger = strangerAt(0); stranger.found())
        book.mention(naming(stranger));
}

/// The person or people without a name whom the clause that begins with `first` tells of.
EnglishSentence::NounPhrase EnglishSentence::strangerAt(qsizetype first) const
{
    constexpr qsizetype reach = 6;
    const auto ends = [&](qsizetype i) {
        return isQuoted(i) || possessive(i) || is(i, u"preposition") || is(i, u"finite") || (i > first && capital(i));
    };
    for (qsizetype i = first; i < std::min(m_words.size(), first + reach) && !ends(i); ++i) {
        const bool many = isGroupNoun(i) && (i == first || is(first, u"determiner"));
        if (many || (i > first && is(first, u"determiner") && (is(i, u"male") || is(i, u"female")))) {
            qsizetype last = i; // `Her son Peter`
            while (last + 1 < m_words.size() && gapBehind(last) == Gap::None && isNameWord(last + 1))
                ++last;
            return {first, last, first, last};
        }
        const bool alone = m_passage.book.latest(SourceKind::Person) == SourceBook::nobody;
        if (alone && is(first, u"determiner") && is(i, u"role") && !is(i + 1 < m_words.size() ? i + 1 : i, u"role"))
            return {first, i, first, i};
        if (gapBehind(i) != Gap::None)
            break;
    }
    return {};
}

/// `an uncle`, `a neighbour's boy`, but not `Mrs`.
bool EnglishSentence::isRelative(qsizetype noun) const
{
    const bool person = (is(noun, u"male") || is(noun, u"female")) && !is(noun, u"honorific") && !is(noun, u"owner");
    return person && !isPronoun(noun) && !capital(noun) && !possessive(noun);
}

/// The last person without a full name before `word`, of that gender: `my aunt Soraya`, `a neighbour's boy`.
EnglishSentence::NounPhrase EnglishSentence::relativeBefore(qsizetype word, std::optional<Gender> gender) const
{
    constexpr qsizetype reach = 3; // words between article and noun
    for (qsizetype i = std::min(word, m_words.size()) - 1; i > 0 && i > word - 3 * phraseReach; --i) {
        const bool fits = !gender || (is(i, u"male") ? Gender::Male : Gender::Female) == *gender;
        if (!isRelative(i) || !fits || (comma(i) && i + 1 < m_words.size() && capital(i + 1)))
            continue;
        qsizetype first = i;
        while (first > 0 && i - first < reach && gapBehind(first - 1) == Gap::None && !is(first, u"determiner"))
            --first;
        if (!is(first, u"determiner"))
            continue;
        const bool named = i + 1 < m_words.size() && gapBehind(i) == Gap::None && isNameWord(i + 1);
        return {first, named ? i + 1 : i, first, named ? i + 1 : i};
    }
    return {};
}

/// Whom `he` or `she` in a quotation stands for if its speaker tells of a relative.
int EnglishSentence::relativeFor(qsizetype pronoun) const
{
    if (m_parent < 0 || is(pronoun, u"owner") || (!is(pronoun, u"male") && !is(pronoun, u"female")))
        return SourceBook::nobody;
    const Gender gender = is(pronoun, u"male") ? Gender::Male : Gender::Female;
    SourceBook &book = m_passage.book;
    if (const NounPhrase inside = relativeBefore(pronoun, gender); inside.found())
        return book.note(naming(inside));
    const int told = m_passage.relative.block == m_passage.block ? m_passage.relative.source : SourceBook::nobody;
    return told != SourceBook::nobody && book.naming(told).gender == gender ? told : SourceBook::nobody;
}

} // namespace mitjul
