// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArrayView>
#include <optional>

namespace mitjul {

/// Where bytes stop being UTF-8.
struct BadByte {
    qsizetype position = 0; ///< bytes before it
    qsizetype line = 1; ///< counted from 1
};

/// The first byte that no UTF-8 text has there: strict, so without surrogates, overlong forms or cut
/// characters.
[[nodiscard]] std::optional<BadByte> findBadUtf8(QByteArrayView bytes);

/// Turns bytes into the text an article is made of: UTF-8, without byte order mark and NUL, every kind of
/// line end a line feed, NFC. Fails with the end of a sentence about a file, as `is not UTF-8 text: …`.
[[nodiscard]] Result<QString> decodeText(QByteArrayView bytes);

} // namespace mitjul
