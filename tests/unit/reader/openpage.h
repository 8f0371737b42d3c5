// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pageview.h"

#include <QTemporaryDir>

namespace mitjul::test {

/// A window around the page, which sees the keys that the page leaves alone.
class Window : public QWidget {
public:
    QList<int> keys;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// The page in a shown window, on a real session and a library of its own, with helpers for who drives it by events.
class OpenPage {
public:
    /// Opens a text and waits for its findings.
    OpenPage(std::shared_future<LoadedAnalyzer> analyzer, const QString &text);
    ~OpenPage();

    /// Where these words stand, from a position on.
    [[nodiscard]] Span words(const QString &text, qsizetype from = 0) const;
    /// The middle of the caret's place at a position, in the viewport.
    [[nodiscard]] QPoint pointAt(qsizetype position) const;
    /// The middle of the letter at a position.
    [[nodiscard]] QPoint letterAt(qsizetype position) const;
    /// Drags with the left button from one caret's place to another.
    void drag(qsizetype from, qsizetype to, Qt::KeyboardModifiers modifiers = {}) const;
    /// Moves the mouse with the left button down.
    void moveTo(QPoint point, Qt::KeyboardModifiers modifiers = {}) const;
    void click(qsizetype position, Qt::KeyboardModifiers modifiers = {}) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;

public:
    std::unique_ptr<Session> session;
    std::unique_ptr<Window> window;
    PageView *page = nullptr;
};

} // namespace mitjul::test
