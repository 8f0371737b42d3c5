// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "typopage.h"

namespace mitjul {

/// Letters that stand alone in a word (`작가ㅏ는`): put right by composing them or leaving them out.
[[nodiscard]] std::optional<Finding> findStrayLetter(
    const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index);

} // namespace mitjul
