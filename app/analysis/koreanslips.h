// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "typopage.h"

namespace mitjul {

/// A word that one slip of the fingers makes of a better known one. `composed`: it can be put together of known parts,
/// and so may be right.
[[nodiscard]] std::optional<Finding> findSlip(
    const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index, bool composed);

} // namespace mitjul
