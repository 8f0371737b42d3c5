// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetcher.h"
#include "verbs.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <optional>

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

// The verb has nothing else to do meanwhile: it waits in an event loop of its own.
Result<Fetched> fetch(const QUrl &address)
{
    Fetcher fetcher;
    QEventLoop loop;
    std::optional<Result<Fetched>> answer;
    const auto end = [&](Result<Fetched> what) {
        answer = std::move(what);
        loop.quit();
    };
    QObject::connect(&fetcher, &Fetcher::fetched, &loop, [&](const Fetched &page) { end(page); });
    QObject::connect(&fetcher, &Fetcher::failed, &loop, [&](const QString &message) { end(Error{message}); });
    fetcher.fetch(address);
    loop.exec();
    return *std::move(answer);
}

Result<ImportedArticle> importAddress(const QString &typed)
{
    const auto address = addressFrom(typed);
    if (!address)
        return address.error();
    const auto page = fetch(address.value());
    if (!page)
        return page.error();
    return importFetched(page.value());
}

} // namespace

QString ImportVerb::usage() const
{
    return QStringLiteral("FILE|URL…");
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
        return context.wrongUsage(
            QCoreApplication::translate("CommandLine", "Name the file or address to import."));
    std::unique_ptr<Library> library; // opened, or made, for the first one that can be read
    bool failed = false;
    for (const QString &file : arguments.operands) {
        const auto read = isAddress(file) ? importAddress(file) : importFile(file);
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
        context.console.print(
            imported->id.toString(QUuid::WithoutBraces) + u'\t' + stateWord(imported->state));
    }
    return failed ? Exit::Failed : context.done();
}

} // namespace mitjul
