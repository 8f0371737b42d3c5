// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowntargets.h"
#include "namesdialog.h"

class QPushButton;

namespace mitjul {

class TargetForm;
class TargetTree;

/// What stances are about: the targets as a tree, what is said of each, and its passages. Makes, describes, moves,
/// renames, merges, splits and deletes targets; what that does is said before it is done.
class TargetsDialog : public NamesDialog {
    Q_OBJECT
public:
    /// `session` must outlive the dialog.
    TargetsDialog(Session &session, const Theme &theme, QWidget *parent);
    ~TargetsDialog() override;

protected:
    void refresh() override;
    bool store() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTreePart();
    [[nodiscard]] QWidget *makeFormPart();
    [[nodiscard]] QPushButton *makeButton(const QString &objectName, const QString &text, void (TargetsDialog::*slot)());
    void choose(const QString &name);
    void showChosen();
    void tell();
    void makeAtTop() { beginNew({}); }
    void makeBelow() { beginNew(m_chosen); }
    void beginNew(const QString &parent);
    bool make();
    void confirmName();
    void leaveName();
    bool rename(const QString &to);
    void move(const QString &name, const QString &parent);
    void split();
    void remove();
    void ask(QDialog *dialog);
    [[nodiscard]] QString effectOfRemoving(const QString &name) const;

    KnownTargets m_known;
    QString m_chosen;
    TargetTree *m_tree;
    TargetForm *m_form = nullptr;
    QPushButton *m_below = nullptr;
    QPushButton *m_split = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace mitjul
