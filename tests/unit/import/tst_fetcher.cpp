// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetchfailure.h"
#include "fetching.h"
#include "testsuite.h"
#include "webserver.h"

#include <QLocale>
#include <QNetworkProxyFactory>
#include <QScopeGuard>
#include <QTcpServer>

using namespace mitjul;
using test::failure;
using test::fetched;
using test::patience;
using test::Told;
using test::WebAnswer;
using test::WebServer;

class TestFetcher : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pageComes();
    void asksForThePageAlone();
    void saysWhoAsks();
    void keepsNoCookies();
    void tellsStatus_data();
    void tellsStatus();
    void answersNoQuestionForAPassword();
    void tellsWhatBroke();
    void tellsWhatTheNetworkLacks_data();
    void tellsWhatTheNetworkLacks();
    void refusesCertificates();
    void asksTheProxy();
    void cancelledTellsNothing();
    void nextOneReplaces();
};

void TestFetcher::initTestCase()
{
    test::withoutProxy();
}

void TestFetcher::pageComes()
{
    WebServer server;
    WebAnswer answer;
    answer.body = "<p>\xB0\xA1</p>";
    answer.contentType = "text/html; charset=EUC-KR";
    server.answer(QStringLiteral("/a"), answer);
    Fetcher fetcher;
    const Told told(fetcher);
    fetcher.fetch(QUrl(server.address(QStringLiteral("/a"))));
    QVERIFY(told.pages.isEmpty() && told.sentences.isEmpty()); // later, never from within
    QVERIFY(told.waits());
    QVERIFY2(told.sentences.isEmpty(), qPrintable(told.sentences.join(u' ')));
    QCOMPARE(told.pages.first().bytes, answer.body);
    QCOMPARE(told.pages.first().contentType, answer.contentType);
    QCOMPARE(told.pages.first().url, server.address(QStringLiteral("/a")));
    QCOMPARE(told.progress, answer.body.size());
    QCOMPARE(server.requests(), QStringList{QStringLiteral("GET /a")});
}

void TestFetcher::asksForThePageAlone()
{
    WebServer server;
    server.answer(QStringLiteral("/a"),
        QByteArray("<!doctype html><html><head><title>다리</title><base href=\"/base/\">"
                   "<link rel=\"stylesheet\" href=\"/s.css\"><link rel=\"icon\" href=\"/i.png\">"
                   "<link rel=\"prefetch\" href=\"/next\"><link rel=\"dns-prefetch\" href=\"//localhost\">"
                   "<link rel=\"preload\" as=\"font\" href=\"/f.woff2\"><script src=\"/s.js\"></script>"
                   "<style>@import url(/t.css); body { background: url(/b.png) }</style></head>"
                   "<body><h1>다리는 안전하다</h1><p>도하람 시장은 “다리는 안전하다”고 말했다."
                   "<img src=\"/p.png\" srcset=\"/q.png 2x\"><iframe src=\"/f\"></iframe>"
                   "<video src=\"/v.mp4\" poster=\"/v.png\"></video><object "
                   "data=\"/o\"></object></p></body></html>"));
    const auto page = fetched(server.address(QStringLiteral("/a")));
    QVERIFY(page.ok());
    const auto imported = importFetched(page.value());
    QVERIFY2(imported.ok(), qPrintable(imported ? QString() : imported.error().message));
    // Whatever somebody had asked for would come before the answer to this.
    QVERIFY(failure(server.address(QStringLiteral("/last"))).contains(u"404"));
    QCOMPARE(server.requests(), (QStringList{QStringLiteral("GET /a"), QStringLiteral("GET /last")}));
}

