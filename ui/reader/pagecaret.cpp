// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagecaret.h"

#include <algorithm>

namespace mitjul {

namespace {

// What belongs to a word: letters, digits, their marks and signs such as % and ℃.
bool isWordChar(QChar c)
{
    return !c.isSpace() && !c.isPunct();
}

} // namespace

PageCaret::PageCaret(PageLayout &layout)
    : m_layout(layout)
{
}

qsizetype PageCaret::moved(qsizetype from, Step step, qreal page)
{
    if (m_layout.count() == 0)
        return 0;
    from = m_layout.snapped(from);
    const bool vertically
        = step == Step::Up || step == Step::Down || step == Step::PageUp || step == Step::PageDown;
    if (!vertically)
        forgetColumn();
    switch (step) {
    case Step::Left:
        return aside(from, true, false);
    case Step::Right:
        return aside(from, false, false);
    case Step::WordLeft:
        return aside(from, true, true);
    case Step::WordRight:
        return aside(from, false, true);
    case Step::LineStart:
        return lineEdge(from, false);
    case Step::LineEnd:
        return lineEdge(from, true);
    case Step::Up:
        return vertical(from, -1);
    case Step::Down:
        return vertical(from, 1);
    case Step::PageUp:
        return vertical(from, -page);
    case Step::PageDown:
        return vertical(from, page);
    case Step::BlockStart:
        return blockEdge(from, false);
    case Step::BlockEnd:
        return blockEdge(from, true);
    case Step::TextStart:
        return m_layout.span(0).start;
    case Step::TextEnd:
        return m_layout.span(m_layout.count() - 1).end;
    }
    return from;
}

qsizetype PageCaret::aside(qsizetype from, bool left, bool byWord)
{
    qsizetype piece = m_layout.pieceAt(from);
    for (;;) {
        const Paragraph &set = m_layout.paragraph(piece);
        const QTextLayout &text = set.layout();
        const Span its = m_layout.span(piece);
        const int local = static_cast<int>(from - its.start);
        const bool back = left != set.isRightToLeft();
        int next = local;
        if (set.isMixed() && !byWord)
            next = set.besideOf(local, left);
        else if (byWord)
            next = back ? text.previousCursorPosition(local, QTextLayout::SkipWords)
                        : text.nextCursorPosition(local, QTextLayout::SkipWords);
        else
            next = left ? text.leftCursorPosition(local) : text.rightCursorPosition(local);
        if (next != local && next >= 0 && next <= its.length())
            return its.start + next;
        // On to the neighbour. Between two pieces of one block there is nothing to step over.
        if (back ? piece == 0 : piece + 1 == m_layout.count())
            return from;
        piece += back ? -1 : 1;
        const Span neighbour = m_layout.span(piece);
        const qsizetype edge = back ? neighbour.end : neighbour.start;
        if (edge != from)
            return edge;
        from = edge;
    }
}

qsizetype PageCaret::vertical(qsizetype from, qreal by)
{
    const QRectF caret = m_layout.caretRect(from);
    if (!m_column)
        m_column = caret.x();
    if (std::abs(by) > 1)
        return m_layout.positionAt({*m_column, caret.center().y() + by});
    // To the next line, over the space between blocks.
    const bool down = by > 0;
    const qsizetype piece = m_layout.pieceAt(from);
    const Paragraph &set = m_layout.paragraph(piece);
    const int line = set.lineOf(from - m_layout.span(piece).start) + (down ? 1 : -1);
    if (line >= 0 && line < set.lineCount())
        return m_layout.span(piece).start + set.positionAt({*m_column, set.lineBox(line).center().y()});
    const qsizetype next = piece + (down ? 1 : -1);
    if (next < 0 || next >= m_layout.count())
        return down ? m_layout.span(piece).end : m_layout.span(piece).start;
    const Paragraph &other = m_layout.paragraph(next);
    const int edge = down ? 0 : std::max(0, other.lineCount() - 1);
    return m_layout.span(next).start + other.positionAt({*m_column, other.lineBox(edge).center().y()});
}

qsizetype PageCaret::lineEdge(qsizetype from, bool end)
{
    const qsizetype piece = m_layout.pieceAt(from);
    const Paragraph &set = m_layout.paragraph(piece);
    if (set.lineCount() == 0)
        return from;
    const qsizetype start = m_layout.span(piece).start;
    const int line = set.lineOf(from - start);
    const Span text = set.lineText(line);
    if (!end)
        return start + text.start;
    // Where a word is broken, the line's end is the next line's start: stop before its last grapheme.
    const QTextLine its = set.layout().lineAt(line);
    const bool broken = line + 1 < set.lineCount() && text.end == its.textStart() + its.textLength();
    return start + (broken ? set.layout().previousCursorPosition(static_cast<int>(text.end)) : text.end);
}

qsizetype PageCaret::blockEdge(qsizetype from, bool end) const
{
    const qsizetype piece = m_layout.pieceAt(from);
    const Span block = m_layout.blockSpan(piece);
    if (end) {
        if (from < block.end)
            return block.end;
        const qsizetype next = m_layout.pieceAt(block.end);
        return next + 1 < m_layout.count() ? m_layout.blockSpan(next + 1).end : block.end;
    }
    if (from > block.start)
        return block.start;
    const qsizetype first = m_layout.pieceAt(block.start);
    return first > 0 ? m_layout.blockSpan(first - 1).start : block.start;
}

Span PageCaret::wordAt(qsizetype position) const
{
    if (m_layout.count() == 0)
        return {};
    const Span block = blockAt(position);
    const QStringView text(m_layout.text());
    position = std::clamp(position, block.start, block.end);
    const auto solid = [&](qsizetype at) { return at >= block.start && at < block.end && !text[at].isSpace(); };
    if (!solid(position) && solid(position - 1))
        --position;
    if (!solid(position))
        return {position, position};
    Span whole{position, position};
    while (solid(whole.start - 1))
        --whole.start;
    while (solid(whole.end))
        ++whole.end;
    Span word = whole;
    while (word.start < word.end && !isWordChar(text[word.start]))
        ++word.start;
    while (word.end > word.start && !isWordChar(text[word.end - 1]))
        --word.end;
    if (word.isEmpty())
        return whole;
    if (word.contains(position))
        return word;
    return position < word.start ? Span{whole.start, word.start} : Span{word.end, whole.end};
}

Span PageCaret::blockAt(qsizetype position) const
{
    return m_layout.count() == 0 ? Span{} : m_layout.blockSpan(m_layout.pieceAt(position));
}

} // namespace mitjul
