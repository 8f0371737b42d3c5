// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "htmltree.h"
#include "pagenames.h"

namespace mitjul {

/// A line of a page's text as it is laid out: what stands between two ends of blocks or line breaks.
struct PageLine {
    QString text; ///< white space collapsed, never empty
    QString letters; ///< its letters and digits in lower case, to compare by
    int block = 0; ///< the innermost block element around it
    int first = 0; ///< its first text node
    qsizetype weight
        = 0; ///< letters; a syllable of Hangul counts twice, since it says as much as two Latin letters
    qsizetype linked = 0; ///< weight of what stands in links
    bool bold = false; ///< all of it

    /// Words that tell something: long enough, mostly no link, ended as a sentence ends or longer than any
    /// headline.
    [[nodiscard]] bool isProse() const;
};

/// The weight of a text as of a line.
[[nodiscard]] qsizetype weightOf(QStringView text);

/// Letters and digits in lower case.
[[nodiscard]] QString lettersOf(QStringView text);

/// How much two texts agree, 0 to 1: twice the pairs of neighbouring letters in both by those of each.
[[nodiscard]] double likeness(const QString &lettersA, const QString &lettersB);

/// All lines of a page in order.
[[nodiscard]] std::vector<PageLine> linesOf(const HtmlTree &tree, const PageNames &names);

} // namespace mitjul
