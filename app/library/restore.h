// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlestore.h"

namespace mitjul {

/// Adds what is new of an export, within a work of the caller: see `Library::restore`.
RestoreReport restoreBundle(Database &database, const Bundle &bundle);

} // namespace mitjul
