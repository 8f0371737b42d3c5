// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportjob.h"

#include "exporter.h"
#include "savedialog.h"
#include "session.h"
#include "settings.h"

#include <QFileDialog>
#include <chrono>

namespace mitjul {

namespace {

// What takes longer than this says what it is doing.
constexpr auto patience = std::chrono::milliseconds(300);

QString filterOf(const Exporter &exporter)
{
    return QStringLiteral("%1 (*.%2)").arg(exporter.title(), exporter.suffix());
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

} // namespace

ExportJob::ExportJob(const Session &session, QWidget *window)
    : Job(window)
    , m_session(session)
    , m_window(window)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_slow = true;
        Q_EMIT progressed();
    });
}

QString ExportJob::progress() const { return m_slow ? tr("Exporting…") : QString(); }

void ExportJob::stop() { m_stop.request_stop(); }

void ExportJob::ask()
{
    QStringList filters;
    for (const auto &exporter : exporters())
        filters.append(filterOf(*exporter));
    auto *dialog = new QFileDialog(m_window, tr("Export the annotated article"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(exporters().front()->suffix());
    dialog->setDirectory(Settings::exportFolder());
    dialog->selectFile(fileNameFor(m_session.article().title) + u'.' + exporters().front()->suffix());
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(exporterOf(filter, {}).suffix());
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog](const QString &path) {
        Settings::setExportFolder(QFileInfo(path).absolutePath());
        write(exporterOf(dialog->selectedNameFilter(), path), path);
    });
    connect(dialog, &QDialog::rejected, this, [this] { Q_EMIT finished({}); });
    dialog->open();
}

void ExportJob::write(const Exporter &exporter, const QString &path)
{
    m_patience.start();
    const auto work = [&exporter, path, library = m_session.library().path(), article = m_session.article().id,
                       findings = m_session.findings(), stop = m_stop.get_token()]() -> Result<Done> {
        auto own = Library::open(library);
        if (!own)
            return own.error();
        auto bundle = own.value()->bundle({article});
        if (!bundle)
            return bundle.error();
        for (AnnotatedArticle &content : bundle.value().articles)
            content.findings = findings;
        return exportToFile(exporter, bundle.value(), path, stop);
    };
    m_pool.start([this, work, path] {
        const Result<Done> written = work();
        const QString failure = written ? QString() : written.error().message;
        QMetaObject::invokeMethod(
            this,
            [this, failure, path] {
                m_patience.stop();
                m_slow = false;
                Q_EMIT progressed();
                Q_EMIT finished(failure.isEmpty() ? tr("Exported to %1.").arg(path) : failure);
            },
            Qt::QueuedConnection);
    });
}

} // namespace mitjul
