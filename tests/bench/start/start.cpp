// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Start to text on screen, and peak memory: `bench_start FILE RUNS PROGRAM…` runs the programs in turn, each with FILE,
// and prints for each the median over the runs and its ratio to the first one's.
#include "framebuffer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>
#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

constexpr int settled = 2000; // milliseconds after which the screen counts as finished
constexpr double most = 0.8; // of the finished screen's ink

struct Run {
    qint64 milliseconds = 0;
    qint64 kilobytes = 0;
};

// The highest resident size so far, in kilobytes, as the kernel keeps it.
qint64 peakOf(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

Run measure(const Framebuffer &screen, const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), screen.display());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);

    std::vector<std::pair<qint64, qint64>> seen; // time, ink
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    process.waitForStarted();
    while (clock.elapsed() < settled) {
        const qint64 ink = screen.ink();
        if (seen.empty() || ink != seen.back().second)
            seen.emplace_back(clock.elapsed(), ink);
        QThread::usleep(500);
    }
    Run run;
    run.kilobytes = peakOf(process.processId());
    process.terminate();
    process.waitForFinished();
    const auto shown = std::find_if(seen.begin(), seen.end(),
                                    [&](const auto &moment) { return moment.second >= most * seen.back().second; });
    run.milliseconds = seen.back().second > 0 && shown != seen.end() ? shown->first : -1;
    return run;
}

qint64 median(std::vector<Run> runs, qint64 Run::*figure)
{
    std::sort(runs.begin(), runs.end(), [figure](const Run &a, const Run &b) { return a.*figure < b.*figure; });
    return runs[runs.size() / 2].*figure;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 4) {
        std::fprintf(stderr, "usage: bench_start FILE RUNS PROGRAM…\n");
        return 2;
    }
    Framebuffer screen;
    if (!screen.start())
        return 1;
    const QStringList programs = arguments.mid(3);
    std::vector<std::vector<Run>> runs(static_cast<size_t>(programs.size()));
    const QTemporaryDir home;
    for (int round = 0; round < arguments[2].toInt(); ++round) {
        for (qsizetype i = 0; i < programs.size(); ++i) {
            // A library of its own, so that the reader's is not touched; `bench_floor` takes the file alone.
            QStringList words = {arguments[1]};
            if (!programs[i].endsWith(QStringLiteral("floor")))
                words = QStringList {QStringLiteral("--library"), home.filePath(QStringLiteral("library.sqlite"))} + words;
            runs[static_cast<size_t>(i)].push_back(measure(screen, programs[i], words));
        }
    }
    const double floor = static_cast<double>(median(runs.front(), &Run::milliseconds));
    for (qsizetype i = 0; i < programs.size(); ++i) {
        const auto &own = runs[static_cast<size_t>(i)];
        const qint64 milliseconds = median(own, &Run::milliseconds);
        std::printf("%-40s %5lld ms to text on screen (%.2f x)   %6.1f MB at most\n", qUtf8Printable(programs[i]),
                    static_cast<long long>(milliseconds), static_cast<double>(milliseconds) / floor,
                    static_cast<double>(median(own, &Run::kilobytes)) / 1024);
    }
    return 0;
}
