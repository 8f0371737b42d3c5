// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stopwatch.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QKeyEvent>
#include <algorithm>
#include <ctime>

namespace mitjul::bench {

namespace {

constexpr int interval = 5; // milliseconds between two beats

class PaintCounter : public QObject {
public:
    int painted = 0;

    bool eventFilter(QObject *, QEvent *event) override
    {
        painted += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

double computingTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double untilPainted(QWidget &canvas, const std::function<void()> &act)
{
    QCoreApplication::processEvents();
    PaintCounter counter;
    canvas.installEventFilter(&counter);
    QElapsedTimer clock;
    clock.start();
    act();
    QDeadlineTimer patience(60'000);
    while (counter.painted == 0 && !patience.hasExpired())
        QCoreApplication::processEvents();
    const double milliseconds = double(clock.nsecsElapsed()) / 1e6;
    canvas.removeEventFilter(&counter);
    return milliseconds;
}

void pressKey(QWidget &widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QKeyEvent press(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(&widget, &press);
    QKeyEvent release(QEvent::KeyRelease, key, modifiers);
    QCoreApplication::sendEvent(&widget, &release);
}

bool runUntil(const std::function<bool()> &holds, int milliseconds)
{
    QDeadlineTimer patience(milliseconds);
    while (!holds()) {
        if (patience.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

Heartbeat::Heartbeat()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, [this] { beat(); });
    m_clock.start();
    m_timer.start();
    restart();
}

void Heartbeat::restart()
{
    m_last = double(m_clock.nsecsElapsed()) / 1e6;
    m_lastComputing = computingTime();
    m_longest = m_computing = 0;
}

void Heartbeat::beat()
{
    const double now = double(m_clock.nsecsElapsed()) / 1e6;
    const double computing = computingTime();
    if (now - m_last - interval > m_longest) {
        m_longest = now - m_last - interval;
        m_computing = std::min(m_longest, computing - m_lastComputing);
        if (qEnvironmentVariableIsSet("BENCH_BEATS") && m_longest > 30)
            qInfo("  beat at %.0f ms: %.0f ms, %.0f of them computing", now, m_longest, m_computing);
    }
    m_last = now;
    m_lastComputing = computing;
}

Memory memory()
{
    Memory found;
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return found;
    for (const QByteArray &line : status.readAll().split('\n')) {
        const double megabytes = line.mid(line.indexOf(':') + 1).trimmed().split(' ').constFirst().toDouble() / 1024;
        if (line.startsWith("VmRSS:"))
            found.now = megabytes;
        else if (line.startsWith("VmHWM:"))
            found.highest = megabytes;
        else if (line.startsWith("RssFile:"))
            found.files = megabytes;
    }
    return found;
}

void forgetHighest()
{
    QFile references(QStringLiteral("/proc/self/clear_refs"));
    if (references.open(QIODevice::WriteOnly))
        references.write("5");
}

} // namespace mitjul::bench
