// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cardmodel.h"
#include "theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace mitjul {

class CardView;
class OrderButton;

/// One tab of the panel: a filter field, the order of the cards, and the cards.
class CardPage : public QWidget {
    Q_OBJECT
public:
    /// Takes over `model`. `session` must outlive the page.
    CardPage(Session &session, CardModel *model, QWidget *parent);

    [[nodiscard]] CardModel &model() const { return *m_model; }
    [[nodiscard]] CardView &view() const { return *m_view; }

    void setTheme(const Theme &theme);
    /// What stands there when the article has none of these.
    void setNothingText(const QString &text);
    /// Sentences above the cards; none: no room is taken.
    void setNotice(const QStringList &sentences);
    /// Brings the cards into another order and keeps the current one in sight.
    void setOrder(CardModel::Order order);
    /// Adds a switch of the caller's beside the order.
    QToolButton *addSwitch(const QString &text, const QString &explanation);
    /// Shows the card of the session's current item, if it is here, and scrolls to it. What the reader goes to is seen:
    /// a filter that hides it is emptied.
    void showCurrent();

protected:
    /// Adds a row of the page's own controls above the cards.
    void addControls(QHBoxLayout *row);
    /// Shows all cards again.
    virtual void clearFilters();

private:
    void tellEmpty();
    void keepInStep();

    Session &m_session;
    CardModel *m_model;
    QLineEdit *m_filter;
    OrderButton *m_order;
    QHBoxLayout *m_row;
    QVBoxLayout *m_controls;
    QLabel *m_notice;
    CardView *m_view;
    QString m_nothing;
};

} // namespace mitjul
