// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library.h"
#include "tone.h"

#include <QAbstractListModel>

namespace mitjul {

/// Roles of the shelf's lists. `Qt::DisplayRole` is an entry's title.
enum ShelfRole {
    LeadRole = Qt::UserRole + 1, ///< begins the muted line beneath the title; may be cut short: the source
    DetailRole, ///< the rest of that line
    BadgesRole, ///< QList<ShelfBadge>
    SnippetRole, ///< words found, with what stands around them; empty on the shelf itself
    ArticleRole, ///< ArticleId
    OpenRole, ///< whether it is the article that is open
    ProgressRole, ///< Progress as a number; of what was found there is none
};

/// A small mark of an entry: how many notes, stances or typos.
struct ShelfBadge {
    QString text;
    Tone tone;
};

/// Articles of the library, newest first.
class ArticleListModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// Rows that stay keep their place for views and selections.
    void setArticles(const QList<ArticleSummary> &articles);
    /// Sets one article's line anew, if it is there.
    void update(const ArticleSummary &article);
    void setOpen(const ArticleId &id);
    [[nodiscard]] const QList<ArticleSummary> &articles() const { return m_articles; }
    [[nodiscard]] QModelIndex indexOf(const ArticleId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    bool moveTo(const QList<ArticleSummary> &articles);
    [[nodiscard]] static QString detailOf(const ArticleSummary &article);
    [[nodiscard]] static QList<ShelfBadge> badgesOf(const ArticleSummary &article);

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
