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

/// One tab of the panel: a filter field, a switch for the other arrangement, and the cards.
class CardPage : public QWidget {
    Q_OBJECT
public:
    /// Takes over `model`. `arrangement` names the switch, as "By speaker". `session` must outlive the page.
    /// `arranged`: it is on from the start.
    CardPage(Session &session, CardModel *model, const QString &arrangement, QWidget *parent, bool arranged = false);

    [[nodiscard]] CardModel &model() const { return *m_model; }
    [[nodiscard]] CardView &view() const { return *m_view; }

    void setTheme(const Theme &theme);
    /// What stands there when the article has none of these.
    void setNothingText(const QString &text);
    /// Sentences above the cards; none: no room is taken.
    void setNotice(const QStringList &sentences);
    /// Adds a switch of the caller's beside the arrangement's.
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
    QHBoxLayout *m_row;
    QVBoxLayout *m_controls;
    QLabel *m_notice;
    CardView *m_view;
    QString m_nothing;
};

} // namespace mitjul
