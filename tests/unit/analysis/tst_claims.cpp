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
    void weighsWithoutDeciding();

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
    // Figures: the predicate measures, or somebody only did something with a number in it.
    row("statistic", u"두 지점 사이의 거리는 400m에 불과하다.");
    row("statistic", u"전력 수요는 20년 사이 4분의 1로 줄었다.");
    row("statistic", u"생산량은 2016년 310t에서 지난해 86t으로 쪼그라들었다.");
    row("statistic", u"구독자는 3만 명을 넘었다.");
    row("statistic", u"지난해 문을 닫은 가게는 모두 열여덟 곳이다.");
    row("statistic", u"여섯 집 가운데 다섯 집은 전기를 쓴다.");
    row("statistic", u"시 예산과는 조례가 통과되면 8억 원이 걷힐 것이라고 추정했다.");
    row("statistic", u"협회는 간호사 한 명이 환자 열일곱 명을 돌본다고 지적했다.");
    row("statistic", u"응답자의 56%가 “요금을 올리면 안 된다”고 답했다.");
    row("statistic", u"“요금을 올려야 한다”는 의견은 35%에 불과했다.");
    row("", u"두 장관은 부두에 나무 세 그루를 심었다.");
    row("", u"회견장에는 주민 50여 명이 모여 손뼉을 쳤다.");
    row("", u"미리내는 3대 2로 이긴 뒤 숙소로 돌아갔다.");
    row("statistic", u"Revenue fell 9% to 1.2 billion euros.");
    row("statistic", u"Of the seven branches the county shut, one has reopened.");
    row("statistic", u"Average gates have risen from 380 to 1,120 since the takeover.");
    row("", u"The mayor opened the new hall on 14 March.");
    // What will be and what ought to be outweighs a comparison inside it.
    row("prediction", u"모 소장은 “사람을 더 뽑지 않으면 사표가 쏟아질 것”이라고 내다봤다.");
    row("normative", u"교수는 둑을 높이는 것보다 땅을 확보하는 게 먼저라고 지적했다.");
    row("normative", u"그래도 빚을 갚자고 요금을 올릴 일은 아니다.");
    row("comparison", u"찬성률은 젊은 층보다 노년층에서 높았다.");
    row("comparison", u"It was the steepest drop in the country.");
    row("prediction", u"A protein made by the worm may help patients.");
    // Causes.
    row("causal", u"협회 측은 원자재 가격이 오른 영향이라고 설명했다.");
    row("causal", u"환자가 줄어도 약값은 그대로 나가기 때문이다.");
    row("causal", u"The slowdown has been made worse by cheap imports.");
    // Definitions.
    row("definition", u"쪼개기 계약이란 한 건을 여러 건으로 나누는 수법을 말한다.");
    row("definition", u"정지란 바퀴가 모두 멎은 상태를 말한다.");
    // What holds of all: a kind in the present, a condition, an adverb.
    row("generalization", u"교수는 “포수가 좋은 팀은 여름에 강하다”고 짚었다.");
    row("generalization", u"의사는 “당직을 나눌 동료가 있는 병원에는 의사가 붙는다”고 덧붙였다.");
    row("generalization", u"값만 바꾸는 개혁은 십중팔구 실패한다.");
    row("generalization", u"소장은 “재룟값이 오르면 맛부터 무너진다”고 꼬집었다.");
    row("generalization", u"“No terminal in the country has the space,” said Teodora Vance.");
    // Shares and counts in words, means, estimates.
    row("statistic", u"이 거리에서 가게를 연 사람은 열에 아홉이다.");
    row("statistic", u"소장은 “남은 배는 넉 척뿐”이라고 말했다.");
    row("statistic", u"겨울 평균 수온은 같은 기간 1.4도 올랐다.");
    row("statistic", u"In a poll last spring, 61 per cent said that the ferry was too dear.");
    row("statistic", u"Fifty-one per cent of those asked said they walk to work.");
    row("statistic", u"The river failed to reach the sea in two of the last six winters, which the town denied.");
    row("statistic", u"Teodora Vance said that at least twelve boats were missing.");
    row("statistic", u"Teodora Vance said that visits fell by six a day.");
    row("statistic", u"Teodora Vance said that exports would reach one billion by spring.");
    row("statistic", u"Wages have shrunk by a quarter, and men are leaving faster than before.");
    row("attributed", u"Teodora Vance said that the missing man was a farmer of 61.");
    row("attributed", u"Teodora Vance said that the airline had checked a Boeing 747.");
    row("attributed", u"The council suspects that the lamp was moved.");
    row("", u"The remaining suspects went home.");
    // Causes: verbs in -아/어 give one unless an auxiliary follows, -더니 never does, roots and reasons do.
    row("causal", u"교수는 이 필름이 열에 약해 식품 포장에 쓰기 어렵다고 지적했다.");
    row("causal", u"연구원은 파업의 뿌리가 낡은 임금표에 있다고 봤다.");
    row("causal", u"선장은 “기름값보다 사람을 못 구하는 게 진짜 이유”라고 말했다.");
    row("causal", u"재판부는 “난간만 있었더라도 그는 떨어지지 않았을 것”이라고 밝혔다.");
    row("attributed", u"상인은 “이유를 물었더니 답이 없었다”고 주장했다.");
    row("attributed", u"교수는 게임을 탓하는 것은 게으른 설명이라고 꼬집었다.");
    row("", u"수영장은 버스로 네 정거장 떨어져 있다.");
    // Comparisons that choose, superlatives that order.
    row("prediction", u"Teodora Vance said that the firm would close shops rather than raise prices.");
    row("", u"The most recent, Teodora Vance, tunes pianos.");
    // Kinds, not names and verbs; the present, not a perfect; laws and what a kind comes to.
    row("generalization", u"“People think it stops happening,” said Teodora Vance.");
    row("generalization", u"“A machine plays what is written,” said Teodora Vance.");
    row("generalization", u"“When a stamp costs two dollars, it becomes a luxury,” said Teodora Vance.");
    row("generalization", u"School buildings fail slowly.");
    row("generalization", u"글쓰기는 생각을 새로 만드는 일이다.");
    row("", u"Teodora Marsh does not look up.");
    row("", u"Nobody has swept the yard since May.");
    row("", u"어민들은 그물을 걷고 있다.");
    // What ought to be, what will be, what a term stands for.
    row("normative", u"변호사는 “신호등보다 먼저 고쳐야 할 것은 차도”라고 짚었다.");
    row("prediction", u"경찰은 “피해가 더 늘어날 것 같다”고 말했다.");
    row("prediction", u"Taxi firms expect to double their fares.");
    row("definition", u"‘지연배송’은 주문한 뒤 하루가 지나야 물건을 보내는 제도다.");
    row("definition", u"A carillon is a set of tuned bells.");
    // Questions that are told, and doubts that are none.
    row("", u"One neighbour asked whether the office had ever visited on a Sunday.");
    row("attributed", u"경쟁사 임원은 시험이 여름에만 이뤄졌다고 의문을 제기했다.");
    row("", u"이사회는 공장을 팔기로 의결했다.");
    // Told without a type; a source's own act, feelings and plans.
    row("attributed", u"재판에서 남 씨는 수리 요청을 받은 적이 없다며 혐의를 부인했다.");
    row("", u"주민은 “밤길이 무서웠다”고 말했다.");
    row("", u"변호인은 연말까지 보증금을 갚겠다고 밝혔다.");
    row("", u"시는 다음 달 노선 용역에 착수하기로 했다.");
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
    QVERIFY(!claims[0].claim()->reasons.isEmpty());
}

