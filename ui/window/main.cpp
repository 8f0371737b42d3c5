// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"
#include "language.h"
#include "library.h"
#include "pdfexporter.h"
#include "session.h"
#include "settings.h"
#include "vocabularyloader.h"
#include "windowkeeper.h"

#include <QApplication>
#include <QFile>
#include <QMessageBox>
#include <QTimer>
#include <cstdio>
#include <future>
#include <utility>

using namespace mitjul;

namespace {

// From when the page has an article until it is painted, in milliseconds; a little more than it takes.
constexpr int paintingTime = 40;

// The library that the reader chose in the window last, unless the command line names one.
QString libraryFor(const WindowRequest &request)
{
    const QString chosen = Settings::library();
    return request.library == defaultLibraryPath() && QFile::exists(chosen) ? chosen : request.library;
}

// A verb is done without a display, and so without anything of Qt that asks for one.
std::unique_ptr<QCoreApplication> applicationForVerbs(int &argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (!setsType(arguments))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// Opens the window and returns when it is closed. `next` is the library that the reader wants to work in then, if any.
int openWindow(const WindowRequest &request, std::optional<QString> &next)
{
    auto library = Library::open(request.library);
    if (!library) {
        // Without a library there is no window to say it in.
        QMessageBox::critical(nullptr, QStringLiteral("Mitjul"), library.error().message);
        return 1;
    }
    // The dictionaries take most of a second, on all cores of a small machine: they load once the text is on the screen.
    std::promise<void> shown;
    Session session(*library.value(), loadAnalyzerInBackground(shown.get_future().share()));
    const WindowKeeper keeper(session);
    QObject::connect(&keeper, &WindowKeeper::libraryChosen, &session, [&next](const QString &path) {
        next = path;
        QApplication::exit();
    });
    QTimer painted;
    painted.setSingleShot(true);
    painted.setInterval(paintingTime);
    QObject::connect(&painted, &QTimer::timeout, &painted, [&shown, told = false]() mutable {
        if (!std::exchange(told, true))
            shown.set_value();
    });
    QObject::connect(&session, &Session::changed, &painted, [&painted](Session::Aspects aspects) {
        if (aspects & Session::ArticleAspect)
            painted.start();
    });
    if (request.files.isEmpty())
        painted.start();
    else
        session.openFiles(request.files);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(QStringLiteral("mitjul")); // the settings lie in mitjul/mitjul.conf
    QCoreApplication::setApplicationName(QStringLiteral("mitjul"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MITJUL_VERSION));
    offerPdf();
    {
        const auto app = applicationForVerbs(argc, argv);
        useLanguage(Settings::language());
        if (const std::optional<int> code = runCommandLine(app->arguments().mid(1)))
            return *code;
    }
    QGuiApplication::setDesktopFileName(QStringLiteral("mitjul"));
    QApplication app(argc, argv);
    useLanguage(Settings::language());
    const auto request = windowRequest(app.arguments().mid(1));
    if (!request) {
        std::fprintf(stderr, "mitjul: %s\n", qUtf8Printable(request.error().message));
        return 2;
    }
    WindowRequest wanted{libraryFor(*request), request->files};
    for (;;) {
        std::optional<QString> next;
        const int code = openWindow(wanted, next);
        if (!next)
            return code;
        wanted = {*next, {}};
        Settings::setLibrary(*next == defaultLibraryPath() ? QString() : *next);
    }
}
