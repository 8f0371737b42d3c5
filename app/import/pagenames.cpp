// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagenames.h"

namespace mitjul {

namespace {

bool hides(const HtmlNode &element)
{
    if (element.attributes.isEmpty())
        return false;
    const QString style = element.attribute("style").remove(u' ').toLower();
    return !element.attribute("hidden").isNull() || element.attribute("aria-hidden") == u"true"
        || style.contains(u"display:none") || style.contains(u"visibility:hidden");
}

} // namespace

PageNames::PageNames(const HtmlTree &tree)
{
    const auto size = static_cast<size_t>(tree.size());
    for (std::vector<int> &nearest : m_nearest)
        nearest.assign(size, -1);
    m_away.assign(size, false);
    m_hidden.assign(size, false);
    QHash<QString, QSet<PagePart>> known; // pages call thousands of elements the same
    for (size_t node = 0; node < size; ++node) {
        const HtmlNode &element = tree[static_cast<int>(node)];
        const auto parent = static_cast<size_t>(element.parent);
        if (element.parent >= 0) {
            for (std::vector<int> &nearest : m_nearest)
                nearest[node] = nearest[parent];
            m_away[node] = m_away[parent];
            m_hidden[node] = m_hidden[parent];
        }
        if (element.isText())
            continue;
        m_hidden[node] = m_hidden[node] || hides(element);
        auto found = known.constFind(element.names);
        if (found == known.constEnd())
            found = known.insert(element.names, PageParts::standard().of(element.names));
        for (const PagePart part : *found)
            m_nearest[static_cast<size_t>(part)][node] = static_cast<int>(node);
        m_away[node] = m_away[node]
            || (found->contains(PagePart::Away) && !found->contains(PagePart::Unsure)
                && !found->contains(PagePart::Body));
    }
}

} // namespace mitjul
