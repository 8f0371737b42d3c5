// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a reader can select on the page by mouse, keyboard and finger, and what several marks on one spot do.
#include "openpage.h"
#include "testsuite.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMimeData>
#include <QPointingDevice>
#include <QScrollBar>
#include <QSignalSpy>

using namespace mitjul;
using namespace mitjul::test;

class TestPageSelection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void doubleClickLeavesTheParticle_data();
    void doubleClickLeavesTheParticle();
    void doubleClickAndDragTakesWords();
    void controlDragAddsARange();
    void controlClickTakesAMarkAndGivesItBack();
    void keysAddARange();
    void overlappingRangeSwallowsTheOther();
    void severalRangesAreCopied();
    void severalRangesAreAnnotatedAtOnce();
    void caretGoesWhereNothingIsLaidOut();
    void arrowsGoAsTheEyeDoesInMixedDirections();
    void secondClickOffersAllMarks();
    void keyOffersAllMarks();
    void fingerScrolls();
    void fingerThatRestsSelectsAWord();
    void twoTapsSelectAWord();
    void tapGoesToAMark();
    void layersCanBeSwitchedOff();

private:
    [[nodiscard]] Session &session() const { return *m_open->session; }
    [[nodiscard]] QMenu *menu() const { return m_open->page->findChild<QMenu *>(QStringLiteral("markPicker")); }

    std::shared_future<LoadedAnalyzer> m_analyzer;
    std::unique_ptr<OpenPage> m_open;
    std::unique_ptr<QPointingDevice> m_touch;
};

void TestPageSelection::initTestCase()
{
    m_analyzer = loadAnalyzerInBackground();
    m_analyzer.wait(); // whether a word has a particle is asked at once below
    m_touch.reset(QTest::createTouchDevice());
}

void TestPageSelection::init()
{
    QString text = QStringLiteral("강을 건너는 사람들\n\n정부는 고양이를 돌본다. 사람들은 (평택)에서 AI의 앞날을 묻는다.\n\n"
                                  "그는 שלום עולם 하고 인사했다.\n\n");
    for (int i = 0; i < 400; ++i)
        text += QStringLiteral("%1번째 문단이다. 연구원은 물을 마셨다. 비가 왔다.\n\n").arg(i);
    m_open = std::make_unique<OpenPage>(m_analyzer, text);
}

void TestPageSelection::cleanup() { m_open.reset(); }

void TestPageSelection::doubleClickLeavesTheParticle_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("letter"); // that is clicked
    QTest::addColumn<QString>("taken");
    QTest::newRow("noun") << QStringLiteral("정부는") << 0 << QStringLiteral("정부");
    QTest::newRow("its last letter") << QStringLiteral("정부는") << 1 << QStringLiteral("정부");
    QTest::newRow("particle") << QStringLiteral("정부는") << 2 << QStringLiteral("정부는");
    QTest::newRow("a noun that ends like a particle") << QStringLiteral("고양이를") << 2 << QStringLiteral("고양이");
    QTest::newRow("plural") << QStringLiteral("사람들은") << 0 << QStringLiteral("사람들");
    QTest::newRow("in brackets") << QStringLiteral("평택)에서") << 0 << QStringLiteral("평택");
    QTest::newRow("Latin letters") << QStringLiteral("AI의") << 1 << QStringLiteral("AI");
    QTest::newRow("verb") << QStringLiteral("묻는다") << 0 << QStringLiteral("묻는다");
}

void TestPageSelection::doubleClickLeavesTheParticle()
{
    QFETCH(const QString, word);
    QFETCH(const int, letter);
    QFETCH(const QString, taken);
    const Span span = m_open->words(word);
    QTest::mouseDClick(m_open->page->viewport(), Qt::LeftButton, {}, m_open->letterAt(span.start + letter));
    QCOMPARE(session().selection(), (Span{span.start, span.start + taken.size()}));
}

void TestPageSelection::doubleClickAndDragTakesWords()
{
    const Span first = m_open->words(QStringLiteral("정부"));
    const Span last = m_open->words(QStringLiteral("돌본다"));
    QMouseEvent press(QEvent::MouseButtonDblClick, m_open->letterAt(first.start),
                      m_open->page->viewport()->mapToGlobal(m_open->letterAt(first.start)), Qt::LeftButton,
                      Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_open->page->viewport(), &press);
    m_open->moveTo(m_open->letterAt(last.start + 1));
    QCOMPARE(session().selection(), (Span{first.start, last.end}));
    QTest::mouseRelease(m_open->page->viewport(), Qt::LeftButton, {}, m_open->letterAt(last.start + 1));
    QCOMPARE(session().selection(), (Span{first.start, last.end}));
}

