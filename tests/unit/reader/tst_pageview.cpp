// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findbar.h"
#include "pageview.h"
#include "testsuite.h"

#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace mitjul;

/// A window around the page, which sees the keys that the page leaves alone.
class Window : public QWidget {
public:
    QList<int> keys;

protected:
    void keyPressEvent(QKeyEvent *event) override { keys.append(event->key()); }
};

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
    [[nodiscard]] Span words(const QString &text, qsizetype from = 0) const;
    [[nodiscard]] QPoint pointAt(qsizetype position) const;
    void drag(qsizetype from, qsizetype to);

    QTemporaryDir m_folder;
    std::shared_future<LoadedAnalyzer> m_analyzer;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Window> m_window;
    PageView *m_page = nullptr;
};

void TestPageView::initTestCase()
{
    m_analyzer = loadAnalyzerInBackground();
}

void TestPageView::init()
{
    auto library = Library::open(m_folder.filePath(QUuid::createUuid().toString(QUuid::Id128)));
    QVERIFY(library.ok());
    m_library = std::move(library).value();
    m_session = std::make_unique<Session>(*m_library, m_analyzer);
    m_window = std::make_unique<Window>();
    m_page = new PageView(*m_session, m_window.get());
    m_window->resize(820, 600);
    m_page->setGeometry(m_window->rect());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_page->setFocus();

    QString text = QStringLiteral("반도체 경쟁이 뜨겁다\n\n출처: 시험일보\n\n가😀나👩‍👩‍👧다. 공장은 (평택)에 있다.\n\n");
    for (int i = 0; i < 60; ++i)
        text += QStringLiteral("%1번째 문단이다. 연구원은 물을 마셨다. 마이크로소프트(MS)는 데이터센터를 지었다. 비가 왔다. 오후에는 그쳤다. "
                               "저녁에는 다시 비가 내렸고 사람들은 우산을 폈다.\n\n")
                    .arg(i);
    m_session->openText(text);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Ready, 30000);
    QVERIFY(m_session->hasArticle());
}

void TestPageView::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_library.reset();
}

Span TestPageView::words(const QString &text, qsizetype from) const
{
    const qsizetype at = m_session->article().text.indexOf(text, from);
    return {at, at + text.size()};
}

QPoint TestPageView::pointAt(qsizetype position) const
{
    return m_page->toViewport(m_page->pageLayout().caretRect(position).center()).toPoint();
}

void TestPageView::drag(qsizetype from, qsizetype to)
{
    QTest::mousePress(m_page->viewport(), Qt::LeftButton, {}, pointAt(from));
    QTest::mouseMove(m_page->viewport(), (pointAt(from) + pointAt(to)) / 2);
    // QTest's moves carry no button, a hand's do.
    QMouseEvent move(QEvent::MouseMove, pointAt(to), m_page->viewport()->mapToGlobal(pointAt(to)), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_page->viewport(), &move);
    QTest::mouseRelease(m_page->viewport(), Qt::LeftButton, {}, pointAt(to));
}

void TestPageView::dragSelects()
{
    QSignalSpy finished(m_page, &PageView::selectionFinished);
    const Span wanted{words(QStringLiteral("공장은")).start, words(QStringLiteral("데이터센터를")).end};
    drag(wanted.start, wanted.end);
    QCOMPARE(m_session->selection(), wanted);
    QCOMPARE(finished.size(), 1);
    QVERIFY(m_page->selectionRect().contains(pointAt(wanted.start)));
    QVERIFY(m_page->viewport()->rect().contains(m_page->selectionRect()));
    // Backwards too.
    drag(wanted.end, wanted.start);
    QCOMPARE(m_session->selection(), wanted);
    QCOMPARE(m_page->caret(), wanted.start);
}

void TestPageView::dragBelowThePageScrolls()
{
    const qsizetype from = words(QStringLiteral("공장은")).start;
    QTest::mousePress(m_page->viewport(), Qt::LeftButton, {}, pointAt(from));
    const QPoint below(300, m_page->viewport()->height() + 60);
    QMouseEvent move(QEvent::MouseMove, below, m_page->viewport()->mapToGlobal(below), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_page->viewport(), &move);
    QTRY_VERIFY(m_page->scrolled() > 300);
    QTest::mouseRelease(m_page->viewport(), Qt::LeftButton, {}, below);
    QCOMPARE(m_session->selection().start, from);
    const qsizetype reached = m_session->selection().end;
    QVERIFY(reached > m_page->pageLayout().positionAt(m_page->fromViewport({0, 100})));
    const qint64 rest = m_page->scrolled();
    QTest::qWait(120);
    QCOMPARE(m_page->scrolled(), rest);
}

