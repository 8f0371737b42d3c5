// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markpainter.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace mitjul {

namespace {

// Boxes within boxes get smaller up to here.
constexpr int deepest = 3;

// Of dotted lines and waves, in pixels at a body of 17.
constexpr qreal dotPeriod = 4.0;
constexpr qreal wavePeriod = 7.2;
constexpr qreal waveSwing = 1.5;

QPainterPath wavePath(QPointF from, int periods, qreal period, qreal swing)
{
    QPainterPath wave(from);
    for (int i = 0; i < periods; ++i) {
        const qreal left = from.x() + i * period;
        wave.quadTo({left + period / 4, from.y() + 2 * swing}, {left + period / 2, from.y()});
        wave.quadTo({left + period * 0.75, from.y() - 2 * swing}, {left + period, from.y()});
    }
    return wave;
}

Span localTo(const Mark &mark, qsizetype start, const Paragraph &paragraph)
{
    return {std::max<qsizetype>(0, mark.span.start - start),
            std::min<qsizetype>(paragraph.layout().text().size(), mark.span.end - start)};
}

} // namespace

MarkPainter::MarkPainter(const Theme &theme, qreal em)
    : m_theme(theme)
    , m_scale(em / 17)
{
}

QColor MarkPainter::strong(const Mark &mark) const
{
    switch (mark.kind) {
    case MarkKind::Quote:
    case MarkKind::Term:
        return mark.color >= 0 ? m_theme.speaker(mark.color) : m_theme.muted;
    case MarkKind::Highlight:
        return mix(m_theme.highlights.at(static_cast<size_t>(mark.color)), m_theme.ink, m_theme.dark ? 0.45 : 0.35);
    case MarkKind::Claim:
        return m_theme.claim;
    case MarkKind::Typo:
        return m_theme.typo;
    case MarkKind::Hit:
        return m_theme.accent;
    }
    return m_theme.ink;
}

QColor MarkPainter::fill(const Mark &mark) const
{
    switch (mark.kind) {
    case MarkKind::Quote:
        return mix(m_theme.page, strong(mark), mark.current ? m_theme.tint + 0.11 : m_theme.tint);
    case MarkKind::Highlight:
        return m_theme.highlights.at(static_cast<size_t>(mark.color));
    case MarkKind::Hit:
        return mix(m_theme.page, m_theme.accent, mark.current ? 0.45 : 0.2);
    case MarkKind::Term:
    case MarkKind::Claim:
    case MarkKind::Typo:
        return mark.current ? mix(m_theme.page, strong(mark), 0.16) : QColor();
    }
    return {};
}

void MarkPainter::paintBox(QPainter &painter, const Mark &mark, const Paragraph &paragraph, Span local,
                           qreal inset) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill(mark));
    const qreal radius = 2.5 * m_scale;
    for (QRectF rect : paragraph.rects(local)) {
        rect.adjust(-1, inset, 1, -inset);
        painter.drawRoundedRect(rect, radius, radius);
        if (mark.kind == MarkKind::Highlight)
            paintHighlightLine(painter, mark, rect);
    }
}

// Each colour has a line of its own kind, for those who do not tell the colours apart: whole, dashed, double, dashed and
// dotted, thick.
void MarkPainter::paintHighlightLine(QPainter &painter, const Mark &mark, const QRectF &rect) const
{
    const auto color = static_cast<HighlightColor>(mark.color);
    qreal weight = std::max(1.0, std::round(1.4 * m_scale * (mark.current ? 1.8 : 1)));
    if (color == HighlightColor::Purple)
        weight *= 2;
    QPen pen(strong(mark), weight, Qt::SolidLine, Qt::FlatCap);
    if (color == HighlightColor::Green)
        pen.setDashPattern({6 * m_scale / weight, 3 * m_scale / weight});
    else if (color == HighlightColor::Pink)
        pen.setDashPattern({6 * m_scale / weight, 2 * m_scale / weight, 2 * m_scale / weight, 2 * m_scale / weight});
    const bool smooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto line = [&](qreal y) { painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y)); };
    painter.setPen(pen);
    line(rect.bottom() - weight / 2);
    if (color == HighlightColor::Blue)
        line(rect.bottom() - weight * 2.5);
    painter.setRenderHint(QPainter::Antialiasing, smooth);
    painter.setPen(Qt::NoPen);
}

