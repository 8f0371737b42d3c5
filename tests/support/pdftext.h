// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace mitjul::test {

/// What `pdftotext` (poppler-utils) reads in a file, in the order in which it was printed; of one sheet if one is given
/// (from 1). Ends the test program if there is no such tool.
QString pdfText(const QString &path, int sheet = 0);

/// What `pdfinfo` says of a file under a label, as `Pages`.
QString pdfInfo(const QString &path, const QString &label);

} // namespace mitjul::test
