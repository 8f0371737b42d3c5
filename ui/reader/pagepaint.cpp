// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagepainter.h"
#include "pageview.h"

#include <QPaintEvent>
#include <QPainter>

namespace mitjul {

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), m_theme.page);
    if (m_layout.count() == 0)
        paintMessage(painter);
    else
        paintPieces(painter, event->rect());
}

void PageView::paintPieces(QPainter &painter, const QRect &exposed)
{
    PagePainter page(m_layout, m_marks, m_margin, m_theme);
    page.setColumns(m_columns);
    page.setFacts(facts());
    page.setSelections(selections(), hasFocus());
    m_labels = page.paint(painter, m_scroll, m_scroll + exposed.top(), m_scroll + exposed.bottom());
    paintGrips(painter);
    if (m_showsCaret && m_blink && hasFocus()) {
        const QRectF caret = m_layout.caretRect(m_selection.caret()).translated(toViewport({0, 0}));
        const qreal width = std::max(1.5, m_layout.style().em() / 11);
        painter.fillRect(QRectF(caret.x() - width / 2, caret.y(), width, caret.height()), m_theme.focus);
    }
    if (hasFocus() && m_showsCaret) {
        painter.setPen(QPen(m_theme.focus, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void PageView::paintGrips(QPainter &painter) const
{
    constexpr qreal radius = 3.5;
    for (const Session::Edge edge : {Session::Edge::Start, Session::Edge::End}) {
        if (const auto grip = gripOf(edge)) {
            painter.setPen(QPen(m_theme.page, 1.5));
            painter.setBrush(m_theme.focus);
            painter.drawEllipse(*grip, radius, radius);
        }
    }
}

void PageView::paintMessage(QPainter &painter)
{
    const bool opening = m_session.state() == Session::State::Opening;
    if (opening && !m_slow)
        return;
    const qreal em = m_layout.style().em();
    QFont heading = m_layout.style().of({BlockKind::Heading, {}, 1}).font;
    QFont body = m_layout.style().labelFont();
    body.setPixelSize(qRound(em * 0.88));
    QStringList lines;
    if (opening) {
        lines = QStringList{tr("Opening…")};
    } else {
        lines = QStringList{tr("Nothing is open"), tr("Open an article (Ctrl+O) or an address (Ctrl+Shift+O),\n"
                                                      "drop a file here, or paste what you copied (Ctrl+V).")};
    }
    const int width = viewport()->width() - qRound(2 * em);
    const QRect all(qRound(em), 0, std::max(1, width), viewport()->height());
    painter.setFont(heading);
    painter.setPen(m_theme.muted);
    const int flags = Qt::AlignHCenter | Qt::TextWordWrap;
    QRect box = painter.boundingRect(all, flags, lines.first());
    const int top = qRound(viewport()->height() * 0.4);
    box.moveTop(top);
    painter.drawText(box, flags, lines.first());
    if (lines.size() > 1) {
        painter.setFont(body);
        const QRect rest(all.left(), box.bottom() + qRound(em * 0.6), all.width(), viewport()->height());
        painter.drawText(rest, flags, lines.at(1));
    }
}

} // namespace mitjul
