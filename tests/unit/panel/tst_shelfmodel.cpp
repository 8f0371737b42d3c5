// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the shelf shows of many articles, and what it costs.
#include "filterchoices.h"
#include "openarticle.h"
#include "shelfdelegate.h"
#include "shelflist.h"
#include "shelfmodel.h"
#include "shelfreader.h"
#include "shelfwords.h"
#include "testsuite.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>

using namespace mitjul;
using namespace mitjul::test;

class TestShelfModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rowsThatStayKeepTheirPlace();
    void anotherOrderIsAnotherList();
    void saysWhatAnArticleIs();
    void readsDatesAsTheyArePrinted();
    void eachConditionCanBeTakenAway();
    void answersTheLastQuestionOnly();
    void tenThousandArticlesDoNotHoldUp();
};

namespace {

QList<ArticleSummary> articles(int count)
{
    QList<ArticleSummary> all;
    for (int i = 0; i < count; ++i) {
        ArticleSummary one;
        one.id = QUuid::createUuid();
        one.title = QStringLiteral("%1번째 기사, 밤 버스 두 배로 늘린다는 시와 요금부터 내리라는 사람들").arg(i);
        one.source = QStringLiteral("가람신문");
        one.language = QStringLiteral("ko");
        one.words = 100 + i;
        one.added = QDateTime(QDate(2024, 3, 2), QTime(12, 0));
        one.annotations = i % 3;
        all.append(one);
    }
    return all;
}

} // namespace

void TestShelfModel::rowsThatStayKeepTheirPlace()
{
    ArticleListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<ArticleSummary> all = articles(8);
    model.setArticles(all);
    const QPersistentModelIndex third = model.index(2);
    const QPersistentModelIndex last = model.index(7);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QList<ArticleSummary> fresh = articles(2);
    // Some go, some come, one changes, all at once.
    QList<ArticleSummary> next = all;
    next[7].stances = 4;
    next.remove(3, 2);
    next.remove(0);
    next.prepend(fresh[0]);
    next.insert(3, fresh[1]);
    model.setArticles(next);
    QCOMPARE(model.articles(), next);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(third.data(ArticleRole).toUuid(), all[2].id);
    QCOMPARE(last.data(ArticleRole).toUuid(), all[7].id);
    model.setArticles({});
    QCOMPARE(model.rowCount(), 0);
    model.setArticles(all);
    QCOMPARE(model.articles(), all);
}

void TestShelfModel::anotherOrderIsAnotherList()
{
    ArticleListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<ArticleSummary> all = articles(300);
    model.setArticles(all);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    all.swapItemsAt(4, 9);
    model.setArticles(all);
    QCOMPARE(model.articles(), all);
    QCOMPARE(reset.size(), 1);
    // Every second one: too many steps to take one by one.
    QList<ArticleSummary> half;
    for (int i = 0; i < all.size(); i += 2)
        half.append(all[i]);
    model.setArticles(half);
    QCOMPARE(model.articles(), half);
}

void TestShelfModel::saysWhatAnArticleIs()
{
    ArticleListModel model;
    ArticleSummary one = articles(1).first();
    one.published = QStringLiteral("2023-11-05T10:00:00+09:00");
    one.progress = Progress::Done;
    one.annotations = 3;
    one.stances = 2;
    one.found = FoundCounts{1, 2, 5};
    model.setArticles({one});
    model.setOpen(one.id);
    const QString heard = model.index(0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {one.title, QStringLiteral("Done"), QStringLiteral("가람신문"), QStringLiteral("2023"),
                                QStringLiteral("1 min"), QStringLiteral("notes 3"), QStringLiteral("stances 2"),
                                QStringLiteral("typos 5"), QStringLiteral("Open")})
        QVERIFY2(heard.contains(part), qPrintable(part + u'|' + heard));
    // What was not looked through, or has none, shows no mark.
    one.found.reset();
    one.annotations = one.stances = 0;
    model.update(one);
    QVERIFY(model.index(0).data(BadgesRole).value<QList<ShelfBadge>>().isEmpty());
    // In the trash: until when.
    one.trashed = QDateTime::currentDateTimeUtc().addDays(-29);
    model.update(one);
    QVERIFY(model.index(0).data(DetailRole).toString().contains(QStringLiteral("tomorrow")));
}

