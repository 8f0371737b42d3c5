// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotationindex.h"
#include "cardlayout.h"
#include "rowheights.h"
#include "testsuite.h"
#include "wordwrap.h"

#include <QFontMetricsF>

using namespace mitjul;

/// How cards break, measure and place their words.
class TestCards : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void breaksKoreanBetweenWords();
    void cutsWhatIsTooLongAndKeepsTheClosingMark();
    void breaksAWordThatIsWiderThanTheLine();
    void neverBreaksAPair();
    void putsTheDetailBeneathWhenThereIsNoRoomBeside();
    void wrapsChipsAndFindsThem();
    void growsWithTheFont();
    void staysSmallForAVeryLongName();
    void findsWhatTouchesAPassage();
    void knowsWhereRowsStandThatNobodyMeasured();
};

void TestCards::breaksKoreanBetweenWords()
{
    const WordWrap wrap((QFont()));
    const QString text = QStringLiteral("범용 인공지능이 도래할 것이라고 생각한다면 오픈소스는 나쁜 아이디어");
    const qreal width = wrap.width(QStringView(text).left(16));
    QStringList words;
    for (const WrappedLine &line : wrap.lines(text, width, 10)) {
        QVERIFY(wrap.width(line.text) <= width);
        QCOMPARE(QStringView(text).sliced(line.start, line.text.size()), line.text);
        words += line.text.split(u' ');
    }
    QCOMPARE(words, text.split(u' '));
}

void TestCards::cutsWhatIsTooLongAndKeepsTheClosingMark()
{
    const WordWrap wrap((QFont()));
    const QString text = QStringLiteral("“하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열 열하나 열둘 열셋");
    const qreal width = wrap.width(u"“하나 둘 셋 넷 다섯");
    const auto lines = wrap.lines(text, width, 2, u"”");
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.last().text.endsWith(QStringLiteral("…”")));
    QVERIFY(wrap.width(lines.last().text) <= width);
    const auto whole = wrap.lines(u"“하나", width, 2, u"”");
    QCOMPARE(whole.size(), 1);
    QCOMPARE(whole.first().text, QStringLiteral("“하나”"));
}

void TestCards::breaksAWordThatIsWiderThanTheLine()
{
    const WordWrap wrap((QFont()));
    const QString text(200, u'가');
    const auto lines = wrap.lines(text, wrap.width(u"가가가가가"), 3);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.first().text, QString(5, u'가'));
    QVERIFY(lines.last().text.endsWith(u'…'));
}

void TestCards::neverBreaksAPair()
{
    const WordWrap wrap((QFont()));
    const QString text = QStringLiteral("😀😀😀😀😀😀😀😀");
    for (int width = 1; width < 200; width += 3) {
        for (const WrappedLine &line : wrap.lines(text, width, 100)) {
            QVERIFY(!line.text.isEmpty());
            QVERIFY(!line.text.front().isLowSurrogate());
            QVERIFY(!line.text.back().isHighSurrogate());
        }
        const QString cut = wrap.elided(text, width);
        QVERIFY(cut == text || cut.size() < 2 || !cut[cut.size() - 2].isHighSurrogate());
    }
}

void TestCards::putsTheDetailBeneathWhenThereIsNoRoomBeside()
{
    const CardFonts fonts((QFont()));
    Card card;
    card.heading = QStringLiteral("홍길동");
    card.detail = QStringLiteral("직접 · 말했다");
    const int wide = 30 * fonts.unit * 4;
    const CardLayout beside(card, fonts, wide);
    QCOMPARE(beside.detailBaseline.y(), beside.heading.first().baseline.y());
    QVERIFY(beside.detailBaseline.x() + fonts.small.width(beside.detail) <= beside.frame.right());
    card.heading = QString(60, u'가');
    const CardLayout beneath(card, fonts, wide);
    QVERIFY(beneath.detailBaseline.y() > beneath.heading.last().baseline.y());
    QVERIFY(beneath.height > beside.height);
}

