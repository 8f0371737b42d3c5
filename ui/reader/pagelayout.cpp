// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagelayout.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>
#include <algorithm>
#include <cmath>

namespace mitjul {

namespace {

// A longer block is set in pieces, so that a paragraph of megabytes costs no more than what is seen of it.
constexpr qsizetype longestPiece = 3000;
constexpr qsizetype searchWindow = 600;

// The best place to end a piece in the last stretch of a window: after a sentence, else after a space, else between two
// graphemes.
qsizetype pieceEnd(QStringView text, qsizetype start, qsizetype end)
{
    const qsizetype limit = start + longestPiece;
    if (end - start <= longestPiece + searchWindow)
        return end;
    for (qsizetype at = limit; at > limit - searchWindow; --at) {
        if (text[at - 1].isSpace() && (text[at - 2] == u'.' || text[at - 2] == u'?' || text[at - 2] == u'!'))
            return at;
    }
    for (qsizetype at = limit; at > limit - searchWindow; --at) {
        if (text[at - 1].isSpace())
            return at;
    }
    const QStringView window = text.sliced(limit - searchWindow, searchWindow + 1);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, window.data(), window.size());
    finder.setPosition(searchWindow);
    const qsizetype back = finder.isAtBoundary() ? searchWindow : finder.toPreviousBoundary();
    return back > 0 ? limit - searchWindow + back : limit;
}

QList<Block> linesOf(const QString &text)
{
    QList<Block> blocks;
    qsizetype start = 0;
    while (start <= text.size()) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        if (end > start)
            blocks.append({BlockKind::Paragraph, {start, end}, 0});
        start = end + 1;
    }
    return blocks;
}

} // namespace

void PageLayout::setArticle(const Article &article)
{
    m_text = article.text;
    m_blocks = article.blocks.isEmpty() ? linesOf(m_text) : article.blocks;
    m_pieces.clear();
    m_set.clear();
    for (qsizetype i = 0; i < m_blocks.size(); ++i)
        split(m_blocks[i], i);
    m_factsPiece = -1;
    // Facts stand behind the source line or the byline, which come early if at all.
    for (qsizetype i = 0; i < std::min<qsizetype>(count(), 8) && m_factsPiece < 0; ++i) {
        if (block(i).kind == BlockKind::Source)
            m_factsPiece = i;
    }
    for (qsizetype i = 0; i < std::min<qsizetype>(count(), 8) && m_factsPiece < 0; ++i) {
        if (block(i).kind == BlockKind::Byline)
            m_factsPiece = i;
    }
    guessHeights();
}

void PageLayout::setStyle(const PageStyle &style, int columnWidth)
{
    m_style = style;
    m_width = std::max(1, columnWidth);
    m_set.clear();
    guessHeights();
}

void PageLayout::split(const Block &block, qsizetype number)
{
    qsizetype start = block.span.start;
    do {
        const qsizetype end = pieceEnd(m_text, start, block.span.end);
        m_pieces.push_back({{start, end}, number, false});
        start = end;
    } while (start < block.span.end);
}

bool PageLayout::startsBlock(qsizetype piece) const
{
    return at(piece).span.start == block(piece).span.start;
}

bool PageLayout::endsBlock(qsizetype piece) const
{
    return at(piece).span.end == block(piece).span.end;
}

int PageLayout::padding() const
{
    return qRound(m_style.em() * 2.2);
}

int PageLayout::heightAround(qsizetype piece, int lines) const
{
    const BlockStyle style = blockStyle(piece);
    qreal height = lines;
    if (startsBlock(piece) && piece > 0)
        height += style.spaceBefore;
    if (endsBlock(piece)) {
        height += style.spaceAfter;
        // A list ends with the space of a paragraph.
        if (style.bullet && piece + 1 < count() && block(piece + 1).kind != BlockKind::Item)
            height += qRound(m_style.em() * 0.6);
    }
    return qRound(height);
}

void PageLayout::guessHeights()
{
    // One style a kind and level, not one a piece.
    struct Guess {
        BlockStyle style;
        qreal charsPerLine = 0;
    };
    std::vector<Guess> guesses(10 * 8);
    QString sample;
    for (int i = 0; i < 8; ++i)
        sample += QStringView(m_text).mid(m_text.size() / 8 * i, 48);
    qreal advance = 1;
    if (!sample.isEmpty() && count() > 0) {
        const QFont font = m_style.of({BlockKind::Paragraph, {}, 0}).font;
        advance = std::max(0.2, QFontMetricsF(font).horizontalAdvance(sample.simplified())
                                    / font.pixelSize() / qreal(std::max<qsizetype>(1, sample.simplified().size())));
    }
    std::vector<int> heights;
    heights.reserve(m_pieces.size());
    for (qsizetype i = 0; i < count(); ++i) {
        m_pieces[static_cast<size_t>(i)].known = false;
        const Block &its = block(i);
        Guess &guess = guesses[static_cast<size_t>(its.kind) * 8 + static_cast<size_t>(std::clamp(its.level, 0, 7))];
        if (guess.charsPerLine == 0) {
            guess.style = m_style.of(its);
            // A line is filled but for half a word on average.
            guess.charsPerLine = std::max<qreal>(
                1, (m_width - guess.style.indent) / (advance * guess.style.font.pixelSize()) - 1.5);
        }
        const qreal lines = std::max(1.0, std::ceil(qreal(span(i).length()) / guess.charsPerLine));
        qreal height = lines * guess.style.lineHeight;
        if (startsBlock(i) && i > 0)
            height += guess.style.spaceBefore;
        if (endsBlock(i))
            height += guess.style.spaceAfter;
        heights.push_back(qRound(height));
    }
    m_heights.assign(heights);
}

