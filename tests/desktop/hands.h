// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPoint>
#include <QString>
#include <memory>

namespace mitjul::test {

/// Keyboard and mouse of the desktop that `DISPLAY` names, through XTest: no program can tell them from a person's.
/// Also a second X client that asks for what was selected.
class Hands {
public:
    Hands();
    ~Hands();

    /// Presses keys together, as `Ctrl+Shift+End`; the last one by its X name. Qt lets a shortcut overtake a key that
    /// still waits: wait for what a key does before pressing the next.
    void press(const QString &keys);
    /// Types ASCII.
    void type(const QString &text);
    void moveTo(QPoint place);
    void click(QPoint place);
    /// Presses the left button at one place and lets it go at another.
    void drag(QPoint from, QPoint to);

    /// What the PRIMARY selection holds; null if nobody answers.
    [[nodiscard]] QString primary() const;
    [[nodiscard]] bool hasWindowManager() const;

private:
    class Server;
    std::unique_ptr<Server> m_server;
};

} // namespace mitjul::test
