// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hangul.h"
#include "keyboard.h"
#include "testsuite.h"

using namespace mitjul;

class TestHangul : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySyllableComesBack();
    void knowsCommonSyllables();
    void keysComeBack_data();
    void keysComeBack();
    void readsLatinAsHangul();
    void repairsOneSlip_data();
    void repairsOneSlip();
    void longWordsHaveNoRepairs();
};

void TestHangul::everySyllableComesBack()
{
    for (char16_t c = 0xAC00; c <= 0xD7A3; ++c) {
        const QChar syllable(c);
        QVERIFY(hangul::isSyllable(syllable));
        QCOMPARE(hangul::compose(hangul::decompose(syllable)), syllable);
        // Typing any syllable on the keyboard gives it back: both tables agree with libhangul.
        QCOMPARE(keyboard::fromKeys(keyboard::toKeys(QString(syllable))), QString(syllable));
    }
    QCOMPARE(hangul::initialLetter(u'값'), u'ㄱ');
    QCOMPARE(hangul::initialLetter(u'힣'), u'ㅎ');
    QCOMPARE(hangul::finalOf(u'값'), 18);
    QCOMPARE(hangul::finalOf(u'A'), hangul::FinalNone);
    QCOMPARE(hangul::withFinal(u'하', hangul::FinalL), QChar(u'할'));
    QCOMPARE(hangul::vowelLetter(u'봬'), QChar(u'ㅙ'));
}

void TestHangul::knowsCommonSyllables()
{
    int common = 0;
    for (char16_t c = 0xAC00; c <= 0xD7A3; ++c)
        common += hangul::isCommonSyllable(QChar(c)) ? 1 : 0;
    QCOMPARE(common, 2350);
    QVERIFY(!hangul::isCommonSyllable(u'똠'));
}

void TestHangul::keysComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("keys");
    QTest::newRow("word") << QStringLiteral("도") << QStringLiteral("eh");
    QTest::newRow("double") << QStringLiteral("또") << QStringLiteral("Eh");
    QTest::newRow("cluster") << QStringLiteral("값이") << QStringLiteral("rkqtdl");
    QTest::newRow("letters") << QStringLiteral("ㅗ디ㅣㅐ") << QStringLiteral("hello");
    QTest::newRow("mixed") << QStringLiteral("공개1") << QStringLiteral("rhdro1");
}

void TestHangul::keysComeBack()
{
    QFETCH(QString, text);
    QFETCH(QString, keys);
    QCOMPARE(keyboard::toKeys(text), keys);
    QCOMPARE(keyboard::fromKeys(keys), text);
}

void TestHangul::readsLatinAsHangul()
{
    QCOMPARE(keyboard::hangulReadings(u"EH").constFirst(), QStringLiteral("도"));
    QCOMPARE(keyboard::hangulReadings(u"gksms").constFirst(), QStringLiteral("하는"));
    QVERIFY(keyboard::hangulReadings(u"ML").isEmpty());
    QVERIFY(keyboard::hangulReadings(u"a1").isEmpty());
}

void TestHangul::repairsOneSlip_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("neighbour") << QStringLiteral("임댜료") << QStringLiteral("임대료");
    QTest::newRow("dropped") << QStringLiteral("표겨에") << QStringLiteral("표결에");
    QTest::newRow("swapped") << QStringLiteral("호혲거인") << QStringLiteral("호혜적인");
    QTest::newRow("doubled") << QStringLiteral("마라톤ㄴ") << QStringLiteral("마라톤");
    QTest::newRow("shift") << QStringLiteral("있따") << QStringLiteral("있다");
    QTest::newRow("sound") << QStringLiteral("에벌레") << QStringLiteral("애벌레");
}

void TestHangul::repairsOneSlip()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    const QList<keyboard::Repair> repairs = keyboard::repairs(typed);
    QVERIFY(std::any_of(
        repairs.begin(), repairs.end(), [&](const auto& repair) { return repair.word == meant; }));
}

void TestHangul::longWordsHaveNoRepairs()
{
    QVERIFY(keyboard::repairs(QString(100'000, u'가')).isEmpty());
}

MITJUL_TEST(TestHangul)
#include "tst_hangul.moc"
