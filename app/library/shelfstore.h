// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlestore.h"

namespace mitjul {

// What the shelf says of articles, within a work of the caller.

ShelfEntry readShelfEntry(Database &database, ArticleRow row);

/// What `like` names of the article's entry, as it is now, in the form of the journal.
QJsonObject readShelfEntry(Database &database, ArticleRow row, const QJsonObject &like);

/// Sets what `after` names; the rest of the entry stays.
void applyShelfEntry(Database &database, ArticleRow row, const QJsonObject &after);

/// What changes when the entry becomes `after`: only what is different, so that undoing it touches nothing else.
QJsonObject shelfDifference(const ShelfEntry &before, const ShelfEntry &after);

/// The particulars (title, source …) that the reader has set by hand: a new text of the article leaves them.
QStringList ownParticulars(Database &database, const ArticleId &id);

/// The articles that the filter lets through, newest first; one line of them for an id.
QList<ArticleSummary> articleSummaries(Database &database, const ShelfFilter &filter);
std::optional<ArticleSummary> articleSummary(Database &database, const ArticleId &id);
/// The rows of those articles.
QSet<qint64> articleRows(Database &database, const ShelfFilter &filter);

/// Removes for good what went into the trash before a time, and what the journal has of it. Returns how many articles.
int removeTrashed(Database &database, const QDateTime &before);

} // namespace mitjul
