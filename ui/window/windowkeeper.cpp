// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowkeeper.h"

#include "language.h"
#include "mainwindow.h"
#include "pdfexporter.h"
#include "session.h"
#include "settings.h"

namespace mitjul {

WindowKeeper::WindowKeeper(Session &session)
    : m_session(session)
{
    offerPdf();
    build();
}

WindowKeeper::~WindowKeeper() = default;

void WindowKeeper::build()
{
    auto window = std::make_unique<MainWindow>(m_session);
    // Queued: the window that asks is deleted, and not while it does.
    connect(window.get(), &MainWindow::languageChosen, this, &WindowKeeper::speak, Qt::QueuedConnection);
    connect(window.get(), &MainWindow::libraryChosen, this, [this](const QString &path) {
        m_window->rememberPlaces();
        Q_EMIT libraryChosen(path);
    }, Qt::QueuedConnection);
    window->show();
    // The old one goes only now, for without any window the program would end, and not under whoever called.
    m_window.swap(window);
    if (window)
        window.release()->deleteLater();
}

void WindowKeeper::speak(const QString &language)
{
    Settings::setLanguage(language);
    m_window->rememberPlaces();
    useLanguage(language);
    m_window->hide();
    build();
    m_window->activateWindow();
    m_session.analyseAgain(); // why something is a claim or a typo was said in the old language
}

} // namespace mitjul
