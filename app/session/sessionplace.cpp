// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the reader is in the article: what is selected and current, and how far it was read.
#include "session.h"

#include <algorithm>
#include <chrono>

namespace mitjul {

const Annotation *Session::annotation(AnnotationId id) const
{
    const auto found = std::find_if(m_annotations.begin(), m_annotations.end(),
                                    [&](const Annotation &candidate) { return candidate.id == id; });
    return found == m_annotations.end() ? nullptr : &*found;
}

Span Session::spanOf(const Item &item) const
{
    if (item.kind == Item::Kind::Finding && item.finding >= 0 && item.finding < m_findings.items.size())
        return m_findings.items[item.finding].span;
    if (item.kind == Item::Kind::Annotation) {
        if (const Annotation *found = annotation(item.annotation))
            return found->span;
    }
    return {};
}

QList<Span> Session::selections() const
{
    QList<Span> all = m_otherSelections;
    if (!m_selection.isEmpty())
        all.insert(std::upper_bound(all.begin(), all.end(), m_selection), m_selection);
    return all;
}

void Session::setSelections(const QList<Span> &selections)
{
    const Span last = selections.value(selections.size() - 1);
    QList<Span> others;
    for (qsizetype i = 0; i + 1 < selections.size(); ++i) {
        if (!selections[i].isEmpty() && selections[i] != last && !others.contains(selections[i]))
            others.append(selections[i]);
    }
    std::sort(others.begin(), others.end());
    if (m_selection == last && m_otherSelections == others)
        return;
    m_selection = last;
    m_otherSelections = others;
    Q_EMIT changed(SelectionAspect);
}

void Session::setCurrent(const Item &item)
{
    // Told even when it is the same one: the reader who clicks it again wants to be taken there again.
    m_current = item;
    // Commands work on the selection before the current item: where the reader goes next, the old one would mislead.
    Aspects aspects = CurrentAspect;
    if (item.kind != Item::Kind::None && !selections().isEmpty()) {
        m_selection = {};
        m_otherSelections.clear();
        aspects |= SelectionAspect;
    }
    Q_EMIT changed(aspects);
}

Span Session::withoutParticle(Span word) const
{
    return {word.start, word.start + lengthWithoutParticle(exactOf(word))};
}

qsizetype Session::lengthWithoutParticle(const QString &letters) const
{
    if (m_analyzer.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return letters.size();
    return m_analyzer.get().analyzer->lengthWithoutParticle(letters);
}

bool Session::stepFinding(int step, std::optional<FindingKind> only)
{
    // Findings lie in reading order; the step starts from the current one, else from the selection or the page's top.
    const qsizetype count = m_findings.items.size();
    qsizetype index = m_current.kind == Item::Kind::Finding ? m_current.finding : -1;
    if (index < 0) {
        const Span place = spanOf(m_current);
        const qsizetype from = place.isEmpty() ? std::max(m_selection.start, m_position) : place.start;
        const auto after = std::find_if(m_findings.items.cbegin(), m_findings.items.cend(),
                                        [&](const Finding &finding) { return finding.span.start >= from; });
        index = (after - m_findings.items.cbegin()) - (step > 0 ? 1 : 0);
    }
    for (index += step; index >= 0 && index < count; index += step) {
        if (isMarked(index) && (!only || m_findings.items[index].kind() == *only)) {
            setCurrent(Item::of(index));
            return true;
        }
    }
    return false;
}

void Session::setPosition(qsizetype position)
{
    if (position == m_position)
        return;
    m_position = position;
    m_positionTimer.start();
}

void Session::flushPosition()
{
    if (!m_positionTimer.isActive())
        return;
    m_positionTimer.stop();
    if (!m_article.id.isNull())
        static_cast<void>(m_library.setPosition(m_article.id, m_position)); // a comfort: not worth a message
}

} // namespace mitjul
