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
class FilterBar;
class SearchHitModel;
class ShelfActions;
class ShelfList;
class ShelfReader;
class TrashBar;

/// The shelf: the library's articles, a filter, and a search over their text and notes within it. A click or Enter opens
/// an article; from what was found it leads to the place. After an edit of the open article its own line alone is read;
/// all others are read off the window's thread.
class Shelf : public QWidget {
    Q_OBJECT
public:
    /// `session` must outlive the shelf.
    Shelf(Session &session, QWidget *parent);

    void setTheme(const Theme &theme);
    /// Puts the focus into the search field.
    void focusSearch();
    /// The next article without a stance after the open one, as the shelf has them, round its end; nothing: all others
    /// have one.
    [[nodiscard]] Result<std::optional<ArticleId>> nextUncoded();

Q_SIGNALS:
    /// The reader wants to edit what the shelf says of an article.
    void particularsWanted(mitjul::ArticleId article);
    /// The reader wants to see who stands where in these.
    void stancesWanted(const QList<mitjul::ArticleId> &articles);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void wire();
    void take(Session::Aspects aspects);
    void read();
    void takeArticles(const Result<QList<ArticleSummary>> &articles);
    void takeFilter();
    void showTrash();
    void showCount();
    void refreshOpen();
    void followOpen();
    void search();
    void takeHits(const Result<QList<SearchHit>> &hits);
    void enterList();
    void openHit(const QModelIndex &index);
    void goToHit();
    [[nodiscard]] ShelfList *shown() const;
    [[nodiscard]] QList<ArticleSummary> chosen() const;
    [[nodiscard]] QList<ArticleId> chosenIds() const;

    Session &m_session;
    ShelfReader *m_reader;
    ShelfActions *m_actions;
    QLineEdit *m_field;
    FilterBar *m_filter;
    QStackedWidget *m_stack;
    ShelfList *m_articles;
    ShelfList *m_hits;
    TrashBar *m_trash;
    ArticleListModel *m_articleModel;
    SearchHitModel *m_hitModel;
    QTimer m_delay;
    std::optional<SearchHit> m_goal; // where to go once its article is open
    bool m_entersHits = false; // the reader goes into the list as soon as it is there
    bool m_searching = false; // hits are still to come
    bool m_followsOpen = true; // the open article is gone to as soon as it is there
    bool m_isOther = true; // the articles will be those of another filter
};

} // namespace mitjul
