// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "teasers.h"

namespace mitjul {

std::vector<char> findTeasers(const HtmlTree &tree, const std::vector<PageLine> &lines, int headline)
{
    const auto at = [](int node) { return static_cast<size_t>(node); };
    std::vector<int> firstLine(at(tree.size() + 1), 0); // of what begins at a node or behind it
    for (size_t node = 0, line = 0; node < firstLine.size(); ++node) {
        while (line < lines.size() && lines[line].first < int(node))
            ++line;
        firstLine[node] = int(line);
    }
    std::vector<qsizetype> before(lines.size() + 1, 0); // prose below the headline and above a line
    for (size_t i = 0; i < lines.size(); ++i) {
        const bool counts = lines[i].first > headline && lines[i].isProse();
        before[i + 1] = before[i] + (counts ? lines[i].weight : 0);
    }
    const auto isTeaser = [&](int node) {
        const int begin = firstLine[at(node)];
        const int end = firstLine[at(tree[node].end)];
        int prose = 0;
        for (int i = begin; i < end; ++i)
            prose += lines[at(i)].isProse();
        constexpr int mostLines = 6;
        if (prose > 1 || end - begin < 2 || end - begin > mostLines || lines[at(begin)].isProse())
            return false;
        for (int inside = node; inside < tree[node].end; ++inside) {
            if (tree[inside].tag == GUMBO_TAG_A)
                return true;
        }
        return false;
    };
    std::vector<char> teasers(at(tree.size()), false);
    constexpr qsizetype enough = 150; // weight of prose
    for (int node = std::max(0, headline); node < tree.size(); ++node) {
        const HtmlNode &element = tree[node];
        if (element.isText() || before[at(firstLine[at(node)])] < enough || element.end - node < 12)
            continue;
        int items = 0;
        int alike = 0;
        const HtmlNode *like = nullptr;
        for (int child = node + 1; child < element.end; child = tree[child].end) {
            if (tree[child].isText()
                || (like && (tree[child].tag != like->tag || tree[child].names != like->names)))
                continue;
            if (!isTeaser(child))
                continue;
            like = &tree[child];
            ++alike;
        }
        for (int child = node + 1; like && child < element.end; child = tree[child].end)
            items += tree[child].tag == like->tag && tree[child].names == like->names;
        if (alike >= 3 && alike * 10 >= items * 7) {
            for (int child = node + 1; child < element.end; child = tree[child].end)
                teasers[at(child)] = tree[child].tag == like->tag && tree[child].names == like->names;
        }
    }
    return teasers;
}

} // namespace mitjul
