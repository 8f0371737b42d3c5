// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trail.h"

namespace mitjul {

// Further back nobody remembers having been.
static constexpr qsizetype longest = 200;

void Trail::leave(const Place &place)
{
    // What is not in the library cannot be opened again.
    if (place.article.isNull() || (!m_back.isEmpty() && m_back.last() == place))
        return;
    m_forward.clear();
    m_back.append(place);
    if (m_back.size() > longest)
        m_back.removeFirst();
}

std::optional<Place> Trail::step(QList<Place> &from, QList<Place> &to, const Place &now)
{
    if (from.isEmpty())
        return std::nullopt;
    if (!now.article.isNull())
        to.append(now);
    return from.takeLast();
}

} // namespace mitjul
