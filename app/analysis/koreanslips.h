// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "typopage.h"

namespace mitjul {

/// Stray letters in a word (`작가ㅏ는`): put right by leaving them out or by composing them.
[[nodiscard]] std::optional<Finding> findStrayLetter(
    const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index);

/// A particle that does not fit the end of the word before it: `차량는`, `3을`, `WSJ은`.
[[nodiscard]] std::optional<Finding> findWrongParticle(
    const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index);

/// A word that nothing explains and that one slip of the fingers makes of a known word.
[[nodiscard]] std::optional<Finding> findSlip(
    const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index);

} // namespace mitjul
