// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetching.h"
#include "testsuite.h"

using namespace mitjul;
using test::failure;

class TestWebAddress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void understandsAddresses_data();
    void understandsAddresses();
    void refusesAddresses_data();
    void refusesAddresses();
};

void TestWebAddress::understandsAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *typed, const char *meant) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(meant);
    };
    row("https://example.org/a?b=c", "https://example.org/a?b=c");
    row("http://example.org", "http://example.org/");
    row("HTTP://Example.ORG/A", "http://example.org/A");
    row(" example.org/a\n", "https://example.org/a");
    row("//example.org/a", "https://example.org/a");
    row("<https://example.org/a>", "https://example.org/a");
    row("www.example.org", "https://www.example.org/");
    row("example.org:8080/a", "https://example.org:8080/a");
    row("localhost:8080", "https://localhost:8080/");
    row("http://intranet/news", "http://intranet/news");
    row("127.0.0.1:80/a", "https://127.0.0.1:80/a");
    row("http://[::1]/a", "http://[::1]/a");
    row("https://example.org/a#part", "https://example.org/a");
    row("https://example.org/밑줄", "https://example.org/%EB%B0%91%EC%A4%84");
    row("한국.kr/뉴스", "https://xn--3e0b707e.kr/%EB%89%B4%EC%8A%A4");
}

void TestWebAddress::understandsAddresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    const auto address = addressFrom(typed);
    QVERIFY2(address.ok(), qPrintable(address ? QString() : address.error().message));
    QCOMPARE(QString::fromLatin1(address->toEncoded()), meant);
}

void TestWebAddress::refusesAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *typed, const char *said) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(said);
    };
    for (const char *typed : {"", " ", "news", ".", "/home/me/a.txt", "https://", "https:///a",
             "http:example.org", "https://example.org:99999/", "한 문장이다.",
             "https://example.org/a https://example.org/b", "a..b/c"})
        row(typed, "is no address on the web");
    for (const char *typed : {"file:///etc/passwd", "FILE:///etc/passwd", "qrc:/lexicons/particles.tsv",
             "data:text/html,<p>a</p>", "ftp://example.org/a", "javascript:alert(1)", "mailto:a@example.org",
             "about:blank", "view-source:https://example.org/", "blob:https://example.org/a"})
        row(typed, "only addresses that begin with https:// or http://");
    row("https://me:secret@example.org/", "name or password before its “@”");
    row("paper.example@example.org/", "name or password before its “@”");
    const QByteArray endless = "https://example.org/" + QByteArray(9000, 'a');
    QTest::newRow("endless") << QString::fromLatin1(endless) << QStringLiteral("aaa…” is no address");
}

void TestWebAddress::refusesAddresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);
    const auto address = addressFrom(typed);
    QVERIFY2(!address.ok(), qPrintable(address ? address->toString() : QString()));
    QVERIFY2(address.error().message.contains(said), qPrintable(address.error().message));
    QVERIFY(!address.error().message.contains(u"secret"));
    // Who does not ask first is refused too.
    if (QUrl(typed).isValid() && !QUrl(typed).scheme().isEmpty())
        QVERIFY(!failure(typed).startsWith(u"It came"));
}

MITJUL_TEST(TestWebAddress)
#include "tst_webaddress.moc"
