// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace mitjul {

/// An encoding as readers know it: `utf-8` is `Unicode (UTF-8)`. One that is not known keeps its name alone.
[[nodiscard]] QString encodingTitle(const QString &name);

} // namespace mitjul
