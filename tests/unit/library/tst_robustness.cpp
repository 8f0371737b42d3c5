// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database.h"
#include "librarytest.h"
#include "testsuite.h"

#include <QThread>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace mitjul;
using namespace mitjul::test;

class RobustnessTest : public QObject {
    Q_OBJECT

    const QString m_text = QStringLiteral("제목\n정부는 예산안을 두고 회의를 열었다.");

    static int waitFor(pid_t child)
    {
        int status = 0;
        ::waitpid(child, &status, 0);
        return status;
    }

    /// Runs a statement behind the library's back.
    static void tamper(const QString &path, const QString &sql)
    {
        auto database = Database::open(path);
        VERIFY_OK(database);
        Work work(**database, Work::Write);
        (*database)->run(sql);
        VERIFY_OK(work.commit());
    }

private Q_SLOTS:
    void whatWasAcknowledgedOutlivesAKill()
    {
        TempLibrary library;
        const Article article = imported(*library, m_text);
        const QString path = library.path();
        int pipe[2];
        QCOMPARE(::pipe(pipe), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            auto own = Library::open(path);
            for (int i = 0; own.ok(); ++i) {
                Annotation annotation = marked(article, QStringLiteral("예산안"), QString::number(i).repeated(500));
                annotation.stances = {{QStringLiteral("정부"), QString::number(i), Polarity::Favor}};
                if (!(*own)->putAnnotation(article.id, annotation).ok())
                    break;
                const QByteArray id = annotation.id.toRfc4122();
                if (::write(pipe[1], id.constData(), 16) != 16)
                    break;
            }
            ::_exit(1);
        }
        ::close(pipe[1]);
        // Killed when it has acknowledged some, however slow the machine is.
        QSet<QUuid> acknowledged;
        char id[16];
        const auto takeOne = [&] {
            const bool taken = ::read(pipe[0], id, 16) == 16;
            if (taken)
                acknowledged.insert(QUuid::fromRfc4122(QByteArray(id, 16)));
            return taken;
        };
        while (acknowledged.size() < 5 && takeOne()) { }
        ::kill(child, SIGKILL);
        QVERIFY(WIFSIGNALED(waitFor(child)));
        while (takeOne()) { }
        ::close(pipe[0]);
        QVERIFY(acknowledged.size() > 3);

        library.reopen();
        QCOMPARE(library->check().value(), QStringList());
        const QList<Annotation> stored = annotationsOf(*library, article.id);
        QSet<QUuid> there;
        for (const Annotation &annotation : stored)
            there.insert(annotation.id);
        QVERIFY(there.contains(acknowledged));
        QVERIFY(there.size() <= acknowledged.size() + 1); // one may have been written but not yet acknowledged
        while (library->canUndo())
            VERIFY_OK(library->undo());
        QCOMPARE(annotationsOf(*library, article.id).size(), 0);
        QCOMPARE(library->targets()->size(), 0);
    }

    void severalProcessesWrite()
    {
        TempLibrary library;
        const Article article = imported(*library, m_text);
        const QString path = library.path();
        QList<pid_t> children;
        for (int n = 0; n < 3; ++n) {
            const pid_t child = ::fork();
            if (child == 0) {
                auto own = Library::open(path);
                bool fine = own.ok();
                for (int i = 0; i < 40 && fine; ++i)
                    fine = (*own)->putAnnotation(article.id, marked(article, QStringLiteral("회의"))).ok();
                ::_exit(fine ? 0 : 1);
            }
            children.append(child);
        }
        for (int i = 0; i < 40; ++i)
            VERIFY_OK(library->putAnnotation(article.id, marked(article, QStringLiteral("정부"))));
        for (const pid_t child : children)
            QCOMPARE(waitFor(child), 0);
        QCOMPARE(annotationsOf(*library, article.id).size(), 160);
        QCOMPARE(library->check().value(), QStringList());
    }

