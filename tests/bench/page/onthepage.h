// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace mitjul::bench {

/// Moves, marks and appearance on a page of this text, beside Qt's own views of it. Prints a line for each.
void measurePage(const QString &text, int rounds);

} // namespace mitjul::bench
