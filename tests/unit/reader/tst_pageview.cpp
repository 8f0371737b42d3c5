// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findbar.h"
#include "openpage.h"
#include "testsuite.h"

#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>

using namespace mitjul;
using namespace mitjul::test;

/// The page with a real session and library, driven by events.
class TestPageView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void dragSelects();
    void dragBelowThePageScrolls();
    void doubleClickTakesAWordTripleTheParagraph();
    void shiftClickExtends();
    void keysMoveOverGraphemes();
    void shiftKeysSelectAndTellWhenAtRest();
    void copyPutsTextAndHtmlOnTheClipboard();
    void escapeClears();
    void leavesLettersToTheWindow();
    void clickOnAMarkMakesItCurrent();
    void currentItemIsScrolledTo();
    void scrollingUpGoesExactlyAsFar();
    void reachesTheVeryEnd();
    void magnifyingKeepsThePlace();
    void findStepsThroughHits();
    void contextMenuIsAskedForTheWord();
    void rulerGoesToMarks();
    void isReadAloud();

private:
    std::shared_future<LoadedAnalyzer> m_analyzer;
    std::unique_ptr<OpenPage> m_open;
};

void TestPageView::initTestCase()
{
    m_analyzer = loadAnalyzerInBackground();
}

void TestPageView::init()
{
    QString text = QStringLiteral("반도체 경쟁이 뜨겁다\n\n출처: 시험일보\n\n가😀나👩‍👩‍👧다. 공장은 (평택)에 있다.\n\n");
    for (int i = 0; i < 60; ++i)
        text += QStringLiteral("%1번째 문단이다. 연구원은 물을 마셨다. 마이크로소프트(MS)는 데이터센터를 지었다. 비가 왔다. 오후에는 그쳤다. "
                               "저녁에는 다시 비가 내렸고 사람들은 우산을 폈다.\n\n")
                    .arg(i);
    m_open = std::make_unique<OpenPage>(m_analyzer, text);
    QVERIFY(m_open->session->hasArticle());
}

void TestPageView::cleanup()
{
    m_open.reset();
}

void TestPageView::dragSelects()
{
    QSignalSpy finished(m_open->page, &PageView::selectionFinished);
    const Span wanted{m_open->words(QStringLiteral("공장은")).start, m_open->words(QStringLiteral("데이터센터를")).end};
    m_open->drag(wanted.start, wanted.end);
    QCOMPARE(m_open->session->selection(), wanted);
    QCOMPARE(finished.size(), 1);
    QVERIFY(m_open->page->selectionRect().contains(m_open->pointAt(wanted.start)));
    QVERIFY(m_open->page->viewport()->rect().contains(m_open->page->selectionRect()));
    // Backwards too.
    m_open->drag(wanted.end, wanted.start);
    QCOMPARE(m_open->session->selection(), wanted);
    QCOMPARE(m_open->page->caret(), wanted.start);
}

void TestPageView::dragBelowThePageScrolls()
{
    const qsizetype from = m_open->words(QStringLiteral("공장은")).start;
    QTest::mousePress(m_open->page->viewport(), Qt::LeftButton, {}, m_open->pointAt(from));
    const QPoint below(300, m_open->page->viewport()->height() + 60);
    QMouseEvent move(QEvent::MouseMove, below, m_open->page->viewport()->mapToGlobal(below), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_open->page->viewport(), &move);
    QTRY_VERIFY(m_open->page->scrolled() > 300);
    QTest::mouseRelease(m_open->page->viewport(), Qt::LeftButton, {}, below);
    QCOMPARE(m_open->session->selection().start, from);
    const qsizetype reached = m_open->session->selection().end;
    QVERIFY(reached > m_open->page->pageLayout().positionAt(m_open->page->fromViewport({0, 100})));
    const qint64 rest = m_open->page->scrolled();
    QTest::qWait(120);
    QCOMPARE(m_open->page->scrolled(), rest);
}

void TestPageView::doubleClickTakesAWordTripleTheParagraph()
{
    const Span word = m_open->words(QStringLiteral("데이터센터를"));
    QTest::mouseDClick(m_open->page->viewport(), Qt::LeftButton, {}, m_open->letterAt(word.end - 1));
    QCOMPARE(m_open->session->selection(), word);
    QTest::mouseClick(m_open->page->viewport(), Qt::LeftButton, {}, m_open->letterAt(word.end - 1));
    const PageLayout &layout = m_open->page->pageLayout();
    QCOMPARE(m_open->session->selection(), layout.blockSpan(layout.pieceAt(word.start)));
}

