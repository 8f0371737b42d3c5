// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal.h"

#include "entitystore.h"
#include "json.h"

#include <algorithm>
#include <array>

namespace mitjul {

static constexpr std::array<QLatin1StringView, 9> entityNames{
    QLatin1StringView("annotation"), QLatin1StringView("decision"), QLatin1StringView("dictionary"),
    QLatin1StringView("holder"), QLatin1StringView("target"), QLatin1StringView("article"), QLatin1StringView("check"),
    QLatin1StringView("own"), QLatin1StringView("shelf")};

static const QString done = QStringLiteral("done");
static const QString undone = QStringLiteral("undone");
static const QString fixed = QStringLiteral("fixed");

static std::optional<Entity> entityFrom(const QString &name)
{
    const auto found = std::find(entityNames.begin(), entityNames.end(), name);
    if (found == entityNames.end())
        return std::nullopt;
    return static_cast<Entity>(found - entityNames.begin());
}

static void write(Database &database, const QList<Change> &changes, const QString &state)
{
    if (changes.isEmpty())
        return;
    const qint64 action
        = database.value(QStringLiteral("SELECT action FROM journal ORDER BY id DESC LIMIT 1")).toLongLong() + 1;
    const qint64 now = secondsOf(QDateTime::currentDateTimeUtc());
    for (const Change &change : changes)
        database.run(QStringLiteral("INSERT INTO journal (action, entity, article, key, before, after, at, session,"
                                    " state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                     {action, QString(entityNames.at(static_cast<size_t>(change.entity))),
                      change.article.isNull() ? QString() : textOf(change.article), change.key,
                      compact(change.before), compact(change.after), now, database.session(), state});
}

void doAction(Database &database, const QList<Change> &changes)
{
    QList<Change> effective;
    for (Change change : changes) {
        const QJsonObject before = readEntity(database, change);
        if (before == change.after)
            continue;
        change.before = before;
        apply(database, change);
        effective.append(change);
    }
    if (effective.isEmpty())
        return;
    database.run(QStringLiteral("UPDATE journal SET state = 'dropped' WHERE state = 'undone'"));
    write(database, effective, done);
}

void recordFixed(Database &database, const QList<Change> &changes)
{
    write(database, changes, fixed);
}

static QVariant nextAction(Database &database, Direction direction)
{
    return direction == Direction::Undo
        ? database.value(QStringLiteral("SELECT action FROM journal WHERE state = 'done'"
                                        " ORDER BY action DESC LIMIT 1"))
        : database.value(QStringLiteral("SELECT action FROM journal WHERE state = 'undone'"
                                        " ORDER BY action LIMIT 1"));
}

bool canReplay(Database &database, Direction direction)
{
    return nextAction(database, direction).isValid();
}

Replayed replay(Database &database, Direction direction)
{
    const bool undo = direction == Direction::Undo;
    const QVariant action = nextAction(database, direction);
    if (!action.isValid()) {
        database.fail(undo ? Library::tr("There is nothing to undo.") : Library::tr("There is nothing to redo."));
        return {};
    }
    Replayed replayed;
    QSqlQuery &rows = database.run(QStringLiteral("SELECT entity, article, key, before, after FROM journal"
                                                  " WHERE state = ? AND action = ? ORDER BY id"),
                                   {undo ? done : undone, action});
    while (rows.next()) {
        const auto entity = entityFrom(rows.value(0).toString());
        auto before = objectFrom(rows.value(3).toString());
        auto after = objectFrom(rows.value(4).toString());
        if (!entity || !before || !after) {
            database.fail(Library::tr("The library's journal is damaged, so this cannot be undone or redone. Nothing "
                                      "was changed."));
            return {};
        }
        if (undo)
            std::swap(before, after);
        replayed.changes.append({*entity, QUuid::fromString(rows.value(1).toString()), rows.value(2).toString(),
                                 *before, *after});
    }
    if (undo)
        std::reverse(replayed.changes.begin(), replayed.changes.end());
    for (Change &change : replayed.changes) {
        const QJsonObject before = readEntity(database, change);
        apply(database, change);
        const QJsonObject after = readEntity(database, change);
        change.before = before;
        change.after = after;
    }
    database.run(QStringLiteral("UPDATE journal SET state = ? WHERE state = ? AND action = ?"),
                 {undo ? undone : done, undo ? done : undone, action});
    return replayed;
}

QStringList journalDamages(Database &database)
{
    QStringList found;
    QSqlQuery &rows = database.run(QStringLiteral("SELECT id, entity, before, after, state FROM journal"));
    while (rows.next()) {
        const auto before = objectFrom(rows.value(2).toString());
        const auto after = objectFrom(rows.value(3).toString());
        const QString state = rows.value(4).toString();
        const bool known = state == done || state == undone || state == fixed || state == u"dropped";
        if (!entityFrom(rows.value(1).toString()) || !known || !before || !after
            || (before->isEmpty() && after->isEmpty()))
            found.append(Library::tr("Entry %1 of the journal cannot be read, so undo may stop there.")
                             .arg(rows.value(0).toLongLong()));
    }
    const QVariant oldestUndone = nextAction(database, Direction::Redo);
    const QVariant newestDone = nextAction(database, Direction::Undo);
    if (oldestUndone.isValid() && newestDone.isValid() && newestDone.toLongLong() > oldestUndone.toLongLong())
        found.append(Library::tr("The journal has an edit that is newer than one that was undone."));
    return found;
}

} // namespace mitjul
