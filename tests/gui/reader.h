// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mainwindow.h"
#include "pageview.h"
#include "windowkeeper.h"

#include <QTemporaryDir>
#include <QTest>

class QAbstractItemView;

namespace mitjul::test {

/// Somebody in front of the real window, on a library of their own: sends mouse, key and input-method events and looks
/// at what is shown. Calls no slot of the program and edits nothing but through those events.
class Reader {
public:
    Reader();
    ~Reader();

    /// Closes the program, as the reader does, and starts it again on the same library.
    void restart();

    [[nodiscard]] MainWindow &window() const { return m_keeper->window(); }
    [[nodiscard]] PageView &page() const { return *window().findChild<PageView *>(); }
    /// To look at, never to edit through.
    [[nodiscard]] const Session &session() const { return *m_session; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Writes a file into the reader's folder.
    QString write(const QString &name, const QString &text) const;
    /// Ctrl+O, the path typed into the dialog, Enter; waits for the findings.
    bool openFile(const QString &path);
    /// Waits until analysis has answered.
    [[nodiscard]] bool waitForFindings() const;

    /// Presses a key where the focus is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Waits until the keyboard is on the page.
    [[nodiscard]] bool isAtPage();
    /// Types where the focus is, as an input method does: Hangul too. False if nobody takes it.
    bool type(const QString &text);

    /// Chooses an entry of the window's menu by keys, as `View`, `Mark quotes`. False if it is not there.
    bool choose(const QStringList &path);

    /// The tab of the panel with this name, by a click.
    bool clickTab(const QString &name);
    /// The list that the panel shows.
    [[nodiscard]] QAbstractItemView *cards() const;
    /// Clicks the card that shows these words; false if there is none.
    bool clickCard(const QString &words);

    /// Selects words of the page by dragging over them.
    bool dragOver(const QString &words);
    [[nodiscard]] Span place(const QString &words) const;

    /// The sentence in the message bar, or empty if it is not shown.
    [[nodiscard]] QString message() const;

private:
    void wake();
    void start();
    void stop();

    QTemporaryDir m_folder;
    QString m_path; // of the library
    std::shared_future<LoadedAnalyzer> m_analyzer;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<WindowKeeper> m_keeper;
};

/// Types a file name into the file dialog that is open and confirms it.
bool confirmFileDialog(const QString &path);

} // namespace mitjul::test
