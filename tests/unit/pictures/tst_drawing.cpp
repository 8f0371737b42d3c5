// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplepictures.h"
#include "testsuite.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>

using namespace mitjul;
using namespace mitjul::test;

Q_DECLARE_METATYPE(mitjul::Picture)

namespace {

Drawing laidOut(const Picture &picture, qreal width = 700) { return drawingOf(picture, font(), width, light()); }

QStringList textsOf(const Drawing &drawing)
{
    QStringList texts;
    for (const Shape &shape : drawing.shapes) {
        if (const auto *text = std::get_if<DrawnText>(&shape))
            texts.append(text->text);
    }
    return texts;
}

/// Where there is ink, on a ground larger than the drawing by `around` on all sides.
QRect inkOf(const Drawing &drawing, int around)
{
    QImage image(drawing.size.toSize() + QSize(around, around) * 2, QImage::Format_RGB32);
    image.fill(drawing.paper);
    QPainter painter(&image);
    painter.translate(around, around);
    paint(painter, drawing, QRectF(QPointF(), drawing.size));
    painter.end();
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        const auto isInk = [&](QRgb pixel) { return pixel != drawing.paper.rgb(); };
        const auto *first = std::find_if(line, line + image.width(), isInk);
        if (first == line + image.width())
            continue;
        const auto *last = line + image.width();
        while (!isInk(last[-1]))
            --last;
        ink |= QRect(QPoint(static_cast<int>(first - line), y), QPoint(static_cast<int>(last - line) - 1, y));
    }
    return ink.translated(-around, -around);
}

} // namespace

class TestDrawing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void growsWithItsRows();
    void staysWithinItsMargins_data();
    void staysWithinItsMargins();
    void barsAreAsLongAsTheirNumbers();
    void everyNumberIsThere();
    void numbersNextToOthersDoNotTouch();
    void namesBreakAtWords();
    void cellsShowASignBesideTheColor();
    void saysSoWhereNothingIsToCount();
    void isSpokenAsSentences();
    void takesTimeInProportion();
};

void TestDrawing::growsWithItsRows()
{
    const qreal one = laidOut(bars(1)).size.height();
    QVERIFY(laidOut(bars(0)).size.height() < one);
    const qreal perRow = laidOut(bars(3)).size.height() - laidOut(bars(2)).size.height();
    QVERIFY(perRow > 14 * 1.5);
    QVERIFY(std::abs(laidOut(bars(12)).size.height() - one - 11 * perRow) < 12);
    QVERIFY(laidOut(matrix(9, 2)).size.height() > laidOut(matrix(3, 2)).size.height());
    QCOMPARE(laidOut(bars(4)).size.width(), 700.0);
    QVERIFY(laidOut(matrix(3, 40)).size.width() > 700); // more columns than there is room for
}

void TestDrawing::staysWithinItsMargins_data()
{
    QTest::addColumn<Picture>("picture");
    QTest::addColumn<qreal>("width");
    BarPicture hostileBars = bars(0);
    MatrixPicture hostileMatrix = matrix(0, 0);
    for (const QString &name : hostileNames()) {
        hostileBars.rows.append({name, {5, 1, 300}});
        hostileMatrix.holders.append(name);
        hostileMatrix.targets.append(name);
    }
    hostileBars.title = hostileBars.note = hostileBars.series[1].name = hostileMatrix.title = hostileNames()[0];
    hostileMatrix.cells = QList<MatrixPicture::Counts>(121, {1, 20, 300});
    BarPicture oddValues = bars(3);
    oddValues.rows[0].values = {};
    oddValues.rows[1].values = {-5, 0, 3, 100, 100};
    oddValues.rows[2].values = {INT_MAX, INT_MAX, INT_MAX};
    BarPicture zeros = bars(2);
    zeros.rows[0].values = zeros.rows[1].values = {0, 0, 0};
    for (const qreal width : {100.0, 420.0, 1000.0}) {
        const auto row = [&](const char *name, const Picture &picture) {
            QTest::addRow("%s, %g", name, width) << picture << width;
        };
        row("no rows", bars(0));
        row("one row", bars(1));
        row("200 rows", bars(200, 5));
        row("one series", bars(30, 1));
        row("zeros", zeros);
        row("odd values", oddValues);
        row("hostile bars", hostileBars);
        row("no cells", matrix(0, 0));
        row("one cell", matrix(1, 1));
        row("matrix", matrix(12, 3));
        row("wide matrix", matrix(12, 9));
        row("hostile matrix", hostileMatrix);
    }
}

void TestDrawing::staysWithinItsMargins()
{
    QFETCH(const Picture, picture);
    QFETCH(const qreal, width);
    const Drawing drawing = laidOut(picture, width);
    const QRect ink = inkOf(drawing, 60);
    QVERIFY(!ink.isEmpty());
    const int margin = 14;
    const QRect within = QRect(QPoint(), drawing.size.toSize()).adjusted(margin, margin, -margin, -margin);
    QVERIFY2(within.contains(ink), qPrintable(QDebug::toString(ink) + QDebug::toString(within)));
}

void TestDrawing::barsAreAsLongAsTheirNumbers()
{
    BarPicture picture = bars(3, 1);
    picture.rows[0].values = {40};
    picture.rows[1].values = {20};
    picture.rows[2].values = {10};
    QList<qreal> lengths;
    const QColor color = light().speaker(0);
    for (const Shape &shape : laidOut(picture).shapes) {
        const auto *box = std::get_if<DrawnBox>(&shape);
        if (box && box->color == color)
            lengths.append(box->rect.width());
    }
    QCOMPARE(lengths.size(), 3);
    QCOMPARE(lengths[0], lengths[1] * 2);
    QCOMPARE(lengths[1], lengths[2] * 2);
}

