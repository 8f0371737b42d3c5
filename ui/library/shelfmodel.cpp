// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shelfmodel.h"

#include "shelfreader.h"
#include "shelfwords.h"

#include <QtMath>
#include <algorithm>

namespace mitjul {

namespace {

// Words a minute of silent reading: measured for English near 240, for Korean between 150 and 190.
constexpr int koreanSpeed = 170;
constexpr int englishSpeed = 240;

// With more stretches of rows that go or come, the list is another one.
constexpr int mostStretches = 64;

QString spoken(const QModelIndex &index)
{
    QStringList parts{index.data(Qt::DisplayRole).toString()};
    if (const QVariant progress = index.data(ProgressRole); progress.isValid())
        parts.append(ShelfWords::of(static_cast<Progress>(progress.toInt())));
    parts += {index.data(LeadRole).toString(), index.data(DetailRole).toString()};
    for (const ShelfBadge &badge : index.data(BadgesRole).value<QList<ShelfBadge>>())
        parts.append(badge.text);
    parts.append(index.data(SnippetRole).toString());
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
    if (!moveTo(articles)) {
        beginResetModel();
        m_articles = articles;
        endResetModel();
        return;
    }
    for (int row = 0; row < rowCount(); ++row) {
        if (m_articles[row] != articles[row]) {
            m_articles[row] = articles[row];
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

/// Takes rows out and puts others in until the articles are the wanted ones. False, and nothing is done, if they stand in
/// another order or too much is different.
bool ArticleListModel::moveTo(const QList<ArticleSummary> &articles)
{
    if (m_articles.isEmpty())
        return articles.isEmpty();
    // Mostly next to nothing is different: what is the same at both ends is not looked at.
    const auto same = [](const ArticleSummary &a, const ArticleSummary &b) { return a.id == b.id; };
    const qsizetype head = std::mismatch(m_articles.cbegin(), m_articles.cend(), articles.cbegin(), articles.cend(), same).first
        - m_articles.cbegin();
    const qsizetype most = std::min(m_articles.size(), articles.size()) - head;
    qsizetype tail = 0;
    while (tail < most && same(m_articles[m_articles.size() - 1 - tail], articles[articles.size() - 1 - tail]))
        ++tail;
    const auto idsOf = [head, tail](const QList<ArticleSummary> &list) {
        QSet<ArticleId> ids;
        for (qsizetype row = head; row < list.size() - tail; ++row)
            ids.insert(list[row].id);
        return ids;
    };
    const QSet<ArticleId> before = idsOf(m_articles);
    const QSet<ArticleId> after = idsOf(articles);
    struct Stretch {
        int from = 0;
        int count = 0;
    };
    const auto stretches = [head, tail](const QList<ArticleSummary> &list, const QSet<ArticleId> &others) {
        QList<Stretch> found;
        for (int row = static_cast<int>(head); row < list.size() - tail; ++row) {
            if (others.contains(list[row].id))
                continue;
            if (!found.isEmpty() && found.last().from + found.last().count == row)
                ++found.last().count;
            else
                found.append({row, 1});
        }
        return found;
    };
    const QList<Stretch> gone = stretches(m_articles, after);
    const QList<Stretch> come = stretches(articles, before);
    if (gone.size() + come.size() > mostStretches)
        return false;
    const auto kept = [head, tail](const QList<ArticleSummary> &list, const QSet<ArticleId> &others) {
        QList<ArticleId> ids;
        for (qsizetype row = head; row < list.size() - tail; ++row) {
            if (others.contains(list[row].id))
                ids.append(list[row].id);
        }
        return ids;
    };
    if (kept(m_articles, after) != kept(articles, before))
        return false;
    for (auto stretch = gone.crbegin(); stretch != gone.crend(); ++stretch) {
        beginRemoveRows({}, stretch->from, stretch->from + stretch->count - 1);
        m_articles.remove(stretch->from, stretch->count);
        endRemoveRows();
    }
    for (const Stretch &stretch : come) {
        beginInsertRows({}, stretch.from, stretch.from + stretch.count - 1);
        for (int row = stretch.from; row < stretch.from + stretch.count; ++row)
            m_articles.insert(row, articles[row]);
        endInsertRows();
    }
    return true;
}

void ArticleListModel::update(const ArticleSummary &article)
{
    const QModelIndex row = indexOf(article.id);
    if (!row.isValid() || m_articles[row.row()] == article)
        return;
    m_articles[row.row()] = article;
    Q_EMIT dataChanged(row, row);
}

void ArticleListModel::setOpen(const ArticleId &id)
{
    if (id == m_open)
        return;
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
    case LeadRole:
        return article.trashed.isValid() ? QString() : article.source;
    case DetailRole:
        return detailOf(article);
    case BadgesRole:
        return QVariant::fromValue(badgesOf(article));
    case ArticleRole:
        return article.id;
    case OpenRole:
        return article.id == m_open;
    case ProgressRole:
        return static_cast<int>(article.progress);
    default:
        return {};
    }
}

QString ArticleListModel::detailOf(const ArticleSummary &article)
{
    if (article.trashed.isValid())
        //: %1: a day
        return tr("gone for good %1").arg(
            ShelfWords::ofComing(article.trashed.toLocalTime().date().addDays(ShelfReader::daysInTrash)));
    QStringList parts;
    const QDate published = ShelfWords::dateIn(article.published);
    if (published.isValid())
        parts.append(ShelfWords::of(published));
    else if (!article.published.isEmpty())
        parts.append(article.published);
    else if (article.added.isValid())
        parts.append(ShelfWords::of(article.added.toLocalTime().date()));
    parts.append(tr("%1 min").arg(readingMinutes(article.words, article.language)));
    return parts.join(QStringLiteral(" · "));
}

QList<ShelfBadge> ArticleListModel::badgesOf(const ArticleSummary &article)
{
    QList<ShelfBadge> badges;
    if (article.annotations > 0)
        badges.append({tr("notes %1").arg(article.annotations), {}});
    if (article.stances > 0)
        badges.append({tr("stances %1").arg(article.stances), {Tone::Speaker, 0}});
    if (article.found && article.found->typos > 0)
        badges.append({tr("typos %1").arg(article.found->typos), {Tone::Typo, 0}});
    return badges;
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
    case LeadRole:
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
