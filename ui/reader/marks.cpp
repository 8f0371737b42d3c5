// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "marks.h"

#include <algorithm>
#include <array>

namespace mitjul {

std::vector<MarkRun> flatten(const std::vector<Mark> &marks, Span within)
{
    struct Edge {
        qsizetype position;
        bool begins;
        size_t mark;
    };
    std::vector<Edge> edges;
    edges.reserve(2 * marks.size());
    for (size_t i = 0; i < marks.size(); ++i) {
        const Span part{std::max(marks[i].span.start, within.start), std::min(marks[i].span.end, within.end)};
        if (part.isEmpty())
            continue;
        edges.push_back({part.start, true, i});
        edges.push_back({part.end, false, i});
    }
    std::sort(edges.begin(), edges.end(), [](const Edge &a, const Edge &b) { return a.position < b.position; });

    std::vector<MarkRun> runs;
    std::vector<size_t> open; // ascending
    qsizetype reached = within.start;
    const auto close = [&](qsizetype position) {
        if (position > reached)
            runs.push_back({{reached, position}, open});
        reached = position;
    };
    for (const Edge &edge : edges) {
        close(edge.position);
        const auto place = std::lower_bound(open.begin(), open.end(), edge.mark);
        if (edge.begins)
            open.insert(place, edge.mark);
        else
            open.erase(place);
    }
    close(within.end);
    return runs;
}

std::vector<int> underlineLanes(const std::vector<Mark> &marks)
{
    std::vector<size_t> order;
    for (size_t i = 0; i < marks.size(); ++i) {
        if (marks[i].kind == MarkKind::Claim || marks[i].kind == MarkKind::Typo)
            order.push_back(i);
    }
    // By where they begin, claims first: whole sentences keep to the letters, and waves go below them where both are.
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return std::pair(marks[a].span.start, marks[a].kind) < std::pair(marks[b].span.start, marks[b].kind);
    });
    std::vector<int> lanes(marks.size(), -1);
    std::array<qsizetype, lastLane + 1> taken{}; // up to where
    for (const size_t index : order) {
        size_t lane = 0;
        while (lane < lastLane && taken[lane] > marks[index].span.start)
            ++lane;
        taken[lane] = std::max(taken[lane], marks[index].span.end);
        lanes[index] = static_cast<int>(lane);
    }
    return lanes;
}

std::vector<const Mark *> marksAt(const std::vector<Mark> &marks, qsizetype position)
{
    std::vector<const Mark *> there;
    for (const Mark &mark : marks) {
        if (mark.item.kind != Item::Kind::None && mark.span.contains(position))
            there.push_back(&mark);
    }
    std::stable_sort(there.begin(), there.end(),
                     [](const Mark *a, const Mark *b) { return a->span.length() < b->span.length(); });
    return there;
}

} // namespace mitjul
