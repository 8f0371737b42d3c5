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

void AnnotationModel::arrange(QList<Item> &items) const
{
    std::stable_sort(items.begin(), items.end(),
                     [this](const Item &a, const Item &b) { return annotation(a).color < annotation(b).color; });
}

QString AnnotationModel::groupOf(const Item &item) const
{
    QString name = Labels::of(annotation(item).color);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace mitjul
