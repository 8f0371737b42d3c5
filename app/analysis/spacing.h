// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "typopage.h"

namespace mitjul {

/// Spaces that the Korean orthography wants or forbids (한글 맞춤법 제41항 to 제50항).
class Spacing {
public:
    explicit Spacing(const Lexicons& lexicons);

    /// A word that should be two: `안끝났다`, `깨질수 있다`, `비용때문에`, `그린지 10년`.
    [[nodiscard]] std::optional<Finding> findJoined(
        const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index) const;

    /// A length of time in digits with `만` behind it: `10년만에`.
    [[nodiscard]] std::optional<Finding> findElapsed(const TypoPage& page, qsizetype index) const;

    /// Two words that should be one, this piece and the next: `있을 지도`, `의원 들은`.
    [[nodiscard]] std::optional<Finding> findSplit(
        const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index) const;

private:
    struct Split {
        QString corrected;
        Certainty certainty = Certainty::Likely;
        QString reason;
    };
    struct BoundNoun {
        QString noun;
        QStringList after; ///< `ㄹ`, `ㄴ`, `는`, `던`, `noun`, `기`
        QStringList next; ///< the next word must begin so; empty: no matter
        Certainty certainty = Certainty::Likely;
    };
    struct Orphan {
        QString particle;
        Certainty certainty = Certainty::Likely;
        QStringList notAfter;
    };

    [[nodiscard]] std::optional<QString> joinsVerb(
        const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index) const;
    [[nodiscard]] std::optional<Split> splitNegation(QStringView word, const TypoKnowledge& knowledge) const;
    [[nodiscard]] std::optional<Split> splitBoundNoun(
        QStringView word, const Piece* next, bool accepted, const TypoKnowledge& knowledge) const;
    [[nodiscard]] std::optional<Split> splitAuxiliary(QStringView word, const TypoKnowledge& knowledge) const;
    [[nodiscard]] std::optional<Split> splitBecoming(QStringView word, const TypoKnowledge& knowledge) const;
    [[nodiscard]] std::optional<Split> splitNumeral(QStringView word, const TypoKnowledge& knowledge) const;
    [[nodiscard]] std::optional<Split> splitElapsed(
        QStringView word, const Piece* next, const TypoKnowledge& knowledge) const;

    QList<BoundNoun> m_boundNouns;
    QHash<QString, Orphan> m_orphans;
    QStringList m_numerals;
    QStringList m_durations;
    QStringList m_whole;
    QSet<QString> m_endings;
    QSet<QChar> m_adverbs;
    QStringList m_lightVerbs;
    QSet<QChar> m_describing;
    QSet<QString> m_counters;
    QSet<QChar> m_personSuffixes;
};

} // namespace mitjul
