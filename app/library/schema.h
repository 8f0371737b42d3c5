// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace mitjul {

/// The statements that lead from version n to n + 1 stand at place n. A step that was released is never changed.
using Migrations = QList<QStringList>;

const Migrations &schema();

/// The statement that makes a text index. SQLite's own, so it stands with its other specialities in `database.cpp`.
QString textIndexSql(const QString &name);

} // namespace mitjul
