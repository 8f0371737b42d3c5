// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "typopage.h"

namespace mitjul {

/// Whether `word` is a verb's form: the dictionary knows it, but not with a particle, and it is no noun with its particle
/// either. The dictionary itself tells no parts of speech.
[[nodiscard]] bool isVerb(QStringView word, const TypoKnowledge& knowledge);

/// Whether `word` is a verb's form before a noun (-ㄹ, -ㄴ, -는), also one that might be a noun with its particle or a noun by
/// itself: `먹을`, `본`.
[[nodiscard]] bool isAdnominal(QStringView word, const TypoKnowledge& knowledge);

/// Whether `word` has an ending that no noun has: past and future (-았-, -겠-), -다, -는, -지, -고 …
[[nodiscard]] bool hasVerbEnding(QStringView word);

} // namespace mitjul
