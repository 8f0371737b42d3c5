// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace mitjul {

class Session;

/// Who holds stances in the library, with how many: renames one, or brings two together by giving one the other's name.
/// What will happen is said before it does, and can be undone.
class HoldersDialog : public QDialog {
    Q_OBJECT
public:
    /// `session` must outlive the dialog.
    HoldersDialog(Session &session, QWidget *parent);

private:
    void refresh(const QString &chosen);
    void tell();
    void rename();
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] int stancesOf(const QString &name) const; ///< -1: nobody is called that

    Session &m_session;
    QTreeWidget *m_list;
    QLineEdit *m_name;
    QLabel *m_effect;
    QPushButton *m_rename;
};

} // namespace mitjul
