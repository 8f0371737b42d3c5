// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "heights.h"
#include "paragraph.h"

#include <QCache>

namespace mitjul {

/// Sets an article's blocks one below the other, without a widget. A block is one piece, a very long one several. Only
/// pieces somebody asks for are set in lines; the heights of the others are guessed and corrected when they are.
///
/// Positions are those of `Article::text`. Places are logical pixels: x from the column's left edge, y from the top of
/// the page, which begins with some empty space.
class PageLayout {
public:
    void setArticle(const Article &article);
    void setStyle(const PageStyle &style, int columnWidth);
    /// The block behind whose text the page notes length and reading time; -1: none has room for it.
    [[nodiscard]] qsizetype factsPiece() const { return m_factsPiece; }

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const PageStyle &style() const { return m_style; }
    [[nodiscard]] int columnWidth() const { return m_width; }

    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_pieces.size()); }
    [[nodiscard]] Span span(qsizetype piece) const { return at(piece).span; }
    [[nodiscard]] const Block &block(qsizetype piece) const { return m_blocks[at(piece).block]; }
    [[nodiscard]] BlockStyle blockStyle(qsizetype piece) const { return m_style.of(block(piece)); }
    [[nodiscard]] bool startsBlock(qsizetype piece) const;
    [[nodiscard]] bool endsBlock(qsizetype piece) const;
    /// The whole block a piece is of.
    [[nodiscard]] Span blockSpan(qsizetype piece) const { return block(piece).span; }

    /// The piece a position is in; one between two blocks belongs to the first. There must be a piece.
    [[nodiscard]] qsizetype pieceAt(qsizetype position) const;
    [[nodiscard]] qsizetype pieceAtY(qint64 y) const;
    [[nodiscard]] qint64 top(qsizetype piece) const { return padding() + m_heights.top(piece); }
    [[nodiscard]] qint64 bottom(qsizetype piece) const { return top(piece) + m_heights.at(piece); }
    /// Where its first line begins.
    [[nodiscard]] qint64 textTop(qsizetype piece) const;
    [[nodiscard]] qint64 totalHeight() const;
    [[nodiscard]] bool isSet(qsizetype piece) const { return at(piece).known; }

    /// The piece in lines; sets it, which may correct its height. Valid until some hundred others were asked for.
    const Paragraph &paragraph(qsizetype piece);
    /// Sets all pieces from `above` pixels above to `below` pixels below the top of `anchor`, itself included, and
    /// returns where its top is then: what lies around it has not moved against it.
    qint64 settle(qsizetype anchor, qint64 above, qint64 below);

    // These set the pieces they need.
    [[nodiscard]] QRectF caretRect(qsizetype position);
    /// Nearest place in the text, between two graphemes.
    [[nodiscard]] qsizetype positionAt(QPointF place);
    [[nodiscard]] bool hasInkAt(QPointF place);
    [[nodiscard]] QList<QRectF> rects(Span span, qint64 fromY, qint64 toY);
    /// Moves a position out of the middle of a grapheme, backwards.
    [[nodiscard]] qsizetype snapped(qsizetype position);

private:
    struct Piece {
        Span span;
        qsizetype block = 0;
        bool known = false; // its height is measured, not guessed
    };

    [[nodiscard]] const Piece &at(qsizetype piece) const { return m_pieces[static_cast<size_t>(piece)]; }
    [[nodiscard]] int padding() const;
    void split(const Block &block, qsizetype number);
    void guessHeights();
    [[nodiscard]] int heightAround(qsizetype piece, int lines) const;

    QString m_text;
    QList<Block> m_blocks;
    std::vector<Piece> m_pieces;
    Heights m_heights;
    PageStyle m_style;
    int m_width = 1;
    qsizetype m_factsPiece = -1;
    QCache<qsizetype, Paragraph> m_set{600};
};

} // namespace mitjul
