// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "typopage.h"

namespace mitjul {

/// Words that break a rule of the Korean orthography (한글 맞춤법) which no list could hold: 율 and 률 (제11항), -이 and
/// -히 (제51항).
[[nodiscard]] std::optional<Finding> findRuleBreak(
    const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index);

} // namespace mitjul
