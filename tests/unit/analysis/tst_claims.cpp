// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names.h"
#include "quotefixture.h"

using namespace mitjul;

class TestClaims : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judges_data();
    void judges();
    void figuresOutrankOpinions();

private:
    QList<Finding> claimsOf(const Article &article) const
    {
        const QList<Span> sentences = splitSentences(article);
        return ClaimFinder(test::ownLexicons()).find(article, sentences, test::quotesOf(article));
    }
};

void TestClaims::judges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("type"); // empty: no claim
    const auto row = [](const char *type, const char16_t *text) {
        QTest::newRow(QString::fromUtf16(text).toUtf8().constData()) << QString::fromUtf16(text) << QString::fromLatin1(type);
    };
    row("statistic", u"임대료는 5년 새 78% 뛰었다.");
    row("statistic", u"참가자 612명 가운데 418명만 들어왔다.");
    row("causal", u"사고가 없었던 것은 느린 속도 때문이다.");
    row("comparison", u"시험 구간에는 다른 도로보다 신호등이 적다.");
    row("prediction", u"머지않아 사람까지 사라질 것이다.");
    row("normative", u"구청이 먼저 답해야 한다.");
    row("generalization", u"갇히는 사람은 언제나 노인이다.");
    row("attributed", u"환경단체는 이끼밭이 짓밟혔다고 비판했다.");
    row("", u"문이 열렸지만 운전석에는 아무도 없었다.");
    row("", u"박서연 교수는 내일 만나겠다고 덧붙였다.");
    row("", u"주민 대표는 “물이 논으로 흘러들지는 않느냐”고 물었다.");
    row("", u"골목은 누구의 것일까.");
    row("", u"그는 3일 기자회견을 열었다.");
    row("statistic", u"Visits have fallen by 22 percent in four years.");
    row("comparison", u"Obuya claims that recovered lithium costs less than the mined kind.");
    row("normative", u"“Clubs should publish their wages,” said Hugh Wainscott.");
    row("", u"A steward kept the ball.");
    row("", u"“Who throws away a lamp?” he asked.");
}

void TestClaims::judges()
{
    QFETCH(QString, text);
    QFETCH(QString, type);
    const QList<Finding> claims = claimsOf(test::articleOf(text));
    if (type.isEmpty()) {
        QVERIFY(claims.isEmpty());
        return;
    }
    QCOMPARE(claims.size(), 1);
    QCOMPARE(nameOf(claims[0].claim()->type), type);
    QCOMPARE(claims[0].span, (Span{2, 2 + text.size()}));
    QVERIFY(claims[0].claim()->worth > 0 && claims[0].claim()->worth <= 1);
    QVERIFY(type == QStringLiteral("attributed") || !claims[0].claim()->reasons.isEmpty());
}

void TestClaims::figuresOutrankOpinions()
{
    const QList<Finding> claims = claimsOf(test::articleOf(
        QStringLiteral("조합은 손님이 15% 줄었다고 주장했다. 박서연 교수는 값이 내릴 수도 있다고 말했다.")));
    QCOMPARE(claims.size(), 2);
    QVERIFY(claims[0].claim()->worth > claims[1].claim()->worth);
    QCOMPARE(claims[0].claim()->speaker->text, QStringLiteral("조합"));
}

MITJUL_TEST(TestClaims)
#include "tst_claims.moc"
