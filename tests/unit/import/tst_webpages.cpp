// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importer.h"
#include "pageparticulars.h"
#include "testsuite.h"

#include <QFile>
#include <QTemporaryDir>

using namespace mitjul;

namespace {

const QString title = QStringLiteral("다리 하나에 두 마을이 갈렸다");
const QString first
    = QStringLiteral("정부는 3일 새로운 다리를 놓겠다고 밝혔지만, 주민들은 그 계획이 늦었다고 말했다.");
const QString second
    = QStringLiteral("“물이 불면 학교에 못 간다”고 한 학생이 말했고, 이장은 고개를 끄덕이며 같은 말을 했다.");

QString pageWith(const QString &head, const QString &body)
{
    return QStringLiteral(
        "<!doctype html><html lang=ko><head><title>%1 - 한겹일보</title>%2</head><body><h1>%1</h1>"
        "<div class=article_body><p>%3</p>%4<p>%5</p></div></body></html>")
        .arg(title, head, first, body, second);
}

} // namespace

class TestWebPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsASavedPage_data();
    void readsASavedPage();
    void readsAPageOfAFewWords();
    void keepsTheBytes();
    void takesItsAddress_data();
    void takesItsAddress();
    void readsWhatWasFetched_data();
    void readsWhatWasFetched();
    void believesAnAddressOfItsOwnSiteOnly();
    void takesCopiedHtml();
    void tellsBlocksApart();
    void readsDays_data();
    void readsDays();
    void readsAuthors_data();
    void readsAuthors();
    void takesSitesOffTitles_data();
    void takesSitesOffTitles();

private:
    QString save(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a test's file cannot be written");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void TestWebPages::readsASavedPage_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray page = pageWith({}, {}).toUtf8();
    QTest::newRow("html") << QStringLiteral("a.html") << page;
    QTest::newRow("xhtml") << QStringLiteral("a.xhtml")
                           << "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + page;
    QTest::newRow("no ending") << QStringLiteral("page") << page;
    QTest::newRow("large ending") << QStringLiteral("A.HTM") << page;
    const QByteArray head = "MIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; "
                            "boundary=\"----b\"\r\n\r\n------b\r\n"
                            "Content-Type: text/css\r\n\r\np { color: red }\r\n------b\r\n";
    const QByteArray tail = "\r\n------b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: "
                            "base64\r\n\r\nAAAA\r\n------b--\r\n";
    QTest::newRow("archive, base64") << QStringLiteral("a.mht")
                                     << head
            + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + page.toBase64() + tail;
    QByteArray quoted;
    for (const char c : page)
        quoted += '=' + QByteArray(1, c).toHex().toUpper() + (quoted.size() % 70 == 0 ? "=\r\n" : "");
    QTest::newRow("archive, quoted-printable")
        << QStringLiteral("a.mhtml")
        << head + "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + quoted
            + tail;
    QTest::newRow("archive saved as html")
        << QStringLiteral("b.html")
        << head + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + page
            + tail;
}

void TestWebPages::readsASavedPage()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const QString path = save(name, bytes);
    const auto imported = importFile(path);
    QVERIFY2(imported.ok(), imported.ok() ? "" : qPrintable(imported.error().message));
    QCOMPARE(imported->article.title, title);
    QCOMPARE(imported->article.source, QStringLiteral("한겹일보"));
    QCOMPARE(imported->article.text, title + u'\n' + first + u'\n' + second);
    QCOMPARE(imported->article.url, path);
    QCOMPARE(imported->article.language, QStringLiteral("ko"));
}

void TestWebPages::readsAPageOfAFewWords()
{
    const auto imported = importFile(save(QStringLiteral("short.html"),
        "<title>Notice</title><nav><a href=/>Home</a></nav><h1>Notice</h1><p>Closed today.</p><p>문 "
        "닫음</p>"));
    QVERIFY2(imported.ok(), imported.ok() ? "" : qPrintable(imported.error().message));
    QCOMPARE(imported->article.text, QStringLiteral("Notice\nClosed today.\n문 닫음"));
}