void MarkPainter::paintFills(QPainter &painter, const std::vector<Mark> &marks, const Paragraph &paragraph,
                             qsizetype start) const
{
    const auto boxed = [](const Mark &mark) {
        return mark.kind == MarkKind::Quote || mark.kind == MarkKind::Highlight;
    };
    // What has a fill only while it is the current one lies below those that have one always, and does not hide them.
    for (const Mark &mark : marks) {
        const Span local = localTo(mark, start, paragraph);
        if (!local.isEmpty() && !boxed(mark) && mark.kind != MarkKind::Hit && fill(mark).isValid())
            paintBox(painter, mark, paragraph, local, 0);
    }
    std::vector<const Mark *> above; // filled already: what lies inside of them is drawn smaller, so that both are seen
    for (const Mark &mark : marks) {
        const Span local = localTo(mark, start, paragraph);
        if (local.isEmpty() || !boxed(mark))
            continue;
        int depth = 0;
        for (size_t i = 0; i < above.size() && depth < deepest; ++i)
            depth += above[i]->span.intersects(mark.span);
        paintBox(painter, mark, paragraph, local, depth * 2.0 * m_scale - 1.5 * m_scale);
        above.push_back(&mark);
    }
    for (const Mark &mark : marks) {
        const Span local = localTo(mark, start, paragraph);
        if (!local.isEmpty() && mark.kind == MarkKind::Hit)
            paintBox(painter, mark, paragraph, local, 0);
    }
}

void MarkPainter::paintSelection(QPainter &painter, Span selection, const Paragraph &paragraph, qsizetype start,
                                 bool active) const
{
    const Span local{std::max<qsizetype>(0, selection.start - start),
                     std::min<qsizetype>(paragraph.layout().text().size(), selection.end - start)};
    QColor color = active ? m_theme.selection : mix(m_theme.page, m_theme.selection, 0.6);
    color.setAlphaF(0.86F);
    for (const QRectF &rect : paragraph.rects(local))
        painter.fillRect(rect.adjusted(0, -2 * m_scale, 0, 2 * m_scale), color);
}

// Some periods of a dotted line or a wave, as wide as whole device pixels allow, so that copies join without a seam.
const QPixmap &MarkPainter::tile(Pattern pattern, qreal weight, qreal ratio) const
{
    QPixmap &made = m_tiles[{pattern, weight}];
    if (!made.isNull())
        return made;
    constexpr int periods = 16;
    const qreal scale = m_scale * ratio;
    const int period = std::max(3, qRound((pattern == Pattern::Wave ? wavePeriod : dotPeriod) * scale));
    const qreal swing = pattern == Pattern::Wave ? waveSwing * scale : 0;
    const int height = static_cast<int>(std::ceil(weight * ratio + 2 * swing)) + 2;
    QPixmap pixmap(period * periods, height);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (pattern == Pattern::Dots) {
        const int side = std::max(1, qRound(weight * ratio));
        for (int i = 0; i < periods; ++i)
            painter.fillRect(i * period, (height - side) / 2, std::max(1, period / 2), side, m_theme.claim);
    } else {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.typo, weight * ratio));
        painter.drawPath(wavePath({-qreal(period), height / 2.0}, periods + 2, period, swing));
    }
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    made = pixmap;
    return made;
}

void MarkPainter::paintStroked(QPainter &painter, QPointF from, qreal to, Pattern pattern, qreal weight) const
{
    painter.setBrush(Qt::NoBrush);
    if (pattern == Pattern::Dots) {
        QPen pen(m_theme.claim, weight, Qt::CustomDashLine, Qt::FlatCap);
        const qreal half = dotPeriod * m_scale / 2 / weight; // dashes are counted in widths of the pen
        pen.setDashPattern({half, half});
        painter.setPen(pen);
        painter.drawLine(from, {to, from.y()});
    } else {
        const qreal period = wavePeriod * m_scale;
        painter.setPen(QPen(m_theme.typo, weight));
        painter.drawPath(wavePath(from, std::max(1, qRound((to - from.x()) / period)), period, waveSwing * m_scale));
    }
}

void MarkPainter::paintTiled(QPainter &painter, QPointF from, qreal to, const QPixmap &tile) const
{
    const qreal height = tile.deviceIndependentSize().height();
    const qreal left = std::round(from.x());
    painter.drawTiledPixmap(QRectF(left, std::round(from.y() - height / 2), std::round(to) - left, height), tile);
}

