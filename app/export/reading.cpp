// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reading.h"

#include "exportwords.h"
#include "ownfindings.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace mitjul {

QList<ShownFinding> shownFindings(const AnnotatedArticle &annotated)
{
    std::map<std::tuple<FindingKind, Span, QString>, const Decision *> decisions;
    for (const Decision &decision : annotated.decisions)
        decisions.insert_or_assign({decision.kind, decision.span, decision.exact}, &decision);
    QList<ShownFinding> shown;
    const QList<Finding> all = withOwn(annotated.findings.items, annotated.own, annotated.article.text);
    for (const Finding &finding : all) {
        const auto found
            = decisions.find({finding.kind(), finding.span, wordsAt(annotated.article, finding.span)});
        const Decision *decision = found == decisions.end() ? nullptr : found->second;
        if (decision ? decision->ruling == Ruling::Dismissed : finding.certainty == Certainty::Possible)
            continue;
        ShownFinding item{finding, {}};
        if (decision && finding.kind() == FindingKind::Typo)
            item.correction = decision->value;
        else if (finding.typo() && !finding.own.isNull())
            item.correction = finding.typo()->suggestions.value(0); // who marks a typo has said what it should be
        else if (decision && decision->ruling == Ruling::Corrected)
            item.finding.correctSpeaker(decision->value);
        shown.append(item);
    }
    return shown;
}

QString correctionsText(const AnnotatedArticle &annotated)
{
    const Article &article = annotated.article;
    QString list;
    int number = 0;
    for (const ShownFinding &shown : shownFindings(annotated)) {
        if (shown.correction.isEmpty())
            continue;
        const auto &sentences = annotated.findings.sentences;
        const Span span = shown.finding.span;
        const auto around = std::find_if(sentences.cbegin(), sentences.cend(),
                                         [span](Span sentence) { return sentence.contains(span); });
        list += QStringLiteral("\n%1. %2 → %3\n").arg(++number).arg(wordsAt(article, span), shown.correction);
        if (around != sentences.cend())
            list += QStringLiteral("   ") + wordsAt(article, *around).simplified() + u'\n';
    }
    return list.isEmpty() ? list : article.title + u'\n' + list;
}

QList<qsizetype> bestClaims(const QList<ShownFinding> &findings, qsizetype sentences)
{
    QList<qsizetype> claims;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        if (findings[i].finding.claim())
            claims.append(i);
    }
    std::stable_sort(claims.begin(), claims.end(), [&](qsizetype a, qsizetype b) {
        return findings[a].finding.claim()->worth > findings[b].finding.claim()->worth;
    });
    claims.resize(std::min(claims.size(), (sentences + 2) / 3));
    return claims;
}

QString headingBefore(const Article &article, qsizetype position)
{
    auto block = std::upper_bound(article.blocks.cbegin(), article.blocks.cend(), position,
        [](qsizetype at, const Block &b) { return at < b.span.start; });
    while (block != article.blocks.cbegin()) {
        --block;
        if (block->kind == BlockKind::Heading)
            return wordsAt(article, block->span);
    }
    return {};
}

QString webAddress(const Article &article)
{
    return article.url.startsWith(u"http://") || article.url.startsWith(u"https://") ? article.url
                                                                                     : QString();
}

QList<std::pair<QString, QString>> particulars(const Article &article)
{
    QList<std::pair<QString, QString>> list;
    const auto add = [&list](const QString &label, const QString &value) {
        if (!value.isEmpty())
            list.append({label, value});
    };
    add(Export::tr("Source"), article.source);
    add(Export::tr("Byline"), article.byline);
    add(Export::tr("Published"), article.published);
    add(Export::tr("Address"), webAddress(article));
    return list;
}

QString wordsAt(const Article &article, Span span)
{
    if (span.start < 0 || span.isEmpty() || span.end > article.text.size())
        return {};
    return article.text.sliced(span.start, span.length());
}

QString passageOf(const Annotation &annotation)
{
    return annotation.isOnWhole() ? Export::tr("the whole article") : annotation.exact;
}

QString byHand(const Finding &finding)
{
    return finding.own.isNull() ? QString() : Export::tr("marked by hand");
}

QString speakerOf(const Finding &finding)
{
    const auto name = [](const std::optional<Speaker> &speaker) {
        return !speaker ? QString() : speaker->full.isEmpty() ? speaker->text : speaker->full;
    };
    if (const std::optional<Speaker> *speaker = finding.speaker())
        return name(*speaker);
    return {};
}

QString wordFor(ClaimType type)
{
    switch (type) {
    case ClaimType::Statistic:
        return Export::tr("statistic");
    case ClaimType::Causal:
        return Export::tr("causal");
    case ClaimType::Comparison:
        return Export::tr("comparison");
    case ClaimType::Prediction:
        return Export::tr("prediction");
    case ClaimType::Normative:
        return Export::tr("normative");
    case ClaimType::Definition:
        return Export::tr("definition");
    case ClaimType::Generalization:
        return Export::tr("generalization");
    case ClaimType::Attributed:
        break;
    }
    return Export::tr("attributed");
}

QString wordFor(std::optional<Polarity> polarity)
{
    if (!polarity)
        return Export::tr("not set");
    switch (*polarity) {
    case Polarity::Favor:
        return Export::tr("favor");
    case Polarity::Against:
        return Export::tr("against");
    case Polarity::Neutral:
        break;
    }
    return Export::tr("neutral");
}

QString wordFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Checking:
        return Export::tr("checking");
    case Verdict::True:
        return Export::tr("true");
    case Verdict::MostlyTrue:
        return Export::tr("mostly true");
    case Verdict::Misleading:
        return Export::tr("misleading");
    case Verdict::False:
        return Export::tr("false");
    case Verdict::Unverifiable:
        break;
    }
    return Export::tr("cannot be checked");
}

QString printable(QStringView text)
{
    QString clean = text.toString();
    clean.removeIf(
        [](QChar c) { return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() == 0x7F; });
    return clean;
}

} // namespace mitjul
