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
    generic(clause, evidence);
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

/// Whether `percent` or `per cent` follows word `i`.
bool EnglishClaims::isPercentage(const QStringList &words, qsizetype i)
{
    const QString next = words.value(i + 1);
    return next == u"percent" || (next == u"per" && words.value(i + 2) == u"cent");
}

/// Whether number `i` is a mean or a change: `an average of eight`, `fell by four`.
bool EnglishClaims::isMeasured(const QStringList &words, qsizetype i) const
{
    const QString before = words.value(i - 1);
    const QString first = words.value(i - 2);
    return (before == u"of" && first == u"average") || (before == u"by" && is(first, WordRole::Measure));
}

/// Whether `19 of their 23`, `one in ten` begins here.
bool EnglishClaims::isShare(const QStringList &words, qsizetype i) const
{
    const QString next = words.value(i + 1);
    if (next != u"of" && next != u"in")
        return false;
    qsizetype whole = i + 2;
    if (is(words.value(whole), WordRole::Determiner) && !isNumeral(words[whole]))
        ++whole;
    if (is(words.value(whole), WordRole::Order)) // three of the last five
        ++whole;
    const QString word = words.value(whole);
    return !word.isEmpty() && (isNumeral(word) || word.front().isDigit()) && !isYear(word);
}

EnglishClaims::Number EnglishClaims::wordAt(const QStringList &words, qsizetype i) const
{
    const double value = m_claimWords.numeral(words[i]);
    if (isShare(words, i) || isPercentage(words, i) || isMeasured(words, i))
        return Number::Ratio;
    if (value == 1 && !is(words.value(i + 1), WordRole::Scale))
        return Number::None;
    const QString next = words.value(i + 1);
    const bool estimated = words.value(i - 1) == u"least" && !is(next, WordRole::Time); // at least fourteen
    return value < fewest && !estimated && !is(next, WordRole::Scale) ? Number::Small : Number::Large;
}

