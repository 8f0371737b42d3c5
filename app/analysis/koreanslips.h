// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "typopage.h"

namespace mitjul {

/// A word that one slip of the fingers makes of a better known one. What can be put together of known parts may be
/// right all the same.
[[nodiscard]] std::optional<Finding> findSlip(
    const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index, Composition composition);

} // namespace mitjul
