// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What matrix and pictures show, from the session and the library.
#include "countpictures.h"
#include "openarticle.h"
#include "scope.h"
#include "stancecounts.h"
#include "stancematrix.h"
#include "testsuite.h"

using namespace mitjul;
using namespace mitjul::test;

class TestCounts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void speakersAsTheReaderHasThem();
    void manyTargetsEndInOthers();
    void verdictsOfTheOpenArticle();
    void verdictsOfNothing();
    void scopes();
    void tableIsSortedAndSummed();
    void namesAreFiltered();
    void pictureHasEveryCell();
    void csvIsSafeForSpreadsheets();
    void hundredThousandStances();
};

namespace {

StanceCount count(const QString &holder, const QString &target, int favor, int against = 0, int neutral = 0)
{
    return {holder, target, {favor, against, neutral}};
}

const QList<StanceCount> counts{
    count(QStringLiteral("시민모임"), QStringLiteral("요금 인하"), 1, 0, 1),
    count(QStringLiteral("교통과"), QStringLiteral("요금 인하"), 0, 2),
    count(QStringLiteral("교통과"), QStringLiteral("밤 버스"), 3),
};

int valueOf(const BarPicture &picture, const QString &label)
{
    for (const BarRow &row : picture.rows) {
        if (row.label == label)
            return row.values.value(0);
    }
    return -1;
}

} // namespace

void TestCounts::speakersAsTheReaderHasThem()
{
    OpenArticle open(newsText);
    const QString first = QStringLiteral("내년 봄까지 밤 버스를 두 배로 늘리겠다");
    const QString second = QStringLiteral("요금부터 내려야 한다");
    const QString third = QStringLiteral("요금은 올해 안에 올리지 않는다");
    BarPicture picture = speakersPicture(*open.session);
    QCOMPARE(picture.rows.size(), 2);
    QCOMPARE(picture.rows[0].label, QStringLiteral("이서연 (2)"));
    QCOMPARE(picture.rows[0].values, QList<int>{static_cast<int>(first.size() + third.size())});
    QCOMPARE(valueOf(picture, QStringLiteral("박도윤 (1)")), second.size());

    // The reader's word counts: another speaker, nobody, no quote.
    const QList<Item> quotes = open.listed(FindingKind::Quote);
    open.session->correctSpeaker({quotes[0].finding}, QStringLiteral("최하린"));
    open.session->correctSpeaker({quotes[1].finding}, {});
    open.session->dismiss(quotes[2].finding);
    picture = speakersPicture(*open.session);
    QCOMPARE(picture.rows.size(), 2);
    QCOMPARE(picture.rows[0].label, QStringLiteral("최하린 (1)"));
    QCOMPARE(picture.rows[0].values, QList<int>{static_cast<int>(first.size())});
    QCOMPARE(picture.rows[1].values, QList<int>{static_cast<int>(second.size())});
}

void TestCounts::manyTargetsEndInOthers()
{
    QList<StanceCount> many;
    for (int i = 0; i < 40; ++i)
        many.append(count(QStringLiteral("누구"), QStringLiteral("대상 %1").arg(i), i + 1, 1));
    const BarPicture picture = stancesPicture(many, QStringLiteral("모두"));
    QCOMPARE(picture.series.size(), 3);
    QCOMPARE(picture.rows.size(), mostBars + 1);
    QCOMPARE(picture.rows.first().label, QStringLiteral("대상 39"));
    QCOMPARE(picture.rows.first().values, (QList<int>{40, 1, 0}));
    QCOMPARE(picture.rows.last().label, QStringLiteral("others (10)"));
    QCOMPARE(picture.rows.last().values, (QList<int>{55, 10, 0}));
}

void TestCounts::verdictsOfTheOpenArticle()
{
    OpenArticle open(newsText);
    const QList<Item> claims = open.listed(FindingKind::Claim);
    QVERIFY(!claims.isEmpty());
    QCOMPARE(valueOf(verdictsPicture(*open.session), QStringLiteral("not checked")), claims.size());
    ClaimCheck check;
    check.span = open.session->spanOf(claims.first());
    check.exact = open.session->article().text.mid(check.span.start, check.span.length());
    check.verdict = Verdict::Misleading;
    QVERIFY(open.session->put(open.session->article().id, check));
    const BarPicture picture = verdictsPicture(*open.session);
    QCOMPARE(valueOf(picture, QStringLiteral("not checked")), claims.size() - 1);
    QCOMPARE(valueOf(picture, QStringLiteral("misleading")), 1);
    QCOMPARE(valueOf(picture, QStringLiteral("true")), 0);
}

void TestCounts::verdictsOfNothing()
{
    QVERIFY(verdictsPicture({}, {}).rows.isEmpty());
    QVERIFY(verdictsPicture({}, {}, 0).rows.isEmpty());
    QCOMPARE(verdictsPicture({{Verdict::True, 2}}, {}).rows.size(), 6); // of the library, unchecked ones are not known
}

