// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlestore.h"

#include "entitystore.h"
#include "grams.h"
#include "journal.h"
#include "json.h"
#include "shelfstore.h"
#include "words.h"

#include <QCryptographicHash>

namespace mitjul {

std::optional<ArticleRow> findArticle(Database &database, const ArticleId &id)
{
    QSqlQuery &query = database.run(QStringLiteral("SELECT id, version FROM article WHERE uuid = ?"), {textOf(id)});
    if (!query.next())
        return std::nullopt;
    return ArticleRow{query.value(0).toLongLong(), query.value(1).toInt()};
}

ArticleRow articleRow(Database &database, const ArticleId &id)
{
    const auto row = findArticle(database, id);
    if (!row)
        database.fail(Library::tr("There is no article %1 in the library %2.").arg(textOf(id), database.path()));
    return row.value_or(ArticleRow());
}

QString articleText(Database &database, ArticleRow row)
{
    return database.value(QStringLiteral("SELECT text FROM article_text WHERE article = ? AND version = ?"),
                          {row.id, row.version}).toString();
}

Article readArticle(Database &database, ArticleRow row)
{
    Article article;
    QSqlQuery &query = database.run(
        QStringLiteral("SELECT a.uuid, a.title, a.source, a.url, a.byline, a.published, a.language, a.sha256, a.added,"
                       " t.text, t.blocks FROM article a"
                       " JOIN article_text t ON t.article = a.id AND t.version = a.version WHERE a.id = ?"), {row.id});
    if (!query.next())
        return article;
    article.id = QUuid::fromString(query.value(0).toString());
    article.title = query.value(1).toString();
    article.source = query.value(2).toString();
    article.url = query.value(3).toString();
    article.byline = query.value(4).toString();
    article.published = query.value(5).toString();
    article.language = query.value(6).toString();
    article.sha256 = query.value(7).toString().toLatin1();
    article.added = timeFrom(query.value(8).toLongLong());
    article.text = query.value(9).toString();
    article.blocks = blocksFrom(query.value(10).toString());
    return article;
}

QList<ArticleId> articleIds(Database &database, TrashToo trash)
{
    QList<ArticleId> ids;
    QSqlQuery &query = database.run(trash == TrashToo::Yes
                                        ? QStringLiteral("SELECT uuid FROM article")
                                        : QStringLiteral("SELECT uuid FROM article WHERE trashed IS NULL"));
    while (query.next())
        ids.append(QUuid::fromString(query.value(0).toString()));
    return ids;
}

static void addText(Database &database, ArticleRow row, const Article &article, const QByteArray &original)
{
    database.run(QStringLiteral("INSERT INTO article_text (article, version, taken, sha256, blocks, text, original)"
                                " VALUES (?, ?, ?, ?, ?, ?, ?)"),
                 {row.id, row.version, secondsOf(QDateTime::currentDateTimeUtc()), QString::fromLatin1(article.sha256),
                  textOf(article.blocks), article.text, original.isNull() ? QVariant() : QVariant(original)});
    database.addToIndex(articleIndex, row.id, gramsOf(article.text, article.title));
    for (const QString &word : distinctWords(article.text))
        database.run(QStringLiteral("INSERT INTO word (word, articles) VALUES (?, 1)"
                                    " ON CONFLICT (word) DO UPDATE SET articles = articles + 1"), {word});
}

static void removeText(Database &database, ArticleRow row, const QString &title)
{
    const QString text = articleText(database, row);
    database.removeFromIndex(articleIndex, row.id, gramsOf(text, title));
    for (const QString &word : distinctWords(text))
        database.run(QStringLiteral("UPDATE word SET articles = articles - 1 WHERE word = ?"), {word});
    database.run(QStringLiteral("DELETE FROM word WHERE articles = 0"));
}

ArticleRow addArticle(Database &database, const Article &article, const QByteArray &original)
{
    ArticleRow row{0, 1};
    row.id = database.insert(
        QStringLiteral("INSERT INTO article (uuid, title, source, url, byline, published, language, sha256, added,"
                       " words, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {textOf(article.id), article.title, article.source, article.url, article.byline, article.published,
         article.language, QString::fromLatin1(article.sha256), secondsOf(article.added),
         qint64(countWords(article.text)), row.version});
    addText(database, row, article, original);
    return row;
}

void removeArticle(Database &database, ArticleRow row)
{
    QSqlQuery &query = database.run(QStringLiteral("SELECT uuid, title FROM article WHERE id = ?"), {row.id});
    if (!query.next())
        return;
    const ArticleId id = QUuid::fromString(query.value(0).toString());
    const QString title = query.value(1).toString();
    for (const Annotation &annotation : readAnnotations(database, row))
        apply(database, {Entity::Annotation, id, textOf(annotation.id), {}, {}});
    removeText(database, row, title);
    database.run(QStringLiteral("DELETE FROM article WHERE id = ?"), {row.id});
}

ArticleRow replaceText(Database &database, ArticleRow row, const Article &article, const QByteArray &original)
{
    const QString title = database.value(QStringLiteral("SELECT title FROM article WHERE id = ?"), {row.id}).toString();
    removeText(database, row, title);
    const ArticleRow next{row.id, row.version + 1};
    database.run(QStringLiteral("UPDATE article SET title = ?, source = ?, byline = ?, published = ?, language = ?,"
                                " sha256 = ?, words = ?, version = ?, position = min(position, ?),"
                                " quotes = NULL, claims = NULL, typos = NULL WHERE id = ?"),
                 {article.title, article.source, article.byline, article.published, article.language,
                  QString::fromLatin1(article.sha256), qint64(countWords(article.text)), next.version,
                  qint64(article.text.size()), row.id});
    addText(database, next, article, original);
    return next;
}

static std::optional<ArticleId> knownBy(Database &database, const QString &column, const QString &value)
{
    const QVariant id
        = database.value(QStringLiteral("SELECT uuid FROM article WHERE ") + column + QStringLiteral(" = ? ORDER BY id LIMIT 1"), {value});
    if (!id.isValid())
        return std::nullopt;
    return QUuid::fromString(id.toString());
}

/// What the journal keeps of an article; its texts stand in the versions.
static QJsonObject summary(const Article &article, int version)
{
    return {{QStringLiteral("title"), article.title},
            {QStringLiteral("url"), article.url},
            {QStringLiteral("sha256"), QString::fromLatin1(article.sha256)},
            {QStringLiteral("version"), version}};
}

Change articleChange(const Article *old, int oldVersion, const Article &article, int version)
{
    return {Entity::Article, article.id, textOf(article.id), old ? summary(*old, oldVersion) : QJsonObject(),
            summary(article, version)};
}

/// Leaves what the reader has said of the article by hand, whatever its new text says.
static void keepParticulars(Database &database, const Article &old, Article &article)
{
    const std::pair<QString, QString Article::*> particulars[] = {{QStringLiteral("title"), &Article::title},
                                                                  {QStringLiteral("source"), &Article::source},
                                                                  {QStringLiteral("byline"), &Article::byline},
                                                                  {QStringLiteral("published"), &Article::published}};
    const QStringList own = ownParticulars(database, old.id);
    for (const auto &[name, member] : particulars) {
        if (own.contains(name))
            article.*member = old.*member;
    }
}

/// Who brings an article in again wants to have it.
static void takeFromTrash(Database &database, const ArticleId &id)
{
    const ArticleRow row = articleRow(database, id);
    const ShelfEntry before = readShelfEntry(database, row);
    ShelfEntry entry = before;
    entry.trashed = {};
    const QJsonObject after = shelfDifference(before, entry);
    if (after.isEmpty())
        return;
    const Change change{Entity::Shelf, id, textOf(id), readShelfEntry(database, row, after), after};
    apply(database, change);
    recordFixed(database, {change});
}

Imported takeIn(Database &database, const Article &given, const QByteArray &original)
{
    Article article = given;
    if (article.sha256.isEmpty())
        article.sha256 = QCryptographicHash::hash(original, QCryptographicHash::Sha256).toHex();
    if (const auto id = knownBy(database, QStringLiteral("sha256"), QString::fromLatin1(article.sha256))) {
        takeFromTrash(database, *id);
        return {*id, ImportState::Same};
    }
    const auto known = article.url.isEmpty() ? std::nullopt : knownBy(database, QStringLiteral("url"), article.url);
    if (known) {
        takeFromTrash(database, *known);
        const ArticleRow row = articleRow(database, *known);
        const Article old = readArticle(database, row);
        keepParticulars(database, old, article);
        if (old.text == article.text && old.title == article.title)
            return {*known, ImportState::Same};
        article.id = old.id;
        const AnnotatedArticle made = readMarks(database, row);
        const ArticleRow next = replaceText(database, row, article, original);
        moveToText(database, next, made, old.text, article.text);
        recordFixed(database, {articleChange(&old, row.version, article, next.version)});
        return {old.id, ImportState::Changed};
    }
    article.id = QUuid::createUuid();
    article.added = QDateTime::currentDateTimeUtc();
    const ArticleRow row = addArticle(database, article, original);
    recordFixed(database, {articleChange(nullptr, 0, article, row.version)});
    return {article.id, ImportState::New};
}

QSet<QString> wordsExcept(Database &database, const QString &text, const std::stop_token &stop)
{
    const QSet<QString> own = distinctWords(text, stop);
    QSet<QString> words;
    QSqlQuery &query = database.run(QStringLiteral("SELECT word, articles FROM word"));
    while (!stop.stop_requested() && query.next()) {
        const QString word = query.value(0).toString();
        if (query.value(1).toInt() > 1 || !own.contains(word))
            words.insert(word);
    }
    return words;
}

} // namespace mitjul
