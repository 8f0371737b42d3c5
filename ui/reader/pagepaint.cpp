// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markpainter.h"
#include "pageview.h"

#include <QPaintEvent>
#include <QPainter>
#include <cmath>

namespace mitjul {

namespace {

QColor inkOf(const Theme &theme, Tone tone)
{
    switch (tone) {
    case Tone::Ink:
        return theme.ink;
    case Tone::Muted:
        return theme.muted;
    case Tone::Faint:
        return theme.faint;
    }
    return theme.ink;
}

} // namespace

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
    const MarkPainter marks(m_theme, m_layout.style().em());
    // Lines below the letters and tall scripts reach over a piece's edge.
    const int reach = qRound(m_layout.style().em());
    const qsizetype first = m_layout.pieceAtY(m_scroll + exposed.top() - reach);
    const qint64 end = m_scroll + exposed.bottom() + reach;
    qsizetype last = first;
    while (last + 1 < m_layout.count() && m_layout.top(last + 1) < end)
        ++last;
    const auto origin = [this](qsizetype piece) { return toViewport({0, qreal(m_layout.textTop(piece))}); };
    const auto shifted = [&](qsizetype piece, auto &&paint) {
        const QPointF at = origin(piece);
        painter.translate(at);
        paint(m_layout.paragraph(piece), m_marks.in(m_layout.span(piece)), m_layout.span(piece).start);
        painter.translate(-at);
    };
    for (qsizetype i = first; i <= last; ++i) {
        shifted(i, [&](const Paragraph &set, const std::vector<Mark> &its, qsizetype start) {
            marks.paintFills(painter, its, set, start);
            if (selection().intersects(m_layout.span(i)))
                marks.paintSelection(painter, selection(), set, start, hasFocus());
        });
    }
    for (qsizetype i = first; i <= last; ++i)
        paintText(painter, i, origin(i));
    for (qsizetype i = first; i <= last; ++i) {
        shifted(i, [&](const Paragraph &set, const std::vector<Mark> &its, qsizetype start) {
            marks.paintLines(painter, its, set, start);
            if (m_columns.margin == 0)
                marks.paintFolded(painter, its, set, start, m_columns.width, m_layout.style().em() * 0.55);
        });
    }
    // Labels of the pieces just above may reach down here, and the next one decides how long the last may be.
    const qsizetype before = std::max<qsizetype>(0, m_layout.pieceAtY(m_scroll) - 2);
    m_labels = m_margin.labels(before, std::min(m_layout.count() - 1, last + 1), m_columns, m_theme);
    painter.translate(toViewport({0, 0}));
    m_margin.paint(painter, m_labels, m_theme);
    if (m_showsCaret && m_blink && hasFocus()) {
        const QRectF caret = m_layout.caretRect(m_caret);
        const qreal width = std::max(1.5, m_layout.style().em() / 11);
        painter.fillRect(QRectF(caret.x() - width / 2, caret.y(), width, caret.height()), m_theme.focus);
    }
    painter.resetTransform();
    if (hasFocus() && m_showsCaret) {
        painter.setPen(QPen(m_theme.focus, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void PageView::paintText(QPainter &painter, qsizetype piece, QPointF origin)
{
    const Paragraph &set = m_layout.paragraph(piece);
    const BlockStyle style = m_layout.blockStyle(piece);
    if (style.bar && set.lineCount() > 0) {
        const qreal width = std::max(2.0, std::round(m_layout.style().em() * 0.16));
        const qreal more = m_layout.startsBlock(piece) ? 0 : style.lineHeight * 0.2;
        painter.fillRect(QRectF(origin.x() + width, origin.y() + style.lineHeight * 0.12 - more, width,
                                set.height() - style.lineHeight * 0.24 + more),
                         m_theme.rule);
    }
    if (style.bullet && m_layout.startsBlock(piece) && set.lineCount() > 0) {
        const qreal radius = style.font.pixelSize() * 0.13;
        const QPointF centre(origin.x() + style.indent - style.font.pixelSize() * 0.72,
                             origin.y() + set.baseline(0) - style.font.pixelSize() * 0.34);
        painter.setPen(QPen(m_theme.muted, radius * 0.5));
        painter.setBrush(m_layout.block(piece).level % 2 == 0 ? QBrush(Qt::NoBrush) : QBrush(m_theme.muted));
        painter.drawEllipse(centre, radius, radius);
    }
    painter.setPen(inkOf(m_theme, style.tone));
    set.layout().draw(&painter, origin);
    if (piece == m_layout.factsPiece() && set.lineCount() > 0) {
        const QString text = facts();
        const qreal left = set.lastLineEnd();
        if (left + QFontMetricsF(style.font).horizontalAdvance(text) <= m_columns.width) {
            painter.setFont(style.font);
            painter.setPen(m_theme.muted);
            painter.drawText(QPointF(origin.x() + left, origin.y() + set.baseline(set.lineCount() - 1)), text);
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
        lines = QStringList{tr("Nothing is open"), tr("Open an article (Ctrl+O), drop a file here, or paste text (Ctrl+V).")};
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
