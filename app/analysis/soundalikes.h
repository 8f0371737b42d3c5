// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lexicon.h"

#include <QHash>
#include <QStringList>

namespace mitjul {

/// Words that sound like another (`soundalikes.tsv`): how people misspell who write by ear (`깨끗히`, `들어난`). Immutable.
class SoundAlikes {
public:
    explicit SoundAlikes(const Lexicons& lexicons);

    /// Words of common syllables that differ from `word` (syllables alone) in one letter that sounds alike, or in the
    /// syllable that a final consonant is written in. Nothing for words beyond 12 syllables.
    [[nodiscard]] QStringList variants(QStringView word) const;

private:
    using Table = QHash<QChar, QString>; // a letter and those taken for it

    Table m_vowels;
    Table m_initials;
    Table m_finals;
    Table m_nasals;
    Table m_syllables;
};

} // namespace mitjul
