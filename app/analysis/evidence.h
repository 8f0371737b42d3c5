// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "typopage.h"

namespace mitjul {

/// The word without its longest fitting particle, if a stem of `least` syllables remains, else the word.
[[nodiscard]] QStringView stemOf(QStringView word, const Josa& josa, qsizetype least = 2);

/// How much speaks for a name or a coinage at `index` (0: nothing; 3: as good as said): such words are right whatever
/// the dictionary says. `stem` is the word without its particle.
[[nodiscard]] int nameEvidence(
    const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index, QStringView stem);

/// How many syllables carry the word's meaning: without particle, without the verb that makes a verb of a noun
/// (`휴재할`), without one more noun behind a known one (`아기띠`). Short ones may be anybody's coinage.
[[nodiscard]] qsizetype lengthOfCore(QStringView word, const TypoKnowledge& knowledge);

} // namespace mitjul