void TestCounts::scopes()
{
    OpenArticle open(newsText);
    const QString who = QStringLiteral("교통과");
    const QString what = QStringLiteral("밤 버스");
    open.mark(QStringLiteral("두 배로"), {}, {{who, what, Polarity::Favor}});
    const ArticleId first = open.session->article().id;
    QVERIFY(open.open(QStringLiteral("둘째 기사\n\n비가 왔다.\n")));
    open.mark(QStringLiteral("비가"), {}, {{who, what, Polarity::Against}});
    ShelfEntry entry = open.library->shelfEntry(first).value();
    entry.collections = {QStringLiteral("버스")};
    QVERIFY(open.library->putShelfEntries({{first, entry}}));

    const QList<Scope> all = scopesOf(*open.session, {first});
    QCOMPARE(all.size(), 4);
    const QList<std::array<int, 3>> expected{{0, 1, 0}, {1, 0, 0}, {1, 0, 0}, {1, 1, 0}};
    for (qsizetype i = 0; i < all.size(); ++i) {
        QCOMPARE(static_cast<qsizetype>(all[i].kind), i);
        const auto found = stanceCounts(*open.library, all[i]);
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().counts, expected[i]);
        const auto passages = stancePassages(*open.library, all[i], who, {}, 10);
        QVERIFY(passages);
        QCOMPARE(passages->size(), expected[i][0] + expected[i][1]);
    }
    // A collection that is gone, or empty, is not the whole library.
    const Scope gone{Scope::Kind::Collection, QStringLiteral("없음"), {}};
    QVERIFY(stanceCounts(*open.library, gone)->isEmpty());
    QVERIFY(verdictCounts(*open.library, gone)->isEmpty());
    QVERIFY(stancePassages(*open.library, gone, {}, {}, 10)->isEmpty());
}

void TestCounts::tableIsSortedAndSummed()
{
    const StanceTable table = tableOf(counts, QStringLiteral("Total"));
    QCOMPARE(table.holders, (QStringList{QStringLiteral("Total"), QStringLiteral("교통과"), QStringLiteral("시민모임")}));
    QCOMPARE(table.targets, (QStringList{QStringLiteral("Total"), QStringLiteral("요금 인하"), QStringLiteral("밤 버스")}));
    QCOMPARE(table.cells.value({1, 1}).counts, (std::array<int, 3>{0, 2, 0}));
    QCOMPARE(table.cells.value({1, 0}).counts, (std::array<int, 3>{3, 2, 0}));
    QCOMPARE(table.cells.value({0, 1}).counts, (std::array<int, 3>{1, 2, 1}));
    QCOMPARE(table.cells.value({0, 0}).counts, (std::array<int, 3>{4, 2, 1}));
    QVERIFY(!table.cells.contains({2, 2}));
    QCOMPARE(totalOf(counts), 7);
    QVERIFY(tableOf({}, QStringLiteral("Total")).holders.isEmpty());
}

void TestCounts::namesAreFiltered()
{
    QCOMPARE(naming(counts, QStringLiteral(" 버스 ")).size(), 1);
    QCOMPARE(naming(counts, QStringLiteral("버스").normalized(QString::NormalizationForm_D)).size(), 1);
    QCOMPARE(naming(counts, QStringLiteral("교통")).size(), 2);
    QCOMPARE(naming(counts, {}).size(), 3);
    QVERIFY(naming(counts, QStringLiteral("없음")).isEmpty());
}

void TestCounts::pictureHasEveryCell()
{
    const MatrixPicture picture = matrixPicture(counts, QStringLiteral("누가"), QStringLiteral("어디"));
    QCOMPARE(picture.holders.size(), 2);
    QCOMPARE(picture.targets.size(), 2);
    QCOMPARE(picture.cells.size(), 4);
    QCOMPARE(picture.cells[1], (MatrixPicture::Counts{3, 0, 0})); // 교통과 on 밤 버스
    QCOMPARE(picture.cells[3], MatrixPicture::Counts());
}

void TestCounts::csvIsSafeForSpreadsheets()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    QVERIFY(writeStanceCounts({count(QStringLiteral("=1+1"), QStringLiteral("물, \"불\""), 1),
                               count(QStringLiteral("정부"), QStringLiteral("-세금"), 0, 12, 3)},
                              path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()),
             QStringLiteral("holder,target,favor,against,neutral\r\n"
                            "정부,'-세금,0,12,3\r\n'=1+1,\"물, \"\"불\"\"\",1,0,0\r\n"));
    QVERIFY(!writeStanceCounts(counts, folder.path())); // a folder
}

void TestCounts::hundredThousandStances()
{
    QList<StanceCount> many;
    for (int i = 0; i < 50'000; ++i)
        many.append(count(QStringLiteral("주체 %1").arg(i * 7 % 3001), QStringLiteral("대상 %1").arg(i % 300), i % 3, 1));
    QElapsedTimer timer;
    StanceTableModel model;
    StanceMatrix matrix(model, nullptr);
    matrix.resize(1000, 600);
    matrix.show();
    QVERIFY(QTest::qWaitForWindowExposed(&matrix));
    const StanceTable table = tableOf(naming(many, QStringLiteral("대상")), QStringLiteral("Total"));
    timer.start();
    model.setTable(table);
    const qint64 counted = timer.restart();
    QCOMPARE(model.columnCount(), 301);
    QCOMPARE(model.rowCount(), 3002);
    for (int i = 0; i < 20; ++i) {
        matrix.scrollTo(model.index(i * 150, i * 15));
        matrix.viewport()->repaint();
    }
    const QString times = QStringLiteral("laid out in %1 ms, 20 screens in %2 ms").arg(counted).arg(timer.elapsed());
    QVERIFY2(counted < 60'000 && timer.elapsed() < 60'000, qPrintable(times));
    qInfo("%s", qPrintable(times));
}

MITJUL_TEST(TestCounts)
#include "tst_counts.moc"
