// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding.h"
#include "session.h"

#include <vector>

namespace mitjul {

/// How a stretch of text is marked. In the order in which they are painted.
enum class MarkKind {
    Quote, ///< tint
    Term, ///< words in quotation marks that are no speech: thin line
    Highlight, ///< fill with a solid line below
    Claim, ///< dotted line below
    Typo, ///< wave below
    Hit, ///< what was searched for: box
};

struct Mark {
    Span span;
    MarkKind kind = MarkKind::Quote;
    int color = -1; ///< speaker's number or HighlightColor; -1: none
    Item item; ///< what it stands for; none for hits
    bool current = false; ///< painted emphasised
    bool unsure = false; ///< the program is not certain

    friend bool operator==(const Mark &, const Mark &) = default;
};

/// A stretch over which the same marks lie. `marks` are indexes, ascending.
struct MarkRun {
    Span span;
    std::vector<size_t> marks;

    friend bool operator==(const MarkRun &, const MarkRun &) = default;
};

/// Parts a stretch where marks begin and end: runs that do not overlap and together are `within`.
[[nodiscard]] std::vector<MarkRun> flatten(const std::vector<Mark> &marks, Span within);

/// For each mark drawn below the letters (claims, typos, second highlights): how many others lie between it and the
/// letters, so that overlapping ones do not hide each other; -1 for the rest. At most `lastLane`.
[[nodiscard]] std::vector<int> underlineLanes(const std::vector<Mark> &marks);
inline constexpr int lastLane = 2;

/// The marks at a position that stand for something, the shortest first.
[[nodiscard]] std::vector<const Mark *> marksAt(const std::vector<Mark> &marks, qsizetype position);

} // namespace mitjul
