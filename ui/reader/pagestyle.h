// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article.h"
#include "theme.h"

#include <QFont>

namespace mitjul {

/// Levels by which the notes behind a printed article are told from its own headings and captions.
enum PrintedLevel {
    printedNotes = 7, ///< of a heading: over the notes
    notePassage = 1, ///< of a caption: the passage that a note is on
    noteText, ///< … a paragraph of the note
    noteFacts, ///< … its stances, its tags
};

enum class InkTone { Ink, Muted, Faint };

/// How one kind of block is set. Lengths are logical pixels.
struct BlockStyle {
    QFont font;
    qreal lineHeight = 0; ///< from one baseline to the next
    qreal indent = 0; ///< of all its lines, from the column's edge
    qreal spaceBefore = 0;
    qreal spaceAfter = 0;
    InkTone tone = InkTone::Ink;
    bool bullet = false; ///< a point in the indent, beside the first line
    bool bar = false; ///< a rule along the indent: block quotes
};

/// The styles that follow from a typography and a magnification. A value: make another one to change it.
class PageStyle {
public:
    PageStyle() = default;
    /// On paper no letters are joined in one glyph, as `fi`: who searches a PDF would not find them.
    PageStyle(const Typography &typography, qreal zoom, bool onPaper = false);

    [[nodiscard]] BlockStyle of(const Block &block) const;
    /// Names and chips in the margins, and the notes beside the source line.
    [[nodiscard]] const QFont &labelFont() const { return m_label; }
    [[nodiscard]] qreal em() const { return m_em; } ///< the body's size in pixels
    [[nodiscard]] bool keepsWords() const { return m_typography.keepsWords; }

    /// Column and margins for a page of this width, in whole pixels. Margins are 0 where the page is too narrow for
    /// names and chips.
    struct Columns {
        int left = 0; ///< where text begins
        int width = 0; ///< of the text
        int margin = 0; ///< width of the labels on the left: who speaks
        int notes = 0; ///< … on the right: stances and notes
        int gap = 0; ///< between label and text
    };
    [[nodiscard]] Columns columns(int pageWidth) const;

private:
    QFont font(bool serif, qreal size, QFont::Weight weight) const;

    Typography m_typography;
    bool m_onPaper = false;
    qreal m_em = 17;
    QFont m_label;
};

} // namespace mitjul
