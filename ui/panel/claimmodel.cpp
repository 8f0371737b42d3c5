// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingmodel.h"
#include "labels.h"

#include <algorithm>

namespace mitjul {

ClaimModel::ClaimModel(Session &session, QObject *parent)
    : FindingModel(session, FindingKind::Claim, parent)
{
    refresh();
}

Card ClaimModel::compose(const Item &item) const
{
    const Finding &found = finding(item);
    const Claim &claim = *found.claim();
    Card card;
    card.stripe = {CardTone::Claim};
    card.heading = Labels::of(claim.type);
    card.worth = claim.worth;
    card.detail = claim.speaker ? claim.speaker->name() : tr("the writer");
    card.body = textOf(found.span).toString();
    for (const QString &reason : claim.reasons)
        card.chips.append({reason, {}, {}, CardAction::None, 0, tr("Why it is a claim: %1").arg(reason)});
    return card;
}

void ClaimModel::setType(std::optional<ClaimType> type)
{
    if (m_type == type)
        return;
    m_type = type;
    refresh();
}

void ClaimModel::setSpeaker(std::optional<QString> speaker)
{
    if (m_speaker == speaker)
        return;
    m_speaker = std::move(speaker);
    refresh();
}

bool ClaimModel::accepts(const Item &item) const
{
    const Claim &claim = *finding(item).claim();
    return (!m_type || claim.type == *m_type)
        && (!m_speaker || (claim.speaker ? claim.speaker->name() : QString()) == *m_speaker);
}

bool ClaimModel::matches(const Item &item, const QString &filter) const
{
    const Finding &found = finding(item);
    const Claim &claim = *found.claim();
    return textOf(found.span).contains(filter, Qt::CaseInsensitive)
        || Labels::of(claim.type).contains(filter, Qt::CaseInsensitive)
        || (claim.speaker && claim.speaker->text.contains(filter, Qt::CaseInsensitive))
        || claim.reasons.filter(filter, Qt::CaseInsensitive).size() > 0;
}

void ClaimModel::arrange(QList<Item> &items) const
{
    std::stable_sort(items.begin(), items.end(), [this](const Item &a, const Item &b) {
        return finding(a).claim()->worth > finding(b).claim()->worth;
    });
}

} // namespace mitjul
