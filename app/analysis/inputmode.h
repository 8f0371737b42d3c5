// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "typopage.h"

namespace mitjul {

/// A word typed in the wrong input mode: Hangul as Latin (`공개되지EH`, `dkssud`) or Latin as Hangul
/// (`ㅗ디ㅣㅐ`).
[[nodiscard]] std::optional<Finding> findWrongMode(
    const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index);

} // namespace mitjul
