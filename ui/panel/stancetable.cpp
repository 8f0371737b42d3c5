// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stancetable.h"

#include "labels.h"

namespace mitjul {

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

void StanceTableModel::setTable(StanceTable table)
{
    if (table == m_table)
        return;
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

StanceTally StanceTableModel::tallyAt(const QModelIndex &index) const
{
    return m_table.cells.value({index.row(), index.column()});
}

int StanceTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.holders.size());
}

int StanceTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.targets.size());
}

QVariant StanceTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const StanceTally tally = tallyAt(index);
    if (role == Qt::DisplayRole)
        return tally.text();
    if (tally.isEmpty())
        return {};
    return tr("%1 on %2: %3").arg(m_table.holders[index.row()], m_table.targets[index.column()], tally.text());
}

QVariant StanceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList &names = orientation == Qt::Horizontal ? m_table.targets : m_table.holders;
    if (role == Qt::DisplayRole)
        return names.value(section);
    if (role == Qt::ToolTipRole) // names may look like markup
        return QStringLiteral("<p>%1</p>").arg(names.value(section).toHtmlEscaped());
    return {};
}

} // namespace mitjul
