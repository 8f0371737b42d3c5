// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rowheights.h"

#include <QListView>

namespace mitjul {

/// A list of any length with rows of different heights. Only rows that are seen are composed and measured; what the
/// reader sees stays where it is when rows above it change.
class LongList : public QListView {
    Q_OBJECT
public:
    explicit LongList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// The sentence that stands in the place of rows when there are none.
    void setEmptyText(const QString &text);

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &place) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void reset() override;
    void doItemsLayout() override;

protected:
    /// Tells the delegate how wide rows are, in pixels.
    virtual void setRowWidth(int width) = 0;
    /// All rows are measured anew, as they are seen.
    void layOutAnew();

    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    int verticalOffset() const override;
    int horizontalOffset() const override { return 0; }
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    void describe();
    void takeRemoved(int start, int end);
    void takeChanged(const QModelIndex &from, const QModelIndex &to);
    void measure(int row);
    void settle();
    void standAt(int row, int offset);
    void endWith(int row);
    [[nodiscard]] int nextRow(int row, int step) const;

    RowHeights m_heights;
    int m_rowWidth = 0;
    int m_topRow = 0; // the row at the viewport's top …
    int m_topOffset = 0; // … and how much of it is above
    bool m_settling = false; // the scroll bar moves because the list did
    QString m_emptyText;
};

} // namespace mitjul
