// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimgrammar.h"

#include <algorithm>

namespace mitjul {

namespace {

constexpr double fewest = 20; // of numbers in words
constexpr qsizetype subjectReach = 2; // words before a number that is still the clause's subject

bool isYear(const QString &word)
{
    return (word.size() == 4 || (word.size() == 5 && word.endsWith(u's'))) && (word.startsWith(u"19") || word.startsWith(u"20"))
        && word[2].isDigit() && word[3].isDigit();
}

bool isPercent(const QString &word) { return word.endsWith(u'%'); }

bool isOrdinal(const QString &word)
{
    return word.endsWith(u"th") || word.endsWith(u"st") || word.endsWith(u"rd") || word.endsWith(u"nd");
}

} // namespace

EnglishClaims::EnglishClaims(const Lexicons &lexicons)
    : m_claimWords(lexicons)
{
    for (const QStringList &row : lexicons.value(QStringLiteral("numerals")).rows)
        m_numerals.insert(row[0], row.value(1).toDouble());
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
    const QStringList &words = clause.words;
    const QString &word = words[i];
    const QString next = i + 1 < words.size() ? words[i + 1] : QString();
    const QString before = i > 0 ? words[i - 1] : QString();
    if (i < 4 && words.front() == u"of" && (m_numerals.contains(word) || word.front().isDigit()))
        return Number::Ratio; // Of the nine branches, one …
    if (const double value = m_numerals.value(word); value > 0) {
        if (next == u"of" || next == u"in") {
            const qsizetype other = i + 2 < words.size() && is(words[i + 2], u"determiner") ? i + 3 : i + 2;
            if (other < words.size() && (m_numerals.contains(words[other]) || words[other].front().isDigit()))
                return Number::Ratio;
        }
        if (value == 1)
            return Number::None;
        return value < fewest ? Number::Small : Number::Large;
    }
    const bool money = word.size() > 1 && QStringView(u"$£€").contains(word.front()) && word[1].isDigit();
    if (!word.front().isDigit() && !money)
        return Number::None;
    if (isPercent(word) || next == u"percent" || (next == u"per" && i + 2 < words.size() && words[i + 2] == u"cent"))
        return Number::Ratio;
    if (word.size() > 2 && word[word.size() - 2].isDigit() && is(word.right(1), u"scale"))
        return Number::Large; // 50m years
    // 53, who …: an age between commas.
    const bool age = clause.stops.contains(i) && clause.stops.contains(i - 1);
    if (isYear(word) || isOrdinal(word) || age || word.endsWith(u's') || word.contains(u'-') || is(next, u"time")
        || is(before, u"month") || is(next, u"month"))
        return Number::None;
    // a $19 fee: the number only says which.
    const qsizetype noun = is(next, u"scale") ? i + 2 : i + 1;
    if (is(before, u"article") && noun < words.size() && !clause.stops.contains(noun - 1))
        return Number::Small;
    if (next == u"of" && i + 3 < words.size() && (words[i + 2].front().isDigit() || words[i + 3].front().isDigit()))
        return Number::Ratio;
    return money || word.size() > 1 ? Number::Large : Number::Small;
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
            inside = is(word, u"relative") || word.endsWith(u"ing") || word.endsWith(u"ed");
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
    }
    if (large == 0)
        return;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!beside.contains(i) && is(words[i], u"measure")) {
            evidence.signs.insert(QStringLiteral("measured"));
            evidence.add(ClaimType::Statistic, true, words[i]);
        }
    }
    if (large > 1 && (words.contains(QStringLiteral("from")) || words.contains(QStringLiteral("against"))))
        evidence.add(ClaimType::Statistic, true, {});
}

/// `the steepest drop`, `less than`; not `more than 300`.
void EnglishClaims::comparison(const QStringList &words, ClaimEvidence &evidence) const
{
    for (qsizetype i = 1; i + 1 < words.size(); ++i) {
        if (words[i] == u"than" && !words[i + 1].front().isDigit() && !m_numerals.contains(words[i + 1])
            && !is(words[i + 1], u"scale"))
            evidence.add(ClaimType::Comparison, true, QString(words[i - 1] + QStringLiteral(" than")));
    }
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QString &word = words[i];
        if (word.size() > 4 && word.endsWith(u"est") && is(words[i - 1], u"determiner")
            && !is(word, u"notsuperlative"))
            evidence.add(ClaimType::Comparison, true, word);
    }
}

/// `may` that is no month.
void EnglishClaims::modality(const QStringList &words, ClaimEvidence &evidence) const
{
    for (qsizetype i = 1; i + 1 < words.size(); ++i) {
        const bool month = words[i - 1].front().isDigit() || words[i + 1].front().isDigit() || is(words[i - 1], u"before month");
        if (words[i] == u"may" && !month) {
            evidence.add(ClaimType::Prediction, true, words[i]);
            evidence.signs.insert(QStringLiteral("hedge"));
        }
    }
}

/// Bare plurals and `a … that …` with a verb in the present: what is said of all of a kind.
void EnglishClaims::generic(const QStringList &words, ClaimEvidence &evidence) const
{
    const auto tensed = [&](const QString &word) { return word.endsWith(u"ed") || is(word, u"past"); };
    // No terminal has the space; not: nobody has swept there.
    if (is(words.front(), u"none") && words.size() > 2 && !tensed(words[1]) && !words[1].startsWith(u"ha")) {
        evidence.signs.insert(QStringLiteral("kind"));
        evidence.add(ClaimType::Generalization, true, words.front());
    }
    if (std::any_of(words.begin(), words.end(), tensed)) {
        evidence.signs.insert(QStringLiteral("past"));
        // Told of the past, `all` and `never` are of one case.
        if (!evidence.of(ClaimType::Generalization).strong)
            evidence.of(ClaimType::Generalization) = {};
        return;
    }
    const auto note = [&](qsizetype i) {
        evidence.signs.insert(QStringLiteral("kind"));
        evidence.add(ClaimType::Generalization, false, words[i]);
    };
    const bool article = words.front() == u"a" || words.front() == u"an";
    if (article && words.size() > 3 && is(words[2], u"relative"))
        return note(1);
    for (qsizetype i = 0; i < std::min<qsizetype>(words.size() - 1, 3); ++i) {
        const QString &word = words[i];
        if (is(word, u"determiner") || is(word, u"article") || is(word, u"notplural"))
            return;
        if (word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss") && !word.contains(u'\''))
            return note(i);
    }
}

} // namespace mitjul
