// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importer.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;

namespace mitjul {

/// Asks in which encoding a file is written, by showing how it begins in each. Enter takes the one that is shown, Escape
/// none.
class EncodingDialog : public QDialog {
    Q_OBJECT
public:
    /// `name` is the file's path or an address; the likeliest of `choices` come first.
    EncodingDialog(const QString &name, const QList<EncodingChoice> &choices, QWidget *parent);

    /// The name of the choice that is shown.
    [[nodiscard]] QString chosen() const;

private:
    QList<EncodingChoice> m_choices; // in the list's order
    QListWidget *m_list;
    QPlainTextEdit *m_preview;
};

} // namespace mitjul
