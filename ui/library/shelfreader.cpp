// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shelfreader.h"

namespace mitjul {

ShelfReader::ShelfReader(const QString &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
{
    m_pool.setMaxThreadCount(1);
}

ShelfReader::~ShelfReader()
{
    ++*m_lists;
    ++*m_searches;
}

template <typename Ask, typename Take>
void ShelfReader::run(const Count &count, Ask ask, Take take)
{
    const int mine = ++*count;
    m_pool.start([this, count, mine, ask = std::move(ask), take = std::move(take)]() mutable {
        if (*count != mine)
            return;
        auto library = Library::open(m_library);
        auto answer = library ? ask(*library.value()) : decltype(ask(*library.value()))(library.error());
        QMetaObject::invokeMethod(
            this,
            [count, mine, answer = std::move(answer), take = std::move(take)] {
                if (*count == mine)
                    take(answer);
            },
            Qt::QueuedConnection);
    });
}

void ShelfReader::readArticles(const ShelfFilter &filter)
{
    m_reading = true;
    run(m_lists, [filter](Library &library) { return library.articles(filter); },
        [this](const Result<QList<ArticleSummary>> &articles) {
            m_reading = false;
            Q_EMIT articlesRead(articles);
        });
}

void ShelfReader::search(const QString &query, int limit, const ShelfFilter &filter)
{
    run(m_searches, [=](Library &library) { return library.search(query, limit, filter); },
        [this](const Result<QList<SearchHit>> &hits) { Q_EMIT searched(hits); });
}

void ShelfReader::removeOldTrash()
{
    const QDateTime before = QDateTime::currentDateTimeUtc().addDays(-daysInTrash);
    run(std::make_shared<std::atomic<int>>(0), [before](Library &library) { return library.emptyTrash(before); },
        [this](const Result<int> &removed) {
            if (removed && removed.value() > 0)
                Q_EMIT trashRemoved();
        });
}

} // namespace mitjul
