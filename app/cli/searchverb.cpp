// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codepoints.h"
#include "jsonwriter.h"
#include "verbs.h"

#include <QCoreApplication>

namespace mitjul {

namespace {

// As many as anybody reads; more would only be a list of the library.
constexpr int mostHits = 100000;

QString whereWord(SearchHit::Where where)
{
    switch (where) {
    case SearchHit::Text:
        return QStringLiteral("text");
    case SearchHit::Note:
        return QStringLiteral("note");
    case SearchHit::Passage:
        return QStringLiteral("passage");
    case SearchHit::Title:
        break;
    }
    return QStringLiteral("title");
}

QByteArray jsonLine(const SearchHit &hit, const CodePoints &points)
{
    QByteArray line;
    JsonWriter json(line, JsonWriter::Layout::Compact);
    json.beginObject()
        .member(u"article", hit.article.toString(QUuid::WithoutBraces))
        .member(u"title", hit.title)
        .member(u"where", whereWord(hit.where));
    if (!hit.annotation.isNull())
        json.member(u"annotation", hit.annotation.toString(QUuid::WithoutBraces));
    if (!hit.span.isEmpty()) {
        const Span span = points.fromUtf16(hit.span);
        json.member(u"start", span.start).member(u"end", span.end);
    }
    json.member(u"snippet", hit.snippet).endObject();
    return line;
}

QString hitLine(const SearchHit &hit)
{
    return QStringList{hit.article.toString(QUuid::WithoutBraces), whereWord(hit.where), onOneLine(hit.title),
        onOneLine(hit.snippet)}
        .join(u'\t');
}

} // namespace

QString SearchVerb::usage() const
{
    return QStringLiteral("QUERY [--format text|json]");
}

QString SearchVerb::summary() const
{
    return QCoreApplication::translate(
        "CommandLine", "find articles, notes and marked passages: article's id, where, title, words around");
}

QList<Option> SearchVerb::options() const
{
    return {{QStringLiteral("--format")}};
}

Exit SearchVerb::run(const Arguments &arguments, const Context &context) const
{
    const auto format = listFormat(arguments);
    if (!format)
        return context.wrongUsage(format.error().message);
    if (arguments.operands.isEmpty())
        return context.wrongUsage(QCoreApplication::translate("CommandLine", "Name what to search for."));
    const auto library = Library::open(context.library);
    if (!library)
        return context.fail(library.error());
    const auto hits = library.value()->search(arguments.operands.join(u' '), mostHits);
    if (!hits)
        return context.fail(hits.error());
    ArticleId last;
    CodePoints points(QStringView{});
    for (const SearchHit &hit : hits.value()) {
        if (format.value() == ListFormat::Text) {
            context.console.print(hitLine(hit));
            continue;
        }
        if (hit.article != last) {
            const auto article = library.value()->article(hit.article);
            if (!article)
                return context.fail(article.error());
            points = CodePoints(article->text);
            last = hit.article;
        }
        context.console.print(jsonLine(hit, points));
    }
    return context.done();
}

} // namespace mitjul
