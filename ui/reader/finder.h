// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "span.h"

#include <QString>

namespace mitjul {

struct FindOptions {
    bool matchCase = false;
    bool wholeWords = false;
};

/// More hits than this nobody steps through.
inline constexpr qsizetype mostHits = 100'000;

/// Where `query` stands in `text`, in order and without overlap, at most `mostHits`. The query is brought into normal
/// form C, as the text is. A whole word ends where no letter or digit follows.
[[nodiscard]] QList<Span> findAll(const QString &text, const QString &query, FindOptions options);

} // namespace mitjul
