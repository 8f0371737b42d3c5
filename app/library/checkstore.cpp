// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkstore.h"

#include "json.h"
#include "names.h"
#include "reanchor.h"

namespace mitjul {

// Evidence is kept as one text, an address a line: no address has a line feed.
static constexpr QChar evidenceEnd = u'\n';

QList<ClaimCheck> readChecks(Database &database, ArticleRow row)
{
    QList<ClaimCheck> checks;
    QSqlQuery &query = database.run(QStringLiteral("SELECT start, end, exact, verdict, reason, evidence, checked"
                                                   " FROM claim_check WHERE article = ? ORDER BY start, end, exact"),
                                    {row.id});
    while (query.next()) {
        checks.append({{query.value(0).toLongLong(), query.value(1).toLongLong()},
                       query.value(2).toString(),
                       fromName<Verdict>(query.value(3).toString()).value_or(Verdict::Checking),
                       query.value(4).toString(),
                       query.value(5).toString().split(evidenceEnd, Qt::SkipEmptyParts),
                       timeFrom(query.value(6).toLongLong())});
    }
    return checks;
}

QString keyOf(const ClaimCheck &check)
{
    return QStringLiteral("%1-%2 %3").arg(check.span.start).arg(check.span.end).arg(check.exact);
}

static ClaimCheck current(Database &database, ArticleRow row, const QJsonObject &json)
{
    ClaimCheck check = checkFrom(json);
    if (versionFrom(json) != row.version)
        check.span = spanInNewText(check.exact, check.span, articleText(database, {row.id, versionFrom(json)}),
                                   articleText(database, row));
    return check;
}

static void remove(Database &database, ArticleRow row, const ClaimCheck &check)
{
    database.run(QStringLiteral("DELETE FROM claim_check WHERE article = ? AND start = ? AND end = ? AND exact = ?"),
                 {row.id, qint64(check.span.start), qint64(check.span.end), check.exact});
}

static void write(Database &database, ArticleRow row, const ClaimCheck &check)
{
    database.run(QStringLiteral("INSERT INTO claim_check (article, start, end, exact, verdict, reason, evidence, checked)"
                                " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (article, start, end, exact) DO UPDATE"
                                " SET verdict = excluded.verdict, reason = excluded.reason,"
                                " evidence = excluded.evidence, checked = excluded.checked"),
                 {row.id, qint64(check.span.start), qint64(check.span.end), check.exact, nameOf(check.verdict),
                  check.reason, check.evidence.join(evidenceEnd), secondsOf(check.checked)});
}

QJsonObject readCheck(Database &database, ArticleRow row, const QJsonObject &like)
{
    const ClaimCheck wanted = current(database, row, like);
    for (const ClaimCheck &check : readChecks(database, row)) {
        if (check.span == wanted.span && check.exact == wanted.exact)
            return toJson(check, row.version);
    }
    return {};
}

void applyCheck(Database &database, ArticleRow row, const QJsonObject &before, const QJsonObject &after)
{
    if (!before.isEmpty())
        remove(database, row, current(database, row, before));
    if (!after.isEmpty())
        write(database, row, current(database, row, after));
}

void moveChecks(Database &database, ArticleRow row, const QList<ClaimCheck> &checks, const QString &oldText,
                const QString &newText)
{
    for (const ClaimCheck &check : checks)
        remove(database, row, check);
    for (ClaimCheck check : checks) {
        check.span = spanInNewText(check.exact, check.span, oldText, newText);
        write(database, row, check);
    }
}

} // namespace mitjul