void TestFetcher::saysWhoAsks()
{
    WebServer server;
    server.answer(QStringLiteral("/a"), WebAnswer::redirect("/b"));
    server.answer(QStringLiteral("/b"), QByteArray("text"));
    const QLocale before;
    const auto restore = qScopeGuard([&] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QStringLiteral("ko")));
    QVERIFY(fetched(server.address(QStringLiteral("/a#part"))).ok());
    QCOMPARE(server.requests().size(), 2);
    for (int i = 0; i < 2; ++i) {
        const QByteArray head = server.head(i).toLower() + "\r\n";
        QVERIFY2(head.contains("\r\nuser-agent: mitjul/" MITJUL_VERSION "\r\n"), head.constData());
        QVERIFY(head.contains("\r\naccept-language: ko, "));
        for (const char *type : {"text/html", "application/xhtml+xml", "text/plain", "multipart/related"})
            QVERIFY2(head.contains(type), head.constData());
        for (const char *name : {"referer", "cookie", "authorization", "origin"})
            QVERIFY2(!head.contains(QByteArray("\r\n") + name + ':'), head.constData());
    }
    QLocale::setDefault(QLocale::c());
    QVERIFY(fetched(server.address(QStringLiteral("/b"))).ok());
    QVERIFY(server.head(2).contains("Accept-Language: en, "));
}

void TestFetcher::keepsNoCookies()
{
    WebServer server;
    WebAnswer first = WebAnswer::redirect("/b");
    first.headers.append("Set-Cookie: seen=1; Path=/");
    server.answer(QStringLiteral("/a"), first);
    server.answer(QStringLiteral("/b"), QByteArray("text"));
    Fetcher fetcher;
    for (int i = 0; i < 2; ++i) {
        const Told told(fetcher);
        fetcher.fetch(QUrl(server.address(QStringLiteral("/a"))));
        QVERIFY(told.waits());
    }
    QCOMPARE(server.requests().size(), 4);
    for (int i = 0; i < 4; ++i)
        QVERIFY(!server.head(i).toLower().contains("cookie"));
}

void TestFetcher::tellsStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("said");
    QTest::newRow("400") << 400 << QStringLiteral("was not given out (HTTP 400)");
    QTest::newRow("401") << 401 << QStringLiteral("not shown to everybody (HTTP 401)");
    QTest::newRow("403") << 403 << QStringLiteral("not shown to everybody (HTTP 403)");
    QTest::newRow("404") << 404 << QStringLiteral("There is no page");
    QTest::newRow("410") << 410 << QStringLiteral("There is no page");
    QTest::newRow("429") << 429 << QStringLiteral("Wait a little");
    QTest::newRow("500") << 500 << QStringLiteral("failure of its own (HTTP 500)");
    QTest::newRow("503") << 503 << QStringLiteral("failure of its own (HTTP 503)");
    QTest::newRow("204") << 204 << QStringLiteral("came without a word");
    QTest::newRow("200") << 200 << QStringLiteral("came without a word");
    QTest::newRow("304") << 304 << QStringLiteral("was not given out (HTTP 304)");
}

void TestFetcher::tellsStatus()
{
    QFETCH(int, status);
    QFETCH(QString, said);
    WebServer server;
    WebAnswer answer;
    answer.status = status;
    answer.body
        = status >= 400 ? QByteArray("<p>Words that nobody should take for the article.</p>") : QByteArray();
    answer.tellsLength = status == 200 || status >= 400;
    server.answer(QStringLiteral("/a"), answer);
    const QString sentence = failure(server.address(QStringLiteral("/a")));
    QVERIFY2(sentence.contains(said), qPrintable(sentence));
    QVERIFY(sentence.contains(server.address(QStringLiteral("/a"))));
    QCOMPARE(server.requests().size(), 1);
}

void TestFetcher::answersNoQuestionForAPassword()
{
    for (const char *way : {"Basic realm=\"a\"", "Digest realm=\"a\", nonce=\"b\"", "Negotiate", "NTLM"}) {
        WebServer server;
        WebAnswer answer;
        answer.status = 401;
        answer.headers = {QByteArray("WWW-Authenticate: ") + way};
        answer.body = "<p>No.</p>";
        server.answer(QStringLiteral("/a"), answer);
        const QString sentence = failure(server.address(QStringLiteral("/a")));
        QVERIFY2(sentence.contains(u"HTTP 401"), qPrintable(sentence));
        for (int i = 0; i < server.requests().size(); ++i)
            QVERIFY2(!server.head(i).toLower().contains("authorization"), server.head(i).constData());
    }
}

