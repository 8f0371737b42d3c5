// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace mitjul {

/// A sentence for the reader above the page, in place of a box in the way. Stays until closed or replaced.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(const QString &message);

private:
    QLabel *m_label;
    QToolButton *m_close;
};

} // namespace mitjul
