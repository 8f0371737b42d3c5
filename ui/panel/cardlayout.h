// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "card.h"
#include "wordwrap.h"

#include <QRect>

namespace mitjul {

/// The fonts of a card with their measures, made from the list's font, so that cards grow with it.
struct CardFonts {
    explicit CardFonts(const QFont &base);

    WordWrap body;
    WordWrap heading;
    WordWrap small;
    int unit; ///< a third of a line: all distances are made of it, in pixels
};

/// Where the parts of a card stand, in pixels from the top left corner of its row.
struct CardLayout {
    struct Line {
        WrappedLine line;
        QPoint baseline;
    };
    struct PlacedChip {
        QString text; ///< cut to the card's width
        QRect rect;
    };

    CardLayout(const Card &card, const CardFonts &fonts, int width);

    QRect frame; ///< the card itself, within its row
    QList<Line> heading;
    QString detail;
    QPoint detailBaseline; ///< of its left end
    QRect worthBar; ///< empty: none
    QString worth; ///< the number behind the bar
    QPoint worthBaseline;
    QList<Line> passage;
    QList<Line> body;
    QList<PlacedChip> chips; ///< one for each chip of the card
    int height = 0; ///< of the row, with the gap beneath the card

    /// The chip at a place, or -1.
    [[nodiscard]] int chipAt(QPoint place) const;
};

/// Height of the heading of a group.
[[nodiscard]] int groupHeight(const CardFonts &fonts);

} // namespace mitjul
