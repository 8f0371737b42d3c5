// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingmodel.h"

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

} // namespace mitjul
