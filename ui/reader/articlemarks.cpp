// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlemarks.h"

#include <algorithm>
#include <numeric>

namespace mitjul {

namespace {

// An index over the spans of a list, which usually is in order already.
template <typename List>
void build(SpanIndex &index, std::vector<qsizetype> &order, const List &list)
{
    // The list's items are large: each is looked at once.
    std::vector<Span> spans;
    spans.reserve(static_cast<size_t>(list.size()));
    for (const auto &item : list)
        spans.push_back(item.span);
    order.resize(spans.size());
    std::iota(order.begin(), order.end(), 0);
    const auto earlier = [](const Span &a, const Span &b) { return a.start < b.start; };
    if (!std::is_sorted(spans.cbegin(), spans.cend(), earlier)) {
        std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
            return earlier(spans[static_cast<size_t>(a)], spans[static_cast<size_t>(b)]);
        });
        for (size_t i = 0; i < order.size(); ++i)
            spans[i] = list[order[i]].span;
    }
    index.assign(std::move(spans));
}

} // namespace

ArticleMarks::ArticleMarks(const PageContent &content)
    : m_content(content)
{
}

void ArticleMarks::update(Session::Aspects aspects)
{
    m_made.clear();
    if (aspects & (Session::ArticleAspect | Session::FindingsAspect))
        build(m_findings, m_findingOrder, m_content.findings().items);
    if (aspects & (Session::ArticleAspect | Session::AnnotationsAspect))
        build(m_annotations, m_annotationOrder, m_content.annotations());
}

void ArticleMarks::setHits(QList<Span> hits, qsizetype current)
{
    m_made.clear();
    m_hits.assign({hits.cbegin(), hits.cend()});
    m_currentHit = current;
}

MarkKind ArticleMarks::kindOf(const Finding &finding)
{
    if (const Quote *quote = finding.quote())
        return quote->type == QuoteType::Term ? MarkKind::Term : MarkKind::Quote;
    return finding.claim() ? MarkKind::Claim : MarkKind::Typo;
}

Mark ArticleMarks::markOf(qsizetype index) const
{
    const Finding &finding = m_content.findings().items.at(index);
    Mark mark{finding.span, kindOf(finding), -1, Item::of(index), false, finding.certainty != Certainty::Certain};
    mark.current = m_content.current() == mark.item;
    if (const Quote *quote = finding.quote(); quote && quote->speaker)
        mark.color = m_content.speakerIndex(quote->speaker->name());
    return mark;
}

const std::vector<Mark> &ArticleMarks::in(Span stretch) const
{
    const auto known = m_made.find(stretch);
    if (known != m_made.cend())
        return known->second;
    std::vector<Mark> marks;
    const Item current = m_content.current();
    m_findings.visit(stretch, [&](qsizetype place) {
        const qsizetype index = m_findingOrder[static_cast<size_t>(place)];
        // What the panel leads to is shown even where the page does not mark it.
        if (m_content.isMarked(index) || current == Item::of(index))
            marks.push_back(markOf(index));
    });
    m_annotations.visit(stretch, [&](qsizetype place) {
        const Annotation &annotation = m_content.annotations().at(m_annotationOrder[static_cast<size_t>(place)]);
        const Item item = Item::of(annotation.id);
        if (!m_content.isLayerShown(Layer::Annotations) && current != item)
            return;
        marks.push_back({annotation.span, MarkKind::Highlight, static_cast<int>(annotation.color), item,
                         current == item, annotation.anchor != Anchor::Kept});
    });
    m_hits.visit(stretch, [&](qsizetype place) {
        marks.push_back({m_hits.at(place), MarkKind::Hit, -1, {}, place == m_currentHit, false});
    });
    std::stable_sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) {
        return a.kind != b.kind ? a.kind < b.kind : a.span.length() > b.span.length();
    });
    // Pieces on screen are a few dozen; those of a long way of scrolling need not be kept.
    if (m_made.size() > 400)
        m_made.clear();
    return m_made.emplace(stretch, std::move(marks)).first->second;
}

std::vector<const Annotation *> ArticleMarks::annotationsIn(Span stretch) const
{
    std::vector<const Annotation *> result;
    m_annotations.visit(stretch, [&](qsizetype place) {
        result.push_back(&m_content.annotations().at(m_annotationOrder[static_cast<size_t>(place)]));
    });
    return result;
}

} // namespace mitjul
