// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "schema.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>
#include <memory>
#include <optional>
#include <unordered_map>

namespace mitjul {

/// One connection to a library's file, and all that only SQLite can do: making, checking and migrating the file,
/// pragmas, the full-text index. Every statement runs within a `Work`.
///
/// Errors stick: after the first statement that fails, the others of the same work do nothing and find nothing, and
/// `Work::commit` returns what happened. So code that reads and writes needs no check after each line.
class Database {
    Q_DECLARE_TR_FUNCTIONS(mitjul::Database)

public:
    /// Opens or makes the file; `migrations` is for tests of the step to a version yet to come.
    static Result<std::unique_ptr<Database>> open(const QString &path, const Migrations &migrations = schema());
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QString path() const { return m_path; }
    /// Names this connection in the journal.
    [[nodiscard]] QString session() const { return m_session; }

    /// Runs a statement with its values. The rows are valid until the same statement runs again or the work ends. A
    /// null string is stored as an empty one; an invalid value is NULL.
    QSqlQuery &run(const QString &sql, const QVariantList &values = {});
    /// The first column of the first row, or an invalid value.
    QVariant value(const QString &sql, const QVariantList &values = {});
    /// Runs an INSERT and returns the new row's number.
    qint64 insert(const QString &sql, const QVariantList &values);

    /// Makes the current work fail, as a failing statement does.
    void fail(const QString &sentence);
    [[nodiscard]] bool failed() const { return m_error.has_value(); }

    // A text index maps rows to n-grams (`grams.h`) and keeps nothing else, so removing needs the n-grams again.
    void addToIndex(const QString &index, qint64 row, const QString &grams);
    void removeFromIndex(const QString &index, qint64 row, const QString &grams);
    /// At most `limit` rows below `below` that have all n-grams of `expression`, highest first.
    QList<qint64> findInIndex(const QString &index, const QString &expression, qint64 below, int limit);

    /// What SQLite itself finds unsound in the file; empty if nothing.
    QStringList damages();

private:
    friend class Work;

    explicit Database(const QString &path);
    Result<Done> connect();
    Result<Done> setPragmas();
    Result<Done> update(const Migrations &migrations);
    Result<QString> backup(int version);
    Result<Done> makeTables(const Migrations &migrations, int from);
    static Result<Done> create(const QString &path, const Migrations &migrations);
    [[nodiscard]] Error errorOf(const QSqlError &error) const;
    Result<QVariant> execute(const QString &sql);
    void finishAll();

    QString m_path;
    QString m_session;
    QSqlDatabase m_connection;
    std::unordered_map<QString, QSqlQuery> m_statements;
    QSqlQuery m_nothing;
    std::optional<Error> m_error;
};

/// A transaction. Without `commit` it is rolled back. Works do not nest.
class Work {
public:
    enum Mode { Read, Write };

    Work(Database &database, Mode mode);
    ~Work();
    Work(const Work &) = delete;
    Work &operator=(const Work &) = delete;

    /// Commits, or says what failed since the work began.
    Result<Done> commit();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace mitjul
