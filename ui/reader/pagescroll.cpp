// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the page stands: heights of what nobody has seen yet are guessed, and corrected without a jump.

#include "hovercard.h"
#include "pageview.h"

#include <QScrollBar>
#include <cstdlib>

namespace mitjul {

qint64 PageView::furthestScroll() const
{
    return std::max<qint64>(0, m_layout.totalHeight() - viewport()->height());
}

// Lays out a screen around a piece whose top is to be `offset` below the viewport's.
void PageView::settle(qsizetype anchor, qint64 offset)
{
    const int screen = viewport()->height();
    const qint64 top = m_layout.settle(anchor, std::max<qint64>(0, offset), std::max<qint64>(0, screen - offset));
    m_scroll = top - offset;
    // At the end of the page, what is laid out last decides how far down the page reaches.
    for (int i = 0; i < 8 && m_layout.count() > 0 && m_scroll > furthestScroll(); ++i) {
        m_scroll = furthestScroll();
        m_layout.settle(m_layout.count() - 1, screen, screen);
        m_scroll = std::max(m_scroll, furthestScroll());
        if (m_scroll == furthestScroll())
            break;
    }
    m_scroll = std::clamp<qint64>(m_scroll, 0, furthestScroll());
    syncScrollBar();
}

void PageView::settleAt(qint64 y)
{
    if (m_layout.count() == 0) {
        m_scroll = 0;
        syncScrollBar();
        return;
    }
    const qsizetype piece = m_layout.pieceAtY(y);
    settle(piece, m_layout.top(piece) - y);
}

void PageView::syncScrollBar()
{
    m_syncing = true;
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(std::max(1, viewport()->height() - 2 * bar->singleStep()));
    bar->setRange(0, static_cast<int>(std::min<qint64>(furthestScroll(), std::numeric_limits<int>::max())));
    bar->setValue(static_cast<int>(m_scroll));
    m_syncing = false;
    m_place.start();
}

void PageView::scrollContentsBy(int, int)
{
    if (m_syncing)
        return;
    const qint64 wanted = verticalScrollBar()->value();
    const qint64 delta = wanted - m_scroll;
    m_card->hide();
    // A short way is gone exactly, over true heights; a long one goes to the place that was guessed.
    if (std::abs(delta) <= 3 * viewport()->height() && wanted != 0 && m_layout.count() > 0)
        moveBy(delta);
    else
        settleAt(wanted);
    viewport()->update();
    Q_EMIT moved();
}

void PageView::moveBy(qint64 delta)
{
    const qsizetype piece = m_layout.pieceAtY(m_scroll);
    const qint64 offset = m_layout.top(piece) - m_scroll - delta;
    settle(piece, offset);
}

void PageView::scrollTo(qint64 y)
{
    settleAt(std::clamp<qint64>(y, 0, furthestScroll()));
    viewport()->update();
    Q_EMIT moved();
}

void PageView::reveal(Span span)
{
    if (m_layout.count() == 0)
        return;
    const qsizetype piece = m_layout.pieceAt(span.start);
    const QRectF first = m_layout.caretRect(span.start);
    const QRectF last = m_layout.caretRect(std::max(span.start, span.end - 1));
    const int screen = viewport()->height();
    const qreal above = first.top() - qreal(m_scroll);
    const qreal below = last.bottom() - qreal(m_scroll);
    const bool tall = last.bottom() - first.top() > screen * 0.6;
    if (m_layout.isSet(piece) && above >= screen * 0.08 && (tall ? above < screen * 0.5 : below <= screen * 0.88))
        return;
    const qint64 wanted = qRound64(first.top()) - qRound64(screen * 0.28);
    settle(piece, m_layout.top(piece) - wanted);
    viewport()->update();
    Q_EMIT moved();
}

void PageView::showAtTop(qsizetype position)
{
    if (m_layout.count() == 0)
        return;
    if (position <= m_layout.span(0).start)
        return scrollTo(0);
    const qsizetype piece = m_layout.pieceAt(position);
    m_layout.settle(piece, 0, viewport()->height());
    const qint64 line = qRound64(m_layout.caretRect(position).top());
    settle(piece, m_layout.top(piece) - line + qRound(m_layout.style().em()));
    viewport()->update();
    Q_EMIT moved();
}

qsizetype PageView::topPosition() const
{
    return m_scroll == 0 || m_layout.count() == 0 ? 0 : m_layout.positionAt({0, qreal(m_scroll)});
}

} // namespace mitjul
