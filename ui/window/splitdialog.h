// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "knowntargets.h"
#include "library.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace mitjul {

class PassageList;
class Session;
struct Theme;

/// Moves some of the stances on a target to another one, new or not. What will happen is said before it does.
class SplitDialog : public QDialog {
    Q_OBJECT
public:
    /// `session` must outlive the dialog.
    SplitDialog(Session &session, const KnownTargets &known, const QString &target, const Theme &theme, QWidget *parent);

private:
    void tell();
    void split();
    [[nodiscard]] QString goal() const;

    Session &m_session;
    KnownTargets m_known;
    QString m_target;
    qsizetype m_total = 0;
    PassageList *m_passages;
    QLineEdit *m_name;
    QLabel *m_effect;
    QPushButton *m_split;
};

} // namespace mitjul
