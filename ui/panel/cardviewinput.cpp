// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keyboard and the mouse on a list of cards.

#include "cardview.h"

#include "carddelegate.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

namespace mitjul {

template <typename Step>
void CardView::extend(Step step)
{
    m_frozen = true;
    step();
    m_frozen = false;
    if (const QModelIndexList all = several(); !all.isEmpty())
        Q_EMIT severalChosen(all);
    else if (currentIndex().isValid())
        Q_EMIT chosen(currentIndex());
}

// ---- Keys

void CardView::keyPressEvent(QKeyEvent *event)
{
    // Of several cards, what a key does to one is not meant.
    if (const QModelIndexList all = several(); !all.isEmpty()) {
        if (event->key() == Qt::Key_Delete)
            return Q_EMIT severalRemoved(all);
        if (event->key() == Qt::Key_Escape)
            return showCard(currentIndex());
    }
    const auto chips = cardAt(currentIndex()).chips;
    const auto step = [&](int by) {
        int chip = m_focusedChip + by;
        while (chip >= 0 && chip < chips.size() && chips[chip].action == CardAction::None)
            chip += by;
        if (chip < chips.size())
            focusChip(std::max(-1, chip));
    };
    switch (event->key()) {
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_focusedChip >= 0)
            return press(currentIndex(), m_focusedChip, true);
        if (event->key() != Qt::Key_Space && pressFirst(CardAction::Accept))
            return;
        if (currentIndex().isValid())
            Q_EMIT chosen(currentIndex());
        return;
    case Qt::Key_Escape:
        if (m_focusedChip < 0)
            break;
        return focusChip(-1);
    case Qt::Key_I:
        if (event->modifiers() == Qt::NoModifier && pressFirst(CardAction::Ignore))
            return;
        break;
    case Qt::Key_D:
        if (event->modifiers() == Qt::NoModifier && pressFirst(CardAction::AddToDictionary))
            return;
        break;
    case Qt::Key_N:
        if (event->modifiers() == Qt::NoModifier && pressFirst(CardAction::EditNote))
            return;
        break;
    case Qt::Key_Delete:
        if (pressFirst(CardAction::Remove))
            return;
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (selectionMode() == ExtendedSelection && event->modifiers() & Qt::ShiftModifier)
            return extend([&] { LongList::keyPressEvent(event); });
        LongList::keyPressEvent(event);
        return scrollTo(currentIndex()); // also where it was the current one and had been scrolled away
    default:
        break;
    }
    event->ignore(); // letters are the window's single keys, not a search in the list
}

void CardView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPersistentModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    const Card card = cardAt(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < card.chips.size(); ++i) {
        const Chip &chip = card.chips[i];
        if (chip.action == CardAction::None)
            continue;
        QString text = chip.name;
        menu->addAction(text.replace(u'&', QStringLiteral("&&")), this, [this, index, i] { press(index, i, true); });
    }
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

// ---- Mouse

void CardView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_pressedRow = index;
    m_pressedChip = chipAt(index, event->position().toPoint());
    m_wasCurrent = index.isValid() && index == currentIndex();
    if (!index.isValid())
        return;
    m_extending = selectionMode() == ExtendedSelection && event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (m_extending)
        extend([&] { LongList::mousePressEvent(event); });
    else
        LongList::mousePressEvent(event);
}

void CardView::mouseReleaseEvent(QMouseEvent *event)
{
    LongList::mouseReleaseEvent(event);
    if (std::exchange(m_extending, false))
        return;
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid() || m_pressedRow != index)
        return;
    if (m_pressedChip >= 0 && m_pressedChip == chipAt(index, event->position().toPoint())
        && cardAt(index).chips[m_pressedChip].action != CardAction::None)
        return press(index, m_pressedChip, false);
    if (m_wasCurrent)
        Q_EMIT chosen(index);
}

void CardView::mouseDoubleClickEvent(QMouseEvent *event) { mousePressEvent(event); }

void CardView::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const int chip = chipAt(index, event->position().toPoint());
    hover(index, chip >= 0 && cardAt(index).chips[chip].action != CardAction::None ? chip : -1);
}

void CardView::leaveEvent(QEvent *event)
{
    hover({}, -1);
    LongList::leaveEvent(event);
}

void CardView::hover(const QModelIndex &index, int chip)
{
    const QPersistentModelIndex row = chip >= 0 ? index : QModelIndex();
    if (row == m_hoveredRow && chip == m_hoveredChip)
        return;
    const QPersistentModelIndex before = m_hoveredRow;
    m_hoveredRow = row;
    m_hoveredChip = chip;
    m_delegate->setHoveredChip(row, chip);
    viewport()->setCursor(chip >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (before.isValid())
        update(before);
    if (row.isValid())
        update(row);
}

bool CardView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return LongList::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    const int chip = chipAt(index, help->pos());
    if (chip < 0) {
        QToolTip::hideText();
        return true;
    }
    // Names of people and targets may look like markup.
    const QString name = cardAt(index).chips[chip].name.toHtmlEscaped();
    QToolTip::showText(help->globalPos(), QStringLiteral("<p>%1</p>").arg(name), viewport(), chipRect(index, chip));
    return true;
}

} // namespace mitjul
