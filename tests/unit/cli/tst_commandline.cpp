// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"
#include "console.h"
#include "testsuite.h"
#include "webserver.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QUuid>
#include <csignal>
#include <unistd.h>

using namespace mitjul;

class TestCommandLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void exitCodes_data();
    void exitCodes();
    void opensTheWindowWithoutAVerb();
    void helpAndVersion();
    void libraryStandsAnywhere();
    void checkPrintsOneObjectALine();
    void checkReportsForPeople();
    void checkTriesEveryFile();
    void checkKnowsTheReadersWords();
    void importsEachFile();
    void importsAddresses();
    void listsAndSearches();
    void annotates();
    void annotateStoresNothingOnFailure();
    void exportsToStreamAndFile();
    void restoresTheSameBytes();
    void restoreRefusesOtherFiles();
    void doctor();
    void closedPipeIsNoFailure();

private:
    struct Answer {
        std::optional<int> exit;
        QString out;
        QString err;
    };
    Answer run(QStringList arguments, bool withLibrary = true);
    QString file(const QString &name, const QByteArray &bytes);
    QString imported(); ///< the id of the sample article, taken into the library

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QByteArray sample("“다리는 안전하다” 강변시 발표 😀\n\n출처: 밑줄일보\n\n"
                        "도하람 시장은 “다리는 안전하다”고 말했다. 코드는 공개되지EH 않았다.\n\n# "
                        "소제목\n\n다리는 강 위에 있다.\n");

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

TestCommandLine::Answer TestCommandLine::run(QStringList arguments, bool withLibrary)
{
    if (withLibrary)
        arguments << QStringLiteral("--library") << m_folder->filePath(QStringLiteral("library.sqlite"));
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    Answer answer;
    answer.exit = runCommandLine(arguments, out, err);
    answer.out = QString::fromUtf8(out.data());
    answer.err = QString::fromUtf8(err.data());
    return answer;
}

QString TestCommandLine::file(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QString TestCommandLine::imported()
{
    const Answer answer = run({QStringLiteral("import"), file(QStringLiteral("a.txt"), sample)});
    return answer.out.section(u'\t', 0, 0);
}

void TestCommandLine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestCommandLine::exitCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *line, int exit, const char *said) {
        QTest::newRow(line) << words(line) << exit << QString::fromUtf8(said);
    };
    row("check", 2, "Name the file");
    row("check none.txt", 1, "There is no file “none.txt”");
    row("check /", 1, "is a folder");
    row("check x.txt --format yaml", 2, "text or json");
    row("check x.txt --bogus", 2, "no option “--bogus”");
    row("check x.txt --format", 2, "not “--library”"); // which this test puts behind it
    row("check https://example.org/", 2, "mitjul import fetches addresses");
    row("import", 2, "Name the file");
    row("import none.txt", 1, "There is no file");
    row("import ftp://example.org/a", 1, "only addresses that begin with https://");
    row("import file:///etc/passwd", 1, "only addresses that begin with https://");
    row("import https://", 1, "no address");
    row("list extra", 2, "takes no “extra”");
    row("list --format xml", 2, "text or json");
    row("search", 2, "what to search");
    row("annotate", 2, "Name one article");
    row("annotate x", 2, "--quote");
    row("annotate x --quote a --nth 0", 2, "--nth");
    row("annotate x --quote a --nth two", 2, "--nth");
    row("annotate x --quote a --color red", 2, "not “red”");
    row("annotate x --quote a --stance favor", 2, "all three");
    row("annotate x --quote a --holder b --target c", 2, "all three");
    row("annotate x --quote a --holder b --target c --stance for", 2, "not “for”");
    row("annotate x --quote a --tag=", 2, "tag");
    row("annotate x --quote a --quote b", 2, "twice");
    row("annotate x --quote a", 1, "no article “x”");
    row("annotate 00000000-0000-4000-8000-000000000001 --quote a", 1, "");
    row("export --format json", 2, "--all");
    row("export x --all --format json", 2, "--all");
    row("export --all", 2, "which format");
    row("export --all --format docx", 2, "no format “docx”");
    row("export x --format json", 1, "no article “x”");
    for (const char *later :
        {"stances-csv", "jsonld", "qdpx", "brat", "graphml", "network-csv", "corrected"}) {
        QTest::newRow(later) << (words("export --all --format") << QString::fromLatin1(later)) << 2
                             << QStringLiteral("does not write “%1” yet").arg(QString::fromLatin1(later));
    }
    row("restore", 2, "Name one export");
    row("restore none.json", 1, "cannot be opened");
    row("restore /", 1, "is a folder");
    row("restore https://example.org/a.json", 2, "only files are taken here");
    row("doctor now", 2, "takes no “now”");
    row("chekc", 2, "neither a file");
    row("--bogus", 2, "no option “--bogus”");
    row("a.txt ftp://example.org/", 2, "only addresses that begin with https://");
    row("https://me:secret@example.org/", 2, "name or password");
    row("--library= list", 2, "twice"); // with the one of this test
}

