// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the reader does to an article: every edit is stored by the library first and shown only then.
#include "session.h"

#include <algorithm>
#include <tuple>

namespace mitjul {

bool Session::store(const Result<Done> &result, Aspects aspects)
{
    if (!result) {
        Q_EMIT failed(result.error().message);
        return false;
    }
    reload(aspects & AnnotationsAspect);
    Q_EMIT changed(aspects | LibraryAspect);
    return true;
}

void Session::takeAnnotated(AnnotatedArticle &content)
{
    m_annotations = std::move(content.annotations);
    takeRulings(content);
}

void Session::takeRulings(AnnotatedArticle &content)
{
    m_decisions.clear();
    for (Decision &decision : content.decisions)
        m_decisions.insert_or_assign({decision.kind, decision.span}, std::move(decision));
    m_checks.clear();
    for (ClaimCheck &one : content.checks)
        m_checks.insert_or_assign(one.span, std::move(one));
    m_own = std::move(content.own);
    if (auto ignored = m_library.ignoredWords())
        m_ignoredWords = std::move(ignored).value();
}

void Session::reload(bool annotationsToo)
{
    auto content = annotationsToo ? m_library.marks(m_article.id) : m_library.rulings(m_article.id);
    if (!content) {
        Q_EMIT failed(content.error().message);
        return;
    }
    const std::optional<Finding> current = currentFinding();
    if (annotationsToo)
        takeAnnotated(content.value());
    else
        takeRulings(content.value());
    if (const auto entry = m_library.shelfEntry(m_article.id)) {
        m_article.title = entry->title;
        m_article.source = entry->source;
        m_article.byline = entry->byline;
        m_article.published = entry->published;
        m_article.url = entry->url;
    }
    if (m_current.kind == Item::Kind::Annotation && !annotation(m_current.annotation))
        m_current = {};
    applyDecisions();
    keepCurrent(current);
    countFound();
}

// Puts one annotation, as the library has it, in its place among the others: reading all of them anew would hold up the
// window where there are many.
bool Session::takeStored(const AnnotationId &id)
{
    const auto stored = m_library.annotation(id);
    if (!stored || !stored.value())
        return false;
    const Annotation &added = *stored.value();
    const auto order = [](const Annotation &one) {
        return std::tuple(one.span.start, one.span.end, one.id.toString(QUuid::WithoutBraces));
    };
    const auto old = std::find_if(m_annotations.cbegin(), m_annotations.cend(),
                                  [&](const Annotation &candidate) { return candidate.id == id; });
    if (old != m_annotations.cend() && old->span == added.span) {
        m_annotations[old - m_annotations.cbegin()] = added;
        return true;
    }
    if (old != m_annotations.cend())
        m_annotations.erase(old);
    const auto place = std::lower_bound(m_annotations.cbegin(), m_annotations.cend(), added,
                                        [&](const Annotation &a, const Annotation &b) { return order(a) < order(b); });
    m_annotations.insert(place, added);
    return true;
}

Annotation Session::draftAt(Span span) const
{
    const auto same = std::find_if(m_annotations.begin(), m_annotations.end(),
                                   [&](const Annotation &candidate) {
                                       return candidate.span == span && (!span.isEmpty() || candidate.isOnWhole());
                                   });
    if (same != m_annotations.end())
        return *same;
    Annotation made;
    made.id = QUuid::createUuid();
    made.span = span;
    made.exact = exactOf(span);
    return made;
}

AnnotationId Session::highlight(Span span, HighlightColor color)
{
    Annotation annotation = draftAt(span);
    annotation.color = color;
    return put(annotation) ? annotation.id : AnnotationId();
}

bool Session::highlight(const QList<Span> &spans, HighlightColor color)
{
    QList<Annotation> annotations;
    for (const Span span : spans) {
        annotations.append(draftAt(span));
        annotations.last().color = color;
    }
    return put(annotations);
}

bool Session::put(const QList<Annotation> &annotations)
{
    for (const Annotation &annotation : annotations) {
        const bool somewhere = !annotation.span.isEmpty() || annotation.isOnWhole();
        if (!somewhere || annotation.span.end > m_article.text.size())
            return false;
    }
    if (m_article.id.isNull()) {
        Q_EMIT failed(tr("The passage was not marked, because the article is not in the library yet. "
                         "Try again in a moment."));
        return false;
    }
    QList<Annotation> touched;
    for (const Annotation &annotation : annotations) {
        const Annotation *old = this->annotation(annotation.id);
        if (old && *old == annotation)
            continue;
        touched.append(annotation);
        touched.last().changed = {}; // the library's clock
    }
    if (touched.isEmpty())
        return true;
    const auto done = m_library.putAnnotations(m_article.id, touched);
    const bool taken = done
        && std::all_of(touched.cbegin(), touched.cend(), [this](const Annotation &one) { return takeStored(one.id); });
    if (taken)
        Q_EMIT changed(AnnotationsAspect | LibraryAspect);
    else if (!store(done, AnnotationsAspect))
        return false;
    if (!touched.last().stances.isEmpty())
        m_lastStance = touched.last().stances.last();
    return true;
}

void Session::remove(const QList<AnnotationId> &ids)
{
    if (!ids.isEmpty())
        store(m_library.removeAnnotations(m_article.id, ids), AnnotationsAspect | CurrentAspect);
}

QList<AnnotationId> Session::annotationsWithin(const QList<Span> &spans) const
{
    QList<AnnotationId> within;
    for (const Annotation &annotation : m_annotations) {
        const bool inside = std::any_of(spans.begin(), spans.end(),
                                        [&](Span span) { return span.contains(annotation.span); });
        if (inside && !annotation.span.isEmpty())
            within.append(annotation.id);
    }
    return within;
}

void Session::decide(qsizetype finding, Ruling ruling, const QString &value)
{
    const Finding &found = m_findings.items.at(finding);
    store(m_library.putDecision(m_article.id, {found.kind(), found.span, exactOf(found.span), ruling, value}),
          DecisionsAspect);
}

void Session::accept(qsizetype finding, const QString &suggestion) { decide(finding, Ruling::Accepted, suggestion); }

void Session::dismiss(qsizetype finding)
{
    if (own(finding))
        removeOwn(finding); // there is no program's finding to say no to
    else
        decide(finding, Ruling::Dismissed, {});
}

void Session::correctSpeaker(const QList<qsizetype> &findings, const QString &name)
{
    QList<Decision> decisions;
    for (const qsizetype index : findings) {
        const Finding &found = m_findings.items.at(index);
        decisions.append({found.kind(), found.span, exactOf(found.span), Ruling::Corrected, name.simplified()});
    }
    if (!decisions.isEmpty())
        store(m_library.putDecisions(m_article.id, decisions), DecisionsAspect);
}

void Session::reopen(const QList<qsizetype> &findings)
{
    QList<Decision> decisions;
    for (const qsizetype index : findings) {
        if (const Decision *decision = decisionOn(index))
            decisions.append(*decision);
    }
    if (!decisions.isEmpty())
        store(m_library.removeDecisions(m_article.id, decisions), DecisionsAspect);
}

bool Session::put(ArticleId article, const ClaimCheck &check)
{
    return store(m_library.putCheck(article, check), DecisionsAspect);
}

bool Session::uncheck(ArticleId article, const ClaimCheck &check)
{
    return store(m_library.removeCheck(article, check), DecisionsAspect);
}

bool Session::takeOutWords(const QStringList &dictionary, const QStringList &ignored)
{
    const auto taken = m_library.takeOutWords(dictionary, ignored);
    if (taken && m_article.id.isNull()) {
        Q_EMIT changed(LibraryAspect);
        return true;
    }
    if (!store(taken, DecisionsAspect))
        return false;
    analyseAgain();
    return true;
}

bool Session::take(const Result<Done> &done)
{
    if (done && m_article.id.isNull()) {
        Q_EMIT changed(LibraryAspect | ShelfAspect);
        return true;
    }
    if (!store(done, AnnotationsAspect | DecisionsAspect | ShelfAspect))
        return false;
    // A target that is gone is not set again by repeating the last stance.
    if (const auto targets = m_library.targets(); targets && !targets->contains(m_lastStance.target))
        m_lastStance = {};
    return true;
}

void Session::addToDictionary(const QString &word)
{
    if (store(m_library.addWord(word), DecisionsAspect))
        analyse();
}

Stance Session::proposedStance(Span span) const
{
    Stance stance;
    if (span.isEmpty())
        stance.holder = m_article.byline; // the article as a whole is the writer's
    qsizetype shortest = -1;
    for (const Finding &finding : m_findings.items) {
        const Quote *quote = finding.quote();
        if (!quote || !quote->speaker || !finding.span.intersects(span))
            continue;
        if (shortest < 0 || finding.span.length() < shortest) {
            shortest = finding.span.length();
            stance.holder = quote->speaker->name();
        }
    }
    stance.target = m_lastStance.target;
    if (stance.target.isEmpty()) {
        if (const auto targets = m_library.targets())
            stance.target = targets->value(0);
    }
    return stance;
}

std::optional<Session::Lean> Session::leaningAt(Span span) const
{
    for (const Finding &finding : m_findings.items) {
        const Quote *quote = finding.quote();
        if (!quote || !quote->cue || !finding.span.intersects(span))
            continue;
        if (quote->cue->group == u"positive")
            return Lean{quote->cue->text, Polarity::Favor};
        if (quote->cue->group == u"negative")
            return Lean{quote->cue->text, Polarity::Against};
    }
    return std::nullopt;
}

bool Session::setStance(const QList<Span> &spans, Polarity polarity)
{
    QList<Annotation> annotations;
    for (const Span span : spans) {
        Stance stance = proposedStance(span);
        if (stance.holder.isEmpty() || stance.target.isEmpty())
            return false;
        stance.polarity = polarity;
        annotations.append(draftAt(span));
        QList<Stance> &stances = annotations.last().stances;
        const auto same = std::find_if(stances.begin(), stances.end(), [&](const Stance &other) {
            return other.holder == stance.holder && other.target == stance.target;
        });
        if (same == stances.end())
            stances.append(stance);
        else
            *same = stance;
    }
    return put(annotations);
}

void Session::repeatStance(const QList<Span> &spans)
{
    if (!m_lastStance.polarity) {
        Q_EMIT failed(tr("There is no stance to repeat yet. Set one with F, A or 0 first."));
        return;
    }
    QList<Annotation> annotations;
    for (const Span span : spans) {
        Stance stance = m_lastStance;
        if (const QString holder = proposedStance(span).holder; !holder.isEmpty())
            stance.holder = holder;
        annotations.append(draftAt(span));
        annotations.last().stances.append(stance);
    }
    put(annotations);
}

bool Session::canUndo() const { return m_library.canUndo(); }

bool Session::canRedo() const { return m_library.canRedo(); }

void Session::undo() { replay(m_library.undo()); }

void Session::redo() { replay(m_library.redo()); }

void Session::replay(Result<Replayed> replayed)
{
    if (!replayed) {
        Q_EMIT failed(replayed.error().message);
        return;
    }
    bool words = false;
    bool here = false;
    bool own = false;
    bool annotations = false;
    bool shelf = false;
    ArticleId elsewhere;
    for (const Change &change : replayed->changes) {
        words = words || change.entity == Entity::Dictionary;
        own = own || change.entity == Entity::Own;
        annotations = annotations || change.entity == Entity::Annotation;
        here = here || change.article == m_article.id;
        // What the shelf says of an article is seen on the shelf.
        const bool onShelf = change.entity == Entity::Shelf;
        shelf = shelf || onShelf || change.article != m_article.id;
        if (!onShelf && !change.article.isNull() && change.article != m_article.id)
            elsewhere = change.article;
    }
    // What was taken back in another article is shown there: nothing changes behind the reader's back.
    if (!elsewhere.isNull() && !here)
        return openArticle(elsewhere);
    if (!m_article.id.isNull())
        reload(annotations);
    Aspects aspects = DecisionsAspect | CurrentAspect | LibraryAspect;
    aspects.setFlag(AnnotationsAspect, annotations);
    aspects.setFlag(FindingsAspect, own);
    aspects.setFlag(ShelfAspect, shelf);
    Q_EMIT changed(aspects);
    if (words && hasArticle())
        analyse();
}

} // namespace mitjul
