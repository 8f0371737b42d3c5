// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagelines.h"

namespace mitjul {

/// The elements, by node, that announce other articles below this one: several that are called the same, each
/// with a link, a line or two and the beginning of its text. A live report looks like that too, but nothing
/// stands before it.
[[nodiscard]] std::vector<char> findTeasers(
    const HtmlTree &tree, const std::vector<PageLine> &lines, int headline);

} // namespace mitjul
