// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <functional>

class QWidget;

namespace mitjul {

/// What something may be saved as.
struct FileKind {
    QString title;
    QString suffix; ///< without dot
};

/// A file name, without ending, that every file system takes.
[[nodiscard]] QString fileNameFor(const QString &title);

/// Asks where to save something, in the folder of the last export, under `name` unless the reader says otherwise, as
/// one of `kinds`, of which the first is proposed. `save` gets the path, which has another ending if the reader typed
/// one. Returns at once.
void askWhereToSave(QWidget *parent, const QString &title, const QString &name, const QList<FileKind> &kinds,
                    const std::function<void(const QString &path)> &save);

} // namespace mitjul
