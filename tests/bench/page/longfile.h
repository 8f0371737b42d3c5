// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace mitjul::bench {

/// Opens a file in a window of the whole program, waits for its analysis and goes through what a reader may do; prints
/// for each how long the event loop stood still, and memory.
void measureLongFile(const QString &path);

} // namespace mitjul::bench
