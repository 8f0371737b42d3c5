// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordwrap.h"

#include <QTextBoundaryFinder>

namespace mitjul {

namespace {

constexpr QChar ellipsis(0x2026);

// No card shows more than this of a text; a note of a megabyte costs no more than a long sentence.
constexpr qsizetype longestText = 4000;

/// Where a line may be broken.
bool isGap(QChar character) { return character.isSpace() && character != QChar::Nbsp; }

qsizetype skipSpaces(QStringView text, qsizetype from)
{
    while (from < text.size() && isGap(text[from]))
        ++from;
    return from;
}

} // namespace

WordWrap::WordWrap(const QFont &font)
    : m_font(font)
    , m_metrics(font)
{
}

qreal WordWrap::advance(QChar character) const
{
    auto &page = m_pages[character.row()];
    if (!page) {
        page = std::make_unique<Page>();
        page->fill(-1);
    }
    float &width = (*page)[character.cell()];
    if (width < 0)
        width = static_cast<float>(character.isSurrogate() ? m_metrics.height() / 2 : m_metrics.horizontalAdvance(character));
    return width;
}

qreal WordWrap::width(QStringView text) const
{
    qreal sum = 0;
    for (const QChar character : text.left(longestText))
        sum += advance(character);
    return sum;
}

WordWrap::Fit WordWrap::fit(QStringView text, qsizetype start, qreal width) const
{
    qreal x = 0;
    qsizetype wordEnd = start; // after the last whole word that fits
    for (qsizetype i = start; i < text.size(); ++i) {
        if (text[i] == u'\n')
            return {i, i + 1};
        if (isGap(text[i])) {
            if (i > start && !isGap(text[i - 1]))
                wordEnd = i;
            x += advance(u' ');
            continue;
        }
        x += advance(text[i]);
        if (x <= width)
            continue;
        if (wordEnd > start)
            return {wordEnd, skipSpaces(text, wordEnd)};
        // One word wider than the line: broken between graphemes, and never so that nothing is left on the line.
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.sliced(start));
        finder.setPosition(i - start);
        if (!finder.isAtBoundary())
            finder.toPreviousBoundary();
        if (finder.position() <= 0) {
            finder.setPosition(0);
            finder.toNextBoundary();
        }
        return {start + finder.position(), start + finder.position()};
    }
    return {text.size(), text.size()};
}

QList<WrappedLine> WordWrap::lines(QStringView text, qreal width, int maxLines, QStringView tail) const
{
    text = text.left(longestText);
    const QString end = tail.toString();
    const QString whole = text.toString() + end;
    QList<WrappedLine> lines;
    qsizetype start = skipSpaces(whole, 0);
    while (start < whole.size()) {
        const Fit fitting = fit(whole, start, width);
        if (lines.size() + 1 == maxLines && fitting.next < whole.size()) {
            const qreal room = width - advance(ellipsis) - this->width(tail);
            const qsizetype cut = start < text.size() ? fit(text, start, room).end : start;
            const QString shown = text.mid(start, cut - start).trimmed().toString();
            lines.append({shown + ellipsis + end, start});
            break;
        }
        lines.append({whole.sliced(start, fitting.end - start), start});
        start = fitting.next;
    }
    return lines;
}

QString WordWrap::elided(QStringView text, qreal width) const
{
    text = text.left(longestText);
    if (this->width(text) <= width && !text.contains(u'\n'))
        return text.toString();
    const qreal room = width - advance(ellipsis);
    qreal x = 0;
    qsizetype end = 0;
    while (end < text.size() && text[end] != u'\n' && x + advance(text[end]) <= room)
        x += advance(text[end++]);
    if (end > 0 && end < text.size() && text[end].isLowSurrogate())
        --end;
    return text.left(end).toString() + ellipsis;
}

} // namespace mitjul
