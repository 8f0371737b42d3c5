// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportdialog.h"

#include "exporter.h"
#include "settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>

namespace mitjul {

namespace {

QString filterOf(const Exporter &exporter)
{
    return QStringLiteral("%1 (*.%2)").arg(exporter.title(), exporter.suffix());
}

// A file name that every file system takes.
QString fileNameFor(const QString &title)
{
    QString name;
    for (const QChar letter : title.left(60))
        name.append(letter.isLetterOrNumber() ? letter : QChar(u' '));
    name = name.simplified();
    return name.isEmpty() ? QStringLiteral("mitjul") : name;
}

const Exporter &exporterOf(const QString &filter, const QString &path)
{
    const auto &all = exporters();
    // The ending the reader typed says more than the filter that happened to be on.
    for (const auto &exporter : all) {
        if (path.endsWith(u'.' + exporter->suffix(), Qt::CaseInsensitive))
            return *exporter;
    }
    for (const auto &exporter : all) {
        if (filterOf(*exporter) == filter)
            return *exporter;
    }
    return *all.front();
}

Result<Done> write(Session &session, const Exporter &exporter, const QString &path)
{
    auto bundle = session.library().bundle({session.article().id});
    if (!bundle)
        return bundle.error();
    if (exporter.needsFindings()) {
        for (AnnotatedArticle &content : bundle.value().articles)
            content.findings = session.findings();
    }
    return exportToFile(exporter, bundle.value(), path);
}

} // namespace

void exportOpenArticle(Session &session, QWidget *window, std::function<void(const QString &)> done,
                       std::function<void(const QString &)> failed)
{
    QStringList filters;
    for (const auto &exporter : exporters())
        filters.append(filterOf(*exporter));

    auto *dialog = new QFileDialog(window, QCoreApplication::translate("Export", "Export the annotated article"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(exporters().front()->suffix());
    dialog->setDirectory(Settings::exportFolder());
    dialog->selectFile(fileNameFor(session.article().title) + u'.' + exporters().front()->suffix());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(exporterOf(filter, {}).suffix());
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, window,
                     [&session, dialog, done = std::move(done), failed = std::move(failed)](const QString &path) {
                         Settings::setExportFolder(QFileInfo(path).absolutePath());
                         const auto written = write(session, exporterOf(dialog->selectedNameFilter(), path), path);
                         if (written)
                             done(QCoreApplication::translate("Export", "Exported to %1.").arg(path));
                         else
                             failed(written.error().message);
                     });
    dialog->open();
}

} // namespace mitjul
