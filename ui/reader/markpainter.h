// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "marks.h"
#include "pagelayout.h"

#include <QPixmap>
#include <map>

class QPainter;

namespace mitjul {

/// Draws the marks of one piece, with the painter's origin at the top left of its text: fills go below the letters,
/// lines and rings above them. Every kind has a shape of its own, so that colour is never all that tells them apart.
class MarkPainter {
public:
    MarkPainter(const Theme &theme, qreal em);

    /// `start` is the piece's first position.
    void paintFills(QPainter &painter, const std::vector<Mark> &marks, const Paragraph &paragraph, qsizetype start) const;
    void paintLines(QPainter &painter, const std::vector<Mark> &marks, const Paragraph &paragraph, qsizetype start) const;
    void paintSelection(QPainter &painter, Span selection, const Paragraph &paragraph, qsizetype start,
                        bool active) const;

    /// For a page without margins: a stripe beside quotes, a point beside highlights, both
    /// `gap` from the column.
    void paintFolded(QPainter &painter, const std::vector<Mark> &marks, const Paragraph &paragraph, qsizetype start,
                     qreal columnWidth, qreal gap) const;

    /// What a mark is known by: the colour of its line, its stripe in the ruler, its ring.
    [[nodiscard]] QColor strong(const Mark &mark) const;
    /// What it lays behind the letters.
    [[nodiscard]] QColor fill(const Mark &mark) const;

private:
    void paintHighlightLine(QPainter &painter, const Mark &mark, const QRectF &rect) const;
    enum class Pattern { Dots, Wave };
    void paintStroked(QPainter &painter, QPointF from, qreal to, Pattern pattern, qreal weight) const;
    void paintBox(QPainter &painter, const Mark &mark, const Paragraph &paragraph, Span local, qreal inset) const;
    void paintTiled(QPainter &painter, QPointF from, qreal to, const QPixmap &tile) const;
    const QPixmap &tile(Pattern pattern, qreal weight, qreal ratio) const;
    void paintRing(QPainter &painter, const Mark &mark, const Paragraph &paragraph, Span local) const;

    const Theme &m_theme;
    qreal m_scale; // 1 at a body of 17 pixels
    mutable std::map<std::pair<Pattern, qreal>, QPixmap> m_tiles; // stroking each line anew costs a hundred times as much
};

} // namespace mitjul
