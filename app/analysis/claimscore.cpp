// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimscore.h"

#include <algorithm>
#include <cmath>

namespace mitjul {

namespace {

// How much of the worth is the type's: the rest is how surely it is a claim at all.
constexpr double typeShare = 0.3;

// Figures, causes and sweeping statements can be checked, what ought to be cannot.
double worthOf(ClaimType type)
{
    switch (type) {
    case ClaimType::Statistic: return 1.0;
    case ClaimType::Causal: return 0.85;
    case ClaimType::Comparison: return 0.8;
    case ClaimType::Generalization: return 0.7;
    case ClaimType::Prediction: return 0.7;
    case ClaimType::Normative: return 0.65;
    case ClaimType::Definition: return 0.6;
    case ClaimType::Attributed: return 0.5;
    }
    return 0.5;
}

} // namespace

ClaimScore::ClaimScore(const Lexicons &lexicons)
{
    for (const QStringList &row : lexicons.value(QStringLiteral("claimweights")).rows)
        m_weights.insert(row[0], {row.value(1).toDouble(), row.value(2).toDouble()});
}

double ClaimScore::of(const QStringList &features, bool korean) const
{
    double sum = 0;
    for (const QString &feature : features) {
        const Weight weight = m_weights.value(feature);
        sum += korean ? weight.korean : weight.english;
    }
    return 1 / (1 + std::exp(-sum));
}

double ClaimScore::worth(ClaimType type, double probability)
{
    return std::clamp(probability * (1 - typeShare + typeShare * worthOf(type)), 0.01, 1.0);
}

} // namespace mitjul
