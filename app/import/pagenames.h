// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmltree.h"
#include "pageparts.h"

#include <array>

namespace mitjul {

/// What the elements of a page, and those round them, are called. Every question is answered at once, however
/// deep the element lies.
class PageNames {
public:
    /// The tree must outlive it.
    explicit PageNames(const HtmlTree &tree);

    [[nodiscard]] bool isCalled(int node, PagePart part) const { return nearest(node, part) == node; }
    /// Whether an element or one round it is called so; with `outer`, up to that one and without it.
    [[nodiscard]] bool isWithin(int node, PagePart part, int outer = -1) const
    {
        return nearest(node, part) > outer;
    }
    /// Whether it stands in something else than the article by a name that leaves no doubt.
    [[nodiscard]] bool isAway(int node) const { return m_away[static_cast<size_t>(node)]; }
    /// Whether the page shows it to nobody.
    [[nodiscard]] bool isHidden(int node) const { return m_hidden[static_cast<size_t>(node)]; }

private:
    [[nodiscard]] int nearest(int node, PagePart part) const
    {
        return m_nearest[static_cast<size_t>(part)][static_cast<size_t>(node)];
    }

    std::array<std::vector<int>, pagePartCount>
        m_nearest; // by node: it or the innermost round it, -1 if none is
    std::vector<char> m_away;
    std::vector<char> m_hidden;
};

} // namespace mitjul
