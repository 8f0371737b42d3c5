// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article.h"
#include "finding.h"
#include "vocabulary.h"

#include <stop_token>

namespace mitjul {

/// Finds sentences that assert something worth checking, each with its type, worth and reasons.
class ClaimFinder {
public:
    explicit ClaimFinder(const Lexicons &lexicons);
    ~ClaimFinder();

    /// `quotes` are the findings of `QuoteFinder`: a claim's speaker and its attribution come from them.
    [[nodiscard]] QList<Finding> find(const Article &article, const QList<Span> &sentences,
                                      const QList<Finding> &quotes, std::stop_token stop = {}) const;

private:
    struct Parts;
    std::unique_ptr<const Parts> m_parts;
};

} // namespace mitjul
