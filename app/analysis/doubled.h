// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "typopage.h"

namespace mitjul {

/// A word written twice in a row: `결승선을 결승선을`, `the the`.
[[nodiscard]] std::optional<Finding> findDoubled(
    const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index);

} // namespace mitjul
