// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page's mouse and touch, and what is selected.

#include "describe.h"
#include "hovercard.h"
#include "markpainter.h"
#include "markpicker.h"
#include "pageview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QMouseEvent>
#include <QPointingDevice>
#include <QScrollBar>
#include <QScroller>
#include <QStyleHints>
#include <cmath>

namespace mitjul {

// Shows anchor and caret where they are now, to the eye and to assistive programs.
void PageView::showSelection()
{
    m_blink = true;
    if (QAccessible::isActive()) {
        QAccessibleTextSelectionEvent event(this, static_cast<int>(selection().start),
                                            static_cast<int>(selection().end));
        event.setCursorPosition(static_cast<int>(caret()));
        QAccessible::updateAccessibility(&event);
        QAccessibleTextCursorEvent caretEvent(this, static_cast<int>(caret()));
        QAccessible::updateAccessibility(&caretEvent);
        sayPlace();
    }
    viewport()->update();
}

// The same, and tells the session.
void PageView::tellSelection()
{
    m_atCurrent = false;
    QList<Span> all = selections();
    all.removeOne(selection());
    m_session.setSelections(all << selection());
    showSelection();
}

// Tells assistive programs what the reader has come to, if it is something else than before.
void PageView::sayPlace()
{
    QAccessibleInterface *page = QAccessible::isActive() ? QAccessible::queryAccessibleInterface(this) : nullptr;
    const QString said = page ? page->text(QAccessible::Description) : QString();
    if (!page || said == m_saidPlace)
        return;
    m_saidPlace = said;
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void PageView::select(qsizetype anchor, qsizetype caret)
{
    m_selection.set(anchor, caret);
    tellSelection();
    m_settled.start();
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    m_card->hide();
    m_hover.stop();
    if (event->button() != Qt::LeftButton || m_layout.count() == 0) {
        event->ignore();
        return;
    }
    const QPoint point = event->position().toPoint();
    const qsizetype position = m_layout.positionAt(fromViewport(point));
    m_caretMoves.forgetColumn();
    const bool triple = m_sinceDouble.isValid()
        && m_sinceDouble.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval()
        && (point - m_pressed).manhattanLength() < QApplication::startDragDistance();
    m_pressed = m_pointer = point;
    m_dragging = true;
    m_sinceDouble.invalidate();
    m_byFinger = event->device() && event->device()->type() == QInputDevice::DeviceType::TouchScreen;
    m_holding = false;
    if (m_byFinger)
        return; // until it rests or goes, it may be about to scroll
    m_edge = event->modifiers() == Qt::NoModifier && !triple ? gripAt(point) : std::nullopt;
    if (m_edge) {
        // What is selected meanwhile is what the finding will span.
        const Span span = m_session.spanOf(m_session.current());
        const bool end = m_edge == Session::Edge::End;
        m_selection.press(end ? span.start : span.end, Grain::Character, false);
        m_selection.extendTo(end ? span.end : span.start);
        return showSelection();
    }
    const bool adding = event->modifiers() & Qt::ControlModifier;
    if (event->modifiers() & Qt::ShiftModifier) {
        m_selection.pressExtending(position, adding);
        return tellSelection();
    }
    m_showsCaret = false;
    m_selection.press(position, triple ? Grain::Block : Grain::Character, adding);
    tellSelection();
}

void PageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_layout.count() == 0)
        return;
    m_pressed = m_pointer = event->position().toPoint();
    m_dragging = m_holding = true; // two taps of a finger are no scrolling either
    m_selection.takeGrain(pressedAt(m_pressed), Grain::Word);
    tellSelection();
    m_sinceDouble.start();
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_byFinger && !m_holding)
        return; // it scrolls
    if (m_dragging && event->buttons() & Qt::LeftButton) {
        if (m_selection.grain() == Grain::Character && selection().isEmpty()
            && (point - m_pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        dragTo(point);
        return;
    }
    m_pointer = point;
    const bool onLabel = labelAt(point).kind != Item::Kind::None;
    viewport()->setCursor(gripAt(point)                            ? Qt::SizeHorCursor
                          : onLabel                                ? Qt::PointingHandCursor
                          : m_layout.hasInkAt(fromViewport(point)) ? Qt::IBeamCursor
                                                                   : Qt::ArrowCursor);
    if (m_card->isVisible() && !m_card->covers(viewport()->mapToGlobal(point)))
        m_card->hide();
    m_hover.start();
}

void PageView::dragTo(QPoint point)
{
    m_pointer = point;
    const int height = viewport()->height();
    const int beyond = point.y() < 0 ? point.y() : std::max(0, point.y() - height + 1);
    if (beyond != 0 && m_dragging) {
        // The further outside, the faster.
        const int speed = std::clamp(beyond / 3, -60, 60) + (beyond < 0 ? -4 : 4);
        if (m_autoscroll.isActive())
            verticalScrollBar()->setValue(verticalScrollBar()->value() + speed);
        else
            m_autoscroll.start();
        point.setY(std::clamp(point.y(), 0, height - 1));
    } else {
        m_autoscroll.stop();
    }
    m_selection.extendTo(m_layout.positionAt(fromViewport(point)));
    if (m_edge)
        showSelection(); // the finding stays the current item until the edge is let go
    else
        tellSelection();
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_dragging)
        return;
    m_dragging = false;
    m_autoscroll.stop();
    if (const auto edge = std::exchange(m_edge, std::nullopt)) {
        const qsizetype at = caret();
        m_selection.release();
        m_selection.collapse();
        showSelection();
        const QPoint point = event->position().toPoint();
        if ((point - m_pressed).manhattanLength() < QApplication::startDragDistance())
            clickAt(point);
        else if (m_session.current().kind == Item::Kind::Finding)
            m_session.setEdge(m_session.current().finding, *edge, at);
        return;
    }
    if (m_byFinger && !m_holding) {
        const QPoint point = event->position().toPoint();
        if ((point - m_pressed).manhattanLength() >= QApplication::startDragDistance())
            return;
        m_selection.press(m_layout.positionAt(fromViewport(point)), Grain::Character, false);
        tellSelection();
    }
    const bool adding = m_selection.release();
    if (selection().isEmpty()) {
        const QPoint point = event->position().toPoint();
        if (adding)
            toggleRangeAt(point);
        else if (!(event->modifiers() & Qt::ShiftModifier))
            clickAt(point);
        return;
    }
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection())
        clipboard->setText(m_session.article().text.sliced(selection().start, selection().length()),
                           QClipboard::Selection);
    m_settled.stop();
    Q_EMIT selectionFinished();
}

