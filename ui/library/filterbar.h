// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library.h"
#include "theme.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace mitjul {

/// Says which articles of the shelf are shown, and lets the reader choose: a button with a menu of all there is to filter
/// by, and for each condition that holds a button that takes it away.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    /// `library` must outlive the bar.
    FilterBar(Library &library, QWidget *parent);

    [[nodiscard]] const ShelfFilter &filter() const { return m_filter; }
    /// How many articles are shown.
    void setCount(qsizetype articles);
    void setTheme(const Theme &theme);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void filterChanged(const mitjul::ShelfFilter &filter);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void set(const ShelfFilter &filter);
    void openMenu();
    void makeChips();
    /// Places the buttons in lines of a width, if it is to; returns the height.
    int arrange(int width, bool places) const;

    Library &m_library;
    ShelfFilter m_filter;
    QToolButton *m_button;
    QLabel *m_count;
    QToolButton *m_clear;
    QList<QToolButton *> m_chips;
};

} // namespace mitjul
