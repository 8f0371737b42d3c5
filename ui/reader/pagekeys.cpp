// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page's keyboard.

#include "hovercard.h"
#include "pageview.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace mitjul {

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
    qsizetype from = caret();
    const qreal y = toViewport(m_layout.caretRect(from).center()).y();
    const bool seen = y >= 0 && y < viewport()->height();
    if (!seen && !shift && !byText)
        from = m_layout.positionAt(fromViewport({0, m_layout.style().em() * 1.5}));
    const int page = verticalScrollBar()->pageStep();
    const qint64 before = m_scroll;
    qsizetype to = m_caretMoves.moved(from, *step, page);
    if (!seen && !shift && !byPage && !byText && !m_showsCaret)
        to = from;
    // Without Shift, a step aside from a selection goes to its edge.
    if (!shift && !selection().isEmpty() && (*step == Step::Left || *step == Step::Right))
        to = *step == Step::Left ? selection().start : selection().end;
    m_showsCaret = true;
    m_blinking.start();
    if (byPage)
        verticalScrollBar()->setValue(static_cast<int>(before + (*step == Step::PageDown ? page : -page)));
    if (!shift && !m_selection.isKeeping())
        m_selection.dropOthers();
    m_selection.set(shift ? m_selection.anchor() : to, to);
    tellSelection();
    revealCaret();
    if (shift)
        m_settled.start();
    return true;
}

void PageView::revealCaret()
{
    const QRectF caret = m_layout.caretRect(m_selection.caret());
    const qint64 room = qRound64(m_layout.style().em() * 1.5);
    // The page's empty head is shown with its first line.
    const qint64 above = qRound64(caret.top()) - room;
    const qint64 top = above < 2 * room ? 0 : above;
    const qint64 bottom = qRound64(caret.bottom()) + room;
    const qsizetype piece = m_layout.pieceAt(m_selection.caret());
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
        m_selection.dropOthers();
        m_selection.set(m_layout.span(0).start, m_layout.span(m_layout.count() - 1).end);
        tellSelection();
        m_settled.start();
    } else if (event->key() == Qt::Key_Escape && !selections().isEmpty()) {
        m_selection.dropOthers();
        m_selection.collapse();
        tellSelection();
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

} // namespace mitjul
