// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article.h"
#include "finding.h"
#include "vocabulary.h"

#include <stop_token>

namespace mitjul {

/// Finds quotes with their speakers and cues, Korean and English. Rules: `corpus/GUIDELINES.md` defines a quote.
class QuoteFinder {
public:
    explicit QuoteFinder(const Lexicons &lexicons);
    ~QuoteFinder();

    /// `sentences` are those of `splitSentences`.
    [[nodiscard]] QList<Finding> find(const Article &article, const QList<Span> &sentences,
                                      std::stop_token stop = {}) const;

private:
    struct Parts;
    std::unique_ptr<const Parts> m_parts;
};

} // namespace mitjul
