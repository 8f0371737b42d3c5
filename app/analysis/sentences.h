// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article.h"

namespace mitjul {

/// Sentences of the blocks that are analysed, in reading order; a title or heading is one sentence. Never breaks
/// inside a quotation, after `Mr.` or at a decimal point.
[[nodiscard]] QList<Span> splitSentences(const Article &article);

/// Whether analysis looks at a block of this kind: not at boilerplate, byline, source and caption.
[[nodiscard]] bool isAnalysed(BlockKind kind);

} // namespace mitjul
