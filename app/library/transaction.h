// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"

namespace mitjul {

/// Runs `task` as one transaction and returns what it returns, or what failed.
template <typename Task>
auto within(Database &database, Work::Mode mode, Task task) -> Result<decltype(task())>
{
    Work work(database, mode);
    auto value = task();
    if (auto committed = work.commit(); !committed.ok())
        return committed.error();
    return value;
}

/// The same for a task that writes and returns nothing.
template <typename Task>
Result<Done> doing(Database &database, Task task)
{
    return within(database, Work::Write, [&] {
        task();
        return Done{};
    });
}

/// The first column of all rows.
inline QStringList stringsOf(Database &database, const QString &sql)
{
    QStringList all;
    QSqlQuery &query = database.run(sql);
    while (query.next())
        all.append(query.value(0).toString());
    return all;
}

} // namespace mitjul
