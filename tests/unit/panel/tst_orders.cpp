// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// In what orders the cards of each tab stand.
#include "annotationmodel.h"
#include "findingmodel.h"
#include "openarticle.h"
#include "testsuite.h"

#include <QAbstractItemModelTester>

using namespace mitjul;
using namespace mitjul::test;

namespace {

constexpr auto strictly = QAbstractItemModelTester::FailureReportingMode::QtTest;

QStringList headings(const CardModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.itemAt(model.index(row)).kind == Item::Kind::None)
            all.append(model.index(row).data().toString());
    }
    return all;
}

} // namespace

class TestOrders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void quotesStandTogetherBySpeaker();
    void longestQuotesComeFirst();
    void claimsComeByWorth();
    void claimsStandTogetherBySpeakerAndVerdict();
    void typosStandTogetherByCertaintyAndKind();
    void annotationsComeNewestFirstByColorAndByTag();
    void orderOfAnotherTabChangesNothing();
};

void TestOrders::quotesStandTogetherBySpeaker()
{
    OpenArticle open(newsText);
    QuoteModel model(*open.session);
    QAbstractItemModelTester tester(&model, strictly);
    const int quotes = model.rowCount();
    model.setOrder(CardModel::Order::Speaker);
    const QStringList names = headings(model);
    QVERIFY(names.size() >= 2);
    QCOMPARE(names.first(), QStringLiteral("이서연 2"));
    QCOMPARE(model.rowCount(), quotes + names.size());
    QVERIFY(!model.index(0).flags().testFlag(Qt::ItemIsSelectable));
    // The speaker's two quotes stand under the heading although another's lies between them.
    QCOMPARE(model.cardAt(model.index(1)).heading, QStringLiteral("이서연"));
    QCOMPARE(model.cardAt(model.index(2)).heading, QStringLiteral("이서연"));
    model.setOrder(CardModel::Order::Article);
    QCOMPARE(model.rowCount(), quotes);
}

void TestOrders::longestQuotesComeFirst()
{
    OpenArticle open(newsText);
    QuoteModel model(*open.session);
    QAbstractItemModelTester tester(&model, strictly);
    model.setOrder(CardModel::Order::Length);
    QVERIFY(headings(model).isEmpty());
    QCOMPARE(model.rowCount(), model.total());
    for (int row = 1; row < model.rowCount(); ++row)
        QVERIFY(open.session->spanOf(model.itemAt(model.index(row - 1))).length()
                >= open.session->spanOf(model.itemAt(model.index(row))).length());
}

void TestOrders::claimsComeByWorth()
{
    OpenArticle open(newsText);
    ClaimModel model(*open.session);
    QAbstractItemModelTester tester(&model, strictly);
    QVERIFY(model.rowCount() >= 2);
    QCOMPARE(model.order(), CardModel::Order::Worth);
    double last = 1;
    for (int row = 0; row < model.rowCount(); ++row) {
        const Card card = model.cardAt(model.index(row));
        QVERIFY(card.worth <= last);
        last = card.worth;
    }
    QVERIFY(last < 1);
    // All claims are listed, also those that the page leaves unmarked.
    QCOMPARE(model.rowCount(), open.listed(FindingKind::Claim).size());
}

void TestOrders::claimsStandTogetherBySpeakerAndVerdict()
{
    OpenArticle open(newsText);
    ClaimModel model(*open.session);
    QAbstractItemModelTester tester(&model, strictly);
    model.setOrder(CardModel::Order::Speaker);
    QStringList groups = headings(model);
    QVERIFY(groups.size() >= 2);
    // What nobody is quoted with is the writer's own, and comes last.
    QVERIFY(groups.last().startsWith(QStringLiteral("the writer ")));
    const Item claim = model.itemAt(model.index(model.rowCount() - 1));
    const Finding &found = open.session->findings().items.at(claim.finding);
    ClaimCheck check;
    check.span = found.span;
    check.exact = open.session->article().text.mid(found.span.start, found.span.length());
    check.verdict = Verdict::False;
    QVERIFY(open.session->put(open.session->article().id, check));
    model.setOrder(CardModel::Order::Verdict);
    groups = headings(model);
    QCOMPARE(groups, QStringList({QStringLiteral("not checked %1").arg(model.total() - 1), QStringLiteral("false 1")}));
    QCOMPARE(model.itemAt(model.index(model.rowCount() - 1)), claim);
    // It follows the reader's word.
    QVERIFY(open.session->uncheck(open.session->article().id, check));
    QCOMPARE(headings(model).size(), 1);
}

