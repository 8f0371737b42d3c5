// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "orderbutton.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>

namespace mitjul {

OrderButton::OrderButton(const QList<CardModel::Order> &orders, QWidget *parent)
    : QToolButton(parent)
    , m_choices(new QActionGroup(this))
{
    setObjectName(QStringLiteral("order"));
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("In what order the cards stand"));
    auto *menu = new QMenu(this);
    for (const CardModel::Order order : orders) {
        QAction *choice = menu->addAction(nameOf(order), this, [this, order] { Q_EMIT chosen(order); });
        choice->setData(static_cast<int>(order));
        choice->setCheckable(true);
        m_choices->addAction(choice);
    }
    setMenu(menu);
    // The keys start from the order that there is.
    connect(menu, &QMenu::aboutToShow, menu, [this, menu] { menu->setActiveAction(m_choices->checkedAction()); });
    setOrder(orders.first());
}

void OrderButton::setOrder(CardModel::Order order)
{
    for (QAction *choice : m_choices->actions()) {
        if (choice->data().toInt() == static_cast<int>(order))
            choice->setChecked(true);
    }
    setText(nameOf(order));
    //: %1: by speaker, newest first …
    setAccessibleName(tr("Order of the cards: %1").arg(nameOf(order)));
}

QString OrderButton::nameOf(CardModel::Order order)
{
    switch (order) {
    case CardModel::Order::Article:
        return tr("As in the article");
    case CardModel::Order::Worth:
        return tr("By worth");
    case CardModel::Order::Speaker:
        return tr("By speaker");
    case CardModel::Order::Verdict:
        return tr("By verdict");
    case CardModel::Order::Length:
        return tr("Longest first");
    case CardModel::Order::Certainty:
        return tr("By certainty");
    case CardModel::Order::Kind:
        return tr("By kind");
    case CardModel::Order::Newest:
        return tr("Newest first");
    case CardModel::Order::Color:
        return tr("By color");
    case CardModel::Order::Tag:
        return tr("By tag");
    }
    return {};
}

void OrderButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return showMenu();
    default:
        QToolButton::keyPressEvent(event);
    }
}

} // namespace mitjul