void TestFetcher::tellsWhatBroke()
{
    quint16 closed = 0;
    {
        QTcpServer nobody;
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        closed = nobody.serverPort();
    }
    QString sentence = failure(QStringLiteral("http://127.0.0.1:%1/a").arg(closed));
    QVERIFY2(sentence.contains(u"“127.0.0.1” takes no connection"), qPrintable(sentence));

    WebServer server;
    WebAnswer answer;
    answer.end = WebAnswer::ClosesAtOnce;
    server.answer(QStringLiteral("/a"), answer);
    answer.end = WebAnswer::Whole;
    answer.body = "half";
    answer.claimedLength = 8;
    server.answer(QStringLiteral("/b"), answer);
    WebAnswer chunked;
    chunked.tellsLength = false;
    chunked.headers = {"Transfer-Encoding: chunked"};
    chunked.body = "8\r\nhalf";
    server.answer(QStringLiteral("/c"), chunked);
    for (const char *path : {"/a", "/b", "/c"}) {
        sentence = failure(server.address(QString::fromLatin1(path)));
        QVERIFY2(sentence.contains(u"broke off"), qPrintable(sentence));
    }

    // Encryption asked of a server that has none.
    sentence = failure(QStringLiteral("https://127.0.0.1:%1/a").arg(server.port()));
    QVERIFY2(sentence.contains(u"No encrypted connection to “127.0.0.1”") || sentence.contains(u"broke off"),
        qPrintable(sentence));
}

// What no server on the loopback can bring about.
void TestFetcher::tellsWhatTheNetworkLacks_data()
{
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::addColumn<QString>("said");
    QTest::newRow("no such host") << QNetworkReply::HostNotFoundError
                                  << QStringLiteral("There is no site “example.org”");
    QTest::newRow("offline") << QNetworkReply::UnknownNetworkError
                             << QStringLiteral("“example.org” cannot be reached: the reason.");
    QTest::newRow("silence") << QNetworkReply::OperationCanceledError << QStringLiteral("took too long");
    QTest::newRow("proxy is not there")
        << QNetworkReply::ProxyNotFoundError << QStringLiteral("The proxy of this computer");
    QTest::newRow("proxy wants a password")
        << QNetworkReply::ProxyAuthenticationRequiredError << QStringLiteral("The proxy of this computer");
    QTest::newRow("anything else") << QNetworkReply::ProtocolFailure
                                   << QStringLiteral(
                                          "“https://example.org/a” could not be fetched: the reason.");
}

void TestFetcher::tellsWhatTheNetworkLacks()
{
    QFETCH(QNetworkReply::NetworkError, error);
    QFETCH(QString, said);
    const QString sentence = fetchFailure::network(
        QUrl(QStringLiteral("https://example.org/a")), error, QStringLiteral("the reason"))
                                 .message;
    QVERIFY2(sentence.contains(said), qPrintable(sentence));
}

void TestFetcher::refusesCertificates()
{
    WebServer server(QStringLiteral("localhost.pem"));
    server.answer(QStringLiteral("/a"), QByteArray("words"));
    QString sentence = failure(server.address(QStringLiteral("/a")));
    QVERIFY2(
        sentence.contains(u"“localhost” could not prove") && sentence.contains(u"signed by itself alone"),
        qPrintable(sentence));

    {
        const test::Trust trust(QStringLiteral("localhost.pem"));
        sentence = failure(QStringLiteral("https://127.0.0.1:%1/a").arg(server.port()));
        QVERIFY2(
            sentence.contains(u"“127.0.0.1” could not prove") && sentence.contains(u"made for another site"),
            qPrintable(sentence));
    }

    WebServer old(QStringLiteral("expired.pem"));
    const test::Trust trust(QStringLiteral("expired.pem"));
    sentence = failure(old.address(QStringLiteral("/a")));
    QVERIFY2(sentence.contains(u"out of date"), qPrintable(sentence));
    QVERIFY(server.requests().isEmpty() && old.requests().isEmpty()); // not even the address was told
}