EnglishClaims::Number EnglishClaims::digitsAt(const ClauseWords &clause, qsizetype i) const
{
    const QStringList &words = clause.words;
    const QString &word = words[i];
    const QString next = words.value(i + 1);
    if (word.endsWith(u'%') || isPercentage(words, i) || isMeasured(words, i))
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

/// Years, ages, ranks, hours, days, parts of names (`Boeing 747`, `Rowe 24`).
bool EnglishClaims::countsNothing(const ClauseWords &clause, qsizetype i) const
{
    const QString &word = clause.words[i];
    const QString next = clause.words.value(i + 1);
    const QString before = clause.words.value(i - 1);
    const bool ends = clause.stops.contains(i) || i + 1 == clause.words.size();
    const bool age = (clause.stops.contains(i) && clause.stops.contains(i - 1)) // 53, who …
        || before == u"aged"
        || (before == u"of" && ends && is(clause.words.value(i - 3), WordRole::Article)); // a woman of 58
    const bool named = clause.capitals.contains(i - 1) && !isMoney(word);
    return isYear(word) || isOrdinal(word) || age || named || word.endsWith(u's') || word.contains(u'-')
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

/// Whether number `i` stands where a subject does: `68 per cent said`, `In a survey last year, 68 per cent said`.
bool EnglishClaims::isSubject(const ClauseWords &clause, qsizetype i)
{
    for (qsizetype begin = std::max<qsizetype>(i - subjectReach, 0); begin <= i; ++begin) {
        if (begin == 0 || clause.stops.contains(begin - 1))
            return true;
    }
    return false;
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
        const bool subject = isSubject(clause, i);
        evidence.add(ClaimType::Statistic, number == Number::Ratio || i <= subjectReach, words[i]);
        if (number == Number::Ratio && subject)
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
        const bool choice = words[i - 1] == u"rather" || words[i - 1] == u"other"; // instead, except
        if (words[i] == u"than" && !choice && !words[i + 1].front().isDigit() && !isNumeral(words[i + 1])
            && !is(words[i + 1], WordRole::Scale))
            evidence.add(ClaimType::Comparison, true, QString(words[i - 1] + QStringLiteral(" than")));
    }
    for (qsizetype i = 1; i + 1 < words.size(); ++i) {
        const QString &word = words[i];
        if (word == u"most" && words[i - 1] == u"the" && !is(words[i + 1], WordRole::NotSuperlative))
            evidence.add(ClaimType::Comparison, true, QStringLiteral("the most"));
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

/// Whether word `i` tells of the past: a verb's past or a perfect (`have come`); not `is paid`, `an unlocked door`.
bool EnglishClaims::isPastAt(const QStringList &words, qsizetype i) const
{
    const QString &word = words[i];
    const auto opensNoun = [&](const QString &other) {
        return is(other, WordRole::Determiner) || is(other, WordRole::Article) || isNumeral(other);
    };
    if (word == u"has" || word == u"have")
        return i + 1 < words.size() && words[i + 1] != u"to" && !opensNoun(words[i + 1]);
    if (is(word, WordRole::Past))
        return true;
    const QString before = words.value(i - 1);
    return word.endsWith(u"ed") && !is(before, WordRole::Being) && !is(before, WordRole::Article);
}

/// What is said of all of a kind, in the present, or of none.
void EnglishClaims::generic(const ClauseWords &clause, ClaimEvidence &evidence) const
{
    const QStringList &words = clause.words;
    const auto kind = [&](const QString &word, bool strong) {
        evidence.signs.insert(QStringLiteral("kind"));
        evidence.add(ClaimType::Generalization, strong, word);
    };
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (words[i] == u"every" && !is(words[i + 1], WordRole::Time)) // not: every morning
            evidence.add(ClaimType::Generalization, false, words[i]);
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!isPastAt(words, i))
            continue;
        evidence.signs.insert(QStringLiteral("past"));
        // Told of the past, `all` and `never` are of one case.
        if (!evidence.of(ClaimType::Generalization).strong)
            evidence.of(ClaimType::Generalization) = {};
        return;
    }
    // No terminal has the space; not: No, thanks.
    if (is(words.front(), WordRole::None) && words.size() > 2 && !clause.stops.contains(0))
        kind(words.front(), true);
    if (const QString of = kindOf(clause); !of.isEmpty())
        kind(of, false);
    // When a candy bar costs three dollars, it stops being an impulse: at any time.
    const bool single = evidence.has(QStringLiteral("first")) || evidence.has(QStringLiteral("person"));
    if (is(words.front(), WordRole::Condition) && !single && evidence.of(ClaimType::Prediction).words.isEmpty()) {
        evidence.signs.insert(QStringLiteral("law"));
        evidence.add(ClaimType::Generalization, false, words.front());
    }
}

/// Whether word `i` may be a plural that names a kind: not a verb (`believes the`), nor a name (`Aerts is`).
bool EnglishClaims::isPlural(const ClauseWords &clause, qsizetype i) const
{
    const QString &word = clause.words[i];
    if (is(word, WordRole::Plural))
        return true;
    if (word.size() <= 3 || !word.endsWith(u's') || word.endsWith(u"ss") || word.contains(u'\''))
        return false;
    const QString next = clause.words.value(i + 1);
    const bool object = is(next, WordRole::Determiner) && next != u"that" && next != u"all";
    return !object && !is(next, WordRole::Singular) && !clause.capitals.contains(i);
}

/// The kind that a clause begins with: a bare plural, or `a … that …`, `a machine plays …`.
QString EnglishClaims::kindOf(const ClauseWords &clause) const
{
    const QStringList &words = clause.words;
    if (clause.capitals.contains(0) || clause.capitals.contains(1))
        return {}; // a name
    if ((words.front() == u"a" || words.front() == u"an") && words.size() > 3
        && (is(words[2], WordRole::Relative) || isPresent(words[2])))
        return words[1];
    for (qsizetype i = 0; i < std::min(words.size() - 1, kindReach); ++i) {
        const QString &word = words[i];
        if (is(word, WordRole::Determiner) || is(word, WordRole::Article) || is(word, WordRole::NotPlural))
            return {};
        if (isPlural(clause, i))
            return word;
    }
    return {};
}

} // namespace mitjul
