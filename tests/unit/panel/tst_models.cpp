// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotationmodel.h"
#include "findingmodel.h"
#include "openarticle.h"
#include "shelfmodel.h"
#include "stancemodel.h"
#include "testsuite.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace mitjul;
using namespace mitjul::test;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

class TestModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void quotesShowSpeakersStancesAndNotes();
    void filterLooksAtWordsAndSpeakers();
    void rowsStayWhenOneIsDismissed();
    void claimsAreFilteredByTypeAndSpeaker();
    void typosAreAcceptedAndComeBack();
    void annotationsFollowTheSession();
    void matrixCountsStances();
    void matrixStaysWhenNoStanceChanges();
    void modelsSurviveAnotherArticle();
    void tenThousandCards();
    void shelfKeepsItsRows();
};

void TestModels::quotesShowSpeakersStancesAndNotes()
{
    OpenArticle open(newsText);
    QuoteModel model(*open.session);
    QAbstractItemModelTester tester(&model, strict);
    QCOMPARE(model.rowCount(), open.listed(FindingKind::Quote).size());
    QCOMPARE(model.total(), model.rowCount());
    Card card = model.cardAt(model.index(0));
    QCOMPARE(card.heading, QStringLiteral("이서연"));
    QVERIFY(card.body.startsWith(QStringLiteral("“내년 봄까지")));
    QCOMPARE(card.bodyEnd, QStringLiteral("”"));
    QCOMPARE(card.chips.last().action, CardAction::AddStance);
    // Why it is a quote stands on the card: the verb, and what it tells of the writer.
    QCOMPARE(card.chips.first().text, QStringLiteral("말했다"));
    QCOMPARE(card.chips.first().action, CardAction::None);
    QVERIFY(model.cardAt(model.index(1)).chips.first().text.startsWith(QStringLiteral("주장했다 · ")));

    const AnnotationId id = open.mark(QStringLiteral("밤 버스를 두 배로"), QStringLiteral("정말?"),
                                      {{QStringLiteral("이서연"), QStringLiteral("밤 버스 증차"), Polarity::Favor}});
    QVERIFY(!id.isNull());
    card = model.cardAt(model.index(0));
    QCOMPARE(card.chips.size(), 4);
    QCOMPARE(card.chips[1].tone.kind, CardTone::Favor);
    QCOMPARE(card.chips[1].action, CardAction::ShowAnnotation);
    QVERIFY(card.chips[2].text.endsWith(u'1'));
    QCOMPARE(model.annotationsOn(model.itemAt(model.index(0))), QList<AnnotationId> {id});
}

void TestModels::filterLooksAtWordsAndSpeakers()
{
    OpenArticle open(newsText);
    QuoteModel model(*open.session);
    QAbstractItemModelTester tester(&model, strict);
    const int all = model.rowCount();
    model.setFilter(QStringLiteral("박도윤"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.total(), all);
    model.setFilter(QStringLiteral(" 두 배로 "));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.cardAt(model.index(0)).heading, QStringLiteral("이서연"));
    model.setFilter(QStringLiteral("어디에도 없는 말"));
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({});
    QCOMPARE(model.rowCount(), all);
}

void TestModels::rowsStayWhenOneIsDismissed()
{
    OpenArticle open(newsText);
    QuoteModel model(*open.session);
    QAbstractItemModelTester tester(&model, strict);
    const QPersistentModelIndex first = model.index(0);
    const QPersistentModelIndex last = model.index(model.rowCount() - 1);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const int before = model.rowCount();
    QVERIFY(before >= 3);
    open.session->dismiss(model.itemAt(model.index(1)).finding);
    QCOMPARE(model.rowCount(), before - 1);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(first.row(), 0);
    QCOMPARE(last.row(), before - 2);
}

