// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claimcues.h"
#include "claimwords.h"
#include "korean.h"

namespace mitjul {

/// Numbers of a Korean clause with what they count, and whether its predicate measures (`409명이 넘었다`) or somebody only
/// did something with a number in it (`나무 두 그루를 심었다`). Immutable.
class KoreanFigures {
public:
    /// Reads `units` and `counters`. `korean` and `words` must live as long.
    KoreanFigures(const Lexicons &lexicons, const Korean &korean, const ClaimWords &words);

    void weigh(const QStringList &words, ClaimEvidence &evidence) const;

private:
    enum class Unit { None, Quantity, Money, Ratio, Times, Date, Plain };
    struct Figure {
        qsizetype first = 0; ///< the word with the number
        qsizetype last = 0; ///< the word with the unit
        double value = 0;
        Unit unit = Unit::None;
        bool native = false; ///< `열네`, not `14`
    };

    Unit unitOf(QStringView letters, bool whole) const;
    std::optional<Figure> figureAt(const QStringList &words, qsizetype i) const;
    std::optional<Figure> nativeAt(const QStringList &words, qsizetype i) const;
    double numberIn(const QString &word) const;
    bool isNumber(const QString &word) const;
    bool isShare(const QStringList &words, qsizetype last) const;
    bool note(const QStringList &words, const Figure &figure, ClaimEvidence &evidence) const;
    void shares(const QStringList &words, ClaimEvidence &evidence) const;
    bool measures(const QString &word) const;
    void measured(const QStringList &words, const QList<Figure> &figures, ClaimEvidence &evidence) const;

    const Korean &m_korean;
    const ClaimWords &m_claimWords;
    QHash<QString, Unit> m_units;
};

} // namespace mitjul
