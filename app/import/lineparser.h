// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlebuilder.h"

#include <QSet>

namespace mitjul {

/// What marks a line begins with.
struct LineMarks {
    BlockKind kind = BlockKind::Paragraph; ///< heading, quote, item, else paragraph
    int level = 0; ///< of a heading 1 to 6, of an item from 1
    QStringView text; ///< the line without them
};

/// Reads the marks of a line: `# `, `> `, `- `, `1. ` (whose number stays in the text).
[[nodiscard]] LineMarks readMarks(QStringView line);

/// Reads normalised text in which every line is a paragraph. False when `stop` was requested.
[[nodiscard]] bool parsePlainText(QStringView text, ArticleBuilder &builder, std::stop_token stop);

/// Reads normalised Markdown; lines of a paragraph are joined by a space. False when `stop` was requested.
[[nodiscard]] bool parseMarkdown(QStringView text, ArticleBuilder &builder, std::stop_token stop);

} // namespace mitjul
