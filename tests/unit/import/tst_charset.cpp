// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "charset.h"
#include "testsuite.h"

#include <memory>
#include <unicode/ucnv.h>

using namespace mitjul;

namespace {

const QString korean = QStringLiteral("정부는 3일 새로운 계획을 밝혔다.\n똠방각하는 “그렇다”고 말했다.");

QByteArray encoded(const QString &text, const char *encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open(encoding, &status), &ucnv_close);
    QByteArray bytes(text.size() * 8 + 16, '\0');
    const int32_t length = ucnv_fromUChars(converter.get(), bytes.data(), int32_t(bytes.size()),
        reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &status);
    bytes.truncate(U_SUCCESS(status) ? length : 0);
    return bytes;
}

} // namespace

class TestCharset : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tells_data();
    void tells();
    void readsDeclarations_data();
    void readsDeclarations();
    void asks_data();
    void asks();
    void refusesWithoutAnswer();
    void copiesNothingWithoutNeed();
};

void TestCharset::tells_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QByteArray>>("declared");
    QTest::addColumn<bool>("isPage");
    QTest::addColumn<QString>("text");
    const QList<QByteArray> none;
    const QByteArray utf8 = korean.toUtf8();
    const QByteArray cp949 = encoded(korean, "windows-949");
    QTest::newRow("UTF-8") << utf8 << none << false << korean;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + utf8 << none << false << korean;
    QTest::newRow("UTF-8, cut in a letter")
        << utf8.chopped(1) + "\xED\x95" << none << false << korean.chopped(1);
    QTest::newRow("UTF-8, declared EUC-KR") << utf8 << QList<QByteArray>{"euc-kr"} << true << korean;
    QTest::newRow("UTF-8, declared Latin-1") << utf8 << QList<QByteArray>{"ISO-8859-1"} << true << korean;
    QTest::newRow("windows-949, nothing declared") << cp949 << none << false << korean;
    QTest::newRow("windows-949, declared EUC-KR") << cp949 << QList<QByteArray>{"EUC-KR"} << true << korean;
    QTest::newRow("windows-949, declared KS C 5601")
        << cp949 << QList<QByteArray>{"ks_c_5601-1987"} << true << korean;
    QTest::newRow("windows-949, declared UTF-8") << cp949 << QList<QByteArray>{"utf-8"} << true << korean;
    QTest::newRow("windows-949, declared Latin-1 by a server")
        << cp949 << QList<QByteArray>{"iso-8859-1", "euc-kr"} << true << korean;
    QTest::newRow("windows-949, declared as nobody knows what")
        << cp949 << QList<QByteArray>{"x-unknown"} << true << korean;
    QTest::newRow("windows-949, cut in a letter")
        << cp949.chopped(1) + "\xC7" << none << false << korean.chopped(1);
    QTest::newRow("UTF-16 LE with mark")
        << "\xFF\xFE" + encoded(korean, "utf-16le") << none << false << korean;
    QTest::newRow("UTF-16 BE with mark")
        << "\xFE\xFF" + encoded(korean, "utf-16be") << none << false << korean;
    QTest::newRow("UTF-16 LE without mark") << encoded(korean, "utf-16le") << none << false << korean;
    QTest::newRow("UTF-16 BE without mark") << encoded(korean, "utf-16be") << none << false << korean;
    QTest::newRow("UTF-16 LE without mark, English") << encoded(QStringLiteral("Plain words."), "utf-16le")
                                                     << none << false << QStringLiteral("Plain words.");
    QTest::newRow("UTF-32 LE with mark")
        << QByteArray("\xFF\xFE\0\0", 4) + encoded(korean, "utf-32le") << none << false << korean;
    QTest::newRow("ISO-2022-KR") << encoded(korean.left(17), "iso-2022-kr")
                                 << QList<QByteArray>{"iso-2022-kr"} << true << korean.left(17);
    const QString quoted = QStringLiteral("“It’s a café,” she said – naïve as ever.");
    QTest::newRow("windows-1252, declared so")
        << encoded(quoted, "windows-1252") << QList<QByteArray>{"windows-1252"} << true << quoted;
    QTest::newRow("windows-1252, declared Latin-1")
        << encoded(quoted, "windows-1252") << QList<QByteArray>{"latin1"} << true << quoted;
    const QString japanese = QStringLiteral(
        "日本語の文章がここにある。新しい計画を政府が発表した。人々はそれを聞いて喜んだと伝えられている。")
                                 .repeated(2);
    QTest::newRow("Shift_JIS, declared so")
        << encoded(japanese, "shift_jis") << QList<QByteArray>{"Shift_JIS"} << true << japanese;
    QTest::newRow("Shift_JIS, nothing declared")
        << encoded(japanese, "shift_jis") << none << false << japanese;
    QTest::newRow("EUC-JP, declared so")
        << encoded(japanese, "euc-jp") << QList<QByteArray>{"euc-jp"} << true << japanese;
    const QString chinese = QStringLiteral("政府三日公布了新的计划，市民们说这个计划来得太晚了。");
    QTest::newRow("GBK, declared GB2312")
        << encoded(chinese, "gb18030") << QList<QByteArray>{"gb2312"} << true << chinese;
    // A byte that was lost in the middle: a page shows it, as browsers do.
    const QByteArray hurt
        = encoded(korean.repeated(20), "windows-949") + "\xFF " + encoded(korean, "windows-949");
    QTest::newRow("windows-949 page with a wrong byte")
        << hurt << QList<QByteArray>{"euc-kr"} << true
        << korean.repeated(20) + QChar::ReplacementCharacter + u' ' + korean;
    const QByteArray hurt8 = korean.repeated(20).toUtf8() + "\xFF" + korean.toUtf8();
    QTest::newRow("UTF-8 page with a wrong byte")
        << hurt8 << QList<QByteArray>{"utf-8"} << true
        << korean.repeated(20) + QChar::ReplacementCharacter + korean;
    QTest::newRow("empty") << QByteArray() << none << false << QString();
}

