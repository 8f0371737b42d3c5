// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Holders and targets over all articles, and who stands where.
#include "library.h"

#include "edits.h"
#include "journal.h"
#include "nameedits.h"
#include "namestore.h"
#include "stancestore.h"
#include "transaction.h"

namespace mitjul {

Result<QStringList> Library::holders()
{
    return within(*m_database, Work::Read, [&] {
        return stringsOf(*m_database,
                         QStringLiteral("SELECT name FROM holder ORDER BY"
                                        " (SELECT max(s.id) FROM stance s WHERE s.holder = holder.id) DESC, name"));
    });
}

Result<QStringList> Library::targets()
{
    return within(*m_database, Work::Read, [&] {
        return stringsOf(*m_database,
                         QStringLiteral("SELECT name FROM target ORDER BY"
                                        " (SELECT max(s.id) FROM stance s WHERE s.target = target.id) DESC, name"));
    });
}

static QList<std::pair<QString, int>> countsOf(Database &database, const QString &table)
{
    QList<std::pair<QString, int>> counts;
    QSqlQuery &query = database.run(
        QStringLiteral("SELECT name, (SELECT count(*) FROM stance s WHERE s.%1 = %1.id) FROM %1 ORDER BY name").arg(table));
    while (query.next())
        counts.append({query.value(0).toString(), query.value(1).toInt()});
    return counts;
}

Result<QList<std::pair<QString, int>>> Library::holderCounts()
{
    return within(*m_database, Work::Read, [&] { return countsOf(*m_database, QStringLiteral("holder")); });
}

Result<QList<std::pair<QString, int>>> Library::targetCounts()
{
    return within(*m_database, Work::Read, [&] { return countsOf(*m_database, QStringLiteral("target")); });
}

Result<QList<Holder>> Library::allHolders()
{
    return within(*m_database, Work::Read, [&] { return readHolders(*m_database); });
}

Result<QList<Target>> Library::allTargets()
{
    return within(*m_database, Work::Read, [&] { return readTargets(*m_database); });
}

Result<Done> Library::renameHolder(const QString &from, const QString &to)
{
    return doing(*m_database, [&] { doAction(*m_database, holderRenamed(*m_database, from, cleanName(to))); });
}

Result<Done> Library::putHolder(const Holder &holder)
{
    return doing(*m_database, [&] { doAction(*m_database, holderDescribed(*m_database, holder)); });
}

Result<Done> Library::putTarget(const Target &target)
{
    return doing(*m_database, [&] { doAction(*m_database, targetDescribed(*m_database, target)); });
}

Result<Done> Library::renameTarget(const QString &from, const QString &to)
{
    return doing(*m_database, [&] { doAction(*m_database, targetRenamed(*m_database, from, cleanName(to))); });
}

Result<Done> Library::splitTarget(const QString &from, const QString &to, const QList<AnnotationId> &annotations)
{
    return doing(*m_database,
                 [&] { doAction(*m_database, targetSplit(*m_database, from, cleanName(to), annotations)); });
}

Result<Done> Library::removeTarget(const QString &name)
{
    return doing(*m_database, [&] { doAction(*m_database, targetRemoved(*m_database, name)); });
}

Result<QList<StanceCount>> Library::stanceCounts(const QList<ArticleId> &articles)
{
    return within(*m_database, Work::Read, [&] { return mitjul::stanceCounts(*m_database, articles); });
}

Result<QList<StancePassage>> Library::stancePassages(const PassageQuery &wanted, int limit)
{
    return within(*m_database, Work::Read, [&] { return mitjul::stancePassages(*m_database, wanted, limit); });
}

Result<QList<std::pair<Verdict, int>>> Library::verdictCounts(const QList<ArticleId> &articles)
{
    return within(*m_database, Work::Read, [&] { return mitjul::verdictCounts(*m_database, articles); });
}

} // namespace mitjul
