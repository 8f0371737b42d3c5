// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet.h"

#include <QFontInfo>

namespace mitjul {

namespace {

constexpr qreal narrowest = 24; // in ems: less has no room for a name and a bar

qreal pixels(const QFont &font) { return std::max(6, QFontInfo(font).pixelSize()); }

QFont sized(QFont font, qreal size, bool bold = false)
{
    font.setPixelSize(qRound(size));
    font.setBold(bold);
    return font;
}

} // namespace

Sheet::Sheet(const QFont &font, qreal width, const Theme &theme)
    : m_theme(theme)
    , m_em(pixels(font))
    , m_margin(qRound(m_em * 1.7))
    , m_width(std::max(std::floor(width), m_em * narrowest))
    , m_title(sized(font, m_em * 1.5, true))
    , m_bold(sized(font, m_em, true))
    , m_body(sized(font, m_em))
    , m_small(sized(font, m_em * 0.86))
{
    y = m_margin;
}

void Sheet::head(const QString &title, const QString &note)
{
    const qreal room = right() - left();
    for (const auto &[wrap, words, color, most] : {std::tuple(&m_title, cleaned(title), m_theme.ink, 3),
                                                   std::tuple(&m_body, cleaned(note), m_theme.muted, 3)}) {
        for (const WrappedLine &line : wrap->lines(words, room, most)) {
            text(*wrap, {left(), y + lineHeight(*wrap) / 2}, line.text, color);
            y += lineHeight(*wrap);
        }
        y += m_em * 0.25;
    }
    y += m_em * 0.9;
}

void Sheet::legend(const QList<LegendEntry> &entries)
{
    const qreal square = m_em * 0.8;
    const qreal between = m_em * 1.5;
    const qreal step = m_em * 1.6;
    qreal x = left();
    for (const LegendEntry &entry : entries) {
        const QString name = m_body.elided(cleaned(entry.name), (right() - left()) / 2);
        const qreal width = square + m_em * 0.45 + m_body.width(name);
        if (x > left() && x + width > right()) {
            x = left();
            y += step;
        }
        const QPointF middle(x + square / 2, y + step / 2);
        if (entry.sign >= 0)
            sign(static_cast<size_t>(entry.sign), middle, square, entry.color);
        else
            box(QRectF(middle.x() - square / 2, middle.y() - square / 2, square, square), 2, entry.color);
        text(m_body, {x + square + m_em * 0.45, middle.y()}, name, m_theme.ink);
        x += width + between;
    }
    y += step + m_em * 0.9;
}

void Sheet::sentence(const QString &words)
{
    for (const WrappedLine &line : m_body.lines(words, right() - left(), 2)) {
        text(m_body, {left(), y + lineHeight(m_body) / 2}, line.text, m_theme.muted);
        y += lineHeight(m_body);
    }
}

void Sheet::text(const WordWrap &wrap, QPointF middle, const QString &text, const QColor &color, DrawnText::Anchor anchor)
{
    // Half the height of Hangul and figures above the baseline.
    middle.ry() += wrap.font().pixelSize() * 0.37;
    m_drawing.shapes.append(DrawnText{middle, text, wrap.font(), color, anchor, wrap.width(text)});
}

void Sheet::lines(const WordWrap &wrap, QPointF middle, const QList<WrappedLine> &lines, const QColor &color)
{
    qreal at = middle.y() - lineHeight(wrap) * static_cast<qreal>(lines.size() - 1) / 2;
    for (const WrappedLine &line : lines) {
        text(wrap, {middle.x(), at}, line.text, color);
        at += lineHeight(wrap);
    }
}

void Sheet::line(QPointF from, QPointF to, const QColor &color, qreal width)
{
    m_drawing.shapes.append(DrawnLine{QPolygonF({from, to}), color, width});
}

void Sheet::sign(size_t polarity, QPointF middle, qreal size, const QColor &color)
{
    const qreal width = size * 0.17;
    const qreal half = size / 2 - width / 2;
    switch (polarity) {
    case 0:
        m_drawing.shapes.append(DrawnBox{QRectF(middle.x() - half, middle.y() - half, half * 2, half * 2), half, color, width});
        break;
    case 1: {
        const qreal arm = half * 0.9;
        line(middle + QPointF(-arm, -arm), middle + QPointF(arm, arm), color, width);
        line(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm), color, width);
        break;
    }
    default: {
        const QPointF top = middle + QPointF(0, -half);
        const QPointF foot(half, half * 0.8);
        const QPolygonF corners({top, middle + foot, middle + QPointF(-foot.x(), foot.y()), top, middle + foot});
        m_drawing.shapes.append(DrawnLine{corners, color, width});
    }
    }
}

Drawing Sheet::finished()
{
    m_drawing.paper = m_theme.page;
    m_drawing.size = QSizeF(std::ceil(m_width), std::ceil(y + m_margin));
    return std::move(m_drawing);
}

} // namespace mitjul
