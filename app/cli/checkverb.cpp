// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingsjson.h"
#include "findingsreport.h"
#include "verbs.h"
#include "vocabularyloader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace mitjul {

namespace {

// The reader's words, where there is a library. One that cannot be read is no reason not to check.
ReaderWords readerWords(const Context &context)
{
    ReaderWords words;
    if (!QFileInfo(context.library).isFile())
        return words;
    const auto library = Library::open(context.library);
    if (!library) {
        context.console.say(library.error().message);
        return words;
    }
    if (const auto dictionary = library.value()->dictionary())
        words.dictionary = QSet<QString>(dictionary->cbegin(), dictionary->cend());
    else
        context.console.say(dictionary.error().message);
    if (auto ignored = library.value()->ignoredWords())
        words.ignored = std::move(ignored).value();
    return words;
}

} // namespace

QString CheckVerb::usage() const
{
    return QStringLiteral("FILE… [--format text|json]");
}

QString CheckVerb::summary() const
{
    return QCoreApplication::translate("CommandLine", "print what is said, claimed and wrong in articles");
}

QList<Option> CheckVerb::options() const
{
    return {{QStringLiteral("--format")}};
}

Exit CheckVerb::run(const Arguments &arguments, const Context &context) const
{
    const auto format = listFormat(arguments);
    if (!format)
        return context.wrongUsage(format.error().message);
    if (arguments.operands.isEmpty())
        return context.wrongUsage(QCoreApplication::translate("CommandLine", "Name the file to check."));
    for (const QString &file : arguments.operands) {
        if (isAddress(file))
            return context.refuse(refusedAddress(file));
    }
    std::optional<LoadedAnalyzer> analyzer; // loaded for the first file that can be read
    ReaderWords words;
    bool failed = false;
    bool first = true;
    for (const QString &file : arguments.operands) {
        const auto imported = importFile(file);
        if (!imported) {
            failed = true;
            context.console.say(imported.error().message);
            continue;
        }
        if (!analyzer) {
            analyzer = loadAnalyzer();
            for (const QString &problem : std::as_const(analyzer->problems))
                context.console.say(problem);
            words = readerWords(context);
        }
        const Findings findings = analyzer->analyzer->analyze(imported->article, words);
        if (format.value() == ListFormat::Json) {
            context.console.print(findingsJson(file, imported->article, findings));
        } else {
            const QString report = findingsReport(file, imported.value(), findings);
            context.console.print(first ? report : u'\n' + report);
        }
        first = false;
    }
    return failed ? Exit::Failed : context.done();
}

} // namespace mitjul
