// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonwriter.h"
#include "verbs.h"

#include <QCoreApplication>

namespace mitjul {

namespace {

QByteArray jsonLine(const ArticleSummary &article)
{
    QByteArray line;
    JsonWriter json(line, JsonWriter::Layout::Compact);
    json.beginObject()
        .member(u"id", article.id.toString(QUuid::WithoutBraces))
        .member(u"title", article.title)
        .member(u"source", article.source)
        .member(u"language", article.language)
        .member(u"added", article.added.toUTC().toString(Qt::ISODate))
        .member(u"words", article.words)
        .member(u"annotations", qsizetype(article.annotations))
        .member(u"stances", qsizetype(article.stances))
        .endObject();
    return line;
}

QString articleLine(const ArticleSummary &article)
{
    return QStringList{article.id.toString(QUuid::WithoutBraces), article.added.toUTC().toString(Qt::ISODate),
        QString::number(article.annotations), onOneLine(article.title), onOneLine(article.source)}
        .join(u'\t');
}

} // namespace

QString ListVerb::usage() const
{
    return QStringLiteral("[--format text|json]");
}

QString ListVerb::summary() const
{
    return QCoreApplication::translate(
        "CommandLine", "list the library's articles: id, when added, number of annotations, title, source");
}

QList<Option> ListVerb::options() const
{
    return {{QStringLiteral("--format")}};
}

Exit ListVerb::run(const Arguments &arguments, const Context &context) const
{
    const auto format = listFormat(arguments);
    if (!format)
        return context.wrongUsage(format.error().message);
    if (!arguments.operands.isEmpty())
        return context.wrongUsage(QCoreApplication::translate("CommandLine", "The list takes no “%1”.")
                                      .arg(arguments.operands.first()));
    const auto library = Library::open(context.library);
    if (!library)
        return context.fail(library.error());
    const auto articles = library.value()->articles();
    if (!articles)
        return context.fail(articles.error());
    for (const ArticleSummary &article : articles.value()) {
        if (format.value() == ListFormat::Json)
            context.console.print(jsonLine(article));
        else
            context.console.print(articleLine(article));
    }
    return context.done();
}

} // namespace mitjul
