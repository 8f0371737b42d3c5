// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlsieve.h"
#include "importer.h"
#include "pageparser.h"
#include "testsuite.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace mitjul;

namespace {

const QByteArray sentence = "정부는 3일 새로운 계획을 밝혔고, 시민들은 그 계획이 늦었다고 말했다. ";

// Under sanitizers all takes ten times as long, and an eighth of it shows the same.
#ifdef __SANITIZE_ADDRESS__
constexpr int part = 8;
#else
constexpr int part = 1;
#endif

QByteArray article(const QByteArray &around)
{
    return "<!doctype html><html><head><meta charset=utf-8><title>제목이 여기에 "
           "있다</title></head><body><h1>제목이 여기에 있다</h1><p>"
        + sentence.repeated(3) + "</p>" + around + "<p>" + sentence.repeated(4) + "</p></body></html>";
}

// The best of three: others use the machine too.
qint64 millisecondsFor(const QByteArray &page)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!parsePage(page, {}))
            return -1;
        best = std::min(best, timer.elapsed());
    }
    return best;
}

} // namespace

class TestHostilePages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheArticleAllTheSame_data();
    void readsTheArticleAllTheSame();
    void takesNoLink();
    void survives_data();
    void survives();
    void isLinear_data();
    void isLinear();
    void stops();
};

