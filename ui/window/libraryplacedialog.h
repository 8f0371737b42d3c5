// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace mitjul {

/// Says in which file the library lies, and opens its folder.
class LibraryPlaceDialog : public QDialog {
    Q_OBJECT
public:
    LibraryPlaceDialog(const QString &path, QWidget *parent);

Q_SIGNALS:
    /// A sentence for the reader on what could not be done.
    void failed(const QString &message);

private:
    void openFolder(const QString &path);
};

} // namespace mitjul
