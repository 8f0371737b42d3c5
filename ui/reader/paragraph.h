// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagestyle.h"
#include "span.h"

#include <QTextLayout>
#include <optional>

namespace mitjul {

/// A paragraph, or a piece of a very long one, set in lines. Positions are its own (0 is its first character), places
/// are logical pixels from the column's left edge and the top of its first line.
class Paragraph {
public:
    /// Korean words are kept whole at line ends if `keepsWords` (one longer than a line breaks all the same), else they
    /// break after any syllable, as in print.
    Paragraph(const QString &text, const BlockStyle &style, qreal width, bool keepsWords);

    [[nodiscard]] const QTextLayout &layout() const { return m_layout; }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] int lineCount() const { return m_layout.lineCount(); }
    [[nodiscard]] bool isRightToLeft() const;
    /// Whether letters of both directions may stand in it.
    [[nodiscard]] bool isMixed() const { return m_mixed; }
    /// The place for a caret that the eye finds next to the left or right of one, whatever the letters' directions; on
    /// the neighbouring line at a line's end; the same place where there is none.
    [[nodiscard]] int besideOf(int position, bool left) const;

    /// Addresses of the web in it.
    [[nodiscard]] const QList<Span> &addresses() const { return m_addresses; }
    /// The text of a line without the white space that ends it.
    [[nodiscard]] Span lineText(int line) const;
    [[nodiscard]] int lineOf(qsizetype position) const;
    [[nodiscard]] int lineAt(qreal y) const;
    /// Top and height of a line with its leading.
    [[nodiscard]] QRectF lineBox(int line) const;
    [[nodiscard]] qreal baseline(int line) const;
    /// Where the ink of the last line ends, for what is painted behind it.
    [[nodiscard]] qreal lastLineEnd() const;

    /// The stretches that a span covers, one a line, more where directions mix; as high as the letters.
    [[nodiscard]] QList<QRectF> rects(Span span) const;
    /// As `rects`, with the line of each.
    struct Stretch {
        int line;
        qreal left;
        qreal right;
    };
    [[nodiscard]] QList<Stretch> stretches(Span span) const;

    [[nodiscard]] QRectF caretRect(qsizetype position) const;
    [[nodiscard]] qsizetype positionAt(QPointF point) const;
    /// Whether the letters (not the empty page beside them) are at this place.
    [[nodiscard]] bool hasInkAt(QPointF point) const;

private:
    [[nodiscard]] std::optional<int> nearest(int line, qreal x, bool left) const;
    void breakLines(const BlockStyle &style, qreal width, bool keepsWords);
    qsizetype wordBreak(const QTextLine &line, qreal width) const;
    qsizetype syllableBreak(const QTextLine &line) const;
    void addStretches(const QTextLine &line, int number, Span span, QList<Stretch> &to) const;

    QTextLayout m_layout;
    QList<Span> m_addresses;
    QList<int> m_tops; // of each line's box, and the end of the last
    bool m_mixed = false; // has right-to-left text
    int m_height = 0;
};

/// Where a letter box reaches above and below the baseline: marks are drawn this high, whatever the font says of itself.
struct LetterBox {
    qreal above;
    qreal below;
};
[[nodiscard]] LetterBox letterBox(const QFont &font);

} // namespace mitjul