void TestShelfModel::readsDatesAsTheyArePrinted()
{
    const QDate day(2026, 1, 4);
    for (const QString &printed : {QStringLiteral("2026-01-04"), QStringLiteral("2026-01-04T09:30:00+09:00"),
                                   QStringLiteral("2026.1.4 09:30"), QStringLiteral("2026. 1. 4."),
                                   QStringLiteral("2026년 1월 4일"), QStringLiteral("2026/01/04")})
        QCOMPARE(ShelfWords::dateIn(printed), day);
    for (const QString &other : {QString(), QStringLiteral("어제"), QStringLiteral("4 January 2026"),
                                 QStringLiteral("2026-13-40"), QStringLiteral("2026-01-0412")})
        QVERIFY(!ShelfWords::dateIn(other).isValid());
    QCOMPARE(ShelfWords::of(QDate::currentDate()), QStringLiteral("today"));
    QCOMPARE(ShelfWords::of(QDate::currentDate().addDays(-3)), QStringLiteral("3 days ago"));
    QVERIFY(ShelfWords::of(QDate(2019, 5, 6)).contains(QStringLiteral("2019")));
}

void TestShelfModel::eachConditionCanBeTakenAway()
{
    QVERIFY(FilterChoices::of({}).isEmpty());
    ShelfFilter filter;
    filter.collection = QStringLiteral("지방선거");
    filter.tag = QStringLiteral("표");
    filter.target = QStringLiteral("다리를 놓자");
    filter.holder = QStringLiteral("시장");
    filter.verdict = Verdict::False;
    filter.progress = Progress::Done;
    filter.coded = true;
    filter.hasTypos = true;
    filter.trash = true;
    const auto conditions = FilterChoices::of(filter);
    QCOMPARE(conditions.size(), 9);
    for (const FilterChoices::Condition &condition : conditions) {
        QVERIFY(!condition.words.isEmpty());
        QCOMPARE(FilterChoices::of(condition.without).size(), 8);
    }
}

void TestShelfModel::answersTheLastQuestionOnly()
{
    OpenArticle open(newsText);
    ShelfReader reader(open.library->path(), nullptr);
    QSignalSpy lists(&reader, &ShelfReader::articlesRead);
    QList<qsizetype> hits;
    connect(&reader, &ShelfReader::searched, this, [&](const Result<QList<SearchHit>> &found) { hits.append(found->size()); });
    ShelfFilter trash;
    trash.trash = true;
    reader.readArticles(trash);
    reader.readArticles({});
    QVERIFY(reader.isReading());
    reader.search(QStringLiteral("버스"), 10, {});
    reader.search(QStringLiteral("없는 낱말"), 10, {});
    QTRY_COMPARE(hits, QList<qsizetype>{0});
    QTRY_COMPARE(lists.size(), 1);
    QVERIFY(!reader.isReading());
    reader.search(QStringLiteral("버스"), 10, {});
    reader.dropSearch();
    QTest::qWait(100);
    QCOMPARE(hits.size(), 1);
}

void TestShelfModel::tenThousandArticlesDoNotHoldUp()
{
    ArticleListModel model;
    ShelfList list(nullptr);
    list.setItemDelegate(new ShelfDelegate(&list));
    list.setModel(&model);
    list.resize(232, 800);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    QList<ArticleSummary> all = articles(10'000);
    constexpr qint64 farTooLong = 5'000; // milliseconds; how long it takes is measured elsewhere
    QElapsedTimer timer;
    const auto spent = [&](const char *what) {
        list.grab(); // laid out and painted
        const qint64 ms = timer.restart();
        qInfo("10,000 articles, %s: %lld ms", what, ms);
        return ms;
    };
    timer.start();
    model.setArticles(all);
    QVERIFY(spent("first shown") < farTooLong);
    all[3].stances = 1;
    model.update(all[3]);
    QVERIFY(spent("one line") < farTooLong);
    all.remove(5'000);
    model.setArticles(all);
    QVERIFY(spent("one gone") < farTooLong);
    list.verticalScrollBar()->setValue(list.verticalScrollBar()->maximum());
    QVERIFY(spent("to the end") < farTooLong);
    QVERIFY(list.indexAt({100, 780}).row() > 9'990);
    list.resize(300, 800);
    QVERIFY(spent("another width") < farTooLong);
    list.selectAll();
    QVERIFY(spent("all chosen") < farTooLong);
    QCOMPARE(list.chosen().size(), 9'999);
}

MITJUL_TEST(TestShelfModel)
#include "tst_shelfmodel.moc"
