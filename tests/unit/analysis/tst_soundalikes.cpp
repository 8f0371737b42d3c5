// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listoracle.h"
#include "soundalikes.h"

using namespace mitjul;

class TestSoundAlikes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hears_data();
    void hears();
    void leavesTheRest();
};

void TestSoundAlikes::hears_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("meant");
    QTest::newRow("vowel") << QStringLiteral("에벌레") << QStringLiteral("애벌레");
    QTest::newRow("final") << QStringLiteral("뒤쫒아") << QStringLiteral("뒤쫓아");
    QTest::newRow("no final") << QStringLiteral("촛점") << QStringLiteral("초점");
    QTest::newRow("nasal") << QStringLiteral("오랫만") << QStringLiteral("오랜만");
    QTest::newRow("syllable") << QStringLiteral("깨끗히") << QStringLiteral("깨끗이");
    QTest::newRow("final before a vowel") << QStringLiteral("들어난") << QStringLiteral("드러난");
    QTest::newRow("consonant after a vowel") << QStringLiteral("드러가") << QStringLiteral("들어가");
    QTest::newRow("cluster") << QStringLiteral("업스며") << QStringLiteral("없으며");
    QTest::newRow("initial") << QStringLiteral("내노라") << QStringLiteral("내로라");
}

void TestSoundAlikes::hears()
{
    QFETCH(QString, written);
    QFETCH(QString, meant);
    const SoundAlikes sounds(test::shippedLexicons());
    const QStringList variants = sounds.variants(written);
    QVERIFY2(variants.contains(meant), qPrintable(variants.join(u' ')));
    QVERIFY(!variants.contains(written));
}

void TestSoundAlikes::leavesTheRest()
{
    const SoundAlikes sounds(test::shippedLexicons());
    QVERIFY(sounds.variants(u"").isEmpty());
    QVERIFY(sounds.variants(u"ㅏ나").isEmpty());
    QVERIFY(sounds.variants(u"word").isEmpty());
    QVERIFY(sounds.variants(QString(100'000, u'개')).isEmpty());
    QVERIFY(SoundAlikes({}).variants(u"개나리").size() <= 4); // a final and its vowel need no table
}

MITJUL_TEST(TestSoundAlikes)
#include "tst_soundalikes.moc"
