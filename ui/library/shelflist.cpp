// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shelflist.h"

#include "shelfdelegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <algorithm>

namespace mitjul {

ShelfList::ShelfList(QWidget *parent)
    : LongList(parent)
{
    setSelectionMode(ExtendedSelection);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (!m_extending)
            Q_EMIT opened(index);
    });
}

void ShelfList::setRowWidth(int width)
{
    if (auto *delegate = qobject_cast<ShelfDelegate *>(itemDelegate()))
        delegate->setWidth(width);
}

QModelIndexList ShelfList::chosen() const
{
    QModelIndexList rows = selectedIndexes();
    std::sort(rows.begin(), rows.end());
    return rows.isEmpty() && currentIndex().isValid() ? QModelIndexList{currentIndex()} : rows;
}

void ShelfList::goTo(const QModelIndex &index)
{
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void ShelfList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    LongList::selectionChanged(selected, deselected);
    showChoice();
    Q_EMIT choiceChanged();
}

void ShelfList::setAlwaysShowsChoice(bool shows)
{
    m_alwaysShowsChoice = shows;
    showChoice();
}

void ShelfList::showChoice()
{
    if (auto *delegate = qobject_cast<ShelfDelegate *>(itemDelegate()))
        delegate->setShowsChoice(m_alwaysShowsChoice || selectedIndexes().size() > 1);
    viewport()->update();
}

void ShelfList::mousePressEvent(QMouseEvent *event)
{
    m_extending = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    LongList::mousePressEvent(event);
}

void ShelfList::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QModelIndexList rows = chosen();
        if (rows.isEmpty())
            return;
        const QModelIndex beside = rows.contains(currentIndex()) ? currentIndex() : rows.first();
        scrollTo(beside);
        return Q_EMIT menuWanted(viewport()->mapToGlobal(visualRect(beside).center()));
    }
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid())
        return;
    if (!selectionModel()->isSelected(index))
        goTo(index);
    Q_EMIT menuWanted(event->globalPos());
}

bool ShelfList::event(QEvent *event)
{
    // The window has F2 for the article that is open; here it is for the one that the reader is at.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2
        && currentIndex().isValid()) {
        event->accept();
        return true;
    }
    return LongList::event(event);
}

void ShelfList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            Q_EMIT opened(currentIndex());
        return;
    case Qt::Key_Delete:
        return Q_EMIT removeWanted();
    case Qt::Key_F2:
        return Q_EMIT particularsWanted();
    case Qt::Key_A:
        if (event->modifiers() != Qt::ControlModifier)
            break;
        return selectAll();
    case Qt::Key_Escape:
        if (selectedIndexes().size() < 2)
            break;
        return goTo(currentIndex());
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return LongList::keyPressEvent(event);
    default:
        break;
    }
    event->ignore(); // letters are the window's single keys, not a search in the list
}

} // namespace mitjul
