// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding.h"
#include "lexicon.h"

#include <QHash>

namespace mitjul {

/// How likely a sentence is a claim: the weights of its features (`claimweights.tsv`), added up. Immutable.
class ClaimScore {
public:
    explicit ClaimScore(const Lexicons &lexicons);

    /// The probability, 0 to 1. Features that the table does not name weigh nothing.
    [[nodiscard]] double of(const QStringList &features, bool korean) const;

    /// How much a claim of this type and probability deserves checking, 0 to 1.
    [[nodiscard]] static double worth(ClaimType type, double probability);

private:
    struct Weight {
        double korean = 0;
        double english = 0;
    };
    QHash<QString, Weight> m_weights;
};

} // namespace mitjul
