// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cardmodel.h"

namespace mitjul {

CardModel::CardModel(Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    connect(&session, &Session::changed, this, &CardModel::take);
}

void CardModel::take(Session::Aspects changed)
{
    if (changed & (aspects() | Session::ArticleAspect))
        refresh();
}

void CardModel::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    refresh();
}

void CardModel::setOrder(Order order)
{
    if (m_order == order || !orders().contains(order))
        return;
    m_order = order;
    refresh();
}

QString CardModel::groupOf(const Item &, Order) const { return {}; }

QStringView CardModel::textOf(Span span) const
{
    return QStringView(m_session.article().text).mid(span.start, span.length());
}

QList<CardModel::Row> CardModel::makeRows()
{
    prepare();
    QList<Item> all = items();
    m_total = static_cast<int>(all.size());
    if (const QString words = m_filter.trimmed(); !words.isEmpty())
        all.removeIf([&](const Item &item) { return !matches(item, words); });
    all.removeIf([this](const Item &item) { return !accepts(item); });
    if (m_order != Order::Article)
        arrange(all, m_order);
    QList<Row> rows;
    rows.reserve(all.size());
    qsizetype heading = -1;
    for (const Item &item : std::as_const(all)) {
        const QString group = m_order == Order::Article ? QString() : groupOf(item, m_order);
        if (!group.isEmpty() && (heading < 0 || rows[heading].group != group)) {
            heading = rows.size();
            rows.append({group, {}, 0});
        }
        if (heading >= 0)
            ++rows[heading].count;
        rows.append({{}, item, 0});
    }
    return rows;
}

void CardModel::refresh()
{
    QList<Row> rows = makeRows();
    // What is the same at both ends stays where it is; only the stretch between is replaced.
    qsizetype head = 0;
    while (head < std::min(rows.size(), m_rows.size()) && rows[head] == m_rows[head])
        ++head;
    qsizetype tail = 0;
    while (tail < std::min(rows.size(), m_rows.size()) - head
           && rows[rows.size() - 1 - tail] == m_rows[m_rows.size() - 1 - tail])
        ++tail;
    const int from = static_cast<int>(head);
    if (const int oldEnd = static_cast<int>(m_rows.size() - tail); oldEnd > from) {
        beginRemoveRows({}, from, oldEnd - 1);
        m_rows.remove(from, oldEnd - from);
        endRemoveRows();
    }
    if (const int newEnd = static_cast<int>(rows.size() - tail); newEnd > from) {
        beginInsertRows({}, from, newEnd - 1);
        m_rows = std::move(rows);
        endInsertRows();
    } else {
        m_rows = std::move(rows);
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
    Q_EMIT refreshed();
}

Item CardModel::itemAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows.at(index.row()).item : Item();
}

QModelIndex CardModel::indexOf(const Item &item) const
{
    if (item.kind == Item::Kind::None)
        return {};
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &candidate) { return candidate.item == item; });
    return row == m_rows.end() ? QModelIndex() : index(static_cast<int>(row - m_rows.begin()));
}

Card CardModel::cardAt(const QModelIndex &index) const
{
    // While rows are on their way out, views may ask for what the session no longer has.
    const Item item = itemAt(index);
    return holds(item) ? compose(item) : Card();
}

int CardModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

QVariant CardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    if (!row.group.isEmpty())
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("%1 %2").arg(row.group).arg(row.count)) : QVariant();
    if (role == CardDataRole)
        return QVariant::fromValue(cardAt(index));
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return cardAt(index).spoken();
    return {};
}

Qt::ItemFlags CardModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    // A heading of a group can be read but not be chosen: arrow keys pass over it.
    if (!m_rows.at(index.row()).group.isEmpty())
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace mitjul
