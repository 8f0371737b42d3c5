// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation.h"

namespace mitjul::test {

/// What `tests/data/library-v1.mitjul` holds.
Bundle exampleBundle();

/// Makes such a library. `MITJUL_WRITE_EXAMPLE=PATH test_library` wrote the stored one when version 1 was new; it stays
/// as it is, and a later version gets a file of its own.
void writeExample(const QString &path);

} // namespace mitjul::test
