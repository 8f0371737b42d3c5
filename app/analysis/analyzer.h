// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article.h"
#include "finding.h"
#include "vocabulary.h"

#include <stop_token>

namespace mitjul {

/// Finds what is said, claimed and mistyped in an article. Built once from a vocabulary (it indexes the lexicons), then
/// immutable: one analyzer serves any number of threads. Opens no file, window or database.
class Analyzer {
public:
    explicit Analyzer(std::shared_ptr<const Vocabulary> vocabulary);
    ~Analyzer();
    Analyzer(const Analyzer &) = delete;
    Analyzer &operator=(const Analyzer &) = delete;

    /// Everything found, in reading order; time linear in the text. Gives up early, with an empty answer, when `stop`
    /// is requested.
    [[nodiscard]] Findings analyze(const Article &article, const ReaderWords &words = {},
                                   std::stop_token stop = {}) const;

    /// How long a word (between white space, without punctuation around it) is without its particle: 2 of `정부는`. All of
    /// it where the particle belongs to the word, as in `고양이`, or is none.
    [[nodiscard]] qsizetype lengthWithoutParticle(QStringView word) const;

private:
    struct Parts;
    std::unique_ptr<const Parts> m_parts;
};

} // namespace mitjul
