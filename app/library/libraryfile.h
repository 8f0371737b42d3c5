// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

namespace mitjul {

/// `Mtjl`, at a fixed place of the file: tells our libraries from other programs' databases.
inline constexpr quint32 applicationId = 0x4d746a6c;

enum class LibraryFile { None, Library };

/// Looks at a file without opening it as a database, which could already change it. None: there is no file, or an
/// empty one. Anything else that is not a library of ours, or cannot be written to, is an error.
Result<LibraryFile> libraryFileKind(const QString &path);

/// Makes the folders above the file.
Result<Done> makeFolder(const QString &path);

/// Makes an empty file that its owner alone may read (0600), or empties the one that is there. SQLite gives its
/// companions (`-wal`, `-shm`) the same mode.
Result<Done> makeEmptyFile(const QString &path);

/// Renames a finished file to its place, for good: after a loss of power it is there.
Result<Done> putFileInPlace(const QString &from, const QString &to);

} // namespace mitjul
