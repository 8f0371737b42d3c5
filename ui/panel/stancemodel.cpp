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
    beginResetModel();
    m_holders.clear();
    m_targets.clear();
    m_cells.clear();
    m_total = 0;
    QHash<QString, qsizetype> rows;
    QHash<QString, qsizetype> columns;
    const auto place = [](QStringList &names, QHash<QString, qsizetype> &places, const QString &name) {
        const auto known = places.constFind(name);
        if (known != places.constEnd())
            return *known;
        names.append(name);
        return *places.insert(name, names.size() - 1);
    };
    for (const Annotation &annotation : m_session.annotations()) {
        for (const Stance &stance : annotation.stances) {
            if (!stance.polarity)
                continue;
            ++m_total;
            StanceTally &cell
                = m_cells[{place(m_holders, rows, stance.holder), place(m_targets, columns, stance.target)}];
            ++cell.counts[static_cast<size_t>(*stance.polarity)];
            if (!cell.annotations.contains(annotation.id))
                cell.annotations.append(annotation.id);
        }
    }
    endResetModel();
}

StanceTally StanceMatrixModel::tallyAt(const QModelIndex &index) const
{
    return m_cells.value({index.row(), index.column()});
}

StanceTally StanceMatrixModel::tallyOf(const QString &target) const
{
    StanceTally sum;
    for (const Annotation &annotation : m_session.annotations()) {
        for (const Stance &stance : annotation.stances) {
            if (!stance.polarity || stance.target != target)
                continue;
            ++sum.counts[static_cast<size_t>(*stance.polarity)];
            if (sum.annotations.isEmpty() || sum.annotations.last() != annotation.id)
                sum.annotations.append(annotation.id);
        }
    }
    return sum;
}

QStringList StanceMatrixModel::holdersOn(const QString &target) const
{
    QStringList names;
    const qsizetype column = m_targets.indexOf(target);
    for (qsizetype row = 0; row < m_holders.size(); ++row) {
        if (m_cells.contains({row, column}))
            names.append(m_holders[row]);
    }
    return names;
}

int StanceMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_holders.size());
}

int StanceMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_targets.size());
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
                               : tr("%1 on %2: %3").arg(m_holders[index.row()], m_targets[index.column()], tally.text());
    default:
        return {};
    }
}

QVariant StanceMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList &names = orientation == Qt::Horizontal ? m_targets : m_holders;
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

Card TargetModel::cardOf(const QString &target) const
{
    const StanceTally tally = m_matrix.tallyOf(target);
    Card card;
    card.stripe = toneOf(tally.majority());
    card.heading = target;
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
        return QVariant::fromValue(cardOf(targetAt(index)));
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return cardOf(targetAt(index)).spoken();
    return {};
}

} // namespace mitjul
