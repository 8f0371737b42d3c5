// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation.h"
#include "database.h"
#include "library.h"

namespace mitjul {

/// The text index of articles, by row.
inline const QString articleIndex = QStringLiteral("article_grams");

/// Where an article stands in the database, and which of its texts is the current one.
struct ArticleRow {
    qint64 id = 0;
    int version = 0;
};

// All of these run within a work of the caller, and make it fail with a sentence where something is amiss.

/// The article's row. An unknown id fails the work.
ArticleRow articleRow(Database &database, const ArticleId &id);
/// The same for an article that may not be there: then nothing.
std::optional<ArticleRow> findArticle(Database &database, const ArticleId &id);
/// The article's text, the current one or an older one.
QString articleText(Database &database, ArticleRow row);
Article readArticle(Database &database, ArticleRow row);
enum class TrashToo { No, Yes };
/// All articles, without those in the trash unless they are wanted too.
QList<ArticleId> articleIds(Database &database, TrashToo trash = TrashToo::No);

/// Adds an article with its id and time; `original` may be null where the bytes are not at hand.
ArticleRow addArticle(Database &database, const Article &article, const QByteArray &original);
/// Gives the article a new text and the new one's title, byline and so on. The old text stays as an older version.
ArticleRow replaceText(Database &database, ArticleRow row, const Article &article, const QByteArray &original);

/// Takes the article out for good, with all that was made in it.
void removeArticle(Database &database, ArticleRow row);

/// What the journal keeps of an article that came in; `old` is null for a new one.
Change articleChange(const Article *old, int oldVersion, const Article &article, int version);

/// Takes the article in, or knows it by its bytes or its source. Annotations are found again in a changed text.
Imported takeIn(Database &database, const Article &article, const QByteArray &original);

/// The words that stand in articles other than the one of this text. Incomplete when `stop` is requested.
QSet<QString> wordsExcept(Database &database, const QString &text, const std::stop_token &stop);

} // namespace mitjul
