// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation.h"

#include <QAbstractTableModel>
#include <QHash>
#include <array>

namespace mitjul {

/// How often each polarity occurs, and in which annotations, in reading order.
struct StanceTally {
    std::array<int, 3> counts {}; ///< in the order of Polarity
    QList<AnnotationId> annotations; ///< none where only the numbers are known

    [[nodiscard]] bool isEmpty() const { return counts == std::array<int, 3>(); }
    /// The polarity that occurs most, neutral where two are even.
    [[nodiscard]] Polarity majority() const;
    /// As `favor 2 · against 1`.
    [[nodiscard]] QString text() const;

    friend bool operator==(const StanceTally &, const StanceTally &) = default;
};

/// Who stands where: a row for each holder, a column for each target.
struct StanceTable {
    QStringList holders;
    QStringList targets;
    QHash<std::pair<int, int>, StanceTally> cells; ///< those that are not empty, by row and column
    bool hasSums = false; ///< the first row and the first column are sums of the others

    friend bool operator==(const StanceTable &, const StanceTable &) = default;
};

/// A table of who stands where, for `StanceMatrix`.
class StanceTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] const StanceTable &table() const { return m_table; }
    /// Nothing is laid out anew for the same table.
    void setTable(StanceTable table);
    [[nodiscard]] StanceTally tallyAt(const QModelIndex &index) const;
    [[nodiscard]] const QStringList &targets() const { return m_table.targets; }
    /// Whether a row or column, or the cell where they meet, is a sum.
    [[nodiscard]] bool isSum(int row, int column) const { return m_table.hasSums && (row == 0 || column == 0); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    StanceTable m_table;
};

} // namespace mitjul
