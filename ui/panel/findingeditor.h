// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "popover.h"
#include "session.h"

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace mitjul {

/// Says what a passage is by the reader's word: a quote, claim or typo that was missed, or another in place of one that
/// was found. Enter stores it, Escape and going elsewhere do not.
class FindingEditor : public Popover {
    Q_OBJECT
public:
    /// `session` must outlive the editor. `own`: as it is to begin with, not stored yet if it is new.
    FindingEditor(Session &session, const OwnFinding &own, QWidget *parent);

protected:
    void focusFirst() override;
    void applyTheme() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *addField(const QString &name, const QString &label, const QString &text, const QStringList &known);
    void showKind();
    void commit();
    void takeAway();

    Session &m_session;
    OwnFinding m_own;
    QFormLayout *m_form;
    QComboBox *m_kind;
    QComboBox *m_subtype;
    QLineEdit *m_speaker;
    QLineEdit *m_cue;
    QLineEdit *m_suggestion;
};

} // namespace mitjul
