// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "drawing.h"
#include "theme.h"
#include "wordwrap.h"

namespace mitjul {

/// An entry of a legend: a polarity's sign, or else a square of the colour.
struct LegendEntry {
    QString name;
    QColor color;
    int sign = -1; ///< a place in `MatrixPicture::Counts`
};

/// The paper a picture is laid out on, from top to bottom: fonts, margins and what all pictures have in common. Every
/// length is a multiple of the type's size.
class Sheet {
public:
    Sheet(const QFont &font, qreal width, const Theme &theme);

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] qreal em() const { return m_em; }
    [[nodiscard]] qreal left() const { return m_margin; }
    [[nodiscard]] qreal right() const { return m_width - m_margin; }
    [[nodiscard]] const WordWrap &body() const { return m_body; }
    [[nodiscard]] const WordWrap &bold() const { return m_bold; }
    [[nodiscard]] const WordWrap &small() const { return m_small; }

    /// Where the next part begins.
    qreal y = 0;

    /// Makes the sheet wider, before anything is put on it.
    void widenTo(qreal width) { m_width = std::max(m_width, width); }

    void head(const QString &title, const QString &note);
    void legend(const QList<LegendEntry> &entries);
    /// One muted sentence in place of rows.
    void sentence(const QString &text);

    /// One line of text whose letters have their middle at `y`.
    void text(const WordWrap &wrap, QPointF middle, const QString &text, const QColor &color,
              DrawnText::Anchor anchor = DrawnText::Start);
    /// Lines of text, all together with their middle at `y`.
    void lines(const WordWrap &wrap, QPointF middle, const QList<WrappedLine> &lines, const QColor &color);
    void box(const QRectF &rect, qreal radius, const QColor &color) { m_drawing.shapes.append(DrawnBox{rect, radius, color}); }
    void line(QPointF from, QPointF to, const QColor &color, qreal width = 1);
    /// A polarity's sign: ring for favor, cross for against, triangle for neutral, as Korean tables have them.
    void sign(size_t polarity, QPointF middle, qreal size, const QColor &color);

    [[nodiscard]] static qreal lineHeight(const WordWrap &wrap) { return wrap.font().pixelSize() * 1.35; }

    /// The finished drawing: it ends beneath the last part.
    [[nodiscard]] Drawing finished();

private:
    const Theme &m_theme;
    qreal m_em;
    qreal m_margin;
    qreal m_width;
    WordWrap m_title, m_bold, m_body, m_small;
    Drawing m_drawing;
};

} // namespace mitjul