void TestWebPages::keepsTheBytes()
{
    const QByteArray bytes = pageWith(QStringLiteral("<meta charset=euc-kr>"), {}).toUtf8();
    const auto imported = importFile(save(QStringLiteral("c.html"), bytes));
    QVERIFY(imported.ok());
    QCOMPARE(imported->original, bytes);
    QCOMPARE(imported->article.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

void TestWebPages::takesItsAddress_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("url");
    const QString address = QStringLiteral("https://www.hangyeop.example/news/2026/11/03/1");
    QTest::newRow("canonical") << QStringLiteral("<link rel=canonical href='%1'>").arg(address) << address;
    QTest::newRow("Open Graph") << QStringLiteral("<meta property=og:url content='%1'>").arg(address)
                                << address;
    QTest::newRow("a browser's note")
        << QStringLiteral("<!-- saved from url=(0042)%1 -->").arg(address) << address;
    QTest::newRow("SingleFile's note")
        << QStringLiteral("<!-- Page saved with SingleFile\n url: %1\n saved date: today -->").arg(address)
        << address;
    QTest::newRow("the front page is no article's")
        << QStringLiteral("<link rel=canonical href='https://www.hangyeop.example/'>") << QString();
    QTest::newRow("no web address") << QStringLiteral(
        "<link rel=canonical href='javascript:alert(1)'><meta property=og:url content='file:///etc/passwd'>")
                                    << QString();
    QTest::newRow("relative") << QStringLiteral("<link rel=canonical href='/news/1'>") << QString();
}

void TestWebPages::takesItsAddress()
{
    QFETCH(QString, head);
    QFETCH(QString, url);
    const QString path = save(QStringLiteral("d.html"), pageWith(head, {}).toUtf8());
    const auto imported = importFile(path);
    QVERIFY(imported.ok());
    QCOMPARE(imported->article.url, url.isEmpty() ? path : url);
}

void TestWebPages::readsWhatWasFetched_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("title");
    const QByteArray page = pageWith({}, {}).toUtf8();
    QTest::newRow("page") << QByteArray("text/html; charset=utf-8") << page << title;
    QTest::newRow("page said to be Latin") << QByteArray("text/html; charset=ISO-8859-1") << page << title;
    QTest::newRow("page said to be nothing") << QByteArray() << page << title;
    QTest::newRow("page said to be plain text") << QByteArray("text/plain") << page << title;
    QTest::newRow("plain text") << QByteArray("text/plain; charset=utf-8")
                                << QByteArray("A title\nSome words.") << QStringLiteral("A title");
    QTest::newRow("Markdown") << QByteArray("text/markdown") << QByteArray("# A *title*\n\nSome words.")
                              << QStringLiteral("A title");
    QTest::newRow("Korean by the server's word")
        << QByteArray("text/plain; charset=\"euc-kr\"") << QByteArray("\xC1\xA6\xB8\xF1\n\xB1\xDB")
        << QStringLiteral("제목");
}

void TestWebPages::readsWhatWasFetched()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, title);
    const auto imported = importFetched({bytes, type, QStringLiteral("https://example.org/a")});
    QVERIFY2(imported.ok(), imported.ok() ? "" : qPrintable(imported.error().message));
    QCOMPARE(imported->article.title, title);
    QCOMPARE(imported->article.url, QStringLiteral("https://example.org/a"));
}

// Or a page could pass for an article of another site, and be taken for its new words.
void TestWebPages::believesAnAddressOfItsOwnSiteOnly()
{
    const auto urlOf = [](const QString &canonical) {
        const QByteArray page
            = pageWith(QStringLiteral("<link rel=canonical href='%1'>").arg(canonical), {}).toUtf8();
        return importFetched({page, "text/html", QStringLiteral("https://example.org/a?from=letter")})
            .value()
            .article.url;
    };
    QCOMPARE(urlOf(QStringLiteral("https://example.org/a")), QStringLiteral("https://example.org/a"));
    QCOMPARE(urlOf(QStringLiteral("https://other.example/a")),
        QStringLiteral("https://example.org/a?from=letter"));
}

void TestWebPages::takesCopiedHtml()
{
    const auto imported = importHtml(
        QStringLiteral("<meta charset='utf-8'><h2>제목</h2><p>첫 <b>문단</b>이다.<p>둘째 <a "
                       "href='file:///x'>문단</a>이다.<ul><li>하나<li>둘</ul><blockquote>인용</blockquote>"));
    QVERIFY(imported.ok());
    QCOMPARE(imported->article.text, QStringLiteral("제목\n첫 문단이다.\n둘째 문단이다.\n하나\n둘\n인용"));
    QCOMPARE(imported->article.title, QStringLiteral("제목"));
    QCOMPARE(imported->article.blocks[3].kind, BlockKind::Item);
    QCOMPARE(imported->article.blocks[5].kind, BlockKind::Quote);
    QVERIFY(!importHtml(QStringLiteral("<script>x</script>")).ok());
}

