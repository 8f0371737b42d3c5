// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "josa.h"
#include "listoracle.h"

using namespace mitjul;

class TestJosa : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAloud_data();
    void readsAloud();
    void fitsAfterTheEnding();
    void stripsTheLongestFirst();
};

void TestJosa::readsAloud_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("end"); // SpokenEnd, -1: readers differ
    const auto row = [](const char16_t* text, int end) {
        const QString word = QString::fromUtf16(text);
        QTest::newRow(qPrintable(word)) << word << end;
    };
    const int vowel = static_cast<int>(SpokenEnd::Vowel);
    const int rieul = static_cast<int>(SpokenEnd::Rieul);
    const int consonant = static_cast<int>(SpokenEnd::Consonant);
    row(u"3", consonant);
    row(u"5", vowel);
    row(u"10", consonant);
    row(u"1,700", consonant);
    row(u"21", rieul);
    row(u"%", vowel);
    row(u"㎏", consonant);
    row(u"WSJ", vowel);
    row(u"SM", consonant);
    row(u"MAC", -1);
    row(u"BR", -1);
}

void TestJosa::readsAloud()
{
    QFETCH(QString, text);
    QFETCH(int, end);
    const Josa josa(test::shippedLexicons());
    const auto spoken = josa.spokenEnd(text);
    QCOMPARE(spoken ? static_cast<int>(*spoken) : -1, end);
}

void TestJosa::fitsAfterTheEnding()
{
    const Josa josa(test::shippedLexicons());
    QVERIFY(Josa::fits(*josa.tail(u"은"), SpokenEnd::Consonant));
    QVERIFY(Josa::fits(*josa.tail(u"은"), SpokenEnd::Rieul));
    QVERIFY(!Josa::fits(*josa.tail(u"는"), SpokenEnd::Consonant));
    QVERIFY(Josa::fits(*josa.tail(u"로"), SpokenEnd::Rieul));
    QVERIFY(!Josa::fits(*josa.tail(u"으로"), SpokenEnd::Rieul));
    QVERIFY(Josa::fits(*josa.tail(u"까지"), SpokenEnd::Vowel));
    QCOMPARE(josa.tail(u"를")->other, QStringLiteral("을"));
    QVERIFY(!josa.tail(u"학교"));
}

void TestJosa::stripsTheLongestFirst()
{
    const Josa josa(test::shippedLexicons());
    const QList<const Tail*> tails = josa.tailsOf(u"학교에서는");
    QVERIFY(tails.size() >= 2);
    QCOMPARE(tails.constFirst()->text, QStringLiteral("에서는"));
    QCOMPARE(tails.constLast()->text, QStringLiteral("는"));
    QVERIFY(josa.tailsOf(u"는").isEmpty());
}

MITJUL_TEST(TestJosa)
#include "tst_josa.moc"
