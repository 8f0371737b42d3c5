// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page's mouse and keyboard.

#include "describe.h"
#include "hovercard.h"
#include "markpainter.h"
#include "pageview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>
#include <cmath>

namespace mitjul {

void PageView::takeSelection(qsizetype anchor, qsizetype caret, bool tell)
{
    m_anchor = m_layout.snapped(anchor);
    m_caret = m_layout.snapped(caret);
    m_blink = true;
    if (tell)
        m_session.setSelection(selection());
    if (QAccessible::isActive()) {
        QAccessibleTextSelectionEvent event(this, static_cast<int>(selection().start),
                                            static_cast<int>(selection().end));
        event.setCursorPosition(static_cast<int>(m_caret));
        QAccessible::updateAccessibility(&event);
        QAccessibleTextCursorEvent caretEvent(this, static_cast<int>(m_caret));
        QAccessible::updateAccessibility(&caretEvent);
    }
    viewport()->update();
}

void PageView::select(qsizetype anchor, qsizetype caret)
{
    takeSelection(anchor, caret, true);
    m_settled.start();
}

Span PageView::grainAt(qsizetype position) const
{
    switch (m_grain) {
    case Grain::Character:
        break;
    case Grain::Word:
        return m_caretMoves.wordAt(position);
    case Grain::Block:
        return m_caretMoves.blockAt(position);
    }
    return {position, position};
}

// Extends from what the press took to what lies under the pointer, by whole words or paragraphs if it began so.
void PageView::extendTo(qsizetype position)
{
    const Span here = grainAt(position);
    if (position < m_grainOrigin.start)
        takeSelection(m_grainOrigin.end, std::min(here.start, position), true);
    else
        takeSelection(m_grainOrigin.start, std::max({here.end, position, m_grainOrigin.end}), true);
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
    if (event->modifiers() & Qt::ShiftModifier) {
        m_grain = Grain::Character;
        m_grainOrigin = {m_anchor, m_anchor};
        extendTo(position);
        return;
    }
    m_grain = triple ? Grain::Block : Grain::Character;
    m_grainOrigin = grainAt(position);
    m_showsCaret = false;
    takeSelection(m_grainOrigin.start, m_grainOrigin.end, true);
}

void PageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_layout.count() == 0)
        return;
    m_pressed = m_pointer = event->position().toPoint();
    m_grain = Grain::Word;
    m_dragging = true;
    m_grainOrigin = grainAt(m_layout.positionAt(fromViewport(m_pressed)));
    takeSelection(m_grainOrigin.start, m_grainOrigin.end, true);
    m_sinceDouble.start();
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_dragging && event->buttons() & Qt::LeftButton) {
        if (m_grain == Grain::Character && selection().isEmpty()
            && (point - m_pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        dragTo(point);
        return;
    }
    m_pointer = point;
    const bool onLabel = itemAt(point, false).kind != Item::Kind::None && !m_layout.hasInkAt(fromViewport(point));
    viewport()->setCursor(onLabel                                  ? Qt::PointingHandCursor
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
    extendTo(m_layout.positionAt(fromViewport(point)));
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_dragging)
        return;
    m_dragging = false;
    m_autoscroll.stop();
    if (selection().isEmpty()) {
        if (!(event->modifiers() & Qt::ShiftModifier))
            clickAt(event->position().toPoint(), event->modifiers());
        return;
    }
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (clipboard->supportsSelection())
        clipboard->setText(m_session.article().text.sliced(selection().start, selection().length()),
                           QClipboard::Selection);
    m_settled.stop();
    Q_EMIT selectionFinished();
}

Item PageView::itemAt(QPoint point, bool cycle)
{
    const QPointF place = fromViewport(point);
    for (const PageMargin::Label &label : m_labels) {
        if (label.rect.contains(place))
            return label.item;
    }
    if (!m_layout.hasInkAt(place))
        return {};
    const qsizetype piece = m_layout.pieceAtY(static_cast<qint64>(std::floor(place.y())));
    // The letter under the pointer, not the gap next to it.
    qsizetype position = m_layout.positionAt(place);
    if (position > m_layout.span(piece).start && m_layout.caretRect(position).x() > place.x())
        position = m_layout.snapped(position - 1);
    const Mark *mark
        = markAt(m_marks.in(m_layout.span(piece)), position, cycle ? m_session.current() : Item());
    return mark ? mark->item : Item();
}

void PageView::clickAt(QPoint point, Qt::KeyboardModifiers)
{
    m_holdsStill = true;
    m_session.setCurrent(itemAt(point, true));
    m_holdsStill = false;
}

void PageView::hover()
{
    if (m_dragging || !viewport()->underMouse() || m_layout.count() == 0)
        return;
    const QPointF place = fromViewport(m_pointer);
    QList<HoverCard::Section> sections;
    const MarkPainter painter(m_theme, m_layout.style().em());
    const auto add = [&](const Mark &mark) {
        if (const auto said = MarkDescription::of(m_session, mark.item))
            sections.append({painter.strong(mark), said->heading, said->body});
    };
    QRect around;
    if (m_layout.hasInkAt(place)) {
        const qsizetype piece = m_layout.pieceAtY(static_cast<qint64>(std::floor(place.y())));
        qsizetype position = m_layout.positionAt(place);
        if (position > m_layout.span(piece).start && m_layout.caretRect(position).x() > place.x())
            position = m_layout.snapped(position - 1);
        for (const Mark &mark : m_marks.in(m_layout.span(piece))) {
            if (mark.span.contains(position) && sections.size() < 5)
                add(mark);
        }
        const QRectF letters = m_layout.caretRect(position);
        around = QRectF(QPointF(m_pointer.x(), toViewport(letters.topLeft()).y()), QSizeF(1, letters.height()))
                     .toAlignedRect();
    } else {
        for (const PageMargin::Label &label : m_labels) {
            if (!label.rect.contains(place))
                continue;
            if (const auto said = MarkDescription::of(m_session, label.item))
                sections.append({label.color, said->heading, said->body});
            around = QRectF(toViewport(label.rect.topLeft()), label.rect.size()).toAlignedRect();
            break;
        }
    }
    if (sections.isEmpty())
        m_card->hide();
    else
        m_card->showAt(sections, {viewport()->mapToGlobal(around.topLeft()), around.size()});
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

bool PageView::moveCaret(QKeyEvent *event)
{
    using Step = PageCaret::Step;
    const bool control = event->modifiers() & Qt::ControlModifier;
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    if (event->modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    std::optional<Step> step;
    switch (event->key()) {
    case Qt::Key_Left:
        step = control ? Step::WordLeft : Step::Left;
        break;
    case Qt::Key_Right:
        step = control ? Step::WordRight : Step::Right;
        break;
    case Qt::Key_Up:
        step = control ? Step::BlockStart : Step::Up;
        break;
    case Qt::Key_Down:
        step = control ? Step::BlockEnd : Step::Down;
        break;
    case Qt::Key_Home:
        step = control ? Step::TextStart : Step::LineStart;
        break;
    case Qt::Key_End:
        step = control ? Step::TextEnd : Step::LineEnd;
        break;
    case Qt::Key_PageUp:
        step = Step::PageUp;
        break;
    case Qt::Key_PageDown:
        step = Step::PageDown;
        break;
    default:
        return false;
    }
    const bool byPage = *step == Step::PageUp || *step == Step::PageDown;
    const bool byText = *step == Step::TextStart || *step == Step::TextEnd;
    // A caret that was scrolled out of sight comes back at the top of what is seen.
    const qreal y = toViewport(m_layout.caretRect(m_caret).center()).y();
    const bool seen = y >= 0 && y < viewport()->height();
    if (!seen && !shift && !byText)
        m_caret = m_layout.positionAt(fromViewport({0, m_layout.style().em() * 1.5}));
    const int page = verticalScrollBar()->pageStep();
    const qint64 before = m_scroll;
    qsizetype to = m_caretMoves.moved(m_caret, *step, page);
    if (!seen && !shift && !byPage && !byText && !m_showsCaret)
        to = m_caret;
    // Without Shift, a step aside from a selection goes to its edge.
    if (!shift && !selection().isEmpty() && (*step == Step::Left || *step == Step::Right))
        to = *step == Step::Left ? selection().start : selection().end;
    m_showsCaret = true;
    m_blinking.start();
    if (byPage)
        verticalScrollBar()->setValue(static_cast<int>(before + (*step == Step::PageDown ? page : -page)));
    takeSelection(shift ? m_anchor : to, to, true);
    revealCaret();
    if (shift)
        m_settled.start();
    return true;
}

void PageView::revealCaret()
{
    const QRectF caret = m_layout.caretRect(m_caret);
    const qint64 room = qRound64(m_layout.style().em() * 1.5);
    // The page's empty head is shown with its first line.
    const qint64 above = qRound64(caret.top()) - room;
    const qint64 top = above < 2 * room ? 0 : above;
    const qint64 bottom = qRound64(caret.bottom()) + room;
    const qsizetype piece = m_layout.pieceAt(m_caret);
    if (top < m_scroll)
        settle(piece, m_layout.top(piece) - top);
    else if (bottom > m_scroll + viewport()->height())
        settle(piece, m_layout.top(piece) - (bottom - viewport()->height()));
    else
        return;
    viewport()->update();
    Q_EMIT moved();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    if (m_layout.count() == 0) {
        event->ignore();
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        takeSelection(m_layout.span(0).start, m_layout.span(m_layout.count() - 1).end, true);
        m_settled.start();
    } else if (event->key() == Qt::Key_Escape && !selection().isEmpty()) {
        takeSelection(m_caret, m_caret, true);
    } else if (event->key() == Qt::Key_Escape && m_session.current().kind != Item::Kind::None) {
        m_session.setCurrent({});
    } else if (event->key() == Qt::Key_Space && !(event->modifiers() & ~Qt::ShiftModifier)) {
        verticalScrollBar()->triggerAction(event->modifiers() & Qt::ShiftModifier
                                               ? QAbstractSlider::SliderPageStepSub
                                               : QAbstractSlider::SliderPageStepAdd);
    } else if (!moveCaret(event)) {
        event->ignore();
    }
}

void PageView::contextMenuEvent(QContextMenuEvent *event)
{
    m_card->hide();
    if (m_layout.count() == 0)
        return;
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRectF caret = m_layout.caretRect(m_caret);
        const QPoint place = selection().isEmpty() ? toViewport(caret.bottomLeft()).toPoint()
                                                   : selectionRect().bottomLeft();
        Q_EMIT contextMenuWanted(viewport()->mapToGlobal(place),
                                 selection().isEmpty() ? m_caretMoves.wordAt(m_caret) : selection());
        return;
    }
    const qsizetype position = m_layout.positionAt(fromViewport(event->pos()));
    const bool inside = selection().contains(position);
    Q_EMIT contextMenuWanted(event->globalPos(), inside ? selection() : m_caretMoves.wordAt(position));
}

void PageView::focusInEvent(QFocusEvent *event)
{
    // Somebody who comes by keyboard has to see where they are.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        m_showsCaret = true;
    m_blink = true;
    m_blinking.start();
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PageView::focusOutEvent(QFocusEvent *event)
{
    m_blinking.stop();
    m_card->hide();
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool PageView::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        viewport()->update();
    return QAbstractScrollArea::event(event);
}

bool PageView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_hover.stop();
        m_card->hide();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace mitjul
