// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "passagelist.h"

#include "passagedelegate.h"
#include "passagemodel.h"

#include <QKeyEvent>
#include <QPainter>

namespace mitjul {

PassageList::PassageList(QWidget *parent)
    : QListView(parent)
    , m_passages(new PassageModel(this))
    , m_cards(new PassageDelegate(*m_passages, this))
{
    setObjectName(QStringLiteral("passages"));
    setAccessibleName(tr("Passages"));
    setItemDelegate(m_cards);
    setModel(m_passages);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    connect(this, &QListView::doubleClicked, this, &PassageList::open);
    connect(m_passages, &PassageModel::checkedChanged, this, &PassageList::checkedChanged);
}

void PassageList::setTheme(const Theme &theme)
{
    m_cards->setTheme(theme);
    viewport()->update();
}

void PassageList::setPassages(const QList<StancePassage> &passages)
{
    m_passages->setPassages(passages);
    // That there is nothing is said only while there is nothing.
    setAccessibleDescription(passages.isEmpty() ? m_emptyText : QString());
}

void PassageList::setShownNames(bool holder, bool target) { m_passages->setShownNames(holder, target); }

void PassageList::setEmptyText(const QString &text)
{
    m_emptyText = text;
    setAccessibleDescription(m_passages->rowCount() == 0 ? text : QString());
    viewport()->update();
}

void PassageList::setCheckable(bool checkable) { m_passages->setCheckable(checkable); }

QList<StancePassage> PassageList::checked() const { return m_passages->checked(); }

void PassageList::open(const QModelIndex &index)
{
    if (!index.isValid() || m_passages->isCheckable())
        return;
    const StancePassage passage = m_passages->passages()[index.row()]; // who hears of it may change the list
    Q_EMIT opened(passage);
}

void PassageList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !m_passages->isCheckable())
        return open(currentIndex());
    QListView::keyPressEvent(event);
}

// The keyboard starts from a passage, not from nothing.
void PassageList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    const bool byKeys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    if (byKeys && !currentIndex().isValid())
        setCurrentIndex(m_passages->index(0));
}

void PassageList::layOutAnew()
{
    m_cards->setWidth(viewport()->width());
    scheduleDelayedItemsLayout();
}

void PassageList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    layOutAnew();
}

void PassageList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOutAnew();
}

void PassageList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_passages->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int margin = fontMetrics().height();
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

} // namespace mitjul