void TestPageView::shiftClickExtends()
{
    const Span span{m_open->words(QStringLiteral("공장은")).start, m_open->words(QStringLiteral("3번째")).end};
    QTest::mouseClick(m_open->page->viewport(), Qt::LeftButton, {}, m_open->pointAt(span.start));
    QTest::mouseClick(m_open->page->viewport(), Qt::LeftButton, Qt::ShiftModifier, m_open->pointAt(span.end));
    QCOMPARE(m_open->session->selection(), span);
}

void TestPageView::keysMoveOverGraphemes()
{
    const qsizetype start = m_open->words(QStringLiteral("가😀")).start;
    QTest::mouseClick(m_open->page->viewport(), Qt::LeftButton, {}, m_open->pointAt(start));
    QCOMPARE(m_open->page->caret(), start);
    for (const qsizetype stop : {1, 3, 4, 12, 13}) {
        QTest::keyClick(m_open->page, Qt::Key_Right);
        QCOMPARE(m_open->page->caret(), start + stop);
    }
    QTest::keyClick(m_open->page, Qt::Key_Left);
    QCOMPARE(m_open->page->caret(), start + 12);
    QTest::keyClick(m_open->page, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_open->page->caret(), m_open->session->article().text.size());
    QVERIFY(m_open->page->viewport()->rect().contains(m_open->pointAt(m_open->page->caret())));
    QTest::keyClick(m_open->page, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(m_open->page->caret(), 0);
    QCOMPARE(m_open->page->scrolled(), 0);
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(m_open->page, Qt::Key_PageDown);
    QVERIFY(m_open->page->caret() > m_open->session->article().text.size() / 3);
    QVERIFY(m_open->page->viewport()->rect().contains(m_open->pointAt(m_open->page->caret())));
}

void TestPageView::shiftKeysSelectAndTellWhenAtRest()
{
    QSignalSpy finished(m_open->page, &PageView::selectionFinished);
    const qsizetype start = m_open->words(QStringLiteral("공장은")).start;
    QTest::mouseClick(m_open->page->viewport(), Qt::LeftButton, {}, m_open->pointAt(start));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_open->page, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_open->session->selection(), (Span{start, start + 3}));
    QCOMPARE(finished.size(), 0);
    QTRY_COMPARE(finished.size(), 1);
    QTest::keyClick(m_open->page, Qt::Key_Right);
    QVERIFY(m_open->session->selection().isEmpty());
    QCOMPARE(m_open->page->caret(), start + 3);
}

void TestPageView::copyPutsTextAndHtmlOnTheClipboard()
{
    QTest::keyClick(m_open->page, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_open->page, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->text() == m_open->session->article().text);
    QVERIFY(data->html().contains(QStringLiteral("<h1>반도체 경쟁이 뜨겁다</h1>")));
}

void TestPageView::escapeClears()
{
    m_open->drag(m_open->words(QStringLiteral("공장은")).start, m_open->words(QStringLiteral("공장은")).end);
    QTest::keyClick(m_open->page, Qt::Key_Escape);
    QVERIFY(m_open->session->selection().isEmpty());
    QTest::keyClick(m_open->page, Qt::Key_Escape);
    QCOMPARE(m_open->window->keys, QList<int>{Qt::Key_Escape});
}

void TestPageView::leavesLettersToTheWindow()
{
    QVERIFY(!m_open->page->testAttribute(Qt::WA_InputMethodEnabled));
    QTest::keyClick(m_open->page, Qt::Key_J);
    QTest::keyClick(m_open->page, Qt::Key_1);
    QTest::keyClick(m_open->page, Qt::Key_Return);
    QCOMPARE(m_open->window->keys, (QList<int>{Qt::Key_J, Qt::Key_1, Qt::Key_Return}));
}

void TestPageView::clickOnAMarkMakesItCurrent()
{
    const Span outer{m_open->words(QStringLiteral("연구원은")).start, m_open->words(QStringLiteral("마셨다")).end};
    const Span inner = m_open->words(QStringLiteral("물을"));
    const AnnotationId long_ = m_open->session->highlight(outer, HighlightColor::Green);
    const AnnotationId short_ = m_open->session->highlight(inner, HighlightColor::Pink);
    QVERIFY(!long_.isNull() && !short_.isNull());
    const qint64 still = m_open->page->scrolled();
    QTest::mouseClick(m_open->page->viewport(), Qt::LeftButton, {}, m_open->pointAt(inner.start) + QPoint(4, 0));
    QCOMPARE(m_open->session->current(), Item::of(short_));
    QCOMPARE(m_open->page->scrolled(), still);
    // Beside the column there is nothing.
    QTest::mouseClick(m_open->page->viewport(), Qt::LeftButton, {}, QPoint(3, m_open->pointAt(inner.start).y()));
    QCOMPARE(m_open->session->current(), Item());
}

