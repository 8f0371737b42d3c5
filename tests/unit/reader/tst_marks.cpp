// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markpainter.h"
#include "marks.h"
#include "spanindex.h"
#include "testsuite.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QSet>

using namespace mitjul;

class TestMarks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void flattensOverlaps();
    void flattensNothing();
    void runsCoverEverythingOnce();
    void givesOverlappingLinesLanes();
    void listsTheShortestFirst();
    void highlightsDifferWithoutColor();
    void currentClaimHidesNoHighlight();
    void indexFindsWhatTouches();
};

static Mark mark(qsizetype start, qsizetype end, MarkKind kind, qsizetype finding = 0)
{
    return {{start, end}, kind, -1, Item::of(finding), false, false};
}

void TestMarks::flattensOverlaps()
{
    const std::vector<Mark> marks{mark(0, 10, MarkKind::Quote), mark(4, 12, MarkKind::Claim), mark(4, 6, MarkKind::Typo)};
    const std::vector<MarkRun> expected{
        {{0, 4}, {0}}, {{4, 6}, {0, 1, 2}}, {{6, 10}, {0, 1}}, {{10, 12}, {1}}, {{12, 15}, {}}};
    QVERIFY(flatten(marks, {0, 15}) == expected);
}

void TestMarks::flattensNothing()
{
    QVERIFY(flatten({}, {3, 3}).empty());
    const std::vector<MarkRun> empty{{{3, 5}, {}}};
    QVERIFY(flatten({mark(0, 3, MarkKind::Quote), mark(5, 9, MarkKind::Quote)}, {3, 5}) == empty);
}

void TestMarks::runsCoverEverythingOnce()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 50; ++round) {
        std::vector<Mark> marks;
        for (int i = 0; i < 30; ++i) {
            const int start = random.bounded(100);
            marks.push_back(mark(start, start + random.bounded(40), MarkKind::Highlight, i));
        }
        const Span within{10, 110};
        qsizetype reached = within.start;
        for (const MarkRun &run : flatten(marks, within)) {
            QCOMPARE(run.span.start, reached);
            QVERIFY(!run.span.isEmpty());
            reached = run.span.end;
            for (size_t i = 0; i < marks.size(); ++i) {
                const bool listed = std::find(run.marks.begin(), run.marks.end(), i) != run.marks.end();
                QCOMPARE(listed, marks[i].span.contains(run.span));
            }
        }
        QCOMPARE(reached, within.end);
    }
}

void TestMarks::givesOverlappingLinesLanes()
{
    const std::vector<Mark> marks{mark(0, 50, MarkKind::Claim), mark(10, 20, MarkKind::Typo), mark(60, 70, MarkKind::Typo),
                                  mark(15, 30, MarkKind::Typo), mark(0, 50, MarkKind::Quote)};
    const std::vector<int> lanes = underlineLanes(marks);
    QCOMPARE(lanes[0], 0);
    QCOMPARE(lanes[1], 1); // below the claim
    QCOMPARE(lanes[2], 0); // alone
    QCOMPARE(lanes[3], 2); // below both
    QCOMPARE(lanes[4], -1); // no line
}

void TestMarks::listsTheShortestFirst()
{
    const std::vector<Mark> marks{mark(0, 50, MarkKind::Quote, 1), mark(10, 40, MarkKind::Claim, 2),
                                  mark(20, 25, MarkKind::Typo, 3), {{0, 50}, MarkKind::Hit, -1, {}, false, false}};
    const auto itemsAt = [&](qsizetype position) {
        QList<Item> items;
        for (const Mark *mark : marksAt(marks, position))
            items.append(mark->item);
        return items;
    };
    QCOMPARE(itemsAt(22), (QList{Item::of(3), Item::of(2), Item::of(1)}));
    QCOMPARE(itemsAt(30), (QList{Item::of(2), Item::of(1)}));
    QCOMPARE(itemsAt(50), QList<Item>());
}

void TestMarks::highlightsDifferWithoutColor()
{
    const Theme theme = loadTheme(QStringLiteral("light"));
    const PageStyle style({}, 1);
    const Paragraph paragraph(QStringLiteral("다리를 놓으면 강을 건넌다"), style.of({BlockKind::Paragraph, {}, 0}), 400, true);
    // Where the line below the letters is drawn and where not, whatever its colour.
    QSet<QByteArray> patterns;
    for (int color = 0; color < 5; ++color) {
        QImage image(300, 40, QImage::Format_RGB32);
        image.fill(theme.page);
        QPainter painter(&image);
        const MarkPainter marks(theme, style.em());
        const Mark mark{{0, 14}, MarkKind::Highlight, color, Item::of(0), false, false};
        marks.paintFills(painter, {mark}, paragraph, 0);
        painter.end();
        QByteArray drawn;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 20; x < 80; ++x)
                drawn.append(image.pixelColor(x, y) == marks.strong(mark) ? '#' : ' ');
        }
        QVERIFY(drawn.contains('#'));
        patterns.insert(drawn);
    }
    QCOMPARE(patterns.size(), 5);
}

void TestMarks::currentClaimHidesNoHighlight()
{
    const Theme theme = loadTheme(QStringLiteral("light"));
    const PageStyle style({}, 1);
    const Paragraph paragraph(QStringLiteral("다리를 놓으면 강을 건넌다"), style.of({BlockKind::Paragraph, {}, 0}), 400, true);
    const MarkPainter marks(theme, style.em());
    const Mark highlight{{0, 3}, MarkKind::Highlight, 1, Item::of(0), false, false};
    const Mark claim{{0, 14}, MarkKind::Claim, -1, Item::of(1), true, false};
    QImage image(300, 40, QImage::Format_RGB32);
    image.fill(theme.page);
    QPainter painter(&image);
    marks.paintFills(painter, {highlight, claim}, paragraph, 0);
    painter.end();
    const QPoint inside = paragraph.rects({1, 2}).first().center().toPoint();
    QCOMPARE(image.pixelColor(inside), marks.fill(highlight));
    const QPoint beside = paragraph.rects({9, 10}).first().center().toPoint();
    QCOMPARE(image.pixelColor(beside), marks.fill(claim));
}

void TestMarks::indexFindsWhatTouches()
{
    QRandomGenerator random(3);
    std::vector<Span> spans;
    for (int i = 0; i < 3000; ++i) {
        const int start = random.bounded(20000);
        spans.push_back({start, start + random.bounded(i % 50 == 0 ? 9000 : 60)});
    }
    std::sort(spans.begin(), spans.end());
    SpanIndex index;
    index.assign(spans);
    for (const Span stretch : {Span{0, 1}, Span{500, 900}, Span{19999, 40000}, Span{7, 7}}) {
        std::vector<qsizetype> expected;
        for (size_t i = 0; i < spans.size(); ++i) {
            if (spans[i].intersects(stretch) && !stretch.isEmpty())
                expected.push_back(static_cast<qsizetype>(i));
        }
        std::vector<qsizetype> found;
        index.visit(stretch, [&](qsizetype i) { found.push_back(i); });
        QVERIFY(found == expected);
    }
    index.assign({});
    index.visit({0, 10}, [](qsizetype) { QFAIL("there is nothing"); });
}

MITJUL_TEST(TestMarks)
#include "tst_marks.moc"