void TestDrawing::everyNumberIsThere()
{
    BarPicture picture = bars(2);
    picture.rows[0].values = {1000, 2, 13};
    picture.rows[1].values = {0, 77, 4};
    const QStringList texts = textsOf(laidOut(picture));
    for (const char *number : {"1,000", "2", "13", "1,015", "77", "4", "81"})
        QVERIFY2(texts.contains(QLatin1StringView(number)), number);
}

void TestDrawing::numbersNextToOthersDoNotTouch()
{
    for (const qreal width : {340.0, 500.0, 700.0, 1000.0}) {
        BarPicture picture = bars(60, 5);
        for (int row = 0; row < 60; ++row)
            picture.rows[row].values = {row * row * 40, row % 3, 1, row * 9, 1 << (row % 20)};
        QList<QRectF> before;
        for (const Shape &shape : laidOut(picture, width).shapes) {
            const auto *text = std::get_if<DrawnText>(&shape);
            if (!text)
                continue;
            // The height of figures, not of the line: names of two lines stand close.
            const QRectF place = boundsOf(shape);
            const QRectF figures(place.left(), text->at.y() - 8, place.width(), 8);
            for (const QRectF &other : before)
                QVERIFY2(!figures.intersects(other), qPrintable(text->text));
            before.append(figures);
        }
    }
}

void TestDrawing::namesBreakAtWords()
{
    BarPicture picture = bars(1);
    const QString name = QStringLiteral("소수 기업이 모델을 통제하는 것이 모두에게 안전하다고 한다");
    picture.rows[0].label = name;
    const QStringList texts = textsOf(laidOut(picture, 600));
    const qsizetype first = texts.indexOf(QRegularExpression(QStringLiteral("^소수.*")));
    QVERIFY(first >= 0);
    const QString words = name.left(texts[first].size() + 1);
    QCOMPARE(words, texts[first] + u' ');
    QString second = texts[first + 1];
    QVERIFY(second.endsWith(QChar(0x2026)));
    second.chop(1);
    QVERIFY2((name + u' ').contains(u' ' + second + u' '), qPrintable(second));
}

void TestDrawing::cellsShowASignBesideTheColor()
{
    const auto signsOf = [](const MatrixPicture::Counts &counts) {
        MatrixPicture picture = matrix(1, 1);
        picture.cells = {counts};
        int rings = 0;
        int lines = 0;
        int triangles = 0;
        for (const Shape &shape : laidOut(picture).shapes) {
            if (const auto *box = std::get_if<DrawnBox>(&shape))
                rings += box->line > 0;
            if (const auto *line = std::get_if<DrawnLine>(&shape)) {
                triangles += line->points.size() == 5;
                const QLineF first(line->points[0], line->points[1]);
                lines += line->points.size() == 2 && first.dx() != 0 && first.dy() != 0;
            }
        }
        return std::array{rings, lines / 2, triangles};
    };
    // One in the legend, one in the cell, three in the sums.
    QCOMPARE(signsOf({4, 0, 0}), (std::array{5, 1, 1}));
    QCOMPARE(signsOf({0, 4, 0}), (std::array{1, 5, 1}));
    QCOMPARE(signsOf({1, 1, 4}), (std::array{5, 5, 5}));
}

void TestDrawing::saysSoWhereNothingIsToCount()
{
    for (const Picture &picture : {Picture(bars(0)), Picture(bars(3, 0)), Picture(matrix(0, 3)), Picture(matrix(3, 0))}) {
        QVERIFY(textsOf(laidOut(picture)).contains(QStringLiteral("There is nothing to count here yet.")));
        QVERIFY(!spoken(picture).isEmpty());
    }
}

void TestDrawing::isSpokenAsSentences()
{
    BarPicture picture = bars(2);
    picture.series[0].name = QStringLiteral("찬성");
    picture.series[2].name = QStringLiteral("반대");
    picture.rows[0] = {QStringLiteral("한동훈"), {3, 0, 1}};
    picture.rows[1] = {QStringLiteral("이재명"), {}};
    QCOMPARE(spoken(picture), QStringLiteral("기사 20건\n한동훈: 찬성 3, 반대 1.\n이재명: 0."));
    MatrixPicture table = matrix(1, 2);
    table.targets = {QStringLiteral("다리"), QStringLiteral("버스")};
    table.cells = {{2, 0, 1}, {0, 0, 0}};
    QCOMPARE(spoken(table), QStringLiteral("기사 20건\n주체 1 on “다리”: favor 2, neutral 1."));
    table.holders = {hostileNames()[0]};
    QVERIFY(spoken(table).size() < 300);
}

void TestDrawing::takesTimeInProportion()
{
    const auto best = [](const Picture &picture) {
        qint64 least = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            const Drawing drawing = laidOut(picture);
            least = std::min(least, timer.nsecsElapsed());
        }
        return static_cast<double>(least);
    };
    // Eight times the rows: square time would be 64 times.
    QVERIFY(best(bars(1600, 5)) < best(bars(200, 5)) * 24);
    QVERIFY(best(matrix(320, 12)) < best(matrix(40, 12)) * 24);
}

MITJUL_TEST(TestDrawing)
#include "tst_drawing.moc"
