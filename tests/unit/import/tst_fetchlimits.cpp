// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetching.h"
#include "testsuite.h"
#include "webserver.h"

using namespace mitjul;
using test::failure;
using test::fetched;
using test::limitedTo;
using test::WebAnswer;
using test::WebServer;

namespace {

/// A gigabyte of zeros as gzip, made of the shortest words that Deflate has: a zero, then again and again
/// "258 bytes as the last one". Its end is missing; nobody should come that far.
QByteArray gzipBomb()
{
    QByteArray bits("110"
                    "00110000"); // last block, fixed codes; a zero
    while (bits.size() < 15 * 8)
        bits += "11000101"
                "00000"; // length 258; distance 1
    QByteArray bytes(15, '\0');
    for (qsizetype i = 0; i < 15 * 8; ++i)
        bytes[i / 8] = static_cast<char>(bytes[i / 8] | ((bits[i] - '0') << (i % 8)));
    // Eight such words fill thirteen bytes, which then repeat.
    constexpr qsizetype gigabyte = 1024 * 1024 * 1024;
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + bytes.left(2)
        + bytes.sliced(2).repeated(gigabyte / (8 * 258) + 1);
}

} // namespace

class TestFetchLimits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void refusesWhatIsTooLarge_data();
    void refusesWhatIsTooLarge();
    void takesWhatFits();
    void unpacks();
    void refusesOtherTypes();
    void givesUpInTime_data();
    void givesUpInTime();
};

void TestFetchLimits::initTestCase()
{
    test::withoutProxy();
}

void TestFetchLimits::refusesWhatIsTooLarge_data()
{
    QTest::addColumn<bool>("tellsLength");
    QTest::addColumn<qint64>("claimedLength");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("told") << true << qint64(-1) << QByteArray() << QByteArray(1'000'001, 'a');
    QTest::newRow("not told") << false << qint64(-1) << QByteArray() << QByteArray(1'000'001, 'a');
    QTest::newRow("told, and nothing sent") << true << qint64(1'000'001) << QByteArray() << QByteArray();
    QTest::newRow("gzip bomb") << false << qint64(-1) << QByteArray("gzip") << gzipBomb();
    QTest::newRow("gzip bomb that lies")
        << true << qint64(1000) << QByteArray("gzip") << gzipBomb().left(1000);
    const QByteArray packed = qCompress(QByteArray(1'000'001, 'a'), 9).sliced(4);
    QTest::newRow("one too many, packed") << true << qint64(-1) << QByteArray("deflate") << packed;
    // In this row the packed bytes are under the limit and the ratio is small.
    QByteArray mixed;
    for (quint32 i = 0; mixed.size() <= 1'000'000; ++i)
        mixed += QByteArray::number(i * 2654435761U, 16) + ' ';
    QTest::newRow("words, packed") << true << qint64(-1) << QByteArray("deflate")
                                   << qCompress(mixed, 9).sliced(4);
}

void TestFetchLimits::refusesWhatIsTooLarge()
{
    QFETCH(bool, tellsLength);
    QFETCH(qint64, claimedLength);
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, body);
    WebServer server;
    WebAnswer answer;
    answer.tellsLength = tellsLength;
    answer.claimedLength = claimedLength;
    answer.body = body;
    answer.end = claimedLength < 0 ? WebAnswer::Whole : WebAnswer::Stalls;
    if (!encoding.isEmpty())
        answer.headers = {"Content-Encoding: " + encoding};
    server.answer(QStringLiteral("/a"), answer);
    const qint64 limit = claimedLength == 1000 ? 100'000 : 1'000'000;
    const QString sentence = failure(server.address(QStringLiteral("/a")), limitedTo(limit));
    QVERIFY2(sentence.contains(u"is larger than"), qPrintable(sentence));
}

void TestFetchLimits::takesWhatFits()
{
    WebServer server;
    WebAnswer answer;
    answer.body = QByteArray(1'000'000, 'a');
    for (const bool tellsLength : {true, false}) {
        answer.tellsLength = tellsLength;
        server.answer(QStringLiteral("/a"), answer);
        const auto page = fetched(server.address(QStringLiteral("/a")), limitedTo(answer.body.size()));
        QVERIFY2(page.ok(), qPrintable(page ? QString() : page.error().message));
        QVERIFY(page->bytes == answer.body);
    }
}

void TestFetchLimits::unpacks()
{
    WebServer server;
    const QByteArray words = QByteArray("다리는 강 위에 있다. ").repeated(20'000);
    WebAnswer answer;
    answer.body = qCompress(words, 9).sliced(4);
    answer.headers = {"Content-Encoding: deflate"};
    server.answer(QStringLiteral("/a"), answer);
    const auto page = fetched(server.address(QStringLiteral("/a")));
    QVERIFY2(page.ok(), qPrintable(page ? QString() : page.error().message));
    QVERIFY(page->bytes == words);

    answer.body = "this was never packed";
    server.answer(QStringLiteral("/b"), answer);
    const QString sentence = failure(server.address(QStringLiteral("/b")));
    QVERIFY2(sentence.contains(u"could not be fetched"), qPrintable(sentence));
}

void TestFetchLimits::refusesOtherTypes()
{
    WebServer server;
    WebAnswer answer;
    answer.body = "words";
    answer.tellsLength = false;
    answer.end = WebAnswer::Drips; // whoever waits for the body waits for ever
    for (const char *type :
        {"image/png", "video/mp4", "application/pdf", "application/json", "APPLICATION/ZIP; a=b"}) {
        answer.contentType = type;
        server.answer(QStringLiteral("/a"), answer);
        const QString sentence = failure(server.address(QStringLiteral("/a")));
        QVERIFY2(
            sentence.contains(QStringLiteral("neither text nor a web page but ") + QString::fromLatin1(type)),
            qPrintable(sentence));
    }
    answer.end = WebAnswer::Whole;
    for (const char *type : {"", "text", "Text/HTML;charset=utf-8", "text/plain", "application/xhtml+xml",
             "multipart/related; boundary=a", "message/rfc822", "application/octet-stream",
             "text/html, text/html"}) {
        answer.contentType = type;
        server.answer(QStringLiteral("/a"), answer);
        const auto page = fetched(server.address(QStringLiteral("/a")));
        QVERIFY2(page.ok(), type);
        QCOMPARE(page->contentType, QByteArray(type));
    }
}

void TestFetchLimits::givesUpInTime_data()
{
    QTest::addColumn<WebAnswer::End>("end");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("drips for ever") << WebAnswer::Drips << QByteArray("a");
    QTest::newRow("stops in the middle") << WebAnswer::Stalls << QByteArray("a");
    QTest::newRow("never answers") << WebAnswer::NeverAnswers << QByteArray();
}

void TestFetchLimits::givesUpInTime()
{
    QFETCH(WebAnswer::End, end);
    QFETCH(QByteArray, body);
    WebServer server;
    WebAnswer answer;
    answer.end = end;
    answer.body = body;
    answer.tellsLength = false;
    server.answer(QStringLiteral("/a"), answer);
    FetchLimits limits;
    limits.total = std::chrono::seconds(1);
    const QString sentence = failure(server.address(QStringLiteral("/a")), limits);
    QVERIFY2(sentence.contains(u"took too long"), qPrintable(sentence));
}

MITJUL_TEST(TestFetchLimits)
#include "tst_fetchlimits.moc"
