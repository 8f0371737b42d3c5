// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importer.h"
#include "verbs.h"

#include <QCoreApplication>

namespace mitjul {

namespace {

QString stateWord(ImportState state)
{
    switch (state) {
    case ImportState::New:
        return QStringLiteral("new");
    case ImportState::Same:
        return QStringLiteral("same");
    case ImportState::Changed:
        break;
    }
    return QStringLiteral("changed");
}

} // namespace

QString ImportVerb::usage() const
{
    return QStringLiteral("FILE…");
}

QString ImportVerb::summary() const
{
    return QCoreApplication::translate("CommandLine", "take articles into the library and print their ids");
}

QList<Option> ImportVerb::options() const
{
    return {};
}

Exit ImportVerb::run(const Arguments &arguments, const Context &context) const
{
    if (arguments.operands.isEmpty())
        return context.wrongUsage(QCoreApplication::translate("CommandLine", "Name the file to import."));
    for (const QString &file : arguments.operands) {
        if (isAddress(file))
            return context.refuse(refusedAddress(file));
    }
    std::unique_ptr<Library> library; // opened, or made, for the first file that can be read
    bool failed = false;
    for (const QString &file : arguments.operands) {
        const auto read = importFile(file);
        if (!read) {
            failed = true;
            context.console.say(read.error().message);
            continue;
        }
        if (!library) {
            auto opened = Library::open(context.library);
            if (!opened)
                return context.fail(opened.error());
            library = std::move(opened.value());
        }
        const auto imported = library->importArticle(read->article, read->original);
        if (!imported) {
            failed = true;
            context.console.say(imported.error().message);
            continue;
        }
        context.console.print(imported->id.toString(QUuid::WithoutBraces) + u'\t' + stateWord(imported->state));
    }
    return failed ? Exit::Failed : context.done();
}

} // namespace mitjul
