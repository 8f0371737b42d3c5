// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Noun phrases: where the subject of a verb begins and ends, and whom it names.

#include "englishsentence.h"

#include <algorithm>

namespace mitjul {

/// The last word of an apposition that begins behind `word` (`, a retired bus driver,`, `, who asked not to be named,`),
/// or `word` itself.
qsizetype EnglishSentence::apposition(qsizetype word) const
{
    if (!comma(word) || word + 1 >= m_words.size())
        return word;
    const QString &next = lower(word + 1);
    const bool possessive = m_masked.view(m_words[word + 1].body).contains(u'\'')
        || m_masked.view(m_words[word + 1].body).contains(u'’');
    const bool determiner = is(word + 1, u"determiner") && !next.startsWith(QStringLiteral("th"));
    if (!determiner && next != QStringLiteral("the") && next != QStringLiteral("who") && next != QStringLiteral("which") && !possessive
        && !(!next.isEmpty() && next.front().isDigit()) && !is(word + 1, u"role"))
        return word;
    for (qsizetype i = word + 1; i < std::min(m_words.size(), word + phraseReach); ++i) {
        if (isQuoted(i) || (isCue(i) && next != QStringLiteral("who")))
            return i - 1 > word && !comma(i - 1) ? i - 1 : word;
        if (comma(i) || i + 1 == m_words.size())
            return i;
    }
    return word;
}

/// The subject of the verb at `verb`, not further left than `lowest`.
EnglishSentence::NounPhrase EnglishSentence::subjectBefore(qsizetype lowest, qsizetype verb) const
{
    lowest = std::max(lowest, verb - 2 * phraseReach);
    qsizetype end = verb - 1;
    while (end >= lowest && !capital(end) && !comma(end)
           && (is(end, u"auxiliary") || lower(end).endsWith(QStringLiteral("ly"))))
        --end;
    if (end < lowest || isQuoted(end) || is(end, u"conjunction"))
        return {};
    NounPhrase phrase;
    qsizetype last = end;
    if (comma(end)) {
        // An apposition between subject and verb: the subject ends before the comma that opens it.
        qsizetype open = end - 1;
        while (open >= lowest && !comma(open) && !isQuoted(open))
            --open;
        if (open >= lowest && comma(open) && apposition(open) == end)
            last = open;
        else if (open >= lowest && comma(open) && capital(open + 1))
            last = end; // `The manager, Leandro Maddox, said`
        else
            return {};
    }
    qsizetype first = last;
    while (first > lowest && last - first < phraseReach) {
        const qsizetype left = first - 1;
        if (comma(left) || isQuoted(left) || m_masked.view(m_words[left].span).endsWith(u':') || is(left, u"conjunction"))
            break;
        first = left;
    }
    // A phrase that leads in by a preposition ends where the subject's determiner or name stands: `In a letter the group`.
    if (first < last && is(first, u"preposition") && lower(first) != QStringLiteral("who")) {
        qsizetype start = last;
        while (start > first + 1 && !is(start, u"determiner") && !(capital(start) && !capital(start - 1)))
            --start;
        first = start;
    }
    phrase.first = first;
    phrase.last = last;
    phrase.fullFirst = first;
    phrase.fullLast = end;
    // `The manager, Leandro Maddox,`: the description before belongs to the whole.
    if (last == end && comma(end) && first > lowest && comma(first - 1)) {
        qsizetype from = first - 1;
        while (from > lowest && !comma(from - 1) && first - from < phraseReach)
            --from;
        if (is(from, u"determiner"))
            phrase.fullFirst = from;
    }
    return phrase;
}

/// The subject behind its verb: `said Tansy Obuya, who founded Reclaro`.
EnglishSentence::NounPhrase EnglishSentence::subjectBehind(qsizetype first, qsizetype limit) const
{
    limit = std::min(limit, first + phraseReach);
    if (first >= limit || isQuoted(first))
        return {};
    if (!capital(first) && !is(first, u"determiner") && !is(first, u"pronoun-person") && !is(first, u"pronoun-many")
        && !is(first, u"role") && is(first, u"preposition"))
        return {};
    qsizetype last = first;
    while (last + 1 < limit && !comma(last) && !isQuoted(last + 1) && m_words[last].span.end == m_words[last].body.end
           && !is(last + 1, u"conjunction") && !is(last + 1, u"day")
           && (!is(last + 1, u"preposition") || lower(last + 1) == QStringLiteral("of")
               || lower(last + 1) == QStringLiteral("at") || lower(last + 1) == QStringLiteral("for")
               || lower(last + 1) == QStringLiteral("from")))
        ++last;
    return {first, last, first, apposition(last)};
}

Naming EnglishSentence::naming(const NounPhrase &phrase) const
{
    Naming result;
    qsizetype first = phrase.first;
    qsizetype last = phrase.last;
    // The name: the last run of capitalised words, `of` and initials inside.
    qsizetype nameLast = -1;
    for (qsizetype i = last; i >= first; --i) {
        if (capital(i) && !(i == first && is(i, u"determiner")) && !is(i, u"preposition")) {
            nameLast = i;
            break;
        }
    }
    const auto possessive = [&](qsizetype i) {
        const QStringView body = m_masked.view(m_words[i].body);
        return body.endsWith(QStringLiteral("'s")) || body.endsWith(QStringLiteral("’s")) || body.endsWith(u'’')
            || body.endsWith(u'\'');
    };
    const auto joins = [&](qsizetype i) { // `Friends of Ashgrove`, `Ursula von der Leyen`
        static const QSet<QString> inner{QStringLiteral("of"), QStringLiteral("the"), QStringLiteral("de"),
                                         QStringLiteral("van"), QStringLiteral("von"), QStringLiteral("der"),
                                         QStringLiteral("bin"), QStringLiteral("al"), QStringLiteral("for"),
                                         QStringLiteral("and"), QStringLiteral("&"), QStringLiteral("la")};
        return inner.contains(lower(i));
    };
    qsizetype preposition = -1;
    for (qsizetype i = first + 1; i <= last && preposition < 0; ++i) {
        if (is(i, u"preposition") && lower(i) != QStringLiteral("of"))
            preposition = i;
    }
    const bool headIsName = nameLast >= 0 && !possessive(nameLast) && (preposition < 0 || nameLast < preposition)
        && (nameLast == last || nameLast + 1 == preposition || comma(nameLast) || is(nameLast + 1, u"preposition"));
    if (headIsName) {
        qsizetype nameFirst = nameLast;
        while (nameFirst > first && !possessive(nameFirst - 1)) {
            const qsizetype left = nameFirst - 1;
            if (capital(left) && !is(left, u"determiner"))
                nameFirst = left;
            else if (joins(left) && left > first && capital(left - 1) && !is(left - 1, u"determiner")
                     && !is(left - 1, u"honorific"))
                nameFirst = left - 1;
            else
                break;
        }
        // `the head noun of Name` is no name: `chairman of Microsoft`.
        if (nameFirst > first && lower(nameFirst - 1) == QStringLiteral("of") && nameFirst - 1 > first) {
            qsizetype head = nameFirst - 2;
            while (head > first && !is(head, u"determiner") && !is(head, u"preposition"))
                --head;
            result.span = {m_words[is(head, u"determiner") ? head + 1 : head].body.start, m_words[nameLast].body.end};
            result.kind = SourceKind::Person;
        } else {
            // British Prime Minister Gordon Brown: the name begins behind the office.
            for (qsizetype i = nameLast - 1; i > nameFirst; --i) {
                if (is(i, u"role")) {
                    nameFirst = i + 1;
                    break;
                }
            }
            while (nameFirst < nameLast
                   && (is(nameFirst, u"honorific") || is(nameFirst, u"role") || is(nameFirst, u"preposition")))
                ++nameFirst;
            result.span = {m_words[nameFirst].body.start, m_words[nameLast].body.end};
            result.named = true;
            bool org = false;
            for (qsizetype i = nameFirst; i <= nameLast; ++i)
                org = org || is(i, u"org");
            if (first < nameFirst && is(nameFirst - 1, u"determiner") && phrase.fullLast == phrase.last)
                org = true;
            result.kind = org ? SourceKind::Org : SourceKind::Person;
            if (!org && nameFirst < nameLast)
                result.aliases.append(m_masked.view(m_words[nameLast].body).toString());
        }
    } else {
        // An unnamed source: without its determiner, up to the preposition; a document speaks for its author.
        qsizetype nounLast = preposition > 0 ? preposition - 1 : last;
        if (preposition > 0 && is(nounLast, u"document")
            && (lower(preposition) == QStringLiteral("by") || lower(preposition) == QStringLiteral("from"))) {
            first = preposition + 1;
            nounLast = first < last && is(first, u"determiner") ? first + 1 : first;
        }
        for (qsizetype i = first + 1; i <= nounLast; ++i) {
            if (lower(i) == QStringLiteral("who") || lower(i) == QStringLiteral("that") || comma(i - 1)) {
                nounLast = i - 1;
                break;
            }
        }
        if (first < nounLast && is(first, u"determiner"))
            ++first;
        result.span = {m_words[first].body.start, m_words[std::max(first, nounLast)].body.end};
        const QString &head = lower(std::max(first, nounLast));
        result.kind = m_g.is(head, QStringLiteral("org")) || m_g.is(head, QStringLiteral("orgpronoun")) ? SourceKind::Org
            : head.endsWith(u's') && !head.endsWith(QStringLiteral("ss"))                      ? SourceKind::Group
                                                                                                : SourceKind::Person;
    }
    const auto slice = [&](Span span) { return m_passage.text.mid(span.start, span.length()).toString(); };
    result.text = slice(result.span);
    if (result.named && (result.text.endsWith(QStringLiteral("'s")) || result.text.endsWith(QStringLiteral("’s")))) {
        result.text.chop(2);
        result.span.end -= 2;
    }
    result.full = slice({m_words[phrase.fullFirst].body.start, m_words[phrase.fullLast].body.end});
    return result;
}

} // namespace mitjul
