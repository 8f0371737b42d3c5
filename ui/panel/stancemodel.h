// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "card.h"
#include "session.h"
#include "stancetable.h"

#include <QAbstractListModel>

namespace mitjul {

/// Who stands where in the open article, holders and targets by first appearance.
class StanceMatrixModel : public StanceTableModel {
    Q_OBJECT
public:
    /// `session` must outlive the model.
    explicit StanceMatrixModel(Session &session, QObject *parent = nullptr);

    /// How many stances there are.
    [[nodiscard]] int total() const { return m_total; }
    /// All stances on the target of a column, of whatever holder.
    [[nodiscard]] StanceTally tallyOf(int column) const { return m_columns.value(column); }
    /// Who takes a stance on it, by first appearance.
    [[nodiscard]] QStringList holdersOn(int column) const;

private:
    void refresh();

    Session &m_session;
    QList<StanceTally> m_columns; // sums
    int m_total = 0;
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
