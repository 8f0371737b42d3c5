// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shelfmodel.h"

#include <QLocale>
#include <QtMath>
#include <algorithm>

namespace mitjul {

namespace {

// Words a minute of silent reading: measured for English near 240, for Korean between 150 and 190.
constexpr int koreanSpeed = 170;
constexpr int englishSpeed = 240;

QString spoken(const QModelIndex &index)
{
    QStringList parts {index.data(Qt::DisplayRole).toString(), index.data(DetailRole).toString(),
                       index.data(SnippetRole).toString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

} // namespace

int readingMinutes(qsizetype words, const QString &language)
{
    const int speed = language == u"ko" ? koreanSpeed : englishSpeed;
    return std::max(1, qRound(static_cast<double>(words) / speed));
}

// ---- Articles

void ArticleListModel::setArticles(const QList<ArticleSummary> &articles)
{
    // Mostly only counts have changed: the rows stay, so that the list does not jump.
    const bool same = std::equal(articles.begin(), articles.end(), m_articles.begin(), m_articles.end(),
                                 [](const auto &a, const auto &b) { return a.id == b.id; });
    if (!same)
        beginResetModel();
    const QList<ArticleSummary> before = m_articles;
    m_articles = articles;
    if (!same) {
        endResetModel();
        return;
    }
    for (int row = 0; row < rowCount(); ++row) {
        if (m_articles[row] != before[row])
            Q_EMIT dataChanged(index(row), index(row));
    }
}

void ArticleListModel::setOpen(const ArticleId &id)
{
    const QModelIndex before = indexOf(m_open);
    m_open = id;
    for (const QModelIndex &changed : {before, indexOf(id)}) {
        if (changed.isValid())
            Q_EMIT dataChanged(changed, changed, {OpenRole});
    }
}

QModelIndex ArticleListModel::indexOf(const ArticleId &id) const
{
    const auto place = std::find_if(m_articles.begin(), m_articles.end(),
                                    [&](const ArticleSummary &article) { return article.id == id; });
    return place == m_articles.end() ? QModelIndex() : index(static_cast<int>(place - m_articles.begin()));
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_articles.size());
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ArticleSummary &article = m_articles.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return article.title.isEmpty() ? tr("Untitled") : article.title;
    case Qt::AccessibleTextRole:
        return article.id == m_open ? tr("%1. Open").arg(spoken(index)) : spoken(index);
    case DetailRole:
        return detailOf(article);
    case ArticleRole:
        return article.id;
    case OpenRole:
        return article.id == m_open;
    default:
        return {};
    }
}

QString ArticleListModel::detailOf(const ArticleSummary &article) const
{
    QStringList parts;
    if (!article.source.isEmpty())
        parts.append(article.source);
    else if (article.added.isValid())
        parts.append(QLocale().toString(article.added.toLocalTime().date(), QLocale::ShortFormat));
    parts.append(tr("%1 min").arg(readingMinutes(article.words, article.language)));
    if (article.annotations > 0)
        parts.append(tr("notes %1").arg(article.annotations));
    if (article.stances > 0)
        parts.append(tr("stances %1").arg(article.stances));
    for (QString &part : parts)
        part.replace(u' ', QChar::Nbsp); // a line breaks between the parts only
    return parts.join(QStringLiteral(" · "));
}

// ---- Hits

void SearchHitModel::setHits(const QList<SearchHit> &hits)
{
    beginResetModel();
    m_hits = hits;
    endResetModel();
}

int SearchHitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchHitModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SearchHit &hit = m_hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return hit.title.isEmpty() ? tr("Untitled") : hit.title;
    case Qt::AccessibleTextRole:
        return spoken(index);
    case DetailRole:
        switch (hit.where) {
        case SearchHit::Text:
            return tr("in the text");
        case SearchHit::Note:
            return tr("in a note");
        case SearchHit::Passage:
            return tr("in a marked passage");
        case SearchHit::Title:
            return tr("in the title");
        }
        return {};
    case SnippetRole:
        return hit.where == SearchHit::Title ? QString() : hit.snippet;
    case ArticleRole:
        return hit.article;
    case OpenRole:
        return false;
    default:
        return {};
    }
}

} // namespace mitjul
