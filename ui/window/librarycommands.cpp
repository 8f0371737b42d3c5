// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "librarycommands.h"

#include "commands.h"
#include "libraryplacedialog.h"
#include "particularsdialog.h"
#include "session.h"
#include "shelf.h"

#include <QFileDialog>
#include <QFileInfo>

namespace mitjul {

LibraryCommands::LibraryCommands(Session &session, Shelf &shelf, Commands &commands, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_commands(commands)
    , m_window(window)
{
    const auto on = [&](Command command, auto slot) {
        connect(commands.action(command), &QAction::triggered, this, slot);
    };
    on(Command::Particulars, [this] { editParticulars(m_session.article().id); });
    on(Command::ToggleDone, &LibraryCommands::toggleDone);
    on(Command::NewLibrary, &LibraryCommands::askForNewLibrary);
    on(Command::OpenLibrary, &LibraryCommands::askForLibrary);
    on(Command::ShowLibraryPlace, &LibraryCommands::showPlace);
    connect(&shelf, &Shelf::particularsWanted, this, &LibraryCommands::editParticulars);
    connect(&session, &Session::changed, this, [this](Session::Aspects aspects) {
        if (aspects & (Session::ArticleAspect | Session::LibraryAspect))
            showProgress();
    });
    showProgress();
}

// ---- The open article

void LibraryCommands::showProgress()
{
    const ArticleId open = m_session.article().id;
    for (const Command command : {Command::Particulars, Command::ToggleDone})
        m_commands.action(command)->setEnabled(!open.isNull());
    const auto entry = open.isNull() ? Result<ShelfEntry>(ShelfEntry()) : m_session.library().shelfEntry(open);
    m_commands.action(Command::ToggleDone)->setChecked(entry && entry->progress == Progress::Done);
}

void LibraryCommands::toggleDone()
{
    const ArticleId open = m_session.article().id;
    auto entry = m_session.library().shelfEntry(open);
    if (!entry)
        return Q_EMIT failed(entry.error().message);
    entry.value().progress = entry->progress == Progress::Done ? Progress::Reading : Progress::Done;
    m_session.take(m_session.library().putShelfEntries({{open, entry.value()}}));
    showProgress();
}

void LibraryCommands::editParticulars(const ArticleId &article)
{
    const auto entry = m_session.library().shelfEntry(article);
    if (!entry)
        return Q_EMIT failed(entry.error().message);
    (new ParticularsDialog(m_session, article, entry.value(), m_window))->open();
}

// ---- The library

void LibraryCommands::askForNewLibrary()
{
    auto *dialog = new QFileDialog(m_window, tr("New library"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setDefaultSuffix(QStringLiteral("sqlite"));
    dialog->setNameFilters({tr("Libraries (*.sqlite)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (QFileInfo(path).size() > 0)
            return Q_EMIT failed(tr("There is a file “%1” already, and it stays as it is. Choose another name, or open it "
                                    "by “Open library…”.").arg(path));
        openLibrary(path);
    });
    dialog->open();
}

void LibraryCommands::askForLibrary()
{
    auto *dialog = new QFileDialog(m_window, tr("Open a library"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Libraries (*.sqlite)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &LibraryCommands::openLibrary);
    dialog->open();
}

// Tried out first: what cannot be opened does not take the place of what is.
void LibraryCommands::openLibrary(const QString &path)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    if (file == QFileInfo(m_session.library().path()).absoluteFilePath())
        return Q_EMIT failed(tr("This library is open already."));
    const auto library = Library::open(file);
    if (!library)
        return Q_EMIT failed(library.error().message);
    Q_EMIT libraryChosen(file);
}

void LibraryCommands::showPlace()
{
    auto *dialog = new LibraryPlaceDialog(m_session.library().path(), m_window);
    connect(dialog, &LibraryPlaceDialog::failed, this, &LibraryCommands::failed);
    dialog->open();
}

} // namespace mitjul
