// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace mitjul {

class Session;

/// The words that are no typos to this reader: those of their dictionary and those whose typos they ignore, with where
/// each comes from. They can be taken out again, and that undone.
class WordsDialog : public QDialog {
    Q_OBJECT
public:
    /// `session` must outlive the dialog.
    WordsDialog(Session &session, QWidget *parent);

private:
    void refresh();
    void filter(const QString &words);
    void takeOut();
    [[nodiscard]] QList<QTreeWidgetItem *> chosen() const;

    Session &m_session;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QPushButton *m_takeOut;
};

} // namespace mitjul
