// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "restore.h"

#include "checkstore.h"
#include "edits.h"
#include "entitystore.h"
#include "journal.h"
#include "json.h"
#include "namestore.h"
#include "reanchor.h"
#include "shelfstore.h"

#include <QCryptographicHash>

namespace mitjul {

namespace {

/// One run of restore; collects what the journal and the report will say.
class Restore {
public:
    explicit Restore(Database &database)
        : m_database(database)
    {
    }

    RestoreReport run(const Bundle &bundle);

private:
    void addHolder(Holder holder);
    void addTarget(const Target &target);
    void linkTarget(const Target &target);
    void addWord(const QString &word);
    void addArticle(const AnnotatedArticle &incoming);
    void addAnnotation(const ArticleId &id, ArticleRow row, const QString &text, const Annotation &given,
                       bool ofCopy);
    void addDecision(const Article &article, ArticleRow row, const Decision &decision);
    void addCheck(const Article &article, ArticleRow row, const ClaimCheck &check);
    void addOwn(const Article &article, ArticleRow row, const OwnFinding &own);
    void shelve(const AnnotatedArticle &incoming, const ArticleId &id, ArticleRow row);
    /// Adds the reader's word on a finding; where there is another one, that stays and the conflict is told.
    void addUnlessOther(const Change &change, const QString &conflict);
    void put(Change change);

