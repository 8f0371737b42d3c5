// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "labels.h"

#include <QHash>

namespace mitjul {

QString Labels::of(QuoteType value)
{
    switch (value) {
    case QuoteType::Direct:
        return tr("direct");
    case QuoteType::Indirect:
        return tr("indirect");
    case QuoteType::Partial:
        return tr("partial");
    case QuoteType::Headline:
        return tr("headline");
    case QuoteType::Term:
        return tr("term");
    }
    return {};
}

QString Labels::of(ClaimType value)
{
    switch (value) {
    case ClaimType::Statistic:
        return tr("Statistic");
    case ClaimType::Causal:
        return tr("Cause");
    case ClaimType::Comparison:
        return tr("Comparison");
    case ClaimType::Prediction:
        return tr("Prediction");
    case ClaimType::Normative:
        return tr("Demand");
    case ClaimType::Definition:
        return tr("Definition");
    case ClaimType::Generalization:
        return tr("Generalization");
    case ClaimType::Attributed:
        return tr("Attributed");
    }
    return {};
}

QString Labels::of(TypoType value)
{
    switch (value) {
    case TypoType::Ime:
        return tr("input mode");
    case TypoType::Jamo:
        return tr("stray jamo");
    case TypoType::Josa:
        return tr("particle");
    case TypoType::Spelling:
        return tr("spelling");
    case TypoType::Style:
        return tr("loanword spelling");
    case TypoType::Spacing:
        return tr("spacing");
    case TypoType::Double:
        return tr("doubled");
    case TypoType::Mark:
        return tr("punctuation");
    }
    return {};
}

QString Labels::of(Certainty value)
{
    switch (value) {
    case Certainty::Certain:
        return tr("certain");
    case Certainty::Likely:
        return tr("likely");
    case Certainty::Possible:
        return tr("possible");
    }
    return {};
}

QString Labels::of(Polarity value)
{
    switch (value) {
    case Polarity::Favor:
        return tr("favor");
    case Polarity::Against:
        return tr("against");
    case Polarity::Neutral:
        return tr("neutral");
    }
    return {};
}

QString Labels::of(HighlightColor value)
{
    switch (value) {
    case HighlightColor::Yellow:
        return tr("yellow");
    case HighlightColor::Green:
        return tr("green");
    case HighlightColor::Blue:
        return tr("blue");
    case HighlightColor::Pink:
        return tr("pink");
    case HighlightColor::Purple:
        return tr("purple");
    }
    return {};
}

QString Labels::of(Verdict value)
{
    switch (value) {
    case Verdict::Checking:
        return tr("checking");
    case Verdict::True:
        return tr("true");
    case Verdict::MostlyTrue:
        return tr("mostly true");
    case Verdict::Misleading:
        return tr("misleading");
    case Verdict::False:
        return tr("false");
    case Verdict::Unverifiable:
        return tr("cannot be checked");
    }
    return {};
}

QString Labels::ofGroup(const QString &group)
{
    const QHash<QString, QString> groups{
        {QStringLiteral("official"), tr("on record")},
        {QStringLiteral("account"), tr("the source’s account")},
        {QStringLiteral("distanced"), tr("the writer keeps a distance")},
        {QStringLiteral("presupposing"), tr("the writer takes it as true")},
        {QStringLiteral("negative"), tr("leans against")},
        {QStringLiteral("positive"), tr("leans for")},
        {QStringLiteral("forecast"), tr("a forecast")},
        {QStringLiteral("analysis"), tr("an inference")},
        {QStringLiteral("directive"), tr("says what should be")},
        {QStringLiteral("belief"), tr("a belief, not speech")},
        {QStringLiteral("hearsay"), tr("source unnamed")},
        {QStringLiteral("question"), tr("asks")},
        {QStringLiteral("emotion"), tr("with feeling")},
    };
    return groups.value(group);
}

QString Labels::counted(Polarity value, int count)
{
    return QStringLiteral("%1 %2").arg(of(value)).arg(count);
}

QString Labels::of(const Stance &stance)
{
    const QString polarity = stance.polarity ? of(*stance.polarity) : tr("not set");
    //: a stance: polarity, then its target
    return tr("%1: %2").arg(polarity, stance.target);
}

} // namespace mitjul
