// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace mitjul {

/// Makes the `:/` paths of this library's files known to Qt. Calling it twice does no harm.
void initLexiconsResources();

} // namespace mitjul
