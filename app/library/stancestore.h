// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlestore.h"

namespace mitjul {

// Who stands where over the library, within a work of the caller. What lies in the trash does not count.

QList<StanceCount> stanceCounts(Database &database, const QList<ArticleId> &articles);
QList<StancePassage> stancePassages(Database &database, const PassageQuery &wanted, int limit);
QList<std::pair<Verdict, int>> verdictCounts(Database &database, const QList<ArticleId> &articles);

} // namespace mitjul
