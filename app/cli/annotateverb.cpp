// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "names.h"
#include "verbs.h"

#include <QCoreApplication>
#include <algorithm>

namespace mitjul {

namespace {

QString normalised(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

/// What the arguments ask for, before the passage is looked for.
struct Request {
    QString quote;
    int nth = 1;
    Annotation annotation;
};

// The error is one of usage.
Result<Stance> readStance(const Arguments &arguments)
{
    const QString holder = normalised(arguments.value(QStringLiteral("--holder"))).trimmed();
    const QString target = normalised(arguments.value(QStringLiteral("--target"))).trimmed();
    if (holder.isEmpty() || target.isEmpty() || !arguments.has(QStringLiteral("--stance")))
        return Error{CommandLine::tr("A stance needs --holder, --target and --stance, all three.")};
    const QString said = arguments.value(QStringLiteral("--stance"));
    const auto polarity = fromName<Polarity>(said);
    if (!polarity)
        return Error{CommandLine::tr("A stance is favor, against or neutral, not “%1”.").arg(said)};
    return Stance{holder, target, polarity};
}

Result<Request> readRequest(const Arguments &arguments)
{
    Request request;
    request.quote = normalised(arguments.value(QStringLiteral("--quote")));
    if (request.quote.trimmed().isEmpty())
        return Error{CommandLine::tr("Say which words to annotate: --quote TEXT.")};
    bool isNumber = true;
    request.nth = arguments.value(QStringLiteral("--nth"), QStringLiteral("1")).toInt(&isNumber);
    if (!isNumber || request.nth < 1)
        return Error{CommandLine::tr("--nth takes a number from 1, not “%1”.")
                         .arg(arguments.value(QStringLiteral("--nth")))};
    const QString color = arguments.value(QStringLiteral("--color"), QStringLiteral("yellow"));
    const auto known = fromName<HighlightColor>(color);
    if (!known)
        return Error{
            CommandLine::tr("A colour is yellow, green, blue, pink or purple, not “%1”.").arg(color)};
    request.annotation.color = *known;
    request.annotation.note = normalised(arguments.value(QStringLiteral("--note")));
    for (const QString &tag : arguments.values(QStringLiteral("--tag"))) {
        const QString name = normalised(tag).trimmed();
        if (name.isEmpty())
            return Error{CommandLine::tr("A tag needs a name.")};
        if (!request.annotation.tags.contains(name))
            request.annotation.tags.append(name);
    }
    if (arguments.has(QStringLiteral("--holder")) || arguments.has(QStringLiteral("--target"))
        || arguments.has(QStringLiteral("--stance"))) {
        const auto stance = readStance(arguments);
        if (!stance)
            return stance.error();
        request.annotation.stances.append(stance.value());
    }
    return request;
}

Result<Span> findPassage(const Article &article, const Request &request)
{
    qsizetype found = -1;
    int count = 0;
    for (qsizetype from = 0; count < request.nth; from = found + request.quote.size()) {
        found = article.text.indexOf(request.quote, from);
        if (found < 0)
            break;
        ++count;
    }
    if (found >= 0)
        return Span{found, found + request.quote.size()};
    if (count == 0) {
        return Error{CommandLine::tr("The words “%1” do not stand in “%2”; nothing was stored.")
                         .arg(request.quote, article.title)};
    }
    return Error{
        CommandLine::tr("The words “%1” stand in “%2” %3 times, not %4; nothing was stored.")
            .arg(request.quote, article.title, QString::number(count), QString::number(request.nth))};
}

} // namespace

QString AnnotateVerb::usage() const
{
    return QStringLiteral("ID --quote TEXT [--nth N] [--color NAME] [--note TEXT] [--tag NAME]… "
                          "[--holder NAME --target NAME --stance favor|against|neutral]");
}

QString AnnotateVerb::summary() const
{
    return CommandLine::tr("highlight words of an article and print the annotation's id");
}

QList<Option> AnnotateVerb::options() const
{
    return {{QStringLiteral("--quote")}, {QStringLiteral("--nth")}, {QStringLiteral("--color")},
        {QStringLiteral("--note")}, {QStringLiteral("--tag"), true, true}, {QStringLiteral("--holder")},
        {QStringLiteral("--target")}, {QStringLiteral("--stance")}};
}

Exit AnnotateVerb::run(const Arguments &arguments, const Context &context) const
{
    if (arguments.operands.size() != 1)
        return context.wrongUsage(CommandLine::tr("Name one article by its id."));
    auto request = readRequest(arguments);
    if (!request)
        return context.wrongUsage(request.error().message);
    const auto id = articleId(arguments.operands.first());
    if (!id)
        return context.fail(id.error());
    const auto library = Library::open(context.library);
    if (!library)
        return context.fail(library.error());
    const auto article = library.value()->article(id.value());
    if (!article)
        return context.fail(article.error());
    const auto span = findPassage(article.value(), request.value());
    if (!span)
        return context.fail(span.error());
    Annotation annotation = request->annotation;
    annotation.id = QUuid::createUuid();
    annotation.span = span.value();
    annotation.exact = request->quote;
    if (const auto stored = library.value()->putAnnotation(id.value(), annotation); !stored)
        return context.fail(stored.error());
    context.console.print(annotation.id.toString(QUuid::WithoutBraces));
    return context.done();
}

} // namespace mitjul
