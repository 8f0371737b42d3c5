// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"
#include "theme.h"

#include <QDialog>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace mitjul {

class MessageBar;
class PassageList;

/// A dialog that edits names over all articles: what it does is stored at once and can be undone while it is open, what
/// could not be done is told in it, and a passage that is chosen closes it.
class NamesDialog : public QDialog {
    Q_OBJECT
public:
    /// Stores what is still being edited first. Stays open, once, if that cannot be stored.
    void reject() override;

protected:
    /// `session` must outlive the dialog.
    NamesDialog(Session &session, const Theme &theme, QWidget *parent);

    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] Library &library() const { return m_session.library(); }
    [[nodiscard]] const Theme &theme() const { return m_theme; }

    /// Shows what the library has now.
    virtual void refresh() = 0;
    /// Stores what is being edited. False if it could not be.
    virtual bool store() = 0;

    /// The bar for sentences, undo, redo and close, at the end of a layout. To be called when all fields are there.
    void addFoot(QVBoxLayout *column);
    /// A list of passages with a heading that counts them, as a part of the dialog.
    [[nodiscard]] QWidget *makePassagePart();
    /// Shows the passages that are wanted; none if nothing is.
    void showPassages(const PassageQuery &wanted);
    /// Says what was just asked of the library, and shows it. False if it could not be done.
    bool take(const Result<Done> &done);
    void say(const QString &sentence);
    /// For destructors: fields that lose the keyboard while the window goes are not heard any more.
    void stopHearing();
    void say(const Error &error) { say(error.message); }

    /// Undoing what was typed goes before undoing what was stored.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void replay(Result<Replayed> (Library::*step)());
    void enableUndo();
    [[nodiscard]] QToolButton *makeStep(const QString &icon, const QString &name, const QList<QKeySequence> &keys,
                                        Result<Replayed> (Library::*step)());

    Session &m_session;
    Theme m_theme;
    MessageBar *m_messages;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QLabel *m_passageHeading = nullptr;
    PassageList *m_passages = nullptr;
    bool m_warned = false; // that what is edited could not be stored
};

} // namespace mitjul
