// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importer.h"

#include <QObject>
#include <QThreadPool>
#include <stop_token>

class QMimeData;
class QWidget;

namespace mitjul {

class Commands;
class Session;

/// All the ways in which articles come into the window: files, folders, an address, the clipboard and what is dropped;
/// and what opening has to ask. Nothing is fetched before the reader has seen the address and said so.
class Opener : public QObject {
    Q_OBJECT
public:
    Opener(Session &session, const Commands &commands, QWidget *window);
    ~Opener() override;

    /// Whether there is anything in it that could be opened.
    [[nodiscard]] static bool canOpen(const QMimeData &mime);
    /// Opens what was copied or dropped: files, else an address, a web page's piece or text.
    void openMime(const QMimeData *mime);

Q_SIGNALS:
    /// A sentence for the reader on what could not be opened.
    void failed(const QString &message);

private:
    void askForFiles();
    void askForFolder();
    void askForAddress(const QString &address);
    void askForEncoding(const QString &name, const QList<EncodingChoice> &choices);
    void openPaths(const QStringList &paths);

    Session &m_session;
    QWidget *m_window;
    std::stop_source m_stop; // of going through folders
    QThreadPool m_pool; // last: its destructor waits for the workers, which use the rest
};

} // namespace mitjul
