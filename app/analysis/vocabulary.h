// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lexicon.h"
#include "wordoracle.h"

#include <QSet>
#include <memory>

namespace mitjul {

/// What the program knows of the languages. A dictionary that is not installed is null, and everything else works.
struct Vocabulary {
    std::shared_ptr<const WordOracle> korean;
    std::shared_ptr<const WordOracle> english;
    Lexicons lexicons;
};

/// What this reader's library adds to it.
struct ReaderWords {
    QSet<QString> dictionary; ///< words the reader added: never typos
    QSet<QString> ignored; ///< words and passages as they stand whose typos the reader ignored
    QSet<QString> met; ///< words that stand in other articles of the library
};

} // namespace mitjul
