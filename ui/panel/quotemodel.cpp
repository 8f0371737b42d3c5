// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingmodel.h"
#include "labels.h"

namespace mitjul {

QuoteModel::QuoteModel(Session &session, QObject *parent)
    : FindingModel(session, FindingKind::Quote, parent)
{
    refresh();
}

Session::Aspects QuoteModel::aspects() const { return FindingModel::aspects() | Session::AnnotationsAspect; }

void QuoteModel::prepare() { m_annotations = AnnotationIndex(session().annotations()); }

QList<AnnotationId> QuoteModel::annotationsOn(const Item &item) const
{
    QList<AnnotationId> ids;
    for (const qsizetype place : m_annotations.touching(session().spanOf(item)))
        ids.append(session().annotations().at(place).id);
    return ids;
}

Card QuoteModel::compose(const Item &item) const
{
    const Finding &found = finding(item);
    const Quote &quote = *found.quote();
    Card card;
    card.heading = quote.speaker ? quote.speaker->name() : tr("Speaker unknown");
    card.stripe = quote.speaker ? CardTone {CardTone::Speaker, session().speakerIndex(quote.speaker->name())} : CardTone {};
    QStringList detail;
    if (quote.speaker && quote.speaker->inferred)
        detail.append(tr("inferred"));
    if (session().own(item.finding))
        detail.append(tr("by hand"));
    if (session().isCorrected(item.finding))
        detail.append(tr("corrected"));
    detail.append(Labels::of(quote.type));
    card.detail = detail.join(QStringLiteral(" · "));
    card.body = textOf(found.span).toString();
    if (quote.type == QuoteType::Direct) {
        card.body.prepend(u'“');
        card.bodyEnd = QStringLiteral("”");
    } else if (quote.type != QuoteType::Indirect) {
        card.body.prepend(u'‘');
        card.bodyEnd = QStringLiteral("’");
    }
    card.chips.append(reason(quote));
    const QList<qsizetype> touching = m_annotations.touching(found.span);
    int notes = 0;
    int firstNote = 0;
    bool hasStance = false;
    for (qsizetype i = 0; i < touching.size(); ++i) {
        const Annotation &annotation = session().annotations().at(touching[i]);
        for (const Stance &stance : annotation.stances) {
            card.chips.append({Labels::of(stance), {}, toneOf(stance.polarity), CardAction::ShowAnnotation, static_cast<int>(i),
                               tr("Stance: %1, %2").arg(stance.holder, Labels::of(stance))});
            hasStance = true;
        }
        if (!annotation.note.isEmpty() && ++notes == 1)
            firstNote = static_cast<int>(i);
    }
    if (notes > 0)
        card.chips.append({tr("Notes %1").arg(notes), {}, {}, CardAction::ShowAnnotation, firstNote, tr("Go to the note")});
    card.chips.append({tr("Speaker…"), {}, {}, CardAction::CorrectSpeaker, 0, tr("Correct who speaks")});
    if (!hasStance)
        card.chips.append({tr("+ Stance"), {}, {}, CardAction::AddStance, 0, tr("Set a stance on this quote")});
    return card;
}

/// Why it is a quote and whose: the verb with what it commits the writer to, or the marks alone.
Chip QuoteModel::reason(const Quote &quote)
{
    if (!quote.cue)
        return {tr("marks alone"), {}, {}, CardAction::None, 0, tr("It stands in quotation marks; no verb says who speaks")};
    const QString group = Labels::ofGroup(quote.cue->group);
    if (group.isEmpty())
        return {quote.cue->text, {}, {}, CardAction::None, 0, tr("The word that reports it")};
    return {QStringLiteral("%1 · %2").arg(quote.cue->text, group), {}, {}, CardAction::None, 0,
            tr("The word that reports it, and what it tells of the writer")};
}

bool QuoteModel::matches(const Item &item, const QString &filter) const
{
    const Finding &found = finding(item);
    const Quote &quote = *found.quote();
    return textOf(found.span).contains(filter, Qt::CaseInsensitive)
        || (quote.speaker && (quote.speaker->text.contains(filter, Qt::CaseInsensitive)
                              || quote.speaker->full.contains(filter, Qt::CaseInsensitive)))
        || (quote.cue && quote.cue->text.contains(filter, Qt::CaseInsensitive));
}

void QuoteModel::arrange(QList<Item> &items, Order order) const
{
    if (order == Order::Speaker)
        sortBySpeaker(items);
    else
        sortBy(items, [this](const Item &item) { return -finding(item).span.length(); });
}

QString QuoteModel::groupOf(const Item &item, Order order) const
{
    if (order != Order::Speaker)
        return {};
    const Quote &quote = *finding(item).quote();
    return quote.speaker ? quote.speaker->name() : tr("Speaker unknown");
}

} // namespace mitjul
