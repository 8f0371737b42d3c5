// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "exporter.h"
#include "verbs.h"
#include "vocabularyloader.h"

#include <QCoreApplication>
#include <algorithm>

namespace mitjul {

namespace {

// Formats that the command line promises for a later version.
bool isLaterFormat(const QString &format)
{
    static const QStringList later
        = QStringLiteral("stances-csv jsonld qdpx brat graphml network-csv corrected").split(u' ');
    return later.contains(format);
}

QString knownFormats()
{
    QStringList names;
    for (const auto &exporter : exporters())
        names.append(exporter->format());
    return names.join(QStringLiteral(", "));
}

Result<Bundle> readBundle(const Arguments &arguments, Library &library)
{
    QList<ArticleId> ids;
    for (const QString &operand : arguments.operands) {
        const auto id = articleId(operand);
        if (!id)
            return id.error();
        if (!ids.contains(id.value()))
            ids.append(id.value());
    }
    return library.bundle(ids);
}

Result<Done> addFindings(Bundle &bundle, Library &library)
{
    // Words of the other articles keep names from being shown as typos. Collecting them reads the whole
    // library for each article: too much for a library of thousands.
    constexpr qsizetype mostWithMetWords = 200;
    const LoadedAnalyzer loaded = loadAnalyzer();
    const QSet<QString> dictionary(bundle.dictionary.cbegin(), bundle.dictionary.cend());
    for (AnnotatedArticle &annotated : bundle.articles) {
        ReaderWords words;
        words.dictionary = dictionary;
        if (bundle.articles.size() <= mostWithMetWords) {
            auto met = library.words(annotated.article.id);
            if (!met)
                return met.error();
            words.met = std::move(met.value());
        }
        annotated.findings = loaded.analyzer->analyze(annotated.article, words);
    }
    return Done{};
}

} // namespace

QString ExportVerb::usage() const
{
    return QStringLiteral("ID…|--all --format FORMAT [-o PATH]");
}

QString ExportVerb::summary() const
{
    return CommandLine::tr("write articles with their annotations; formats: %1").arg(knownFormats());
}

QList<Option> ExportVerb::options() const
{
    return {{QStringLiteral("--all"), false}, {QStringLiteral("--format")}, {QStringLiteral("-o")}};
}

bool ExportVerb::setsType(const Arguments &arguments) const
{
    const Exporter *exporter = exporterFor(arguments.value(QStringLiteral("--format")));
    return exporter && exporter->setsType();
}

Exit ExportVerb::run(const Arguments &arguments, const Context &context) const
{
    if (arguments.has(QStringLiteral("--all")) == !arguments.operands.isEmpty())
        return context.wrongUsage(CommandLine::tr("Name the articles to export by their ids, or say --all."));
    const QString format = arguments.value(QStringLiteral("--format"));
    if (format.isEmpty())
        return context.wrongUsage(CommandLine::tr("Say which format: --format %1.").arg(knownFormats()));
    if (isLaterFormat(format))
        return context.refuse(CommandLine::tr("This version does not write “%1” yet; it writes %2.")
                                  .arg(format, knownFormats()));
    const Exporter *exporter = exporterFor(format);
    if (!exporter)
        return context.wrongUsage(
            CommandLine::tr("There is no format “%1”; there are %2.").arg(format, knownFormats()));
    const QString path = arguments.value(QStringLiteral("-o"));
    if (arguments.has(QStringLiteral("-o")) && path.isEmpty())
        return context.wrongUsage(CommandLine::tr("“%1” needs a file's name.").arg(QStringLiteral("-o")));
    const auto library = Library::open(context.library);
    if (!library)
        return context.fail(library.error());
    auto bundle = readBundle(arguments, *library.value());
    if (!bundle)
        return context.fail(bundle.error());
    if (exporter->needsFindings()) {
        if (const auto added = addFindings(bundle.value(), *library.value()); !added)
            return context.fail(added.error());
    }
    const auto written = path.isEmpty() ? exporter->write(bundle.value(), context.console.out())
                                        : exportToFile(*exporter, bundle.value(), path);
    return written ? context.done() : context.fail(written.error());
}

} // namespace mitjul
