// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding.h"
#include "importer.h"

namespace mitjul {

/// What `check` prints of a file for a person: title, counts, then quotes, claims by worth and typos, each
/// with the line of the file it stands in. Possible findings are counted and left out.
[[nodiscard]] QString findingsReport(
    const QString &file, const ImportedArticle &imported, const Findings &findings);

} // namespace mitjul