void TestClaims::figuresOutrankOpinions()
{
    const QList<Finding> claims = claimsOf(test::articleOf(
        QStringLiteral("조합은 손님이 15% 줄었다고 주장했다. 박서연 교수는 값이 내릴 수도 있다고 말했다.")));
    QCOMPARE(claims.size(), 2);
    QVERIFY(claims[0].claim()->worth > claims[1].claim()->worth);
    QCOMPARE(claims[0].claim()->speaker->text, QStringLiteral("조합"));
}

void TestClaims::weighsWithoutDeciding()
{
    const Article article = test::articleOf(
        QStringLiteral("임대료는 5년 새 78% 뛰었다. 회견장에는 주민 50여 명이 모여 손뼉을 쳤다. 왜 그랬을까?"));
    const QList<Span> sentences = splitSentences(article);
    const QList<ClaimCandidate> candidates
        = ClaimFinder(test::ownLexicons()).candidates(article, sentences, test::quotesOf(article));
    QCOMPARE(candidates.size(), 2); // a question is none
    QVERIFY(candidates[0].korean);
    QCOMPARE(candidates[0].type, ClaimType::Statistic);
    QVERIFY(candidates[0].features.contains(QStringLiteral("ratio")));
    QVERIFY(candidates[0].features.contains(QStringLiteral("own ratio")));
    QCOMPARE(claimsOf(article).size(), 1); // what was done with a number in it is no claim
}

MITJUL_TEST(TestClaims)
#include "tst_claims.moc"
