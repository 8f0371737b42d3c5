// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program found, as the reader has it shown: with decisions, speakers corrected, claims ranked, layers.
#include "session.h"

#include "ownfindings.h"

#include <QtMath>
#include <algorithm>

namespace mitjul {

void Session::takeFindings(Findings findings, QStringList problems)
{
    // The current finding keeps its place over a new analysis, whatever its index is now.
    const std::optional<Finding> current = currentFinding();
    m_found = std::move(findings);
    m_problems = std::move(problems);
    applyDecisions();
    keepCurrent(current);
    countFound();
    m_state = State::Ready;
    Q_EMIT changed(FindingsAspect | DecisionsAspect | CurrentAspect | StateAspect | LibraryAspect);
}

std::optional<Finding> Session::currentFinding() const
{
    const bool any = m_current.kind == Item::Kind::Finding && m_current.finding < m_findings.items.size();
    return any ? std::optional(m_findings.items.at(m_current.finding)) : std::nullopt;
}

void Session::keepCurrent(const std::optional<Finding> &finding)
{
    if (!finding)
        return;
    const auto same = std::find_if(m_findings.items.cbegin(), m_findings.items.cend(), [&](const Finding &other) {
        return other.kind() == finding->kind() && other.span == finding->span;
    });
    m_current = same == m_findings.items.cend() ? Item {} : Item::of(same - m_findings.items.cbegin());
}

// Kept for the shelf, when it is not what it was.
void Session::countFound()
{
    if (m_article.id.isNull() || m_found.sentences.isEmpty())
        return;
    FoundCounts counts;
    for (qsizetype i = 0; i < m_findings.items.size(); ++i) {
        const Finding &found = m_findings.items.at(i);
        if (!isListed(i))
            continue;
        counts.quotes += found.quote() ? 1 : 0;
        counts.claims += found.claim() ? 1 : 0;
        counts.typos += found.typo() && found.certainty != Certainty::Possible && standing(i) == Standing::Open ? 1 : 0;
    }
    if (m_counted == std::pair(m_article.id, counts))
        return;
    if (m_library.setFound(m_article.id, counts))
        m_counted = {m_article.id, counts};
}

void Session::applyDecisions()
{
    m_findings = m_found;
    m_findings.items = withOwn(m_found.items, m_own, m_article.text);
    m_speakers.clear();
    m_speakerIndexes.clear();
    const auto &items = std::as_const(m_findings).items; // shares what no correction changes
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (const Decision *decision = decisionOn(i); decision && decision->ruling == Ruling::Corrected)
            m_findings.items[i].correctSpeaker(decision->value);
        const Quote *quote = items[i].quote();
        if (!quote || !quote->speaker || m_speakerIndexes.contains(quote->speaker->name()))
            continue;
        m_speakerIndexes.insert(quote->speaker->name(), static_cast<int>(m_speakers.size()));
        m_speakers.append(quote->speaker->name());
    }
    rankClaims();
}

QList<qsizetype> Session::sameSpeaker(qsizetype finding) const
{
    const std::optional<Speaker> *who = m_findings.items.at(finding).speaker();
    if (!who || !*who)
        return {finding};
    QList<qsizetype> same;
    for (qsizetype i = 0; i < m_findings.items.size(); ++i) {
        const std::optional<Speaker> *other = m_findings.items.at(i).speaker();
        if (other && *other && (*other)->name() == (*who)->name())
            same.append(i);
    }
    return same;
}

bool Session::isCorrected(qsizetype finding) const
{
    const Decision *decision = decisionOn(finding);
    return decision && decision->ruling == Ruling::Corrected;
}

void Session::rankClaims()
{
    QList<qsizetype> claims;
    const auto &items = std::as_const(m_findings).items;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items[i].claim() && standing(i) != Standing::Dismissed)
            claims.append(i);
    }
    std::stable_sort(claims.begin(), claims.end(),
                     [&](qsizetype a, qsizetype b) { return items[a].claim()->worth > items[b].claim()->worth; });
    claims.resize(std::min<qsizetype>(claims.size(), qCeil(m_findings.sentences.size() * m_claimShare / 100.0)));
    m_markedClaims = QSet<qsizetype>(claims.begin(), claims.end());
}

int Session::speakerIndex(const QString &speaker) const
{
    return m_speakerIndexes.value(speaker);
}

// ---- What is shown

const Decision *Session::decisionOn(qsizetype finding) const
{
    const Finding &found = m_findings.items.at(finding);
    const auto decision = m_decisions.find({found.kind(), found.span});
    const bool holds = decision != m_decisions.end() && decision->second.exact == exactOf(found.span);
    return holds ? &decision->second : nullptr;
}

const ClaimCheck *Session::checkOn(qsizetype finding) const
{
    const Finding &found = m_findings.items.at(finding);
    const auto check = found.claim() ? m_checks.find(found.span) : m_checks.end();
    const bool holds = check != m_checks.end() && check->second.exact == exactOf(found.span);
    return holds ? &check->second : nullptr;
}

Session::Standing Session::standing(qsizetype finding) const
{
    const Decision *decision = decisionOn(finding);
    if (!decision) {
        const Finding &found = m_findings.items.at(finding);
        return found.typo() && m_ignoredWords.contains(exactOf(found.span)) ? Standing::Dismissed : Standing::Open;
    }
    switch (decision->ruling) {
    case Ruling::Accepted:
        return Standing::Accepted;
    case Ruling::Dismissed:
        return Standing::Dismissed;
    case Ruling::Corrected: // only who speaks: the finding itself stays open
        break;
    }
    return Standing::Open;
}

QString Session::decidedValue(qsizetype finding) const
{
    const Decision *decision = decisionOn(finding);
    return decision ? decision->value : QString();
}

bool Session::isListed(qsizetype finding) const
{
    const Finding &found = m_findings.items.at(finding);
    if (found.quote() && found.quote()->type == QuoteType::Term)
        return false;
    if (found.typo() && found.certainty == Certainty::Possible && !m_showsPossible)
        return false;
    if (found.typo() && found.typo()->type == TypoType::Style && !m_showsStyle)
        return false;
    return standing(finding) != Standing::Dismissed;
}

bool Session::isMarked(qsizetype finding) const
{
    const Finding &found = m_findings.items.at(finding);
    const Layer layer = found.quote() ? Layer::Quotes : found.claim() ? Layer::Claims : Layer::Typos;
    if (!isLayerShown(layer) || !isListed(finding))
        return false;
    if (found.claim())
        return m_markedClaims.contains(finding);
    return found.quote() || standing(finding) == Standing::Open;
}

void Session::setLayerShown(Layer layer, bool shown)
{
    if (shown == isLayerShown(layer))
        return;
    if (shown)
        m_hiddenLayers.remove(layer);
    else
        m_hiddenLayers.insert(layer);
    Q_EMIT changed(LayersAspect);
}

void Session::setShowsPossible(bool shown)
{
    if (m_showsPossible == shown)
        return;
    m_showsPossible = shown;
    Q_EMIT changed(LayersAspect);
}

void Session::setClaimShare(int percent)
{
    percent = std::clamp(percent, 0, 100);
    if (m_claimShare == percent)
        return;
    m_claimShare = percent;
    rankClaims();
    Q_EMIT changed(LayersAspect);
}

void Session::setShowsStyle(bool shown)
{
    if (m_showsStyle == shown)
        return;
    m_showsStyle = shown;
    Q_EMIT changed(LayersAspect);
}

} // namespace mitjul
