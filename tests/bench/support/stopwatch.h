// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>
#include <functional>
#include <vector>

namespace mitjul::bench {

/// The middle one of some measurements.
[[nodiscard]] double median(std::vector<double> values);

/// Milliseconds until what `act` changes is painted on `canvas`: from before it to after the paint event.
[[nodiscard]] double untilPainted(QWidget &canvas, const std::function<void()> &act);

/// Sends a key, pressed and let go, to a widget as the window system would.
void pressKey(QWidget &widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

/// Runs the event loop until something holds; false if it does not within this time.
bool runUntil(const std::function<bool()> &holds, int milliseconds);

/// Watches the event loop from within: a timer of a few milliseconds notices how long it could not run.
class Heartbeat : public QObject {
public:
    Heartbeat();

    /// Forgets what was seen.
    void restart();
    /// Milliseconds in which the event loop did not run, at the longest.
    [[nodiscard]] double longest() const { return m_longest; }
    /// How much of that the thread was computing, the rest being other programs' or waiting.
    [[nodiscard]] double computing() const { return m_computing; }

private:
    void beat();

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_last = 0;
    double m_lastComputing = 0;
    double m_longest = 0;
    double m_computing = 0;
};

/// This process's memory in megabytes, as the kernel counts it.
struct Memory {
    double now = 0;
    double highest = 0; ///< since the last `forgetHighest`
    double files = 0; ///< of `now`: pages of mapped files
};
[[nodiscard]] Memory memory();
void forgetHighest();

} // namespace mitjul::bench
