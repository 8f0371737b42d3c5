// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "describe.h"

#include "pagemargin.h"

namespace mitjul {

namespace {

const char *nameOfQuote(QuoteType type)
{
    switch (type) {
    case QuoteType::Direct:
        return QT_TRANSLATE_NOOP("MarkDescription", "Direct quote");
    case QuoteType::Indirect:
        return QT_TRANSLATE_NOOP("MarkDescription", "Indirect quote");
    case QuoteType::Partial:
        return QT_TRANSLATE_NOOP("MarkDescription", "Partial quote");
    case QuoteType::Headline:
        return QT_TRANSLATE_NOOP("MarkDescription", "Quote in the headline");
    case QuoteType::Term:
        return QT_TRANSLATE_NOOP("MarkDescription", "Term in quotation marks");
    }
    return "";
}

const char *nameOfClaim(ClaimType type)
{
    switch (type) {
    case ClaimType::Statistic:
        return QT_TRANSLATE_NOOP("MarkDescription", "Claim: statistic");
    case ClaimType::Causal:
        return QT_TRANSLATE_NOOP("MarkDescription", "Claim: cause");
    case ClaimType::Comparison:
        return QT_TRANSLATE_NOOP("MarkDescription", "Claim: comparison");
    case ClaimType::Prediction:
        return QT_TRANSLATE_NOOP("MarkDescription", "Claim: prediction");
    case ClaimType::Normative:
        return QT_TRANSLATE_NOOP("MarkDescription", "Claim: what ought to be");
    case ClaimType::Definition:
        return QT_TRANSLATE_NOOP("MarkDescription", "Claim: definition");
    case ClaimType::Generalization:
        return QT_TRANSLATE_NOOP("MarkDescription", "Claim: generalisation");
    case ClaimType::Attributed:
        return QT_TRANSLATE_NOOP("MarkDescription", "Claim: by a source");
    }
    return "";
}

const QString separator = QStringLiteral(" · ");

} // namespace

std::optional<MarkDescription> MarkDescription::of(const Session &session, const Item &item)
{
    if (item.kind == Item::Kind::Finding && item.finding >= 0 && item.finding < session.findings().items.size())
        return ofFinding(session.findings().items.at(item.finding));
    if (item.kind == Item::Kind::Annotation) {
        if (const Annotation *annotation = session.annotation(item.annotation))
            return ofAnnotation(*annotation);
    }
    return {};
}

MarkDescription MarkDescription::ofFinding(const Finding &finding)
{
    MarkDescription made;
    if (const Quote *quote = finding.quote()) {
        made.heading = tr(nameOfQuote(quote->type));
        if (quote->speaker)
            made.heading = quote->speaker->name() + separator + made.heading;
        QStringList body;
        if (quote->speaker && quote->speaker->full != quote->speaker->name() && !quote->speaker->full.isEmpty())
            body.append(quote->speaker->full);
        if (quote->cue)
            body.append(tr("Cue: %1").arg(quote->cue->text));
        if (!quote->speaker && quote->type != QuoteType::Term)
            body.append(tr("Nobody is named as its speaker."));
        made.body = body.join(u'\n');
    } else if (const Claim *claim = finding.claim()) {
        made.heading = tr(nameOfClaim(claim->type)) + separator + tr("worth %1").arg(claim->worth, 0, 'f', 2);
        QStringList body;
        if (claim->speaker)
            body.append(tr("Claimed by %1").arg(claim->speaker->name()));
        if (!claim->reasons.isEmpty())
            body.append(tr("Because of: %1").arg(claim->reasons.join(QStringLiteral(", "))));
        made.body = body.join(u'\n');
    } else if (const Typo *typo = finding.typo()) {
        made.heading = typo->suggestions.isEmpty() ? tr("Possible mistake")
                                                   : tr("Perhaps: %1").arg(typo->suggestions.join(QStringLiteral(", ")));
        made.body = typo->reason;
    }
    return made;
}

MarkDescription MarkDescription::ofAnnotation(const Annotation &annotation)
{
    MarkDescription made;
    constexpr const char *colors[] = {QT_TR_NOOP("yellow"), QT_TR_NOOP("green"), QT_TR_NOOP("blue"), QT_TR_NOOP("pink"),
                                      QT_TR_NOOP("purple")};
    made.heading = (annotation.note.isEmpty() ? tr("Highlight") : tr("Note")) + separator
        + tr(colors[static_cast<size_t>(annotation.color)]);
    QStringList body;
    if (!annotation.note.isEmpty())
        body.append(annotation.note);
    for (const Stance &stance : annotation.stances)
        body.append(stance.holder + QStringLiteral(": ") + PageMargin::textOf(stance));
    if (!annotation.tags.isEmpty())
        body.append(u'#' + annotation.tags.join(QStringLiteral(" #")));
    made.body = body.join(u'\n');
    return made;
}

} // namespace mitjul
