// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagemargin.h"

class QPainter;

namespace mitjul {

/// Paints stretches of a laid-out article with its marks and what stands beside it, on a screen and on paper alike.
class PagePainter {
public:
    /// All of them must outlive the painter.
    PagePainter(PageLayout &layout, const ArticleMarks &marks, const PageMargin &margin, const Theme &theme);

    void setColumns(const PageStyle::Columns &columns) { m_columns = columns; }
    /// What the page notes behind the line of the source.
    void setFacts(const QString &facts) { m_facts = facts; }
    /// Draws the lines that lie between the two heights alone, where others would be found by who searches the sheet.
    void setOnPaper() { m_onPaper = true; }
    void setSelections(const QList<Span> &selections, bool active);

    /// Paints what lies between two heights of the layout, which is to be set there. The painter's origin is where the
    /// page's left edge meets the layout's height `top`: somewhere near, for Qt sets type only in the first 33 million
    /// pixels from there.
    /// @return the labels beside the column, in the layout's places
    QList<PageMargin::Label> paint(QPainter &painter, qint64 top, qint64 from, qint64 to) const;

private:
    void paintText(QPainter &painter, qsizetype piece, QPointF origin, qreal from, qreal to) const;
    void paintLetters(QPainter &painter, const Paragraph &set, QPointF origin, qreal from, qreal to) const;
    void paintFacts(QPainter &painter, const Paragraph &set, const BlockStyle &style, QPointF origin) const;

    PageLayout &m_layout;
    const ArticleMarks &m_marks;
    const PageMargin &m_margin;
    const Theme &m_theme;
    PageStyle::Columns m_columns;
    QString m_facts;
    QList<Span> m_selections;
    bool m_onPaper = false;
    bool m_active = false; // the page has the keyboard
};

} // namespace mitjul