void MarkPainter::paintLines(QPainter &painter, const std::vector<Mark> &marks, const Paragraph &paragraph,
                             qsizetype start) const
{
    const std::vector<int> lanes = underlineLanes(marks);
    const bool onScreen = painter.paintEngine()->type() == QPaintEngine::Raster; // a file or printer wants lines
    const qreal ratio = painter.device()->devicePixelRatioF();
    const qreal below = letterBox(paragraph.layout().font()).below;
    for (size_t i = 0; i < marks.size(); ++i) {
        const Mark &mark = marks[i];
        const Span local = localTo(mark, start, paragraph);
        if (local.isEmpty())
            continue;
        if (mark.kind == MarkKind::Hit) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_theme.accent, mark.current ? 2 * m_scale : m_scale));
            for (const QRectF &rect : paragraph.rects(local))
                painter.drawRoundedRect(rect.adjusted(-0.5, 0.5, 0.5, -0.5), 2 * m_scale, 2 * m_scale);
            continue;
        }
        if (mark.kind == MarkKind::Claim || mark.kind == MarkKind::Typo || mark.kind == MarkKind::Term) {
            const qreal offset = below + (0.8 + 4.2 * std::max(0, lanes[i])) * m_scale;
            for (const Paragraph::Stretch &stretch : paragraph.stretches(local)) {
                const qreal y = std::round(paragraph.baseline(stretch.line) + offset);
                if (mark.kind == MarkKind::Term) {
                    painter.setPen(QPen(mix(m_theme.page, strong(mark), 0.5), std::max(1.0, 0.8 * m_scale)));
                    painter.drawLine(QPointF(stretch.left, y), QPointF(stretch.right, y));
                    continue;
                }
                const bool wave = mark.kind == MarkKind::Typo;
                const Pattern pattern = wave ? Pattern::Wave : Pattern::Dots;
                const qreal weight
                    = m_scale * (wave ? (mark.unsure && !mark.current ? 1.1 : 1.6) : (mark.current ? 2.4 : 1.7));
                if (onScreen)
                    paintTiled(painter, {stretch.left, y}, stretch.right, tile(pattern, weight, ratio));
                else
                    paintStroked(painter, {stretch.left, y}, stretch.right, pattern, weight);
            }
        }
        if (mark.current)
            paintRing(painter, mark, paragraph, local);
    }
}

void MarkPainter::paintFolded(QPainter &painter, const std::vector<Mark> &marks, const Paragraph &paragraph,
                              qsizetype start, qreal columnWidth, qreal gap) const
{
    const LetterBox box = letterBox(paragraph.layout().font());
    for (const Mark &mark : marks) {
        const Span local = localTo(mark, start, paragraph);
        if (local.isEmpty() || (mark.kind != MarkKind::Quote && mark.kind != MarkKind::Highlight))
            continue;
        const int first = paragraph.lineOf(local.start);
        const qreal top = paragraph.baseline(first) - box.above;
        if (mark.kind == MarkKind::Quote && mark.color >= 0) {
            const qreal bottom = paragraph.baseline(paragraph.lineOf(local.end - 1)) + box.below;
            painter.fillRect(QRectF(-gap - 2 * m_scale, top, 2 * m_scale, bottom - top), strong(mark));
        } else if (mark.kind == MarkKind::Highlight && mark.span.start >= start) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(strong(mark));
            painter.drawEllipse(QPointF(columnWidth + gap, top + (box.above + box.below) / 2), 2.6 * m_scale,
                                2.6 * m_scale);
        }
    }
}

void MarkPainter::paintRing(QPainter &painter, const Mark &mark, const Paragraph &paragraph, Span local) const
{
    // One outline around all its lines, not a box around each.
    QPainterPath ring;
    qreal bottom = 0;
    for (QRectF rect : paragraph.rects(local)) {
        rect.adjust(-2 * m_scale, -2.5 * m_scale, 2 * m_scale, 2.5 * m_scale);
        if (bottom > 0 && rect.top() > bottom - 1 && rect.top() - bottom < rect.height())
            rect.setTop(bottom - 1);
        bottom = rect.bottom();
        QPainterPath box;
        box.addRoundedRect(rect, 4 * m_scale, 4 * m_scale);
        ring = ring.united(box);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(strong(mark), 1.5 * m_scale, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPath(ring);
}

} // namespace mitjul
