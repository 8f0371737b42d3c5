// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claimcues.h"
#include "korean.h"

namespace mitjul {

/// Words that the grammars look for, by what they are for (`claimwords.tsv`).
class ClaimWords {
public:
    explicit ClaimWords(const Lexicons &lexicons);

    [[nodiscard]] bool is(const QString &word, QStringView role) const;

private:
    QSet<std::pair<QString, QString>> m_words;
};

/// What a table of words cannot say of a Korean clause: numbers with what they count and whether the predicate measures,
/// `noun보다`, `-ㄹ 것이다`, `-어야 한다`, `X란 … 말한다`, generic subjects, whose act is told. Immutable.
class KoreanClaims {
public:
    /// Reads `units`, `counters`, `numerals`, `claimwords`, and what `Korean` reads.
    explicit KoreanClaims(const Lexicons &lexicons);

    /// Adds to `evidence`, which the cues have filled already.
    void weigh(const ClauseWords &clause, ClaimEvidence &evidence) const;

private:
    struct Figure {
        qsizetype first = 0; ///< the word with the number
        qsizetype last = 0; ///< the word with the unit
        double value = 0;
        QString kind; ///< of `units.tsv`, or `number`
        bool native = false; ///< `열네`, not `14`
    };

    std::optional<Figure> figureAt(const QStringList &words, qsizetype i) const;
    QString unitOf(QStringView letters, bool whole) const;
    double numeral(const QString &word) const;
    bool is(const QString &word, QStringView role) const { return m_claimWords.is(word, role); }
    bool measures(const QString &word) const;
    bool isCondition(const QString &word) const;
    bool modifies(const QString &word) const;
    bool isTopic(const QString &word) const;
    void figures(const QStringList &words, ClaimEvidence &evidence) const;
    void measured(const QStringList &words, const QList<Figure> &figures, ClaimEvidence &evidence) const;
    void comparison(const QStringList &words, ClaimEvidence &evidence) const;
    void modality(const QStringList &words, ClaimEvidence &evidence) const;
    void definition(const QStringList &words, ClaimEvidence &evidence) const;
    void generic(const QStringList &words, ClaimEvidence &evidence) const;
    void trend(const QStringList &words, ClaimEvidence &evidence) const;
    void ownAct(const QStringList &words, ClaimEvidence &evidence) const;

    Korean m_korean;
    QHash<QString, QString> m_units;
    QHash<QString, double> m_numerals;
    ClaimWords m_claimWords;
};

/// The same for English: numbers that are neither years nor ages nor asides, superlatives, generic subjects. Immutable.
class EnglishClaims {
public:
    /// Reads `numerals` and `claimwords`.
    explicit EnglishClaims(const Lexicons &lexicons);

    /// Adds to `evidence`, which the cues have filled already.
    void weigh(const ClauseWords &clause, ClaimEvidence &evidence) const;

private:
    enum class Number { None, Small, Large, Ratio };

    Number numberAt(const ClauseWords &clause, qsizetype i) const;
    bool is(const QString &word, QStringView role) const { return m_claimWords.is(word, role); }
    QSet<qsizetype> asides(const ClauseWords &clause) const;
    void figures(const ClauseWords &clause, ClaimEvidence &evidence) const;
    void comparison(const QStringList &words, ClaimEvidence &evidence) const;
    void modality(const QStringList &words, ClaimEvidence &evidence) const;
    void generic(const QStringList &words, ClaimEvidence &evidence) const;

    QHash<QString, double> m_numerals;
    ClaimWords m_claimWords;
};

} // namespace mitjul