void TestCommandLine::exitCodes()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    QFETCH(QString, said);
    const Answer answer = run(arguments);
    QVERIFY(answer.exit);
    QVERIFY2(*answer.exit == exit, qPrintable(answer.err));
    QVERIFY2(answer.err.contains(said), qPrintable(answer.err));
    QVERIFY2(answer.out.isEmpty(), qPrintable(answer.out));
    QVERIFY(!answer.err.isEmpty());
}

void TestCommandLine::opensTheWindowWithoutAVerb()
{
    QVERIFY(!run({}, false).exit);
    QVERIFY(!run({}).exit);
    QVERIFY(!run({QStringLiteral("a.txt"), QStringLiteral("b.md")}).exit);
    QVERIFY(!run(words("-platform offscreen a.txt")).exit);
    QVERIFY(!run(words("https://example.org/a b.md")).exit);
    QCOMPARE(windowRequest(words("HTTPS://Example.org/A:b a:b.txt"))->files,
        words("https://Example.org/A:b a:b.txt"));
    QVERIFY(isVerb(u"check"));
    QVERIFY(!isVerb(u"chekc"));
    const auto request = windowRequest(words("--library /x.sqlite a.txt"));
    QVERIFY(request.ok());
    QCOMPARE(request->library, QStringLiteral("/x.sqlite"));
    QCOMPARE(request->files, QStringList{QStringLiteral("a.txt")});
    QCOMPARE(windowRequest({})->library, defaultLibraryPath());
    QVERIFY(!windowRequest(words("--library")).ok());
}

void TestCommandLine::helpAndVersion()
{
    const Answer version = run({QStringLiteral("--version")}, false);
    QCOMPARE(version.exit, 0);
    QCOMPARE(version.out, QStringLiteral("mitjul " MITJUL_VERSION "\n"));
    const Answer help = run({QStringLiteral("--help")}, false);
    QCOMPARE(help.exit, 0);
    for (const QString &verb : words("check import list search annotate export restore doctor")) {
        QVERIFY2(help.out.contains(QStringLiteral("  mitjul ") + verb), qPrintable(help.out));
        const Answer one = run({verb, QStringLiteral("--help")}, false);
        QCOMPARE(one.exit, 0);
        QVERIFY(one.out.startsWith(QStringLiteral("Usage: mitjul ") + verb));
    }
}

void TestCommandLine::libraryStandsAnywhere()
{
    const QString library = m_folder->filePath(QStringLiteral("other.sqlite"));
    const QString path = file(QStringLiteral("a.txt"), sample);
    QCOMPARE(run({QStringLiteral("--library"), library, QStringLiteral("import"), path}, false).exit, 0);
    QVERIFY(QFile::exists(library));
    QCOMPARE(
        run({QStringLiteral("list"), QStringLiteral("--library=") + library}, false).out.count(u'\n'), 1);
    QCOMPARE(run({QStringLiteral("--library"), library, QStringLiteral("list")}, false).out.count(u'\n'), 1);
    QCOMPARE(run({QStringLiteral("--library"), library, QStringLiteral("list"), QStringLiteral("--library"),
                     library},
                 false)
                 .exit,
        2);
    QVERIFY(run(words("list")).out.isEmpty());
}

