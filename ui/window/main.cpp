// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"
#include "language.h"
#include "library.h"
#include "session.h"
#include "settings.h"
#include "vocabularyloader.h"
#include "windowkeeper.h"

#include <QApplication>
#include <QMessageBox>
#include <cstdio>

using namespace mitjul;

namespace {

int openWindow(const WindowRequest &request)
{
    auto library = Library::open(request.library);
    if (!library) {
        // Without a library there is no window to say it in.
        QMessageBox::critical(nullptr, QStringLiteral("Mitjul"), library.error().message);
        return 1;
    }
    // The dictionaries take most of a second: they load while the window opens.
    Session session(*library.value(), loadAnalyzerInBackground());
    const WindowKeeper keeper(session);
    if (!request.files.isEmpty())
        session.openFiles(request.files);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(QStringLiteral("mitjul")); // the settings lie in mitjul/mitjul.conf
    QCoreApplication::setApplicationName(QStringLiteral("mitjul"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MITJUL_VERSION));
    {
        // A verb is done without a display, and so without anything of Qt that asks for one.
        QCoreApplication app(argc, argv);
        useLanguage(Settings::language());
        if (const std::optional<int> code = runCommandLine(app.arguments().mid(1)))
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
    return openWindow(*request);
}
