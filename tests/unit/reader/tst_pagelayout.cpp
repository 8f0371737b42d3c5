// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagecaret.h"
#include "pagelayout.h"
#include "testsuite.h"

#include <QRandomGenerator>

using namespace mitjul;

class TestPageLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void heightsAddUp();
    void keepsKoreanWords();
    void breaksWhatDoesNotFit();
    void breaksAnywhereIfAsked();
    void linesDoNotOverlap_data();
    void linesDoNotOverlap();
    void correctionsDoNotMoveTheAnchor();
    void splitsVeryLongParagraphs();
    void placesAndPositionsAgree();
    void markedStretchesStayOnTheirLines();
    void rightToLeftIsSetFromTheRight();
    void foldsItsMargins();
};

static const QString korean = QStringLiteral(
    "인공지능 반도체 기업들이 올해 하반기부터 차세대 메모리를 탑재한 제품을 공급하겠다고 밝혔다. 연구원은 마이크로소프트(MS)가 "
    "데이터센터를 증설하면서 전력수요가 급증할 것이라고 내다봤다.");

static void fill(PageLayout &layout, const QStringList &paragraphs, int width = 320, const Typography &typography = {})
{
    Article article;
    for (const QString &text : paragraphs) {
        if (!article.text.isEmpty())
            article.text += u'\n';
        article.blocks.append({BlockKind::Paragraph, {article.text.size(), article.text.size() + text.size()}, 0});
        article.text += text;
    }
    layout.setStyle(PageStyle(typography, 1), width);
    layout.setArticle(article);
}

void TestPageLayout::heightsAddUp()
{
    QRandomGenerator random(1);
    std::vector<int> plain;
    for (int i = 0; i < 777; ++i)
        plain.push_back(random.bounded(1, 90));
    Heights heights;
    heights.assign(plain);
    for (int round = 0; round < 500; ++round) {
        const int at = random.bounded(777);
        plain[static_cast<size_t>(at)] = random.bounded(1, 90);
        heights.set(at, plain[static_cast<size_t>(at)]);
    }
    qint64 top = 0;
    for (int i = 0; i < 777; ++i) {
        QCOMPARE(heights.top(i), top);
        QCOMPARE(heights.indexAt(top), i);
        top += plain[static_cast<size_t>(i)];
        QCOMPARE(heights.indexAt(top - 1), i);
    }
    QCOMPARE(heights.total(), top);
    QCOMPARE(heights.indexAt(top + 50), 776);
}

void TestPageLayout::keepsKoreanWords()
{
    for (int width = 180; width < 600; width += 13) {
        PageLayout layout;
        fill(layout, {korean}, width);
        const Paragraph &set = layout.paragraph(0);
        QVERIFY(set.lineCount() > 1);
        for (int i = 1; i < set.lineCount(); ++i) {
            const qsizetype start = set.lineText(i).start;
            QVERIFY2(korean.at(start - 1).isSpace(),
                     qPrintable(QStringLiteral("width %1: a line begins with %2").arg(width).arg(korean.mid(start, 9))));
            QVERIFY(set.lineBox(i).width() <= width + 1);
        }
    }
}

void TestPageLayout::breaksWhatDoesNotFit()
{
    const QString word(QStringLiteral("가나다라마바사아자차카타파하").repeated(20));
    PageLayout layout;
    fill(layout, {word}, 300);
    const Paragraph &set = layout.paragraph(0);
    QVERIFY(set.lineCount() > 10);
    for (int i = 0; i < set.lineCount(); ++i)
        QVERIFY(set.lineBox(i).width() <= 301);
    QCOMPARE(set.lineText(set.lineCount() - 1).end, word.size());
}

void TestPageLayout::breaksAnywhereIfAsked()
{
    Typography typography;
    typography.keepsWords = false;
    PageLayout layout;
    fill(layout, {korean}, 300, typography);
    const Paragraph &set = layout.paragraph(0);
    bool broken = false;
    for (int i = 1; i < set.lineCount(); ++i) {
        const QChar first = korean.at(set.lineText(i).start);
        broken = broken || !korean.at(set.lineText(i).start - 1).isSpace();
        QVERIFY(first != u'.' && first != u')');
        QVERIFY(set.lineBox(i).width() <= 301);
    }
    QVERIFY(broken);
}

void TestPageLayout::linesDoNotOverlap_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Korean") << korean;
    QTest::newRow("English") << QStringLiteral("Typography jumps over quagmires, ").repeated(12);
    QTest::newRow("Thai") << QStringLiteral("โมเดลภาษาขนาดใหญ่ ภาษาไทยมีสระบน ").repeated(12);
    QTest::newRow("emoji and old Hangul") << QStringLiteral("나랏말ᄊᆞ미 😀👩‍👩‍👧 듕귁에 ").repeated(12);
}

void TestPageLayout::linesDoNotOverlap()
{
    QFETCH(QString, text);
    for (const qreal zoom : {0.5, 1.0, 1.7, 3.0}) {
        PageLayout layout;
        fill(layout, {text}, 400);
        layout.setStyle(PageStyle({}, zoom), 400);
        const Paragraph &set = layout.paragraph(0);
        const LetterBox box = letterBox(set.layout().font());
        for (int i = 0; i < set.lineCount(); ++i) {
            QVERIFY(set.baseline(i) - box.above >= set.lineBox(i).top() - 0.51);
            QVERIFY(set.baseline(i) + box.below <= set.lineBox(i).bottom() + 0.51);
            if (i > 0)
                QCOMPARE(set.lineBox(i).top(), set.lineBox(i - 1).bottom());
        }
    }
}

