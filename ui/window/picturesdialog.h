// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "libraryreader.h"
#include "picture.h"
#include "theme.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace mitjul {

class PictureView;
class ScopeBox;
class Session;

/// The pictures that say more than a table: who speaks how much in the open article, stances by target, claims by
/// verdict. Each can be saved.
class PicturesDialog : public QDialog {
    Q_OBJECT
public:
    /// `session` must outlive the dialog.
    PicturesDialog(Session &session, const Theme &theme, QWidget *parent);

private:
    enum Kind { Speakers, Stances, Verdicts };

    void refresh();
    void count();
    void showPicture(const BarPicture &picture, const QString &nothing);
    void tellNothing(const QString &sentence);
    void save();

    Session &m_session;
    QListWidget *m_list;
    ScopeBox *m_scope;
    QStackedWidget *m_stack;
    PictureView *m_view;
    QLabel *m_nothing;
    QLabel *m_told;
    QPushButton *m_save;
    LibraryReader m_counting;
    LibraryReader m_writing;
};

} // namespace mitjul
