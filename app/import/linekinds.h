// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlefinder.h"
#include "linepatterns.h"

namespace mitjul {

/// A line of a page's article, and what it is.
struct PartLine {
    const PageLine *line = nullptr;
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    LineMatch match; ///< what it says of itself
    bool prose = false;
    bool dropped = false; ///< is no part of the article after all
};

/// Tells what the lines of an article are by the elements they stand in, what these are called, and their
/// words.
class LineKinds {
public:
    /// All must outlive it.
    LineKinds(const HtmlTree &tree, const PageNames &names, const FoundArticle &found);

    [[nodiscard]] PartLine of(const PageLine &line) const;
    /// The element of the article that a line stands in, or -1 if it stands between headline and article.
    [[nodiscard]] int rootOf(const PageLine &line) const
    {
        return m_found.rootOf[static_cast<size_t>(line.first)];
    }
    [[nodiscard]] bool isRoot(int node) const { return m_found.rootOf[static_cast<size_t>(node)] == node; }

private:
    [[nodiscard]] LineMatch matchOf(const PageLine &line, bool prose) const;
    [[nodiscard]] bool isCaption(const PageLine &line) const;
    [[nodiscard]] bool isWithPicture(int box) const;
    [[nodiscard]] int within(int node, GumboTag tag) const;
    [[nodiscard]] int depthOf(int node) const;

    const HtmlTree &m_tree;
    const PageNames &m_names;
    const FoundArticle &m_found;
};

/// 1 to 6 of `h1` to `h6`, else 0.
[[nodiscard]] int headingLevel(GumboTag tag);

} // namespace mitjul
