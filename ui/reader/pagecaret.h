// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagelayout.h"

#include <optional>

namespace mitjul {

/// Where a caret goes, and what a double or triple click takes. Positions are always between graphemes. Pieces that a
/// move reaches are set on the way.
class PageCaret {
public:
    explicit PageCaret(PageLayout &layout);

    enum class Step {
        Left, Right, WordLeft, WordRight, LineStart, LineEnd, Up, Down, BlockStart, BlockEnd, PageUp, PageDown,
        TextStart, TextEnd,
    };
    /// The position a step leads to. Left and right are the reader's, whatever the text's direction. Several steps up or
    /// down keep to the column where the first began. `page` is the height of one, in pixels.
    [[nodiscard]] qsizetype moved(qsizetype from, Step step, qreal page);
    /// The next step up or down begins a column of its own.
    void forgetColumn() { m_column.reset(); }

    /// The word at a position, between white space and without the punctuation around it; the punctuation itself where
    /// there is nothing else.
    [[nodiscard]] Span wordAt(qsizetype position) const;
    /// The whole block at a position.
    [[nodiscard]] Span blockAt(qsizetype position) const;

private:
    qsizetype aside(qsizetype from, bool left, bool byWord);
    qsizetype vertical(qsizetype from, qreal by);
    qsizetype lineEdge(qsizetype from, bool end);
    qsizetype blockEdge(qsizetype from, bool end) const;

    PageLayout &m_layout;
    std::optional<qreal> m_column;
};

} // namespace mitjul
