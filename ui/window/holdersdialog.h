// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "namesdialog.h"

class QComboBox;
class QLineEdit;
class QTreeWidget;

namespace mitjul {

class RenameRow;

/// Who holds stances in the library, with how many and which: says what kind of holder each is and what else they are
/// called, renames one, or brings two together by giving one the other's name. What that does is said before it is done.
class HoldersDialog : public NamesDialog {
    Q_OBJECT
public:
    /// `session` must outlive the dialog.
    HoldersDialog(Session &session, const Theme &theme, QWidget *parent);
    ~HoldersDialog() override;

protected:
    void refresh() override;
    bool store() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeListPart();
    [[nodiscard]] QWidget *makeForm();
    void fill(const QString &chosen);
    void select(const QString &name);
    void choose(const QString &name);
    void showHolder(const Holder &holder);
    void tell();
    void confirmName();
    void leaveName();
    [[nodiscard]] const Holder *find(const QString &name) const; ///< null if nobody is called that
    [[nodiscard]] QString meant(const QString &name) const;
    [[nodiscard]] Holder draft() const;

    QList<Holder> m_holders; // by name
    QHash<QString, int> m_stances;
    Holder m_chosen; // as the library has them
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    RenameRow *m_name;
    QComboBox *m_kind;
    QLineEdit *m_aliases;
    bool m_filling = false;
};

} // namespace mitjul
