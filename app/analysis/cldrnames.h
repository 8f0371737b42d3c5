// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lexicon.h"

namespace mitjul {

/// The Korean names of countries, languages, currencies and of the cities of time zones, as the Unicode Common Locale
/// Data Repository has them, which ICU carries: a row a word.
[[nodiscard]] Lexicon cldrNames();

} // namespace mitjul
