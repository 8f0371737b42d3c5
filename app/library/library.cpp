// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library.h"

#include "articlestore.h"
#include "database.h"
#include "entitystore.h"
#include "journal.h"
#include "json.h"
#include "names.h"
#include "namestore.h"
#include "restore.h"
#include "search.h"
#include "shelfstore.h"
#include "soundness.h"
#include "transaction.h"

#include <algorithm>

namespace mitjul {

Result<std::unique_ptr<Library>> Library::open(const QString &path)
{
    auto database = Database::open(path);
    if (!database.ok())
        return database.error();
    return std::unique_ptr<Library>(new Library(std::move(database).value()));
}

Library::Library(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

Library::~Library() = default;

QString Library::path() const
{
    return m_database->path();
}

Result<Imported> Library::importArticle(const Article &article, const QByteArray &original)
{
    return within(*m_database, Work::Write, [&] { return takeIn(*m_database, article, original); });
}

Result<QList<ArticleSummary>> Library::articles(const ShelfFilter &filter)
{
    return within(*m_database, Work::Read, [&] { return articleSummaries(*m_database, filter); });
}

Result<std::optional<ArticleSummary>> Library::summary(const ArticleId &id)
{
    return within(*m_database, Work::Read, [&] { return articleSummary(*m_database, id); });
}

Result<Article> Library::article(const ArticleId &id)
{
    return within(*m_database, Work::Read, [&] { return readArticle(*m_database, articleRow(*m_database, id)); });
}

Result<AnnotatedArticle> Library::annotated(const ArticleId &id)
{
    return within(*m_database, Work::Read, [&] { return readAnnotated(*m_database, id); });
}

Result<AnnotatedArticle> Library::marks(const ArticleId &id)
{
    return within(*m_database, Work::Read, [&] { return readMarks(*m_database, articleRow(*m_database, id)); });
}

Result<AnnotatedArticle> Library::rulings(const ArticleId &id)
{
    return within(*m_database, Work::Read, [&] { return readRulings(*m_database, articleRow(*m_database, id)); });
}

Result<std::optional<Annotation>> Library::annotation(const AnnotationId &id)
{
    return within(*m_database, Work::Read, [&] { return readAnnotation(*m_database, id); });
}

Result<bool> Library::hasText(const ArticleId &id, const QString &text)
{
    return within(*m_database, Work::Read,
                  [&] { return articleText(*m_database, articleRow(*m_database, id)) == text; });
}

void Library::keepAtHand(const Article &article)
{
    m_atHand = {};
    m_atHand.id = article.id;
    m_atHand.sha256 = article.sha256;
    m_atHand.text = article.text;
}

/// An article's text: the one at hand, unless another program has changed the article since.
QString Library::textFor(const ArticleId &id, ArticleRow row)
{
    if (id == m_atHand.id && !m_atHand.sha256.isEmpty()) {
        const QVariant sha256
            = m_database->value(QStringLiteral("SELECT sha256 FROM article WHERE id = ?"), {row.id});
        if (sha256.toString().toLatin1() == m_atHand.sha256)
            return m_atHand.text;
    }
    return articleText(*m_database, row);
}

Result<qsizetype> Library::position(const ArticleId &id)
{
    return within(*m_database, Work::Read, [&] {
        const QVariant position = m_database->value(QStringLiteral("SELECT position FROM article WHERE id = ?"),
                                                    {articleRow(*m_database, id).id});
        return static_cast<qsizetype>(position.toLongLong());
    });
}

Result<Done> Library::setPosition(const ArticleId &id, qsizetype position)
{
    return doing(*m_database, [&] {
        m_database->run(QStringLiteral("UPDATE article SET position = ? WHERE id = ?"),
                        {qint64(position), articleRow(*m_database, id).id});
    });
}

Result<QStringList> Library::dictionary()
{
    return within(*m_database, Work::Read, [&] {
        return stringsOf(*m_database, QStringLiteral("SELECT word FROM dictionary ORDER BY word"));
    });
}

Result<QSet<QString>> Library::ignoredWords()
{
    return within(*m_database, Work::Read, [&] {
        QSet<QString> words;
        QSqlQuery &query
            = m_database->run(QStringLiteral("SELECT DISTINCT exact FROM decision WHERE kind = ? AND ruling = ?"),
                              {nameOf(FindingKind::Typo), nameOf(Ruling::Dismissed)});
        while (query.next())
            words.insert(query.value(0).toString());
        return words;
    });
}

Result<QStringList> Library::tags()
{
    return within(*m_database, Work::Read, [&] {
        return stringsOf(*m_database, QStringLiteral("SELECT t.name FROM tag t JOIN annotation_tag x ON x.tag = t.id"
                                                   " GROUP BY t.id ORDER BY count(*) DESC, t.name"));
    });
}

Result<QSet<QString>> Library::words(const ArticleId &except, std::stop_token stop)
{
    return within(*m_database, Work::Read, [&] {
        const auto row = findArticle(*m_database, except);
        return wordsExcept(*m_database, row ? textFor(except, *row) : QString(), stop);
    });
}

// Undo, search, exports

bool Library::canUndo() const
{
    Work work(*m_database, Work::Read);
    return canReplay(*m_database, Direction::Undo);
}

bool Library::canRedo() const
{
    Work work(*m_database, Work::Read);
    return canReplay(*m_database, Direction::Redo);
}

Result<Replayed> Library::undo()
{
    return within(*m_database, Work::Write, [&] { return replay(*m_database, Direction::Undo); });
}

Result<Replayed> Library::redo()
{
    return within(*m_database, Work::Write, [&] { return replay(*m_database, Direction::Redo); });
}

Result<QList<SearchHit>> Library::search(const QString &query, int limit, const ShelfFilter &filter)
{
    return within(*m_database, Work::Read, [&] { return findHits(*m_database, query, limit, filter); });
}

Result<Bundle> Library::bundle(const QList<ArticleId> &ids)
{
    return within(*m_database, Work::Read, [&] {
        Bundle bundle;
        QList<ArticleId> wanted = ids.isEmpty() ? articleIds(*m_database) : ids;
        std::sort(wanted.begin(), wanted.end(),
                  [](const ArticleId &a, const ArticleId &b) { return textOf(a) < textOf(b); });
        wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
        for (const ArticleId &id : wanted)
            bundle.articles.append(readAnnotated(*m_database, id));
        bundle.holders = readHolders(*m_database);
        bundle.targets = readTargets(*m_database);
        bundle.dictionary = stringsOf(*m_database, QStringLiteral("SELECT word FROM dictionary ORDER BY word"));
        return bundle;
    });
}

Result<RestoreReport> Library::restore(const Bundle &bundle)
{
    return within(*m_database, Work::Write, [&] { return restoreBundle(*m_database, bundle); });
}

Result<QStringList> Library::check()
{
    return within(*m_database, Work::Read, [&] { return damagesOf(*m_database); });
}

} // namespace mitjul
