// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paragraph.h"

#include "addresses.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <limits>

namespace mitjul {

namespace {

// A word is broken after all if keeping it whole would leave more than this share of the line empty.
constexpr qreal raggedest = 0.4;

bool isHangul(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0xAC00 && u <= 0xD7A3) || (u >= 0x1100 && u <= 0x11FF) || (u >= 0x3130 && u <= 0x318F)
        || (u >= 0xA960 && u <= 0xA97F) || (u >= 0xD7B0 && u <= 0xD7FF);
}

// A letter that is a syllable or a word of its own.
bool isSyllable(QChar c)
{
    const char16_t u = c.unicode();
    return isHangul(c) || (u >= 0x3040 && u <= 0x30FF) || (u >= 0x3400 && u <= 0x9FFF) || (u >= 0xF900 && u <= 0xFAFF);
}

bool isRightToLeftChar(QChar c)
{
    switch (c.direction()) {
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirRLE:
    case QChar::DirRLO:
    case QChar::DirRLI:
    case QChar::DirAN:
        return true;
    default:
        return false;
    }
}

// Inside a word too long to keep: where a reader's eye would part it.
bool opens(QChar c)
{
    return c.category() == QChar::Punctuation_Open || c.category() == QChar::Punctuation_InitialQuote;
}

bool parts(QChar c)
{
    return c == u'/' || c == u'-' || c == u'·' || c == u'ㆍ' || c == u'…' || c == u',' || c == u'—';
}

} // namespace

LetterBox letterBox(const QFont &font)
{
    const qreal size = font.pixelSize();
    return {size * 0.98, size * 0.30};
}

Paragraph::Paragraph(const QString &text, const BlockStyle &style, qreal width, bool keepsWords)
    : m_layout(text, style.font)
    , m_addresses(addressesIn(text))
    , m_mixed(std::any_of(text.cbegin(), text.cend(), isRightToLeftChar))
{
    QTextOption option;
    option.setWrapMode(keepsWords || m_mixed ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::WrapAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTabStopDistance(style.font.pixelSize() * 2);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    breakLines(style, std::max<qreal>(1, width - style.indent), keepsWords);
}

void Paragraph::breakLines(const BlockStyle &style, qreal width, bool keepsWords)
{
    // Lines are broken by the advance of text alone; a hair more keeps rounding from taking the last letter away.
    constexpr qreal hair = 0.1;
    qreal top = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        if (!m_mixed) {
            const qsizetype end = keepsWords ? wordBreak(line, width) : syllableBreak(line);
            if (end > line.textStart()) {
                qsizetype inkEnd = end;
                while (inkEnd > line.textStart() && m_layout.text().at(inkEnd - 1).isSpace())
                    --inkEnd;
                line.setLineWidth(line.cursorToX(static_cast<int>(inkEnd)) + hair);
            }
        }
        // Scripts whose letters are taller than the line get a taller one, so that nothing is cut.
        const qreal box = std::max(style.lineHeight, std::ceil(line.height() * 0.86));
        const LetterBox letters = letterBox(style.font);
        const qreal baseline = std::round(top + (box - letters.above - letters.below) / 2 + letters.above);
        const qreal free = isRightToLeft() ? width - line.naturalTextWidth() : 0;
        // The indent lies where lines begin.
        line.setPosition(QPointF(isRightToLeft() ? free : style.indent, baseline - line.ascent()));
        m_tops.append(qRound(top));
        top += box;
    }
    m_layout.endLayout();
    m_height = qRound(top);
    m_tops.append(m_height);
}

