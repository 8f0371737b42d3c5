// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace mitjul {

/// One table of language knowledge: a TSV file of `resources/lexicons`. Lines that begin with `#` are comments (the
/// first ones name the source), blank lines are passed over, each other line is a row of tab-separated cells.
struct Lexicon {
    QList<QStringList> rows;
};

/// Reads a lexicon from its file's bytes (UTF-8). Every row is padded with empty cells to the longest one's width.
Lexicon parseLexicon(const QByteArray &bytes);

/// All lexicons by file name without its ending, as `cues`, `particles`.
using Lexicons = QHash<QString, Lexicon>;

} // namespace mitjul
