// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "typopage.h"

namespace mitjul {

/// A particle that does not fit the end of the word before it: `차량는`, `3을`, `WSJ은`.
[[nodiscard]] std::optional<Finding> findWrongParticle(
    const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index);

/// `아파트이`, which the dictionary lets pass for the beginning of `아파트이다`.
[[nodiscard]] std::optional<Finding> findBareCopula(
    const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index);

} // namespace mitjul
