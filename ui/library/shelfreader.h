// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library.h"

#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <memory>

namespace mitjul {

/// Reads for the shelf off the window's thread, with connections of its own. When it is asked again before it has
/// answered, only the last question is.
class ShelfReader : public QObject {
    Q_OBJECT
public:
    /// `library` is the library's file.
    ShelfReader(const QString &library, QObject *parent);
    ~ShelfReader() override;

    void readArticles(const ShelfFilter &filter);
    /// Whether articles that were asked for are still to come.
    [[nodiscard]] bool isReading() const { return m_reading; }
    void search(const QString &query, int limit, const ShelfFilter &filter);
    /// What was searched for is not wanted any more.
    void dropSearch() { ++*m_searches; }
    /// Removes for good what has lain in the trash for longer than `daysInTrash`.
    void removeOldTrash();

    /// How long an article lies in the trash.
    static constexpr int daysInTrash = 30;

Q_SIGNALS:
    void articlesRead(const mitjul::Result<QList<mitjul::ArticleSummary>> &articles);
    void searched(const mitjul::Result<QList<mitjul::SearchHit>> &hits);
    void trashRemoved();

private:
    using Count = std::shared_ptr<std::atomic<int>>;
    /// Asks the library `ask`, unless `count` goes on meanwhile, and gives the answer to `take`.
    template <typename Ask, typename Take>
    void run(const Count &count, Ask ask, Take take);

    QString m_library;
    Count m_lists = std::make_shared<std::atomic<int>>(0); // how often was asked
    Count m_searches = std::make_shared<std::atomic<int>>(0);
    bool m_reading = false;
    QThreadPool m_pool; // last: its destructor waits for the workers
};

} // namespace mitjul