void TestOrders::typosStandTogetherByCertaintyAndKind()
{
    OpenArticle open(QStringLiteral("가람시 소식\n\n자료는 아직 공개되지EH 않았다. 그는 메세지를 받았다. 회의록은 올라오지EH 않았다.\n"));
    TypoModel model(*open.session);
    QAbstractItemModelTester tester(&model, strictly);
    QCOMPARE(model.rowCount(), 3);
    model.setOrder(CardModel::Order::Kind);
    QCOMPARE(headings(model).size(), 2);
    QVERIFY(headings(model).first().endsWith(QStringLiteral(" 2")));
    model.setOrder(CardModel::Order::Certainty);
    QCOMPARE(model.rowCount(), 3 + headings(model).size());
    Certainty last = Certainty::Certain;
    for (int row = 0; row < model.rowCount(); ++row) {
        const Item item = model.itemAt(model.index(row));
        if (item.kind == Item::Kind::None)
            continue;
        const Certainty certainty = open.session->findings().items.at(item.finding).certainty;
        QVERIFY(certainty >= last);
        last = certainty;
    }
}

void TestOrders::annotationsComeNewestFirstByColorAndByTag()
{
    OpenArticle open(newsText);
    AnnotationModel model(*open.session);
    QAbstractItemModelTester tester(&model, strictly);
    const auto put = [&](const QString &words, HighlightColor color, const QStringList &tags, int seconds) {
        Annotation made = open.session->draftAt(open.place(words));
        made.color = color;
        made.tags = tags;
        made.created = QDateTime(QDate(2026, 11, 28), QTime(9, 0), Qt::UTC).addSecs(seconds);
        QVERIFY(open.session->put(made));
    };
    put(QStringLiteral("교통과장"), HighlightColor::Pink, {QStringLiteral("자료")}, 0);
    put(QStringLiteral("38만 명"), HighlightColor::Yellow, {}, 20);
    put(QStringLiteral("회의록"), HighlightColor::Pink, {QStringLiteral("근거")}, 10);
    const auto passages = [&] {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all += model.cardAt(model.index(row)).passage;
        all.removeAll(QString());
        return all;
    };
    model.setOrder(CardModel::Order::Newest);
    QCOMPARE(passages(), QStringList({QStringLiteral("38만 명"), QStringLiteral("회의록"), QStringLiteral("교통과장")}));
    QVERIFY(headings(model).isEmpty());
    model.setOrder(CardModel::Order::Color);
    QCOMPARE(headings(model).size(), 2);
    QCOMPARE(passages().first(), QStringLiteral("38만 명"));
    model.setOrder(CardModel::Order::Tag);
    QCOMPARE(headings(model), QStringList({QStringLiteral("#근거 1"), QStringLiteral("#자료 1"), QStringLiteral("No tag 1")}));
    QCOMPARE(passages(), QStringList({QStringLiteral("회의록"), QStringLiteral("교통과장"), QStringLiteral("38만 명")}));
}

void TestOrders::orderOfAnotherTabChangesNothing()
{
    OpenArticle open(newsText);
    QuoteModel model(*open.session);
    model.setOrder(CardModel::Order::Worth);
    QCOMPARE(model.order(), CardModel::Order::Article);
    QVERIFY(headings(model).isEmpty());
}

MITJUL_TEST(TestOrders)
#include "tst_orders.moc"
