// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headlinefinder.h"

#include <QRegularExpression>
#include <algorithm>

namespace mitjul {

namespace {

// In letters.
constexpr qsizetype shortestHeadline = 4;
constexpr qsizetype longestHeadline = 250;
constexpr qsizetype tellingLength = 8;

} // namespace

bool isHeadline(GumboTag tag)
{
    return tag == GUMBO_TAG_H1 || tag == GUMBO_TAG_H2 || tag == GUMBO_TAG_H3;
}

HeadlineFinder::HeadlineFinder(
    const HtmlTree &tree, const std::vector<PageLine> &lines, const PageMeta &meta, const PageNames &names)
    : m_tree(tree)
    , m_lines(lines)
    , m_names(names)
    , m_site(lettersOf(meta.first(QStringLiteral("site"))))
{
    for (const QString &title : meta.all(QStringLiteral("title")))
        m_titles.append(lettersOf(title));
    m_titles.append(lettersOf(meta.titleElement()));
    static const QRegularExpression separator(QStringLiteral("\\s+[-–—:·]\\s+|\\s*[|<>«»ㅣ]\\s*|:\\s+"));
    const QStringList parts = meta.titleElement().split(separator, Qt::SkipEmptyParts);
    if (parts.size() > 1)
        m_ends = {lettersOf(parts.first()), lettersOf(parts.last())};
}

int HeadlineFinder::find() const
{
    int best = -1;
    double bestRank = 0;
    for (int node = 0; node < m_tree.size(); ++node) {
        const HtmlNode &element = m_tree[node];
        constexpr int mostInside = 12; // nodes in what is only called a title
        const bool may = isHeadline(element.tag)
            || (element.end - node <= mostInside && m_names.isCalled(node, PagePart::Headline));
        if (!may || element.isText() || element.tag == GUMBO_TAG_TITLE || m_names.isHidden(node))
            continue;
        const QString letters = lettersOf(m_tree.text(node));
        if (letters.size() < shortestHeadline || letters.size() > longestHeadline || letters == m_site)
            continue;
        constexpr double least = 0.51; // an `h1` that agrees with nothing has 0.5
        constexpr double clearly = 0.01;
        if (const double own = rank(node, letters); own >= least && own > bestRank + clearly) {
            best = node;
            bestRank = own;
        }
    }
    if (best < 0)
        best = lineInLargeType();
    return best < 0 ? onlyHeading() : best;
}

double HeadlineFinder::rank(int node, const QString &letters) const
{
    double rank = 0;
    for (qsizetype i = 0; i < m_titles.size(); ++i) {
        const QString &title = m_titles[i];
        // A title with the paper's name behind it is longer than what is shown.
        const bool part = letters.size() >= tellingLength && letters.size() * 2 >= title.size()
            && title.contains(letters);
        // Beside others the title element may hold the paper's name alone.
        const double trust = m_titles.size() > 1 && i + 1 == m_titles.size() ? 0.6 : 1;
        rank = std::max(rank, trust * std::max(likeness(letters, title), part ? 0.9 : 0.0));
    }
    const GumboTag tag = m_tree[node].tag;
    rank += tag == GUMBO_TAG_H1 ? 0.5 : isHeadline(tag) ? 0.15 : 0.1;
    const auto isIn = [this, node](GumboTag around) { return m_tree.ancestor(node, around) >= 0; };
    const bool elsewhere
        = isIn(GUMBO_TAG_A) || isIn(GUMBO_TAG_LI) || isIn(GUMBO_TAG_NAV) || isIn(GUMBO_TAG_FOOTER);
    if (elsewhere || m_names.isAway(node))
        rank -= 0.3;
    if (m_ends.contains(letters) && letters.size() * 2 < m_titles.last().size())
        rank -= 1; // the paper's name
    return rank;
}

int HeadlineFinder::lineInLargeType() const
{
    constexpr double same = 0.85;
    for (const PageLine &line : m_lines) {
        if (line.linked > 0 || line.letters.size() < tellingLength || line.letters.size() > longestHeadline)
            continue;
        const bool named = std::any_of(m_titles.begin(), m_titles.end(), [&line](const QString &title) {
            return (line.letters.size() * 2 >= title.size() && title.contains(line.letters))
                || likeness(line.letters, title) >= same;
        });
        if (named)
            return m_tree.text(line.block) == line.text ? line.block : line.first;
    }
    return -1;
}

// A page whose only large heading is the headline, whatever it says of itself elsewhere.
int HeadlineFinder::onlyHeading() const
{
    int only = -1;
    for (int node = 0; node < m_tree.size(); ++node) {
        if (m_tree[node].tag != GUMBO_TAG_H1 || m_names.isHidden(node))
            continue;
        const QString letters = lettersOf(m_tree.text(node));
        const bool named = std::any_of(m_titles.begin(), m_titles.end(),
            [&letters](const QString &title) { return title.contains(letters); });
        if (only >= 0 || letters == m_site || named || letters.size() < tellingLength)
            return -1;
        only = node;
    }
    return only;
}

} // namespace mitjul
