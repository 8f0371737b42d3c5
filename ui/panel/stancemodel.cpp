// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stancemodel.h"

#include "labels.h"

namespace mitjul {

// ---- Tally

Polarity StanceTally::majority() const
{
    const auto [favor, against, neutral] = counts;
    if (favor > against && favor >= neutral)
        return Polarity::Favor;
    if (against > favor && against >= neutral)
        return Polarity::Against;
    return Polarity::Neutral;
}

QString StanceTally::text() const
{
    QStringList parts;
    for (const Polarity polarity : {Polarity::Favor, Polarity::Against, Polarity::Neutral}) {
        if (const int count = counts[static_cast<size_t>(polarity)]; count > 0)
            parts.append(Labels::counted(polarity, count));
    }
    return parts.join(QStringLiteral(" · "));
}

// ---- Matrix

StanceMatrixModel::StanceMatrixModel(Session &session, QObject *parent)
    : QAbstractTableModel(parent)
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
    // Most edits set no stance: then nothing is laid out anew.
    Table table = countStances();
    if (table == m_table)
        return;
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

StanceMatrixModel::Table StanceMatrixModel::countStances() const
{
    Table table;
    QHash<QString, int> rows;
    QHash<QString, int> columns;
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
            ++table.total;
            const int row = place(table.holders, rows, stance.holder);
            const int column = place(table.targets, columns, stance.target);
            table.columns.resize(table.targets.size());
            count(table.cells[{row, column}], *stance.polarity, annotation.id);
            count(table.columns[column], *stance.polarity, annotation.id);
        }
    }
    return table;
}

StanceTally StanceMatrixModel::tallyAt(const QModelIndex &index) const
{
    return m_table.cells.value({index.row(), index.column()});
}

QStringList StanceMatrixModel::holdersOn(int column) const
{
    QStringList names;
    for (int row = 0; row < m_table.holders.size(); ++row) {
        if (m_table.cells.contains({row, column}))
            names.append(m_table.holders[row]);
    }
    return names;
}

int StanceMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.holders.size());
}

int StanceMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.targets.size());
}

QVariant StanceMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const StanceTally tally = tallyAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return tally.text();
    case TallyRole:
        return QVariant::fromValue(tally);
    case Qt::AccessibleTextRole:
        return tally.isEmpty() ? QVariant()
                               : tr("%1 on %2: %3").arg(m_table.holders[index.row()], m_table.targets[index.column()], tally.text());
    default:
        return {};
    }
}

QVariant StanceMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList &names = orientation == Qt::Horizontal ? m_table.targets : m_table.holders;
    if (role == Qt::DisplayRole)
        return names.value(section);
    if (role == Qt::ToolTipRole) // names may look like markup
        return QStringLiteral("<p>%1</p>").arg(names.value(section).toHtmlEscaped());
    return {};
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
