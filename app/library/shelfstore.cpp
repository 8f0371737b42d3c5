// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shelfstore.h"

#include "grams.h"
#include "json.h"
#include "names.h"
#include "namestore.h"

#include <QJsonArray>

namespace mitjul {

// One article's entry

ShelfEntry readShelfEntry(Database &database, ArticleRow row)
{
    ShelfEntry entry;
    QSqlQuery &query = database.run(
        QStringLiteral("SELECT title, source, byline, published, url, progress, trashed FROM article WHERE id = ?"),
        {row.id});
    if (!query.next())
        return entry;
    entry.title = query.value(0).toString();
    entry.source = query.value(1).toString();
    entry.byline = query.value(2).toString();
    entry.published = query.value(3).toString();
    entry.url = query.value(4).toString();
    entry.progress = fromName<Progress>(query.value(5).toString()).value_or(Progress::Unread);
    if (!query.value(6).isNull())
        entry.trashed = timeFrom(query.value(6).toLongLong());
    QSqlQuery &collections = database.run(QStringLiteral("SELECT c.name FROM article_collection x JOIN collection c"
                                                         " ON c.id = x.collection WHERE x.article = ? ORDER BY c.name"),
                                          {row.id});
    while (collections.next())
        entry.collections.append(collections.value(0).toString());
    return entry;
}

QJsonObject readShelfEntry(Database &database, ArticleRow row, const QJsonObject &like)
{
    const QJsonObject whole = toJson(readShelfEntry(database, row));
    QJsonObject part;
    for (const QString &key : like.keys())
        part.insert(key, whole.value(key));
    return part;
}

QJsonObject shelfDifference(const ShelfEntry &before, const ShelfEntry &after)
{
    const QJsonObject old = toJson(before);
    QJsonObject difference = toJson(after);
    for (const QString &key : old.keys()) {
        if (old.value(key) == difference.value(key))
            difference.remove(key);
    }
    return difference;
}

static void setTitle(Database &database, ArticleRow row, const QString &title)
{
    const QString old = database.value(QStringLiteral("SELECT title FROM article WHERE id = ?"), {row.id}).toString();
    const QString text = articleText(database, row);
    database.removeFromIndex(articleIndex, row.id, gramsOf(text, old));
    database.addToIndex(articleIndex, row.id, gramsOf(text, title));
    database.run(QStringLiteral("UPDATE article SET title = ? WHERE id = ?"), {title, row.id});
}

static void setCollections(Database &database, ArticleRow row, const QJsonArray &names)
{
    database.run(QStringLiteral("DELETE FROM article_collection WHERE article = ?"), {row.id});
    for (const QJsonValue &name : names)
        database.run(QStringLiteral("INSERT OR IGNORE INTO article_collection (article, collection) VALUES (?, ?)"),
                     {row.id, rowOfName(database, QStringLiteral("collection"), name.toString())});
    database.run(QStringLiteral("DELETE FROM collection WHERE NOT EXISTS"
                                " (SELECT 1 FROM article_collection x WHERE x.collection = collection.id)"));
}

void applyShelfEntry(Database &database, ArticleRow row, const QJsonObject &after)
{
    for (const QString &key : after.keys()) {
        const QJsonValue value = after.value(key);
        if (key == u"title")
            setTitle(database, row, value.toString());
        else if (key == u"collections")
            setCollections(database, row, value.toArray());
        else if (key == u"trashed")
            database.run(QStringLiteral("UPDATE article SET trashed = ? WHERE id = ?"),
                         {value.isNull() ? QVariant() : QVariant(value.toInteger()), row.id});
        else if (QStringList{QStringLiteral("source"), QStringLiteral("byline"), QStringLiteral("published"),
                             QStringLiteral("url"), QStringLiteral("progress")}.contains(key))
            database.run(QStringLiteral("UPDATE article SET %1 = ? WHERE id = ?").arg(key), {value.toString(), row.id});
    }
}

QStringList ownParticulars(Database &database, const ArticleId &id)
{
    QStringList names;
    QSqlQuery &query = database.run(
        QStringLiteral("SELECT after FROM journal WHERE article = ? AND entity = 'shelf' AND state = 'done'"),
        {textOf(id)});
    while (query.next())
        names += objectFrom(query.value(0).toString()).value_or(QJsonObject()).keys();
    names.removeDuplicates();
    return names;
}

// Lists of articles

namespace {

/// The condition a filter puts on rows `a` of `article`, with its values.
struct Condition {
    QString sql;
    QVariantList values;

