// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"

#include <QObject>

class QMenu;

namespace mitjul {

/// What the reader does to articles of the shelf, one or several: each edit is one step of undo.
class ShelfActions : public QObject {
    Q_OBJECT
public:
    /// `session` must outlive it; `parent` is the widget that menus and questions belong to.
    ShelfActions(Session &session, QWidget *parent);

    /// Shows the menu of what can be done with these.
    void openMenu(const QList<ArticleSummary> &articles, const QPoint &place);
    void setTrashed(const QList<ArticleId> &articles, bool trashed);
    void setProgress(const QList<ArticleId> &articles, Progress progress);
    void setInCollection(const QList<ArticleId> &articles, const QString &collection, bool in);
    /// Asks whether the trash is to be emptied, and does.
    void askToEmptyTrash();

Q_SIGNALS:
    void openWanted(mitjul::ArticleId article);
    void particularsWanted(mitjul::ArticleId article);
    /// The reader wants to see who stands where in these.
    void stancesWanted(const QList<mitjul::ArticleId> &articles);
    /// The trash was emptied, which is no edit that the session knows.
    void trashEmptied();

private:
    template <typename Edit>
    void edit(const QList<ArticleId> &articles, Edit edit);
    void addCollections(QMenu &menu, const QList<ArticleId> &articles);
    void askForCollection(const QList<ArticleId> &articles);
    void emptyTrash(const QList<ArticleId> &articles);

    Session &m_session;
    QWidget *m_parent;
};

} // namespace mitjul