// Where to end a line that Qt would end inside a Korean word, as beside brackets or between Hangul and Latin letters;
// 0 to leave it.
qsizetype Paragraph::wordBreak(const QTextLine &line, qreal width) const
{
    const QString &text = m_layout.text();
    const qsizetype begin = line.textStart();
    const qsizetype end = begin + line.textLength();
    if (end >= text.size() || text.at(end - 1).isSpace() || text.at(end).isSpace())
        return 0;
    qsizetype wordStart = end;
    while (wordStart > begin && !text.at(wordStart - 1).isSpace())
        --wordStart;
    qsizetype wordEnd = end;
    while (wordEnd < text.size() && wordEnd - wordStart < 256 && !text.at(wordEnd).isSpace())
        ++wordEnd;
    if (std::none_of(text.cbegin() + wordStart, text.cbegin() + wordEnd, isHangul))
        return 0;
    if (wordStart > begin && line.cursorToX(static_cast<int>(wordStart)) > width * (1 - raggedest))
        return wordStart;
    for (qsizetype at = end; at > wordStart + 1; --at) {
        if (opens(text.at(at)) || (parts(text.at(at - 1)) && !parts(text.at(at))))
            return at;
    }
    return wordStart > begin && wordEnd - wordStart < 24 ? wordStart : 0;
}

// Where to end a line that may end after any syllable: not inside a Latin word or a number, not before what closes, not
// after what opens. 0 to leave it.
qsizetype Paragraph::syllableBreak(const QTextLine &line) const
{
    const QString &text = m_layout.text();
    const qsizetype begin = line.textStart();
    const auto mayBreak = [&](qsizetype at) {
        const QChar before = text.at(at - 1);
        const QChar after = text.at(at);
        if (before.isSpace() || after.isSpace())
            return !after.isSpace();
        if (opens(before) || (after.isPunct() && !opens(after)))
            return false;
        return isSyllable(before) || isSyllable(after) || parts(before);
    };
    for (qsizetype at = begin + line.textLength(); at > begin; --at) {
        if (at >= text.size())
            return 0;
        if (mayBreak(at))
            return at == begin + line.textLength() ? 0 : at;
    }
    return 0;
}

bool Paragraph::isRightToLeft() const
{
    return m_mixed && m_layout.text().isRightToLeft();
}

Span Paragraph::lineText(int number) const
{
    const QTextLine line = m_layout.lineAt(number);
    const qsizetype start = line.textStart();
    qsizetype end = start + line.textLength();
    while (end > start && m_layout.text().at(end - 1).isSpace())
        --end;
    return {start, end};
}

int Paragraph::lineOf(qsizetype position) const
{
    const QTextLine line = m_layout.lineForTextPosition(static_cast<int>(position));
    return line.isValid() ? line.lineNumber() : std::max(0, lineCount() - 1);
}

int Paragraph::lineAt(qreal y) const
{
    const auto next = std::upper_bound(m_tops.cbegin(), m_tops.cend(), static_cast<int>(std::floor(y)));
    return std::clamp(static_cast<int>(next - m_tops.cbegin()) - 1, 0, std::max(0, lineCount() - 1));
}

QRectF Paragraph::lineBox(int line) const
{
    const QTextLine set = m_layout.lineAt(line);
    return {set.x(), qreal(m_tops[line]), set.naturalTextWidth(), qreal(m_tops[line + 1] - m_tops[line])};
}

qreal Paragraph::baseline(int line) const
{
    const QTextLine set = m_layout.lineAt(line);
    return set.y() + set.ascent();
}

qreal Paragraph::lastLineEnd() const
{
    const int last = lineCount() - 1;
    return last < 0 ? 0 : m_layout.lineAt(last).naturalTextRect().right();
}

QList<Paragraph::Stretch> Paragraph::stretches(Span span) const
{
    QList<Stretch> result;
    if (span.isEmpty() || lineCount() == 0)
        return result;
    for (int i = lineOf(span.start); i < lineCount(); ++i) {
        const Span text = lineText(i);
        if (text.start >= span.end)
            break;
        const Span part{std::max(span.start, text.start), std::min(span.end, text.end)};
        if (!part.isEmpty())
            addStretches(m_layout.lineAt(i), i, part, result);
    }
    return result;
}

