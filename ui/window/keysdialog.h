// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace mitjul {

/// The list of all keys.
class KeysDialog : public QDialog {
    Q_OBJECT
public:
    KeysDialog(const QList<std::pair<QString, QString>> &keys, QWidget *parent);
};

} // namespace mitjul
