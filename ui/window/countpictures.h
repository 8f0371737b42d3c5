// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library.h"
#include "picture.h"

namespace mitjul {

class Session;

/// The rows a bar picture shows at most; the others are one row more.
constexpr qsizetype mostBars = 30;

/// Who speaks how much in the open article, the most first: characters of the quotes that the panel lists, whoever the
/// reader says is speaking. A term in quotation marks is no speech.
[[nodiscard]] BarPicture speakersPicture(const Session &session);

/// Who stands where on each target, the target with most stances first. `where` says what was counted.
[[nodiscard]] BarPicture stancesPicture(const QList<StanceCount> &counts, const QString &where);

/// How many claims have each verdict, and, where that is known, none.
[[nodiscard]] BarPicture verdictsPicture(const QList<std::pair<Verdict, int>> &counts, const QString &where,
                                         std::optional<int> unchecked = {});

/// The verdicts on the claims that the panel lists of the open article.
[[nodiscard]] BarPicture verdictsPicture(const Session &session);

} // namespace mitjul
