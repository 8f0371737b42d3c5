// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingmodel.h"

#include <limits>

namespace mitjul {

FindingModel::FindingModel(Session &session, FindingKind kind, QObject *parent)
    : CardModel(session, parent)
    , m_kind(kind)
{
}

Session::Aspects FindingModel::aspects() const
{
    return Session::FindingsAspect | Session::DecisionsAspect | Session::LayersAspect;
}

bool FindingModel::holds(const Item &item) const
{
    return CardModel::holds(item) && finding(item).kind() == m_kind;
}

QList<Item> FindingModel::items() const
{
    QList<Item> all;
    const auto &findings = session().findings().items;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        if (findings[i].kind() == m_kind && session().isListed(i))
            all.append(Item::of(i));
    }
    return all;
}

void FindingModel::sortBySpeaker(QList<Item> &items) const
{
    QHash<QString, int> ranks;
    sortBy(items, [&](const Item &item) {
        const std::optional<Speaker> *speaker = finding(item).speaker();
        if (!speaker || !*speaker)
            return std::numeric_limits<int>::max();
        const auto known = ranks.constFind((*speaker)->name());
        return known != ranks.constEnd() ? *known : *ranks.insert((*speaker)->name(), static_cast<int>(ranks.size()));
    });
}

} // namespace mitjul
