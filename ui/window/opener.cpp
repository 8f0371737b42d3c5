// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opener.h"

#include "addressdialog.h"
#include "commands.h"
#include "encodingdialog.h"
#include "intake.h"
#include "session.h"

#include <QClipboard>
#include <QDirIterator>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <algorithm>

namespace mitjul {

namespace {

// How the names of articles' files end, for the file dialog and in a folder.
QStringList articleEndings()
{
    return QStringLiteral("txt md markdown html htm xhtml mht mhtml").split(u' ');
}

// Of a folder and those in it, what looks like an article, in the order of their names.
QStringList articlesIn(const QString &folder, const std::stop_token &stop)
{
    static const QStringList endings = articleEndings();
    QStringList files;
    QDirIterator entries(folder, QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
    while (entries.hasNext() && !stop.stop_requested()) {
        entries.next();
        if (endings.contains(entries.fileInfo().suffix().toLower()))
            files.append(entries.filePath());
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

Opener::Opener(Session &session, const Commands &commands, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    const auto on = [&](Command command, auto slot) {
        connect(commands.action(command), &QAction::triggered, this, slot);
    };
    on(Command::Open, &Opener::askForFiles);
    on(Command::OpenFolder, &Opener::askForFolder);
    on(Command::OpenAddress, [this] { askForAddress(soleAddress(QGuiApplication::clipboard()->text())); });
    on(Command::Paste, [this] { openMime(QGuiApplication::clipboard()->mimeData()); });
    connect(&session, &Session::encodingAsked, this, &Opener::askForEncoding);
}

Opener::~Opener() { m_stop.request_stop(); }

// ---- Files

void Opener::askForFiles()
{
    auto *dialog = new QFileDialog(m_window, tr("Open an article"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QStringList patterns;
    for (const QString &ending : articleEndings())
        patterns.append(QStringLiteral("*.") + ending);
    dialog->setNameFilters({tr("Articles (%1)").arg(patterns.join(u' ')), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, &m_session, &Session::openFiles);
    dialog->open();
}

void Opener::askForFolder()
{
    auto *dialog = new QFileDialog(m_window, tr("Open a folder of articles"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) { openPaths({folder}); });
    dialog->open();
}

// Folders are gone through elsewhere: one with a whole disk in it must not hold up the window.
void Opener::openPaths(const QStringList &paths)
{
    const auto folder = std::find_if(paths.begin(), paths.end(), [](const QString &path) { return QFileInfo(path).isDir(); });
    if (folder == paths.end())
        return m_session.openFiles(paths);
    m_pool.start([this, paths, empty = *folder, stop = m_stop.get_token()] {
        QStringList files;
        for (const QString &path : paths)
            files += QFileInfo(path).isDir() ? articlesIn(path, stop) : QStringList(path);
        QMetaObject::invokeMethod(
            this,
            [this, files, empty] {
                if (!files.isEmpty())
                    m_session.openFiles(files);
                else
                    Q_EMIT failed(tr("There is no text, Markdown file or saved web page in the folder “%1”.").arg(empty));
            },
            Qt::QueuedConnection);
    });
}

// ---- The clipboard and what is dropped

bool Opener::canOpen(const QMimeData &mime) { return mime.hasUrls() || mime.hasHtml() || mime.hasText(); }

void Opener::openMime(const QMimeData *mime)
{
    const QString text = mime ? mime->text() : QString(); // an empty clipboard may have none
    QStringList paths;
    QString address = soleAddress(text);
    for (const QUrl &url : mime ? mime->urls() : QList<QUrl>()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
        else if (address.isEmpty())
            address = soleAddress(url.toString(QUrl::FullyEncoded));
    }
    if (!paths.isEmpty())
        openPaths(paths);
    else if (!address.isEmpty())
        askForAddress(address);
    else if (mime && mime->hasHtml())
        m_session.openHtml(mime->html(), text);
    else if (!text.trimmed().isEmpty())
        m_session.openText(text);
    else
        Q_EMIT failed(tr("There is no text in the clipboard to open. Copy an article's text first."));
}

// ---- What has to be asked

void Opener::askForAddress(const QString &address)
{
    auto *dialog = new AddressDialog(address, m_window);
    connect(dialog, &AddressDialog::addressChosen, &m_session, &Session::openAddress);
    dialog->open();
    dialog->activateWindow(); // after a drop the browser has the keyboard
}

void Opener::askForEncoding(const QString &name, const QList<EncodingChoice> &choices)
{
    auto *dialog = new EncodingDialog(name, choices, m_window);
    connect(dialog, &QDialog::finished, &m_session, [this, dialog](int result) {
        m_session.answerEncoding(result == QDialog::Accepted ? dialog->chosen() : QString());
    });
    connect(&m_session, &Session::encodingSettled, dialog, [dialog] {
        if (dialog->isVisible())
            dialog->reject(); // something else was opened, or nothing any more
    });
    dialog->open();
}

} // namespace mitjul
