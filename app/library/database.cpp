// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database.h"

#include "libraryfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlError>
#include <QUuid>

namespace mitjul {

static constexpr int busyMilliseconds = 10000;

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Migrations &migrations)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    auto kind = libraryFileKind(absolute);
    if (!kind.ok())
        return kind.error();
    if (*kind == LibraryFile::None) {
        if (auto made = create(absolute, migrations); !made.ok())
            return made.error();
    }
    std::unique_ptr<Database> database(new Database(absolute));
    for (const auto &step : {&Database::connect, &Database::setPragmas}) {
        if (auto done = (database.get()->*step)(); !done.ok())
            return done.error();
    }
    if (auto done = database->update(migrations); !done.ok())
        return done.error();
    return database;
}

Database::Database(const QString &path)
    : m_path(path)
    , m_session(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    finishAll();
    m_statements.clear();
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<Done> Database::connect()
{
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("mitjul-") + m_session);
    if (!m_connection.isValid())
        return Error{tr("SQLite's driver for Qt is missing, so the library cannot be opened. Install the package "
                        "libqt6sql6-sqlite.")};
    m_connection.setDatabaseName(m_path);
    m_connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds));
    if (!m_connection.open())
        return errorOf(m_connection.lastError());
    return Done{};
}

Result<Done> Database::setPragmas()
{
    for (const QString &sql :
         {QStringLiteral("PRAGMA trusted_schema=OFF"), QStringLiteral("PRAGMA foreign_keys=ON"),
          // Rollback journals keep the same promises where a file system cannot do WAL.
          QStringLiteral("PRAGMA journal_mode=WAL"), QStringLiteral("PRAGMA synchronous=FULL")}) {
        if (auto done = execute(sql); !done.ok())
            return done.error();
    }
    return Done{};
}

/// Makes the file complete beside its place and renames it: nobody ever sees half a library.
Result<Done> Database::create(const QString &path, const Migrations &migrations)
{
    if (auto done = makeFolder(path); !done.ok())
        return done.error();
    QLockFile lock(path + QStringLiteral(".lock"));
    const bool locked = lock.tryLock(busyMilliseconds);
    if (lock.error() == QLockFile::PermissionError)
        return Error{tr("The library %1 cannot be made: its folder cannot be written to.").arg(path)};
    if (!locked)
        return Error{tr("The library %1 cannot be made: another program is making it. Try again.").arg(path)};
    // Another process may have made it while this one waited.
    if (auto kind = libraryFileKind(path); !kind.ok() || *kind == LibraryFile::Library)
        return kind.ok() ? Result<Done>(Done{}) : Result<Done>(kind.error());
    const QString draft = path + QStringLiteral(".new");
    if (auto done = makeEmptyFile(draft); !done.ok())
        return done.error();
    {
        Database database(draft);
        if (auto done = database.connect(); !done.ok())
            return done.error();
        if (auto done = database.execute(QStringLiteral("PRAGMA application_id=%1").arg(applicationId)); !done.ok())
            return done.error();
        if (auto done = database.makeTables(migrations, 0); !done.ok())
            return done.error();
        if (auto done = database.setPragmas(); !done.ok())
            return done.error();
    }
    return putFileInPlace(draft, path);
}

Result<Done> Database::update(const Migrations &migrations)
{
    auto version = execute(QStringLiteral("PRAGMA user_version"));
    if (!version.ok())
        return version.error();
    const int from = version->toInt();
    if (from > migrations.size())
        return Error{tr("The library %1 was made by a newer Mitjul (version %2 of its file, this one knows %3). "
                        "Update Mitjul to open it.").arg(m_path, QString::number(from), QString::number(migrations.size()))};
    if (from == 0)
        return Error{tr("The library %1 is damaged: its version is missing. Put back a copy of it.").arg(m_path)};
    if (from < migrations.size()) {
        auto copy = backup(from);
        if (!copy.ok())
            return copy.error();
        if (auto done = makeTables(migrations, from); !done.ok())
            return Error{tr("The library %1 could not be brought up to date and is as it was; %2 is a copy of it. %3")
                             .arg(m_path, *copy, done.error().message)};
    }
    // A damaged file opens without complaint; the first rows of each table show it.
    for (const QString &table : {QStringLiteral("article"), QStringLiteral("annotation"), QStringLiteral("journal")}) {
        if (auto done = execute(QStringLiteral("SELECT id FROM ") + table + QStringLiteral(" LIMIT 1")); !done.ok())
            return done.error();
    }
    return Done{};
}

