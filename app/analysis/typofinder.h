// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article.h"
#include "finding.h"
#include "vocabulary.h"

#include <stop_token>

namespace mitjul {

/// Finds words typed wrongly, with what was meant and why it is thought so.
class TypoFinder {
public:
    explicit TypoFinder(std::shared_ptr<const Vocabulary> vocabulary);
    ~TypoFinder();

    [[nodiscard]] QList<Finding> find(const Article &article, const ReaderWords &words,
                                      std::stop_token stop = {}) const;

private:
    struct Parts;
    std::unique_ptr<const Parts> m_parts;
};

} // namespace mitjul
