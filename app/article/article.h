// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "span.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

namespace mitjul {

using ArticleId = QUuid;

/// What a block of an article is. Only title, deck, heading, paragraph, quote and item are analysed.
enum class BlockKind { Title, Deck, Byline, Source, Heading, Paragraph, Quote, Item, Caption, Boilerplate };

/// A paragraph of the text. Blocks lie in reading order, do not overlap and leave out the line feed between them.
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    Span span;
    int level = 0; ///< 1 to 6 for headings, nesting depth from 1 for items, else 0

    friend bool operator==(const Block &, const Block &) = default;
};

/// An article as imported. `text` is NFC, LF, without NUL, and never changes afterwards: every position in the
/// program is a UTF-16 code unit of it.
struct Article {
    ArticleId id; ///< null until the library has taken it in
    QString title;
    QString source; ///< who published it, as `한겹뉴스`
    QString url; ///< where it came from: an address or a file's absolute path
    QString byline;
    QString published; ///< ISO date, or as the page says it
    QString language; ///< `ko` or `en`
    QByteArray sha256; ///< of the original bytes, lower-case hexadecimal
    QString text;
    QList<Block> blocks;
    QDateTime added; ///< UTC, whole seconds; invalid until the library has taken it in

    friend bool operator==(const Article &, const Article &) = default;
};

} // namespace mitjul