void TestFetcher::asksTheProxy()
{
    WebServer proxy;
    proxy.answer(QStringLiteral("http://nobody.invalid/a"), QByteArray("words"));
    qputenv("http_proxy", proxy.address(QString()).toLatin1());
    const auto restore = qScopeGuard([] { qunsetenv("http_proxy"); });
    const QNetworkProxyQuery query(QUrl(QStringLiteral("http://nobody.invalid/a")));
    if (QNetworkProxyFactory::systemProxyForQuery(query).value(0).port() != proxy.port())
        QSKIP("This desktop's own settings stand before the environment's.");
    const auto page = fetched(QStringLiteral("http://nobody.invalid/a"));
    QVERIFY2(page.ok(), qPrintable(page ? QString() : page.error().message));
    QCOMPARE(proxy.requests(), QStringList{QStringLiteral("GET http://nobody.invalid/a")});
}

void TestFetcher::cancelledTellsNothing()
{
    WebServer server;
    server.answer(QStringLiteral("/b"), QByteArray("words"));
    WebAnswer drips;
    drips.body = "a";
    drips.tellsLength = false;
    drips.end = WebAnswer::Drips;
    server.answer(QStringLiteral("/a"), drips);
    Fetcher fetcher;
    Told told(fetcher);
    fetcher.cancel(); // of nothing

    fetcher.fetch(QUrl(server.address(QStringLiteral("/a"))));
    QTRY_VERIFY_WITH_TIMEOUT(told.progress > 0, patience);
    fetcher.cancel();
    told.progress = 0;
    fetcher.fetch(QUrl(QStringLiteral("file:///etc/passwd"))); // whose refusal is under way already
    fetcher.cancel();
    // What another one fetches meanwhile shows that there was time enough.
    QVERIFY(fetched(server.address(QStringLiteral("/b"))).ok());
    QVERIFY(told.pages.isEmpty() && told.sentences.isEmpty());
    QCOMPARE(told.progress, 0);

    fetcher.fetch(QUrl(server.address(QStringLiteral("/b"))));
    QVERIFY(told.waits());
    QCOMPARE(told.pages.size(), 1);
    {
        Fetcher gone;
        gone.fetch(QUrl(server.address(QStringLiteral("/a"))));
    }
}

void TestFetcher::nextOneReplaces()
{
    WebServer server;
    WebAnswer never;
    never.end = WebAnswer::NeverAnswers;
    server.answer(QStringLiteral("/a"), never);
    server.answer(QStringLiteral("/b"), QByteArray("b"));
    Fetcher fetcher;
    const Told told(fetcher);
    fetcher.fetch(QUrl(server.address(QStringLiteral("/a"))));
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), 1, patience);
    fetcher.fetch(QUrl(server.address(QStringLiteral("/b"))));
    QVERIFY(told.waits());
    QVERIFY(told.sentences.isEmpty());
    QCOMPARE(told.pages.first().bytes, QByteArray("b"));
    // Asking for the next one out of the answer to this.
    int more = 2;
    QObject::connect(&fetcher, &Fetcher::fetched, &fetcher, [&](const Fetched &page) {
        if (--more > 0)
            fetcher.fetch(QUrl(page.url));
    });
    fetcher.fetch(QUrl(server.address(QStringLiteral("/b"))));
    QTRY_COMPARE_WITH_TIMEOUT(more, 0, patience);
}

MITJUL_TEST(TestFetcher)
#include "tst_fetcher.moc"
