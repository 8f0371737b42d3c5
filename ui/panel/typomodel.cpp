// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingmodel.h"
#include "labels.h"

namespace mitjul {

TypoModel::TypoModel(Session &session, QObject *parent)
    : FindingModel(session, FindingKind::Typo, parent)
{
    refresh();
}

Card TypoModel::compose(const Item &item) const
{
    const Finding &found = finding(item);
    const Typo &typo = *found.typo();
    const QString word = textOf(found.span).toString();
    const bool accepted = session().standing(item.finding) == Session::Standing::Accepted;
    const QString correction = accepted ? session().decidedValue(item.finding) : typo.suggestions.value(0);
    Card card;
    card.stripe = accepted ? CardTone {} : CardTone {CardTone::Typo};
    card.heading = correction.isEmpty() ? word : QStringLiteral("%1 → %2").arg(word, correction);
    if (accepted) {
        card.settled = true;
        card.struckLength = word.size();
        card.detail = tr("accepted");
        card.chips.append({tr("Reopen"), {}, {}, CardAction::Reopen, 0, tr("Take the acceptance back")});
        return card;
    }
    card.detail = QStringLiteral("%1 · %2").arg(session().own(item.finding) ? tr("by hand") : Labels::of(found.certainty),
                                                Labels::of(typo.type));
    card.body = typo.reason;
    for (qsizetype i = 0; i < typo.suggestions.size(); ++i) {
        const QString &suggestion = typo.suggestions[i];
        card.chips.append({i == 0 ? tr("Accept") : suggestion, i == 0 ? QStringLiteral("↵") : QString(),
                           {i == 0 ? CardTone::Favor : CardTone::Plain}, CardAction::Accept, static_cast<int>(i),
                           tr("Accept “%1”").arg(suggestion)});
    }
    card.chips.append({tr("Ignore"), QStringLiteral("I"), {}, CardAction::Ignore, 0, tr("Ignore this typo")});
    card.chips.append({tr("Dictionary"), QStringLiteral("D"), {}, CardAction::AddToDictionary, 0,
                       tr("Add “%1” to the dictionary").arg(word)});
    return card;
}

bool TypoModel::matches(const Item &item, const QString &filter) const
{
    const Finding &found = finding(item);
    const Typo &typo = *found.typo();
    return textOf(found.span).contains(filter, Qt::CaseInsensitive)
        || typo.reason.contains(filter, Qt::CaseInsensitive)
        || Labels::of(typo.type).contains(filter, Qt::CaseInsensitive)
        || typo.suggestions.filter(filter, Qt::CaseInsensitive).size() > 0;
}

void TypoModel::arrange(QList<Item> &items, Order order) const
{
    if (order == Order::Certainty)
        sortBy(items, [this](const Item &item) { return finding(item).certainty; });
    else
        sortBy(items, [this](const Item &item) { return finding(item).typo()->type; });
}

QString TypoModel::groupOf(const Item &item, Order order) const
{
    return order == Order::Certainty ? Labels::of(finding(item).certainty) : Labels::of(finding(item).typo()->type);
}

} // namespace mitjul