qsizetype PageLayout::pieceAt(qsizetype position) const
{
    const auto after = std::upper_bound(m_pieces.cbegin(), m_pieces.cend(), position,
                                        [](qsizetype value, const Piece &piece) { return value < piece.span.start; });
    return std::max<qsizetype>(0, after - m_pieces.cbegin() - 1);
}

qsizetype PageLayout::pieceAtY(qint64 y) const
{
    return m_heights.indexAt(std::max<qint64>(0, y - padding()));
}

qint64 PageLayout::textTop(qsizetype piece) const
{
    const bool spaced = startsBlock(piece) && piece > 0;
    return top(piece) + (spaced ? qRound(blockStyle(piece).spaceBefore) : 0);
}

qint64 PageLayout::totalHeight() const
{
    return m_heights.total() + padding() + qRound(m_style.em() * 4);
}

const Paragraph &PageLayout::paragraph(qsizetype piece)
{
    if (const Paragraph *known = m_set.object(piece))
        return *known;
    const Span its = span(piece);
    auto *made = new Paragraph(m_text.sliced(its.start, its.length()), blockStyle(piece), m_width,
                               m_style.keepsWords());
    m_set.insert(piece, made);
    m_pieces[static_cast<size_t>(piece)].known = true;
    m_heights.set(piece, heightAround(piece, made->height()));
    return *made;
}

qint64 PageLayout::settle(qsizetype anchor, qint64 above, qint64 below)
{
    const auto known = [this](qsizetype piece) {
        if (!at(piece).known)
            paragraph(piece);
        return m_heights.at(piece);
    };
    qint64 reached = 0;
    for (qsizetype i = anchor; i < count() && reached <= below; ++i)
        reached += known(i);
    reached = 0;
    for (qsizetype i = anchor - 1; i >= 0 && reached <= above; --i)
        reached += known(i);
    return top(anchor);
}

QRectF PageLayout::caretRect(qsizetype position)
{
    if (count() == 0)
        return {};
    const qsizetype piece = pieceAt(position);
    const qsizetype local = std::clamp<qsizetype>(position - span(piece).start, 0, span(piece).length());
    const QRectF rect = paragraph(piece).caretRect(local);
    return rect.translated(0, qreal(textTop(piece)));
}

qsizetype PageLayout::positionAt(QPointF place)
{
    if (count() == 0)
        return 0;
    const qsizetype piece = pieceAtY(static_cast<qint64>(std::floor(place.y())));
    const Paragraph &set = paragraph(piece);
    return span(piece).start + set.positionAt(place - QPointF(0, qreal(textTop(piece))));
}

bool PageLayout::hasInkAt(QPointF place)
{
    if (count() == 0)
        return false;
    const qsizetype piece = pieceAtY(static_cast<qint64>(std::floor(place.y())));
    return paragraph(piece).hasInkAt(place - QPointF(0, qreal(textTop(piece))));
}

QList<QRectF> PageLayout::rects(Span wanted, qint64 fromY, qint64 toY)
{
    QList<QRectF> result;
    if (count() == 0)
        return result;
    for (qsizetype i = std::max(pieceAt(wanted.start), pieceAtY(fromY)); i < count(); ++i) {
        const Span its = span(i);
        if (its.start >= wanted.end || top(i) > toY)
            break;
        const Span local{std::max<qsizetype>(0, wanted.start - its.start),
                         std::min(its.length(), wanted.end - its.start)};
        const QList<QRectF> rects = paragraph(i).rects(local);
        for (const QRectF &rect : rects)
            result.append(rect.translated(0, qreal(textTop(i))));
    }
    return result;
}

qsizetype PageLayout::snapped(qsizetype position)
{
    if (count() == 0)
        return 0;
    const qsizetype piece = pieceAt(position);
    const Span its = span(piece);
    if (position <= its.start)
        return its.start;
    if (position >= its.end)
        return its.end;
    const QTextLayout &set = paragraph(piece).layout();
    const int local = static_cast<int>(position - its.start);
    return its.start + (set.isValidCursorPosition(local) ? local : set.previousCursorPosition(local));
}

} // namespace mitjul