void TestCards::wrapsChipsAndFindsThem()
{
    const CardFonts fonts((QFont()));
    Card card;
    card.heading = QStringLiteral("공개되지EH");
    for (int i = 0; i < 12; ++i)
        card.chips.append({QStringLiteral("제안 %1").arg(i), {}, {}, CardAction::Accept, i, {}});
    card.chips.append({QString(400, u'나'), {}, {}, CardAction::None, 0, {}});
    const CardLayout layout(card, fonts, 300);
    QCOMPARE(layout.chips.size(), card.chips.size());
    for (int i = 0; i < layout.chips.size(); ++i) {
        QVERIFY(layout.frame.contains(layout.chips[i].rect));
        QCOMPARE(layout.chipAt(layout.chips[i].rect.center()), i);
        for (int other = 0; other < i; ++other)
            QVERIFY(!layout.chips[i].rect.intersects(layout.chips[other].rect));
    }
    QCOMPARE(layout.chipAt(QPoint(0, 0)), -1);
}

void TestCards::growsWithTheFont()
{
    Card card;
    card.heading = QStringLiteral("통계");
    card.body = QStringLiteral("지난해 밤 버스를 탄 사람은 38만 명으로 늘었다.");
    card.worth = 0.5;
    card.detail = QStringLiteral("서술자");
    QFont small;
    small.setPixelSize(12);
    QFont large;
    large.setPixelSize(36);
    const CardLayout a(card, CardFonts(small), 320);
    const CardLayout b(card, CardFonts(large), 960);
    QVERIFY(b.height > 2 * a.height);
    QVERIFY(!a.worthBar.isEmpty());
    QVERIFY(a.frame.contains(a.worthBar));
}

void TestCards::staysSmallForAVeryLongName()
{
    const CardFonts fonts((QFont()));
    Card card;
    card.heading = QString(10'000, u'가');
    card.detail = QString(10'000, u'나');
    card.passage = QString(10'000, u'다');
    card.body = QStringLiteral("라\n").repeated(10'000);
    const CardLayout layout(card, fonts, 320);
    QCOMPARE(layout.heading.size(), 2);
    QCOMPARE(layout.passage.size(), 2);
    QCOMPARE(layout.body.size(), 3);
}

void TestCards::findsWhatTouchesAPassage()
{
    QList<Annotation> annotations;
    for (const Span span : {Span {0, 100}, Span {5, 6}, Span {10, 20}, Span {30, 40}}) {
        Annotation annotation;
        annotation.span = span;
        annotations.append(annotation);
    }
    const AnnotationIndex index(annotations);
    QCOMPARE(index.touching({12, 14}), (QList<qsizetype> {0, 2}));
    QCOMPARE(index.touching({6, 10}), (QList<qsizetype> {0}));
    QCOMPARE(index.touching({20, 31}), (QList<qsizetype> {0, 3}));
    QCOMPARE(index.touching({100, 120}), QList<qsizetype>());
    QCOMPARE(AnnotationIndex().touching({0, 10}), QList<qsizetype>());
}

void TestCards::knowsWhereRowsStandThatNobodyMeasured()
{
    RowHeights heights;
    heights.reset(4);
    heights.set(0, 100);
    heights.set(1, 60);
    QVERIFY(heights.isMeasured(1) && !heights.isMeasured(2));
    QCOMPARE(heights.heightOf(3), 80); // as the others on average
    QCOMPARE(heights.topOf(2), 160);
    QCOMPARE(heights.total(), 320);
    QCOMPARE(heights.rowAt(-5), 0);
    QCOMPARE(heights.rowAt(99), 0);
    QCOMPARE(heights.rowAt(100), 1);
    QCOMPARE(heights.rowAt(1000), 3);
    // What is to be measured anew counts as before until then.
    heights.forget(0, 4);
    QVERIFY(!heights.isMeasured(0));
    QCOMPARE(heights.heightOf(0), 100);
    heights.insert(1, 2);
    QCOMPARE(heights.count(), 6);
    QCOMPARE(heights.heightOf(3), 60);
    heights.remove(0, 3);
    QCOMPARE(heights.topOf(1), 60);
    heights.remove(0, 3);
    QCOMPARE(heights.total(), 0);
}

MITJUL_TEST(TestCards)
#include "tst_cards.moc"
