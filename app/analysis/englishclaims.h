// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claimcues.h"
#include "claimwords.h"

namespace mitjul {

/// What a table of words cannot say of an English clause: numbers that are neither years nor ages nor asides,
/// superlatives, generic subjects. Immutable.
class EnglishClaims {
public:
    /// Reads `numerals` and `claimwords`.
    explicit EnglishClaims(const Lexicons &lexicons);

    /// Adds to `evidence`, which the cues have filled already; time linear in the clause.
    void weigh(const ClauseWords &clause, ClaimEvidence &evidence) const;

private:
    enum class Number { None, Small, Large, Ratio };

    bool is(const QString &word, WordRole role) const { return m_claimWords.is(word, role); }
    bool isNumeral(const QString &word) const { return m_claimWords.numeral(word) > 0; }
    bool isPastAt(const QStringList &words, qsizetype i) const;
    /// `plays`, `is`: what one of a kind does.
    bool isPresent(const QString &word) const
    {
        return is(word, WordRole::Singular) || (word.size() > 3 && word.endsWith(u's') && !word.endsWith(u"ss"));
    }
    Number numberAt(const ClauseWords &clause, qsizetype i) const;
    Number wordAt(const QStringList &words, qsizetype i) const;
    Number digitsAt(const ClauseWords &clause, qsizetype i) const;
    bool countsNothing(const ClauseWords &clause, qsizetype i) const;
    static bool isPercentage(const QStringList &words, qsizetype i);
    static bool isSubject(const ClauseWords &clause, qsizetype i);
    bool isMeasured(const QStringList &words, qsizetype i) const;
    bool isShare(const QStringList &words, qsizetype i) const;
    QSet<qsizetype> asides(const ClauseWords &clause) const;
    bool isPlural(const ClauseWords &clause, qsizetype i) const;
    QString kindOf(const ClauseWords &clause) const;
    void figures(const ClauseWords &clause, ClaimEvidence &evidence) const;
    void comparison(const QStringList &words, ClaimEvidence &evidence) const;
    void modality(const QStringList &words, ClaimEvidence &evidence) const;
    void generic(const ClauseWords &clause, ClaimEvidence &evidence) const;

    ClaimWords m_claimWords;
};

} // namespace mitjul
