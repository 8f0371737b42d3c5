// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "picture.h"

#include <QFont>
#include <QPolygonF>
#include <QRectF>

class QPainter;

namespace mitjul {

/// One line of text.
struct DrawnText {
    enum Anchor { Start, Middle, End };
    QPointF at; ///< on the baseline: where the text starts, has its middle or ends
    QString text;
    QFont font;
    QColor color;
    Anchor anchor = Start;
    qreal width = 0; ///< at most, by the metrics it was laid out with
};

/// A rectangle with round corners, or, with a radius of half its side, a disc.
struct DrawnBox {
    QRectF rect;
    qreal radius = 0;
    QColor color;
    qreal line = 0; ///< width of its outline; 0: filled
};

/// A line from point to point.
struct DrawnLine {
    QPolygonF points;
    QColor color;
    qreal width = 1;
};

using Shape = std::variant<DrawnText, DrawnBox, DrawnLine>;

/// A picture laid out: what stands where. The window, PNG and SVG all show these same shapes.
struct Drawing {
    QSizeF size;
    QColor paper;
    QList<Shape> shapes; ///< from back to front
};

/// Lays a picture out in `width` pixels, or more where its columns need more; the height follows from the rows. Costs
/// time in proportion to rows times series, or to cells.
[[nodiscard]] Drawing drawingOf(const BarPicture &picture, const QFont &font, qreal width, const Theme &theme);
[[nodiscard]] Drawing drawingOf(const MatrixPicture &picture, const QFont &font, qreal width, const Theme &theme);
[[nodiscard]] Drawing drawingOf(const Picture &picture, const QFont &font, qreal width, const Theme &theme);

/// Where a shape leaves ink, by the metrics it was laid out with.
[[nodiscard]] QRectF boundsOf(const Shape &shape);

/// Paints what of a drawing meets `exposed`, without its paper.
void paint(QPainter &painter, const Drawing &drawing, const QRectF &exposed);

/// A drawing as SVG: text stays text, in the first of `families` that the reader of the file has.
[[nodiscard]] QByteArray svgOf(const Drawing &drawing, const QString &title, const QString &description,
                               const QStringList &families);

} // namespace mitjul