void TestPageSelection::controlDragAddsARange()
{
    const Span first = m_open->words(QStringLiteral("정부는"));
    const Span second = m_open->words(QStringLiteral("돌본다"));
    const Span third = m_open->words(QStringLiteral("앞날"));
    m_open->drag(second.start, second.end);
    m_open->drag(first.start, first.end, Qt::ControlModifier);
    m_open->drag(third.start, third.end, Qt::ControlModifier);
    QCOMPARE(session().selections(), (QList{first, second, third}));
    QCOMPARE(session().selection(), third);
    // Without Ctrl a new one takes the place of all.
    m_open->drag(first.start, first.end);
    QCOMPARE(session().selections(), QList{first});
    m_open->drag(third.start, third.end, Qt::ControlModifier);
    m_open->press(Qt::Key_Escape);
    QVERIFY(session().selections().isEmpty());
}

void TestPageSelection::controlClickTakesAMarkAndGivesItBack()
{
    const Span first = m_open->words(QStringLiteral("정부는 고양이를"));
    const Span second = m_open->words(QStringLiteral("앞날을 묻는다"));
    session().highlight(first, HighlightColor::Green);
    session().highlight(second, HighlightColor::Pink);
    m_open->click(first.start + 1, Qt::ControlModifier);
    m_open->click(second.start + 1, Qt::ControlModifier);
    QCOMPARE(session().selections(), (QList{first, second}));
    m_open->click(first.start + 2, Qt::ControlModifier);
    QCOMPARE(session().selections(), QList{second});
}

void TestPageSelection::keysAddARange()
{
    const Span first = m_open->words(QStringLiteral("정부"));
    m_open->click(first.start);
    m_open->press(Qt::Key_Home);
    m_open->press(Qt::Key_Right, Qt::ShiftModifier);
    m_open->press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(session().selections(), QList{first});
    m_open->page->keepSelection(); // the window's key M
    m_open->press(Qt::Key_Right);
    m_open->press(Qt::Key_Right);
    for (int i = 0; i < 4; ++i)
        m_open->press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(session().selections(), (QList{first, m_open->words(QStringLiteral("고양이를"))}));
    m_open->press(Qt::Key_Escape);
    m_open->press(Qt::Key_Left);
    QVERIFY(session().selections().isEmpty());
}

void TestPageSelection::overlappingRangeSwallowsTheOther()
{
    const Span inner = m_open->words(QStringLiteral("고양이"));
    const Span outer = m_open->words(QStringLiteral("정부는 고양이를 돌본다"));
    m_open->drag(inner.start, inner.end);
    m_open->drag(outer.start, outer.end, Qt::ControlModifier);
    QCOMPARE(session().selections(), QList{outer});
}

void TestPageSelection::severalRangesAreCopied()
{
    const Span first = m_open->words(QStringLiteral("정부는"));
    const Span second = m_open->words(QStringLiteral("앞날을"));
    m_open->drag(second.start, second.end);
    m_open->drag(first.start, first.end, Qt::ControlModifier);
    m_open->press(Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), QStringLiteral("정부는\n앞날을"));
    QVERIFY(data->html().contains(QStringLiteral("<p>정부는</p>\n<p>앞날을</p>")));
}

void TestPageSelection::severalRangesAreAnnotatedAtOnce()
{
    const QList<Span> spans{m_open->words(QStringLiteral("정부는")), m_open->words(QStringLiteral("앞날을"))};
    m_open->drag(spans[0].start, spans[0].end);
    m_open->drag(spans[1].start, spans[1].end, Qt::ControlModifier);
    QVERIFY(session().highlight(session().selections(), HighlightColor::Blue));
    QCOMPARE(session().annotations().size(), 2);
    QVERIFY(session().highlight(session().selections(), HighlightColor::Pink)); // recoloured, not doubled
    QCOMPARE(session().annotations().size(), 2);
    QCOMPARE(session().annotations()[1].color, HighlightColor::Pink);
    QCOMPARE(session().annotationsWithin(session().selections()).size(), 2);
    session().remove(session().annotationsWithin({{0, session().article().text.size()}}));
    QVERIFY(session().annotations().isEmpty());
    // Each of them was one step.
    session().undo();
    QCOMPARE(session().annotations().size(), 2);
    session().undo();
    QCOMPARE(session().annotations()[0].color, HighlightColor::Blue);
    session().undo();
    QVERIFY(session().annotations().isEmpty());
}

