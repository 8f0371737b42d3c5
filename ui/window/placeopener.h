// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"

namespace mitjul {

/// Opens the article of a passage, unless it is open, and goes to the passage. Who asked may be gone by then.
void openPassage(Session &session, const StancePassage &passage);

} // namespace mitjul
