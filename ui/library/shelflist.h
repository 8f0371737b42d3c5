// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "longlist.h"

namespace mitjul {

/// A list of the shelf. A click or Enter opens; arrows only go through it. Ctrl and Shift with the mouse, and Shift with
/// the arrows, choose several entries.
class ShelfList : public LongList {
    Q_OBJECT
public:
    explicit ShelfList(QWidget *parent);

    /// Rows chosen together, else the current one; in their order.
    [[nodiscard]] QModelIndexList chosen() const;
    /// Makes an entry the one that keys start from, and shows it.
    void goTo(const QModelIndex &index);

    /// Whether a choice of one is seen too: where it is what a button stands for.
    void setAlwaysShowsChoice(bool shows);

Q_SIGNALS:
    /// Other entries are chosen.
    void choiceChanged();
    /// The reader opens an entry.
    void opened(const QModelIndex &index);
    /// The reader wants the menu of what is chosen, at a place of the screen.
    void menuWanted(const QPoint &place);
    /// The reader presses Delete.
    void removeWanted();
    /// The reader presses F2.
    void particularsWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void setRowWidth(int width) override;

private:
    void showChoice();

    bool m_alwaysShowsChoice = false;
    bool m_extending = false; // the press chose several, and opens nothing
};

} // namespace mitjul