void TestPageView::currentItemIsScrolledTo()
{
    const AnnotationId late = m_open->session->highlight(m_open->words(QStringLiteral("50번째 문단")), HighlightColor::Blue);
    m_open->session->setCurrent(Item::of(late));
    const int y = m_open->pointAt(m_open->session->annotation(late)->span.start).y();
    QVERIFY(y > m_open->page->viewport()->height() / 10 && y < m_open->page->viewport()->height() * 9 / 10);
    // What can be read already stays where it is.
    const qint64 still = m_open->page->scrolled();
    m_open->session->setCurrent(Item::of(late));
    QCOMPARE(m_open->page->scrolled(), still);
}

void TestPageView::scrollingUpGoesExactlyAsFar()
{
    // From the end backwards nothing was laid out before: each height is a surprise.
    m_open->page->verticalScrollBar()->setValue(m_open->page->verticalScrollBar()->maximum());
    for (int i = 0; i < 40 && m_open->page->scrolled() > 100; ++i) {
        const qsizetype seen = m_open->page->pageLayout().positionAt(m_open->page->fromViewport({200, 60}));
        const int before = m_open->pointAt(seen).y();
        m_open->page->verticalScrollBar()->setValue(m_open->page->verticalScrollBar()->value() - 70);
        QCOMPARE(m_open->pointAt(seen).y(), before + 70);
        QCOMPARE(qint64(m_open->page->verticalScrollBar()->value()), m_open->page->scrolled());
    }
}

void TestPageView::reachesTheVeryEnd()
{
    m_open->page->verticalScrollBar()->setValue(m_open->page->verticalScrollBar()->maximum());
    QCOMPARE(m_open->page->verticalScrollBar()->value(), m_open->page->verticalScrollBar()->maximum());
    const int y = m_open->pointAt(m_open->session->article().text.size()).y();
    QVERIFY(y < m_open->page->viewport()->height() && y > m_open->page->viewport()->height() / 2);
    m_open->page->verticalScrollBar()->setValue(0);
    QCOMPARE(m_open->page->scrolled(), 0);
    QVERIFY(m_open->pointAt(0).y() > 0);
}

void TestPageView::magnifyingKeepsThePlace()
{
    const Span line = m_open->words(QStringLiteral("30번째"));
    m_open->page->reveal(line);
    m_open->page->scrollTo(m_open->page->scrolled() + m_open->pointAt(line.start).y() - 10);
    for (const qreal zoom : {1.5, 3.0, 0.7, 1.0}) {
        m_open->page->setZoom(zoom);
        const int y = m_open->pointAt(line.start).y();
        QVERIFY2(y >= -5 && y < 120 * zoom, qPrintable(QString::number(y)));
    }
}

void TestPageView::findStepsThroughHits()
{
    m_open->page->openFind();
    auto *field = m_open->page->findChild<QLineEdit *>(QStringLiteral("findField"));
    auto *count = m_open->page->findChild<QLabel *>(QStringLiteral("findCount"));
    QVERIFY(field->isVisible());
    // What an input method sends for Hangul.
    QInputMethodEvent typed;
    typed.setCommitString(QStringLiteral("데이터센터"));
    QCoreApplication::sendEvent(field, &typed);
    QTRY_COMPARE(count->text(), QStringLiteral("1 / 60"));
    const Span first = m_open->words(QStringLiteral("데이터센터"));
    QCOMPARE(m_open->session->selection(), first);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(count->text(), QStringLiteral("2 / 60"));
    QCOMPARE(m_open->session->selection(), m_open->words(QStringLiteral("데이터센터"), first.end));
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count->text(), QStringLiteral("60 / 60"));
    QVERIFY(m_open->page->viewport()->rect().contains(m_open->pointAt(m_open->session->selection().start)));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(m_open->page->hasFocus());
    QCOMPARE(m_open->page->marks().hits().count(), 0);
}

void TestPageView::contextMenuIsAskedForTheWord()
{
    qRegisterMetaType<Span>();
    QSignalSpy wanted(m_open->page, &PageView::contextMenuWanted);
    const Span word = m_open->words(QStringLiteral("연구원은"));
    const QPoint point = m_open->pointAt(word.start + 1);
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, m_open->page->viewport()->mapToGlobal(point));
    QCoreApplication::sendEvent(m_open->page->viewport(), &event);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(1).value<Span>(), word);
}

