// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation.h"

namespace mitjul::test {

/// Two articles with everything a bundle can hold: characters beyond the BMP, old Hangul, marks that each
/// format would take for its own, several stances, decisions, findings. Always the same.
Bundle sampleBundle();

/// The same with what only some readers make: findings by hand, a note on a whole article, collections, targets that are
/// described.
Bundle fullBundle();

} // namespace mitjul::test
