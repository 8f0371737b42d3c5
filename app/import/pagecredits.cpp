// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagecredits.h"

#include "linepatterns.h"
#include "pageparticulars.h"

#include <QRegularExpression>
#include <algorithm>

namespace mitjul {

PageCredits::PageCredits(const HtmlTree &tree, const std::vector<PageLine> &lines, const PageMeta &meta,
    const PageNames &names, const FoundArticle &found)
    : m_tree(tree)
    , m_lines(lines)
    , m_meta(meta)
    , m_names(names)
    , m_found(found)
{
    for (const QString &site : meta.all(QStringLiteral("site"))) {
        if (m_site.isEmpty() && !site.startsWith(u"http"))
            m_site = site;
    }
    if (m_site.isEmpty() && found.headline >= 0)
        m_site = siteFrom(meta.titleElement(), tree.text(found.headline));
}

// From some lines above the article to some below it, as nodes.
std::pair<int, int> PageCredits::neighbourhood() const
{
    constexpr int above = 15;
    constexpr int below = 12;
    if (m_found.lines.isEmpty())
        return {0, m_tree.size()};
    const int last = std::min<int>(m_found.lines.last() + below, int(m_lines.size()) - 1);
    int first = m_lines[static_cast<size_t>(std::max(0, m_found.lines.first() - above))].first;
    if (m_found.headline >= 0)
        first = std::min(first, m_found.headline);
    return {first, m_tree[m_lines[static_cast<size_t>(last)].first].end};
}

QString PageCredits::byline(const QString &fromLead) const
{
    QString stated;
    for (const QString &told : m_meta.all(QStringLiteral("byline"))) {
        if (!told.contains(u'|') && stated.isEmpty())
            stated = authorFrom(told, m_site);
    }
    const QString shown = shownByline(fromLead);
    if (stated.isEmpty())
        return shown;
    // What is shown may name more of them.
    const QStringList names = shown.split(QStringLiteral(", "));
    const QStringList known = stated.split(QStringLiteral(", "));
    const bool all = std::all_of(
        known.begin(), known.end(), [&names](const QString &name) { return names.contains(name); });
    return all ? shown : stated;
}

int PageCredits::thirdParagraph(int none) const
{
    int paragraphs = 0;
    for (const int index : m_found.lines) {
        const PageLine &line = m_lines[static_cast<size_t>(index)];
        paragraphs += line.isProse();
        if (paragraphs == 3)
            return line.first;
    }
    return none;
}

QString PageCredits::shownByline(const QString &fromLead) const
{
    if (QString name = authorFrom(fromLead, m_site); !name.isEmpty())
        return name;
    const auto [begin, end] = neighbourhood();
    constexpr qsizetype longest = 100; // weight of what names somebody
    for (int node = begin; node < end; ++node) {
        const HtmlNode &element = m_tree[node];
        if (element.isText() || element.end - node > 30)
            continue;
        const bool author
            = element.attribute("rel") == u"author" || element.attribute("itemprop") == u"author";
        if (!author && !m_names.isCalled(node, PagePart::Byline))
            continue;
        const QString text = m_tree.text(node);
        if (weightOf(text) > longest)
            continue;
        if (QString name = authorFrom(text, m_site); !name.isEmpty())
            return name;
    }
    const LinePatterns &patterns = LinePatterns::standard();
    // Below a deck or the first sentences it may stand too.
    const int first = thirdParagraph(end);
    for (const bool bare : {false, true}) {
        for (const PageLine &line : m_lines) {
            if (line.first < begin || line.first >= end || line.weight > longest)
                continue;
            const LineMatch match = patterns.match(line.text);
            const bool told = match.kind == BlockKind::Byline && !match.isDate;
            const bool between
                = line.first > m_found.headline && line.first <= first && m_found.headline >= 0;
            QString name = told ? authorFrom(match.value, m_site) : QString();
            if (bare && name.isEmpty() && between && line.linked == 0)
                name = nameAlone(line.text, m_site);
            if (!name.isEmpty())
                return name;
        }
    }
    return {};
}

QString PageCredits::published(bool korean, const QString &address) const
{
    for (const QString &told : m_meta.all(QStringLiteral("published"))) {
        if (QString day = dayFrom(told, korean); !day.isEmpty())
            return day;
    }
    // Between the headline and the article's end, then just above, then below.
    static const QRegularExpression changed(QStringLiteral("수정|업데이트|갱신|updated|modified|edited"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression stated(
        QStringLiteral(
            "^(?:기사)?\\s?(?:입력|승인|등록|발행|게재|송고)|^published|^posted|datepublished|entry-date"),
        QRegularExpression::CaseInsensitiveOption);
    const auto [begin, end] = neighbourhood();
    const int head = std::max(m_found.headline, begin);
    const int last = m_found.lines.isEmpty() ? end : m_lines[static_cast<size_t>(m_found.lines.last())].first;
    QString best;
    int bestRank = 0;
    const auto take = [&](const QString &said, const QString &around, int node) {
        const QString day = dayFrom(said, korean);
        if (day.isEmpty())
            return;
        const int place = node > last ? 0 : node >= head ? 4 : 2;
        const int rank
            = 1 + place + (changed.match(around).hasMatch() ? 0 : 1) + 3 * stated.match(around).hasMatch();
        if (rank > bestRank) {
            best = day;
            bestRank = rank;
        }
    };
    size_t line = 0;
    for (int node = begin; node < end; ++node) {
        if (m_tree[node].tag == GUMBO_TAG_TIME)
            take(m_tree[node].attribute("datetime"),
                m_tree[node].names + m_tree.text(m_tree[node].parent).left(60), node);
        while (line < m_lines.size() && m_lines[line].first < node)
            ++line;
        constexpr qsizetype longest = 160;
        if (line < m_lines.size() && m_lines[line].first == node && m_lines[line].weight <= longest
            && !m_lines[line].isProse())
            take(m_lines[line].text, m_lines[line].text.left(12), node);
    }
    return best.isEmpty() ? dayFromAddress(address) : best;
}

} // namespace mitjul