void TestCommandLine::checkPrintsOneObjectALine()
{
    const QString path = file(QStringLiteral("a.txt"), sample);
    const Answer answer
        = run({QStringLiteral("check"), path, path, QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(answer.exit == 0, qPrintable(answer.err));
    const QStringList lines = answer.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith(QStringLiteral("{\"file\": \"") + path + QStringLiteral("\", \"title\": ")));
    const QJsonObject object = QJsonDocument::fromJson(lines[0].toUtf8()).object();
    QCOMPARE(object.value(u"source").toString(), QStringLiteral("밑줄일보"));
    QCOMPARE(object.value(u"language").toString(), QStringLiteral("ko"));
    QCOMPARE(object.value(u"sha256").toString().size(), 64);
    const QList<uint> points = object.value(u"text").toString().toUcs4();
    QCOMPARE(object.value(u"blocks")[0][u"end"].toInt(), object.value(u"title").toString().toUcs4().size());
    bool slip = false;
    bool said = false;
    for (const QJsonValue &finding : object.value(u"findings").toArray()) {
        const int start = finding[u"start"].toInt();
        const QList<uint> found = points.mid(start, finding[u"end"].toInt() - start);
        const QString text
            = QString::fromUcs4(reinterpret_cast<const char32_t *>(found.constData()), found.size());
        slip = slip || (finding[u"subtype"] == QStringLiteral("ime") && text == u"공개되지EH");
        said = said || (finding[u"subtype"] == QStringLiteral("direct") && text == u"다리는 안전하다");
        if (finding[u"kind"] == QStringLiteral("quote"))
            QVERIFY(finding.toObject().contains(u"speaker") && finding.toObject().contains(u"cue"));
        if (finding[u"kind"] == QStringLiteral("claim"))
            QVERIFY(finding[u"reasons"].isArray() && finding.toObject().contains(u"speaker"));
    }
    QVERIFY2(slip, qPrintable(lines[0]));
    QVERIFY2(said, qPrintable(lines[0]));
    QVERIFY(
        !QFile::exists(m_folder->filePath(QStringLiteral("library.sqlite")))); // checking makes no library
}

void TestCommandLine::checkReportsForPeople()
{
    const Answer answer
        = run({QStringLiteral("check"), file(QStringLiteral("a.txt"), sample + "제어\x1b[31m문자다.\n")});
    QCOMPARE(answer.exit, 0);
    QVERIFY2(
        answer.out.contains(QStringLiteral("    5  “다리는 안전하다”\n       — ")), qPrintable(answer.out));
    QVERIFY2(answer.out.contains(QStringLiteral("    5  공개되지EH → 공개되지도")), qPrintable(answer.out));
    QVERIFY(!answer.out.contains(QChar(0x1b)));
}

void TestCommandLine::checkTriesEveryFile()
{
    const Answer answer = run({QStringLiteral("check"), QStringLiteral("none.txt"),
        file(QStringLiteral("a.txt"), sample), QStringLiteral("--format=json")});
    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.out.count(u'\n'), 1);
    QVERIFY(answer.err.contains(QStringLiteral("none.txt")));
}

void TestCommandLine::checkKnowsTheReadersWords()
{
    const QString path = file(QStringLiteral("a.txt"), sample);
    const QString text
        = QStringLiteral("{\"format\":\"mitjul\",\"version\":1,\"articles\":[],\"holders\":[],\"targets\":[],"
                         "\"dictionary\":[\"공개되지EH\"]}");
    QVERIFY(run({QStringLiteral("check"), path}).out.contains(QStringLiteral("공개되지EH →")));
    QCOMPARE(run({QStringLiteral("restore"), file(QStringLiteral("words.json"), text.toUtf8())}).exit, 0);
    QVERIFY(!run({QStringLiteral("check"), path}).out.contains(QStringLiteral("공개되지EH →")));
}