void TestHostilePages::readsTheArticleAllTheSame_data()
{
    QTest::addColumn<QByteArray>("around");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("tables 100 deep") << QByteArray("<table><tr><td>").repeated(100)
            + QByteArray("</td></tr></table>").repeated(100);
    QTest::newRow("20,000 nested elements")
        << QByteArray("<div>").repeated(20'000) + QByteArray("</div>").repeated(20'000);
    QTest::newRow("20,000 nested, never closed") << QByteArray("<span>").repeated(20'000);
    QTest::newRow("200,000 empty paragraphs") << QByteArray("</p>").repeated(200'000);
    QTest::newRow("NUL") << QByteArray("a\0b\0", 4);
    QTest::newRow("NUL in a tag") << QByteArray("<di\0v cl\0ass='x'></di\0v>", 24);
    QTest::newRow("comment that is not closed in time") << QByteArray("<!-- <p>x</p> -- > -->");
    QTest::newRow("quotes in attributes") << QByteArray("<img alt='>\"' title=\">'\"><a href=x=y>z</a>");
    QTest::newRow("formatting that is never closed") << QByteArray("<font a=1><b><i><u>").repeated(2000);
    QTest::newRow("links in links") << QByteArray("<a href=x>").repeated(5000);
    QTest::newRow("@import") << QByteArray(
        "<style>@import url(http://example.org/a.css); p{display:none}</style>");
    QTest::newRow("script with markup")
        << QByteArray("<script>document.write('<p>" + sentence + "</p></scr'+'ipt>')</script>");
    QTest::newRow("JSON-LD 5,000 deep")
        << "<script type=\"application/ld+json\">" + QByteArray("[{\"@graph\":").repeated(5000) + "</script>";
    QTest::newRow("a picture of 5 MB in the page")
        << "<img src=\"data:image/png;base64," + QByteArray(5 * 1024 * 1024, 'A') + "\">";
    QTest::newRow("drawings") << QByteArray("<svg><style>p{}</style><text>x</text></svg><math><mi>x</math>");
    QTest::newRow("entities") << QByteArray("&#0;&#xD800;&#x110000;&#99999999999999;&ampx;&notanentity;");
}

void TestHostilePages::readsTheArticleAllTheSame()
{
    QFETCH(QByteArray, around);
    QElapsedTimer timer;
    timer.start();
    const auto page = parsePage(article(around), {});
    QVERIFY(page);
    QCOMPARE(page->article.title, QStringLiteral("제목이 여기에 있다"));
    const QString words = QString::fromUtf8(sentence).trimmed();
    QCOMPARE(page->article.text.count(words), 7);
    QVERIFY(!page->article.text.contains(QChar(u'\0')));
    // Before the page was sieved, 20,000 nested elements took 22 s.
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
}

// Words of links stay, their targets do not: nothing of a page is ever followed or opened.
void TestHostilePages::takesNoLink()
{
    const auto page = parsePage(
        article("<p>" + sentence
            + "<a href=\"javascript:alert(1)\">여기를</a> <a href=\"file:///etc/passwd\">누르라고</a> 했다."
              "<img src=\"file:///etc/passwd\" onerror=\"alert(1)\"><img "
              "src=\"http://127.0.0.1/x.png\"></p>"),
        {});
    QVERIFY(page);
    QVERIFY(page->article.text.contains(QStringLiteral("여기를 누르라고 했다.")));
    for (const char *word : {"javascript", "file:", "passwd", "127.0.0.1", "alert"})
        QVERIFY2(!page->article.text.contains(QLatin1String(word)), word);
}

void TestHostilePages::survives_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::newRow("50 MB of one line") << "<p>" + QByteArray("word ").repeated(10 * 1024 * 1024 / part);
    QTest::newRow("a tag that never ends") << "<p>x</p><div class=\"" + QByteArray(1024 * 1024, 'x');
    QTest::newRow("open brackets") << QByteArray("<").repeated(1024 * 1024);
    QTest::newRow("open tags") << QByteArray("<a<b<c").repeated(200'000);
    QTest::newRow("elements that hide all, never closed")
        << QByteArray("<svg><select><object>").repeated(50'000);
    QTest::newRow("tables without order") << QByteArray("<table><td><table>x<tr>y").repeated(20'000);
    QTest::newRow("a million attributes") << "<p " + QByteArray("a=b ").repeated(1024 * 1024) + ">x</p>";
    QTest::newRow("names without end") << "<p class=\"" + QByteArray("ad-x ").repeated(200'000) + "\">x</p>";
    QTest::newRow("lines without end") << QByteArray("x<br>").repeated(1024 * 1024 / part);
    QTest::newRow("frames") << QByteArray("<frameset><frame></frameset><noframes><p>x");
    QTest::newRow("plaintext") << QByteArray("<plaintext></plaintext><p>x</p>");
}

void TestHostilePages::survives()
{
    QFETCH(QByteArray, page);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(parsePage(page, {}));
    QVERIFY(parseFragment(page, {}));
    QVERIFY2(timer.elapsed() < 120'000, qPrintable(QString::number(timer.elapsed())));
}

void TestHostilePages::isLinear_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("paragraphs") << "<p>" + sentence.repeated(3) + "</p>";
    QTest::newRow("nesting") << QByteArray("<div>x");
    QTest::newRow("lists of links") << QByteArray("<ul><li><a href=x>기사 제목</a></li></ul>");
    QTest::newRow("copies") << QByteArray(
        "<blockquote>가나다라마바사아자차카타파하 가나다라마바사</blockquote>");
    QTest::newRow("heads of lists") << QByteArray("<h3>관련기사</h3><p>가나다</p>");
    QTest::newRow("boxes") << QByteArray("<div><b>Advertisement</b><p>text of it</p></div>");
    QTest::newRow("pictures") << QByteArray("<div class=photo><img><p>설명</p></div>");
    QTest::newRow("headings") << QByteArray("<h1>제목이 여기에 있다</h1>");
}

void TestHostilePages::isLinear()
{
    QFETCH(QByteArray, piece);
    constexpr qsizetype bytes = 200 * 1024 / part;
    const qint64 one = millisecondsFor(article(piece.repeated(bytes / piece.size())));
    const qint64 four = millisecondsFor(article(piece.repeated(4 * bytes / piece.size())));
    QVERIFY(one >= 0 && four >= 0);
    // Four times as much takes four times as long, and not sixteen times; a few milliseconds are nothing.
    QVERIFY2(four <= 10 * one + 50, qPrintable(QStringLiteral("%1 ms, then %2 ms").arg(one).arg(four)));
}

void TestHostilePages::stops()
{
    std::stop_source source;
    source.request_stop();
    QVERIFY(!parsePage(article({}), source.get_token()));
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("page.html")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(article({}));
    file.close();
    const auto imported = importFile(file.fileName(), source.get_token());
    QVERIFY(!imported.ok());
    QVERIFY(imported.error().message.contains(QStringLiteral("was stopped")));
}

MITJUL_TEST(TestHostilePages)
#include "tst_hostilepages.moc"
