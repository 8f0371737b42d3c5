// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include "arguments.h"
#include "fetcher.h"
#include "verbs.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <algorithm>
#include <csignal>
#include <unistd.h>

namespace mitjul {

namespace {

const QString libraryOption = QStringLiteral("--library");

const Verb *findVerb(QStringView word)
{
    const auto &all = verbs();
    const auto found
        = std::find_if(all.begin(), all.end(), [word](const auto &verb) { return verb->name() == word; });
    return found == all.end() ? nullptr : found->get();
}

// Options that QApplication takes for itself, with whether a value follows them.
std::optional<bool> qtOption(QStringView argument)
{
    static const QStringList withValue = QStringLiteral(
        "platform platformpluginpath platformtheme plugin qwindowgeometry qwindowicon qwindowtitle style "
        "stylesheet session display geometry title icon fn font bg background fg foreground name")
                                             .split(u' ');
    if (!argument.startsWith(u'-'))
        return std::nullopt;
    argument = argument.sliced(argument.startsWith(u"--") ? 2 : 1);
    if (argument == u"reverse" || argument == u"widgetcount")
        return false;
    const qsizetype equals = argument.indexOf(u'=');
    const QString name = argument.left(equals < 0 ? argument.size() : equals).toString();
    if (withValue.contains(name))
        return equals < 0;
    return std::nullopt;
}

// Position of the verb, which is the first argument that is no option; -1 if there is none.
qsizetype verbPosition(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size() && arguments[i] != u"--"; ++i) {
        if (arguments[i] == libraryOption || qtOption(arguments[i]).value_or(false))
            ++i;
        else if (!arguments[i].startsWith(u'-'))
            return isVerb(arguments[i]) ? i : -1;
    }
    return -1;
}

QString programUsage()
{
    QStringList lines{CommandLine::tr("Usage:"), QStringLiteral("  mitjul [--library FILE] [FILE…|URL]"),
        QStringLiteral("      ") + CommandLine::tr("open the window")};
    for (const auto &verb : verbs()) {
        lines.append(QStringLiteral("  mitjul %1 %2")
                         .arg(verb->name(), verb->usage())
                         .trimmed()
                         .prepend(QStringLiteral("  ")));
        lines.append(QStringLiteral("      ") + verb->summary());
    }
    lines.append(QString());
    lines.append(
        CommandLine::tr("--library FILE may stand before or after any verb; without it the library is %1.")
            .arg(defaultLibraryPath()));
    lines.append(CommandLine::tr("Exit codes: 0 done, 1 failed, 2 wrong usage."));
    return lines.join(u'\n');
}

// The options that every verb understands.
const QList<Option> &commonOptions()
{
    static const QList<Option> common{
        {libraryOption}, {QStringLiteral("--help"), false, true}, {QStringLiteral("-h"), false, true}};
    return common;
}

// An option before the verb can only be one that every verb understands; put behind it, the verb's parser
// reads it.
Exit runVerb(const Verb &verb, QStringList arguments, qsizetype at, Console &console)
{
    Context context{console, {}, QStringLiteral("mitjul %1 %2").arg(verb.name(), verb.usage()).trimmed()};
    const auto before = parseArguments(arguments.mid(0, at), commonOptions());
    auto parsed = parseArguments(arguments.mid(at + 1), commonOptions() + verb.options());
    if (!before)
        return context.wrongUsage(before.error().message);
    if (!parsed)
        return context.wrongUsage(parsed.error().message);
    const auto given = [&](const QString &option) { return before->has(option) || parsed->has(option); };
    if (given(QStringLiteral("--help")) || given(QStringLiteral("-h"))) {
        console.print(
            QStringLiteral("%1 %2\n    %3").arg(CommandLine::tr("Usage:"), context.usage, verb.summary()));
        return context.done();
    }
    const QStringList libraries = before->values(libraryOption) + parsed->values(libraryOption);
    if (libraries.size() > 1)
        return context.wrongUsage(CommandLine::tr("“%1” is given twice.").arg(libraryOption));
    if (libraries.contains(QString()))
        return context.wrongUsage(CommandLine::tr("“%1” needs a file's name.").arg(libraryOption));
    context.library = libraries.isEmpty() ? defaultLibraryPath() : libraries.first();
    return verb.run(parsed.value(), context);
}

// Arguments without a verb: help, version, or what the window is asked for. Nothing: open it.
std::optional<Exit> runWithoutVerb(const QStringList &arguments, Console &console)
{
    const auto asks = [&](QStringView option) { return arguments.contains(option); };
    if (asks(u"--help") || asks(u"-h")) {
        console.print(programUsage());
        return console.ok() ? Exit::Done : Exit::Failed;
    }
    if (asks(u"--version") || asks(u"-v")) {
        console.print(QStringLiteral("mitjul " MITJUL_VERSION));
        return console.ok() ? Exit::Done : Exit::Failed;
    }
    const Context context{console, {}, QStringLiteral("mitjul [--library FILE] [FILE…|URL]")};
    QStringList own;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const auto value = qtOption(arguments[i]);
        if (!value)
            own.append(arguments[i]);
        else if (*value)
            ++i;
    }
    const auto request = windowRequest(own);
    if (!request)
        return context.wrongUsage(request.error().message);
    for (const QString &file : request->files) {
        if (!isAddress(file))
            continue;
        if (const auto address = addressFrom(file); !address)
            return context.refuse(address.error().message);
    }
    static const QRegularExpression word(QStringLiteral("^[a-z]+$"));
    if (!request->files.isEmpty() && word.match(request->files.first()).hasMatch()
        && !QFileInfo::exists(request->files.first())) {
        return context.wrongUsage(
            CommandLine::tr("“%1” is neither a file nor something that Mitjul does. See mitjul --help.")
                .arg(request->files.first()));
    }
    return std::nullopt;
}

} // namespace

