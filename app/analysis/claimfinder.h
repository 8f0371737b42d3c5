// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article.h"
#include "finding.h"
#include "vocabulary.h"

#include <stop_token>

namespace mitjul {

/// What a sentence shows of being a claim, before it is decided whether it is one.
struct ClaimCandidate {
    Span span;
    bool korean = false; ///< which column of `claimweights.tsv` its features weigh by
    QStringList features; ///< as `claimweights.tsv` names them
    ClaimType type = ClaimType::Attributed; ///< that it has if it is a claim
    QStringList reasons;
    std::optional<Speaker> speaker;
};

/// Finds sentences that assert something worth checking, each with its type, worth and reasons.
class ClaimFinder {
public:
    explicit ClaimFinder(const Lexicons &lexicons);
    ~ClaimFinder();

    /// `quotes` are the findings of `QuoteFinder`: a claim's speaker and its attribution come from them.
    [[nodiscard]] QList<Finding> find(const Article &article, const QList<Span> &sentences,
                                      const QList<Finding> &quotes, std::stop_token stop = {}) const;

    /// The sentences that could be claims, whatever their features weigh: what `find` decides about, and what
    /// `claimweights.tsv` is fitted to. Questions, exclamations and sentences that no word speaks for are none.
    [[nodiscard]] QList<ClaimCandidate> candidates(const Article &article, const QList<Span> &sentences,
                                                   const QList<Finding> &quotes, std::stop_token stop = {}) const;

private:
    struct Parts;
    std::unique_ptr<const Parts> m_parts;
};

} // namespace mitjul
