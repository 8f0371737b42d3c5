// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "card.h"
#include "longlist.h"

namespace mitjul {

class CardDelegate;
struct Theme;

/// A list of cards. Mouse and keys choose cards and press their chips: arrows go from card to card, left and right to
/// the chips of one, Enter presses, the menu key lists all that can be done.
class CardView : public LongList {
    Q_OBJECT
public:
    explicit CardView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setTheme(const Theme &theme);
    /// Makes a card the current one and scrolls to it, without telling `chosen`. An invalid index: none is current.
    void showCard(const QModelIndex &index, bool scrolls = true);
    /// Lets the reader choose several cards together, by Ctrl and Shift with the mouse, by Shift with the arrows.
    void setChoosesSeveral();

    [[nodiscard]] Card cardAt(const QModelIndex &index) const;
    /// Where a chip stands in the viewport.
    [[nodiscard]] QRect chipRect(const QModelIndex &index, int chip) const;

Q_SIGNALS:
    /// The reader goes to a card.
    void chosen(const QModelIndex &index);
    /// The reader has chosen several cards together.
    void severalChosen(const QModelIndexList &indexes);
    /// The reader presses Delete on several cards.
    void severalRemoved(const QModelIndexList &indexes);
    /// The reader presses a chip, or its key.
    void chipPressed(const QModelIndex &index, const mitjul::Chip &chip, bool byKey);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    bool viewportEvent(QEvent *event) override;
    void setRowWidth(int width) override;

private:
    [[nodiscard]] int chipAt(const QModelIndex &index, QPoint place) const;
    void press(const QModelIndex &index, int chip, bool byKey);
    bool pressFirst(CardAction action);
    [[nodiscard]] QModelIndexList several() const;
    /// Runs a step of the list's own that may leave several cards chosen, and tells so.
    template <typename Step>
    void extend(Step step);
    void focusChip(int chip);
    void hover(const QModelIndex &index, int chip);

    CardDelegate *m_delegate;
    bool m_frozen = false; // changes of the current row are not the reader's
    int m_focusedChip = -1;
    QPersistentModelIndex m_pressedRow;
    int m_pressedChip = -1;
    bool m_extending = false; // the press added to the cards chosen, or took from them
    bool m_wasCurrent = false; // the card under the mouse was the current one before it was pressed
    QPersistentModelIndex m_hoveredRow;
    int m_hoveredChip = -1;
};

} // namespace mitjul