/// Copies the library to a file beside it, and believes in the copy only after SQLite has checked it.
Result<QString> Database::backup(int version)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss");
    QString copy = QStringLiteral("%1.version%2-%3.backup").arg(m_path).arg(version).arg(stamp);
    for (int n = 2; QFileInfo::exists(copy); ++n)
        copy = QStringLiteral("%1.version%2-%3-%4.backup").arg(m_path).arg(version).arg(stamp).arg(n);
    if (auto done = makeEmptyFile(copy); !done.ok())
        return done.error();
    QString quoted = copy;
    quoted.replace(u'\'', QStringLiteral("''"));
    Result<QVariant> made = execute(QStringLiteral("VACUUM INTO '") + quoted + u'\'');
    if (made.ok()) {
        Database check(copy);
        if (auto done = check.connect(); !done.ok())
            return done.error();
        made = check.execute(QStringLiteral("PRAGMA integrity_check"));
        if (made.ok() && made->toString() == u"ok") {
            made = check.execute(QStringLiteral("PRAGMA user_version"));
            if (made.ok() && made->toInt() == version)
                return copy;
        }
    }
    QFile::remove(copy);
    return Error{tr("The library %1 needs to be brought up to date, but no sound copy of it could be made first. "
                    "Nothing was changed. %2").arg(m_path, made.ok() ? QString() : made.error().message)};
}

Result<Done> Database::makeTables(const Migrations &migrations, int from)
{
    Work work(*this, Work::Write);
    // Another process may have done it while this one made its copy.
    const bool todo = value(QStringLiteral("PRAGMA user_version")).toInt() == from;
    finishAll(); // SQLite drops no index while a statement is under way
    if (todo) {
        for (int version = from; version < migrations.size(); ++version) {
            for (const QString &sql : migrations.at(version))
                run(sql);
        }
        run(QStringLiteral("PRAGMA user_version=%1").arg(migrations.size()));
        if (run(QStringLiteral("PRAGMA foreign_key_check")).next())
            fail(tr("Entries would point to nothing."));
    }
    return work.commit();
}

QSqlQuery &Database::run(const QString &sql, const QVariantList &values)
{
    if (m_error)
        return m_nothing;
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        QSqlQuery query(m_connection);
        query.setForwardOnly(true);
        if (!query.prepare(sql)) {
            m_error = errorOf(query.lastError());
            return m_nothing;
        }
        found = m_statements.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    for (qsizetype i = 0; i < values.size(); ++i) {
        QVariant value = values.at(i);
        // QtSql takes a null string for NULL; for us it is an empty one.
        if (value.typeId() == QMetaType::QString && value.toString().isNull())
            value = QStringLiteral("");
        else if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
            value = QByteArray("");
        query.bindValue(static_cast<int>(i), value);
    }
    if (!query.exec()) {
        m_error = errorOf(query.lastError());
        return m_nothing;
    }
    return query;
}

QVariant Database::value(const QString &sql, const QVariantList &values)
{
    QSqlQuery &query = run(sql, values);
    return query.next() ? query.value(0) : QVariant();
}

qint64 Database::insert(const QString &sql, const QVariantList &values)
{
    return run(sql, values).lastInsertId().toLongLong();
}

void Database::fail(const QString &sentence)
{
    if (!m_error)
        m_error = Error{sentence};
}