void TestCommandLine::importsEachFile()
{
    const QString a = file(QStringLiteral("a.txt"), sample);
    const QString b = file(QStringLiteral("b.md"), "# Title\n\nA paragraph.\n");
    const Answer first = run({QStringLiteral("import"), a, QStringLiteral("none.txt"), b});
    QCOMPARE(first.exit, 1);
    const QStringList lines = first.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(!QUuid::fromString(lines[0].section(u'\t', 0, 0)).isNull());
    QCOMPARE(lines[1].section(u'\t', 1), QStringLiteral("new"));
    const Answer second = run({QStringLiteral("import"), a});
    QCOMPARE(second.exit, 0);
    QCOMPARE(second.out, lines[0].section(u'\t', 0, 0) + QStringLiteral("\tsame\n"));
    file(QStringLiteral("a.txt"), sample + "새 문단이다.\n");
    QCOMPARE(run({QStringLiteral("import"), a}).out,
        lines[0].section(u'\t', 0, 0) + QStringLiteral("\tchanged\n"));
}

void TestCommandLine::importsAddresses()
{
    for (const char *name : {"http_proxy", "all_proxy", "HTTP_PROXY", "ALL_PROXY"})
        qunsetenv(name);
    test::WebServer server;
    test::WebAnswer page;
    page.contentType = "text/plain; charset=utf-8";
    page.body = sample;
    server.answer(QStringLiteral("/a"), page);
    const QString a = server.address(QStringLiteral("/a"));
    const QString none = server.address(QStringLiteral("/none"));
    const QString b = file(QStringLiteral("b.md"), "# Title\n\nA paragraph.\n");
    const Answer first = run({QStringLiteral("import"), a, none, b});
    QCOMPARE(first.exit, 1);
    const QStringList lines = first.out.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY2(lines.size() == 2, qPrintable(first.err));
    QCOMPARE(lines[0].section(u'\t', 1), QStringLiteral("new"));
    QCOMPARE(lines[1].section(u'\t', 1), QStringLiteral("new"));
    QCOMPARE(first.err.count(u'\n'), 1);
    QVERIFY2(first.err.startsWith(QStringLiteral("mitjul: There is no page “%1”").arg(none)), qPrintable(first.err));
    QCOMPARE(server.requests(), (QStringList{QStringLiteral("GET /a"), QStringLiteral("GET /none")}));

    const QString id = lines[0].section(u'\t', 0, 0);
    QCOMPARE(run({QStringLiteral("import"), a}).out, id + QStringLiteral("\tsame\n"));
    page.body += "새 문단이다.\n";
    server.answer(QStringLiteral("/a"), page);
    QCOMPARE(run({QStringLiteral("import"), a}).out, id + QStringLiteral("\tchanged\n"));
    const QJsonObject article
        = QJsonDocument::fromJson(
            run({QStringLiteral("export"), id, QStringLiteral("--format"), QStringLiteral("json")}).out.toUtf8())
              [u"articles"][0]
                  .toObject();
    QCOMPARE(article.value(u"url").toString(), a);

    // Nothing is made for what did not come.
    const Answer failed = run({QStringLiteral("import"), none, QStringLiteral("--library"),
                                  m_folder->filePath(QStringLiteral("other.sqlite"))},
        false);
    QCOMPARE(failed.exit, 1);
    QVERIFY(failed.out.isEmpty());
    QCOMPARE(failed.err.count(u'\n'), 1);
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("other.sqlite"))));
}

