// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lexicon.h"

#include <QHash>
#include <QSet>
#include <array>

namespace mitjul {

/// What the grammars of claims look a word up for, in the order of the names in `claimwords.tsv`'s head.
enum class WordRole {
    Measure, ///< a predicate that says how much
    Among, ///< of so many
    Fixed, ///< only looks like a comparison or a definition
    Duty, ///< behind `-어야`
    Definer, ///< ends a definition
    Tail, ///< may follow a unit
    NonCondition, ///< ends in `-면`, is no condition
    NonCause, ///< ends in `-니`, is no cause
    Adnominal, ///< last syllable of what modifies a noun
    BoundNoun, ///< a topic that is no kind of thing
    Article,
    Determiner,
    Scale,
    Time,
    Month,
    BeforeMonth, ///< tells the month from the verb `may`
    Relative, ///< opens an aside
    Past,
    None, ///< opens what holds of no one
    NotPlural, ///< ends in -s, is no plural
    NotSuperlative, ///< ends in -est or stands behind `the most`
    Order, ///< may stand before the whole that a share is of
    Plural, ///< does not end in -s
    Singular, ///< verb that agrees with one
    Cause, ///< Korean verb in -아/어 that gives a cause
    Auxiliary, ///< Korean verb that makes one in -아/어 a state or a change
    Essence, ///< bound noun with a copula, ends what a kind comes to
    Being, ///< form of `be` in the present: a participle behind it tells no past
    Condition, ///< opens what holds at any time
    Count
};

/// The words of `claimwords.tsv` and the numbers of `numerals.tsv`. Immutable.
class ClaimWords {
public:
    explicit ClaimWords(const Lexicons &lexicons);

    [[nodiscard]] bool is(const QString &word, WordRole role) const
    {
        return m_words[static_cast<size_t>(role)].contains(word);
    }

    /// What a number written as a word is worth, 0 if it is none. Korean tens and ones grow together (`열네`).
    [[nodiscard]] double numeral(const QString &word) const;

private:
    std::array<QSet<QString>, static_cast<size_t>(WordRole::Count)> m_words;
    QHash<QString, double> m_numerals;
};

} // namespace mitjul