// The letter under a place of the viewport, not the gap next to it.
std::optional<qsizetype> PageView::letterAt(QPoint point) const
{
    const QPointF place = fromViewport(point);
    if (!m_layout.hasInkAt(place))
        return std::nullopt;
    const qsizetype piece = m_layout.pieceAtY(static_cast<qint64>(std::floor(place.y())));
    const qsizetype position = m_layout.positionAt(place);
    const bool before = position > m_layout.span(piece).start && m_layout.caretRect(position).x() > place.x();
    return before ? m_layout.snapped(position - 1) : position;
}

// Above where it begins and below where it ends: between the lines, where no drag begins that selects words.
std::optional<QPointF> PageView::gripOf(Session::Edge edge) const
{
    const Item current = m_session.current();
    if (current.kind != Item::Kind::Finding || m_session.article().id.isNull() || !m_session.isMarked(current.finding))
        return std::nullopt;
    const Span span = m_session.spanOf(current);
    const bool end = edge == Session::Edge::End;
    const QRect letter = rectOf(end ? Span{span.end - 1, span.end} : Span{span.start, span.start + 1});
    if (letter.isEmpty())
        return std::nullopt;
    return end ? QPointF(letter.right() + 1, letter.bottom() + 1) : QPointF(letter.topLeft());
}

