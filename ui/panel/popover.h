// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme.h"

#include <QFrame>
#include <QPointer>

namespace mitjul {

/// A small editor that floats over the window beside what it edits. It is a child of the window and no window of its
/// own, so that input methods work in it as anywhere else, on every desktop. Keys without Ctrl or Alt stay in it. Goes
/// when Escape is pressed or the reader clicks or goes elsewhere, and deletes itself then.
class Popover : public QFrame {
    Q_OBJECT
public:
    /// `parent` is the window that it floats over.
    explicit Popover(QWidget *parent);

    void setTheme(const Theme &theme);
    /// Shows it below the passage or card `beside`, or above where there is no room: never over it if that can be.
    /// Both rectangles in global coordinates; it stays within `bounds` and within its window.
    void showBeside(const QRect &beside, const QRect &bounds);

protected:
    /// Called once, before it goes because the reader went elsewhere. Escape goes without.
    virtual void leave() { }
    /// Puts the focus into the field to start with.
    virtual void focusFirst() = 0;
    /// Goes without `leave`.
    void finish();
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    virtual void applyTheme() { }

    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void go();
    void keepInside();

    Theme m_theme;
    bool m_finished = false;
    QPointer<QWidget> m_before; // had the focus, and gets it back
};

} // namespace mitjul
