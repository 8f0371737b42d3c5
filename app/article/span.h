// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QtGlobal>
#include <compare>

namespace mitjul {

/// A stretch of an article: UTF-16 code units into `Article::text`, `end` exclusive.
struct Span {
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const { return end - start; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= start; }
    [[nodiscard]] constexpr bool contains(qsizetype position) const { return start <= position && position < end; }
    [[nodiscard]] constexpr bool contains(Span other) const { return start <= other.start && other.end <= end; }
    [[nodiscard]] constexpr bool intersects(Span other) const { return start < other.end && other.start < end; }

    friend constexpr auto operator<=>(const Span &, const Span &) = default;
};

} // namespace mitjul
