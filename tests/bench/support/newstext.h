// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article.h"

namespace mitjul::bench {

/// A text that is made of these articles' lines and is this long in UTF-8, to the paragraph. From the second time on a
/// line comes with other figures and its sentences in another order; always the same text for the same articles.
[[nodiscard]] QString newsText(const QList<Article> &articles, qsizetype bytes);

} // namespace mitjul::bench
