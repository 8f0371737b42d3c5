// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page does with long texts, against Qt's own views in the same run:
//     bench_page page CORPUS [MEGABYTES]         moves, marks, appearance; 10 MB
//     bench_page long CORPUS [MEGABYTES]         freezes and memory of the whole window; 100 MB
//     bench_page write CORPUS BYTES FILE         a text to open with `bench_start`
// CORPUS is what `readCorpus` takes, as a CSV of news. Runs offscreen unless QT_QPA_PLATFORM says otherwise.
#include "corpus.h"
#include "longfile.h"
#include "newstext.h"
#include "onthepage.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <cstdio>

using namespace mitjul;

namespace {

constexpr int rounds = 7;

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0)
        return true;
    std::fprintf(stderr, "%s cannot be written\n", qUtf8Printable(path));
    return false;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const QTemporaryDir folder;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder.path()); // not the reader's own
    const QStringList arguments = app.arguments();
    const QString what = arguments.value(1);
    if (arguments.size() < 3 || (what == u"write" && arguments.size() < 5)) {
        std::fprintf(stderr, "usage: bench_page page|long CORPUS [MEGABYTES], or write CORPUS BYTES FILE\n");
        return 2;
    }
    const auto text = [&](qsizetype bytes) { return bench::newsText(bench::readCorpus(arguments[2]), bytes); };
    const qsizetype megabytes = arguments.value(3, what == u"long" ? QStringLiteral("100") : QStringLiteral("10"))
                                    .toLongLong();
    if (what == u"write")
        return write(arguments[4], text(arguments[3].toLongLong())) ? 0 : 1;
    if (what == u"page") {
        bench::measurePage(text(megabytes * 1'000'000), rounds);
        return 0;
    }
    const QString path = folder.filePath(QStringLiteral("news.txt"));
    if (!write(path, text(megabytes * 1'000'000)))
        return 1;
    bench::measureLongFile(path);
    return 0;
}
