// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entitystore.h"

#include "checkstore.h"
#include "grams.h"
#include "json.h"
#include "names.h"
#include "namestore.h"
#include "ownstore.h"
#include "reanchor.h"
#include "shelfstore.h"

#include <algorithm>

namespace mitjul {

static const QString annotationIndex = QStringLiteral("annotation_grams");

QString keyOf(const Decision &decision)
{
    return QStringLiteral("%1 %2-%3 %4")
        .arg(nameOf(decision.kind)).arg(decision.span.start).arg(decision.span.end).arg(decision.exact);
}

// Reading annotations

static const QString annotationColumns
    = QStringLiteral("SELECT n.id, n.uuid, n.start, n.end, n.exact, n.prefix, n.suffix, n.color, n.note, n.created,"
                     " n.changed, n.anchor, n.article FROM annotation n ");
static const QString tagColumns = QStringLiteral("SELECT x.annotation, t.name FROM annotation n"
                                                 " JOIN annotation_tag x ON x.annotation = n.id"
                                                 " JOIN tag t ON t.id = x.tag ");
static const QString stanceColumns
    = QStringLiteral("SELECT s.annotation, h.name, t.name, s.polarity FROM annotation n"
                     " JOIN stance s ON s.annotation = n.id JOIN holder h ON h.id = s.holder"
                     " JOIN target t ON t.id = s.target ");

/// All annotations that `where` selects, as rows of the database in order of place.
static QList<AnnotationRow> annotationsWhere(Database &database, const QString &where, const QVariant &value)
{
    QList<AnnotationRow> all;
    QHash<qint64, qsizetype> places;
    QSqlQuery &rows = database.run(annotationColumns + where + QStringLiteral(" ORDER BY n.start, n.end, n.uuid"), {value});
    while (rows.next()) {
        Annotation annotation;
        annotation.id = QUuid::fromString(rows.value(1).toString());
        annotation.span = {rows.value(2).toLongLong(), rows.value(3).toLongLong()};
        annotation.exact = rows.value(4).toString();
        annotation.prefix = rows.value(5).toString();
        annotation.suffix = rows.value(6).toString();
        annotation.color = fromName<HighlightColor>(rows.value(7).toString()).value_or(HighlightColor::Yellow);
        annotation.note = rows.value(8).toString();
        annotation.created = timeFrom(rows.value(9).toLongLong());
        annotation.changed = timeFrom(rows.value(10).toLongLong());
        annotation.anchor = fromName<Anchor>(rows.value(11).toString()).value_or(Anchor::Ambiguous);
        places.insert(rows.value(0).toLongLong(), all.size());
        all.append({annotation, rows.value(12).toLongLong()});
    }
    if (all.isEmpty())
        return all;
    QSqlQuery &tags = database.run(tagColumns + where + QStringLiteral(" ORDER BY x.annotation, x.ordinal"), {value});
    while (tags.next())
        all[places.value(tags.value(0).toLongLong())].annotation.tags.append(tags.value(1).toString());
    QSqlQuery &stances = database.run(stanceColumns + where + QStringLiteral(" ORDER BY s.annotation, s.ordinal"), {value});
    while (stances.next()) {
        all[places.value(stances.value(0).toLongLong())].annotation.stances.append(
            {stances.value(1).toString(), stances.value(2).toString(),
             fromName<Polarity>(stances.value(3).toString())});
    }
    return all;
}

QList<Annotation> readAnnotations(Database &database, ArticleRow row)
{
    QList<Annotation> annotations;
    for (const AnnotationRow &one : annotationsWhere(database, QStringLiteral("WHERE n.article = ?"), row.id))
        annotations.append(one.annotation);
    return annotations;
}

std::optional<Annotation> readAnnotation(Database &database, const AnnotationId &id)
{
    const QList<AnnotationRow> found = annotationsWhere(database, QStringLiteral("WHERE n.uuid = ?"), textOf(id));
    return found.isEmpty() ? std::nullopt : std::optional(found.first().annotation);
}

std::optional<AnnotationRow> readAnnotationRow(Database &database, qint64 row)
{
    const QList<AnnotationRow> found = annotationsWhere(database, QStringLiteral("WHERE n.id = ?"), row);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

AnnotatedArticle readMarks(Database &database, ArticleRow row)
{
    AnnotatedArticle annotated = readRulings(database, row);
    annotated.annotations = readAnnotations(database, row);
    return annotated;
}

AnnotatedArticle readRulings(Database &database, ArticleRow row)
{
    AnnotatedArticle annotated;
    annotated.decisions = readDecisions(database, row);
    annotated.checks = readChecks(database, row);
    annotated.own = readOwnFindings(database, row);
    return annotated;
}

AnnotatedArticle readAnnotated(Database &database, const ArticleId &id)
{
    const ArticleRow row = articleRow(database, id);
    AnnotatedArticle annotated = readMarks(database, row);
    annotated.article = readArticle(database, row);
    const ShelfEntry entry = readShelfEntry(database, row);
    annotated.progress = entry.progress;
    annotated.collections = entry.collections;
    return annotated;
}

std::optional<ArticleId> articleOf(Database &database, const AnnotationId &annotation)
{
    const QVariant id = database.value(QStringLiteral("SELECT a.uuid FROM annotation n JOIN article a"
                                                      " ON a.id = n.article WHERE n.uuid = ?"), {textOf(annotation)});
    return id.isValid() ? std::optional(QUuid::fromString(id.toString())) : std::nullopt;
}

// Reading all else

QList<Decision> readDecisions(Database &database, ArticleRow row)
{
    QList<Decision> decisions;
    QSqlQuery &query = database.run(QStringLiteral("SELECT kind, start, end, exact, ruling, value FROM decision"
                                                   " WHERE article = ? ORDER BY start, end, exact"), {row.id});
    while (query.next())
        decisions.append({fromName<FindingKind>(query.value(0).toString()).value_or(FindingKind::Typo),
                          {query.value(1).toLongLong(), query.value(2).toLongLong()}, query.value(3).toString(),
                          fromName<Ruling>(query.value(4).toString()).value_or(Ruling::Accepted),
                          query.value(5).toString()});
    std::stable_sort(decisions.begin(), decisions.end(), [](const Decision &a, const Decision &b) {
        return std::tie(a.span, a.kind) < std::tie(b.span, b.kind);
    });
    return decisions;
}

/// Where the decision's finding stands in `newText`. A decision on words that are not surely the same ones stays where
/// it was: there it holds for nothing, and nothing is lost.
static Decision moved(Decision decision, QStringView oldText, QStringView newText)
{
    decision.span = spanInNewText(decision.exact, decision.span, oldText, newText);
    return decision;
}

/// The decision of the journal as it stands in the article's current text.
static Decision currentDecision(Database &database, ArticleRow row, const QJsonObject &json)
{
    const Decision decision = decisionFrom(json);
    if (versionFrom(json) == row.version)
        return decision;
    return moved(decision, articleText(database, {row.id, versionFrom(json)}), articleText(database, row));
}

QJsonObject readEntity(Database &database, const Change &like)
{
    switch (like.entity) {
    case Entity::Annotation: {
        const auto found = annotationsWhere(database, QStringLiteral("WHERE n.uuid = ?"), like.key);
        return found.isEmpty() ? QJsonObject()
                               : toJson(found.first().annotation, articleRow(database, like.article).version);
    }
    case Entity::Decision: {
        const ArticleRow row = articleRow(database, like.article);
        Decision decision = currentDecision(database, row, like.after.isEmpty() ? like.before : like.after);
        QSqlQuery &query = database.run(
            QStringLiteral("SELECT ruling, value FROM decision"
                           " WHERE article = ? AND start = ? AND end = ? AND kind = ? AND exact = ?"),
            {row.id, qint64(decision.span.start), qint64(decision.span.end), nameOf(decision.kind), decision.exact});
        if (!query.next())
            return {};
        decision.ruling = fromName<Ruling>(query.value(0).toString()).value_or(Ruling::Accepted);
        decision.value = query.value(1).toString();
        return toJson(decision, row.version);
    }
    case Entity::Dictionary:
        if (database.value(QStringLiteral("SELECT word FROM dictionary WHERE word = ?"), {like.key}).isValid())
            return {{QStringLiteral("word"), like.key}};
        return {};
    case Entity::Holder:
        return readHolder(database, like.key);
    case Entity::Target:
        return readTarget(database, like.key);
    case Entity::Check:
        return readCheck(database, articleRow(database, like.article), like.after.isEmpty() ? like.before : like.after);
    case Entity::Own:
        return readOwn(database, articleRow(database, like.article), like.key);
    case Entity::Shelf:
        return readShelfEntry(database, articleRow(database, like.article), like.after.isEmpty() ? like.before : like.after);
    case Entity::Article:
        break; // its texts stand in the versions
    }
    return {};
}

// Writing

static QString indexedText(const QString &exact, const QString &note)
{
    return exact + u'\n' + note;
}

static void writeAnnotation(Database &database, ArticleRow article, const Annotation &annotation)
{
    const QVariantList values{qint64(annotation.span.start), qint64(annotation.span.end), annotation.exact,
                              annotation.prefix, annotation.suffix, nameOf(annotation.color), annotation.note,
                              secondsOf(annotation.created), secondsOf(annotation.changed), nameOf(annotation.anchor),
                              article.id, textOf(annotation.id)};
    const QString indexed = indexedText(annotation.exact, annotation.note);
    QSqlQuery &old = database.run(QStringLiteral("SELECT id, exact, note FROM annotation WHERE uuid = ?"),
                                  {textOf(annotation.id)});
    qint64 row = 0;
    if (old.next()) {
        row = old.value(0).toLongLong();
        const QString before = indexedText(old.value(1).toString(), old.value(2).toString());
        database.run(QStringLiteral("UPDATE annotation SET start = ?, end = ?, exact = ?, prefix = ?, suffix = ?,"
                                    " color = ?, note = ?, created = ?, changed = ?, anchor = ?, article = ?"
                                    " WHERE uuid = ?"), values);
        database.run(QStringLiteral("DELETE FROM annotation_tag WHERE annotation = ?"), {row});
        database.run(QStringLiteral("DELETE FROM stance WHERE annotation = ?"), {row});
        if (before != indexed) {
            database.removeFromIndex(annotationIndex, row, gramsOf(before));
            database.addToIndex(annotationIndex, row, gramsOf(indexed));
        }
    } else {
        row = database.insert(
            QStringLiteral("INSERT INTO annotation (start, end, exact, prefix, suffix, color, note, created, changed,"
                           " anchor, article, uuid) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"), values);
        database.addToIndex(annotationIndex, row, gramsOf(indexed));
    }
    for (int i = 0; i < annotation.tags.size(); ++i)
        database.run(QStringLiteral("INSERT INTO annotation_tag (annotation, ordinal, tag) VALUES (?, ?, ?)"),
                     {row, i, rowOfName(database, QStringLiteral("tag"), annotation.tags.at(i))});
    for (int i = 0; i < annotation.stances.size(); ++i) {
        const Stance &stance = annotation.stances.at(i);
        database.run(QStringLiteral("INSERT INTO stance (annotation, ordinal, holder, target, polarity)"
                                    " VALUES (?, ?, ?, ?, ?)"),
                     {row, i, rowOfName(database, QStringLiteral("holder"), stance.holder),
                      rowOfName(database, QStringLiteral("target"), stance.target),
                      stance.polarity ? QVariant(nameOf(*stance.polarity)) : QVariant()});
    }
}

static void deleteAnnotation(Database &database, const QString &id)
{
    QSqlQuery &old = database.run(QStringLiteral("SELECT id, exact, note FROM annotation WHERE uuid = ?"), {id});
    if (!old.next())
        return;
    const qint64 row = old.value(0).toLongLong();
    const QString before = indexedText(old.value(1).toString(), old.value(2).toString());
    database.removeFromIndex(annotationIndex, row, gramsOf(before));
    database.run(QStringLiteral("DELETE FROM annotation WHERE id = ?"), {row});
}

static void deleteDecision(Database &database, ArticleRow article, const Decision &decision)
{
    database.run(QStringLiteral("DELETE FROM decision"
                                " WHERE article = ? AND start = ? AND end = ? AND kind = ? AND exact = ?"),
                 {article.id, qint64(decision.span.start), qint64(decision.span.end), nameOf(decision.kind),
                  decision.exact});
}

static void writeDecision(Database &database, ArticleRow article, const Decision &decision)
{
    database.run(QStringLiteral("INSERT INTO decision (article, start, end, kind, exact, ruling, value)"
                                " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (article, start, end, kind, exact)"
                                " DO UPDATE SET ruling = excluded.ruling, value = excluded.value"),
                 {article.id, qint64(decision.span.start), qint64(decision.span.end), nameOf(decision.kind),
                  decision.exact, nameOf(decision.ruling), decision.value});
}

void apply(Database &database, const Change &change)
{
    const bool remove = change.after.isEmpty();
    switch (change.entity) {
    case Entity::Annotation: {
        if (remove) {
            deleteAnnotation(database, change.key);
            break;
        }
        const ArticleRow row = articleRow(database, change.article);
        Annotation annotation = annotationFrom(change.after);
        if (versionFrom(change.after) != row.version)
            annotation = reanchored(annotation, articleText(database, row));
        writeAnnotation(database, row, annotation);
        break;
    }
    case Entity::Decision: {
        const ArticleRow row = articleRow(database, change.article);
        if (!change.before.isEmpty())
            deleteDecision(database, row, currentDecision(database, row, change.before));
        if (!remove)
            writeDecision(database, row, currentDecision(database, row, change.after));
        break;
    }
    case Entity::Dictionary:
        if (remove)
            database.run(QStringLiteral("DELETE FROM dictionary WHERE word = ?"), {change.key});
        else
            database.run(QStringLiteral("INSERT INTO dictionary (word) VALUES (?) ON CONFLICT (word) DO NOTHING"),
                         {change.key});
        break;
    case Entity::Holder:
        applyHolder(database, change.key, change.after);
        break;
    case Entity::Target:
        applyTarget(database, change.key, change.after);
        break;
    case Entity::Own:
        applyOwn(database, articleRow(database, change.article), change.key, change.after);
        break;
    case Entity::Shelf:
        applyShelfEntry(database, articleRow(database, change.article), change.after);
        break;
    case Entity::Check:
        applyCheck(database, articleRow(database, change.article), change.before, change.after);
        break;
    case Entity::Article:
        break; // recorded, never replayed
    }
}

void moveToText(Database &database, ArticleRow row, const AnnotatedArticle &made, const QString &oldText,
                const QString &newText)
{
    for (const Annotation &annotation : made.annotations)
        writeAnnotation(database, row, reanchored(annotation, newText));
    for (const Decision &decision : made.decisions)
        deleteDecision(database, row, decision);
    for (const Decision &decision : made.decisions)
        writeDecision(database, row, moved(decision, oldText, newText));
    moveChecks(database, row, made.checks, oldText, newText);
    moveOwn(database, row, made.own, oldText, newText);
}

} // namespace mitjul
