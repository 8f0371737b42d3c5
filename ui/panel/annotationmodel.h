// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cardmodel.h"

namespace mitjul {

/// Cards of the reader's annotations: in the article's order, the newest first, by colour or by tag.
class AnnotationModel : public CardModel {
    Q_OBJECT
public:
    explicit AnnotationModel(Session &session, QObject *parent = nullptr);

    QList<Order> orders() const override { return {Order::Article, Order::Newest, Order::Color, Order::Tag}; }

protected:
    Session::Aspects aspects() const override;
    void prepare() override;
    QList<Item> items() const override;
    bool holds(const Item &item) const override; // one on the whole article, or without a place, has no span
    Card compose(const Item &item) const override;
    bool matches(const Item &item, const QString &filter) const override;
    void arrange(QList<Item> &items, Order order) const override;
    QString groupOf(const Item &item, Order order) const override;

private:
    [[nodiscard]] const Annotation &annotation(const Item &item) const;
    void sortByTag(QList<Item> &items) const;

    QHash<AnnotationId, qsizetype> m_places; // in the session's list
};

} // namespace mitjul
