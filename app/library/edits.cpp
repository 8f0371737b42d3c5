// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edits.h"

#include "entitystore.h"
#include "json.h"
#include "names.h"
#include "namestore.h"
#include "reanchor.h"

#include <algorithm>

namespace mitjul {

static QString normal(QString text)
{
    return text.remove(QChar(u'\0')).normalized(QString::NormalizationForm_C);
}

QString cleanName(const QString &name)
{
    return normal(name).trimmed();
}

static bool within(Span span, const QString &text)
{
    return 0 <= span.start && span.start <= span.end && span.end <= text.size();
}

Annotation cleaned(Annotation annotation, const QString &text)
{
    annotation.note = normal(annotation.note);
    QStringList tags;
    for (const QString &tag : annotation.tags) {
        if (const QString name = cleanName(tag); !name.isEmpty() && !tags.contains(name))
            tags.append(name);
    }
    annotation.tags = tags;
    for (Stance &stance : annotation.stances) {
        stance.holder = cleanName(stance.holder);
        stance.target = cleanName(stance.target);
    }
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    for (QDateTime *time : {&annotation.created, &annotation.changed})
        *time = timeFrom(time->isValid() ? time->toSecsSinceEpoch() : now);
    if (within(annotation.span, text)) {
        if (annotation.exact.isEmpty())
            annotation.exact = text.mid(annotation.span.start, annotation.span.length());
        if (annotation.prefix.isEmpty() && annotation.suffix.isEmpty() && !annotation.isOnWhole()) {
            annotation.prefix = contextBefore(text, annotation.span);
            annotation.suffix = contextAfter(text, annotation.span);
        }
    }
    return annotation;
}

ClaimCheck cleaned(ClaimCheck check)
{
    check.reason = check.reason.normalized(QString::NormalizationForm_C).trimmed();
    QStringList evidence;
    for (const QString &one : std::as_const(check.evidence)) {
        // A line each, as it is stored.
        for (const QString &line : one.split(u'\n', Qt::SkipEmptyParts)) {
            const QString address = cleanName(line);
            if (!address.isEmpty() && !evidence.contains(address))
                evidence.append(address);
        }
    }
    check.evidence = evidence;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    check.checked = timeFrom(check.checked.isValid() ? check.checked.toSecsSinceEpoch() : now);
    return check;
}

OwnFinding cleaned(OwnFinding own)
{
    if (own.id.isNull())
        own.id = QUuid::createUuid();
    for (QString *text : {&own.speaker, &own.cue, &own.suggestion})
        *text = cleanName(*text);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    own.made = timeFrom(own.made.isValid() ? own.made.toSecsSinceEpoch() : now);
    return own;
}

Annotation withNamesMeant(Database &database, Annotation annotation)
{
    QStringList names = annotation.tags;
    for (const Stance &stance : std::as_const(annotation.stances))
        names += {stance.holder, stance.target};
    for (const QString &name : std::as_const(names)) {
        if (const auto why = name.isEmpty() ? std::nullopt : refusedName(name)) {
            database.fail(*why);
            return annotation;
        }
    }
    for (Stance &stance : annotation.stances) {
        stance.holder = holderMeant(database, stance.holder);
        stance.target = targetMeant(database, stance.target);
    }
    return annotation;
}

std::optional<QString> refusal(const Annotation &annotation, const QString &text)
{
    if (annotation.id.isNull())
        return Library::tr("A note without an id cannot be stored.");
    if (!within(annotation.span, text))
        return Library::tr("The passage of the note lies outside the article. Mark it again.");
    if (annotation.anchor == Anchor::Kept
        && QStringView(text).sliced(annotation.span.start, annotation.span.length()) != annotation.exact)
        return Library::tr("The article has other words at the passage of the note now. Open it again.");
    const bool whole = std::all_of(annotation.stances.cbegin(), annotation.stances.cend(), [](const Stance &stance) {
        return !stance.holder.isEmpty() && !stance.target.isEmpty();
    });
    if (!whole)
        return Library::tr("A stance needs somebody who holds it and something it is about. Name both.");
    return std::nullopt;
}

void addChangesFor(Database &database, const ArticleId &id, ArticleRow row, const Annotation &annotation,
                   QList<Change> &changes)
{
    const auto isNew = [&](const Change &change) {
        return readEntity(database, change).isEmpty()
            && std::none_of(changes.cbegin(), changes.cend(), [&](const Change &other) {
                   return other.entity == change.entity && other.key == change.key;
               });
    };
    for (const Stance &stance : annotation.stances) {
        const Change holder{Entity::Holder, {}, stance.holder, {}, toJson(Holder{stance.holder, {}})};
        const Change target{Entity::Target, {}, stance.target, {}, toJson(Target{stance.target, {}, {}})};
        for (const Change &change : {holder, target}) {
            if (isNew(change))
                changes.append(change);
        }
    }
    changes.append({Entity::Annotation, id, textOf(annotation.id), {}, toJson(annotation, row.version)});
}

QList<std::pair<ArticleId, Decision>> decisionsThatIgnore(Database &database, const QString &word)
{
    QList<std::pair<ArticleId, Decision>> decisions;
    QSqlQuery &query = database.run(
        QStringLiteral("SELECT a.uuid, d.start, d.end FROM decision d JOIN article a ON a.id = d.article"
                       " WHERE d.exact = ? AND d.kind = ? AND d.ruling = ?"),
        {word, nameOf(FindingKind::Typo), nameOf(Ruling::Dismissed)});
    while (query.next()) {
        decisions.append({QUuid::fromString(query.value(0).toString()),
                          {FindingKind::Typo,
                           {query.value(1).toLongLong(), query.value(2).toLongLong()},
                           word,
                           Ruling::Dismissed,
                           {}}});
    }
    return decisions;
}

} // namespace mitjul