void TestCharset::tells()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QByteArray>, declared);
    QFETCH(bool, isPage);
    QFETCH(QString, text);
    const auto decoded = toUtf8(bytes, {declared, isPage}, {});
    QVERIFY2(decoded.ok(), decoded.ok() ? "" : qPrintable(decoded.error().message));
    QString read = QString::fromUtf8(decoded.value());
    QCOMPARE(read, text);
}

void TestCharset::readsDeclarations_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("charset") << QByteArray("<meta charset=\"euc-kr\">") << QByteArray("euc-kr");
    QTest::newRow("bare") << QByteArray("<META CHARSET=utf-8>") << QByteArray("utf-8");
    QTest::newRow("http-equiv") << QByteArray(
        "<meta http-equiv=Content-Type content=\"text/html; charset=ks_c_5601-1987\">")
                                << QByteArray("ks_c_5601-1987");
    QTest::newRow("XML") << QByteArray("<?xml version='1.0' encoding='EUC-KR'?><html>")
                         << QByteArray("EUC-KR");
    QTest::newRow("UTF-16 cannot be read so") << QByteArray("<meta charset=utf-16>") << QByteArray("utf-8");
    QTest::newRow("none") << QByteArray("<p>charset=euc-kr</p>") << QByteArray();
}

void TestCharset::readsDeclarations()
{
    QFETCH(QByteArray, page);
    QFETCH(QByteArray, name);
    QCOMPARE(declaredIn(page), name);
}

void TestCharset::asks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("short Shift_JIS") << encoded(QStringLiteral("日本の計画です"), "shift_jis")
                                     << QStringLiteral("shift_jis") << QStringLiteral("日本の計画です");
    QTest::newRow("short Russian") << encoded(QStringLiteral("План города"), "windows-1251")
                                   << QStringLiteral("windows-1251") << QStringLiteral("План города");
    QTest::newRow("UTF-8 with wrong bytes") << korean.toUtf8() + "\xFF!" << QStringLiteral("utf-8")
                                            << korean + QChar::ReplacementCharacter + u'!';
}

void TestCharset::asks()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, text);
    QList<EncodingChoice> asked;
    const auto decoded = toUtf8(bytes, {}, [&](const QList<EncodingChoice> &choices) {
        asked = choices;
        return name;
    });
    const auto choice = std::find_if(
        asked.cbegin(), asked.cend(), [&name](const EncodingChoice &one) { return one.name == name; });
    QVERIFY(choice != asked.cend());
    QVERIFY2(choice->beginning.contains(text.left(4)), qPrintable(choice->beginning));
    QVERIFY(decoded.ok());
    QCOMPARE(QString::fromUtf8(decoded.value()), text);
}

void TestCharset::refusesWithoutAnswer()
{
    const QByteArray bytes = "a\nb" + encoded(QStringLiteral("План города"), "windows-1251");
    const auto nobody = toUtf8(bytes, {}, {});
    QVERIFY(!nobody.ok());
    QVERIFY(nobody.error().message.contains(QStringLiteral("byte 4, in line 2")));
    const auto nothing = toUtf8(bytes, {}, [](const QList<EncodingChoice> &) { return QString(); });
    QVERIFY(!nothing.ok());
    QVERIFY(!toUtf8(QByteArray("\x7f"
                               "ELF\0\0\0\0\0",
                        9),
        {}, {})
                 .ok());
}

void TestCharset::copiesNothingWithoutNeed()
{
    const QByteArray bytes = korean.toUtf8().repeated(1000);
    const auto decoded = toUtf8(bytes, {}, {});
    QVERIFY(decoded.ok());
    QCOMPARE(decoded->constData(), bytes.constData());
}

MITJUL_TEST(TestCharset)
#include "tst_charset.moc"
