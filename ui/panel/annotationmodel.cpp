// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotationmodel.h"

#include "labels.h"

#include <algorithm>

namespace mitjul {

AnnotationModel::AnnotationModel(Session &session, QObject *parent)
    : CardModel(session, parent)
{
    refresh();
}

Session::Aspects AnnotationModel::aspects() const { return Session::AnnotationsAspect; }

void AnnotationModel::prepare()
{
    m_places.clear();
    const QList<Annotation> &all = session().annotations();
    for (qsizetype i = 0; i < all.size(); ++i)
        m_places.insert(all[i].id, i);
}

QList<Item> AnnotationModel::items() const
{
    QList<Item> all;
    for (const Annotation &annotation : session().annotations())
        all.append(Item::of(annotation.id));
    return all;
}

bool AnnotationModel::holds(const Item &item) const { return session().annotation(item.annotation) != nullptr; }

const Annotation &AnnotationModel::annotation(const Item &item) const
{
    return session().annotations().at(m_places.value(item.annotation));
}

Card AnnotationModel::compose(const Item &item) const
{
    const Annotation &made = annotation(item);
    Card card;
    card.stripe = {CardTone::Highlight, static_cast<int>(made.color)};
    switch (made.anchor) {
    case Anchor::Kept:
        break;
    case Anchor::Moved:
        card.heading = tr("Moved: the article changed");
        break;
    case Anchor::Ambiguous:
        card.heading = tr("Several places fit: the article changed");
        break;
    case Anchor::Lost:
        card.heading = tr("Passage lost: the article changed");
        break;
    }
    if (made.isOnWhole())
        card.heading = tr("On the whole article");
    card.passage = made.exact;
    card.body = made.note;
    for (const QString &tag : made.tags)
        card.chips.append({u'#' + tag, {}, {}, CardAction::None, 0, tr("Tag: %1").arg(tag)});
    for (const Stance &stance : made.stances) {
        card.chips.append({QStringLiteral("%1: %2").arg(stance.holder, Labels::of(stance)), {}, toneOf(stance.polarity), CardAction::AddStance,
                           0, tr("Change the stances on this passage")});
    }
    card.chips.append({made.note.isEmpty() ? tr("+ Note") : tr("Edit"), QStringLiteral("N"), {}, CardAction::EditNote, 0,
                       tr("Edit note and tags")});
    card.chips.append({tr("Delete"), {}, {}, CardAction::Remove, 0, tr("Delete this annotation")});
    return card;
}

bool AnnotationModel::matches(const Item &item, const QString &filter) const
{
    const Annotation &made = annotation(item);
    const auto has = [&](const QString &text) { return text.contains(filter, Qt::CaseInsensitive); };
    return has(made.exact) || has(made.note)
        || std::any_of(made.tags.begin(), made.tags.end(), [&](const QString &tag) { return has(u'#' + tag); })
        || std::any_of(made.stances.begin(), made.stances.end(),
                       [&](const Stance &stance) { return has(stance.holder) || has(stance.target); });
}

void AnnotationModel::arrange(QList<Item> &items, Order order) const
{
    switch (order) {
    case Order::Newest:
        return sortBy(items, [this](const Item &item) { return -annotation(item).created.toMSecsSinceEpoch(); });
    case Order::Tag:
        return sortByTag(items);
    default:
        return sortBy(items, [this](const Item &item) { return annotation(item).color; });
    }
}

/// By the first tag, as the reader's language sorts them; what has none comes last.
void AnnotationModel::sortByTag(QList<Item> &items) const
{
    QStringList tags;
    for (const Item &item : std::as_const(items))
        tags += annotation(item).tags.mid(0, 1);
    tags.removeDuplicates();
    std::sort(tags.begin(), tags.end(), [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    QHash<QString, qsizetype> ranks;
    for (qsizetype i = 0; i < tags.size(); ++i)
        ranks.insert(tags[i], i);
    sortBy(items, [&](const Item &item) {
        const QStringList &own = annotation(item).tags;
        return own.isEmpty() ? tags.size() : ranks.value(own.first());
    });
}

QString AnnotationModel::groupOf(const Item &item, Order order) const
{
    const Annotation &made = annotation(item);
    if (order == Order::Newest)
        return {};
    if (order == Order::Tag)
        return made.tags.isEmpty() ? tr("No tag") : u'#' + made.tags.first();
    QString name = Labels::of(made.color);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace mitjul
