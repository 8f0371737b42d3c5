// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drawing.h"

#include <QFontMetricsF>
#include <QPainter>

namespace mitjul {

namespace {

void paintShape(QPainter &painter, const DrawnText &text)
{
    painter.setFont(text.font);
    painter.setPen(text.color);
    QPointF at = text.at;
    if (text.anchor != DrawnText::Start) {
        const qreal width = QFontMetricsF(text.font).horizontalAdvance(text.text);
        at.rx() -= text.anchor == DrawnText::End ? width : width / 2;
    }
    painter.drawText(at, text.text);
}

void paintShape(QPainter &painter, const DrawnBox &box)
{
    painter.setPen(box.line > 0 ? QPen(box.color, box.line) : QPen(Qt::NoPen));
    painter.setBrush(box.line > 0 ? QBrush(Qt::NoBrush) : QBrush(box.color));
    painter.drawRoundedRect(box.rect, box.radius, box.radius);
}

void paintShape(QPainter &painter, const DrawnLine &line)
{
    painter.setPen(QPen(line.color, line.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPolyline(line.points);
}

QRectF boundsOfShape(const DrawnText &text)
{
    // Without asking the font: a table of a thousand cells is asked for its bounds whenever the window paints.
    const qreal em = text.font.pixelSize();
    const qreal before = text.anchor == DrawnText::Start ? 0 : text.anchor == DrawnText::End ? text.width : text.width / 2;
    return {text.at.x() - before, text.at.y() - em * 1.2, text.width, em * 1.6};
}

QRectF boundsOfShape(const DrawnBox &box)
{
    const qreal half = box.line / 2;
    return box.rect.adjusted(-half, -half, half, half);
}

QRectF boundsOfShape(const DrawnLine &line)
{
    const qreal half = line.width / 2;
    return line.points.boundingRect().adjusted(-half, -half, half, half);
}

} // namespace

Drawing drawingOf(const Picture &picture, const QFont &font, qreal width, const Theme &theme)
{
    return std::visit([&](const auto &one) { return drawingOf(one, font, width, theme); }, picture);
}

QRectF boundsOf(const Shape &shape)
{
    return std::visit([](const auto &one) { return boundsOfShape(one); }, shape);
}

void paint(QPainter &painter, const Drawing &drawing, const QRectF &exposed)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const Shape &shape : drawing.shapes) {
        // Texts reach beyond their metrics: a stack of accents, a slanted letter.
        if (boundsOf(shape).adjusted(-20, -20, 20, 20).intersects(exposed))
            std::visit([&](const auto &one) { paintShape(painter, one); }, shape);
    }
    painter.restore();
}

} // namespace mitjul
