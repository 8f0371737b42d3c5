// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stancemodel.h"

namespace mitjul {

// ---- Matrix

StanceMatrixModel::StanceMatrixModel(Session &session, QObject *parent)
    : StanceTableModel(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, [this](Session::Aspects aspects) {
        if (aspects & (Session::AnnotationsAspect | Session::ArticleAspect))
            refresh();
    });
    refresh();
}

void StanceMatrixModel::refresh()
{
    StanceTable table;
    QHash<QString, int> rows;
    QHash<QString, int> columns;
    m_columns.clear();
    m_total = 0;
    const auto place = [](QStringList &names, QHash<QString, int> &places, const QString &name) {
        const auto known = places.constFind(name);
        if (known != places.constEnd())
            return *known;
        names.append(name);
        return *places.insert(name, static_cast<int>(names.size()) - 1);
    };
    const auto count = [](StanceTally &tally, Polarity polarity, const AnnotationId &annotation) {
        ++tally.counts[static_cast<size_t>(polarity)];
        if (tally.annotations.isEmpty() || tally.annotations.last() != annotation)
            tally.annotations.append(annotation);
    };
    for (const Annotation &annotation : m_session.annotations()) {
        for (const Stance &stance : annotation.stances) {
            if (!stance.polarity)
                continue;
            ++m_total;
            const int row = place(table.holders, rows, stance.holder);
            const int column = place(table.targets, columns, stance.target);
            m_columns.resize(table.targets.size());
            count(table.cells[{row, column}], *stance.polarity, annotation.id);
            count(m_columns[column], *stance.polarity, annotation.id);
        }
    }
    setTable(std::move(table));
}

QStringList StanceMatrixModel::holdersOn(int column) const
{
    QStringList names;
    for (int row = 0; row < table().holders.size(); ++row) {
        if (table().cells.contains({row, column}))
            names.append(table().holders[row]);
    }
    return names;
}

// ---- Targets

TargetModel::TargetModel(const StanceMatrixModel &matrix, QObject *parent)
    : QAbstractListModel(parent)
    , m_matrix(matrix)
{
    connect(&matrix, &QAbstractItemModel::modelReset, this, &TargetModel::refresh);
    refresh();
}

void TargetModel::refresh()
{
    beginResetModel();
    m_targets = m_matrix.targets();
    endResetModel();
}

Card TargetModel::cardOf(int target) const
{
    const StanceTally tally = m_matrix.tallyOf(target);
    Card card;
    card.stripe = toneOf(tally.majority());
    card.heading = m_targets.value(target);
    card.detail = tally.text();
    card.body = m_matrix.holdersOn(target).join(QStringLiteral(", "));
    return card;
}

int TargetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_targets.size());
}

QVariant TargetModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == CardDataRole)
        return QVariant::fromValue(cardOf(index.row()));
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return cardOf(index.row()).spoken();
    return {};
}

} // namespace mitjul
