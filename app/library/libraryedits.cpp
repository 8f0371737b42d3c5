// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the reader does in an article, and words: each edit is one action of the journal.
#include "library.h"

#include "checkstore.h"
#include "edits.h"
#include "entitystore.h"
#include "journal.h"
#include "json.h"
#include "names.h"
#include "transaction.h"

namespace mitjul {

Result<Done> Library::putAnnotation(const ArticleId &id, const Annotation &annotation)
{
    return putAnnotations(id, {annotation});
}

Result<Done> Library::putAnnotations(const ArticleId &id, const QList<Annotation> &given)
{
    return doing(*m_database, [&] {
        const ArticleRow row = articleRow(*m_database, id);
        const QString text = textFor(id, row);
        QList<Change> changes;
        for (const Annotation &one : given) {
            const Annotation annotation = withNamesMeant(*m_database, cleaned(one, text));
            if (const auto why = refusal(annotation, text)) {
                m_database->fail(*why);
                return;
            }
            if (articleOf(*m_database, annotation.id).value_or(id) != id) {
                m_database->fail(tr("This note belongs to another article of the library."));
                return;
            }
            addChangesFor(*m_database, id, row, annotation, changes);
        }
        doAction(*m_database, changes);
    });
}

Result<Done> Library::removeAnnotation(const ArticleId &id, const AnnotationId &annotation)
{
    return removeAnnotations(id, {annotation});
}

Result<Done> Library::removeAnnotations(const ArticleId &id, const QList<AnnotationId> &annotations)
{
    return doing(*m_database, [&] {
        QList<Change> changes;
        for (const AnnotationId &annotation : annotations) {
            if (articleOf(*m_database, annotation) != id)
                m_database->fail(tr("This note is not in the library any more."));
            changes.append({Entity::Annotation, id, textOf(annotation), {}, {}});
        }
        doAction(*m_database, changes);
    });
}

Result<Done> Library::putDecision(const ArticleId &id, const Decision &decision) { return putDecisions(id, {decision}); }

Result<Done> Library::putDecisions(const ArticleId &id, const QList<Decision> &decisions)
{
    return doing(*m_database, [&] {
        const ArticleRow row = articleRow(*m_database, id);
        const QString text = textFor(id, row);
        QList<Change> changes;
        for (const Decision &decision : decisions) {
            const Span span = decision.span;
            if (span.start < 0 || span.end > text.size() || text.mid(span.start, span.length()) != decision.exact)
                m_database->fail(tr("The article has other words at this place now. Open it again."));
            changes.append({Entity::Decision, id, keyOf(decision), {}, toJson(decision, row.version)});
        }
        doAction(*m_database, changes);
    });
}

Result<Done> Library::removeDecisions(const ArticleId &id, const QList<Decision> &decisions)
{
    return doing(*m_database, [&] {
        const ArticleRow row = articleRow(*m_database, id);
        QList<Change> changes;
        for (const Decision &decision : decisions)
            changes.append({Entity::Decision, id, keyOf(decision), toJson(decision, row.version), {}});
        doAction(*m_database, changes);
    });
}

Result<Done> Library::putCheck(const ArticleId &id, const ClaimCheck &given)
{
    return doing(*m_database, [&] {
        const ArticleRow row = articleRow(*m_database, id);
        const ClaimCheck check = cleaned(given);
        const QString text = textFor(id, row);
        const Span span = check.span;
        if (span.start < 0 || span.end > text.size() || text.mid(span.start, span.length()) != check.exact)
            m_database->fail(tr("The article has other words at this place now. Open it again."));
        doAction(*m_database, {{Entity::Check, id, keyOf(check), {}, toJson(check, row.version)}});
    });
}

Result<Done> Library::removeCheck(const ArticleId &id, const ClaimCheck &check)
{
    return doing(*m_database, [&] {
        const ArticleRow row = articleRow(*m_database, id);
        doAction(*m_database, {{Entity::Check, id, keyOf(check), toJson(check, row.version), {}}});
    });
}

Result<Done> Library::putOwnFinding(const ArticleId &id, const OwnFinding &given)
{
    return doing(*m_database, [&] {
        const ArticleRow row = articleRow(*m_database, id);
        const OwnFinding own = cleaned(given);
        const QString text = textFor(id, row);
        if (own.span.isEmpty() || own.span.start < 0 || own.span.end > text.size()
            || QStringView(text).sliced(own.span.start, own.span.length()) != own.exact) {
            m_database->fail(tr("The article has other words at this place now. Open it again."));
            return;
        }
        doAction(*m_database, {{Entity::Own, id, textOf(own.id), {}, toJson(own, row.version)}});
    });
}

Result<Done> Library::removeOwnFinding(const ArticleId &id, const QUuid &own)
{
    return doing(*m_database, [&] { doAction(*m_database, {{Entity::Own, id, textOf(own), {}, {}}}); });
}

Result<Done> Library::addWord(const QString &word)
{
    const QString key = cleanName(word);
    if (key.isEmpty())
        return Error{tr("An empty word cannot be added to the dictionary.")};
    return doing(*m_database, [&] {
        doAction(*m_database, {{Entity::Dictionary, {}, key, {}, {{QStringLiteral("word"), key}}}});
    });
}

Result<Done> Library::removeWord(const QString &word)
{
    return doing(*m_database, [&] { doAction(*m_database, {{Entity::Dictionary, {}, cleanName(word), {}, {}}}); });
}

Result<Done> Library::takeOutWords(const QStringList &dictionary, const QStringList &ignored)
{
    return doing(*m_database, [&] {
        QList<Change> changes;
        for (const QString &word : dictionary)
            changes.append({Entity::Dictionary, {}, word, {}, {}});
        for (const QString &word : ignored) {
            for (const auto &[id, decision] : decisionsThatIgnore(*m_database, word))
                changes.append({Entity::Decision, id, keyOf(decision),
                                toJson(decision, articleRow(*m_database, id).version), {}});
        }
        doAction(*m_database, changes);
    });
}

} // namespace mitjul
