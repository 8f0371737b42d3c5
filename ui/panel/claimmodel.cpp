// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingmodel.h"
#include "labels.h"

namespace mitjul {

ClaimModel::ClaimModel(Session &session, QObject *parent)
    : FindingModel(session, FindingKind::Claim, parent)
{
    setOrder(Order::Worth);
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
    if (session().own(item.finding)) {
        card.worth = -1; // by hand: nothing was reckoned
        card.detail += QStringLiteral(" · ") + tr("by hand");
    }
    card.body = textOf(found.span).toString();
    for (const QString &reason : claim.reasons)
        card.chips.append({reason, {}, {}, CardAction::None, 0, tr("Why it is a claim: %1").arg(reason)});
    card.chips.append(verdictChip(item.finding));
    return card;
}

Chip ClaimModel::verdictChip(qsizetype claim) const
{
    const ClaimCheck *check = session().checkOn(claim);
    if (!check)
        return {tr("Verdict…"), QStringLiteral("V"), {}, CardAction::Judge, 0, tr("Say what you hold of this claim")};
    CardTone tone{CardTone::Neutral};
    if (check->verdict == Verdict::True || check->verdict == Verdict::MostlyTrue)
        tone = {CardTone::Favor};
    else if (check->verdict == Verdict::False || check->verdict == Verdict::Misleading)
        tone = {CardTone::Against};
    QString name = tr("Your verdict: %1").arg(Labels::of(check->verdict));
    if (!check->reason.isEmpty())
        name += QStringLiteral(". ") + check->reason;
    return {Labels::of(check->verdict), {}, tone, CardAction::Judge, 0, name};
}

QString ClaimModel::nameOf(int verdict)
{
    return verdict == unchecked ? tr("not checked") : Labels::of(static_cast<Verdict>(verdict));
}

int ClaimModel::verdictOn(const Item &item) const
{
    const ClaimCheck *check = session().checkOn(item.finding);
    return check ? static_cast<int>(check->verdict) : unchecked;
}

void ClaimModel::setVerdict(std::optional<int> verdict)
{
    if (m_verdict == verdict)
        return;
    m_verdict = verdict;
    refresh();
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
    return (!m_verdict || *m_verdict == verdictOn(item))
        && (!m_type || claim.type == *m_type)
        && (!m_speaker || (claim.speaker ? claim.speaker->name() : QString()) == *m_speaker);
}

bool ClaimModel::matches(const Item &item, const QString &filter) const
{
    const Finding &found = finding(item);
    const Claim &claim = *found.claim();
    return textOf(found.span).contains(filter, Qt::CaseInsensitive)
        || Labels::of(claim.type).contains(filter, Qt::CaseInsensitive)
        || (claim.speaker && claim.speaker->text.contains(filter, Qt::CaseInsensitive))
        || claim.reasons.filter(filter, Qt::CaseInsensitive).size() > 0
        || (session().checkOn(item.finding)
            && session().checkOn(item.finding)->reason.contains(filter, Qt::CaseInsensitive));
}

void ClaimModel::arrange(QList<Item> &items, Order order) const
{
    switch (order) {
    case Order::Speaker:
        return sortBySpeaker(items);
    case Order::Verdict:
        return sortBy(items, [this](const Item &item) { return verdictOn(item); });
    default:
        return sortBy(items, [this](const Item &item) { return -finding(item).claim()->worth; });
    }
}

QString ClaimModel::groupOf(const Item &item, Order order) const
{
    const Claim &claim = *finding(item).claim();
    if (order == Order::Speaker)
        return claim.speaker ? claim.speaker->name() : tr("the writer");
    return order == Order::Verdict ? nameOf(verdictOn(item)) : QString();
}

} // namespace mitjul
