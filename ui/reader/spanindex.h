// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "span.h"

#include <functional>
#include <vector>

namespace mitjul {

/// Finds the spans that touch a stretch of text, in time that depends on how many those are and not on how many there
/// are altogether. Spans may overlap in any way.
class SpanIndex {
public:
    /// Spans must come ordered by `start`.
    void assign(std::vector<Span> spans);

    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_spans.size()); }
    [[nodiscard]] Span at(qsizetype index) const { return m_spans[static_cast<size_t>(index)]; }
    /// Calls `visit` with the index of each span that shares a character with `stretch`, in order.
    void visit(Span stretch, const std::function<void(qsizetype)> &visit) const;

private:
    void descend(size_t node, size_t first, size_t width, Span stretch,
                 const std::function<void(qsizetype)> &visit) const;

    std::vector<Span> m_spans;
    std::vector<qsizetype> m_lastEnd; // a heap: the furthest end below each node
    size_t m_leaves = 0;
};

} // namespace mitjul
