// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <gumbo.h>
#include <vector>

namespace mitjul {

/// An element or a text of a web page.
struct HtmlNode {
    GumboTag tag = GUMBO_TAG_UNKNOWN; ///< of a text: `GUMBO_TAG_LAST`
    int parent = -1; ///< index; -1 of the root
    int end = 0; ///< one past the last node inside it
    QString text; ///< of a text, as it stands
    QString names; ///< id, classes and what else calls it something, in lower case, a space before, between
                   ///< and after them
    QList<std::pair<QByteArray, QString>> attributes; ///< all others

    [[nodiscard]] bool isText() const { return tag == GUMBO_TAG_LAST; }
    /// An attribute's value, or a null string.
    [[nodiscard]] QString attribute(QByteArrayView name) const;
};

/// An element that begins and ends a line.
[[nodiscard]] bool isBlock(GumboTag tag);

/// A page's elements in document order, the root first: what is inside a node lies between it and its `end`.
class HtmlTree {
public:
    /// From sieved HTML in UTF-8.
    explicit HtmlTree(const QByteArray &html);

    [[nodiscard]] int size() const { return static_cast<int>(m_nodes.size()); }
    [[nodiscard]] const HtmlNode &operator[](int node) const { return m_nodes[static_cast<size_t>(node)]; }
    [[nodiscard]] bool contains(int outer, int inner) const
    {
        return inner >= outer && inner < (*this)[outer].end;
    }
    /// The text inside, white space collapsed.
    [[nodiscard]] QString text(int node) const;
    /// The innermost element of a tag around a node, or -1.
    [[nodiscard]] int ancestor(int node, GumboTag tag) const;

private:
    void add(const GumboNode *node, int parent);

    std::vector<HtmlNode> m_nodes;
};

} // namespace mitjul
