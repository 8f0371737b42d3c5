// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spanindex.h"

#include <algorithm>
#include <bit>

namespace mitjul {

void SpanIndex::assign(std::vector<Span> spans)
{
    m_spans = std::move(spans);
    m_leaves = std::bit_ceil(std::max<size_t>(m_spans.size(), 1));
    m_lastEnd.assign(2 * m_leaves, -1);
    for (size_t i = 0; i < m_spans.size(); ++i)
        m_lastEnd[m_leaves + i] = m_spans[i].end;
    for (size_t i = m_leaves - 1; i > 0; --i)
        m_lastEnd[i] = std::max(m_lastEnd[2 * i], m_lastEnd[2 * i + 1]);
}

void SpanIndex::visit(Span stretch, const std::function<void(qsizetype)> &visit) const
{
    if (!m_spans.empty() && !stretch.isEmpty())
        descend(1, 0, m_leaves, stretch, visit);
}

void SpanIndex::descend(size_t node, size_t first, size_t width, Span stretch,
                        const std::function<void(qsizetype)> &visit) const
{
    if (first >= m_spans.size() || m_spans[first].start >= stretch.end || m_lastEnd[node] <= stretch.start)
        return;
    if (width == 1) {
        visit(static_cast<qsizetype>(first));
        return;
    }
    descend(2 * node, first, width / 2, stretch, visit);
    descend(2 * node + 1, first + width / 2, width / 2, stretch, visit);
}

} // namespace mitjul
