// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation.h"

#include <QObject>

namespace mitjul {

class Commands;
class Session;
class Shelf;

/// The window's commands on the shelf and on the library as a whole.
class LibraryCommands : public QObject {
    Q_OBJECT
public:
    /// All must outlive it; `window` is the one that dialogs belong to.
    LibraryCommands(Session &session, Shelf &shelf, Commands &commands, QWidget *window);

Q_SIGNALS:
    /// The reader wants to work in another library, which can be opened.
    void libraryChosen(const QString &path);
    /// A sentence for the reader on what could not be done.
    void failed(const QString &message);

private:
    void showProgress();
    void toggleDone();
    void editParticulars(const ArticleId &article);
    void askForNewLibrary();
    void askForLibrary();
    void openLibrary(const QString &path);
    void showPlace();

    Session &m_session;
    Commands &m_commands;
    QWidget *m_window;
};

} // namespace mitjul