void TestCommandLine::listsAndSearches()
{
    QVERIFY(run(words("list --format json")).out.isEmpty());
    const QString id = imported();
    QVERIFY(run(words("list")).out.startsWith(id + u'\t'));
    const QJsonObject line = QJsonDocument::fromJson(run(words("list --format json")).out.toUtf8()).object();
    QCOMPARE(line.value(u"id").toString(), id);
    QCOMPARE(line.value(u"annotations").toInt(-1), 0);
    const Answer none = run(words("search 없는말"));
    QCOMPARE(none.exit, 0);
    QVERIFY(none.out.isEmpty() && none.err.isEmpty());
    QVERIFY(run(words("search 소제목")).out.startsWith(id + QStringLiteral("\ttext\t")));
    const QJsonObject hit
        = QJsonDocument::fromJson(run(words("search 도하람 --format json")).out.toUtf8()).object();
    QCOMPARE(hit.value(u"article").toString(), id);
    QVERIFY(hit.value(u"end").toInt() > hit.value(u"start").toInt());
}

void TestCommandLine::annotates()
{
    const QString id = imported();
    const Answer answer = run({QStringLiteral("annotate"), id, QStringLiteral("--quote"),
        QStringLiteral("다리는"), QStringLiteral("--nth"), QStringLiteral("2"), QStringLiteral("--color"),
        QStringLiteral("pink"), QStringLiteral("--note"), QStringLiteral("메모"), QStringLiteral("--tag"),
        QStringLiteral("b"), QStringLiteral("--tag"), QStringLiteral("a"), QStringLiteral("--holder"),
        QStringLiteral("시장"), QStringLiteral("--target"), QStringLiteral("다리"),
        QStringLiteral("--stance"), QStringLiteral("favor")});
    QVERIFY2(answer.exit == 0, qPrintable(answer.err));
    const QJsonObject article = QJsonDocument::fromJson(
        run({QStringLiteral("export"), id, QStringLiteral("--format"), QStringLiteral("json")})
            .out.toUtf8())[u"articles"][0]
                                    .toObject();
    const QJsonValue annotation = article.value(u"annotations")[0];
    QCOMPARE(annotation[u"id"].toString() + u'\n', answer.out);
    QCOMPARE(annotation[u"exact"].toString(), QStringLiteral("다리는"));
    // The title has an emoji before it, which counts as one.
    const QString text = article.value(u"text").toString();
    const qsizetype second
        = text.indexOf(QStringLiteral("다리는"), text.indexOf(QStringLiteral("다리는")) + 1);
    QCOMPARE(annotation[u"start"].toInt(), second - 1);
    QCOMPARE(annotation[u"color"].toString(), QStringLiteral("pink"));
    QCOMPARE(annotation[u"tags"].toArray().size(), 2);
    QCOMPARE(annotation[u"stances"][0][u"stance"].toString(), QStringLiteral("favor"));
    QVERIFY(text.left(second).endsWith(annotation[u"prefix"].toString()));
    QVERIFY(run(words("search 메모")).out.contains(QStringLiteral("\tnote\t")));
}

void TestCommandLine::annotateStoresNothingOnFailure()
{
    const QString id = imported();
    for (const QStringList &rest : {QStringList{QStringLiteral("없는 말")},
             QStringList{QStringLiteral("다리는"), QStringLiteral("--nth"), QStringLiteral("9")}}) {
        const Answer answer
            = run(QStringList{QStringLiteral("annotate"), id, QStringLiteral("--quote")} + rest);
        QCOMPARE(answer.exit, 1);
        QVERIFY(answer.out.isEmpty());
        QVERIFY(answer.err.contains(QStringLiteral("nothing was stored")));
    }
    QVERIFY(run(words("list --format json")).out.contains(QStringLiteral("\"annotations\": 0")));
}

