// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagelines.h"
#include "pagemeta.h"
#include "pagenames.h"

namespace mitjul {

/// Finds the element that shows an article's title: the one that agrees best with what the page calls itself,
/// or the only large heading.
class HeadlineFinder {
public:
    /// All must outlive it.
    HeadlineFinder(const HtmlTree &tree, const std::vector<PageLine> &lines, const PageMeta &meta,
        const PageNames &names);

    /// The element, or a text if nothing else is in no element of its own; -1 if the page shows none.
    [[nodiscard]] int find() const;

private:
    [[nodiscard]] double rank(int node, const QString &letters) const;
    [[nodiscard]] int lineInLargeType() const;
    [[nodiscard]] int onlyHeading() const;

    const HtmlTree &m_tree;
    const std::vector<PageLine> &m_lines;
    const PageNames &m_names;
    QString m_site; // this and the following as letters
    QStringList m_titles; // what the page calls itself, its title element last
    QStringList m_ends; // the first and last part of the title element, one of which may be the paper's name
};

/// `h1` to `h3`.
[[nodiscard]] bool isHeadline(GumboTag tag);

} // namespace mitjul
