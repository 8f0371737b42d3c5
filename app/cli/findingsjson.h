// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article.h"
#include "finding.h"

namespace mitjul {

/// What `check --format json` prints of a file: one object on one line, UTF-8, positions in code points.
[[nodiscard]] QByteArray findingsJson(const QString &file, const Article &article, const Findings &findings);

} // namespace mitjul
