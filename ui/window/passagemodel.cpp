// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "passagemodel.h"

#include "labels.h"
#include "namelist.h"

namespace mitjul {

void PassageModel::setPassages(const QList<StancePassage> &passages)
{
    beginResetModel();
    m_passages = passages;
    m_checked.clear();
    endResetModel();
    Q_EMIT checkedChanged();
}

void PassageModel::setShownNames(bool holder, bool target)
{
    beginResetModel();
    m_showsHolder = holder;
    m_showsTarget = target;
    endResetModel();
}

void PassageModel::setCheckable(bool checkable)
{
    beginResetModel();
    m_checkable = checkable;
    endResetModel();
}

QList<StancePassage> PassageModel::checked() const
{
    QList<StancePassage> checked;
    for (const StancePassage &passage : m_passages) {
        if (m_checked.contains(passage.annotation))
            checked.append(passage);
    }
    return checked;
}

QString PassageModel::wordOf(std::optional<Polarity> polarity)
{
    if (!polarity)
        return QStringLiteral("? ") + tr("not set");
    const QString signs[] = {QStringLiteral("+ "), QStringLiteral("− "), QStringLiteral("= ")};
    return signs[static_cast<size_t>(*polarity)] + Labels::of(*polarity);
}

QString PassageModel::namesOf(const StancePassage &passage) const
{
    QStringList names;
    if (m_showsHolder)
        names.append(quotable(passage.stance.holder));
    if (m_showsTarget)
        names.append(quotable(passage.stance.target));
    return names.join(QStringLiteral(" · "));
}

QString PassageModel::wordsOf(const StancePassage &passage)
{
    return passage.exact.isEmpty() ? tr("On the whole article") : tr("“%1”").arg(passage.exact.simplified());
}

int PassageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_passages.size());
}

QVariant PassageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const StancePassage &passage = m_passages[index.row()];
    if (role == Qt::CheckStateRole && m_checkable)
        return m_checked.contains(passage.annotation) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DisplayRole) // read by a screen reader as a whole; the delegate paints the parts
        return tr("%1, %2: %3 (%4)")
            .arg(wordOf(passage.stance.polarity), namesOf(passage), wordsOf(passage), passage.title);
    return {};
}

bool PassageModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || !m_checkable)
        return false;
    const AnnotationId annotation = m_passages[index.row()].annotation;
    if (value.toInt() == Qt::Checked)
        m_checked.insert(annotation);
    else
        m_checked.remove(annotation);
    for (int row = 0; row < m_passages.size(); ++row) {
        if (m_passages[row].annotation == annotation)
            Q_EMIT dataChanged(this->index(row), this->index(row), {Qt::CheckStateRole});
    }
    Q_EMIT checkedChanged();
    return true;
}

Qt::ItemFlags PassageModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
    return m_checkable ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace mitjul