std::optional<Session::Edge> PageView::gripAt(QPoint point) const
{
    constexpr qreal reach = 7; // pixels
    for (const Session::Edge edge : {Session::Edge::End, Session::Edge::Start}) {
        const auto grip = gripOf(edge);
        if (grip && QLineF(*grip, point).length() <= reach)
            return edge;
    }
    return std::nullopt;
}

// The position that a press on a place means: the letter's there, else the nearest.
qsizetype PageView::pressedAt(QPoint point) const
{
    return letterAt(point).value_or(m_layout.positionAt(fromViewport(point)));
}

// The first click goes to the innermost of what is marked there, a second one lets the reader choose.
void PageView::clickAt(QPoint point)
{
    const Item label = labelAt(point);
    const std::optional<qsizetype> letter = letterAt(point);
    const QList<Item> items = label.kind != Item::Kind::None ? QList{label} : letter ? itemsAt(*letter) : QList<Item>();
    if (items.size() > 1 && items.contains(m_session.current()))
        return pick(items, toViewport(m_layout.caretRect(*letter).bottomLeft()).toPoint());
    m_holdsStill = true;
    m_session.setCurrent(items.value(0));
    m_holdsStill = false;
}

// Ctrl and a click: what is marked there joins the ranges that are selected, or leaves them.
void PageView::toggleRangeAt(QPoint point)
{
    const std::optional<qsizetype> letter = letterAt(point);
    if (!letter)
        return;
    const QList<Item> items = itemsAt(*letter);
    if (!m_selection.drop(*letter) && !items.isEmpty()) {
        const Span range = m_session.spanOf(items.first());
        m_selection.set(range.start, range.end);
    }
    tellSelection();
    if (!selection().isEmpty())
        Q_EMIT selectionFinished();
}

void PageView::keepSelection()
{
    m_selection.keepAll();
    m_showsCaret = true;
    tellSelection();
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(m_zoom * std::pow(1.1, event->angleDelta().y() / 120.0));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PageView::contextMenuEvent(QContextMenuEvent *event)
{
    m_card->hide();
    if (m_layout.count() == 0)
        return;
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRectF letters = m_layout.caretRect(caret());
        const QPoint place = selection().isEmpty() ? toViewport(letters.bottomLeft()).toPoint()
                                                   : selectionRect().bottomLeft();
        Q_EMIT contextMenuWanted(viewport()->mapToGlobal(place),
                                 selection().isEmpty() ? m_caretMoves.wordAt(caret()) : selection(),
                                 caret());
        return;
    }
    const qsizetype position = letterAt(event->pos()).value_or(m_layout.positionAt(fromViewport(event->pos())));
    const bool inside = selection().contains(position);
    Q_EMIT contextMenuWanted(event->globalPos(), inside ? selection() : m_caretMoves.wordAt(position), position);
}

bool PageView::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        viewport()->update();
    return QAbstractScrollArea::event(event);
}

// A finger that rests on a word selects it; moving on selects more.
bool PageView::gesture(QGestureEvent &event)
{
    const auto *hold = static_cast<QTapAndHoldGesture *>(event.gesture(Qt::TapAndHoldGesture));
    if (!hold || !m_byFinger || m_layout.count() == 0)
        return false;
    if (hold->state() == Qt::GestureFinished) {
        QScroller::scroller(viewport())->stop();
        m_pressed = m_pointer = viewport()->mapFromGlobal(hold->position().toPoint());
        m_dragging = m_holding = true;
        m_selection.press(pressedAt(m_pressed), Grain::Word, false);
        tellSelection();
    }
    event.accept(Qt::TapAndHoldGesture);
    return true;
}

bool PageView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Gesture && gesture(*static_cast<QGestureEvent *>(event)))
        return true;
    if (event->type() == QEvent::Leave) {
        m_hover.stop();
        m_card->hide();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace mitjul
