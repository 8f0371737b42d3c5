// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cardlayout.h"
#include "theme.h"

#include <QStyledItemDelegate>
#include <memory>

namespace mitjul {

/// Paints the cards of a CardModel and the headings of its groups.
class CardDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CardDelegate(QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }
    /// Rows are as wide as this, in pixels.
    void setWidth(int width) { m_width = width; }
    /// The chip that the keys are at, in the list's current row; -1: none.
    void setFocusedChip(int chip) { m_focusedChip = chip; }
    /// The chip under the mouse.
    void setHoveredChip(const QPersistentModelIndex &row, int chip);

    /// Where a row's parts stand, in the row's own coordinates.
    [[nodiscard]] CardLayout layoutOf(const QModelIndex &index, const QFont &font) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] const CardFonts &fontsFor(const QFont &font) const;
    void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QString &text) const;
    void paintFrame(QPainter &painter, const QRect &frame, const Card &card, bool current, bool focused) const;
    void paintText(QPainter &painter, const CardLayout &layout, const Card &card, const CardFonts &fonts) const;
    void paintChip(QPainter &painter, const CardLayout::PlacedChip &placed, const Chip &chip, const CardFonts &fonts,
                   bool focused, bool hovered) const;

    Theme m_theme;
    int m_width = 0;
    int m_focusedChip = -1;
    QPersistentModelIndex m_hoveredRow;
    int m_hoveredChip = -1;
    mutable std::unique_ptr<CardFonts> m_fonts;
    mutable QFont m_fontsMadeOf;
};

} // namespace mitjul
