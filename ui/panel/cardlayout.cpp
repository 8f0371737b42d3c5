// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cardlayout.h"

#include <QLocale>
#include <QtMath>

namespace mitjul {

namespace {

constexpr int headingLines = 2;
constexpr int passageLines = 2;
constexpr int bodyLines = 3;

QFont scaled(QFont font, qreal factor, QFont::Weight weight)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    font.setWeight(weight);
    return font;
}

} // namespace

CardFonts::CardFonts(const QFont &base)
    : body(scaled(base, 1, QFont::Normal))
    , heading(scaled(base, 1, QFont::Bold))
    , small(scaled(base, 0.9, QFont::Normal))
    , unit(std::max(3, qRound(body.lineHeight() / 4.5)))
{
}

CardLayout::CardLayout(const Card &card, const CardFonts &fonts, int width)
{
    const int unit = fonts.unit;
    const int margin = unit * 3;
    const int left = margin + unit * 3;
    const int inner = std::max(unit * 8, width - 2 * left);
    int y = unit * 2;

    const auto place = [&](QList<Line> &into, const QList<WrappedLine> &lines, const WordWrap &wrap) {
        for (const WrappedLine &line : lines) {
            into.append({line, QPoint(left, y + qRound(wrap.ascent()))});
            y += qCeil(wrap.lineHeight());
        }
    };

    // Heading and detail share a line if both fit whole; else the detail stands beneath.
    const int gap = unit * 2;
    if (card.worth >= 0)
        worth = QLocale().toString(card.worth, 'f', 2);
    const int barWidth = worth.isEmpty() ? 0 : unit * 6;
    const int worthWidth = worth.isEmpty() ? 0 : qCeil(fonts.small.width(worth));
    const int barSpace = worth.isEmpty() ? 0 : gap + barWidth + unit * 3 / 2 + worthWidth;
    detail = fonts.small.elided(card.detail, inner - barSpace);
    const int detailWidth = detail.isEmpty() ? 0 : qCeil(fonts.small.width(detail)) + barSpace;
    const bool beside = !card.heading.isEmpty() && detailWidth > 0
        && fonts.heading.width(card.heading) + gap + detailWidth <= inner;
    place(heading, fonts.heading.lines(card.heading, inner, headingLines), fonts.heading);
    if (detailWidth > 0) {
        if (beside) {
            detailBaseline = {left + inner - detailWidth, heading.first().baseline.y()};
        } else {
            detailBaseline = {left, y + qRound(fonts.small.ascent())};
            y += qCeil(fonts.small.lineHeight());
        }
        if (barWidth > 0) {
            const int thickness = std::max(3, unit);
            const int middle = detailBaseline.y() - qRound(fonts.small.ascent() * 0.36);
            const int right = detailBaseline.x() + detailWidth;
            worthBaseline = {right - worthWidth, detailBaseline.y()};
            worthBar = QRect(right - barSpace + gap, middle - thickness / 2, barWidth, thickness);
        }
    }

    if (!card.passage.isEmpty()) {
        if (!card.heading.isEmpty() || detailWidth > 0)
            y += unit / 2;
        place(passage, fonts.body.lines(card.passage, inner, passageLines), fonts.body);
    }
    if (!card.body.isEmpty()) {
        if (y > unit * 2)
            y += unit / 2;
        place(body, fonts.body.lines(card.body, inner, bodyLines, card.bodyEnd), fonts.body);
    }

    if (!card.chips.isEmpty()) {
        y += unit * 3 / 2;
        const int padding = unit * 2;
        const int chipHeight = qCeil(fonts.small.lineHeight()) + std::max(2, unit / 2);
        int x = left;
        for (const Chip &chip : card.chips) {
            const int keyWidth = chip.key.isEmpty() ? 0 : qCeil(fonts.small.width(chip.key)) + unit;
            const QString text = fonts.small.elided(chip.text, inner - 2 * padding - keyWidth);
            const int chipWidth = std::min(inner, qCeil(fonts.small.width(text)) + keyWidth + 2 * padding);
            if (x > left && x + chipWidth > left + inner) {
                x = left;
                y += chipHeight + unit;
            }
            chips.append({text, QRect(x, y, chipWidth, chipHeight)});
            x += chipWidth + unit;
        }
        y += chipHeight;
    }
    y += unit * 2;
    frame = QRect(margin, 0, inner + unit * 6, y);
    height = y + unit * 2;
}

int CardLayout::chipAt(QPoint place) const
{
    for (int i = 0; i < chips.size(); ++i) {
        if (chips[i].rect.contains(place))
            return i;
    }
    return -1;
}

int groupHeight(const CardFonts &fonts) { return qCeil(fonts.small.lineHeight()) + fonts.unit * 2; }

} // namespace mitjul
