// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article.h"
#include "result.h"

#include <QByteArray>
#include <functional>
#include <stop_token>

namespace mitjul {

/// What an importer made of a file: the article (without id and `added`) and the bytes it came from.
struct ImportedArticle {
    Article article;
    QByteArray original;
    QList<qsizetype> lines; ///< for each block, the line of the file it begins on, counted from 1
};

/// Files above this are refused with a sentence (bytes). Enough for the longest archive, too little to fill
/// memory.
constexpr qint64 maximumFileSize = 150 * 1024 * 1024;

/// Takes the first pages of a long file, which can be read while the rest is.
using TakeBeginning = std::function<void(Article)>;

/// Reads a UTF-8 text or Markdown file. The file's absolute path becomes the article's `url`.
/// Fails with a sentence that names the file; also when `stop` is requested before the end. When `beginning` has been
/// called, with an article that the whole one begins like, only `stop` makes it fail.
[[nodiscard]] Result<ImportedArticle> importFile(
    const QString &path, std::stop_token stop = {}, const TakeBeginning &beginning = {});

/// Takes plain text from the clipboard or a drop; the first line becomes the title unless it is a whole
/// paragraph.
[[nodiscard]] Result<ImportedArticle> importText(const QString &text, std::stop_token stop = {});

} // namespace mitjul
