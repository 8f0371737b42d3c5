// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article.h"

namespace mitjul {

/// What a piece of a word is written with.
enum class Script {
    Hangul, ///< syllables alone
    Jamo, ///< syllables and standalone letters, or those alone
    Latin, ///< letters with apostrophes and digits inside
    Number, ///< holds digits: numbers, and Hangul with them
    Mixed, ///< Hangul and Latin
    Other, ///< anything else: other scripts, old Hangul
};

/// A stretch of letters and digits between white space and punctuation.
struct Piece {
    Span span;
    QStringView text;
    Script script = Script::Other;
    qsizetype block = 0; ///< index into Article::blocks
    qsizetype word = 0; ///< counts the words between white space; pieces of one word share it
    QChar before; ///< the character before the piece in its word; null at the word's beginning
    QChar after; ///< the character after it in its word; null at the word's end
    bool spaceBefore = false; ///< nothing but one space stands between the piece before and this one
    bool opensSentence = false; ///< first in its block or after `.`, `!`, `?` or a colon
};

/// The pieces of all analysed blocks, in reading order. Addresses (`https://…`, `a@b.c`, `#tag`, `naver.com`)
/// and code between back quotes are left out.
[[nodiscard]] QList<Piece> splitPieces(const Article& article);

} // namespace mitjul
