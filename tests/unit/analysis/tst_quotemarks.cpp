// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quotemarks.h"
#include "testsuite.h"

using namespace mitjul;

class TestQuoteMarks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pairs_data();
    void pairs();
    void nestsWithoutEnd();
};

void TestQuoteMarks::pairs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("inside"); // what stands in closed pairs, by opening mark
    QTest::newRow("curly") << QStringLiteral("그는 “간다”고 했다") << QStringList{QStringLiteral("간다")};
    QTest::newRow("straight") << QStringLiteral("그는 \"간다\"고 \"온다\"고 했다")
                              << QStringList{QStringLiteral("간다"), QStringLiteral("온다")};
    QTest::newRow("nested") << QStringLiteral("“그가 ‘간다’고 했다”") << QStringList{QStringLiteral("그가 ‘간다’고 했다"), QStringLiteral("간다")};
    QTest::newRow("no spaces") << QStringLiteral("그는\"간다\"고") << QStringList{QStringLiteral("간다")};
    QTest::newRow("space before closing") << QStringLiteral("그는 \" 간다 \"라고") << QStringList{QStringLiteral(" 간다 ")};
    QTest::newRow("wrong way round") << QStringLiteral("그는 ”간다“고 했다") << QStringList{QStringLiteral("간다")};
    QTest::newRow("apostrophes") << QStringLiteral("‘I don’t know the workers’ rights now,’ he said")
                                 << QStringList{QStringLiteral("I don’t know the workers’ rights now,")};
    QTest::newRow("year") << QStringLiteral("’23년 ‘새 해’가") << QStringList{QStringLiteral("새 해")};
    QTest::newRow("never closed") << QStringLiteral("그는 “간다고 했다. 또 “온다”고 했다") << QStringList{QStringLiteral("온다")};
    QTest::newRow("straight never closed") << QStringLiteral("그는 \"간다고 했다. 또 \"온다\"고 했다") << QStringList{QStringLiteral("온다")};
    QTest::newRow("never opened") << QStringLiteral("나눔장터'는 발 디딜 틈이 없었다") << QStringList{};
    QTest::newRow("brackets") << QStringLiteral("『서 있는 사람들』과 「법」") << QStringList{QStringLiteral("서 있는 사람들"), QStringLiteral("법")};
}

void TestQuoteMarks::pairs()
{
    QFETCH(QString, text);
    QFETCH(QStringList, inside);
    QStringList found;
    for (const MarkPair &pair : pairMarks(text, {0, text.size()})) {
        if (pair.closed())
            found.append(text.mid(pair.content().start, pair.content().length()));
    }
    QCOMPARE(found, inside);
}

void TestQuoteMarks::nestsWithoutEnd()
{
    const QString text = QString(10000, u'“') + u'가' + QString(10000, u'”');
    const QList<MarkPair> pairs = pairMarks(text, {0, text.size()});
    QCOMPARE(pairs.size(), 10000);
    QCOMPARE(pairs.last().depth, 9999);
    QCOMPARE(pairs.last().parent, 9998);
}

MITJUL_TEST(TestQuoteMarks)
#include "tst_quotemarks.moc"
