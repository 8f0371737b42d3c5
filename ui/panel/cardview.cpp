// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cardview.h"

#include "carddelegate.h"

#include <QTimer>

namespace mitjul {

CardView::CardView(QWidget *parent)
    : LongList(parent)
    , m_delegate(new CardDelegate(this))
{
    setItemDelegate(m_delegate);
    setSelectionMode(SingleSelection);
}

void CardView::setModel(QAbstractItemModel *model)
{
    LongList::setModel(model);
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { m_frozen = false; });
}

void CardView::setRowWidth(int width) { m_delegate->setWidth(width); }

void CardView::setChoosesSeveral() { setSelectionMode(ExtendedSelection); }

// The cards chosen together, in their order; none if it is one.
QModelIndexList CardView::several() const
{
    QModelIndexList all = selectedIndexes();
    std::sort(all.begin(), all.end());
    return all.size() > 1 ? all : QModelIndexList();
}

void CardView::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    viewport()->update();
}

Card CardView::cardAt(const QModelIndex &index) const { return index.data(CardDataRole).value<Card>(); }

QRect CardView::chipRect(const QModelIndex &index, int chip) const
{
    return m_delegate->layoutOf(index, font()).chips.value(chip).rect.translated(visualRect(index).topLeft());
}

int CardView::chipAt(const QModelIndex &index, QPoint place) const
{
    if (!index.isValid() || !index.data(CardDataRole).isValid())
        return -1;
    return m_delegate->layoutOf(index, font()).chipAt(place - visualRect(index).topLeft());
}

// ---- The current card

void CardView::showEvent(QShowEvent *event)
{
    LongList::showEvent(event);
    // Hidden, the list had no size yet to scroll in.
    QTimer::singleShot(0, this, [this] {
        if (currentIndex().isValid() && selectionModel()->isSelected(currentIndex()))
            scrollTo(currentIndex());
    });
}

void CardView::showCard(const QModelIndex &index, bool scrolls)
{
    m_frozen = true;
    if (index.isValid()) {
        if (index != currentIndex())
            setCurrentIndex(index);
        selectionModel()->select(index, QItemSelectionModel::ClearAndSelect);
        if (scrolls)
            scrollTo(index);
    } else {
        selectionModel()->clearSelection();
    }
    m_frozen = false;
}

void CardView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    // A neighbour becomes the current row, be it the list or the selection that says so, but the reader did not go there.
    m_frozen = true;
    LongList::rowsAboutToBeRemoved(parent, start, end);
}

void CardView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    focusChip(-1);
    LongList::currentChanged(current, previous);
    if (!m_frozen && current.isValid())
        Q_EMIT chosen(current);
}

void CardView::focusInEvent(QFocusEvent *event)
{
    // Coming by Tab, the base class would make the first row current; the reader's place stays where it is.
    const bool frozen = m_frozen;
    m_frozen = true;
    LongList::focusInEvent(event);
    m_frozen = frozen;
}

// ---- Chips

void CardView::focusChip(int chip)
{
    m_focusedChip = chip;
    m_delegate->setFocusedChip(chip);
    if (currentIndex().isValid())
        update(currentIndex());
}

void CardView::press(const QModelIndex &index, int chip, bool byKey)
{
    const Card card = cardAt(index);
    if (chip >= 0 && chip < card.chips.size() && card.chips[chip].action != CardAction::None)
        Q_EMIT chipPressed(index, card.chips[chip], byKey);
}

bool CardView::pressFirst(CardAction action)
{
    const Card card = cardAt(currentIndex());
    for (int i = 0; i < card.chips.size(); ++i) {
        if (card.chips[i].action == action) {
            press(currentIndex(), i, true);
            return true;
        }
    }
    return false;
}

} // namespace mitjul
