// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the shelf says of articles: particulars, progress, collections, the trash.
#include "library.h"

#include "edits.h"
#include "entitystore.h"
#include "journal.h"
#include "json.h"
#include "names.h"
#include "namestore.h"
#include "shelfstore.h"
#include "transaction.h"

namespace mitjul {

Result<Done> Library::setBegun(const ArticleId &id)
{
    return doing(*m_database, [&] {
        m_database->run(QStringLiteral("UPDATE article SET progress = ? WHERE id = ? AND progress = ?"),
                        {nameOf(Progress::Reading), articleRow(*m_database, id).id, nameOf(Progress::Unread)});
    });
}

Result<Done> Library::setFound(const ArticleId &id, const FoundCounts &counts)
{
    return doing(*m_database, [&] {
        m_database->run(QStringLiteral("UPDATE article SET quotes = ?, claims = ?, typos = ? WHERE id = ?"),
                        {counts.quotes, counts.claims, counts.typos, articleRow(*m_database, id).id});
    });
}

Result<ShelfEntry> Library::shelfEntry(const ArticleId &id)
{
    return within(*m_database, Work::Read, [&] { return readShelfEntry(*m_database, articleRow(*m_database, id)); });
}

static ShelfEntry cleaned(ShelfEntry entry)
{
    for (QString *text : {&entry.title, &entry.source, &entry.byline, &entry.published, &entry.url})
        *text = cleanName(*text);
    QStringList collections;
    for (const QString &one : std::as_const(entry.collections)) {
        if (const QString name = cleanName(one); !name.isEmpty() && !collections.contains(name))
            collections.append(name);
    }
    collections.sort();
    entry.collections = collections;
    return entry;
}

Result<Done> Library::putShelfEntries(const QList<std::pair<ArticleId, ShelfEntry>> &entries)
{
    return doing(*m_database, [&] {
        QList<Change> changes;
        for (const auto &[id, given] : entries) {
            const ShelfEntry before = readShelfEntry(*m_database, articleRow(*m_database, id));
            const ShelfEntry entry = cleaned(given);
            for (const QString &name : entry.collections) {
                if (const auto why = refusedName(name)) {
                    m_database->fail(*why);
                    return;
                }
            }
            if (entry.title.isEmpty() && !before.title.isEmpty()) {
                m_database->fail(tr("An article needs a title to be found by. Nothing was changed."));
                return;
            }
            if (const QJsonObject after = shelfDifference(before, entry); !after.isEmpty())
                changes.append({Entity::Shelf, id, textOf(id), {}, after});
        }
        doAction(*m_database, changes);
    });
}

Result<Done> Library::setTrashed(const QList<ArticleId> &ids, bool trashed)
{
    return doing(*m_database, [&] {
        QList<Change> changes;
        for (const ArticleId &id : ids) {
            const ShelfEntry before = readShelfEntry(*m_database, articleRow(*m_database, id));
            if (before.trashed.isValid() == trashed)
                continue;
            ShelfEntry entry = before;
            entry.trashed = trashed ? timeFrom(QDateTime::currentSecsSinceEpoch()) : QDateTime();
            changes.append({Entity::Shelf, id, textOf(id), {}, shelfDifference(before, entry)});
        }
        doAction(*m_database, changes);
    });
}

Result<int> Library::emptyTrash(const QDateTime &before)
{
    return within(*m_database, Work::Write, [&] { return removeTrashed(*m_database, before); });
}

Result<QList<std::pair<QString, int>>> Library::collections()
{
    return within(*m_database, Work::Read, [&] {
        QList<std::pair<QString, int>> all;
        QSqlQuery &query = m_database->run(
            QStringLiteral("SELECT c.name, count(a.id) FROM collection c JOIN article_collection x ON x.collection = c.id"
                           " LEFT JOIN article a ON a.id = x.article AND a.trashed IS NULL"
                           " GROUP BY c.id ORDER BY c.name"));
        while (query.next())
            all.append({query.value(0).toString(), query.value(1).toInt()});
        return all;
    });
}

} // namespace mitjul
