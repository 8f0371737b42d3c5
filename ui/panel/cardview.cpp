// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cardview.h"

#include "carddelegate.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>
#include <QToolTip>

namespace mitjul {

namespace {

constexpr int widestBar = 11; // pixels of a scroll bar that fit into the margin

// A list of more cards is laid out so many at a time: a hundred thousand would hold up everything else for a second.
constexpr int longList = 10'000;
constexpr int batch = 400;

} // namespace

CardView::CardView(QWidget *parent)
    : QListView(parent)
    , m_delegate(new CardDelegate(this))
{
    setItemDelegate(m_delegate);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
}

void CardView::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    for (auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, changed, this, &CardView::describe);
    connect(model, &QAbstractItemModel::modelReset, this, &CardView::describe);
    connect(model, &QAbstractItemModel::dataChanged, this, &CardView::layOutAnew);
}

void CardView::setChoosesSeveral() { setSelectionMode(ExtendedSelection); }

// The cards chosen together, in their order; none if it is one.
QModelIndexList CardView::several() const
{
    QModelIndexList all = selectedIndexes();
    std::sort(all.begin(), all.end());
    return all.size() > 1 ? all : QModelIndexList();
}

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

void CardView::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    viewport()->update();
}

// That there is nothing is said only while there is nothing.
void CardView::describe()
{
    const bool empty = !model() || model()->rowCount() == 0;
    setAccessibleDescription(empty ? m_emptyText : QString());
}

void CardView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    describe();
    viewport()->update();
}

void CardView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (model() && model()->rowCount() > 0) {
        const QModelIndex last = indexAt(viewport()->rect().bottomLeft());
        m_lastSeen = last.isValid() ? last.row() : model()->rowCount() - 1;
        return;
    }
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int margin = fontMetrics().height();
    painter.drawText(viewport()->rect().adjusted(margin, margin * 2, -margin, -margin),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

void CardView::doItemsLayout()
{
    // A list that nobody sees waits until it is shown.
    if (!isVisible()) {
        scheduleDelayedItemsLayout();
        return;
    }
    setLayoutMode(model() && model()->rowCount() > longList ? Batched : SinglePass);
    // The first go reaches as far as the reader has scrolled, so that the list does not jump.
    setBatchSize(m_lastSeen + batch);
    QListView::doItemsLayout();
    setBatchSize(batch);
}

void CardView::timerEvent(QTimerEvent *event)
{
    QListView::timerEvent(event);
    if (m_awaited.isValid() && visualRect(m_awaited).isValid())
        scrollTo(m_awaited);
}

void CardView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    m_awaited = visualRect(index).isValid() ? QPersistentModelIndex() : QPersistentModelIndex(index);
    QListView::scrollTo(index, hint);
}

void CardView::layOutAnew()
{
    // A scroll bar stands in the margin right of the cards: they keep their width when it comes and goes.
    m_delegate->setWidth(std::min(width(), viewport()->width() + widestBar));
    scheduleDelayedItemsLayout();
}

void CardView::resizeEvent(QResizeEvent *event)
{
    layOutAnew();
    QListView::resizeEvent(event);
}

void CardView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOutAnew();
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

void CardView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    // A neighbour becomes the current row, but the reader did not go there.
    m_frozen = true;
    QListView::rowsAboutToBeRemoved(parent, start, end);
    m_frozen = false;
}

void CardView::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
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

void CardView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    focusChip(-1);
    QListView::currentChanged(current, previous);
    if (!m_frozen && current.isValid())
        Q_EMIT chosen(current);
}

void CardView::focusInEvent(QFocusEvent *event)
{
    // Coming by Tab, the base class would make the first row current; the reader's place stays where it is.
    const bool frozen = m_frozen;
    m_frozen = true;
    QListView::focusInEvent(event);
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
            return extend([&] { QListView::keyPressEvent(event); });
        return QListView::keyPressEvent(event);
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
        extend([&] { QListView::mousePressEvent(event); });
    else
        QListView::mousePressEvent(event);
}

void CardView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
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
    QListView::leaveEvent(event);
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
        return QListView::viewportEvent(event);
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
