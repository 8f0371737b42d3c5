// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>
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

/// The text an article is made of, read from UTF-8 a few thousand lines at a time, so that a long one does not lie in
/// memory twice: without byte order mark and NUL, every kind of line end a line feed, NFC.
class TextPieces {
public:
    /// Of valid UTF-8, which must outlive the pieces.
    explicit TextPieces(QByteArrayView utf8);

    /// The whole lines within so many bytes; none if the first one is longer.
    [[nodiscard]] TextPieces beginning(qsizetype bytes) const;
    /// The next whole lines; nothing at the end.
    [[nodiscard]] std::optional<QString> next();
    /// The length of all that is left, in UTF-16 code units, before it is normalised: hardly ever is that longer.
    [[nodiscard]] qsizetype expectedLength() const;

private:
    QByteArrayView m_rest;
};

} // namespace mitjul
