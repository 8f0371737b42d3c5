// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where rows stand: the list's own geometry in place of QListView's, which measures every row before it shows one.
#include "longlist.h"

#include <QAbstractItemDelegate>
#include <QCursor>
#include <QPainter>
#include <QScrollBar>

namespace mitjul {

namespace {

constexpr int widestBar = 11; // pixels of a scroll bar that fit into the margin
constexpr int farAway = 3; // viewports: what lies between is passed over unmeasured

} // namespace

LongList::LongList(QWidget *parent)
    : QListView(parent)
{
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
}

void LongList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    for (auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, changed, this, &LongList::describe);
    connect(model, &QAbstractItemModel::modelReset, this, &LongList::describe);
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int start, int end) { takeRemoved(start, end); });
    connect(model, &QAbstractItemModel::dataChanged, this, &LongList::takeChanged);
}

// That there is nothing is said only while there is nothing.
void LongList::describe()
{
    const bool empty = !model() || model()->rowCount() == 0;
    setAccessibleDescription(empty ? m_emptyText : QString());
}

void LongList::setEmptyText(const QString &text)
{
    m_emptyText = text;
    describe();
    viewport()->update();
}

// ---- What is measured

void LongList::measure(int row)
{
    if (m_heights.isMeasured(row))
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    m_heights.set(row, itemDelegate()->sizeHint(option, model()->index(row, 0)).height());
}

/// Measures what is in sight and brings the scroll bar in line; the row at the top stays there.
void LongList::settle()
{
    const int rows = m_heights.count();
    const int room = viewport()->height();
    if (rows > 0) {
        m_topRow = std::clamp(m_topRow, 0, rows - 1);
        measure(m_topRow);
        m_topOffset = std::clamp(m_topOffset, 0, std::max(0, m_heights.heightOf(m_topRow) - 1));
        int bottom = -m_topOffset;
        for (int row = m_topRow; row < rows && bottom < room; ++row) {
            measure(row);
            bottom += m_heights.heightOf(row);
        }
        // No gap beneath the last row while there are rows above.
        while (bottom < room && (m_topRow > 0 || m_topOffset > 0)) {
            if (m_topOffset == 0) {
                measure(--m_topRow);
                m_topOffset = m_heights.heightOf(m_topRow);
            }
            const int step = std::min(room - bottom, m_topOffset);
            m_topOffset -= step;
            bottom += step;
        }
    } else {
        m_topRow = m_topOffset = 0;
    }
    const bool settling = std::exchange(m_settling, true);
    QScrollBar *bar = verticalScrollBar();
    const int value = rows > 0 ? m_heights.topOf(m_topRow) + m_topOffset : 0;
    bar->setRange(0, std::max(value, rows > 0 ? m_heights.total() - room : 0));
    bar->setPageStep(room);
    bar->setSingleStep(fontMetrics().height() * 2);
    bar->setValue(value);
    m_settling = settling;
    viewport()->update();
}

void LongList::standAt(int row, int offset)
{
    m_topRow = row;
    m_topOffset = offset;
    // Above a row that has its place, rows are measured before they come into sight: nothing jumps.
    while (m_topOffset < 0 && m_topRow > 0) {
        measure(--m_topRow);
        m_topOffset += m_heights.heightOf(m_topRow);
    }
    while (m_topRow < m_heights.count() - 1) {
        measure(m_topRow);
        if (m_topOffset < m_heights.heightOf(m_topRow))
            break;
        m_topOffset -= m_heights.heightOf(m_topRow++);
    }
    m_topOffset = std::max(0, m_topOffset);
    settle();
}

void LongList::endWith(int row)
{
    measure(row);
    standAt(row, m_heights.heightOf(row) - viewport()->height());
}

void LongList::reset()
{
    QListView::reset();
    m_heights.reset(model() ? model()->rowCount() : 0);
}

void LongList::doItemsLayout()
{
    if (model() && m_heights.count() != model()->rowCount())
        m_heights.reset(model()->rowCount());
    QAbstractItemView::doItemsLayout();
}

void LongList::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    if (model() && m_heights.count() == model()->rowCount())
        settle();
}

void LongList::layOutAnew()
{
    m_heights.forget(0, m_heights.count());
    scheduleDelayedItemsLayout();
}

void LongList::resizeEvent(QResizeEvent *event)
{
    // A scroll bar stands in the margin right of the rows: they keep their width when it comes and goes.
    const int room = std::min(width(), viewport()->width() + widestBar);
    if (std::exchange(m_rowWidth, room) != room) {
        setRowWidth(room);
        layOutAnew();
    }
    QAbstractItemView::resizeEvent(event);
}

void LongList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOutAnew();
}

// ---- What the model says

void LongList::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const int count = end - start + 1;
    if (m_heights.count() + count == model()->rowCount()) {
        m_heights.insert(start, count);
        if (start < m_topRow || (start == m_topRow && m_topOffset > 0))
            m_topRow += count;
    }
    QListView::rowsInserted(parent, start, end);
}

void LongList::takeRemoved(int start, int end)
{
    const int count = end - start + 1;
    if (m_heights.count() - count == model()->rowCount()) {
        m_heights.remove(start, count);
        if (end < m_topRow) {
            m_topRow -= count;
        } else if (start <= m_topRow) {
            m_topRow = start;
            m_topOffset = 0;
        }
    }
    scheduleDelayedItemsLayout();
}

