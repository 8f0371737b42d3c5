// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "library.h"

namespace mitjul {

/// What `Library::search` returns, within a work of the caller.
QList<SearchHit> findHits(Database &database, const QString &query, int limit, const ShelfFilter &filter);

} // namespace mitjul
