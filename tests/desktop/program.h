// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accessible.h"
#include "hands.h"

#include <QProcess>
#include <QTemporaryDir>

namespace mitjul::test {

/// The program as a person starts it, on the desktop of the test and with a library of its own. Everything that is
/// known of it comes through the accessibility tree, the screen and the files it writes.
class Program {
public:
    Program();
    ~Program();

    /// Starts the program and waits until its window is the active one; a failed test otherwise.
    bool start(const QStringList &arguments = {});
    /// Starts the program with an article and waits for what is found in it.
    bool startWith(const QString &file);
    /// Leaves the program by its own command and waits until it is gone; false if it crashed or stayed.
    bool quit();

    /// Writes a file into the program's folder and tells its path.
    QString write(const QString &name, const QString &text) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray content(const QString &name) const;

    [[nodiscard]] Hands &hands() const;
    [[nodiscard]] const Accessible &application() const { return m_application; }
    /// The main window.
    [[nodiscard]] Accessible window() const;
    [[nodiscard]] const Accessible &page() const { return m_page; }
    /// A dialog that shows; null if there is none.
    [[nodiscard]] Accessible dialog() const;
    /// The text of the status bar that counts what was found, once the article is read.
    [[nodiscard]] QString counts() const;

    /// The list that the side panel shows, and its card that is current; null if none is.
    [[nodiscard]] Accessible cards() const;
    [[nodiscard]] Accessible currentCard() const;

    /// A place of the page's text.
    [[nodiscard]] int placeOf(const QString &words) const;
    /// Drags with the mouse over words of the page.
    bool dragOver(const QString &words) const;

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    Accessible m_application;
    Accessible m_page;
};

/// A Korean article in Markdown, of more than one screen, with headings, a quote and a typo.
struct LongArticle {
    static const QString title;
    static const QString heading;
    static const QString subheading;
    static const QString quote; ///< what is said, without its marks
    static const QString typo;
    static const QString claim;
    static const QString plain; ///< words without a mark
    static const QString last; ///< the last paragraph
    static QString markdown();
};

} // namespace mitjul::test
