// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importer.h"
#include "testsuite.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <unistd.h>

using namespace mitjul;

class TestImporter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAFile();
    void blocksCoverTheText();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void tellsOfPermissions();
    void refusesByItsSizeBeforeReading();
    void readsAPipe();
    void takesPastedText();
    void longFirstLineIsNoTitle();
    void bylineThatOpensAParagraphIsItsOwnBlock();
    void linksBelowRelatedArticlesAreBoilerplate();
    void proseAboutCopyrightIsNoBoilerplate();
    void language_data();
    void language();
    void stops();
    void isLinear();

private:
    QString file(const QString &name, const QByteArray &bytes);
    QTemporaryDir m_folder;
};

QString TestImporter::file(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void TestImporter::readsAFile()
{
    const QByteArray bytes(
        "\xEF\xBB\xBF제목이다\r\n\r\n출처: 밑줄일보  \r\n홍길동 기자\r\n\r\n첫 문단이다.\r\n");
    const QString path = file(QStringLiteral("기사.txt"), bytes);
    const auto imported = importFile(path);
    QVERIFY(imported.ok());
    const Article &article = imported->article;
    QCOMPARE(article.text, QStringLiteral("제목이다\n출처: 밑줄일보\n홍길동 기자\n첫 문단이다."));
    QCOMPARE(article.title, QStringLiteral("제목이다"));
    QCOMPARE(article.source, QStringLiteral("밑줄일보"));
    QCOMPARE(article.byline, QStringLiteral("홍길동 기자"));
    QCOMPARE(article.language, QStringLiteral("ko"));
    QCOMPARE(article.url, path);
    QCOMPARE(article.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QVERIFY(article.id.isNull());
    QCOMPARE(imported->original, bytes);
    QCOMPARE(imported->lines, (QList<qsizetype>{1, 3, 4, 6}));
}

void TestImporter::blocksCoverTheText()
{
    const auto imported = importText(QStringLiteral("제목 😀\n\n나랏말ᄊᆞ미 듕귁에 달아.\n- 항목\n> 인용"));
    QVERIFY(imported.ok());
    qsizetype position = 0;
    for (const Block &block : imported->article.blocks) {
        QCOMPARE(block.span.start, position);
        QVERIFY(!block.span.isEmpty());
        position = block.span.end + 1;
    }
    QCOMPARE(position, imported->article.text.size() + 1);
    QCOMPARE(imported->article.blocks.last().kind, BlockKind::Quote);
}

void TestImporter::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << file(QStringLiteral("empty.txt"), {}) << QStringLiteral("is empty");
    QTest::newRow("white space") << file(QStringLiteral("white.txt"), " \n\t\n\u3000\n\u200b\n")
                                 << QStringLiteral("holds no words");
    QTest::newRow("folder") << m_folder.path() << QStringLiteral("is a folder");
    QTest::newRow("missing") << m_folder.filePath(QStringLiteral("none.txt"))
                             << QStringLiteral("There is no file");
    QTest::newRow("bad UTF-8") << file(QStringLiteral("bad.txt"), "a\nb\xFF\xD1")
                               << QStringLiteral("byte 4, in line 2");
    QTest::newRow("binary") << file(QStringLiteral("program"), QByteArray(100, '\0'))
                            << QStringLiteral("not a text file");
    QTest::newRow("empty page") << file(QStringLiteral("page.html"), "<p>") << QStringLiteral("No article was found");
    QTest::newRow("all script") << file(QStringLiteral("app.html"),
        "<html><head><title>News</title></head><body><div id=app></div><script>render('words')</script></body></html>")
                                << QStringLiteral("gets it by a program only");
    QTest::newRow("no page in an archive") << file(QStringLiteral("page.mht"),
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--\r\n")
                                           << QStringLiteral("No web page was found");
    QTest::newRow("Word") << file(QStringLiteral("page.docx"), "PK") << QStringLiteral("DOCX file");
}

void TestImporter::tellsWhatIsWrong()
{
    QFETCH(QString, path);
    QFETCH(QString, words);
    const auto imported = importFile(path);
    QVERIFY(!imported.ok());
    const QString message = imported.error().message;
    QVERIFY2(message.contains(words), qPrintable(message));
    QVERIFY2(message.contains(path), qPrintable(message));
    QVERIFY2(message.endsWith(u'.'), qPrintable(message));
}

void TestImporter::tellsOfPermissions()
{
    // The superuser may read everything, so he cannot meet this error: the sentence is then that of a file in
    // /proc that nobody can read.
    const bool superuser = geteuid() == 0;
    QString path = QStringLiteral("/proc/self/mem");
    if (!superuser) {
        path = file(QStringLiteral("locked.txt"), "x");
        QVERIFY(QFile::setPermissions(path, QFileDevice::WriteOwner));
    }
    const auto imported = importFile(path);
    QVERIFY(!imported.ok());
    const QString expected
        = superuser ? QStringLiteral("cannot be read") : QStringLiteral("permissions forbid it");
    QVERIFY2(imported.error().message.contains(expected), qPrintable(imported.error().message));
}

void TestImporter::refusesByItsSizeBeforeReading()
{
    QFile large(m_folder.filePath(QStringLiteral("large.txt")));
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(200 * 1024 * 1024)); // sparse: it takes no room
    QElapsedTimer timer;
    timer.start();
    const auto imported = importFile(large.fileName());
    QVERIFY(!imported.ok());
    QVERIFY(imported.error().message.contains(QStringLiteral("larger than 150 MB")));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestImporter::readsAPipe()
{
    int ends[2];
    QCOMPARE(pipe(ends), 0);
    QCOMPARE(write(ends[1], "제목\n글이다.\n", 18), 18);
    close(ends[1]);
    const auto imported = importFile(QStringLiteral("/proc/self/fd/%1").arg(ends[0]));
    close(ends[0]);
    QVERIFY2(imported.ok(), imported.ok() ? "" : qPrintable(imported.error().message));
    QCOMPARE(imported->article.title, QStringLiteral("제목"));
}

void TestImporter::takesPastedText()
{
    const auto imported = importText(QStringLiteral("A title\u2029\u2029The first paragraph.\n"));
    QVERIFY(imported.ok());
    QCOMPARE(imported->article.text, QStringLiteral("A title\nThe first paragraph."));
    QCOMPARE(imported->article.language, QStringLiteral("en"));
    QVERIFY(imported->article.url.isEmpty());
    QVERIFY(!importText(QStringLiteral(" \n ")).ok());
    QVERIFY(importText(QString()).error().message.contains(QStringLiteral("is empty")));
}

void TestImporter::longFirstLineIsNoTitle()
{
    const auto imported = importText(QStringLiteral("이것은 제목이 아니라 문단이다. ").repeated(20));
    QVERIFY(imported.ok());
    QCOMPARE(imported->article.blocks.first().kind, BlockKind::Paragraph);
    QVERIFY(imported->article.title.endsWith(u'…'));
    QVERIFY(imported->article.title.size() <= 81);
}

void TestImporter::bylineThatOpensAParagraphIsItsOwnBlock()
{
    const auto imported
        = importText(QStringLiteral("제목\n(서울=밑줄통신) 홍길동 기자 = 정부는 3일 계획을 밝혔다."));
    QVERIFY(imported.ok());
    QCOMPARE(imported->article.text,
        QStringLiteral("제목\n(서울=밑줄통신) 홍길동 기자 =\n정부는 3일 계획을 밝혔다."));
    QCOMPARE(imported->article.blocks[1].kind, BlockKind::Byline);
    QCOMPARE(imported->article.blocks[2].kind, BlockKind::Paragraph);
    QCOMPARE(imported->lines, (QList<qsizetype>{1, 2, 2}));
}

void TestImporter::linksBelowRelatedArticlesAreBoilerplate()
{
    const auto imported
        = importText(QStringLiteral("Title\nFirst paragraph.\nRelated articles\nA headline about "
                                    "bins\nAnother one?\nThe article goes on here.\nIt ends."));
    QVERIFY(imported.ok());
    QList<BlockKind> kinds;
    for (const Block &block : imported->article.blocks)
        kinds.append(block.kind);
    QCOMPARE(kinds,
        (QList<BlockKind>{BlockKind::Title, BlockKind::Paragraph, BlockKind::Boilerplate,
            BlockKind::Boilerplate, BlockKind::Boilerplate, BlockKind::Paragraph, BlockKind::Paragraph}));
}

void TestImporter::proseAboutCopyrightIsNoBoilerplate()
{
    const auto imported = importText(
        QStringLiteral("제목\n협회는 무단전재 및 재배포를 금지하는 법을 요구했다.\n무단전재 및 재배포 금지"));
    QVERIFY(imported.ok());
    QCOMPARE(imported->article.blocks[1].kind, BlockKind::Paragraph);
    QCOMPARE(imported->article.blocks[2].kind, BlockKind::Boilerplate);
}

void TestImporter::language_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("Korean") << QStringLiteral("밑줄을 긋다") << QStringLiteral("ko");
    QTest::newRow("Korean with Latin names")
        << QStringLiteral("오픈AI의 GPT와 Anthropic의 Claude가 겨룬다") << QStringLiteral("ko");
    QTest::newRow("English with a Korean word")
        << QStringLiteral("The word 밑줄 means underline in Korean") << QStringLiteral("en");
    QTest::newRow("no letters") << QStringLiteral("1 2 3") << QStringLiteral("en");
}

void TestImporter::language()
{
    QFETCH(QString, text);
    QTEST(importText(text)->article.language, "language");
}

void TestImporter::stops()
{
    std::stop_source source;
    source.request_stop();
    const auto imported = importText(QStringLiteral("제목\n글"), source.get_token());
    QVERIFY(!imported.ok());
    QVERIFY(imported.error().message.contains(QStringLiteral("was stopped")));
}

void TestImporter::isLinear()
{
    const QString page
        = QStringLiteral("그는 “말은 말이다”라고 말했다. 다음 문장이 이어진다.\n홍길동 기자\n\n");
    QElapsedTimer timer;
    timer.start();
    QVERIFY(importText(page.repeated(20'000)).ok());
    const qint64 once = timer.restart();
    QVERIFY(importText(page.repeated(80'000)).ok());
    QVERIFY2(
        timer.elapsed() < 8 * once + 500, qPrintable(QStringLiteral("%1 %2").arg(once).arg(timer.elapsed())));
}

MITJUL_TEST(TestImporter)
#include "tst_importer.moc"
