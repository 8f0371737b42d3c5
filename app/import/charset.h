// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importer.h"

#include <QByteArray>

namespace mitjul {

/// What is known of bytes when their encoding is to be told.
struct EncodingHints {
    QList<QByteArray> declared; ///< what a server, an archive and the page itself say, the weightiest first
    bool isPage = false; ///< a web page is shown with a few wrong letters; a text is better asked about
};

/// Turns bytes into UTF-8 without byte order mark. In this order are tried: byte order mark, strict UTF-8 (no
/// other text of more than some letters is valid UTF-8 by chance, whatever is declared), what is declared,
/// windows-949 with Hangul in it, of pages the same with few wrong letters, what uchardet says of enough
/// letters; else `ask` is asked. The first two come in this order because servers declare more than they
/// know. A character that is cut at the very end is left out. Fails with the end of a sentence about a file,
/// as `is not a text file: …`.
[[nodiscard]] Result<QByteArray> toUtf8(
    const QByteArray &bytes, const EncodingHints &hints, const AskEncoding &ask);

/// The encoding that a page's `meta` or XML declaration names near its beginning, or empty.
[[nodiscard]] QByteArray declaredIn(QByteArrayView page);

} // namespace mitjul
