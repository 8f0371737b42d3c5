// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "popover.h"
#include "session.h"

class QCheckBox;
class QLineEdit;

namespace mitjul {

/// Says who speaks in a quote or makes a claim, where the program was wrong: here, or wherever the same speaker was found
/// in the article. Two names of one person are brought together by giving one the name of the other.
class SpeakerEditor : public Popover {
    Q_OBJECT
public:
    /// `session` must outlive the editor. `finding`: a quote or claim of the open article.
    SpeakerEditor(Session &session, qsizetype finding, QWidget *parent);

protected:
    void focusFirst() override;
    void applyTheme() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void commit();
    void takeBack();
    [[nodiscard]] QList<qsizetype> meant() const;

    Session &m_session;
    QList<qsizetype> m_same; // the findings with this speaker, the one edited among them
    qsizetype m_finding;
    QLineEdit *m_name;
    QCheckBox *m_everywhere;
};

} // namespace mitjul