void TestPageSelection::caretGoesWhereNothingIsLaidOut()
{
    PageLayout &layout = m_open->page->pageLayout();
    const qsizetype last = layout.count() - 1;
    QVERIFY(!layout.isSet(last - 1));
    const qsizetype start = m_open->words(QStringLiteral("정부")).start;
    m_open->click(start);
    m_open->press(Qt::Key_Home);
    m_open->press(Qt::Key_End, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(session().selection(), (Span{start, session().article().text.size()}));
    QVERIFY(layout.isSet(last));
    QVERIFY(!layout.isSet(last / 2)); // what lies between was not laid out for it
    // Up from the end, into paragraphs nobody has seen, line by line: each step is seen.
    m_open->press(Qt::Key_End, Qt::ControlModifier);
    for (int i = 0; i < 40; ++i) {
        const qsizetype before = m_open->page->caret();
        m_open->press(Qt::Key_Up);
        QVERIFY(m_open->page->caret() < before);
        QVERIFY(m_open->page->viewport()->rect().contains(m_open->pointAt(m_open->page->caret())));
    }
    m_open->press(Qt::Key_Up, Qt::ControlModifier); // to the paragraph's beginning
    const qsizetype there = m_open->page->caret();
    QCOMPARE(layout.blockSpan(layout.pieceAt(there)).start, there);
    m_open->press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(session().selection(), layout.blockSpan(layout.pieceAt(there)));
}

void TestPageSelection::arrowsGoAsTheEyeDoesInMixedDirections()
{
    const PageLayout &layout = m_open->page->pageLayout();
    const Span line = layout.blockSpan(layout.pieceAt(m_open->words(QStringLiteral("שלום")).start));
    m_open->click(line.start);
    m_open->press(Qt::Key_Home);
    QCOMPARE(m_open->page->caret(), line.start);
    // Each step to the right goes to the right on the page, however the letters are stored.
    int x = m_open->pointAt(line.start).x();
    QList<qsizetype> positions;
    for (int i = 0; i < 20; ++i) {
        m_open->press(Qt::Key_Right);
        const qsizetype caret = m_open->page->caret();
        QVERIFY2(!positions.contains(caret), qPrintable(QString::number(caret - line.start)));
        positions.append(caret);
        QVERIFY2(m_open->pointAt(caret).x() > x, qPrintable(QString::number(i)));
        x = m_open->pointAt(caret).x();
    }
    QVERIFY(std::is_sorted(positions.begin(), positions.end()) == false); // within the Hebrew words they go backwards
    for (qsizetype i = positions.size() - 2; i >= 0; --i) {
        m_open->press(Qt::Key_Left); // the same way back
        QCOMPARE(m_open->page->caret(), positions[i]);
    }
    // Two words of either direction are selected as they are stored, and seen as two stretches.
    const Span span{m_open->words(QStringLiteral("그는")).start, m_open->words(QStringLiteral("שלום")).end};
    m_open->page->select(span.start, span.end);
    QCOMPARE(m_open->page->pageLayout().rects(span, 0, 10'000).size(), 2);
}

void TestPageSelection::secondClickOffersAllMarks()
{
    const Span outer = m_open->words(QStringLiteral("정부는 고양이를 돌본다"));
    const Span inner = m_open->words(QStringLiteral("고양이"));
    const Item long_ = Item::of(session().highlight(outer, HighlightColor::Green));
    const Item short_ = Item::of(session().highlight(inner, HighlightColor::Pink));
    m_open->click(inner.start);
    QCOMPARE(session().current(), short_);
    QVERIFY(!menu());
    m_open->click(inner.start);
    QVERIFY(menu() && menu()->isVisible());
    QVERIFY(menu()->actions().size() >= 2);
    QVERIFY(menu()->activeAction()->isChecked()); // where the reader is
    QTest::keyClick(menu(), Qt::Key_Down);
    QTest::keyClick(menu(), Qt::Key_Return);
    QCOMPARE(session().current(), long_);
    QTRY_VERIFY(!menu());
    // Where only one lies, there is nothing to choose.
    m_open->click(outer.start);
    m_open->click(outer.start);
    QVERIFY(!menu());
}

void TestPageSelection::keyOffersAllMarks()
{
    const Span inner = m_open->words(QStringLiteral("고양이"));
    session().highlight(m_open->words(QStringLiteral("정부는 고양이를 돌본다")), HighlightColor::Green);
    const Item item = Item::of(session().highlight(inner, HighlightColor::Pink));
    session().setCurrent(item);
    m_open->page->pickAtCaret(); // the window's key P
    QVERIFY(menu() && menu()->isVisible());
    QTest::keyClick(menu(), Qt::Key_Escape);
    QTRY_VERIFY(!menu());
    QCOMPARE(session().current(), item);
}

void TestPageSelection::fingerScrolls()
{
    QWidget *viewport = m_open->page->viewport();
    const QPoint from(300, 450);
    QTest::touchEvent(viewport, m_touch.get()).press(0, from);
    for (int i = 1; i <= 8; ++i) {
        QTest::qWait(15);
        QTest::touchEvent(viewport, m_touch.get()).move(0, from - QPoint(0, 40 * i));
    }
    QTest::touchEvent(viewport, m_touch.get()).release(0, from - QPoint(0, 320));
    QTRY_VERIFY(m_open->page->scrolled() > 150);
    // It rolls on after the finger is gone, and nothing was selected.
    const qint64 then = m_open->page->scrolled();
    QTRY_VERIFY(m_open->page->scrolled() > then);
    QVERIFY(session().selections().isEmpty());
}

void TestPageSelection::fingerThatRestsSelectsAWord()
{
    QSignalSpy finished(m_open->page, &PageView::selectionFinished);
    QWidget *viewport = m_open->page->viewport();
    const Span word = m_open->words(QStringLiteral("고양이"));
    const Span last = m_open->words(QStringLiteral("돌본다"));
    QTest::touchEvent(viewport, m_touch.get()).press(0, m_open->letterAt(word.start));
    QTRY_COMPARE_WITH_TIMEOUT(session().selection(), word, 3000);
    QTest::touchEvent(viewport, m_touch.get()).move(0, m_open->letterAt(last.start));
    QTest::touchEvent(viewport, m_touch.get()).release(0, m_open->letterAt(last.start));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(session().selection(), (Span{word.start, last.end}));
    QCOMPARE(m_open->page->scrolled(), 0);
}

void TestPageSelection::twoTapsSelectAWord()
{
    QWidget *viewport = m_open->page->viewport();
    const Span word = m_open->words(QStringLiteral("고양이"));
    // The mouse events that Qt makes of two quick taps: they carry the finger's device.
    const QPointF place = m_open->letterAt(word.start);
    for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease, QEvent::MouseButtonDblClick,
                                    QEvent::MouseButtonRelease}) {
        const bool up = type == QEvent::MouseButtonRelease;
        QMouseEvent tap(type, place, viewport->mapToGlobal(place), Qt::LeftButton, up ? Qt::NoButton : Qt::LeftButton, {},
                        m_touch.get());
        QCoreApplication::sendEvent(viewport, &tap);
    }
    QCOMPARE(session().selection(), word);
}

void TestPageSelection::tapGoesToAMark()
{
    const Span span = m_open->words(QStringLiteral("고양이"));
    const Item item = Item::of(session().highlight(span, HighlightColor::Pink));
    QWidget *viewport = m_open->page->viewport();
    QTest::touchEvent(viewport, m_touch.get()).press(0, m_open->letterAt(span.start));
    QTest::touchEvent(viewport, m_touch.get()).release(0, m_open->letterAt(span.start));
    QTRY_COMPARE(session().current(), item);
}

void TestPageSelection::layersCanBeSwitchedOff()
{
    const Span span = m_open->words(QStringLiteral("연구원은"));
    session().highlight(span, HighlightColor::Pink);
    const auto at = [&] {
        QTest::qWait(30);
        return m_open->page->viewport()->grab().toImage().pixelColor(m_open->page->rectOf({span.start, span.start + 1}).topLeft()
                                                                     + QPoint(1, 2));
    };
    m_open->page->reveal(span);
    const QColor marked = at();
    session().setLayerShown(Layer::Annotations, false);
    const QColor bare = at();
    QVERIFY(marked != bare);
    QCOMPARE(bare, m_open->page->theme().page);
    QVERIFY(m_open->page->itemsAt(span.start).isEmpty());
    session().setLayerShown(Layer::Annotations, true);
    QCOMPARE(at(), marked);
}

MITJUL_TEST(TestPageSelection)
#include "tst_pageselection.moc"
