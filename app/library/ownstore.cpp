// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ownstore.h"

#include "json.h"
#include "names.h"
#include "reanchor.h"

namespace mitjul {

QList<OwnFinding> readOwnFindings(Database &database, ArticleRow row)
{
    QList<OwnFinding> all;
    QSqlQuery &query = database.run(
        QStringLiteral("SELECT uuid, kind, start, end, exact, subtype, speaker, cue, suggestion, replaced_kind,"
                       " replaced_start, replaced_end, replaced_exact, made FROM own_finding WHERE article = ?"
                       " ORDER BY start, end, uuid"), {row.id});
    while (query.next()) {
        OwnFinding own;
        own.id = QUuid::fromString(query.value(0).toString());
        own.kind = fromName<FindingKind>(query.value(1).toString()).value_or(FindingKind::Quote);
        own.span = {query.value(2).toLongLong(), query.value(3).toLongLong()};
        own.exact = query.value(4).toString();
        own.subtype = query.value(5).toString();
        own.speaker = query.value(6).toString();
        own.cue = query.value(7).toString();
        own.suggestion = query.value(8).toString();
        if (!query.value(10).isNull()) {
            own.replaced = Span{query.value(10).toLongLong(), query.value(11).toLongLong()};
            own.replacedKind = fromName<FindingKind>(query.value(9).toString()).value_or(FindingKind::Quote);
            own.replacedExact = query.value(12).toString();
        }
        own.made = timeFrom(query.value(13).toLongLong());
        all.append(own);
    }
    return all;
}

QJsonObject readOwn(Database &database, ArticleRow row, const QString &id)
{
    for (const OwnFinding &own : readOwnFindings(database, row)) {
        if (textOf(own.id) == id)
            return toJson(own, row.version);
    }
    return {};
}

static void remove(Database &database, const QString &id)
{
    database.run(QStringLiteral("DELETE FROM own_finding WHERE uuid = ?"), {id});
}

static void write(Database &database, ArticleRow row, const OwnFinding &own)
{
    database.run(
        QStringLiteral("INSERT INTO own_finding (uuid, article, kind, start, end, exact, subtype, speaker, cue,"
                       " suggestion, replaced_kind, replaced_start, replaced_end, replaced_exact, made)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {textOf(own.id), row.id, nameOf(own.kind), qint64(own.span.start), qint64(own.span.end), own.exact, own.subtype,
         own.speaker, own.cue, own.suggestion, own.replaced ? nameOf(own.replacedKind) : QString(),
         own.replaced ? QVariant(qint64(own.replaced->start)) : QVariant(),
         own.replaced ? QVariant(qint64(own.replaced->end)) : QVariant(), own.replacedExact, secondsOf(own.made)});
}

/// The finding as it stands in another text.
static OwnFinding moved(OwnFinding own, const QString &oldText, const QString &newText)
{
    own.span = spanInNewText(own.exact, own.span, oldText, newText);
    if (own.replaced)
        own.replaced = spanInNewText(own.replacedExact, *own.replaced, oldText, newText);
    return own;
}

void applyOwn(Database &database, ArticleRow row, const QString &id, const QJsonObject &after)
{
    remove(database, id);
    if (after.isEmpty())
        return;
    const OwnFinding own = ownFindingFrom(after);
    const int version = versionFrom(after);
    write(database, row, version == row.version ? own
                                                : moved(own, articleText(database, {row.id, version}),
                                                        articleText(database, row)));
}

void moveOwn(Database &database, ArticleRow row, const QList<OwnFinding> &own, const QString &oldText,
             const QString &newText)
{
    for (const OwnFinding &one : own) {
        remove(database, textOf(one.id));
        write(database, row, moved(one, oldText, newText));
    }
}

} // namespace mitjul
