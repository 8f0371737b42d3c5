// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library.h"

#include <QAbstractListModel>

namespace mitjul {

/// Roles of the shelf's lists. `Qt::DisplayRole` is an entry's title.
enum ShelfRole {
    DetailRole = Qt::UserRole + 1, ///< muted line beneath the title
    SnippetRole, ///< words found, with what stands around them; empty on the shelf itself
    ArticleRole, ///< ArticleId
    OpenRole, ///< whether it is the article that is open
};

/// The articles of the library, newest first.
class ArticleListModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setArticles(const QList<ArticleSummary> &articles);
    void setOpen(const ArticleId &id);
    [[nodiscard]] QModelIndex indexOf(const ArticleId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString detailOf(const ArticleSummary &article) const;

    QList<ArticleSummary> m_articles;
    ArticleId m_open;
};

/// What a search found.
class SearchHitModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setHits(const QList<SearchHit> &hits);
    [[nodiscard]] const SearchHit &hitAt(const QModelIndex &index) const { return m_hits.at(index.row()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<SearchHit> m_hits;
};

/// Minutes that reading takes, at least one: Korean words hold more than English ones.
[[nodiscard]] int readingMinutes(qsizetype words, const QString &language);

} // namespace mitjul
