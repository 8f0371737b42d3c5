// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"
#include "stancemodel.h"
#include "theme.h"

#include <QWidget>

class QLabel;

namespace mitjul {

class CardView;
class StanceMatrix;

/// The tab of stances: the matrix of holders and targets, and the targets as cards. A cell or a card leads to its
/// passages, one after the other.
class StancePage : public QWidget {
    Q_OBJECT
public:
    /// `session` must outlive the page.
    StancePage(Session &session, QWidget *parent);

    void setTheme(const Theme &theme);
    /// What the keyboard goes to: the matrix, or the list where there is none yet.
    [[nodiscard]] QWidget *list() const;
    [[nodiscard]] const StanceMatrixModel &matrix() const { return m_matrixModel; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void goThrough(const StanceTally &tally);
    void showWhatIsThere();

    Session &m_session;
    StanceMatrixModel m_matrixModel;
    TargetModel m_targetModel;
    QLabel *m_explanation;
    StanceMatrix *m_matrix;
    QLabel *m_heading;
    CardView *m_targets;
};

} // namespace mitjul
