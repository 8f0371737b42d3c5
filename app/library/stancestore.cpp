// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stancestore.h"

#include "json.h"
#include "names.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace mitjul {

// Ids as one value of a statement: SQLite reads the list with json_each.
static QString listOf(const QList<ArticleId> &articles)
{
    QJsonArray list;
    for (const ArticleId &id : articles)
        list.append(textOf(id));
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

static const QString amongThese = QStringLiteral(" IN (SELECT a.id FROM article a WHERE a.trashed IS NULL"
                                                 " AND a.uuid IN (SELECT value FROM json_each(?)))");

QList<StanceCount> stanceCounts(Database &database, const QList<ArticleId> &articles)
{
    // Of the whole library the index of stances is read alone; only annotations in the trash are looked up.
    const bool all = articles.isEmpty();
    const QString among = all
        ? QStringLiteral(" WHERE s.annotation NOT IN (SELECT n.id FROM article a JOIN annotation n ON n.article = a.id"
                         " WHERE a.trashed IS NOT NULL)")
        : QStringLiteral(" JOIN annotation n ON n.id = s.annotation WHERE n.article") + amongThese;
    QList<StanceCount> counts;
    QSqlQuery &query = database.run(
        QStringLiteral("SELECT h.name, t.name, c.polarity, c.number FROM (SELECT s.holder, s.target, s.polarity,"
                       " count(*) AS number FROM stance s") + among
            + QStringLiteral(" GROUP BY s.holder, s.target, s.polarity) c JOIN holder h ON h.id = c.holder"
                             " JOIN target t ON t.id = c.target ORDER BY c.holder, c.target"),
        all ? QVariantList() : QVariantList{listOf(articles)});
    while (query.next()) {
        const auto polarity = fromName<Polarity>(query.value(2).toString());
        if (!polarity)
            continue; // not set yet
        const QString holder = query.value(0).toString();
        const QString target = query.value(1).toString();
        if (counts.isEmpty() || counts.last().holder != holder || counts.last().target != target)
            counts.append({holder, target, {}});
        counts.last().counts[static_cast<size_t>(*polarity)] += query.value(3).toInt();
    }
    return counts;
}

QList<StancePassage> stancePassages(Database &database, const PassageQuery &wanted, int limit)
{
    QString sql = QStringLiteral("SELECT a.uuid, a.title, n.uuid, n.start, n.end, n.exact, h.name, t.name, s.polarity"
                                 " FROM stance s JOIN annotation n ON n.id = s.annotation"
                                 " JOIN article a ON a.id = n.article JOIN holder h ON h.id = s.holder"
                                 " JOIN target t ON t.id = s.target WHERE a.trashed IS NULL");
    QVariantList values;
    if (!wanted.holder.isEmpty()) {
        sql += QStringLiteral(" AND s.holder = (SELECT id FROM holder WHERE name = ?)");
        values.append(wanted.holder);
    }
    if (!wanted.target.isEmpty()) {
        sql += QStringLiteral(" AND s.target = (SELECT id FROM target WHERE name = ?)");
        values.append(wanted.target);
    }
    if (!wanted.articles.isEmpty()) {
        sql += QStringLiteral(" AND n.article") + amongThese;
        values.append(listOf(wanted.articles));
    }
    sql += QStringLiteral(" ORDER BY a.added DESC, a.id DESC, n.start, n.id, s.ordinal LIMIT ?");
    values.append(limit);
    QList<StancePassage> passages;
    QSqlQuery &query = database.run(sql, values);
    while (query.next())
        passages.append({QUuid::fromString(query.value(0).toString()), query.value(1).toString(),
                         QUuid::fromString(query.value(2).toString()),
                         {query.value(3).toLongLong(), query.value(4).toLongLong()}, query.value(5).toString(),
                         {query.value(6).toString(), query.value(7).toString(),
                          fromName<Polarity>(query.value(8).toString())}});
    return passages;
}

QList<std::pair<Verdict, int>> verdictCounts(Database &database, const QList<ArticleId> &articles)
{
    const bool all = articles.isEmpty();
    QList<std::pair<Verdict, int>> counts;
    QSqlQuery &query = database.run(
        QStringLiteral("SELECT verdict, count(*) FROM claim_check WHERE article")
            + (all ? QStringLiteral(" NOT IN (SELECT id FROM article WHERE trashed IS NOT NULL)") : amongThese)
            + QStringLiteral(" GROUP BY verdict"),
        all ? QVariantList() : QVariantList{listOf(articles)});
    while (query.next()) {
        if (const auto verdict = fromName<Verdict>(query.value(0).toString()))
            counts.append({*verdict, query.value(1).toInt()});
    }
    std::sort(counts.begin(), counts.end());
    return counts;
}

} // namespace mitjul
