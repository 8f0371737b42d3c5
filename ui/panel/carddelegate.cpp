// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "carddelegate.h"

#include <QPainter>
#include <QPainterPath>

namespace mitjul {

CardDelegate::CardDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(loadTheme(QStringLiteral("light")))
{
}

void CardDelegate::setHoveredChip(const QPersistentModelIndex &row, int chip)
{
    m_hoveredRow = row;
    m_hoveredChip = chip;
}

const CardFonts &CardDelegate::fontsFor(const QFont &font) const
{
    if (!m_fonts || m_fontsMadeOf != font) {
        m_fonts = std::make_unique<CardFonts>(font);
        m_fontsMadeOf = font;
    }
    return *m_fonts;
}

CardLayout CardDelegate::layoutOf(const QModelIndex &index, const QFont &font) const
{
    return CardLayout(index.data(CardDataRole).value<Card>(), fontsFor(font), m_width);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant card = index.data(CardDataRole);
    const int height = card.isValid() ? CardLayout(card.value<Card>(), fontsFor(option.font), m_width).height
                                      : groupHeight(fontsFor(option.font));
    return {1, height}; // as wide as the list; cards reach under a scroll bar's margin
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QVariant data = index.data(CardDataRole);
    if (!data.isValid()) {
        paintGroup(*painter, option, index.data(Qt::DisplayRole).toString());
    } else {
        const Card card = data.value<Card>();
        const CardFonts &fonts = fontsFor(option.font);
        const CardLayout layout(card, fonts, m_width);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        painter->translate(option.rect.topLeft());
        paintFrame(*painter, layout.frame, card, current, focused && m_focusedChip < 0);
        paintText(*painter, layout, card, fonts);
        for (int i = 0; i < layout.chips.size(); ++i) {
            const bool hovered = m_hoveredRow == index && m_hoveredChip == i;
            paintChip(*painter, layout.chips[i], card.chips[i], fonts, focused && m_focusedChip == i, hovered);
        }
    }
    painter->restore();
}

void CardDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QString &text) const
{
    const CardFonts &fonts = fontsFor(option.font);
    const int left = fonts.unit * 3;
    painter.setFont(fonts.small.font());
    painter.setPen(m_theme.muted);
    painter.drawText(QPointF(option.rect.left() + left, option.rect.top() + fonts.unit / 2.0 + fonts.small.ascent()),
                     fonts.small.elided(text, m_width - 2 * left));
}

void CardDelegate::paintFrame(QPainter &painter, const QRect &frame, const Card &card, bool current, bool focused) const
{
    const qreal radius = 7;
    const QRectF box = QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(box, radius, radius);
    painter.fillPath(outline, current ? mix(m_theme.card, m_theme.accent, 0.08) : m_theme.card);

    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(QRectF(frame.left(), frame.top(), current ? 5 : 3, frame.height()),
                     card.settled ? m_theme.rule : colorOf(card.stripe, m_theme));
    painter.restore();

    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(current ? mix(m_theme.rule, m_theme.accent, 0.7) : m_theme.rule, 1));
    painter.drawPath(outline);
    if (focused) {
        painter.setPen(QPen(m_theme.focus, 2));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
}

void CardDelegate::paintText(QPainter &painter, const CardLayout &layout, const Card &card, const CardFonts &fonts) const
{
    painter.setFont(fonts.heading.font());
    painter.setPen(card.settled ? m_theme.muted : m_theme.ink);
    for (const CardLayout::Line &line : layout.heading) {
        painter.drawText(line.baseline, line.line.text);
        const qsizetype struck = std::clamp<qsizetype>(card.struckLength - line.line.start, 0, line.line.text.size());
        if (struck > 0) {
            const qreal y = line.baseline.y() - fonts.heading.ascent() * 0.3;
            const qreal width = fonts.heading.width(QStringView(line.line.text).left(struck));
            painter.save();
            painter.setPen(QPen(painter.pen().color(), 1.4));
            painter.drawLine(QPointF(line.baseline.x(), y), QPointF(line.baseline.x() + width, y));
            painter.restore();
        }
    }

    painter.setFont(fonts.small.font());
    painter.setPen(m_theme.muted);
    painter.drawText(layout.detailBaseline, layout.detail);
    if (!layout.worthBar.isEmpty()) {
        painter.drawText(layout.worthBaseline, layout.worth);
        const qreal round = layout.worthBar.height() / 2.0;
        QRectF full = layout.worthBar;
        painter.setPen(Qt::NoPen);
        painter.setBrush(mix(m_theme.card, m_theme.muted, 0.25));
        painter.drawRoundedRect(full, round, round);
        full.setWidth(std::max(full.height(), full.width() * std::clamp(card.worth, 0.0, 1.0)));
        painter.setBrush(colorOf(card.stripe, m_theme));
        painter.drawRoundedRect(full, round, round);
    }

    painter.setFont(fonts.body.font());
    painter.setPen(m_theme.muted);
    for (const CardLayout::Line &line : layout.passage)
        painter.drawText(line.baseline, line.line.text);
    painter.setPen(card.settled ? m_theme.muted : m_theme.ink);
    for (const CardLayout::Line &line : layout.body)
        painter.drawText(line.baseline, line.line.text);
}

void CardDelegate::paintChip(QPainter &painter, const CardLayout::PlacedChip &placed, const Chip &chip,
                             const CardFonts &fonts, bool focused, bool hovered) const
{
    const QRectF box = QRectF(placed.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = box.height() / 2;
    const bool toned = chip.tone.kind != CardTone::Plain;
    const QColor color = colorOf(chip.tone, m_theme);
    QColor fill = toned ? mix(m_theme.card, color, m_theme.dark ? 0.18 : 0.12) : m_theme.card;
    if (hovered && chip.action != CardAction::None)
        fill = mix(fill, toned ? color : m_theme.muted, 0.14);
    // What is no button has no outline that promises one.
    const bool button = chip.action != CardAction::None;
    painter.setBrush(button || toned ? fill : mix(m_theme.card, m_theme.muted, 0.1));
    painter.setPen(focused  ? QPen(m_theme.focus, 2)
                   : button ? QPen(toned ? mix(fill, color, 0.3) : mix(m_theme.rule, m_theme.muted, 0.2), 1)
                            : QPen(Qt::NoPen));
    painter.drawRoundedRect(box, radius, radius);

    painter.setFont(fonts.small.font());
    const qreal baseline = placed.rect.top() + (placed.rect.height() - fonts.small.lineHeight()) / 2 + fonts.small.ascent();
    const qreal x = placed.rect.left() + fonts.unit * 2;
    painter.setPen(toned ? color : m_theme.muted);
    painter.drawText(QPointF(x, baseline), placed.text);
    if (!chip.key.isEmpty()) {
        painter.setPen(m_theme.muted);
        painter.drawText(QPointF(x + fonts.small.width(placed.text) + fonts.unit, baseline), chip.key);
    }
}

} // namespace mitjul
