// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"

namespace mitjul {

/// What `Library::check` returns, within a work of the caller.
QStringList damagesOf(Database &database);

} // namespace mitjul
