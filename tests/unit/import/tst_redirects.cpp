// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetching.h"
#include "testsuite.h"
#include "webserver.h"

using namespace mitjul;
using test::failure;
using test::fetched;
using test::WebAnswer;
using test::WebServer;

class TestRedirects : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void followsRedirects();
    void leavesCirclesAndLongWays();
    void followsNowhereElse_data();
    void followsNowhereElse();
    void neverLeavesEncryption();
};

void TestRedirects::initTestCase()
{
    test::withoutProxy();
}

void TestRedirects::followsRedirects()
{
    WebServer server;
    WebServer other;
    WebAnswer endless = WebAnswer::redirect("../c/d?e=f#part", 301);
    endless.body = QByteArray(1000, 'x'); // nobody reads it
    endless.end = WebAnswer::Drips;
    endless.tellsLength = false;
    server.answer(QStringLiteral("/a/b"), endless);
    server.answer(QStringLiteral("/c/d?e=f"), WebAnswer::redirect("/밑줄", 307));
    server.answer(QStringLiteral("/%EB%B0%91%EC%A4%84"),
        WebAnswer::redirect(other.address(QStringLiteral("/g")).toLatin1(), 308));
    other.answer(
        QStringLiteral("/g"), WebAnswer::redirect("//127.0.0.1:" + QByteArray::number(other.port()), 303));
    other.answer(QStringLiteral("/"), QByteArray("text"));
    const auto page = fetched(server.address(QStringLiteral("/a/b")));
    QVERIFY2(page.ok(), qPrintable(page ? QString() : page.error().message));
    QCOMPARE(page->url, other.address(QStringLiteral("/")));
    QCOMPARE(server.requests(),
        (QStringList{QStringLiteral("GET /a/b"), QStringLiteral("GET /c/d?e=f"),
            QStringLiteral("GET /%EB%B0%91%EC%A4%84")}));
    QCOMPARE(other.requests(), (QStringList{QStringLiteral("GET /g"), QStringLiteral("GET /")}));
}

void TestRedirects::leavesCirclesAndLongWays()
{
    WebServer server;
    server.answer(QStringLiteral("/a"), WebAnswer::redirect("/b"));
    server.answer(QStringLiteral("/b"), WebAnswer::redirect("/a"));
    QVERIFY(failure(server.address(QStringLiteral("/a"))).contains(u"leads back to itself"));
    QCOMPARE(server.requests().size(), 2);
    for (int i = 0; i < 9; ++i)
        server.answer(QStringLiteral("/%1").arg(i), WebAnswer::redirect("/" + QByteArray::number(i + 1)));
    server.answer(QStringLiteral("/9"), QByteArray("text"));
    QVERIFY(failure(server.address(QStringLiteral("/3"))).contains(u"leads on too often"));
    QCOMPARE(server.requests().size(), 2 + 6);
    QVERIFY(fetched(server.address(QStringLiteral("/4"))).ok()); // five of them are well
    server.answer(QStringLiteral("/nowhere"), WebAnswer::redirect(""));
    QVERIFY(failure(server.address(QStringLiteral("/nowhere"))).contains(u"HTTP 302"));
}

void TestRedirects::followsNowhereElse_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("said");
    for (const char *target : {"file:///etc/passwd", "qrc:/lexicons/particles.tsv",
             "data:text/html,<p>words</p>", "javascript:alert(1)", "ftp://127.0.0.1/a", "FILE:/etc/passwd",
             "http://", "https:", "about:blank"})
        QTest::newRow(target) << QByteArray(target) << QStringLiteral("no address on the web");
    QTest::newRow("name") << QByteArray("http://me:secret@127.0.0.1/") << QStringLiteral("before its “@”");
}

void TestRedirects::followsNowhereElse()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, said);
    WebServer server;
    server.answer(QStringLiteral("/a"), WebAnswer::redirect(target));
    const QString sentence = failure(server.address(QStringLiteral("/a")));
    QVERIFY2(sentence.contains(said), qPrintable(sentence));
    QVERIFY(!sentence.contains(u"secret"));
    QCOMPARE(server.requests().size(), 1);
}

void TestRedirects::neverLeavesEncryption()
{
    const test::Trust trust(QStringLiteral("localhost.pem"));
    WebServer open;
    WebServer encrypted(QStringLiteral("localhost.pem"));
    open.answer(
        QStringLiteral("/up"), WebAnswer::redirect(encrypted.address(QStringLiteral("/a")).toLatin1()));
    encrypted.answer(QStringLiteral("/a"), QByteArray("encrypted"));
    const auto page = fetched(open.address(QStringLiteral("/up")));
    QVERIFY2(page.ok(), qPrintable(page ? QString() : page.error().message));
    QCOMPARE(page->bytes, QByteArray("encrypted"));

    open.answer(QStringLiteral("/b"), QByteArray("open"));
    encrypted.answer(
        QStringLiteral("/down"), WebAnswer::redirect(open.address(QStringLiteral("/b")).toLatin1()));
    open.answer(QStringLiteral("/around"),
        WebAnswer::redirect(encrypted.address(QStringLiteral("/down")).toLatin1()));
    for (const QString &address :
        {encrypted.address(QStringLiteral("/down")), open.address(QStringLiteral("/around"))}) {
        const QString sentence = failure(address);
        QVERIFY2(sentence.contains(u"anybody on the way could read"), qPrintable(sentence));
    }
    QVERIFY(!open.requests().contains(QStringLiteral("GET /b")));
}

MITJUL_TEST(TestRedirects)
#include "tst_redirects.moc"
