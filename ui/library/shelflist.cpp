// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shelflist.h"

#include "shelfdelegate.h"

#include <QKeyEvent>
#include <QPainter>

namespace mitjul {

ShelfList::ShelfList(QWidget *parent)
    : QListView(parent)
{
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    connect(this, &QListView::clicked, this, &ShelfList::opened);
}

void ShelfList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    for (auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, changed, this, &ShelfList::describe);
    connect(model, &QAbstractItemModel::modelReset, this, &ShelfList::describe);
    connect(model, &QAbstractItemModel::dataChanged, this, &ShelfList::layOutAnew);
}

// That there is nothing is said only while there is nothing.
void ShelfList::describe()
{
    const bool empty = !model() || model()->rowCount() == 0;
    setAccessibleDescription(empty ? m_emptyText : QString());
}

void ShelfList::setEmptyText(const QString &text)
{
    m_emptyText = text;
    describe();
    viewport()->update();
}

void ShelfList::layOutAnew()
{
    if (auto *delegate = qobject_cast<ShelfDelegate *>(itemDelegate()))
        delegate->setWidth(width());
    scheduleDelayedItemsLayout();
}

void ShelfList::resizeEvent(QResizeEvent *event)
{
    layOutAnew();
    QListView::resizeEvent(event);
}

void ShelfList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOutAnew();
}

void ShelfList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (model() && model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int margin = fontMetrics().height();
    painter.drawText(viewport()->rect().adjusted(margin, margin * 2, -margin, -margin),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

void ShelfList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            Q_EMIT opened(currentIndex());
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return QListView::keyPressEvent(event);
    default:
        event->ignore(); // letters are the window's single keys, not a search in the list
    }
}

} // namespace mitjul
