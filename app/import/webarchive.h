// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <optional>

namespace mitjul {

/// The page in a web archive (`.mht`, RFC 2557).
struct ArchivedPage {
    QByteArray bytes; ///< as the server sent it
    QByteArray charset; ///< as the archive declares it, or empty
    QByteArray address; ///< where it was, or empty
};

/// Takes the first web page out of an archive; nothing if there is none. Parts of it are nested 20 deep at
/// most.
[[nodiscard]] std::optional<ArchivedPage> pageInArchive(const QByteArray &archive);

} // namespace mitjul