void TestPageLayout::correctionsDoNotMoveTheAnchor()
{
    // Paragraphs that no guess gets right: wide and narrow letters by turns.
    QStringList paragraphs;
    for (int i = 0; i < 400; ++i)
        paragraphs.append(i % 2 ? QStringLiteral("iiiill.. ").repeated(60) : QStringLiteral("쀍쮋뛣쭇 ").repeated(40));
    PageLayout layout;
    fill(layout, paragraphs);
    const qsizetype middle = 200;
    const qint64 guessed = layout.totalHeight();
    const qint64 top = layout.settle(middle, 2000, 2000);
    QVERIFY(layout.totalHeight() != guessed);
    QCOMPARE(layout.top(middle), top);
    QVERIFY(layout.isSet(middle - 1) && layout.isSet(middle + 1));
    QVERIFY(!layout.isSet(0) && !layout.isSet(399));
    for (qsizetype i = 0; i < layout.count(); ++i)
        layout.paragraph(i);
    for (qsizetype i = 1; i < layout.count(); ++i) {
        QCOMPARE(layout.top(i), layout.bottom(i - 1));
        QCOMPARE(layout.pieceAtY(layout.top(i)), i);
    }
}

void TestPageLayout::splitsVeryLongParagraphs()
{
    const QString unit = QStringLiteral("👩‍👩‍👧가");
    for (const QString &text : {korean.repeated(200), unit.repeated(3000), QString(20000, u'x')}) {
        PageLayout layout;
        fill(layout, {text});
        QVERIFY(layout.count() > 3);
        qsizetype reached = 0;
        for (qsizetype i = 0; i < layout.count(); ++i) {
            QCOMPARE(layout.span(i).start, reached);
            reached = layout.span(i).end;
            QVERIFY(layout.span(i).length() < 5000);
            QCOMPARE(layout.snapped(reached), reached);
            QVERIFY(reached == text.size() || !text.at(reached).isLowSurrogate());
            QVERIFY(reached == text.size() || text.at(reached) != QChar(0x200D));
        }
        QCOMPARE(reached, text.size());
        QCOMPARE(layout.blockSpan(2), (Span{0, text.size()}));
    }
}

void TestPageLayout::placesAndPositionsAgree()
{
    PageLayout layout;
    fill(layout, {korean, QStringLiteral("짧다."), korean});
    for (qsizetype position = 0; position <= layout.text().size(); ++position) {
        const QRectF caret = layout.caretRect(position);
        const qsizetype back = layout.positionAt(caret.center());
        // The end of a line and the start of the next are one position with two places.
        QVERIFY2(back == position, qPrintable(QStringLiteral("%1 came back as %2").arg(position).arg(back)));
    }
    QCOMPARE(layout.positionAt({-500, -500}), 0);
    QCOMPARE(layout.positionAt({9999, 99999}), layout.text().size());
}

void TestPageLayout::markedStretchesStayOnTheirLines()
{
    PageLayout layout;
    fill(layout, {korean}, 250);
    const Paragraph &set = layout.paragraph(0);
    const Span span{3, korean.size() - 4};
    qsizetype covered = 0;
    for (const Paragraph::Stretch &stretch : set.stretches(span)) {
        const Span line = set.lineText(stretch.line);
        QVERIFY(stretch.left < stretch.right);
        QVERIFY(stretch.right <= 251);
        covered += std::min(line.end, span.end) - std::max(line.start, span.start);
    }
    QVERIFY(covered > span.length() - set.lineCount() - 1); // all but the spaces at line ends
    QVERIFY(set.stretches({5, 5}).isEmpty());
}

void TestPageLayout::rightToLeftIsSetFromTheRight()
{
    const QString arabic = QStringLiteral("هذا نص عربي طويل بما يكفي ليمتد على أكثر من سطر واحد");
    PageLayout layout;
    fill(layout, {arabic}, 220);
    const Paragraph &set = layout.paragraph(0);
    QVERIFY(set.isRightToLeft());
    QVERIFY(set.lineCount() > 1);
    for (int i = 0; i < set.lineCount(); ++i)
        QVERIFY(qAbs(set.lineBox(i).right() - 220) < 12);
    // Left goes on in the text, right goes back.
    PageCaret caret(layout);
    QCOMPARE(caret.moved(0, PageCaret::Step::Left, 100), 1);
    QCOMPARE(caret.moved(1, PageCaret::Step::Right, 100), 0);
}

void TestPageLayout::foldsItsMargins()
{
    const PageStyle style({}, 1);
    QVERIFY(style.columns(900).margin > 0);
    QCOMPARE(style.columns(380).margin, 0);
    for (int width = 120; width < 1600; width += 7) {
        const PageStyle::Columns columns = style.columns(width);
        QVERIFY(columns.left - columns.gap - columns.margin >= 0);
        QVERIFY(columns.left + columns.width + columns.gap + columns.margin <= width);
    }
}

MITJUL_TEST(TestPageLayout)
#include "tst_pagelayout.moc"
