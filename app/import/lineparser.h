// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlebuilder.h"
#include "textdecoder.h"

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

/// Calls `visit` with each line and its number from 1. False when `stop` was requested.
template <typename Visit> bool forEachLine(TextPieces text, const std::stop_token &stop, Visit visit)
{
    qsizetype number = 0;
    while (const std::optional<QString> piece = text.next()) {
        const QStringView lines(*piece);
        for (qsizetype start = 0; start < lines.size();) {
            if (++number % 1024 == 0 && stop.stop_requested())
                return false;
            const qsizetype found = lines.indexOf(u'\n', start);
            const qsizetype end = found < 0 ? lines.size() : found;
            visit(lines.sliced(start, end - start), number);
            start = end + 1;
        }
    }
    return !stop.stop_requested();
}

/// Reads text in which every line is a paragraph. False when `stop` was requested.
[[nodiscard]] bool parsePlainText(TextPieces text, ArticleBuilder &builder, std::stop_token stop);

/// Reads Markdown; lines of a paragraph are joined by a space. False when `stop` was requested.
[[nodiscard]] bool parseMarkdown(TextPieces text, ArticleBuilder &builder, std::stop_token stop);

} // namespace mitjul
