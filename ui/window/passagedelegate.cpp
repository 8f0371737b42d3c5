// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "passagedelegate.h"

#include "passagemodel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QtMath>

namespace mitjul {

namespace {

constexpr int wordLines = 2;

QFont scaled(QFont font, qreal factor, QFont::Weight weight)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    font.setWeight(weight);
    return font;
}

QColor colorOfStance(std::optional<Polarity> polarity, const Theme &theme)
{
    if (!polarity)
        return theme.muted;
    const QColor colors[] = {theme.favor, theme.against, theme.neutral};
    return colors[static_cast<size_t>(*polarity)];
}

} // namespace

PassageDelegate::Fonts::Fonts(const QFont &base)
    : body(scaled(base, 1, QFont::Normal))
    , names(scaled(base, 1, QFont::Bold))
    , small(scaled(base, 0.9, QFont::Normal))
    , unit(std::max(3, qRound(body.lineHeight() / 4.5)))
{
}

PassageDelegate::PassageDelegate(const PassageModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_theme(loadTheme(QStringLiteral("light")))
{
}

const PassageDelegate::Fonts &PassageDelegate::fontsFor(const QFont &font) const
{
    if (!m_fonts || m_fontsMadeOf != font) {
        m_fonts = std::make_unique<Fonts>(font);
        m_fontsMadeOf = font;
    }
    return *m_fonts;
}

PassageDelegate::Placed PassageDelegate::place(const StancePassage &passage, const Fonts &fonts) const
{
    const int unit = fonts.unit;
    Placed placed;
    placed.frame = QRect(0, 0, std::max(unit * 24, m_width - unit), 0);
    placed.left = placed.frame.left() + unit * 3 + (m_model.isCheckable() ? unit * 6 : 0);
    const int inner = placed.frame.right() - unit * 3 - placed.left;
    // The chips are equally wide, so that names begin beneath one another.
    for (const auto polarity : {std::optional(Polarity::Favor), std::optional(Polarity::Against),
                                std::optional(Polarity::Neutral), std::optional<Polarity>()})
        placed.chipWidth = std::max(placed.chipWidth, qCeil(fonts.small.width(PassageModel::wordOf(polarity))) + unit * 3);
    placed.names = fonts.names.elided(m_model.namesOf(passage).simplified(), inner - placed.chipWidth - unit * 2);
    // What is cut short keeps its closing quotation mark.
    const QString words = PassageModel::wordsOf(passage);
    const QStringView all(words);
    const qsizetype mark = passage.exact.isEmpty() ? 0 : 1;
    placed.words = fonts.body.lines(all.chopped(mark), inner, wordLines, all.last(mark));
    placed.title = fonts.small.elided(passage.title.simplified(), inner);
    placed.frame.setHeight(unit * 5 + qCeil(fonts.names.lineHeight()) + qCeil(fonts.small.lineHeight())
                           + static_cast<int>(placed.words.size()) * qCeil(fonts.body.lineHeight()));
    placed.height = placed.frame.height() + unit * 3 / 2;
    return placed;
}

QSize PassageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {1, place(m_model.passages()[index.row()], fontsFor(option.font)).height};
}

void PassageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Fonts &fonts = fontsFor(option.font);
    const StancePassage &passage = m_model.passages()[index.row()];
    const Placed placed = place(passage, fonts);
    const QColor color = colorOfStance(passage.stance.polarity, m_theme);
    const int unit = fonts.unit;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(option.rect.topLeft());
    paintFrame(*painter, option, placed, color);

    int y = unit * 2;
    const int firstLine = qCeil(fonts.names.lineHeight());
    if (m_model.isCheckable()) {
        const int side = unit * 4;
        paintCheck(*painter, QRectF(placed.frame.left() + unit * 3, y + (firstLine - side) / 2.0, side, side),
                   index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    }
    paintChip(*painter, QRectF(placed.left, y, placed.chipWidth, firstLine), PassageModel::wordOf(passage.stance.polarity),
              color, fonts);
    painter->setFont(fonts.names.font());
    painter->setPen(m_theme.ink);
    painter->drawText(QPointF(placed.left + placed.chipWidth + unit * 2, y + fonts.names.ascent()), placed.names);
    y += firstLine + unit / 2;
    painter->setFont(fonts.body.font());
    painter->setPen(passage.exact.isEmpty() ? m_theme.muted : m_theme.ink);
    for (const WrappedLine &line : placed.words) {
        painter->drawText(QPointF(placed.left, y + fonts.body.ascent()), line.text);
        y += qCeil(fonts.body.lineHeight());
    }
    y += unit / 2;
    painter->setFont(fonts.small.font());
    painter->setPen(m_theme.muted);
    painter->drawText(QPointF(placed.left, y + fonts.small.ascent()), placed.title);
    painter->restore();
}

void PassageDelegate::paintFrame(QPainter &painter, const QStyleOptionViewItem &option, const Placed &placed,
                                 const QColor &stripe) const
{
    constexpr qreal radius = 7;
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRectF box = QRectF(placed.frame).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(box, radius, radius);
    painter.fillPath(outline, chosen || hovered ? mix(m_theme.card, m_theme.accent, chosen ? 0.08 : 0.04) : m_theme.card);
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(QRectF(placed.frame.left(), 0, chosen ? 5 : 3, placed.frame.height()), stripe);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(chosen ? mix(m_theme.rule, m_theme.accent, 0.7) : m_theme.rule, 1));
    painter.drawPath(outline);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(m_theme.focus, 2));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
}

void PassageDelegate::paintCheck(QPainter &painter, const QRectF &box, bool checked) const
{
    painter.setPen(QPen(checked ? m_theme.accent : m_theme.muted, 1.2));
    painter.setBrush(checked ? m_theme.accent : m_theme.card);
    painter.drawRoundedRect(box, 3, 3);
    if (!checked)
        return;
    painter.setPen(QPen(m_theme.page, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tick[] = {box.topLeft() + QPointF(box.width() * 0.24, box.height() * 0.52),
                            box.topLeft() + QPointF(box.width() * 0.43, box.height() * 0.71),
                            box.topLeft() + QPointF(box.width() * 0.77, box.height() * 0.31)};
    painter.drawPolyline(tick, 3);
}

void PassageDelegate::paintChip(QPainter &painter, const QRectF &box, const QString &word, const QColor &color,
                                const Fonts &fonts) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(mix(m_theme.card, color, m_theme.dark ? 0.18 : 0.12));
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    painter.setFont(fonts.small.font());
    painter.setPen(color);
    painter.drawText(QPointF(box.left() + (box.width() - fonts.small.width(word)) / 2,
                             box.top() + (box.height() - fonts.small.lineHeight()) / 2 + fonts.small.ascent()),
                     word);
}

bool PassageDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                  const QModelIndex &index)
{
    if (!m_model.isCheckable())
        return false;
    bool toggles = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        toggles = mouse->button() == Qt::LeftButton && option.rect.contains(mouse->pos());
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        toggles = key == Qt::Key_Space || key == Qt::Key_Select;
    }
    if (!toggles)
        return false;
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace mitjul