void TestWebPages::tellsBlocksApart()
{
    const auto imported = importFile(save(QStringLiteral("e.html"),
        pageWith({},
            QStringLiteral(
                "<h3>가운데 제목</h3><figure><img src=x><figcaption>새 다리가 놓일 "
                "자리.</figcaption></figure>"
                "<blockquote>다리는 약속이다.</blockquote><ol><li>물이 분다.</li><li>길이 끊긴다.</li></ol>"
                "<div class=related><h4>관련기사</h4><ul><li><a href=x>다른 기사</a></li></ul></div>"
                "<p>홍길동 기자 hong@hangyeop.example</p><p>저작권자 ⓒ 한겹일보, 무단 전재 및 재배포 "
                "금지</p>"))
            .toUtf8()));
    QVERIFY(imported.ok());
    const Article &article = imported->article;
    QStringList kinds;
    for (const Block &block : article.blocks)
        kinds.append(QString::number(int(block.kind)));
    const auto kindOf = [&article](const QString &words) {
        for (const Block &block : article.blocks) {
            if (article.text.mid(block.span.start, block.span.length()) == words)
                return block.kind;
        }
        return BlockKind::Boilerplate;
    };
    QCOMPARE(kindOf(title), BlockKind::Title);
    QCOMPARE(kindOf(QStringLiteral("가운데 제목")), BlockKind::Heading);
    QCOMPARE(kindOf(QStringLiteral("새 다리가 놓일 자리.")), BlockKind::Caption);
    QCOMPARE(kindOf(QStringLiteral("다리는 약속이다.")), BlockKind::Quote);
    QCOMPARE(kindOf(QStringLiteral("물이 분다.")), BlockKind::Item);
    QCOMPARE(kindOf(QStringLiteral("홍길동 기자 hong@hangyeop.example")), BlockKind::Byline);
    QCOMPARE(kindOf(second), BlockKind::Paragraph);
    QCOMPARE(article.byline, QStringLiteral("홍길동"));
    QVERIFY(!article.text.contains(QStringLiteral("다른 기사")));
}

void TestWebPages::readsDays_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("korean");
    QTest::addColumn<QString>("day");
    const auto row = [](const char *said, bool korean, const char *day) {
        QTest::newRow(said) << QString::fromUtf8(said) << korean << QString::fromUtf8(day);
    };
    row("2026-11-03T09:15:22+09:00", true, "2026-11-03");
    row("2026-11-02T20:15:22Z", true, "2026-11-03"); // it is the 3rd in Korea
    row("2026-11-02T20:15:22Z", false, "2026-11-02");
    row("2026-11-02T20:15:22.123Z", true, "2026-11-03");
    row("입력 2026.11.03 09:15", true, "2026-11-03");
    row("입력 : 2026/11/03 [09:15]", true, "2026-11-03");
    row("2026년 11월 3일 (화) 오전 9:15", true, "2026-11-03");
    row("20261103091500", true, "2026-11-03");
    row("26.11.03 09:15", true, "2026-11-03");
    row("Nov. 3, 2026", false, "2026-11-03");
    row("Tue 3 Nov 2026 09.15 GMT", false, "2026-11-03");
    row("Published 3rd November 2026", false, "2026-11-03");
    row("September 30, 2026 4:05 PM", false, "2026-09-30");
    row("1793696400", false, "2026-11-03");
    row("1970-01-01T00:00:00Z", false, "");
    row("2026-13-41", false, "");
    row("© 2019 The Harbour Post", false, "");
    row("어제", true, "");
}

void TestWebPages::readsDays()
{
    QFETCH(QString, said);
    QFETCH(bool, korean);
    QTEST(dayFrom(said, korean), "day");
}

void TestWebPages::readsAuthors_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *said, const char *names) {
        QTest::newRow(said) << QString::fromUtf8(said) << QString::fromUtf8(names);
    };
    row("홍길동 기자", "홍길동");
    row("[한겹일보 홍길동 기자]", "홍길동");
    row("홍길동·김영희 기자", "홍길동, 김영희");
    row("글·사진 홍길동 기자", "홍길동");
    row("글·사진 홍길동", "홍길동");
    row("홍길동 기자 hong@hangyeop.example", "홍길동");
    row("By Jane Roe", "Jane Roe");
    row("By JANE ROE and JOHN DOE", "JANE ROE, JOHN DOE");
    row("Words: Jane Roe / Photographs: John Doe", "Jane Roe");
    row("Posted on 3 November by Hank Dubrovsky", "Hank Dubrovsky");
    row("https://www.facebook.com/hangyeop", "");
    row("한겹일보", "");
    row("디지털뉴스팀", "");
    row("The Harbour Post", "");
    row("admin", "");
    row("editor@hangyeop.example", "");
}

void TestWebPages::readsAuthors()
{
    QFETCH(QString, said);
    QTEST(authorFrom(said, QStringLiteral("한겹일보")), "names");
}

void TestWebPages::takesSitesOffTitles_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *said, const char *site, const char *shown) {
        QTest::newRow(said) << QString::fromUtf8(said) << QString::fromUtf8(site) << QString::fromUtf8(shown);
    };
    row("다리 하나에 두 마을 - 한겹일보 > 사회", "한겹일보", "다리 하나에 두 마을");
    row("한겹일보 : 다리 하나에 두 마을", "한겹일보", "다리 하나에 두 마을");
    row("Bridges | Towns – The Harbour Post", "The Harbour Post", "Bridges | Towns");
    row("다리 하나에 두 마을이 갈렸다 | 사회", "", "다리 하나에 두 마을이 갈렸다");
    row("One - two", "", "One - two");
}

void TestWebPages::takesSitesOffTitles()
{
    QFETCH(QString, said);
    QFETCH(QString, site);
    QTEST(withoutSite(said, site), "title");
}

MITJUL_TEST(TestWebPages)
#include "tst_webpages.moc"