    Database &m_database;
    RestoreReport m_report;
    QList<Change> m_changes;
};

} // namespace

void Restore::put(Change change)
{
    change.before = readEntity(m_database, change);
    if (change.before == change.after)
        return;
    apply(m_database, change);
    m_changes.append(change);
}

RestoreReport Restore::run(const Bundle &bundle)
{
    for (const Holder &holder : bundle.holders)
        addHolder(holder);
    for (const Target &target : bundle.targets)
        addTarget(target);
    // Parents only when all are there, so that the order in the file does not matter.
    for (const Target &target : bundle.targets)
        linkTarget(target);
    for (const AnnotatedArticle &article : bundle.articles)
        addArticle(article);
    for (const QString &word : bundle.dictionary)
        addWord(word);
    recordFixed(m_database, m_changes);
    return m_report;
}

void Restore::addHolder(Holder holder)
{
    holder.name = cleanName(holder.name);
    if (holder.name.isEmpty())
        return;
    Change change{Entity::Holder, {}, holder.name, {}, {}};
    Holder merged = holderFrom(readEntity(m_database, change));
    merged.name = holder.name;
    for (const QString &alias : std::as_const(holder.aliases)) {
        if (const QString name = cleanName(alias); !name.isEmpty() && !merged.aliases.contains(name))
            merged.aliases.append(name);
    }
    if (!merged.kind)
        merged.kind = holder.kind;
    change.after = toJson(merged);
    put(change);
}

void Restore::addTarget(const Target &target)
{
    const QString name = cleanName(target.name);
    if (name.isEmpty())
        return;
    Change change{Entity::Target, {}, name, {}, {}};
    Target merged = targetFrom(readEntity(m_database, change));
    merged.name = name;
    if (merged.definition.isEmpty())
        merged.definition = target.definition;
    else if (!target.definition.isEmpty() && merged.definition != target.definition)
        m_report.conflicts.append(
            Library::tr("The target “%1” is defined in other words here; the library's definition was kept, the other "
                        "one is “%2”.").arg(name, target.definition));
    for (QString Target::*text : {&Target::usage, &Target::example, &Target::memo}) {
        if ((merged.*text).isEmpty())
            merged.*text = target.*text;
        else if (!(target.*text).isEmpty() && merged.*text != target.*text)
            m_report.conflicts.append(
                Library::tr("Of the target “%1” other things are said here; the library's were kept, the other one is "
                            "“%2”.").arg(name, target.*text));
    }
    if (!merged.color)
        merged.color = target.color;
    change.after = toJson(merged);
    put(change);
}

void Restore::linkTarget(const Target &target)
{
    const QString name = cleanName(target.name);
    const QString parent = cleanName(target.parent);
    if (name.isEmpty() || parent.isEmpty())
        return;
    Change change{Entity::Target, {}, name, {}, {}};
    Target merged = targetFrom(readEntity(m_database, change));
    if (merged.parent == parent)
        return;
    bool circle = false;
    QSet<QString> above;
    for (QString at = parent; !at.isEmpty() && !above.contains(at) && !circle;) {
        circle = at == name;
        above.insert(at);
        at = targetFrom(readEntity(m_database, {Entity::Target, {}, at, {}, {}})).parent;
    }
    if (circle || !merged.parent.isEmpty()) {
        m_report.conflicts.append(Library::tr("The target “%1” stands elsewhere in the library's tree and was left "
                                              "there; the export has it below “%2”.").arg(name, parent));
        return;
    }
    merged.parent = parent;
    change.after = toJson(merged);
    put(change);
}

void Restore::addWord(const QString &word)
{
    const QString key = cleanName(word);
    if (key.isEmpty())
        return;
    const qsizetype before = m_changes.size();
    put({Entity::Dictionary, {}, key, {}, {{QStringLiteral("word"), key}}});
    if (m_changes.size() > before)
        ++m_report.words;
}

/// The id of a copy: the same for the same content, so that restoring twice does not copy twice.
static QUuid idOfCopy(const QUuid &id, const QByteArray &content)
{
    return QUuid::createUuidV5(id, QCryptographicHash::hash(content, QCryptographicHash::Sha256));
}

static QByteArray contentOf(const Article &article)
{
    return QStringList{article.title, article.source, article.url, article.byline, article.published,
                       article.language, QString::fromLatin1(article.sha256), textOf(article.blocks), article.text}
        .join(QChar(u'\0')).toUtf8();
}

void Restore::addArticle(const AnnotatedArticle &incoming)
{
    Article article = incoming.article;
    bool copy = false;
    if (article.id.isNull())
        article.id = idOfCopy({}, contentOf(article));
    auto row = findArticle(m_database, article.id);
    if (row && contentOf(readArticle(m_database, *row)) != contentOf(article)) {
        copy = true;
        article.id = idOfCopy(article.id, contentOf(article));
        row = findArticle(m_database, article.id);
        if (!row)
            m_report.conflicts.append(
                Library::tr("The article “%1” is in the library with other content; both are kept, the one restored "
                            "as %2.").arg(article.title, textOf(article.id)));
    }
    if (row) {
        ++m_report.same;
    } else {
        if (!article.added.isValid())
            article.added = QDateTime::currentDateTimeUtc();
        row = mitjul::addArticle(m_database, article, {});
        ++m_report.articles;
        m_changes.append(articleChange(nullptr, 0, article, row->version));
        shelve(incoming, article.id, *row);
    }
    for (const Annotation &annotation : incoming.annotations)
        addAnnotation(article.id, *row, article.text, annotation, copy);
    for (const Decision &decision : incoming.decisions)
        addDecision(article, *row, decision);
    for (const ClaimCheck &check : incoming.checks)
        addCheck(article, *row, cleaned(check));
    for (const OwnFinding &own : incoming.own)
        addOwn(article, *row, cleaned(own));
}

static bool same(Annotation a, const Annotation &b)
{
    a.anchor = b.anchor; // an export need not say it
    return a == b;
}

void Restore::addAnnotation(const ArticleId &id, ArticleRow row, const QString &text, const Annotation &given,
                            bool ofCopy)
{
    Annotation annotation = cleaned(given, text);
    const QByteArray content = compact(toJson(annotation, 0)).toUtf8() + textOf(id).toUtf8();
    if (annotation.id.isNull())
        annotation.id = idOfCopy({}, content);
    const auto known = [&]() -> std::optional<Annotation> {
        const Change like{Entity::Annotation, id, textOf(annotation.id), {}, {}};
        const QJsonObject json = readEntity(m_database, like);
        return json.isEmpty() ? std::nullopt : std::optional(annotationFrom(json));
    };
    if (auto old = known()) {
        if (articleOf(m_database, annotation.id) == id && same(*old, annotation)) {
            ++m_report.same;
            return;
        }
        annotation.id = idOfCopy(annotation.id, content);
        if (known()) {
            ++m_report.same;
            return;
        }
        // Of an article that is kept twice all notes are; that was said of the article.
        if (!ofCopy)
            m_report.conflicts.append(
                Library::tr("The note on “%1” is in the library with other content; both are kept, the one restored "
                            "as %2.").arg(annotation.exact, textOf(annotation.id)));
    }
    if (refusal(annotation, text)) {
        const bool inText = annotation.span.end <= text.size();
        if (!inText || annotation.anchor == Anchor::Kept)
            annotation = reanchored(annotation, text);
        if (const auto why = refusal(annotation, text)) {
            m_database.fail(Library::tr("The export cannot be restored: its note %1 is not whole. %2")
                                .arg(textOf(annotation.id), *why));
            return;
        }
        m_report.conflicts.append(Library::tr("The words “%1” do not stand where the export says; confirm the note's "
                                              "place.").arg(annotation.exact));
    }
    QList<Change> changes;
    addChangesFor(m_database, id, row, annotation, changes);
    for (const Change &change : std::as_const(changes))
        put(change);
    ++m_report.annotations;
}

void Restore::addDecision(const Article &article, ArticleRow row, const Decision &decision)
{
    addUnlessOther({Entity::Decision, article.id, keyOf(decision), {}, toJson(decision, row.version)},
                   Library::tr("On “%1” in “%2” the library has another decision; that one was kept.")
                       .arg(decision.exact, article.title));
}

void Restore::addCheck(const Article &article, ArticleRow row, const ClaimCheck &check)
{
    addUnlessOther({Entity::Check, article.id, keyOf(check), {}, toJson(check, row.version)},
                   Library::tr("On “%1” in “%2” the library has another verdict; that one was kept.")
                       .arg(check.exact, article.title));
}

void Restore::addOwn(const Article &article, ArticleRow row, const OwnFinding &own)
{
    addUnlessOther({Entity::Own, article.id, textOf(own.id), {}, toJson(own, row.version)},
                   Library::tr("“%1” in “%2” is marked otherwise in the library; that was kept.")
                       .arg(own.exact, article.title));
}

// Of an article that was there already the shelf says what it said.
void Restore::shelve(const AnnotatedArticle &incoming, const ArticleId &id, ArticleRow row)
{
    const ShelfEntry before = readShelfEntry(m_database, row);
    ShelfEntry entry = before;
    entry.progress = incoming.progress;
    entry.collections = incoming.collections;
    if (const QJsonObject after = shelfDifference(before, entry); !after.isEmpty())
        put({Entity::Shelf, id, textOf(id), {}, after});
}

void Restore::addUnlessOther(const Change &change, const QString &conflict)
{
    const QJsonObject old = readEntity(m_database, change);
    if (old.isEmpty()) {
        put(change);
        ++m_report.decisions;
    } else if (old == change.after) {
        ++m_report.same;
    } else {
        m_report.conflicts.append(conflict);
    }
}

RestoreReport restoreBundle(Database &database, const Bundle &bundle)
{
    return Restore(database).run(bundle);
}

} // namespace mitjul
