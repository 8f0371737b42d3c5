// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"
#include "exporter.h"
#include "verbs.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace mitjul {

namespace {

Result<QByteArray> readWhole(const QString &path)
{
    if (QFileInfo(path).isDir())
        return Error{CommandLine::tr("“%1” is a folder. Name the export to restore.").arg(path)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{CommandLine::tr("“%1” cannot be opened: %2.").arg(path, file.errorString())};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{CommandLine::tr("“%1” cannot be read: %2.").arg(path, file.errorString())};
    return bytes;
}

} // namespace

QString RestoreVerb::usage() const
{
    return QStringLiteral("FILE");
}

QString RestoreVerb::summary() const
{
    return CommandLine::tr("take what a JSON export holds into the library");
}

QList<Option> RestoreVerb::options() const
{
    return {};
}

Exit RestoreVerb::run(const Arguments &arguments, const Context &context) const
{
    if (arguments.operands.size() != 1)
        return context.wrongUsage(CommandLine::tr("Name one export to restore."));
    const QString &file = arguments.operands.first();
    if (isAddress(file))
        return context.refuse(refusedAddress(file));
    const auto bytes = readWhole(file);
    if (!bytes)
        return context.fail(bytes.error());
    const auto bundle = readJsonBundle(bytes.value());
    if (!bundle)
        return context.fail({QStringLiteral("“%1”: %2").arg(file, bundle.error().message)});
    const auto library = Library::open(context.library);
    if (!library)
        return context.fail(library.error());
    const auto report = library.value()->restore(bundle.value());
    if (!report)
        return context.fail(report.error());
    for (const QString &conflict : report->conflicts)
        context.console.say(conflict);
    context.console.print(CommandLine::tr(
        "%1 articles, %2 annotations, %3 decisions and %4 words restored, %5 were there already")
                              .arg(report->articles)
                              .arg(report->annotations)
                              .arg(report->decisions)
                              .arg(report->words)
                              .arg(report->same));
    return context.done();
}

} // namespace mitjul
