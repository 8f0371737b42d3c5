// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scope.h"

#include "namelist.h"
#include "session.h"

#include <QCoreApplication>

namespace mitjul {

namespace {

struct Scopes {
    Q_DECLARE_TR_FUNCTIONS(Scopes)
};

/// The articles of a scope; none at all where the library itself is meant.
Result<std::optional<QList<ArticleId>>> articlesOf(Library &library, const Scope &scope)
{
    using Articles = std::optional<QList<ArticleId>>;
    if (scope.kind == Scope::Kind::Library)
        return Articles();
    if (scope.kind != Scope::Kind::Collection)
        return Articles(scope.articles);
    ShelfFilter filter;
    filter.collection = scope.name;
    const auto found = library.articles(filter);
    if (!found)
        return found.error();
    QList<ArticleId> ids;
    for (const ArticleSummary &one : *found)
        ids.append(one.id);
    return Articles(ids);
}

/// What `read` answers for the scope's articles. The library takes no articles for all, so it is not asked for none.
template <typename Value, typename Read>
Result<QList<Value>> readWithin(Library &library, const Scope &scope, Read read)
{
    const auto articles = articlesOf(library, scope);
    if (!articles)
        return articles.error();
    if (*articles && (*articles)->isEmpty())
        return QList<Value>();
    return read((*articles).value_or(QList<ArticleId>()));
}

} // namespace

QList<Scope> scopesOf(const Session &session, const QList<ArticleId> &chosen)
{
    QList<Scope> scopes;
    if (!session.article().id.isNull())
        scopes.append({Scope::Kind::OpenArticle, session.article().title, {session.article().id}});
    if (!chosen.isEmpty())
        scopes.append({Scope::Kind::Chosen, {}, chosen});
    if (const auto collections = session.library().collections()) {
        for (const auto &[name, articles] : *collections)
            scopes.append({Scope::Kind::Collection, name, {}});
    }
    scopes.append({Scope::Kind::Library, {}, {}});
    return scopes;
}

QString labelOf(const Scope &scope)
{
    switch (scope.kind) {
    case Scope::Kind::OpenArticle:
        return Scopes::tr("This article: %1").arg(quotable(scope.name));
    case Scope::Kind::Chosen:
        return Scopes::tr("The articles chosen in the library: %L1").arg(scope.articles.size());
    case Scope::Kind::Collection:
        return Scopes::tr("Collection “%1”").arg(quotable(scope.name));
    case Scope::Kind::Library:
        return Scopes::tr("The whole library");
    }
    return {};
}

Result<QList<StanceCount>> stanceCounts(Library &library, const Scope &scope)
{
    return readWithin<StanceCount>(library, scope,
                                   [&](const QList<ArticleId> &articles) { return library.stanceCounts(articles); });
}

Result<QList<std::pair<Verdict, int>>> verdictCounts(Library &library, const Scope &scope)
{
    return readWithin<std::pair<Verdict, int>>(
        library, scope, [&](const QList<ArticleId> &articles) { return library.verdictCounts(articles); });
}

Result<QList<StancePassage>> stancePassages(Library &library, const Scope &scope, const QString &holder,
                                            const QString &target, int limit)
{
    return readWithin<StancePassage>(library, scope, [&](const QList<ArticleId> &articles) {
        return library.stancePassages({holder, target, articles}, limit);
    });
}

} // namespace mitjul
