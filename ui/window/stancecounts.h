// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library.h"
#include "picture.h"
#include "stancetable.h"

namespace mitjul {

/// Those whose holder or target has these words, in whatever case; all for none.
[[nodiscard]] QList<StanceCount> naming(const QList<StanceCount> &counts, const QString &words);
/// Whether a holder or target has these words.
[[nodiscard]] bool isNamed(const QString &words, const QString &holder, const QString &target);

/// How many stances these are together.
[[nodiscard]] int totalOf(const QList<StanceCount> &counts);

/// As a table with sums, holders and targets with most stances first. The sums' row and column are called by `sum`.
[[nodiscard]] StanceTable tableOf(const QList<StanceCount> &counts, const QString &sum);

/// The same as a picture, without sums of its own.
[[nodiscard]] MatrixPicture matrixPicture(const QList<StanceCount> &counts, const QString &title, const QString &note);

/// Writes them as CSV, a row for each holder and target that meet, most stances first.
[[nodiscard]] Result<Done> writeStanceCounts(QList<StanceCount> counts, const QString &path);

} // namespace mitjul