    void add(const QString &clause, const QVariantList &with = {})
    {
        sql += QStringLiteral(" AND ") + clause;
        values += with;
    }
};

} // namespace

static Condition conditionOf(const ShelfFilter &filter)
{
    Condition condition;
    condition.sql = filter.trash ? QStringLiteral("a.trashed IS NOT NULL") : QStringLiteral("a.trashed IS NULL");
    // Each is one list of articles made once, not a question to each article.
    const QString ofStances = QStringLiteral("a.id IN (SELECT n.article FROM stance s JOIN annotation n"
                                             " ON n.id = s.annotation");
    if (!filter.collection.isEmpty())
        condition.add(QStringLiteral("a.id IN (SELECT x.article FROM article_collection x JOIN collection c"
                                     " ON c.id = x.collection WHERE c.name = ?)"), {filter.collection});
    if (!filter.tag.isEmpty())
        condition.add(QStringLiteral("a.id IN (SELECT n.article FROM tag t JOIN annotation_tag x ON x.tag = t.id"
                                     " JOIN annotation n ON n.id = x.annotation WHERE t.name = ?)"), {filter.tag});
    if (!filter.target.isEmpty())
        condition.add(ofStances + QStringLiteral(" WHERE s.target = (SELECT id FROM target WHERE name = ?))"),
                      {filter.target});
    if (!filter.holder.isEmpty())
        condition.add(ofStances + QStringLiteral(" WHERE s.holder = (SELECT id FROM holder WHERE name = ?))"),
                      {filter.holder});
    if (filter.verdict)
        condition.add(QStringLiteral("a.id IN (SELECT article FROM claim_check WHERE verdict = ?)"),
                      {nameOf(*filter.verdict)});
    if (filter.progress)
        condition.add(QStringLiteral("a.progress = ?"), {nameOf(*filter.progress)});
    if (filter.coded)
        condition.add((*filter.coded ? QString() : QStringLiteral("NOT "))
                      + QStringLiteral("EXISTS (SELECT 1 FROM annotation n JOIN stance s ON s.annotation = n.id"
                                       " WHERE n.article = a.id)"));
    if (filter.hasTypos)
        condition.add(QStringLiteral("a.typos > 0"));
    return condition;
}

static const QString summaryColumns = QStringLiteral(
    "SELECT a.uuid, a.title, a.source, a.language, a.added, a.words, a.position, a.byline, a.published, a.progress,"
    " a.trashed, a.quotes, a.claims, a.typos,"
    " (SELECT count(*) FROM annotation n WHERE n.article = a.id),"
    " (SELECT count(*) FROM annotation n JOIN stance s ON s.annotation = n.id WHERE n.article = a.id)"
    " FROM article a WHERE ");

static QList<ArticleSummary> summariesWhere(Database &database, const Condition &condition)
{
    QList<ArticleSummary> all;
    QSqlQuery &query = database.run(summaryColumns + condition.sql + QStringLiteral(" ORDER BY a.added DESC, a.id DESC"),
                                    condition.values);
    while (query.next()) {
        ArticleSummary summary;
        summary.id = QUuid::fromString(query.value(0).toString());
        summary.title = query.value(1).toString();
        summary.source = query.value(2).toString();
        summary.language = query.value(3).toString();
        summary.added = timeFrom(query.value(4).toLongLong());
        summary.words = query.value(5).toLongLong();
        summary.position = query.value(6).toLongLong();
        summary.byline = query.value(7).toString();
        summary.published = query.value(8).toString();
        summary.progress = fromName<Progress>(query.value(9).toString()).value_or(Progress::Unread);
        if (!query.value(10).isNull())
            summary.trashed = timeFrom(query.value(10).toLongLong());
        if (!query.value(13).isNull())
            summary.found = FoundCounts{query.value(11).toInt(), query.value(12).toInt(), query.value(13).toInt()};
        summary.annotations = query.value(14).toInt();
        summary.stances = query.value(15).toInt();
        all.append(summary);
    }
    return all;
}

QList<ArticleSummary> articleSummaries(Database &database, const ShelfFilter &filter)
{
    return summariesWhere(database, conditionOf(filter));
}

std::optional<ArticleSummary> articleSummary(Database &database, const ArticleId &id)
{
    const QList<ArticleSummary> found = summariesWhere(database, {QStringLiteral("a.uuid = ?"), {textOf(id)}});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QSet<qint64> articleRows(Database &database, const ShelfFilter &filter)
{
    const Condition condition = conditionOf(filter);
    QSet<qint64> rows;
    QSqlQuery &query
        = database.run(QStringLiteral("SELECT a.id FROM article a WHERE ") + condition.sql, condition.values);
    while (query.next())
        rows.insert(query.value(0).toLongLong());
    return rows;
}

// The trash

int removeTrashed(Database &database, const QDateTime &before)
{
    QList<ArticleId> gone;
    QSqlQuery &query = database.run(QStringLiteral("SELECT uuid FROM article WHERE trashed < ?"), {secondsOf(before)});
    while (query.next())
        gone.append(QUuid::fromString(query.value(0).toString()));
    for (const ArticleId &id : std::as_const(gone)) {
        removeArticle(database, articleRow(database, id));
        // What was done in it can neither be undone nor told any more.
        database.run(QStringLiteral("DELETE FROM journal WHERE article = ?"), {textOf(id)});
    }
    return static_cast<int>(gone.size());
}

} // namespace mitjul
