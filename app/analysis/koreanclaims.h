// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "koreanfigures.h"

namespace mitjul {

/// What a table of words cannot say of a Korean clause: `noun보다`, `-ㄹ 것이다`, `-어야 한다`, `X란 … 말한다`, generic
/// subjects, whose act is told; and its figures. Immutable.
class KoreanClaims {
public:
    /// Reads `units`, `counters`, `numerals`, `claimwords`, and what `Korean` reads.
    explicit KoreanClaims(const Lexicons &lexicons);

    /// Adds to `evidence`, which the cues have filled already; time linear in the clause.
    void weigh(const ClauseWords &clause, ClaimEvidence &evidence) const;

private:
    Q_DISABLE_COPY_MOVE(KoreanClaims)

    bool is(const QString &word, WordRole role) const { return m_claimWords.is(word, role); }
    bool isCondition(const QString &word) const;
    bool modifies(const QString &word) const;
    bool isTopic(const QString &word) const;
    bool isAuxiliary(const QString &word) const;
    bool isSubject(const QString &word) const;
    void comparison(const QStringList &words, ClaimEvidence &evidence) const;
    void modality(const QStringList &words, ClaimEvidence &evidence) const;
    void definition(const ClauseWords &clause, ClaimEvidence &evidence) const;
    void tense(const QString &last, ClaimEvidence &evidence) const;
    void law(const QStringList &words, ClaimEvidence &evidence) const;
    void kind(const QStringList &words, ClaimEvidence &evidence) const;
    void trend(const QStringList &words, ClaimEvidence &evidence) const;
    void ownAct(const QStringList &words, ClaimEvidence &evidence) const;

    Korean m_korean;
    ClaimWords m_claimWords;
    KoreanFigures m_figures;
};

} // namespace mitjul
