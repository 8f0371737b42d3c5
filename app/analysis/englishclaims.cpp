// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "englishclaims.h"

#include <algorithm>

namespace mitjul {

namespace {

constexpr double fewest = 20; // of numbers in words
constexpr qsizetype kindReach = 3; // first words among which a bare plural is the subject
constexpr qsizetype shareReach = 4; // first words of `Of the nine branches, …`
constexpr qsizetype subjectReach = 2; // words before a number that is still the clause's subject

/// `1998`, `1990s`.
bool isYear(const QString &word)
{
    const bool asLong = word.size() == 4 || (word.size() == 5 && word.endsWith(u's'));
    return asLong && (word.startsWith(u"19") || word.startsWith(u"20")) && word[2].isDigit() && word[3].isDigit();
}

bool isMoney(const QString &word)
{
    return word.size() > 1 && QStringView(u"$£€").contains(word.front()) && word[1].isDigit();
}

bool isOrdinal(const QString &word)
{
    return word.endsWith(u"th") || word.endsWith(u"st") || word.endsWith(u"rd") || word.endsWith(u"nd");
}

} // namespace

EnglishClaims::EnglishClaims(const Lexicons &lexicons)
    : m_claimWords(lexicons)
{
}

void EnglishClaims::weigh(const ClauseWords &clause, ClaimEvidence &evidence) const
{
    if (clause.words.isEmpty())
        return;
    figures(clause, evidence);
    comparison(clause.words, evidence);
    modality(clause.words, evidence);
    generic(clause.words, evidence);
}

EnglishClaims::Number EnglishClaims::numberAt(const ClauseWords &clause, qsizetype i) const
{
    const QString &word = clause.words[i];
    const bool digits = word.front().isDigit() || isMoney(word);
    if (!digits && !isNumeral(word))
        return Number::None;
    if (i < shareReach && clause.words.front() == u"of")
        return Number::Ratio; // Of the nine branches, one …
    return digits ? digitsAt(clause, i) : wordAt(clause.words, i);
}

/// Whether `19 of their 23`, `one in ten` begins here.
bool EnglishClaims::isShare(const QStringList &words, qsizetype i) const
{
    const QString next = words.value(i + 1);
    if (next != u"of" && next != u"in")
        return false;
    const QString behind = words.value(i + 2);
    const QString whole = is(behind, WordRole::Determiner) && !isNumeral(behind) ? words.value(i + 3) : behind;
    return !whole.isEmpty() && (isNumeral(whole) || whole.front().isDigit()) && !isYear(whole);
}

EnglishClaims::Number EnglishClaims::wordAt(const QStringList &words, qsizetype i) const
{
    const double value = m_claimWords.numeral(words[i]);
    if (isShare(words, i))
        return Number::Ratio;
    if (value == 1)
        return Number::None;
    return value < fewest ? Number::Small : Number::Large;
}

EnglishClaims::Number EnglishClaims::digitsAt(const ClauseWords &clause, qsizetype i) const
{
    const QStringList &words = clause.words;
    const QString &word = words[i];
    const QString next = words.value(i + 1);
    if (word.endsWith(u'%') || next == u"percent" || (next == u"per" && words.value(i + 2) == u"cent"))
        return Number::Ratio;
    if (word.size() > 2 && word[word.size() - 2].isDigit() && is(word.right(1), WordRole::Scale))
        return Number::Large; // 50m years
    if (countsNothing(clause, i))
        return Number::None;
    // a $19 fee: the number only says which.
    const qsizetype noun = is(next, WordRole::Scale) ? i + 2 : i + 1;
    if (is(words.value(i - 1), WordRole::Article) && noun < words.size() && !clause.stops.contains(noun - 1))
        return Number::Small;
    if (isShare(words, i))
        return Number::Ratio;
    return isMoney(word) || word.size() > 1 ? Number::Large : Number::Small;
}

/// Years, ages, ranks, hours, days.
bool EnglishClaims::countsNothing(const ClauseWords &clause, qsizetype i) const
{
    const QString &word = clause.words[i];
    const QString next = clause.words.value(i + 1);
    const bool age = clause.stops.contains(i) && clause.stops.contains(i - 1); // 53, who …
    return isYear(word) || isOrdinal(word) || age || word.endsWith(u's') || word.contains(u'-')
        || is(next, WordRole::Time) || is(next, WordRole::Month) || is(clause.words.value(i - 1), WordRole::Month);
}

/// Words of clauses that tell something beside the point: `, who owns 2% of it,`, `after 300 graves were cleared`.
QSet<qsizetype> EnglishClaims::asides(const ClauseWords &clause) const
{
    QSet<qsizetype> result;
    bool inside = false;
    bool after = false;
    for (qsizetype i = 0; i < clause.words.size(); ++i) {
        const QString &word = clause.words[i];
        if (i > 0 && clause.stops.contains(i - 1))
            inside = is(word, WordRole::Relative) || word.endsWith(u"ing") || word.endsWith(u"ed");
        after = after || (i > 0 && word == u"after");
        if (inside || after)
            result.insert(i);
    }
    return result;
}

void EnglishClaims::figures(const ClauseWords &clause, ClaimEvidence &evidence) const
{
    const QStringList &words = clause.words;
    const QSet<qsizetype> beside = asides(clause);
    int large = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Number number = numberAt(clause, i);
        if (number == Number::None)
            continue;
        if (number == Number::Small || beside.contains(i)) {
            evidence.signs.insert(QStringLiteral("small figure"));
            continue;
        }
        ++large;
        evidence.signs.insert(number == Number::Ratio ? QStringLiteral("ratio") : QStringLiteral("figure"));
        evidence.add(ClaimType::Statistic, number == Number::Ratio || i <= subjectReach, words[i]);
        if (number == Number::Ratio && i <= subjectReach)
            evidence.signs.insert(QStringLiteral("share subject"));
    }
    if (large == 0)
        return;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool change = large > 1 && (words[i] == u"from" || words[i] == u"against"); // from 410 to 1,250
        if (beside.contains(i) || (!change && !is(words[i], WordRole::Measure)))
            continue;
        evidence.signs.insert(QStringLiteral("measured"));
        evidence.add(ClaimType::Statistic, true, words[i]);
    }
}

