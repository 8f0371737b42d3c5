// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whom a noun phrase names.

#include "englishsentence.h"

#include <algorithm>

namespace mitjul {

/// The last word of the phrase's head: what follows is said about it. `people | familiar with`, `a baker | from Bath`.
qsizetype EnglishSentence::headEnd(const NounPhrase &phrase) const
{
    qsizetype last = phrase.first;
    while (last < phrase.last && gapBehind(last) == Gap::None) {
        const qsizetype next = last + 1;
        if (is(next, u"relative") || lower(next) == QStringLiteral("that") || is(next, u"postadjective")
            || m_masked.at(m_words[next].span.start) == u'(')
            break;
        // `a study | last year by`
        if (is(next, u"time") && next + 1 < m_words.size() && is(next + 1, u"time"))
            break;
        // `a report | published on Monday`
        if (!capital(next) && lower(next).endsWith(QStringLiteral("ed")) && next + 1 < m_words.size()
            && is(next + 1, u"preposition"))
            break;
        if (is(next, u"preposition") && !joinsName(next, phrase))
            break;
        // `a man | wearing a hat`
        const bool doing = !capital(next) && lower(next).endsWith(QStringLiteral("ing"));
        if (doing && next < phrase.last && opensPhrase(next + 1))
            break;
        last = next;
    }
    return last;
}

/// Whether a preposition stands inside a name or a head: `Bank of England`, but not `Ingrid Vasilakis | of Severnside`.
bool EnglishSentence::joinsName(qsizetype preposition, const NounPhrase &phrase) const
{
    const bool capitals = preposition > phrase.first && isNameWord(preposition - 1);
    if (lower(preposition) == QStringLiteral("for"))
        return capitals && preposition < phrase.last && capital(preposition + 1) && is(preposition - 1, u"org");
    if (lower(preposition) != QStringLiteral("of"))
        return false;
    if (!capitals) // `ministry of industry`, but `maker | of robots`
        return is(preposition - 1, u"org") && !is(preposition - 1, u"group");
    const bool two = preposition - 2 >= phrase.first && capital(preposition - 2) && !is(preposition - 2, u"determiner")
        && !possessive(preposition - 2);
    const bool titled = two && (is(preposition - 2, u"honorific") || is(preposition - 2, u"role"));
    return titled ? is(preposition - 1, u"role") || is(preposition - 1, u"org") : !two || is(preposition - 1, u"org");
}

bool EnglishSentence::isNameWord(qsizetype word) const
{
    if (!capital(word) || is(word, u"determiner") || is(word, u"preposition") || isPronoun(word))
        return false;
    const bool opening = word == 0 || gapBehind(word - 1) == Gap::Break;
    // `Quoting Churchill, she said`
    constexpr qsizetype longest = 6; // letters of `Ming`, `Irving`
    const bool doing = lower(word).size() > longest && lower(word).endsWith(QStringLiteral("ing"));
    if (opening && doing && gapBehind(word) == Gap::None)
        return false;
    const bool small
        = is(word, u"conjunction") || is(word, u"subordinator") || is(word, u"auxiliary") || is(word, u"time");
    return !opening || !small;
}

/// `Pell City`, `Kerrin Island`: no person, unless a given name begins it.
bool EnglishSentence::isPlaceName(qsizetype first, qsizetype last) const
{
    return first < last && is(last, u"place") && !isGivenName(first);
}

/// `a report by | the International Labour Organization`, `a handful of | protesters`: a document speaks for its
/// author, a number for what it counts.
EnglishSentence::NounPhrase EnglishSentence::authorOf(const NounPhrase &phrase) const
{
    const qsizetype document = headEnd(phrase);
    if (document + 2 <= phrase.last && is(document, u"amount") && lower(document + 1) == QStringLiteral("of"))
        return {document + 2, phrase.last, document + 2, phrase.last};
    if (document + 2 > phrase.last || !is(document, u"document")
        || (lower(document + 1) != QStringLiteral("by") && lower(document + 1) != QStringLiteral("from")))
        return {};
    return {document + 2, phrase.last, document + 2, phrase.last};
}

Naming EnglishSentence::naming(const NounPhrase &phrase) const
{
    NounPhrase head = phrase;
    if (const NounPhrase author = authorOf(phrase); author.found()) {
        head.first = author.first;
        head.last = author.last;
    }
    const qsizetype last = headEnd(head);
    Naming result = isNameWord(last) && !possessive(last) ? properName(head, last) : description(head, last);
    const auto slice = [&](Span span) { return m_passage.text.mid(span.start, span.length()).toString(); };
    result.text = slice(result.span);
    result.full = slice({m_words[phrase.fullFirst].body.start, m_words[phrase.fullLast].body.end});
    if (result.named && result.kind == SourceKind::Person) {
        addRoles(phrase, result);
        if (result.gender == Gender::Unknown)
            result.gender = givenGender(result.text);
    }
    return result;
}

/// The name's word before the small words inside it that end with `word`, -1 if they are no part of a name: `Ursula von
/// der Leyen`, `Friends of Ashgrove`, `Food and Drug Administration`.
qsizetype EnglishSentence::behindParticles(qsizetype word, qsizetype lowest, qsizetype last) const
{
    constexpr int most = 3;
    const bool joint = lower(word) == QStringLiteral("and") && is(last, u"org");
    for (int steps = 0; steps < most && word > lowest; ++steps, --word) {
        const QString &small = lower(word);
        const bool inside
            = is(word, u"nameparticle") || small == QStringLiteral("of") || small == QStringLiteral("for");
        if (!joint && !inside)
            return -1;
        if (isNameWord(word - 1))
            return word - 1;
    }
    return -1;
}

/// A name that ends with the word `last`.
Naming EnglishSentence::properName(const NounPhrase &phrase, qsizetype last) const
{
    Naming result;
    while (last > phrase.first + 1 && is(last, u"postname") && isNameWord(last - 1)) // `Tom Revell KC`
        --last;
    qsizetype first = last;
    // `the Rail Employers' Group`, but `Dubai's Gulf News`
    const auto owns = [&](qsizetype i) {
        const bool plural = lower(i).endsWith(QStringLiteral("s'")) || lower(i).endsWith(QStringLiteral("s’"));
        return possessive(i) && !(plural && is(last, u"org"));
    };
    while (first > phrase.first && !owns(first - 1) && gapBehind(first - 1) == Gap::None) {
        const qsizetype left = first - 1;
        if (isNameWord(left))
            first = left;
        else if (const qsizetype before = behindParticles(left, phrase.first, last); before >= 0)
            first = before;
        else
            break;
    }
    // `the 9th Circuit Court`
    const bool ordinal = first > phrase.first && lower(first - 1).front().isDigit() && is(last, u"org");
    first -= ordinal ? 1 : 0;
    // `chairman of Microsoft` is no name.
    if (first > phrase.first && lower(first - 1) == QStringLiteral("of")) {
        qsizetype head = first - 1;
        while (head > phrase.first && !is(head - 1, u"determiner") && !is(head - 1, u"preposition"))
            --head;
        result.span = {m_words[head].body.start, m_words[last].body.end};
        result.kind = SourceKind::Person;
        return result;
    }
    result.gender = titleGender(phrase.first, last);
    const auto isOrg = [&](qsizetype i) { return is(i, u"org"); };
    bool org = isPlaceName(first, last);
    for (qsizetype i = first; i <= last; ++i)
        org = org || isOrg(i);
    const qsizetype start = isOrg(last) ? first : behindTitles(first, last);
    const bool titled = start > first || (first > phrase.first && is(first - 1, u"role"));
    result.span = {m_words[start].body.start, m_words[last].body.end};
    result.named = true;
    for (qsizetype i = start; i <= last; ++i) {
        const QStringView body = m_masked.view(m_words[i].body);
        const bool acronym = body.size() > 1 && body.size() < 6 && last == start && !titled
            && std::all_of(body.begin(), body.end(), [](QChar c) { return c.isUpper(); });
        org = org || acronym || body == u'&';
    }
    if (phrase.first < first && is(first - 1, u"determiner") && !titled && phrase.fullFirst == phrase.first
        && phrase.fullLast == phrase.last)
        org = true;
    const bool many = start == last && !titled && isGroupNoun(start);
    result.named = !many;
    // Whoever is named with one word alone from the first is hardly a person: `Tidewell`, `Moscow`.
    const QString &only = lower(last);
    const bool given = m_g.is(only, QStringLiteral("malename")) || m_g.is(only, QStringLiteral("femalename"));
    const bool introduced = m_passage.book.find(m_masked.view(m_words[last].body).toString()) != SourceBook::nobody;
    const bool appended = first > phrase.first || phrase.fullFirst < phrase.first; // `the barber Quint`
    org = org || (start == last && !given && !introduced && !appended);
    result.kind = many ? SourceKind::Group : org && !titled ? SourceKind::Org : SourceKind::Person;
    // `Vale District Council` may come back as `the council`.
    if (result.kind == SourceKind::Org && start < last && is(last, u"orgpronoun"))
        result.aliases.append(QStringLiteral("the ") + lower(last));
    if (result.kind == SourceKind::Person && start < last) {
        // `Renske de Boer` comes back as `Boer` or `De Boer`.
        const auto text = [&](qsizetype from) {
            return m_passage.text.mid(m_words[from].body.start, m_words[last].body.end - m_words[from].body.start)
                .toString();
        };
        result.aliases.append(text(last));
        for (qsizetype i = last - 1; i > start && is(i, u"nameparticle"); --i) {
            QString surname = text(i);
            result.aliases.append(surname);
            surname[0] = surname[0].toUpper();
            result.aliases.append(surname);
        }
    }
    // `Nordhaven` for `Nordhaven Robotics`, `Beatriz` for `Beatriz Pask`.
    if (start < last && !is(start, u"org") && !isGroupNoun(start))
        result.aliases.append(m_masked.view(m_words[start].body).toString());
    return result;
}

/// The first word of a name behind its titles: `British Prime Minister | Gordon Brown`, `Det Con | Piotr Zielinski`.
qsizetype EnglishSentence::behindTitles(qsizetype first, qsizetype last) const
{
    for (qsizetype i = last - 1; i >= first; --i) {
        const bool calling = i == first && i + 1 < last && is(i, u"epithet"); // `Pensioner | Arthur Mills`
        if (!is(i, u"role") && !is(i, u"honorific") && !calling)
            continue;
        // `Secretary of State | James Kelly`
        const bool office = lower(i + 1) == QStringLiteral("of");
        if (!office || i + 3 < last)
            return office ? i + 3 : i + 1;
    }
    // `the former Olympian | Steph Ndiaye`
    if (last - first > 1 && first > 0 && lower(first - 1) == QStringLiteral("former"))
        return first + 1;
    // `Climatologist Renske de Boer`: a calling at the beginning of a sentence.
    if (last - first > 1 && (first == 0 || gapBehind(first - 1) != Gap::None)
        && (isCalling(first) || (isGivenName(first + 1) && !isGivenName(first))))
        return first + 1;
    return first;
}

bool EnglishSentence::isGivenName(qsizetype word) const
{
    return is(word, u"malename") || is(word, u"femalename");
}

/// `publisher`, `director`, `violinist`: a noun for who does something.
bool EnglishSentence::isAgent(qsizetype noun) const
{
    static const QStringList endings{QStringLiteral("er"), QStringLiteral("or"), QStringLiteral("ist"),
        QStringLiteral("ian"), QStringLiteral("man"), QStringLiteral("eer"), QStringLiteral("ant")};
    return std::any_of(endings.begin(), endings.end(), [&](const QString &end) { return lower(noun).endsWith(end); });
}

bool EnglishSentence::isCalling(qsizetype word) const
{
    const QString &text = lower(word);
    return text.endsWith(QStringLiteral("ologist")) || text.endsWith(QStringLiteral("ician"))
        || text.endsWith(QStringLiteral("onomer")) || text.endsWith(QStringLiteral("ist"))
        || text.endsWith(QStringLiteral("eer")) || text.endsWith(QStringLiteral("elier"))
        || text.endsWith(QStringLiteral("keeper")) || text.endsWith(QStringLiteral("worker"));
}

/// `officials`, `campaigners`; with a capital only where a sentence begins.
bool EnglishSentence::isGroupNoun(qsizetype word) const
{
    if (capital(word) && word > 0 && gapBehind(word - 1) != Gap::Break && !isQuoted(word - 1))
        return false;
    static const QStringList endings{QStringLiteral("ers"), QStringLiteral("ors"), QStringLiteral("ists"),
        QStringLiteral("ians"), QStringLiteral("ials"), QStringLiteral("ents"), QStringLiteral("ants"),
        QStringLiteral("ives"), QStringLiteral("eers")};
    return is(word, u"group") || std::any_of(endings.begin(), endings.end(), [&](const QString &ending) {
        return lower(word).size() > ending.size() + 2 && lower(word).endsWith(ending);
    });
}

/// An unnamed source, without its determiner.
Naming EnglishSentence::description(const NounPhrase &phrase, qsizetype last) const
{
    Naming result;
    qsizetype first = phrase.first;
    if (first < last && is(first, u"determiner"))
        ++first;
    result.span = {m_words[first].body.start, m_words[last].body.end};
    result.gender = titleGender(first, last);
    const QString &head = lower(last);
    if (is(last, u"org") || is(last, u"orgpronoun") || is(last, u"document"))
        result.kind = SourceKind::Org;
    else if (is(last, u"group") || (head.endsWith(u's') && !head.endsWith(QStringLiteral("ss"))))
        result.kind = SourceKind::Group;
    else
        result.kind = SourceKind::Person;
    return result;
}

/// The gender a title or a noun of kinship tells: `Ms`, `spokesman`, `his wife`.
Gender EnglishSentence::titleGender(qsizetype first, qsizetype last) const
{
    for (qsizetype i = last; i >= first; --i) {
        if (possessive(i) || is(i, u"determiner"))
            break;
        if (is(i, u"male"))
            return Gender::Male;
        if (is(i, u"female"))
            return Gender::Female;
    }
    return Gender::Unknown;
}

Gender EnglishSentence::givenGender(const QString &name) const
{
    const QString given = name.section(u' ', 0, 0).toLower();
    if (given.size() == name.size())
        return Gender::Unknown;
    if (m_g.is(given, QStringLiteral("malename")))
        return Gender::Male;
    return m_g.is(given, QStringLiteral("femalename")) ? Gender::Female : Gender::Unknown;
}

/// `Judge Alistair Fenn-Hughes` may come back as `the judge`; `his wife, Beatriz` is a woman.
void EnglishSentence::addRoles(const NounPhrase &phrase, Naming &naming) const
{
    for (qsizetype i = phrase.fullFirst; i <= phrase.fullLast; ++i) {
        if (m_words[i].body.start >= naming.span.start && m_words[i].body.end <= naming.span.end)
            continue;
        if (is(i, u"role") && !possessive(i) && (i == phrase.fullLast || !is(i + 1, u"role")))
            naming.aliases.append(QStringLiteral("the ") + lower(i));
        if (is(i, u"relative"))
            break;
        const bool hers = i > phrase.last && possessive(i);
        if (naming.gender == Gender::Unknown && !hers && !isPronoun(i) && !is(i, u"determiner"))
            naming.gender = is(i, u"male") ? Gender::Male : is(i, u"female") ? Gender::Female : Gender::Unknown;
    }
}

} // namespace mitjul
