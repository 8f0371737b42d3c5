// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagepainter.h"

#include "markpainter.h"
#include "ownglyphs.h"

#include <QPainter>
#include <cmath>

namespace mitjul {

namespace {

QColor inkOf(const Theme &theme, InkTone tone)
{
    switch (tone) {
    case InkTone::Ink:
        return theme.ink;
    case InkTone::Muted:
        return theme.muted;
    case InkTone::Faint:
        return theme.faint;
    }
    return theme.ink;
}

} // namespace

PagePainter::PagePainter(PageLayout &layout, const ArticleMarks &marks, const PageMargin &margin, const Theme &theme)
    : m_layout(layout)
    , m_marks(marks)
    , m_margin(margin)
    , m_theme(theme)
{
}

void PagePainter::setSelections(const QList<Span> &selections, bool active)
{
    m_selections = selections;
    m_active = active;
}

QList<PageMargin::Label> PagePainter::paint(QPainter &painter, qint64 top, qint64 from, qint64 to) const
{
    const MarkPainter marks(m_theme, m_layout.style().em());
    // Lines below the letters and tall scripts reach over a piece's edge.
    const int reach = qRound(m_layout.style().em());
    const qsizetype first = m_layout.pieceAtY(from - reach);
    qsizetype last = first;
    while (last + 1 < m_layout.count() && m_layout.top(last + 1) < to + reach)
        ++last;
    const auto origin = [&](qsizetype piece) { return QPointF(m_columns.left, qreal(m_layout.textTop(piece) - top)); };
    const auto shifted = [&](qsizetype piece, auto &&paint) {
        const QPointF at = origin(piece);
        painter.translate(at);
        paint(m_layout.paragraph(piece), m_marks.in(m_layout.span(piece)), m_layout.span(piece).start);
        painter.translate(-at);
    };
    for (qsizetype i = first; i <= last; ++i) {
        shifted(i, [&](const Paragraph &set, const std::vector<Mark> &its, qsizetype start) {
            marks.paintFills(painter, its, set, start);
            for (const Span selection : m_selections) {
                if (selection.intersects(m_layout.span(i)))
                    marks.paintSelection(painter, selection, set, start, m_active);
            }
        });
    }
    for (qsizetype i = first; i <= last; ++i)
        paintText(painter, i, origin(i), qreal(from - top), qreal(to - top));
    for (qsizetype i = first; i <= last; ++i) {
        shifted(i, [&](const Paragraph &set, const std::vector<Mark> &its, qsizetype start) {
            marks.paintLines(painter, its, set, start);
            if (m_columns.margin == 0)
                marks.paintFolded(painter, its, set, start, m_columns.width, m_layout.style().em() * 0.55);
        });
    }
    // Labels of the pieces just above may reach down here, and the next one decides how long the last may be.
    const qsizetype before = std::max<qsizetype>(0, m_layout.pieceAtY(from) - 2);
    const QList<PageMargin::Label> labels
        = m_margin.labels(before, std::min(m_layout.count() - 1, last + 1), m_columns, m_theme);
    painter.translate(m_columns.left, -qreal(top));
    m_margin.paint(painter, labels, m_theme);
    painter.translate(-m_columns.left, qreal(top));
    return labels;
}

void PagePainter::paintText(QPainter &painter, qsizetype piece, QPointF origin, qreal from, qreal to) const
{
    const Paragraph &set = m_layout.paragraph(piece);
    const BlockStyle style = m_layout.blockStyle(piece);
    if (style.bar && set.lineCount() > 0) {
        const qreal width = std::max(2.0, std::round(m_layout.style().em() * 0.16));
        const qreal more = m_layout.startsBlock(piece) ? 0 : style.lineHeight * 0.2;
        const qreal left = set.isRightToLeft() ? m_columns.width - 2 * width : width;
        painter.fillRect(QRectF(origin.x() + left, origin.y() + style.lineHeight * 0.12 - more, width,
                                set.height() - style.lineHeight * 0.24 + more),
                         m_theme.rule);
    }
    if (style.bullet && m_layout.startsBlock(piece) && set.lineCount() > 0) {
        const qreal radius = style.font.pixelSize() * 0.13;
        const qreal inside = style.indent - style.font.pixelSize() * 0.72;
        const QPointF centre(origin.x() + (set.isRightToLeft() ? m_columns.width - inside : inside),
                             origin.y() + set.baseline(0) - style.font.pixelSize() * 0.34);
        painter.setPen(QPen(m_theme.muted, radius * 0.5));
        painter.setBrush(m_layout.block(piece).level % 2 == 0 ? QBrush(Qt::NoBrush) : QBrush(m_theme.muted));
        painter.drawEllipse(centre, radius, radius);
    }
    painter.setPen(inkOf(m_theme, style.tone));
    paintLetters(painter, set, origin, from, to);
    if (piece == m_layout.factsPiece() && set.lineCount() > 0)
        paintFacts(painter, set, style, origin);
}

void PagePainter::paintLetters(QPainter &painter, const Paragraph &set, QPointF origin, qreal from, qreal to) const
{
    if (m_onPaper) {
        for (int i = 0; i < set.lineCount(); ++i) {
            const qreal middle = origin.y() + set.lineBox(i).center().y();
            if (middle > from && middle < to)
                drawOwnGlyphs(painter, set.layout().lineAt(i), set.layout().font(), origin);
        }
        return;
    }
    QList<QTextLayout::FormatRange> links;
    for (const Span address : set.addresses()) {
        QTextCharFormat link;
        link.setForeground(m_theme.accent);
        link.setFontUnderline(true);
        links.append({static_cast<int>(address.start), static_cast<int>(address.length()), link});
    }
    set.layout().draw(&painter, origin, links);
}

void PagePainter::paintFacts(QPainter &painter, const Paragraph &set, const BlockStyle &style, QPointF origin) const
{
    const qreal left = set.lastLineEnd();
    if (left + QFontMetricsF(style.font).horizontalAdvance(m_facts) > m_columns.width)
        return;
    painter.setFont(style.font);
    painter.setPen(m_theme.muted);
    painter.drawText(QPointF(origin.x() + left, origin.y() + set.baseline(set.lineCount() - 1)), m_facts);
}

} // namespace mitjul
