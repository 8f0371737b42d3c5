// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlestore.h"

namespace mitjul {

// The findings that the reader marked by hand, within a work of the caller.

QList<OwnFinding> readOwnFindings(Database &database, ArticleRow row); ///< by start, end, id

/// The finding as the journal keeps it; empty if there is none of the id.
QJsonObject readOwn(Database &database, ArticleRow row, const QString &id);

/// Makes the finding what `after` says; an empty one is taken away. What was made for an older text is found again.
void applyOwn(Database &database, ArticleRow row, const QString &id, const QJsonObject &after);

/// Finds what was marked in `oldText` again in the article's new text.
void moveOwn(Database &database, ArticleRow row, const QList<OwnFinding> &own, const QString &oldText,
             const QString &newText);

} // namespace mitjul