Result<QVariant> Database::execute(const QString &sql)
{
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return errorOf(query.lastError());
    return query.next() ? query.value(0) : QVariant();
}

// A statement read only in part would keep the library's old state in sight and stand in the way of the next change.
void Database::finishAll()
{
    for (auto &[sql, query] : m_statements) {
        if (query.isActive())
            query.finish();
    }
}

Error Database::errorOf(const QSqlError &error) const
{
    const QString file = QDir::toNativeSeparators(m_path);
    switch (error.nativeErrorCode().toInt() & 0xff) { // the low byte is the kind, the rest its details
    case 5:
    case 6:
        return {tr("The library %1 is being written by another program. Try again.").arg(file)};
    case 8:
        return {tr("The library %1 cannot be written to. Check its permissions and those of its folder.").arg(file)};
    case 10:
        return {tr("The library %1 could not be read or written: the disk reports an error.").arg(file)};
    case 11:
        return {tr("The library %1 is damaged. Put back a copy of it, or choose another library.").arg(file)};
    case 13:
        return {tr("The disk is full, so nothing was changed in the library %1. Make room and try again.").arg(file)};
    case 14:
        return {tr("The library %1 cannot be opened. Check its permissions and those of its folder.").arg(file)};
    case 26:
        return {tr("%1 is not a library of Mitjul. Choose another file.").arg(file)};
    default:
        return {tr("The library %1 could not do this: %2.").arg(file, error.databaseText())};
    }
}

QString textIndexSql(const QString &name)
{
    return QStringLiteral("CREATE VIRTUAL TABLE ") + name
        + QStringLiteral(" USING fts5(grams, content='', detail='none', columnsize=0, tokenize='ascii')");
}

void Database::addToIndex(const QString &index, qint64 row, const QString &grams)
{
    run(QStringLiteral("INSERT INTO ") + index + QStringLiteral("(rowid, grams) VALUES (?, ?)"), {row, grams});
}

void Database::removeFromIndex(const QString &index, qint64 row, const QString &grams)
{
    run(QStringLiteral("INSERT INTO ") + index + QStringLiteral("(") + index + QStringLiteral(", rowid, grams) VALUES ('delete', ?, ?)"), {row, grams});
}

QList<qint64> Database::findInIndex(const QString &index, const QString &expression, qint64 below, int limit)
{
    QList<qint64> rows;
    QSqlQuery &query = run(QStringLiteral("SELECT rowid FROM ") + index + QStringLiteral(" WHERE ") + index
                               + QStringLiteral(" MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?"),
                           {expression, below, limit});
    while (query.next())
        rows.append(query.value(0).toLongLong());
    return rows;
}

QStringList Database::damages()
{
    QStringList found;
    QSqlQuery &integrity = run(QStringLiteral("PRAGMA integrity_check"));
    while (integrity.next()) {
        if (const QString line = integrity.value(0).toString(); line != u"ok")
            found.append(tr("The library's file is damaged: %1.").arg(line));
    }
    QSqlQuery &references = run(QStringLiteral("PRAGMA foreign_key_check"));
    while (references.next())
        found.append(tr("Entry %1 of the table %2 points to something that is not there.")
                         .arg(references.value(1).toString(), references.value(0).toString()));
    return found;
}

Work::Work(Database &database, Mode mode)
    : m_database(database)
{
    m_database.m_error.reset();
    // Deferred for reading: all reads see one state. Immediate for writing: an upgrade could not wait for others.
    m_database.run(mode == Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
    m_open = !m_database.failed();
}

Work::~Work()
{
    if (!m_open)
        return;
    m_database.finishAll();
    m_database.m_error.reset();
    m_database.run(QStringLiteral("ROLLBACK"));
    m_database.m_error.reset();
}

Result<Done> Work::commit()
{
    m_database.finishAll();
    if (!m_database.failed())
        m_database.run(QStringLiteral("COMMIT"));
    if (m_database.failed())
        return *m_database.m_error;
    m_open = false;
    return Done{};
}

} // namespace mitjul
