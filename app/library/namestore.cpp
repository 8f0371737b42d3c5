// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namestore.h"

#include "json.h"
#include "library.h"
#include "names.h"

#include <QLocale>

namespace mitjul {

// Longer than any sentence one can be for or against; in UTF-16 code units.
static constexpr qsizetype longestName = 300;

qint64 rowOfName(Database &database, const QString &table, const QString &name)
{
    const QVariant row = database.value(QStringLiteral("SELECT id FROM ") + table + QStringLiteral(" WHERE name = ?"), {name});
    if (row.isValid())
        return row.toLongLong();
    if (table == u"target")
        return database.insert(QStringLiteral("INSERT INTO target (name, definition) VALUES (?, '')"), {name});
    return database.insert(QStringLiteral("INSERT INTO ") + table + QStringLiteral(" (name) VALUES (?)"), {name});
}

// Holders

QList<Holder> readHolders(Database &database)
{
    QList<Holder> holders;
    QHash<qint64, qsizetype> places;
    QSqlQuery &query = database.run(QStringLiteral("SELECT id, name, kind FROM holder ORDER BY name"));
    while (query.next()) {
        places.insert(query.value(0).toLongLong(), holders.size());
        holders.append({query.value(1).toString(), {}, fromName<HolderKind>(query.value(2).toString())});
    }
    QSqlQuery &aliases = database.run(QStringLiteral("SELECT holder, alias FROM holder_alias ORDER BY holder, ordinal"));
    while (aliases.next())
        holders[places.value(aliases.value(0).toLongLong())].aliases.append(aliases.value(1).toString());
    return holders;
}

QJsonObject readHolder(Database &database, const QString &name)
{
    QSqlQuery &query = database.run(QStringLiteral("SELECT id, kind FROM holder WHERE name = ?"), {name});
    if (!query.next())
        return {};
    const QVariant row = query.value(0);
    Holder holder{name, {}, fromName<HolderKind>(query.value(1).toString())};
    QSqlQuery &aliases
        = database.run(QStringLiteral("SELECT alias FROM holder_alias WHERE holder = ? ORDER BY ordinal"), {row});
    while (aliases.next())
        holder.aliases.append(aliases.value(0).toString());
    return toJson(holder);
}

void applyHolder(Database &database, const QString &name, const QJsonObject &after)
{
    if (after.isEmpty()) {
        database.run(QStringLiteral("DELETE FROM holder WHERE name = ?"
                                    " AND NOT EXISTS (SELECT 1 FROM stance WHERE stance.holder = holder.id)"), {name});
        return;
    }
    const Holder holder = holderFrom(after);
    const qint64 row = rowOfName(database, QStringLiteral("holder"), holder.name);
    database.run(QStringLiteral("UPDATE holder SET kind = ? WHERE id = ?"),
                 {holder.kind ? nameOf(*holder.kind) : QString(), row});
    database.run(QStringLiteral("DELETE FROM holder_alias WHERE holder = ?"), {row});
    for (int i = 0; i < holder.aliases.size(); ++i)
        database.run(QStringLiteral("INSERT INTO holder_alias (holder, ordinal, alias) VALUES (?, ?, ?)"),
                     {row, i, holder.aliases.at(i)});
}

// Targets

static const QString targetColumns
    = QStringLiteral("SELECT t.name, t.definition, p.name, t.usage, t.example, t.memo, t.color FROM target t"
                     " LEFT JOIN target p ON p.id = t.parent ");

static Target targetAt(const QSqlQuery &query)
{
    return {query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
            query.value(3).toString(), query.value(4).toString(), query.value(5).toString(),
            fromName<HighlightColor>(query.value(6).toString())};
}

QList<Target> readTargets(Database &database)
{
    QList<Target> targets;
    QSqlQuery &query = database.run(targetColumns + QStringLiteral("ORDER BY t.name"));
    while (query.next())
        targets.append(targetAt(query));
    return targets;
}

QJsonObject readTarget(Database &database, const QString &name)
{
    QSqlQuery &query = database.run(targetColumns + QStringLiteral("WHERE t.name = ?"), {name});
    return query.next() ? toJson(targetAt(query)) : QJsonObject();
}

void applyTarget(Database &database, const QString &name, const QJsonObject &after)
{
    if (after.isEmpty()) {
        database.run(QStringLiteral("DELETE FROM target WHERE name = ?"
                                    " AND NOT EXISTS (SELECT 1 FROM stance WHERE stance.target = target.id)"
                                    " AND NOT EXISTS (SELECT 1 FROM target c WHERE c.parent = target.id)"), {name});
        return;
    }
    const Target target = targetFrom(after);
    const qint64 row = rowOfName(database, QStringLiteral("target"), target.name);
    const QVariant parent
        = target.parent.isEmpty() ? QVariant() : QVariant(rowOfName(database, QStringLiteral("target"), target.parent));
    database.run(QStringLiteral("UPDATE target SET definition = ?, parent = ?, usage = ?, example = ?, memo = ?,"
                                " color = ? WHERE id = ?"),
                 {target.definition, parent, target.usage, target.example, target.memo,
                  target.color ? nameOf(*target.color) : QString(), row});
}

// Names as readers write them

static bool isThere(Database &database, const QString &table, const QString &name)
{
    return database.value(QStringLiteral("SELECT id FROM ") + table + QStringLiteral(" WHERE name = ?"), {name}).isValid();
}

static QString sameButForCase(Database &database, const QString &table, const QString &name)
{
    const QString folded = name.toCaseFolded();
    QSqlQuery &query = database.run(QStringLiteral("SELECT name FROM ") + table + QStringLiteral(" ORDER BY id"));
    while (query.next()) {
        if (const QString other = query.value(0).toString(); other.toCaseFolded() == folded)
            return other;
    }
    return name;
}

QString holderMeant(Database &database, const QString &name)
{
    if (isThere(database, QStringLiteral("holder"), name))
        return name;
    QStringList known;
    QSqlQuery &query = database.run(
        QStringLiteral("SELECT DISTINCT h.name FROM holder_alias x JOIN holder h ON h.id = x.holder WHERE x.alias = ?"),
        {name});
    while (query.next())
        known.append(query.value(0).toString());
    return known.size() == 1 ? known.first() : sameButForCase(database, QStringLiteral("holder"), name);
}

QString targetMeant(Database &database, const QString &name)
{
    return isThere(database, QStringLiteral("target"), name) ? name
                                                             : sameButForCase(database, QStringLiteral("target"), name);
}

std::optional<QString> refusedName(const QString &name)
{
    if (name.isEmpty())
        return Library::tr("A name cannot be empty. Nothing was changed.");
    if (name.size() > longestName)
        return Library::tr("The name “%1…” has %L2 characters; a name may have %L3. Shorten it; nothing was changed.")
            .arg(name.left(20)).arg(name.size()).arg(longestName);
    return std::nullopt;
}

} // namespace mitjul
