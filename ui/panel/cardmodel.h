// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "card.h"
#include "session.h"

#include <QAbstractListModel>
#include <algorithm>

namespace mitjul {

/// A tab's cards: those items of the open article that match the filter, in the article's order or another one, with a
/// heading before each group. Follows the session; rows that stay keep their place, so that views do not jump.
/// Cards are composed when asked for.
class CardModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// How cards can stand. The settings remember them by these names.
    enum class Order { Article, Worth, Speaker, Verdict, Length, Certainty, Kind, Newest, Color, Tag };
    Q_ENUM(Order)

    /// `session` must outlive the model.
    explicit CardModel(Session &session, QObject *parent = nullptr);

    /// Shows only items with these words in what their card says, in any case. Empty: all.
    void setFilter(const QString &filter);
    [[nodiscard]] const QString &filter() const { return m_filter; }
    /// The orders in which these cards can stand.
    [[nodiscard]] virtual QList<Order> orders() const = 0;
    /// Changes nothing if the order is none of those.
    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }

    /// How many items there are, the filter aside.
    [[nodiscard]] int total() const { return m_total; }
    /// What a row stands for; of no kind for a heading.
    [[nodiscard]] Item itemAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Item &item) const;
    [[nodiscard]] Card cardAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Asks the session anew. Called by itself when the session says that something of `aspects()` has changed.
    void refresh();

Q_SIGNALS:
    /// The number of items or what they say has changed.
    void refreshed();

protected:
    /// What the cards depend on, besides the article.
    [[nodiscard]] virtual Session::Aspects aspects() const = 0;
    /// All items, in the article's order.
    [[nodiscard]] virtual QList<Item> items() const = 0;
    [[nodiscard]] virtual Card compose(const Item &item) const = 0;
    /// Whether the session still has the item, and it is still one of this model's.
    [[nodiscard]] virtual bool holds(const Item &item) const { return !m_session.spanOf(item).isEmpty(); }
    /// The words that the filter looks at.
    [[nodiscard]] virtual bool matches(const Item &item, const QString &filter) const = 0;
    /// Whether a card is shown, whatever the filter's words.
    [[nodiscard]] virtual bool accepts(const Item &) const { return true; }
    /// Brings items, which come in the article's order, into this other one; with headings, groups stand together.
    virtual void arrange(QList<Item> &items, Order order) const = 0;
    /// The heading of an item's group in this order; empty: none.
    [[nodiscard]] virtual QString groupOf(const Item &item, Order order) const;
    /// Sorts by a key, which is asked for once of each item; among the same keys the order stays.
    template <typename Key>
    static void sortBy(QList<Item> &items, Key key);
    /// Called before the items are asked for.
    virtual void prepare() { }

    [[nodiscard]] const Session &session() const { return m_session; }
    [[nodiscard]] QStringView textOf(Span span) const;

private:
    struct Row {
        QString group; // not empty: a heading
        Item item;
        int count = 0; // a heading's

        friend bool operator==(const Row &a, const Row &b) { return a.group == b.group && a.item == b.item; }
    };
    void take(Session::Aspects aspects);
    [[nodiscard]] QList<Row> makeRows();

    Session &m_session;
    QString m_filter;
    Order m_order = Order::Article;
    int m_total = 0;
    QList<Row> m_rows;
};

template <typename Key>
void CardModel::sortBy(QList<Item> &items, Key key)
{
    QList<std::pair<decltype(key(items.first())), Item>> keyed;
    keyed.reserve(items.size());
    for (const Item &item : std::as_const(items))
        keyed.append({key(item), item});
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (qsizetype i = 0; i < items.size(); ++i)
        items[i] = keyed[i].second;
}

} // namespace mitjul