/// `the steepest drop`, `less than`; not `more than 300`.
void EnglishClaims::comparison(const QStringList &words, ClaimEvidence &evidence) const
{
    for (qsizetype i = 1; i + 1 < words.size(); ++i) {
        if (words[i] == u"than" && !words[i + 1].front().isDigit() && !isNumeral(words[i + 1])
            && !is(words[i + 1], WordRole::Scale))
            evidence.add(ClaimType::Comparison, true, QString(words[i - 1] + QStringLiteral(" than")));
    }
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word.size() > 4 && word.endsWith(u"est") && is(words[i - 1], WordRole::Determiner)
            && !is(word, WordRole::NotSuperlative))
            evidence.add(ClaimType::Comparison, true, word);
    }
}

/// `may` that is no month.
void EnglishClaims::modality(const QStringList &words, ClaimEvidence &evidence) const
{
    for (qsizetype i = 1; i + 1 < words.size(); ++i) {
        const QString &before = words[i - 1];
        const bool month
            = before.front().isDigit() || words[i + 1].front().isDigit() || is(before, WordRole::BeforeMonth);
        if (words[i] == u"may" && !month) {
            evidence.add(ClaimType::Prediction, true, words[i]);
            evidence.signs.insert(QStringLiteral("hedge"));
        }
    }
}

/// What is said of all of a kind, in the present, or of none.
void EnglishClaims::generic(const QStringList &words, ClaimEvidence &evidence) const
{
    // No terminal has the space; not: nobody has swept there.
    if (is(words.front(), WordRole::None) && words.size() > 2 && !tensed(words[1]) && !words[1].startsWith(u"ha")) {
        evidence.signs.insert(QStringLiteral("kind"));
        evidence.add(ClaimType::Generalization, true, words.front());
    }
    if (std::any_of(words.begin(), words.end(), [&](const QString &word) { return tensed(word); })) {
        evidence.signs.insert(QStringLiteral("past"));
        // Told of the past, `all` and `never` are of one case.
        if (!evidence.of(ClaimType::Generalization).strong)
            evidence.of(ClaimType::Generalization) = {};
        return;
    }
    if (const QString kind = kindOf(words); !kind.isEmpty()) {
        evidence.signs.insert(QStringLiteral("kind"));
        evidence.add(ClaimType::Generalization, false, kind);
    }
}

/// The kind that a clause begins with: a bare plural, or `a … that …`.
QString EnglishClaims::kindOf(const QStringList &words) const
{
    if ((words.front() == u"a" || words.front() == u"an") && words.size() > 3 && is(words[2], WordRole::Relative))
        return words[1];
    for (const QString &word : words.first(std::min(words.size() - 1, kindReach))) {
        if (is(word, WordRole::Determiner) || is(word, WordRole::Article) || is(word, WordRole::NotPlural))
            return {};
        if (word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss") && !word.contains(u'\''))
            return word;
    }
    return {};
}

} // namespace mitjul