void TestModels::claimsAreFilteredByTypeAndSpeaker()
{
    OpenArticle open(newsText);
    ClaimModel model(*open.session);
    QAbstractItemModelTester tester(&model, strict);
    const int all = model.rowCount();
    const auto claimAt = [&](int row) {
        return *open.session->findings().items.at(model.itemAt(model.index(row)).finding).claim();
    };
    model.setType(ClaimType::Statistic);
    QVERIFY(model.rowCount() >= 1 && model.rowCount() < all);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(claimAt(row).type, ClaimType::Statistic);
    QCOMPARE(model.total(), all);
    model.setType({});
    model.setSpeaker(QString()); // the writer's own
    QVERIFY(model.rowCount() >= 1 && model.rowCount() < all);
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(!claimAt(row).speaker);
    model.setSpeaker(QStringLiteral("박도윤"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(claimAt(0).speaker->name(), QStringLiteral("박도윤"));
    model.setSpeaker({});
    QCOMPARE(model.rowCount(), all);
}

void TestModels::typosAreAcceptedAndComeBack()
{
    OpenArticle open(newsText);
    TypoModel model(*open.session);
    QAbstractItemModelTester tester(&model, strict);
    QCOMPARE(model.rowCount(), 2);
    const Item item = model.itemAt(model.index(0));
    QCOMPARE(model.cardAt(model.index(0)).heading, QStringLiteral("공개되지EH → 공개되지도"));
    open.session->accept(item.finding, QStringLiteral("공개되지도"));
    QCOMPARE(model.rowCount(), 2);
    const Card accepted = model.cardAt(model.index(0));
    QVERIFY(accepted.settled);
    QCOMPARE(accepted.struckLength, 6);
    QCOMPARE(accepted.chips.size(), 1);
    QCOMPARE(accepted.chips.first().action, CardAction::Reopen);
    open.session->reopen(item.finding);
    QVERIFY(!model.cardAt(model.index(0)).settled);
    open.session->dismiss(item.finding);
    QCOMPARE(model.rowCount(), 1);
    open.session->undo();
    QCOMPARE(model.rowCount(), 2);
}

void TestModels::annotationsFollowTheSession()
{
    OpenArticle open(newsText);
    AnnotationModel model(*open.session);
    QAbstractItemModelTester tester(&model, strict);
    QCOMPARE(model.rowCount(), 0);
    open.mark(QStringLiteral("38만 명"), QStringLiteral("시의 자료와 견줄 것"));
    open.mark(QStringLiteral("교통과장"));
    open.session->highlight(open.place(QStringLiteral("회의록")), HighlightColor::Pink);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.cardAt(model.index(0)).passage, QStringLiteral("교통과장"));
    model.setFilter(QStringLiteral("견줄"));
    QCOMPARE(model.rowCount(), 1);
    model.setFilter({});
    open.session->undo();
    QCOMPARE(model.total(), 2);
}

void TestModels::matrixCountsStances()
{
    OpenArticle open(newsText);
    StanceMatrixModel matrix(*open.session);
    TargetModel targets(matrix);
    QAbstractItemModelTester matrixTester(&matrix, strict);
    QAbstractItemModelTester targetTester(&targets, strict);
    const QString who = QStringLiteral("이서연");
    const QString what = QStringLiteral("밤 버스를 <b>늘려야</b> 한다");
    const AnnotationId first = open.mark(QStringLiteral("두 배로"), {}, {{who, what, Polarity::Favor}});
    open.mark(QStringLiteral("올리지 않는다"), {},
              {{who, what, Polarity::Favor}, {QStringLiteral("시민모임"), what, Polarity::Against}});
    QCOMPARE(matrix.rowCount(), 2);
    QCOMPARE(matrix.columnCount(), 1);
    QCOMPARE(matrix.total(), 3);
    const StanceTally cell = matrix.tallyAt(matrix.index(0, 0));
    QCOMPARE(cell.counts[0], 2);
    QCOMPARE(cell.annotations.size(), 2);
    QCOMPARE(cell.annotations.first(), first);
    QCOMPARE(matrix.tallyOf(0).counts[1], 1);
    QCOMPARE(targets.rowCount(), 1);
    const Card card = targets.index(0).data(CardDataRole).value<Card>();
    QCOMPARE(card.stripe.kind, CardTone::Favor);
    QCOMPARE(card.body, QStringLiteral("이서연, 시민모임"));
    QVERIFY(!matrix.headerData(0, Qt::Horizontal, Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
}

void TestModels::matrixStaysWhenNoStanceChanges()
{
    OpenArticle open(newsText);
    StanceMatrixModel matrix(*open.session);
    open.mark(QStringLiteral("두 배로"), {}, {{QStringLiteral("이서연"), QStringLiteral("증차"), Polarity::Favor}});
    QSignalSpy reset(&matrix, &QAbstractItemModel::modelReset);
    open.mark(QStringLiteral("38만 명"), QStringLiteral("견줄 것"));
    QCOMPARE(reset.size(), 0);
    open.mark(QStringLiteral("회의록"), {}, {{QStringLiteral("이서연"), QStringLiteral("증차"), Polarity::Against}});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(matrix.total(), 2);
}

void TestModels::modelsSurviveAnotherArticle()
{
    OpenArticle open(longText(40));
    QuoteModel quotes(*open.session);
    ClaimModel claims(*open.session);
    AnnotationModel annotations(*open.session);
    QAbstractItemModelTester quoteTester(&quotes, strict);
    QAbstractItemModelTester claimTester(&claims, strict);
    QAbstractItemModelTester annotationTester(&annotations, strict);
    open.mark(QStringLiteral("요금을"));
    quotes.setOrder(CardModel::Order::Speaker);
    QVERIFY(quotes.rowCount() >= 40);
    QVERIFY(open.open(newsText));
    QCOMPARE(quotes.total(), open.listed(FindingKind::Quote).size());
    QCOMPARE(annotations.rowCount(), 0);
}

void TestModels::tenThousandCards()
{
    OpenArticle open(longText(10'000));
    QuoteModel model(*open.session);
    QCOMPARE(model.total(), 10'000);
    QElapsedTimer timer;
    timer.start();
    model.setFilter(QStringLiteral("최하린"));
    model.setFilter({});
    model.setOrder(CardModel::Order::Speaker);
    const qint64 spent = timer.elapsed();
    qInfo("filter, all again and group 10,000 quotes: %lld ms", spent);
    QVERIFY2(spent < 300, "three changes of the list, each far below what a reader notices");
}

void TestModels::shelfKeepsItsRows()
{
    ArticleListModel model;
    QAbstractItemModelTester tester(&model, strict);
    ArticleSummary a;
    a.id = QUuid::createUuid();
    a.title = QStringLiteral("가람시, 밤 버스 늘린다");
    a.source = QStringLiteral("가람신문");
    a.language = QStringLiteral("ko");
    a.words = 461;
    ArticleSummary b = a;
    b.id = QUuid::createUuid();
    model.setArticles({a, b});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
    b.annotations = 3;
    model.setArticles({a, b});
    QCOMPARE(reset.size(), 0);
    QCOMPARE(data.size(), 1);
    QVERIFY(model.index(1).data(DetailRole).toString().contains(u'3'));
    model.setOpen(b.id);
    QVERIFY(model.index(1).data(OpenRole).toBool());
    QCOMPARE(readingMinutes(461, QStringLiteral("ko")), 3);
    QCOMPARE(readingMinutes(0, QStringLiteral("en")), 1);
}

MITJUL_TEST(TestModels)
#include "tst_models.moc"
