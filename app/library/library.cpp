// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library.h"

#include "articlestore.h"
#include "checkstore.h"
#include "database.h"
#include "edits.h"
#include "entitystore.h"
#include "journal.h"
#include "json.h"
#include "names.h"
#include "restore.h"
#include "search.h"
#include "soundness.h"

#include <algorithm>

namespace mitjul {

/// Runs `task` as one transaction and returns what it returns, or what failed.
template <typename Task>
static auto within(Database &database, Work::Mode mode, Task task) -> Result<decltype(task())>
{
    Work work(database, mode);
    auto value = task();
    if (auto committed = work.commit(); !committed.ok())
        return committed.error();
    return value;
}

template <typename Task>
static Result<Done> doing(Database &database, Task task)
{
    return within(database, Work::Write, [&] {
        task();
        return Done{};
    });
}

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

Result<QList<ArticleSummary>> Library::articles()
{
    return within(*m_database, Work::Read, [&] { return articleSummaries(*m_database); });
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
    return within(*m_database, Work::Read, [&] {
        const ArticleRow row = articleRow(*m_database, id);
        return AnnotatedArticle{{}, readAnnotations(*m_database, row), readDecisions(*m_database, row),
                                readChecks(*m_database, row), {}};
    });
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

Result<Done> Library::putAnnotation(const ArticleId &id, const Annotation &annotation)
{
    return putAnnotations(id, {annotation});
}

Result<Done> Library::putAnnotations(const ArticleId &id, const QList<Annotation> &given)
{
    return doing(*m_database, [&] {
        const ArticleRow row = articleRow(*m_database, id);
        const QString text = textFor(id, row);
        QList<Change> changes;
        for (const Annotation &one : given) {
            const Annotation annotation = cleaned(one, text);
            if (const auto why = refusal(annotation, text)) {
                m_database->fail(*why);
                return;
            }
            if (articleOf(*m_database, annotation.id).value_or(id) != id) {
                m_database->fail(tr("This note belongs to another article of the library."));
                return;
            }
            addChangesFor(*m_database, id, row, annotation, changes);
        }
        doAction(*m_database, changes);
    });
}

Result<Done> Library::removeAnnotation(const ArticleId &id, const AnnotationId &annotation)
{
    return removeAnnotations(id, {annotation});
}

Result<Done> Library::removeAnnotations(const ArticleId &id, const QList<AnnotationId> &annotations)
{
    return doing(*m_database, [&] {
        QList<Change> changes;
        for (const AnnotationId &annotation : annotations) {
            if (articleOf(*m_database, annotation) != id)
                m_database->fail(tr("This note is not in the library any more."));
            changes.append({Entity::Annotation, id, textOf(annotation), {}, {}});
        }
        doAction(*m_database, changes);
    });
}

Result<Done> Library::putDecision(const ArticleId &id, const Decision &decision) { return putDecisions(id, {decision}); }

Result<Done> Library::putDecisions(const ArticleId &id, const QList<Decision> &decisions)
{
    return doing(*m_database, [&] {
        const ArticleRow row = articleRow(*m_database, id);
        const QString text = textFor(id, row);
        QList<Change> changes;
        for (const Decision &decision : decisions) {
            const Span span = decision.span;
            if (span.start < 0 || span.end > text.size() || text.mid(span.start, span.length()) != decision.exact)
                m_database->fail(tr("The article has other words at this place now. Open it again."));
            changes.append({Entity::Decision, id, keyOf(decision), {}, toJson(decision, row.version)});
        }
        doAction(*m_database, changes);
    });
}

Result<Done> Library::removeDecisions(const ArticleId &id, const QList<Decision> &decisions)
{
    return doing(*m_database, [&] {
        const ArticleRow row = articleRow(*m_database, id);
        QList<Change> changes;
        for (const Decision &decision : decisions)
            changes.append({Entity::Decision, id, keyOf(decision), toJson(decision, row.version), {}});
        doAction(*m_database, changes);
    });
}

Result<Done> Library::putCheck(const ArticleId &id, const ClaimCheck &given)
{
    return doing(*m_database, [&] {
        const ArticleRow row = articleRow(*m_database, id);
        const ClaimCheck check = cleaned(given);
        const QString text = textFor(id, row);
        const Span span = check.span;
        if (span.start < 0 || span.end > text.size() || text.mid(span.start, span.length()) != check.exact)
            m_database->fail(tr("The article has other words at this place now. Open it again."));
        doAction(*m_database, {{Entity::Check, id, keyOf(check), {}, toJson(check, row.version)}});
    });
}

Result<Done> Library::removeCheck(const ArticleId &id, const ClaimCheck &check)
{
    return doing(*m_database, [&] {
        const ArticleRow row = articleRow(*m_database, id);
        doAction(*m_database, {{Entity::Check, id, keyOf(check), toJson(check, row.version), {}}});
    });
}

Result<Done> Library::addWord(const QString &word)
{
    const QString key = cleanName(word);
    if (key.isEmpty())
        return Error{tr("An empty word cannot be added to the dictionary.")};
    return doing(*m_database, [&] {
        doAction(*m_database, {{Entity::Dictionary, {}, key, {}, {{QStringLiteral("word"), key}}}});
    });
}

Result<Done> Library::removeWord(const QString &word)
{
    return doing(*m_database, [&] { doAction(*m_database, {{Entity::Dictionary, {}, cleanName(word), {}, {}}}); });
}

Result<Done> Library::takeOutWords(const QStringList &dictionary, const QStringList &ignored)
{
    return doing(*m_database, [&] {
        QList<Change> changes;
        for (const QString &word : dictionary)
            changes.append({Entity::Dictionary, {}, word, {}, {}});
        for (const QString &word : ignored) {
            for (const auto &[id, decision] : decisionsThatIgnore(*m_database, word))
                changes.append({Entity::Decision, id, keyOf(decision),
                                toJson(decision, articleRow(*m_database, id).version), {}});
        }
        doAction(*m_database, changes);
    });
}

static QStringList strings(Database &database, const QString &sql)
{
    QStringList all;
    QSqlQuery &query = database.run(sql);
    while (query.next())
        all.append(query.value(0).toString());
    return all;
}

Result<QStringList> Library::dictionary()
{
    return within(*m_database, Work::Read, [&] {
        return strings(*m_database, QStringLiteral("SELECT word FROM dictionary ORDER BY word"));
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

Result<QStringList> Library::holders()
{
    return within(*m_database, Work::Read, [&] {
        return strings(*m_database,
                       QStringLiteral("SELECT name FROM holder ORDER BY"
                                      " (SELECT max(s.id) FROM stance s WHERE s.holder = holder.id) DESC, name"));
    });
}

Result<QList<std::pair<QString, int>>> Library::holderCounts()
{
    return within(*m_database, Work::Read, [&] {
        QList<std::pair<QString, int>> counts;
        QSqlQuery &query = m_database->run(QStringLiteral(
            "SELECT name, (SELECT count(*) FROM stance s WHERE s.holder = holder.id) FROM holder ORDER BY name"));
        while (query.next())
            counts.append({query.value(0).toString(), query.value(1).toInt()});
        return counts;
    });
}

Result<Done> Library::renameHolder(const QString &from, const QString &to)
{
    return doing(*m_database, [&] {
        const QString name = cleanName(to);
        if (name.isEmpty()) {
            m_database->fail(tr("A holder needs a name."));
            return;
        }
        if (name == from)
            return;
        if (readEntity(*m_database, {Entity::Holder, {}, from, {}, {}}).isEmpty()) {
            m_database->fail(tr("Nobody is called “%1” in the library any more.").arg(from));
            return;
        }
        doAction(*m_database, holderRenamed(*m_database, from, name));
    });
}

Result<QStringList> Library::targets()
{
    return within(*m_database, Work::Read, [&] {
        return strings(*m_database,
                       QStringLiteral("SELECT name FROM target ORDER BY"
                                      " (SELECT max(s.id) FROM stance s WHERE s.target = target.id) DESC, name"));
    });
}

Result<QStringList> Library::tags()
{
    return within(*m_database, Work::Read, [&] {
        return strings(*m_database, QStringLiteral("SELECT t.name FROM tag t JOIN annotation_tag x ON x.tag = t.id"
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

Result<QList<SearchHit>> Library::search(const QString &query, int limit)
{
    return within(*m_database, Work::Read, [&] { return findHits(*m_database, query, limit); });
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
        bundle.dictionary = strings(*m_database, QStringLiteral("SELECT word FROM dictionary ORDER BY word"));
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
