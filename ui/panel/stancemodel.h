// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "card.h"
#include "session.h"

#include <QAbstractListModel>
#include <QAbstractTableModel>
#include <array>

namespace mitjul {

/// How often each polarity occurs, and in which annotations, in reading order.
struct StanceTally {
    std::array<int, 3> counts {}; ///< in the order of Polarity
    QList<AnnotationId> annotations;

    [[nodiscard]] bool isEmpty() const { return annotations.isEmpty(); }
    /// The polarity that occurs most, neutral where two are even.
    [[nodiscard]] Polarity majority() const;
    /// As `favor 2 · against 1`.
    [[nodiscard]] QString text() const;

    friend bool operator==(const StanceTally &, const StanceTally &) = default;
};

/// Who stands where in the open article: a row for each holder, a column for each target, both by first appearance.
class StanceMatrixModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        TallyRole = Qt::UserRole + 1, ///< the cell's StanceTally
    };

    /// `session` must outlive the model.
    explicit StanceMatrixModel(Session &session, QObject *parent = nullptr);

    /// How many stances there are.
    [[nodiscard]] int total() const { return m_table.total; }
    [[nodiscard]] StanceTally tallyAt(const QModelIndex &index) const;
    /// The cells that are not empty, by row and column.
    [[nodiscard]] const QHash<std::pair<int, int>, StanceTally> &cells() const { return m_table.cells; }
    [[nodiscard]] const QStringList &targets() const { return m_table.targets; }
    /// All stances on the target of a column, of whatever holder.
    [[nodiscard]] StanceTally tallyOf(int column) const { return m_table.columns.value(column); }
    /// Who takes a stance on it, by first appearance.
    [[nodiscard]] QStringList holdersOn(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Table {
        QStringList holders;
        QStringList targets;
        QHash<std::pair<int, int>, StanceTally> cells;
        QList<StanceTally> columns; // sums
        int total = 0;

        friend bool operator==(const Table &, const Table &) = default;
    };
    void refresh();
    [[nodiscard]] Table countStances() const;

    Session &m_session;
    Table m_table;
};

/// The targets of the open article as cards, with counts and holders.
class TargetModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// `matrix` must outlive the model.
    explicit TargetModel(const StanceMatrixModel &matrix, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void refresh();
    [[nodiscard]] Card cardOf(int target) const;

    const StanceMatrixModel &m_matrix;
    QStringList m_targets;
};

} // namespace mitjul

Q_DECLARE_METATYPE(mitjul::StanceTally)
