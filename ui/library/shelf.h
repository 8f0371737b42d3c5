// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"
#include "theme.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace mitjul {

class ArticleListModel;
class SearchHitModel;
class ShelfList;

/// The shelf: the library's articles, and a search over their text and notes. A click or Enter opens an article; from
/// what was found it leads to the place.
class Shelf : public QWidget {
    Q_OBJECT
public:
    /// `session` must outlive the shelf.
    Shelf(Session &session, QWidget *parent);

    void setTheme(const Theme &theme);
    /// Puts the focus into the search field.
    void focusSearch();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void take(Session::Aspects aspects);
    void refresh();
    void search();
    void openHit(const QModelIndex &index);
    void goToHit();
    [[nodiscard]] ShelfList *shown() const;

    Session &m_session;
    QLineEdit *m_field;
    QStackedWidget *m_stack;
    ShelfList *m_articles;
    ShelfList *m_hits;
    ArticleListModel *m_articleModel;
    SearchHitModel *m_hitModel;
    QTimer m_delay;
    std::optional<SearchHit> m_goal; // where to go once its article is open
    bool m_stale = true; // something came in while the shelf was folded away
};

} // namespace mitjul
