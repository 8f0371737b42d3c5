// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shelfdelegate.h"

#include "shelfmodel.h"

#include <QPainter>
#include <QtMath>

namespace mitjul {

namespace {

constexpr int titleLines = 2;
constexpr int detailLines = 2;
constexpr int snippetLines = 3;

QFont sized(QFont font, qreal factor, QFont::Weight weight)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    font.setWeight(weight);
    return font;
}

} // namespace

ShelfDelegate::Fonts::Fonts(const QFont &base)
    : title(sized(base, 1, QFont::Bold))
    , small(sized(base, 0.9, QFont::Normal))
    , unit(std::max(3, qRound(title.lineHeight() / 4.5)))
{
}

ShelfDelegate::ShelfDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(loadTheme(QStringLiteral("light")))
{
}

void ShelfDelegate::setQuery(const QString &query) { m_words = query.simplified().split(u' ', Qt::SkipEmptyParts); }

const ShelfDelegate::Fonts &ShelfDelegate::fontsFor(const QFont &font) const
{
    if (!m_fonts || m_fontsMadeOf != font) {
        m_fonts = std::make_unique<Fonts>(font);
        m_fontsMadeOf = font;
    }
    return *m_fonts;
}

ShelfDelegate::Place ShelfDelegate::place(const QModelIndex &index, const Fonts &fonts) const
{
    const int inner = std::max(fonts.unit * 8, m_width - fonts.unit * 10);
    Place place;
    place.title = fonts.title.lines(index.data(Qt::DisplayRole).toString(), inner, titleLines);
    place.detail = fonts.small.lines(index.data(DetailRole).toString(), inner, detailLines);
    for (WrappedLine &line : place.detail) {
        if (line.text.endsWith(u'·')) // no line ends in what divides it from the next
            line.text.chop(1);
    }
    place.snippet = fonts.small.lines(index.data(SnippetRole).toString(), inner, snippetLines);
    place.height = fonts.unit * 5 + static_cast<int>(place.title.size()) * qCeil(fonts.title.lineHeight())
        + static_cast<int>(place.detail.size() + place.snippet.size()) * qCeil(fonts.small.lineHeight())
        + (place.snippet.isEmpty() ? 0 : fonts.unit / 2);
    return place;
}

QSize ShelfDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {1, place(index, fontsFor(option.font)).height};
}

void ShelfDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Fonts &fonts = fontsFor(option.font);
    const Place entry = place(index, fonts);
    const int unit = fonts.unit;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(option.rect.topLeft());
    const QRectF frame = QRectF(unit * 2, 0, m_width - unit * 4, entry.height - unit).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool open = index.data(OpenRole).toBool();
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (open || hovered) {
        painter->setBrush(open ? m_theme.card : mix(m_theme.chrome, m_theme.card, 0.6));
        painter->setPen(open ? QPen(m_theme.rule) : QPen(Qt::NoPen));
        painter->drawRoundedRect(frame, 7, 7);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.focus, 2));
        painter->drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    }

    const int left = unit * 5;
    int y = unit * 2;
    painter->setFont(fonts.title.font());
    painter->setPen(m_theme.ink);
    for (const WrappedLine &line : entry.title) {
        painter->drawText(QPointF(left, y + fonts.title.ascent()), line.text);
        y += qCeil(fonts.title.lineHeight());
    }
    painter->setFont(fonts.small.font());
    painter->setPen(m_theme.muted);
    for (const WrappedLine &line : entry.detail) {
        painter->drawText(QPointF(left, y + fonts.small.ascent()), line.text);
        y += qCeil(fonts.small.lineHeight());
    }
    y += entry.snippet.isEmpty() ? 0 : unit / 2;
    for (const WrappedLine &line : entry.snippet) {
        paintSnippetLine(*painter, QPointF(left, y + fonts.small.ascent()), line.text, fonts);
        y += qCeil(fonts.small.lineHeight());
    }
    painter->restore();
}

void ShelfDelegate::paintSnippetLine(QPainter &painter, QPointF baseline, const QString &line, const Fonts &fonts) const
{
    // What was searched for stands on a marker's stroke; a word broken over two lines goes without.
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.highlights[0]);
    for (const QString &word : m_words) {
        for (qsizetype at = line.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = line.indexOf(word, at + word.size(), Qt::CaseInsensitive)) {
            const qreal x = baseline.x() + fonts.small.width(QStringView(line).left(at));
            painter.drawRoundedRect(QRectF(x - 1, baseline.y() - fonts.small.ascent(),
                                           fonts.small.width(QStringView(line).mid(at, word.size())) + 2,
                                           fonts.small.lineHeight()),
                                    2, 2);
        }
    }
    painter.setPen(m_theme.ink);
    painter.drawText(baseline, line);
}

} // namespace mitjul