void LongList::takeChanged(const QModelIndex &from, const QModelIndex &to)
{
    if (to.row() < m_heights.count())
        m_heights.forget(from.row(), to.row() - from.row() + 1);
    scheduleDelayedItemsLayout();
}

// ---- Places

QRect LongList::visualRect(const QModelIndex &index) const
{
    // Who asks for a place gets the one after what is still to be laid out, as in Qt's own lists.
    const_cast<LongList *>(this)->executeDelayedItemsLayout();
    if (!index.isValid() || index.row() >= m_heights.count())
        return {};
    const int top = m_heights.topOf(index.row()) - verticalOffset();
    return {0, top, viewport()->width(), m_heights.heightOf(index.row())};
}

QModelIndex LongList::indexAt(const QPoint &place) const
{
    const_cast<LongList *>(this)->executeDelayedItemsLayout();
    const int y = place.y() + verticalOffset();
    if (m_heights.count() == 0 || y < 0 || y >= m_heights.total())
        return {};
    return model()->index(m_heights.rowAt(y), 0);
}

int LongList::verticalOffset() const
{
    return m_heights.count() > 0 ? m_heights.topOf(m_topRow) + m_topOffset : 0;
}

void LongList::scrollContentsBy(int, int)
{
    if (m_settling || m_heights.count() == 0)
        return;
    executeDelayedItemsLayout();
    const QScrollBar *bar = verticalScrollBar();
    const int by = bar->value() - verticalOffset();
    if (by > 0 && bar->value() == bar->maximum())
        return endWith(m_heights.count() - 1);
    if (std::abs(by) <= farAway * viewport()->height())
        return standAt(m_topRow, m_topOffset + by);
    const int row = m_heights.rowAt(bar->value());
    standAt(row, bar->value() - m_heights.topOf(row));
}

void LongList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    executeDelayedItemsLayout();
    if (!index.isValid() || index.row() >= m_heights.count())
        return;
    const int row = index.row();
    measure(row);
    settle();
    const QRect box = visualRect(index);
    const int room = viewport()->height();
    if (hint == EnsureVisible) {
        if (box.top() >= 0 && box.bottom() < room)
            return;
        hint = box.top() < 0 || box.height() > room ? PositionAtTop : PositionAtBottom;
    }
    switch (hint) {
    case PositionAtBottom:
        return endWith(row);
    case PositionAtCenter:
        return standAt(row, (box.height() - room) / 2);
    default:
        return standAt(row, 0);
    }
}

/// The nearest row from `row` on that one can go to, no heading; -1: none.
int LongList::nextRow(int row, int step) const
{
    while (row >= 0 && row < model()->rowCount()) {
        if (model()->index(row, 0).flags().testFlag(Qt::ItemIsEnabled))
            return row;
        row += step;
    }
    return -1;
}

QModelIndex LongList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    executeDelayedItemsLayout();
    const int last = m_heights.count() - 1;
    const int current = currentIndex().row();
    // As many rows as a viewport holds, at least one.
    const auto page = [&](int step) {
        int row = current;
        for (int passed = 0; row + step >= 0 && row + step <= last; row += step) {
            measure(row + step);
            passed += m_heights.heightOf(row + step);
            if (passed > viewport()->height() && row != current)
                break;
        }
        return row;
    };
    int row = -1;
    switch (current < 0 && action != MoveEnd ? MoveHome : action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft:
        row = nextRow(current - 1, -1);
        break;
    case MoveDown:
    case MoveNext:
    case MoveRight:
        row = nextRow(current + 1, 1);
        break;
    case MovePageUp:
        row = nextRow(page(-1), -1);
        break;
    case MovePageDown:
        row = nextRow(page(1), 1);
        break;
    case MoveHome:
        row = nextRow(0, 1);
        break;
    case MoveEnd:
        row = nextRow(last, -1);
        break;
    }
    return row < 0 ? currentIndex() : model()->index(row, 0);
}

void LongList::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    if (m_heights.count() == 0)
        return;
    const QRect area = rect.normalized().translated(0, verticalOffset());
    if (area.top() >= m_heights.total())
        return selectionModel()->select(QItemSelection(), flags);
    const QModelIndex first = model()->index(m_heights.rowAt(area.top()), 0);
    const QModelIndex last = model()->index(m_heights.rowAt(area.bottom()), 0);
    selectionModel()->select(QItemSelection(first, last), flags);
}

QRegion LongList::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection)
        region += visualRect(range.topLeft()).united(visualRect(range.bottomRight()));
    return region & viewport()->rect();
}

void LongList::paintEvent(QPaintEvent *)
{
    executeDelayedItemsLayout();
    QPainter painter(viewport());
    if (m_heights.count() == 0) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        const int margin = fontMetrics().height();
        painter.drawText(viewport()->rect().adjusted(margin, margin * 2, -margin, -margin),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
        return;
    }
    QStyleOptionViewItem plain;
    initViewItemOption(&plain);
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    for (int row = m_topRow, y = -m_topOffset; row < m_heights.count() && y < viewport()->height(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        QStyleOptionViewItem option = plain;
        option.rect = QRect(0, y, viewport()->width(), m_heights.heightOf(row));
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        option.state.setFlag(QStyle::State_MouseOver, viewport()->underMouse() && option.rect.contains(mouse));
        itemDelegate()->paint(&painter, option, index);
        y += option.rect.height();
    }
}

} // namespace mitjul
