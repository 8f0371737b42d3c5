// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the reader marks by hand: a quote, claim or typo that was missed, or another in place of what was found.
#include "names.h"
#include "session.h"

#include <QTextBoundaryFinder>
#include <algorithm>

namespace mitjul {

const OwnFinding *Session::own(qsizetype finding) const
{
    const QUuid id = m_findings.items.at(finding).own;
    if (id.isNull())
        return nullptr;
    const auto found = std::find_if(m_own.cbegin(), m_own.cend(), [&](const OwnFinding &one) { return one.id == id; });
    return found == m_own.cend() ? nullptr : &*found;
}

OwnFinding Session::ownFor(qsizetype finding) const
{
    if (const OwnFinding *known = own(finding))
        return *known;
    const Finding &found = m_findings.items.at(finding);
    OwnFinding made;
    made.kind = found.kind();
    made.span = found.span;
    made.exact = exactOf(found.span);
    made.subtype = subtypeOf(found);
    if (const auto *speaker = found.speaker(); speaker && *speaker)
        made.speaker = (*speaker)->name();
    if (const Quote *quote = found.quote(); quote && quote->cue)
        made.cue = quote->cue->text;
    if (const Typo *typo = found.typo())
        made.suggestion = typo->suggestions.value(0);
    made.replaced = found.span;
    made.replacedKind = found.kind();
    made.replacedExact = made.exact;
    return made;
}

OwnFinding Session::ownAt(Span span, FindingKind kind) const
{
    OwnFinding made;
    made.kind = kind;
    made.span = span;
    if (kind == FindingKind::Claim) {
        // A claim is always a whole sentence, or all those that the passage touches.
        for (const Span sentence : m_findings.sentences) {
            if (!sentence.intersects(span))
                continue;
            made.span.start = std::min(made.span.start, sentence.start);
            made.span.end = std::max(made.span.end, sentence.end);
        }
    }
    // What stands there already is changed, not marked a second time.
    for (qsizetype i = 0; i < m_findings.items.size(); ++i) {
        if (m_findings.items[i].kind() == kind && m_findings.items[i].span == made.span)
            return ownFor(i);
    }
    made.exact = exactOf(made.span);
    made.subtype = kind == FindingKind::Quote ? nameOf(QuoteType::Direct)
        : kind == FindingKind::Claim          ? nameOf(ClaimType::Statistic)
                                              : nameOf(TypoType::Spelling);
    return made;
}

bool Session::put(const OwnFinding &own)
{
    OwnFinding stored = own;
    if (stored.id.isNull())
        stored.id = QUuid::createUuid();
    if (!store(m_library.putOwnFinding(m_article.id, stored), FindingsAspect | DecisionsAspect))
        return false;
    for (qsizetype i = 0; i < m_findings.items.size(); ++i) {
        if (m_findings.items[i].own == stored.id)
            setCurrent(Item::of(i));
    }
    return true;
}

void Session::removeOwn(qsizetype finding)
{
    const QUuid id = m_findings.items.at(finding).own;
    if (!id.isNull())
        store(m_library.removeOwnFinding(m_article.id, id), FindingsAspect | DecisionsAspect | CurrentAspect);
}

// The paragraph that a span lies in, as far as blocks tell; else the whole text.
static Span blockAround(const Article &article, Span span)
{
    for (const Block &block : article.blocks) {
        if (block.span.contains(span))
            return block.span;
    }
    return {0, article.text.size()};
}

// The next place in this direction where a word ends (`end`) or begins.
static qsizetype nextWordEdge(QStringView text, qsizetype from, bool end, int step)
{
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text.data(), text.size());
    words.setPosition(from);
    const auto wanted = end ? QTextBoundaryFinder::EndOfItem : QTextBoundaryFinder::StartOfItem;
    for (;;) {
        const qsizetype at = step > 0 ? words.toNextBoundary() : words.toPreviousBoundary();
        if (at < 0)
            return from;
        if (words.boundaryReasons() & wanted)
            return at;
    }
}

void Session::moveEdge(Edge edge, int step)
{
    if (m_current.kind != Item::Kind::Finding)
        return;
    const Finding &found = m_findings.items.at(m_current.finding);
    const Span block = blockAround(m_article, found.span);
    const bool end = edge == Edge::End;
    const qsizetype from = end ? found.span.end : found.span.start;
    qsizetype to = from;
    if (found.claim()) {
        // From sentence to sentence.
        QList<qsizetype> edges;
        for (const Span sentence : m_findings.sentences) {
            if (block.contains(sentence))
                edges.append(end ? sentence.end : sentence.start);
        }
        const auto after = std::upper_bound(edges.cbegin(), edges.cend(), from);
        const auto before = std::lower_bound(edges.cbegin(), edges.cend(), from);
        if (step > 0 && after != edges.cend())
            to = *after;
        else if (step < 0 && before != edges.cbegin())
            to = *std::prev(before);
    } else {
        to = block.start
            + nextWordEdge(QStringView(m_article.text).sliced(block.start, block.length()), from - block.start, end, step);
    }
    setEdge(m_current.finding, edge, to);
}

void Session::setEdge(qsizetype finding, Edge edge, qsizetype position)
{
    OwnFinding own = ownFor(finding);
    const Span block = blockAround(m_article, own.span);
    position = std::clamp(position, block.start, block.end);
    Span span = own.span;
    (edge == Edge::End ? span.end : span.start) = position;
    if (span.isEmpty() || span == own.span)
        return;
    own.span = span;
    own.exact = exactOf(span);
    put(own);
}

} // namespace mitjul
