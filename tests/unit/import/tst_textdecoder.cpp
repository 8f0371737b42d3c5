// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testsuite.h"
#include "textdecoder.h"

using namespace mitjul;

namespace {

QString decodeText(const QByteArray &bytes)
{
    TextPieces pieces(bytes);
    QString text;
    while (const auto piece = pieces.next())
        text += *piece;
    return text;
}

} // namespace

class TestTextDecoder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptsUtf8_data();
    void acceptsUtf8();
    void findsTheBadByte_data();
    void findsTheBadByte();
    void normalises_data();
    void normalises();
    void breaksEndlessCombiningMarks();
    void readsLongTextInPieces();
};

void TestTextDecoder::acceptsUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("ASCII") << QByteArray("plain text, longer than eight bytes");
    QTest::newRow("Hangul") << QByteArray("밑줄을 긋다");
    QTest::newRow("emoji") << QByteArray("가😀나");
    QTest::newRow("first of two bytes") << QByteArray("\xC2\x80");
    QTest::newRow("last before surrogates") << QByteArray("\xED\x9F\xBF");
    QTest::newRow("last of all") << QByteArray("\xF4\x8F\xBF\xBF");
}

void TestTextDecoder::acceptsUtf8()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!findBadUtf8(bytes));
}

void TestTextDecoder::findsTheBadByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<qsizetype>("line");
    QTest::newRow("lone continuation") << QByteArray("ab\x80") << qsizetype(2) << qsizetype(1);
    QTest::newRow("windows-949") << QByteArray("line\n\xC7\xD1\xB1\xDB") << qsizetype(5) << qsizetype(2);
    QTest::newRow("overlong two") << QByteArray("\xC0\xAF") << qsizetype(0) << qsizetype(1);
    QTest::newRow("overlong three") << QByteArray("\xE0\x80\xAF") << qsizetype(0) << qsizetype(1);
    QTest::newRow("overlong four") << QByteArray("\xF0\x80\x80\xAF") << qsizetype(0) << qsizetype(1);
    QTest::newRow("surrogate") << QByteArray("x\xED\xA0\x80") << qsizetype(1) << qsizetype(1);
    QTest::newRow("above Unicode") << QByteArray("\xF4\x90\x80\x80") << qsizetype(0) << qsizetype(1);
    QTest::newRow("cut at the end") << QByteArray("가\n나\n\xEA\xB0") << qsizetype(8) << qsizetype(3);
    QTest::newRow("after eight bytes") << QByteArray("12345678\xFF") << qsizetype(8) << qsizetype(1);
}

void TestTextDecoder::findsTheBadByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qsizetype, position);
    QFETCH(qsizetype, line);
    const auto bad = findBadUtf8(bytes);
    QVERIFY(bad);
    QCOMPARE(bad->position, position);
    QCOMPARE(bad->line, line);
}

void TestTextDecoder::normalises_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF가") << QStringLiteral("가");
    QTest::newRow("line ends") << QByteArray("a\r\nb\rc\nd\r\n\r\ne") << QStringLiteral("a\nb\nc\nd\n\ne");
    QTest::newRow("separators") << QByteArray("a\u2028b\u2029c\u0085d\fe") << QStringLiteral("a\nb\nc\nd\ne");
    QTest::newRow("decomposed Hangul")
        << QByteArray("x\u1112\u1161\u11ab\u1100\u1173\u11af") << QStringLiteral("x한글");
    QTest::newRow("decomposed Latin") << QByteArray("cafe\u0301") << QStringLiteral("café");
    QTest::newRow("old Hangul stays") << QByteArray("나랏말ᄊᆞ미") << QStringLiteral("나랏말ᄊᆞ미");
    QTest::newRow("compatibility jamo stay") << QByteArray("ㅋㅋ ㄱ") << QStringLiteral("ㅋㅋ ㄱ");
    QTest::newRow("one NUL") << QByteArray("a\0b", 3) + QByteArray(200, 'c')
                             << QStringLiteral("ab") + QString(200, u'c');
}

void TestTextDecoder::normalises()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const auto decoded = decodeText(bytes);
    QCOMPARE(decoded, text);
}

// Unbroken, a million marks in alternating order would take minutes to be put in order.
void TestTextDecoder::breaksEndlessCombiningMarks()
{
    QByteArray bytes("a");
    for (int i = 0; i < 500'000; ++i)
        bytes += "\u0300\u0316";
    QElapsedTimer timer;
    timer.start();
    const auto decoded = decodeText(bytes);
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(decoded.normalized(QString::NormalizationForm_C), decoded);
}

void TestTextDecoder::readsLongTextInPieces()
{
    // Decomposed, with line ends of two bytes, and with a line that is longer than a piece.
    const QString composed = QStringLiteral("가락\u0301 국수 ").normalized(QString::NormalizationForm_C);
    const auto textOf = [](const QString &words, const QString &end) {
        return (words + end).repeated(60'000) + words.repeated(60'000) + u'\n' + words;
    };
    const QString text = textOf(composed.normalized(QString::NormalizationForm_D), QStringLiteral("\r\n"));
    const QByteArray bytes = text.toUtf8();
    TextPieces pieces(bytes);
    QCOMPARE(pieces.expectedLength(), text.size());
    QString read;
    int count = 0;
    while (const auto piece = pieces.next()) {
        read += *piece;
        ++count;
    }
    QVERIFY(count > 2);
    QVERIFY(read == textOf(composed, QStringLiteral("\n")));
}

MITJUL_TEST(TestTextDecoder)
#include "tst_textdecoder.moc"
