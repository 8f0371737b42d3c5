// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "typopage.h"

namespace mitjul {

/// Quotation marks and brackets without a partner in their paragraph. Linear in the text.
[[nodiscard]] QList<Finding> findLoneMarks(const TypoPage& page, const TypoKnowledge& knowledge);

} // namespace mitjul