    void severalProcessesMakeOneLibrary()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("neu/library.mitjul"));
        QList<pid_t> children;
        for (int n = 0; n < 4; ++n) {
            const pid_t child = ::fork();
            if (child == 0) {
                auto own = Library::open(path);
                ::_exit(own.ok() && (*own)->addWord(QString::number(n)).ok() ? 0 : 1);
            }
            children.append(child);
        }
        for (const pid_t child : children)
            QCOMPARE(waitFor(child), 0);
        QCOMPARE(Library::open(path).value()->dictionary()->size(), 4);
    }

    void twoConnectionsSeeEachOther()
    {
        TempLibrary library;
        auto other = library.open();
        const Article article = imported(*library, m_text);
        VERIFY_OK(other->putAnnotation(article.id, marked(article, QStringLiteral("회의"))));
        QCOMPARE(annotationsOf(*library, article.id).size(), 1);
        QVERIFY(library->canUndo());
        VERIFY_OK(library->undo());
        QCOMPARE(annotationsOf(*other, article.id).size(), 0);
        QVERIFY(other->canRedo());
        QCOMPARE(other->search(QStringLiteral("회의"), 5)->size(), 1);
    }

    void anotherThreadOpensItsOwn()
    {
        TempLibrary library;
        const Article article = imported(*library, m_text);
        bool fine = false;
        std::unique_ptr<QThread> thread(QThread::create([&] {
            auto own = Library::open(library.path());
            fine = own.ok() && (*own)->article(article.id)->text == m_text;
        }));
        thread->start();
        QVERIFY(thread->wait(20'000));
        QVERIFY(fine);
    }

    void aFullDiskChangesNothing()
    {
        TempLibrary library;
        const Article article = imported(*library, m_text);
        const Bundle before = library->bundle({}).value();
        const QString name = QSqlDatabase::connectionNames().constFirst();
        QSqlQuery limit(QSqlDatabase::database(name));
        QVERIFY(limit.exec(QStringLiteral("PRAGMA max_page_count=1")) && limit.next()); // no page more than now
        limit.finish();
        QString big = QStringLiteral("큰 글\n");
        for (int i = 0; i < 20'000; ++i)
            big += QString::number(i * 7919, 36) + u' ';
        const QString error = errorOf(library->importArticle(articleOf(big), "bytes"));
        QVERIFY2(error.contains(QStringLiteral("disk is full")), qPrintable(error));
        QCOMPARE(library->bundle({}).value(), before);
        QVERIFY(limit.exec(QStringLiteral("PRAGMA max_page_count=1000000")));
        limit.finish();
        VERIFY_OK(library->importArticle(articleOf(big), "bytes"));
        QCOMPARE(library->check().value(), QStringList());
    }

    void checkFindsWhatIsUnsound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("journal's JSON") << QStringLiteral("UPDATE journal SET after = '{' WHERE entity = 'annotation'");
        QTest::newRow("journal's state") << QStringLiteral("UPDATE journal SET state = 'x'");
        QTest::newRow("journal's order") << QStringLiteral("UPDATE journal SET state = 'undone' WHERE entity = 'annotation'");
        QTest::newRow("annotation's place") << QStringLiteral("UPDATE annotation SET start = start + 1");
        QTest::newRow("article's text") << QStringLiteral("DELETE FROM article_text");
    }

    void checkFindsWhatIsUnsound()
    {
        QFETCH(QString, sql);
        TempLibrary library;
        const Article article = imported(*library, m_text);
        VERIFY_OK(library->putAnnotation(article.id, marked(article, QStringLiteral("회의"))));
        VERIFY_OK(library->addWord(QStringLiteral("말")));
        QCOMPARE(library->check().value(), QStringList());
        tamper(library.path(), sql);
        QVERIFY(!library->check()->isEmpty());
    }

    void damageInsideIsReported()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.mitjul"));
        ArticleId id;
        {
            auto library = Library::open(path);
            VERIFY_OK(library);
            id = imported(**library, QStringLiteral("제목\n") + QStringLiteral("특별한 문장이다. ").repeated(2000)).id;
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        // The first page of the long text: its header goes.
        bytes.replace(bytes.indexOf(QStringLiteral("특별한 문장").toUtf8()) / 4096 * 4096, 16, QByteArray(16, '\x7f'));
        QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
        file.close();
        auto library = Library::open(path);
        VERIFY_OK(library);
        QVERIFY(errorOf(library->get()->article(id)).contains(QStringLiteral("damaged")));
        const auto check = (*library)->check();
        QVERIFY(check.ok() ? !check->isEmpty() : check.error().message.contains(QStringLiteral("damaged")));
    }
};

MITJUL_TEST(RobustnessTest)
#include "tst_robustness.moc"
