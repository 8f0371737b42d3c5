// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace mitjul {

/// What is left of a web page for the parser.
struct SievedPage {
    QByteArray html; ///< UTF-8
    QList<QByteArray> jsonLd; ///< the contents of its `application/ld+json` scripts
    QByteArray savedFrom; ///< the address that a browser or SingleFile noted when it saved the page, or empty
};

/// Lets through what an article can be in, and no more than a parser bears: a tree builder's work grows with
/// the square of the depth (20,000 nested `div`s are 22 s and 3 GB), so elements nested deeper than 250, and
/// all after the 300,000th, lose their tags and keep their text. Scripts, styles, comments, drawings, forms'
/// fields, frames and all attributes but a few go. `dfn` stands for `strong` and `b`, `span` for `em`. Linear
/// in the page.
[[nodiscard]] SievedPage sieveHtml(QByteArrayView utf8);

} // namespace mitjul
