// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <memory>

namespace mitjul {

class MainWindow;
class Session;

/// Keeps the one window over a session. When the reader chooses another language, the window is built anew in it, at
/// the same place and with the same article; the session goes on.
class WindowKeeper : public QObject {
    Q_OBJECT
public:
    /// Builds and shows the window. `session` stays the caller's and must outlive the keeper.
    explicit WindowKeeper(Session &session);
    ~WindowKeeper() override;

    [[nodiscard]] MainWindow &window() const { return *m_window; }

Q_SIGNALS:
    /// The reader wants to work in another library: all is to be given up and made anew over it.
    void libraryChosen(const QString &path);

private:
    void build();
    void speak(const QString &language);

    Session &m_session;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace mitjul