Exit Context::wrongUsage(const QString &message) const
{
    console.say(message);
    console.say(CommandLine::tr("Usage: %1").arg(usage));
    return Exit::WrongUsage;
}

Exit Context::refuse(const QString &message) const
{
    console.say(message);
    return Exit::WrongUsage;
}

Exit Context::fail(const Error &error) const
{
    console.say(error.message);
    return Exit::Failed;
}

const std::vector<std::unique_ptr<Verb>> &verbs()
{
    static const auto all = [] {
        std::vector<std::unique_ptr<Verb>> list;
        list.push_back(std::make_unique<CheckVerb>());
        list.push_back(std::make_unique<ImportVerb>());
        list.push_back(std::make_unique<ListVerb>());
        list.push_back(std::make_unique<SearchVerb>());
        list.push_back(std::make_unique<AnnotateVerb>());
        list.push_back(std::make_unique<ExportVerb>());
        list.push_back(std::make_unique<RestoreVerb>());
        list.push_back(std::make_unique<DoctorVerb>());
        return list;
    }();
    return all;
}

bool isAddress(const QString &argument)
{
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*://"));
    return scheme.match(argument).hasMatch();
}

QString refusedAddress(const QString &address)
{
    return CommandLine::tr("“%1” is an address, and only files are taken here. mitjul import fetches addresses.")
        .arg(address);
}

Result<ListFormat> listFormat(const Arguments &arguments)
{
    const QString format = arguments.value(QStringLiteral("--format"), QStringLiteral("text"));
    if (format == u"text")
        return ListFormat::Text;
    if (format == u"json")
        return ListFormat::Json;
    return Error{CommandLine::tr("The format is text or json, not “%1”.").arg(format)};
}

Result<ArticleId> articleId(const QString &argument)
{
    const QUuid id = QUuid::fromString(argument);
    if (id.isNull())
        return Error{
            CommandLine::tr("There is no article “%1” in the library. See mitjul list.").arg(argument)};
    return id;
}

QString defaultLibraryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/mitjul/library.sqlite");
}

bool isVerb(QStringView word)
{
    return findVerb(word) != nullptr;
}

bool setsType(const QStringList &arguments)
{
    const qsizetype at = verbPosition(arguments);
    if (at < 0)
        return false;
    const Verb &verb = *findVerb(arguments[at]);
    const auto parsed = parseArguments(arguments.mid(at + 1), commonOptions() + verb.options());
    return parsed && verb.setsType(parsed.value());
}

std::optional<int> runCommandLine(const QStringList &arguments, QIODevice &out, QIODevice &err)
{
    Console console(out, err);
    if (const qsizetype at = verbPosition(arguments); at >= 0)
        return static_cast<int>(runVerb(*findVerb(arguments[at]), arguments, at, console));
    if (const auto exit = runWithoutVerb(arguments, console))
        return static_cast<int>(*exit);
    return std::nullopt;
}

std::optional<int> runCommandLine(const QStringList &arguments)
{
    int count = 1;
    char name[] = "mitjul";
    char *names[] = {name, nullptr};
    std::unique_ptr<QCoreApplication> application;
    if (!QCoreApplication::instance() && verbPosition(arguments) >= 0)
        application = std::make_unique<QCoreApplication>(count, names);
    // A reader that has gone must not end the program in the middle of an import.
    const auto previous = std::signal(SIGPIPE, SIG_IGN);
    StandardStream out(STDOUT_FILENO);
    StandardStream err(STDERR_FILENO);
    const auto exit = runCommandLine(arguments, out, err);
    std::signal(SIGPIPE, previous);
    return exit;
}

Result<WindowRequest> windowRequest(const QStringList &arguments)
{
    const auto parsed = parseArguments(arguments, {{libraryOption}});
    if (!parsed)
        return parsed.error();
    WindowRequest request{parsed->value(libraryOption, defaultLibraryPath()), parsed->operands};
    if (request.library.isEmpty())
        return Error{CommandLine::tr("“%1” needs a file's name.").arg(libraryOption)};
    // The window tells addresses by how they begin.
    for (QString &file : request.files) {
        if (isAddress(file))
            file = file.section(u':', 0, 0).toLower() + u':' + file.section(u':', 1);
    }
    return request;
}

} // namespace mitjul
