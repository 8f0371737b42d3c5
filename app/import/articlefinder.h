// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagelines.h"
#include "pagemeta.h"
#include "pagenames.h"

namespace mitjul {

/// Where the article of a page stands.
struct FoundArticle {
    int headline = -1; ///< the element that shows its title; -1 if none does
    QList<int> roots; ///< elements that hold it, in order; what is away in them is left out of `lines`
    std::vector<int> rootOf; ///< by node: which of them it lies in, or -1
    QList<int> lines; ///< indexes of its lines, from the first below the headline
    qsizetype weight = 0; ///< of its prose
    qsizetype skipped = 0; ///< … and of the prose between headline and article that is away
};

/// Finds the article in a page by the method of Mozilla's Readability: prose gives points to the elements
/// round it, less to each further one, links take from them, names of classes weigh, and elements beside the
/// best one that are like it join. Beyond it: elements are counted where the page branches and not by depth;
/// what the page says of itself (its description, the article's body in JSON-LD, its title) shows where the
/// article is, whatever its classes are called.
class ArticleFinder {
public:
    /// All must outlive it.
    ArticleFinder(const HtmlTree &tree, const std::vector<PageLine> &lines, const PageMeta &meta,
        const PageNames &names);

    [[nodiscard]] FoundArticle find();

private:
    enum class Strictness { All, Sure, None }; // which names take an element away

    [[nodiscard]] int lastCopy(int headline, const FoundArticle &found) const;
    [[nodiscard]] int headingAbove(const FoundArticle &found) const;
    void findAnchors(int headline);
    void markGone(Strictness strictness);
    [[nodiscard]] FoundArticle findWith();
    [[nodiscard]] std::vector<double> score() const;
    [[nodiscard]] double factor(int node) const;
    [[nodiscard]] QList<int> joined(int best, const std::vector<double> &scores) const;
    [[nodiscard]] bool isGone(const PageLine &line) const { return m_gone[static_cast<size_t>(line.first)]; }
    [[nodiscard]] int blockAbove(int node) const;

    const HtmlTree &m_tree;
    const std::vector<PageLine> &m_lines;
    const PageMeta &m_meta;
    const PageNames &m_names;
    std::vector<char> m_gone; // by node
    std::vector<qsizetype> m_prose; // weight of prose inside, by node
    std::vector<qsizetype> m_weight; // of all text inside
    std::vector<qsizetype> m_linked;
    std::vector<int> m_anchored; // anchors inside, by node: lines that the page's description or body quotes
    std::vector<char> m_teasers; // by node: one of a list of other articles
    int m_headline = -1;
    int m_anchors = 0;
};

} // namespace mitjul
