// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace mitjul::test {

class Hands;

/// A desktop of our own: an X server that nobody sees, a window manager, a session bus and the accessibility bus. One
/// for the whole test program, since libatspi can be begun only once; gone when the application object goes, and also
/// when the program is killed.
class Desktop {
public:
    static Desktop &instance();

    /// What a program needs to be started on this desktop.
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    /// Whoever sits before it.
    [[nodiscard]] Hands &hands() const { return *m_hands; }

private:
    Desktop();
    ~Desktop();
    void startServer();
    void startBus();
    void setVariable(const QString &name, const QString &value);

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QProcess m_server;
    QProcess m_manager;
    QProcess m_bus;
    std::unique_ptr<Hands> m_hands;
};

/// Starts a program that ends with this one, however this one ends.
void startOwned(QProcess &process, const QString &program, const QStringList &arguments);
/// Ends a program: politely first.
void stop(QProcess &process);

} // namespace mitjul::test
