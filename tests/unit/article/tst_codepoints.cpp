// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codepoints.h"
#include "names.h"
#include "testsuite.h"

using namespace mitjul;

class TestCodePoints : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void convertsBothWays_data();
    void convertsBothWays();
    void countsInsideOfAPairAsItsStart();
    void namesComeBack();
};

void TestCodePoints::convertsBothWays_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("Hangul") << QStringLiteral("밑줄을 긋다");
    QTest::newRow("emoji") << QStringLiteral("가😀나👩‍👩‍👧다😀");
    QTest::newRow("old Hangul") << QStringLiteral("나랏말ᄊᆞ미");
    QTest::newRow("lone surrogates") << QString(QChar(0xDC00)) + QStringLiteral("가") + QChar(0xD800);
}

void TestCodePoints::convertsBothWays()
{
    QFETCH(QString, text);
    const CodePoints points(text);
    qsizetype expected = 0;
    for (qsizetype i = 0; i < text.size(); ++expected) {
        QCOMPARE(points.fromUtf16(i), expected);
        QCOMPARE(points.toUtf16(expected), i);
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        i += pair ? 2 : 1;
    }
    QCOMPARE(points.fromUtf16(text.size()), expected);
    QCOMPARE(points.toUtf16(expected), text.size());
    QCOMPARE(points.count(), expected);
}

void TestCodePoints::countsInsideOfAPairAsItsStart()
{
    const CodePoints points(QStringLiteral("가😀나"));
    QCOMPARE(points.fromUtf16(2), 1 + 0);
    QCOMPARE(points.fromUtf16(3), 2);
}

void TestCodePoints::namesComeBack()
{
    QCOMPARE(fromName<ClaimType>(u"attributed"), ClaimType::Attributed);
    QCOMPARE(nameOf(TypoType::Mark), QStringLiteral("mark"));
    QCOMPARE(nameOf(BlockKind::Boilerplate), QStringLiteral("boilerplate"));
    QCOMPARE(fromName<Polarity>(u"for"), std::nullopt);
}

MITJUL_TEST(TestCodePoints)
#include "tst_codepoints.moc"
