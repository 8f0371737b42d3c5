// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cardmodel.h"

#include <QToolButton>

class QActionGroup;

namespace mitjul {

/// Says in what order cards stand, and offers the other orders in a menu: Space, Enter or Down opens it.
class OrderButton : public QToolButton {
    Q_OBJECT
public:
    OrderButton(const QList<CardModel::Order> &orders, QWidget *parent);

    void setOrder(CardModel::Order order);

Q_SIGNALS:
    void chosen(mitjul::CardModel::Order order);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] static QString nameOf(CardModel::Order order);

    QActionGroup *m_choices;
};

} // namespace mitjul
