// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation.h"

#include <QLatin1StringView>

namespace mitjul {

/// The words that files, the database and the command line use for each value, as `quote`, `direct`, `favor`.
/// They are part of the command line's contract and never translated.
QString nameOf(BlockKind value);
QString nameOf(FindingKind value);
QString nameOf(Certainty value);
QString nameOf(QuoteType value);
QString nameOf(ClaimType value);
QString nameOf(TypoType value);
QString nameOf(HighlightColor value);
QString nameOf(Polarity value);
QString nameOf(Ruling value);
QString nameOf(Anchor value);
QString nameOf(Verdict value);
QString nameOf(HolderKind value);
QString nameOf(Progress value);

/// The finding's subtype, as `direct`, `statistic`, `ime`.
QString subtypeOf(const Finding &finding);

/// The value that `name` stands for, or nothing. Defined for each enumeration above.
template <typename Enum>
std::optional<Enum> fromName(QStringView name);

} // namespace mitjul
