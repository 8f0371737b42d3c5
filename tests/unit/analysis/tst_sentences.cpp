// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quotefixture.h"

using namespace mitjul;

class TestSentences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void splits_data();
    void splits();
    void leavesOutWhatIsNotAnalysed();
};

void TestSentences::splits_data()
{
    QTest::addColumn<QString>("text"); // `|` stands where a sentence ends
    QTest::newRow("two") << QStringLiteral("그는 왔다. |그녀는 갔다.");
    QTest::newRow("no space") << QStringLiteral("그는 왔다.|그녀는 갔다.");
    QTest::newRow("inside a quote") << QStringLiteral("그는 “왔다. 보았다. 이겼다”고 말했다. |모두 웃었다.");
    QTest::newRow("behind a quote") << QStringLiteral("“값이 올랐다.”고 밝혔다. |그뿐이다.");
    QTest::newRow("space behind a quote") << QStringLiteral("“값이 올랐다.” 고 밝혔다.");
    QTest::newRow("a quote alone") << QStringLiteral("“왔다. |보았다. |이겼다.”");
    QTest::newRow("a quote, then a sentence") << QStringLiteral("“앉아야 쉬지.” |어르신의 말씀이다.");
    QTest::newRow("decimal") << QStringLiteral("값은 3.5배다. |www.a.kr에 있다.");
    QTest::newRow("title") << QStringLiteral("Mr. Kim met Dr. Lee at 3 p.m. on Monday. |They left.");
    QTest::newRow("initials") << QStringLiteral("George W. Bush spoke. |He left.");
    QTest::newRow("who asked") << QStringLiteral("“Who throws away a lamp?” he asked. |“Nobody.”");
    QTest::newRow("Kane asked") << QStringLiteral("“Who throws away a lamp?” Kane asked.");
    QTest::newRow("unclosed") << QStringLiteral("그는 “왔다. |그녀는 갔다.");
}

void TestSentences::splits()
{
    QFETCH(QString, text);
    QStringList expected;
    for (const QString &part : text.split(u'|'))
        expected.append(part.trimmed());
    const Article article = test::articleOf(text.remove(u'|'));
    QStringList found;
    for (const Span span : splitSentences(article))
        found.append(article.text.mid(span.start, span.length()));
    QCOMPARE(found.takeFirst(), QStringLiteral("T"));
    QCOMPARE(found, expected);
}

void TestSentences::leavesOutWhatIsNotAnalysed()
{
    Article article = test::articleOf(QStringLiteral("홍길동 기자\n그는 왔다."));
    article.blocks[1].kind = BlockKind::Byline;
    QCOMPARE(splitSentences(article).size(), 2);
}

MITJUL_TEST(TestSentences)
#include "tst_sentences.moc"
