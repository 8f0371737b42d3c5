// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "destination.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace mitjul {

/// A field and under it what its words name: Enter or a click goes there, Escape leaves everything as it was. The
/// keyboard stays in the field; up and down move in the list.
class GoToDialog : public QDialog {
    Q_OBJECT
public:
    explicit GoToDialog(QWidget *parent);

    /// What the field's words are looked for in; lists anew.
    void setPlaces(QList<Destination> places);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void list();
    void go();

    QList<Destination> m_places;
    QList<Destination> m_listed; // in the list's order
    QLineEdit *m_field;
    QTreeWidget *m_list;
};

} // namespace mitjul
