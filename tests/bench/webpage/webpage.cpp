// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures how long an article is searched in a page of so many bytes: `bench_webpage PAGE.html…`. Each
// page's body is repeated until there is 1 MB of it, then 4 MB; the same bytes are read as plain text beside
// it, in the same run.
#include "articlebuilder.h"
#include "lineparser.h"
#include "pageparser.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cstdio>

using namespace mitjul;

namespace {

QByteArray grown(const QByteArray &page, qsizetype bytes)
{
    const qsizetype open = page.indexOf('>', page.indexOf("<body")) + 1;
    const qsizetype close = page.lastIndexOf("</body");
    if (open <= 0 || close <= open)
        return page;
    const QByteArray body = page.mid(open, close - open);
    QByteArray grown = page.left(open);
    while (grown.size() < bytes)
        grown += body;
    return grown + page.mid(close);
}

template <typename Work> double median(Work work)
{
    QList<double> times;
    for (int i = 0; i < 7; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

double asText(const QByteArray &page)
{
    return median([&page] {
        ArticleBuilder builder(page.size());
        if (!parsePlainText(TextPieces(page), builder, {}))
            std::abort();
        (void)builder.finish();
    });
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 2) {
        std::fprintf(stderr, "Name the pages to measure with.\n");
        return 2;
    }
    std::printf("%-28s %10s %10s %8s %14s\n", "page", "1 MB, ms", "4 MB, ms", "ratio", "1 MB as text");
    for (int i = 1; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s cannot be read.\n", argv[i]);
            return 1;
        }
        const QByteArray page = file.readAll();
        constexpr qsizetype megabyte = 1'000'000;
        const QByteArray one = grown(page, megabyte);
        const QByteArray four = grown(page, 4 * megabyte);
        const double oneTime = median([&one] { (void)parsePage(one, {}); });
        const double fourTime = median([&four] { (void)parsePage(four, {}); });
        std::printf("%-28s %10.0f %10.0f %8.1f %14.0f\n", qPrintable(QFileInfo(file).completeBaseName()),
            oneTime, fourTime, fourTime / oneTime, asText(one));
    }
    return 0;
}
