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
    QList<qsizetype>
        lines; ///< for each block, the line of the file it begins on, of a web page its own number; from 1
};

/// Files above this are refused with a sentence (bytes). Enough for the longest archive, too little to fill
/// memory.
constexpr qint64 maximumFileSize = 150 * 1024 * 1024;

/// Takes the first pages of a long file, which can be read while the rest is.
using TakeBeginning = std::function<void(Article)>;

/// An encoding that bytes may be in.
struct EncodingChoice {
    QString name; ///< as IANA has it: `windows-949`
    QString beginning; ///< the first words that tell encodings apart, read in it
};

/// Asked when nobody can tell an encoding: answers with the name of one of the choices, the likeliest of
/// which come first, or with nothing, and the import fails with a sentence. Called from the thread that
/// imports, and may wait.
using AskEncoding = std::function<QString(const QList<EncodingChoice> &)>;

/// Reads a text, Markdown or saved web page. The address that a web page tells of itself becomes the
/// article's `url`, else the file's absolute path. Fails with a sentence that names the file; also when
/// `stop` is requested before the end. When `beginning` has been called, with an article that the whole one
/// begins like, only `stop` makes it fail.
[[nodiscard]] Result<ImportedArticle> importFile(const QString &path, std::stop_token stop = {},
    const TakeBeginning &beginning = {}, const AskEncoding &askEncoding = {});

/// What came from an address.
struct Fetched {
    QByteArray bytes;
    QByteArray contentType; ///< as the server says it: `text/html; charset=euc-kr`; empty if it says nothing
    QString url; ///< where it came from in the end
};

/// The same of what was fetched. Fails also if it is neither text nor a web page.
[[nodiscard]] Result<ImportedArticle> importFetched(
    const Fetched &fetched, std::stop_token stop = {}, const AskEncoding &askEncoding = {});

/// Takes what was copied from a web page: all that its HTML says, without searching an article in it.
[[nodiscard]] Result<ImportedArticle> importHtml(const QString &html, std::stop_token stop = {});

/// Takes plain text from the clipboard or a drop; the first line becomes the title unless it is a whole
/// paragraph.
[[nodiscard]] Result<ImportedArticle> importText(const QString &text, std::stop_token stop = {});

} // namespace mitjul
