// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database.h"
#include "example.h"
#include "libraryfile.h"
#include "librarytest.h"
#include "testsuite.h"

#include <QDir>
#include <sys/wait.h>
#include <unistd.h>

using namespace mitjul;
using namespace mitjul::test;

class OpeningTest : public QObject {
    Q_OBJECT

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static QVariant pragma(Database &database, const QString &name)
    {
        return database.value(QStringLiteral("PRAGMA ") + name);
    }

    static QString copyOfExample(const QTemporaryDir &folder)
    {
        const QString path = folder.filePath(QStringLiteral("old.mitjul"));
        QFile::copy(sourcePath(QStringLiteral("tests/data/library-v1.mitjul")), path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        return path;
    }

private Q_SLOTS:
    void makesTheFileAndItsFoldersForTheOwnerAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("없던 폴더/안/서재.mitjul"));
        auto library = Library::open(path);
        VERIFY_OK(library);
        QCOMPARE((*library)->path(), path);
        imported(**library, QStringLiteral("제목\n본문이다."));
        const auto files = QDir(QFileInfo(path).path()).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 3); // with -wal and -shm, and nothing else left lying about
        for (const QFileInfo &file : files)
            QCOMPARE(int(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser)),
                     int(QFile::ReadOwner | QFile::WriteOwner));
    }

    void setsItsPragmas()
    {
        QTemporaryDir folder;
        auto opened = Database::open(folder.filePath(QStringLiteral("a.mitjul")));
        VERIFY_OK(opened);
        Database &database = **opened;
        Work work(database, Work::Read);
        QCOMPARE(pragma(database, QStringLiteral("application_id")).toUInt(), applicationId);
        QCOMPARE(pragma(database, QStringLiteral("user_version")).toInt(), int(schema().size()));
        QCOMPARE(pragma(database, QStringLiteral("journal_mode")).toString(), QStringLiteral("wal"));
        QCOMPARE(pragma(database, QStringLiteral("synchronous")).toInt(), 2);
        QCOMPARE(pragma(database, QStringLiteral("foreign_keys")).toInt(), 1);
        QCOMPARE(pragma(database, QStringLiteral("trusted_schema")).toInt(), 0);
        QVERIFY(pragma(database, QStringLiteral("busy_timeout")).toInt() >= 5000);
    }

    void takesAnEmptyFileAsNew()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("empty"));
        write(path, {});
        VERIFY_OK(Library::open(path));
        QVERIFY(bytesOf(path).size() > 1000);
    }

    void removesItsConnections()
    {
        const QStringList before = QSqlDatabase::connectionNames();
        {
            TempLibrary library;
            QCOMPARE(QSqlDatabase::connectionNames().size(), before.size() + 1);
        }
        QCOMPARE(QSqlDatabase::connectionNames(), before);
    }

    void leavesOtherFilesAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("text") << QByteArray("Dear diary, this is no database at all.\n").repeated(10)
                              << QStringLiteral("not a library");
        QTest::newRow("short") << QByteArray("x") << QStringLiteral("not a library");
        QTemporaryDir folder;
        const QString other = folder.filePath(QStringLiteral("other.db"));
        {
            QSqlDatabase foreign = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("foreign"));
            foreign.setDatabaseName(other);
            QVERIFY(foreign.open());
            QSqlQuery(foreign).exec(QStringLiteral("CREATE TABLE bookmarks (url TEXT)"));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("foreign"));
        QTest::newRow("another program's") << bytesOf(other) << QStringLiteral("another program");
        QByteArray garbage = bytesOf(sourcePath(QStringLiteral("tests/data/library-v1.mitjul")));
        QTest::newRow("truncated") << garbage.first(garbage.size() / 3) << QStringLiteral("damaged");
        garbage.replace(100, garbage.size() - 100, QByteArray(garbage.size() - 100, '\x5a'));
        QTest::newRow("overwritten") << garbage << QStringLiteral("damaged");
    }

    void leavesOtherFilesAlone()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        write(path, bytes);
        const QString error = errorOf(Library::open(path));
        QVERIFY2(error.contains(says), qPrintable(error));
        QVERIFY(error.contains(path));
        QCOMPARE(bytesOf(path), bytes);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("file")});
    }

    void refusesAFolder()
    {
        QTemporaryDir folder;
        QVERIFY(errorOf(Library::open(folder.path())).contains(QStringLiteral("is a folder")));
        QVERIFY(errorOf(Library::open(QStringLiteral("/dev/null"))).contains(QStringLiteral("not a file")));
        QVERIFY(!errorOf(Library::open(QStringLiteral("/proc/none/library"))).isEmpty());
    }

    void refusesANewerVersion()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.mitjul"));
        const Migrations newer = schema() + Migrations{{QStringLiteral("CREATE TABLE later (id INTEGER)")}};
        VERIFY_OK(Database::open(path, newer));
        const QByteArray before = bytesOf(path);
        const QString error = errorOf(Library::open(path));
        QVERIFY2(error.contains(QStringLiteral("newer Mitjul")), qPrintable(error));
        QCOMPARE(bytesOf(path), before);
    }

    // As a user who may only read, since nothing is read-only for root.
    void refusesAReadOnlyFile()
    {
        QTemporaryDir folder;
        const QString path = copyOfExample(folder);
        const QByteArray before = bytesOf(path);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(QFile::setPermissions(folder.path(), QFile::Permissions(0x7777)));
        const pid_t child = ::fork();
        if (child == 0) {
            const bool reader = ::geteuid() != 0 || (::setgid(65534) == 0 && ::setuid(65534) == 0);
            const bool refused = errorOf(Library::open(path)).contains(QStringLiteral("cannot be written to"));
            ::_exit(reader && refused ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
        QCOMPARE(bytesOf(path), before);
    }

    void opensVersionOne()
    {
        QTemporaryDir folder;
        const QString path = copyOfExample(folder);
        auto library = Library::open(path);
        VERIFY_OK(library);
        QCOMPARE((*library)->bundle({}).value(), exampleBundle());
        QCOMPARE((*library)->check().value(), QStringList());
        QVERIFY((*library)->canUndo());
        QCOMPARE((*library)->search(QStringLiteral("은행"), 10).value().size(), 1);
        QCOMPARE(int(QFile::permissions(path) & (QFile::ReadOther | QFile::ReadGroup)), 0);
        // Brought up to date, after a backup beside it.
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.backup")}, QDir::Files).size(), 1);
    }

    void backsUpBeforeAMigration()
    {
        QTemporaryDir folder;
        const QString path = copyOfExample(folder);
        const Migrations next = schema()
            + Migrations{{QStringLiteral("ALTER TABLE holder ADD COLUMN rank TEXT NOT NULL DEFAULT 'low'"),
                          QStringLiteral("UPDATE holder SET rank = 'high'")}};
        {
            auto database = Database::open(path, next);
            VERIFY_OK(database);
            Work work(**database, Work::Read);
            QCOMPARE(pragma(**database, QStringLiteral("user_version")).toInt(), int(next.size()));
            QCOMPARE((*database)->value(QStringLiteral("SELECT rank FROM holder")).toString(),
                     QStringLiteral("high"));
        }
        const QStringList backups = QDir(folder.path()).entryList({QStringLiteral("*.backup")}, QDir::Files);
        QCOMPARE(backups.size(), 1);
        const QString backup = folder.filePath(backups.first());
        QCOMPARE(int(QFile::permissions(backup) & (QFile::ReadOther | QFile::ReadGroup)), 0);
        auto old = Library::open(backup);
        VERIFY_OK(old);
        QCOMPARE((*old)->bundle({}).value(), exampleBundle());
        QCOMPARE((*old)->check().value(), QStringList());
    }

    void aFailedMigrationChangesNothing()
    {
        QTemporaryDir folder;
        const QString path = copyOfExample(folder);
        const Migrations broken = schema()
            + Migrations{{QStringLiteral("ALTER TABLE holder ADD COLUMN kind TEXT"), QStringLiteral("DROP TABLE nothing")}};
        const QString error = errorOf(Database::open(path, broken));
        QVERIFY2(error.contains(QStringLiteral(".backup")), qPrintable(error));
        auto library = Library::open(path);
        VERIFY_OK(library);
        QCOMPARE((*library)->bundle({}).value(), exampleBundle());
    }

    void noMigrationWithoutABackup()
    {
        QTemporaryDir folder;
        const QString path = copyOfExample(folder);
        QByteArray damaged = bytesOf(path);
        // Past the pages that opening reads: only the check of the copy sees it.
        const qsizetype page = damaged.indexOf("한강은행이 금리를");
        QVERIFY(page > 4096);
        damaged.replace(page / 4096 * 4096, 64, QByteArray(64, '\x7f'));
        write(path, damaged);
        const Migrations next = schema() + Migrations{{QStringLiteral("CREATE TABLE later (id INTEGER)")}};
        const QString error = errorOf(Database::open(path, next));
        QVERIFY2(error.contains(QStringLiteral("Nothing was changed")), qPrintable(error));
        QCOMPARE(bytesOf(path), damaged);
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.backup")}, QDir::Files), QStringList());
    }
};

MITJUL_TEST(OpeningTest)
#include "tst_opening.moc"
