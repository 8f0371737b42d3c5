// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace mitjul {

class Output;

/// Writes a row of a table as RFC 4180 has it. A cell that a spreadsheet would take for a formula begins with an
/// apostrophe.
void writeCsvRow(Output &output, const QStringList &cells);

} // namespace mitjul