void TestCommandLine::exportsToStreamAndFile()
{
    const QString id = imported();
    for (const QString &format : words("markdown json html csv")) {
        const QString path = m_folder->filePath(QStringLiteral("out.") + format);
        const Answer stream = run({QStringLiteral("export"), id, QStringLiteral("--format"), format});
        QVERIFY2(stream.exit == 0, qPrintable(stream.err));
        const Answer toFile = run({QStringLiteral("export"), QStringLiteral("--all"),
            QStringLiteral("--format"), format, QStringLiteral("-o"), path});
        QCOMPARE(toFile.exit, 0);
        QVERIFY(toFile.out.isEmpty());
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(written.readAll()), stream.out);
    }
    QVERIFY(run({QStringLiteral("export"), id, QStringLiteral("--format"), QStringLiteral("markdown")})
                .out.contains(QStringLiteral("> 다리는 안전하다\n>\n> — ")));
    QCOMPARE(run({QStringLiteral("export"), id, QStringLiteral("--format"), QStringLiteral("csv"),
                     QStringLiteral("-o"), m_folder->path()})
                 .exit,
        1);
}

void TestCommandLine::restoresTheSameBytes()
{
    const QString id = imported();
    QCOMPARE(run({QStringLiteral("annotate"), id, QStringLiteral("--quote"), QStringLiteral("😀"),
                     QStringLiteral("--note"), QStringLiteral("메모")})
                 .exit,
        0);
    const QString exported = run(words("export --all --format json")).out;
    const QString path = file(QStringLiteral("e.json"), exported.toUtf8());
    const QStringList other{QStringLiteral("--library"), m_folder->filePath(QStringLiteral("other.sqlite"))};
    QCOMPARE(run(QStringList{QStringLiteral("restore"), path} + other, false).exit, 0);
    QCOMPARE(run(words("export --all --format json") + other, false).out, exported);
    QCOMPARE(run(QStringList{QStringLiteral("restore"), path} + other, false).exit, 0); // again: nothing new
    QCOMPARE(run(words("export --all --format json") + other, false).out, exported);
}

void TestCommandLine::restoreRefusesOtherFiles()
{
    const QString path = file(QStringLiteral("x.json"), "{\"format\": \"other\"}");
    const Answer answer = run({QStringLiteral("restore"), path});
    QCOMPARE(answer.exit, 1);
    QVERIFY(answer.err.contains(path));
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("library.sqlite"))));
}

void TestCommandLine::doctor()
{
    const Answer well = run({QStringLiteral("doctor")});
    QVERIFY2(well.exit == 0, qPrintable(well.out));
    QVERIFY(well.out.contains(QStringLiteral("(not made yet)")));
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("library.sqlite"))));
    imported();
    QVERIFY(run({QStringLiteral("doctor")}).out.contains(QStringLiteral("schema version 3, sound")));

    file(QStringLiteral("library.sqlite"), QByteArray(8192, 'x'));
    const Answer broken = run({QStringLiteral("doctor")});
    QCOMPARE(broken.exit, 1);

    qputenv("MITJUL_DICTIONARIES", m_folder->path().toLocal8Bit());
    const Answer missing = run(words("doctor --library /nonexistent/l.sqlite"), false);
    qunsetenv("MITJUL_DICTIONARIES");
    QCOMPARE(missing.exit, 1);
    QVERIFY(missing.out.contains(QStringLiteral("sudo apt install hunspell-ko")));
    QVERIFY(missing.out.contains(QStringLiteral("sudo apt install hunspell-en-us")));
}

void TestCommandLine::closedPipeIsNoFailure()
{
    int ends[2];
    QCOMPARE(pipe(ends), 0);
    close(ends[0]);
    const auto previous = std::signal(SIGPIPE, SIG_IGN);
    StandardStream stream(ends[1]);
    Console console(stream, stream);
    console.print(u"nobody reads this");
    QVERIFY(console.ok());
    std::signal(SIGPIPE, previous);
    close(ends[1]);

    QFile full(QStringLiteral("/dev/full"));
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    StandardStream noRoom(full.handle());
    QBuffer err;
    err.open(QIODevice::WriteOnly);
    Console failing(noRoom, err);
    failing.print(u"no room");
    QVERIFY(!failing.ok());
    QVERIFY(err.data().contains("No space left"));
}

MITJUL_TEST(TestCommandLine)
#include "tst_commandline.moc"