void TestPageView::doubleClickTakesAWordTripleTheParagraph()
{
    const Span word = words(QStringLiteral("평택)에"));
    QTest::mouseDClick(m_page->viewport(), Qt::LeftButton, {}, pointAt(word.start + 1));
    QCOMPARE(m_session->selection(), word);
    QTest::mouseClick(m_page->viewport(), Qt::LeftButton, {}, pointAt(word.start + 1));
    const PageLayout &layout = m_page->pageLayout();
    QCOMPARE(m_session->selection(), layout.blockSpan(layout.pieceAt(word.start)));
}

void TestPageView::shiftClickExtends()
{
    const Span span{words(QStringLiteral("공장은")).start, words(QStringLiteral("3번째")).end};
    QTest::mouseClick(m_page->viewport(), Qt::LeftButton, {}, pointAt(span.start));
    QTest::mouseClick(m_page->viewport(), Qt::LeftButton, Qt::ShiftModifier, pointAt(span.end));
    QCOMPARE(m_session->selection(), span);
}

void TestPageView::keysMoveOverGraphemes()
{
    const qsizetype start = words(QStringLiteral("가😀")).start;
    QTest::mouseClick(m_page->viewport(), Qt::LeftButton, {}, pointAt(start));
    QCOMPARE(m_page->caret(), start);
    for (const qsizetype stop : {1, 3, 4, 12, 13}) {
        QTest::keyClick(m_page, Qt::Key_Right);
        QCOMPARE(m_page->caret(), start + stop);
    }
    QTest::keyClick(m_page, Qt::Key_Left);
    QCOMPARE(m_page->caret(), start + 12);
    QTest::keyClick(m_page, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_page->caret(), m_session->article().text.size());
    QVERIFY(m_page->viewport()->rect().contains(pointAt(m_page->caret())));
    QTest::keyClick(m_page, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(m_page->caret(), 0);
    QCOMPARE(m_page->scrolled(), 0);
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(m_page, Qt::Key_PageDown);
    QVERIFY(m_page->caret() > m_session->article().text.size() / 3);
    QVERIFY(m_page->viewport()->rect().contains(pointAt(m_page->caret())));
}

void TestPageView::shiftKeysSelectAndTellWhenAtRest()
{
    QSignalSpy finished(m_page, &PageView::selectionFinished);
    const qsizetype start = words(QStringLiteral("공장은")).start;
    QTest::mouseClick(m_page->viewport(), Qt::LeftButton, {}, pointAt(start));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(m_page, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_session->selection(), (Span{start, start + 3}));
    QCOMPARE(finished.size(), 0);
    QTRY_COMPARE(finished.size(), 1);
    QTest::keyClick(m_page, Qt::Key_Right);
    QVERIFY(m_session->selection().isEmpty());
    QCOMPARE(m_page->caret(), start + 3);
}

void TestPageView::copyPutsTextAndHtmlOnTheClipboard()
{
    QTest::keyClick(m_page, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_page, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->text() == m_session->article().text);
    QVERIFY(data->html().contains(QStringLiteral("<h1>반도체 경쟁이 뜨겁다</h1>")));
}

void TestPageView::escapeClears()
{
    drag(words(QStringLiteral("공장은")).start, words(QStringLiteral("공장은")).end);
    QTest::keyClick(m_page, Qt::Key_Escape);
    QVERIFY(m_session->selection().isEmpty());
    QTest::keyClick(m_page, Qt::Key_Escape);
    QCOMPARE(m_window->keys, QList<int>{Qt::Key_Escape});
}

void TestPageView::leavesLettersToTheWindow()
{
    QVERIFY(!m_page->testAttribute(Qt::WA_InputMethodEnabled));
    QTest::keyClick(m_page, Qt::Key_J);
    QTest::keyClick(m_page, Qt::Key_1);
    QTest::keyClick(m_page, Qt::Key_Return);
    QCOMPARE(m_window->keys, (QList<int>{Qt::Key_J, Qt::Key_1, Qt::Key_Return}));
}

void TestPageView::clickOnAMarkMakesItCurrent()
{
    const Span outer{words(QStringLiteral("연구원은")).start, words(QStringLiteral("마셨다")).end};
    const Span inner = words(QStringLiteral("물을"));
    const AnnotationId long_ = m_session->highlight(outer, HighlightColor::Green);
    const AnnotationId short_ = m_session->highlight(inner, HighlightColor::Pink);
    QVERIFY(!long_.isNull() && !short_.isNull());
    const qint64 still = m_page->scrolled();
    QTest::mouseClick(m_page->viewport(), Qt::LeftButton, {}, pointAt(inner.start) + QPoint(4, 0));
    QCOMPARE(m_session->current(), Item::of(short_));
    QTest::mouseClick(m_page->viewport(), Qt::LeftButton, {}, pointAt(inner.start) + QPoint(4, 0));
    QCOMPARE(m_session->current(), Item::of(long_));
    QCOMPARE(m_page->scrolled(), still);
    // Beside the column there is nothing.
    QTest::mouseClick(m_page->viewport(), Qt::LeftButton, {}, QPoint(3, pointAt(inner.start).y()));
    QCOMPARE(m_session->current(), Item());
}

void TestPageView::currentItemIsScrolledTo()
{
    const AnnotationId late = m_session->highlight(words(QStringLiteral("50번째 문단")), HighlightColor::Blue);
    m_session->setCurrent(Item::of(late));
    const int y = pointAt(m_session->annotation(late)->span.start).y();
    QVERIFY(y > m_page->viewport()->height() / 10 && y < m_page->viewport()->height() * 9 / 10);
    // What can be read already stays where it is.
    const qint64 still = m_page->scrolled();
    m_session->setCurrent(Item::of(late));
    QCOMPARE(m_page->scrolled(), still);
}

void TestPageView::scrollingUpGoesExactlyAsFar()
{
    // From the end backwards nothing was laid out before: each height is a surprise.
    m_page->verticalScrollBar()->setValue(m_page->verticalScrollBar()->maximum());
    for (int i = 0; i < 40 && m_page->scrolled() > 100; ++i) {
        const qsizetype seen = m_page->pageLayout().positionAt(m_page->fromViewport({200, 60}));
        const int before = pointAt(seen).y();
        m_page->verticalScrollBar()->setValue(m_page->verticalScrollBar()->value() - 70);
        QCOMPARE(pointAt(seen).y(), before + 70);
        QCOMPARE(qint64(m_page->verticalScrollBar()->value()), m_page->scrolled());
    }
}

void TestPageView::reachesTheVeryEnd()
{
    m_page->verticalScrollBar()->setValue(m_page->verticalScrollBar()->maximum());
    QCOMPARE(m_page->verticalScrollBar()->value(), m_page->verticalScrollBar()->maximum());
    const int y = pointAt(m_session->article().text.size()).y();
    QVERIFY(y < m_page->viewport()->height() && y > m_page->viewport()->height() / 2);
    m_page->verticalScrollBar()->setValue(0);
    QCOMPARE(m_page->scrolled(), 0);
    QVERIFY(pointAt(0).y() > 0);
}

void TestPageView::magnifyingKeepsThePlace()
{
    const Span line = words(QStringLiteral("30번째"));
    m_page->reveal(line);
    m_page->scrollTo(m_page->scrolled() + pointAt(line.start).y() - 10);
    for (const qreal zoom : {1.5, 3.0, 0.7, 1.0}) {
        m_page->setZoom(zoom);
        const int y = pointAt(line.start).y();
        QVERIFY2(y >= -5 && y < 120 * zoom, qPrintable(QString::number(y)));
    }
}

void TestPageView::findStepsThroughHits()
{
    m_page->openFind();
    auto *field = m_page->findChild<QLineEdit *>(QStringLiteral("findField"));
    auto *count = m_page->findChild<QLabel *>(QStringLiteral("findCount"));
    QVERIFY(field->isVisible());
    // What an input method sends for Hangul.
    QInputMethodEvent typed;
    typed.setCommitString(QStringLiteral("데이터센터"));
    QCoreApplication::sendEvent(field, &typed);
    QTRY_COMPARE(count->text(), QStringLiteral("1 / 60"));
    const Span first = words(QStringLiteral("데이터센터"));
    QCOMPARE(m_session->selection(), first);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(count->text(), QStringLiteral("2 / 60"));
    QCOMPARE(m_session->selection(), words(QStringLiteral("데이터센터"), first.end));
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count->text(), QStringLiteral("60 / 60"));
    QVERIFY(m_page->viewport()->rect().contains(pointAt(m_session->selection().start)));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(m_page->hasFocus());
    QCOMPARE(m_page->marks().hits().count(), 0);
}