void TestPageView::rulerGoesToMarks()
{
    const AnnotationId late = m_open->session->highlight(m_open->words(QStringLiteral("45번째")), HighlightColor::Blue);
    auto *ruler = m_open->page->findChild<QWidget *>(QStringLiteral("ruler"));
    QTest::qWait(150);
    const qint64 total = m_open->page->pageLayout().totalHeight();
    const double y = m_open->page->pageLayout().caretRect(m_open->session->annotation(late)->span.start).top();
    QTest::mouseClick(ruler, Qt::LeftButton, {}, QPoint(ruler->width() - 4, int(y / double(total) * ruler->height()) + 1));
    QCOMPARE(m_open->session->current(), Item::of(late));
    QVERIFY(m_open->page->viewport()->rect().contains(m_open->pointAt(m_open->session->annotation(late)->span.start)));
}

void TestPageView::isReadAloud()
{
    QAccessibleInterface *page = QAccessible::queryAccessibleInterface(m_open->page);
    QVERIFY(page);
    QCOMPARE(page->role(), QAccessible::Document);
    QVERIFY(page->state().readOnly);
    QCOMPARE(page->text(QAccessible::Name), m_open->session->article().title);
    QAccessibleTextInterface *text = page->textInterface();
    QVERIFY(text);
    const QString &all = m_open->session->article().text;
    QCOMPARE(text->characterCount(), int(all.size()));
    QCOMPARE(text->text(0, 3), all.left(3));

    int start = 0;
    int end = 0;
    QVERIFY(text->attributes(1, &start, &end).contains(QStringLiteral("heading-level:1")));
    const Span span = m_open->words(QStringLiteral("공장은"));
    m_open->session->highlight(span, HighlightColor::Yellow);
    const QString attributes = text->attributes(int(span.start) + 1, &start, &end);
    QVERIFY(attributes.contains(QStringLiteral("background-color:rgb(")));
    QVERIFY(attributes.contains(QStringLiteral("mark:Highlight")));
    QCOMPARE(start, int(span.start));
    QCOMPARE(end, int(span.end));

    // What the caret comes to is said as the page's description.
    text->setCursorPosition(1);
    QCOMPARE(page->text(QAccessible::Description), QStringLiteral("Heading level 1"));
    text->setCursorPosition(int(span.start));
    QCOMPARE(page->text(QAccessible::Description), QStringLiteral("Highlight · yellow"));
    m_open->session->setCurrent(Item::of(m_open->session->annotations().first().id));
    QCOMPARE(page->text(QAccessible::Description), QStringLiteral("Highlight · yellow: 공장은"));

    text->setSelection(0, int(span.start), int(span.end));
    QCOMPARE(m_open->session->selection(), span);
    text->selection(0, &start, &end);
    QCOMPARE(start, int(span.start));
    const Span second = m_open->words(QStringLiteral("연구원은"));
    text->addSelection(int(second.start), int(second.end));
    QCOMPARE(m_open->session->selections(), (QList{span, second}));
    QCOMPARE(text->selectionCount(), 2);
    text->selection(1, &start, &end);
    QCOMPARE(end, int(second.end));
    text->removeSelection(1);
    QCOMPARE(m_open->session->selections(), QList{span});
    text->setCursorPosition(int(span.start) + 1);
    QCOMPARE(text->cursorPosition(), int(span.start) + 1);
    QCOMPARE(text->textAtOffset(int(span.start) + 1, QAccessible::WordBoundary, &start, &end), QStringLiteral("공장은"));
    QCOMPARE(text->textAtOffset(0, QAccessible::ParagraphBoundary, &start, &end), all.left(all.indexOf(u'\n') + 1));

    const Span late = m_open->words(QStringLiteral("55번째"));
    text->scrollToSubstring(int(late.start), int(late.end));
    QVERIFY(m_open->page->viewport()->rect().contains(m_open->pointAt(late.start)));
    const QPoint corner = m_open->page->viewport()->mapToGlobal(QPoint(0, 0));
    const QRect letter = text->characterRect(int(late.start));
    QVERIFY(m_open->page->viewport()->rect().translated(corner).contains(letter.center()));
    QCOMPARE(text->offsetAtPoint(letter.center() - QPoint(letter.width() / 4, 0)), int(late.start));
}

MITJUL_TEST(TestPageView)
#include "tst_pageview.moc"
