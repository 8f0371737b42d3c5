// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "span.h"

#include <QString>
#include <functional>

namespace mitjul {

struct FindOptions {
    bool matchCase = false;
    bool wholeWords = false;
    /// A word of the text without the particle it ends in; unset: no word has one.
    std::function<Span(Span word)> withoutParticle = {};
};

/// More hits than this nobody steps through.
inline constexpr qsizetype mostHits = 100'000;

/// Where `query` stands in `text`, in order and without overlap, at most `mostHits`. The query is brought into normal
/// form C, as the text is. A whole word ends where no letter or digit follows, or only a particle: `정부` is one in `정부는`.
[[nodiscard]] QList<Span> findAll(const QString &text, const QString &query, const FindOptions &options);

} // namespace mitjul
