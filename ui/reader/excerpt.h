// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article.h"

class QMimeData;

namespace mitjul {

/// A passage of the article's own text as HTML: its blocks as headings, paragraphs, lists and quotations, escaped.
[[nodiscard]] QString excerptHtml(const Article &article, Span span);

/// Passages for the clipboard, as text (a line each) and as HTML. The caller owns it.
[[nodiscard]] std::unique_ptr<QMimeData> excerptData(const Article &article, const QList<Span> &spans);

/// What tells readers where the words of an article come from: title, source, byline, date and address, as far as they
/// are known. A path on this machine is left out.
[[nodiscard]] QString citation(const Article &article);

/// Passages for the clipboard in quotation marks, with the citation behind them. The caller owns it.
[[nodiscard]] std::unique_ptr<QMimeData> citedData(const Article &article, const QList<Span> &spans);

/// Words between white space, as news counts its length.
[[nodiscard]] qsizetype wordCount(QStringView text);

} // namespace mitjul
