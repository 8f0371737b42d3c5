// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article.h"

namespace mitjul::bench {

/// The articles of a corpus: the rows of a CSV file with columns `제목` and `내용`, a text file by paragraphs of twenty
/// lines. Ends the program with a sentence if the file cannot be read.
[[nodiscard]] QList<Article> readCorpus(const QString& path);

/// How many words stand between white space in these articles.
[[nodiscard]] qsizetype countWords(const QList<Article>& articles);

} // namespace mitjul::bench
