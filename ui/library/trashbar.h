// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace mitjul {

/// Stands below the articles of the trash: how long they lie there, and what can be done.
class TrashBar : public QWidget {
    Q_OBJECT
public:
    explicit TrashBar(QWidget *parent);

    /// Whether anything is chosen to be restored, and whether there is anything to be emptied.
    void setUsable(bool chosen, bool filled);

Q_SIGNALS:
    void restoreWanted();
    void emptyWanted();

private:
    QToolButton *m_restore;
    QToolButton *m_empty;
};

} // namespace mitjul
