// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pageselection.h"

#include <algorithm>
#include <utility>

namespace mitjul {

PageSelection::PageSelection(PageLayout &layout, const Session &session)
    : m_layout(layout)
    , m_words(layout)
    , m_session(session)
{
}

QList<Span> PageSelection::ranges() const
{
    const Span last = range();
    if (last.isEmpty())
        return m_kept;
    QList<Span> all;
    for (const Span kept : m_kept) {
        if (!kept.intersects(last))
            all.append(kept);
    }
    all.insert(std::upper_bound(all.begin(), all.end(), last), last);
    return all;
}

void PageSelection::set(qsizetype anchor, qsizetype caret)
{
    m_anchor = m_layout.snapped(anchor);
    m_caret = m_layout.snapped(caret);
}

void PageSelection::dropOthers()
{
    m_kept.clear();
    m_keeping = false;
}

void PageSelection::reset(qsizetype caret)
{
    dropOthers();
    m_anchor = m_caret = caret;
}

void PageSelection::take(const QList<Span> &ranges, Span last)
{
    m_kept = ranges;
    m_kept.removeOne(last);
    m_keeping = m_keeping && !m_kept.isEmpty();
    if (last.isEmpty())
        collapse();
    else
        set(last.start, last.end);
}

void PageSelection::keepAll()
{
    m_kept = ranges();
    m_keeping = true;
    collapse();
}

Span PageSelection::grainAt(qsizetype position) const
{
    switch (m_grain) {
    case Grain::Character:
        break;
    case Grain::Word: {
        // On its particle a word is taken whole, before it without.
        const Span word = m_words.wordAt(position);
        const Span noun = m_session.withoutParticle(word);
        return noun.contains(position) ? noun : word;
    }
    case Grain::Block:
        return m_words.blockAt(position);
    }
    return {position, position};
}

void PageSelection::press(qsizetype position, Grain grain, bool adding)
{
    m_kept = adding ? ranges() : QList<Span>();
    m_keeping = adding;
    takeGrain(position, grain);
}

void PageSelection::pressExtending(qsizetype position, bool adding)
{
    m_keeping = adding;
    m_grain = Grain::Character;
    m_origin = {m_anchor, m_anchor};
    extendTo(position);
}

void PageSelection::takeGrain(qsizetype position, Grain grain)
{
    m_grain = grain;
    m_origin = grainAt(position);
    set(m_origin.start, m_origin.end);
}

void PageSelection::extendTo(qsizetype position)
{
    const Span here = grainAt(position);
    if (position < m_origin.start)
        set(m_origin.end, std::min(here.start, position));
    else
        set(m_origin.start, std::max({here.end, position, m_origin.end}));
}

bool PageSelection::release()
{
    m_kept = ranges();
    m_kept.removeOne(range());
    return std::exchange(m_keeping, false);
}

bool PageSelection::drop(qsizetype position)
{
    return m_kept.removeIf([position](Span kept) { return kept.contains(position); }) > 0;
}

} // namespace mitjul