void TestPageView::contextMenuIsAskedForTheWord()
{
    qRegisterMetaType<Span>();
    QSignalSpy wanted(m_page, &PageView::contextMenuWanted);
    const Span word = words(QStringLiteral("연구원은"));
    const QPoint point = pointAt(word.start + 1);
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, m_page->viewport()->mapToGlobal(point));
    QCoreApplication::sendEvent(m_page->viewport(), &event);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(1).value<Span>(), word);
}

void TestPageView::rulerGoesToMarks()
{
    const AnnotationId late = m_session->highlight(words(QStringLiteral("45번째")), HighlightColor::Blue);
    auto *ruler = m_page->findChild<QWidget *>(QStringLiteral("ruler"));
    QTest::qWait(150);
    const qint64 total = m_page->pageLayout().totalHeight();
    const double y = m_page->pageLayout().caretRect(m_session->annotation(late)->span.start).top();
    QTest::mouseClick(ruler, Qt::LeftButton, {}, QPoint(ruler->width() - 4, int(y / double(total) * ruler->height()) + 1));
    QCOMPARE(m_session->current(), Item::of(late));
    QVERIFY(m_page->viewport()->rect().contains(pointAt(m_session->annotation(late)->span.start)));
}

void TestPageView::isReadAloud()
{
    QAccessibleInterface *page = QAccessible::queryAccessibleInterface(m_page);
    QVERIFY(page);
    QCOMPARE(page->role(), QAccessible::Document);
    QVERIFY(page->state().readOnly);
    QCOMPARE(page->text(QAccessible::Name), m_session->article().title);
    QAccessibleTextInterface *text = page->textInterface();
    QVERIFY(text);
    const QString &all = m_session->article().text;
    QCOMPARE(text->characterCount(), int(all.size()));
    QCOMPARE(text->text(0, 3), all.left(3));

    int start = 0;
    int end = 0;
    QVERIFY(text->attributes(1, &start, &end).contains(QStringLiteral("heading-level:1")));
    const Span span = words(QStringLiteral("공장은"));
    m_session->highlight(span, HighlightColor::Yellow);
    const QString attributes = text->attributes(int(span.start) + 1, &start, &end);
    QVERIFY(attributes.contains(QStringLiteral("background-color:rgb(")));
    QVERIFY(attributes.contains(QStringLiteral("mark:Highlight")));
    QCOMPARE(start, int(span.start));
    QCOMPARE(end, int(span.end));

    text->setSelection(0, int(span.start), int(span.end));
    QCOMPARE(m_session->selection(), span);
    text->selection(0, &start, &end);
    QCOMPARE(start, int(span.start));
    text->setCursorPosition(int(span.start) + 1);
    QCOMPARE(text->cursorPosition(), int(span.start) + 1);
    QCOMPARE(text->textAtOffset(int(span.start) + 1, QAccessible::WordBoundary, &start, &end), QStringLiteral("공장은"));
    QCOMPARE(text->textAtOffset(0, QAccessible::ParagraphBoundary, &start, &end), all.left(all.indexOf(u'\n') + 1));

    const Span late = words(QStringLiteral("55번째"));
    text->scrollToSubstring(int(late.start), int(late.end));
    QVERIFY(m_page->viewport()->rect().contains(pointAt(late.start)));
    const QPoint corner = m_page->viewport()->mapToGlobal(QPoint(0, 0));
    const QRect letter = text->characterRect(int(late.start));
    QVERIFY(m_page->viewport()->rect().translated(corner).contains(letter.center()));
    QCOMPARE(text->offsetAtPoint(letter.center() - QPoint(letter.width() / 4, 0)), int(late.start));
}

MITJUL_TEST(TestPageView)
#include "tst_pageview.moc"