void Paragraph::addStretches(const QTextLine &line, int number, Span span, QList<Stretch> &to) const
{
    if (!m_mixed) {
        to.append({number, line.cursorToX(static_cast<int>(span.start)), line.cursorToX(static_cast<int>(span.end))});
        return;
    }
    // Characters that follow one another may lie apart: join those that touch.
    int at = static_cast<int>(span.start);
    while (at < span.end) {
        const int next = std::max(at + 1, m_layout.nextCursorPosition(at));
        qreal left = line.cursorToX(at, QTextLine::Leading);
        qreal right = line.cursorToX(at, QTextLine::Trailing);
        if (left > right)
            std::swap(left, right);
        Stretch *last = to.isEmpty() || to.last().line != number ? nullptr : &to.last();
        if (last && std::abs(last->right - left) < 0.5)
            last->right = right;
        else if (last && std::abs(last->left - right) < 0.5)
            last->left = left;
        else
            to.append({number, left, right});
        at = next;
    }
}

QList<QRectF> Paragraph::rects(Span span) const
{
    const LetterBox box = letterBox(m_layout.font());
    QList<QRectF> result;
    for (const Stretch &stretch : stretches(span))
        result.append({stretch.left, baseline(stretch.line) - box.above, stretch.right - stretch.left,
                       box.above + box.below});
    return result;
}

// Of a line's places for a caret, the nearest beyond x.
std::optional<int> Paragraph::nearest(int number, qreal x, bool left) const
{
    const QTextLine line = m_layout.lineAt(number);
    // The end of a broken line is the beginning of the next one.
    const int end = line.textStart() + line.textLength() - (number + 1 < lineCount() ? 1 : 0);
    std::optional<int> best;
    qreal bestX = 0;
    for (int at = line.textStart(); at <= end; at = m_layout.nextCursorPosition(at)) {
        const qreal its = line.cursorToX(at);
        if ((left ? its < x - 0.1 : its > x + 0.1) && (!best || (left ? its > bestX : its < bestX))) {
            best = at;
            bestX = its;
        }
        if (m_layout.nextCursorPosition(at) == at)
            break;
    }
    return best;
}

int Paragraph::besideOf(int position, bool left) const
{
    if (lineCount() == 0)
        return position;
    const int line = lineOf(position);
    if (const auto inLine = nearest(line, m_layout.lineAt(line).cursorToX(position), left))
        return *inLine;
    const int next = line + (left == isRightToLeft() ? 1 : -1);
    if (next < 0 || next >= lineCount())
        return position;
    const qreal edge = left ? std::numeric_limits<qreal>::max() : std::numeric_limits<qreal>::lowest();
    return nearest(next, edge, left).value_or(position);
}

QRectF Paragraph::caretRect(qsizetype position) const
{
    const LetterBox box = letterBox(m_layout.font());
    if (lineCount() == 0)
        return {0, 0, 1, box.above + box.below};
    const int number = lineOf(position);
    const qreal x = m_layout.lineAt(number).cursorToX(static_cast<int>(position));
    return {x, baseline(number) - box.above, 1, box.above + box.below};
}

qsizetype Paragraph::positionAt(QPointF point) const
{
    if (lineCount() == 0)
        return 0;
    const int number = lineAt(point.y());
    const QTextLine line = m_layout.lineAt(number);
    const qsizetype position = line.xToCursor(point.x());
    // The end of a broken line is the start of the next one: stay on the line that was pointed at.
    const qsizetype end = line.textStart() + line.textLength();
    if (position >= end && number + 1 < lineCount()) {
        const Span text = lineText(number);
        return text.end < end ? text.end : m_layout.previousCursorPosition(static_cast<int>(end));
    }
    return position;
}

bool Paragraph::hasInkAt(QPointF point) const
{
    if (point.y() < 0 || point.y() >= m_height || lineCount() == 0)
        return false;
    const QRectF box = lineBox(lineAt(point.y()));
    const QRectF natural = m_layout.lineAt(lineAt(point.y())).naturalTextRect();
    return point.x() >= natural.left() && point.x() <= natural.right() && box.height() > 0;
}

} // namespace mitjul
