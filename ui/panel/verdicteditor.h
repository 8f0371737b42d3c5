// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "popover.h"
#include "session.h"

class QButtonGroup;
class QPlainTextEdit;

namespace mitjul {

/// Says what the reader holds of a claim, why, and on what evidence. Ctrl+Enter and going elsewhere store it, Escape does
/// not. Who writes a reason without a verdict is still checking.
class VerdictEditor : public Popover {
    Q_OBJECT
public:
    /// `session` must outlive the editor. `claim`: a claim of the open article.
    VerdictEditor(Session &session, qsizetype claim, QWidget *parent);

protected:
    void leave() override;
    void focusFirst() override;
    void applyTheme() override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *addField(const QString &name, const QString &placeholder, const QString &text, int lines);
    [[nodiscard]] std::optional<Verdict> chosen() const;
    bool store();
    void commit();

    Session &m_session;
    ArticleId m_article;
    ClaimCheck m_before; // as it was when the editor opened
    bool m_wasChecked;
    QButtonGroup *m_verdicts;
    QPlainTextEdit *m_reason;
    QPlainTextEdit *m_evidence;
};

} // namespace mitjul
