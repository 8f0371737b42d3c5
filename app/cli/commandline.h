// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QStringList>
#include <optional>

class QIODevice;

namespace mitjul {

/// What the command line asks of the window when it names no verb.
struct WindowRequest {
    QString library; ///< the library's file; the user's own if no `--library` is given
    QStringList files; ///< to open, as typed; among them addresses, which begin with https:// or http://
};

/// The user's own library: a file in the user's data folder (`$XDG_DATA_HOME/mitjul/library.sqlite`).
[[nodiscard]] QString defaultLibraryPath();

/// Whether `word` is one of the program's verbs, as `check`.
[[nodiscard]] bool isVerb(QStringView word);

/// Whether what the arguments (without the program's name) ask sets type: then the application object must be a
/// `QGuiApplication`, on `offscreen` if there is no display.
[[nodiscard]] bool setsType(const QStringList &arguments);

/// Does what the arguments (without the program's name) ask in the terminal and returns the exit code: 0
/// done, 1 failed, 2 wrong usage. Nothing: they name no verb, and the window should open (see
/// `windowRequest`). Needs no display and no application object for the decision itself; a verb needs a
/// `QCoreApplication`, which is made for as long as it runs if there is none.
[[nodiscard]] std::optional<int> runCommandLine(const QStringList &arguments);

/// The same with other streams than standard output and standard error. Needs an application object.
[[nodiscard]] std::optional<int> runCommandLine(const QStringList &arguments, QIODevice &out, QIODevice &err);

/// Reads arguments without a verb, after `QApplication` has taken its own out of them.
[[nodiscard]] Result<WindowRequest> windowRequest(const QStringList &arguments);

} // namespace mitjul
