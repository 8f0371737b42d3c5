// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printjob.h"

#include "exportwords.h"
#include "pageprinter.h"
#include "pdfdocument.h"

#include <QFile>
#include <QPrintDialog>
#include <QPrinter>
#include <filesystem>

namespace mitjul {

PrintJob::PrintJob(const Session &session, const Typography &typography, QWidget *window)
    : Job(window)
    , m_session(session)
    , m_typography(typography)
    , m_window(window)
    , m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
{
    connect(&m_next, &QTimer::timeout, this, &PrintJob::printSheet);
}

PrintJob::~PrintJob() = default;

QString PrintJob::progress() const
{
    return m_next.isActive() ? tr("Printing page %L1…").arg(m_pages->sheets() + 1) : QString();
}

void PrintJob::ask()
{
    m_printer->setDocName(m_session.article().title);
    m_printer->setCreator(QStringLiteral("Mitjul " MITJUL_VERSION));
    m_printer->setPageMargins(paperMargins, QPageLayout::Millimeter);
    auto *dialog = new QPrintDialog(m_printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(dialog, &QDialog::accepted, this, &PrintJob::start);
    connect(dialog, &QDialog::rejected, this, [this] { end({}); });
    dialog->open();
}

void PrintJob::start()
{
    m_file = m_printer->outputFileName();
    if (!begin()) {
        return end(tr("“%1” cannot be printed on. Choose another printer or file.")
                       .arg(m_file.isEmpty() ? m_printer->printerName() : m_file));
    }
    m_next.start(0);
    Q_EMIT progressed();
}

bool PrintJob::begin()
{
    PrintedArticle article(m_session);
    if (!m_file.isEmpty()) {
        // A file is written beside its place and takes it when it is whole.
        m_output = std::make_unique<QFile>(partial());
        if (!m_output->open(QIODevice::WriteOnly))
            return false;
        m_document = std::make_unique<PdfDocument>(*m_output, m_printer->pageLayout(), m_printer->docName(), m_typography);
        m_document->addText(article.article().text);
    }
    m_pages = std::make_unique<PagePrinter>(m_document ? m_document->device() : *m_printer, m_typography);
    if (!m_pages->begin())
        return false;
    m_pages->setArticle(std::move(article));
    return true;
}

QString PrintJob::partial() const { return m_file + QStringLiteral(".part"); }

void PrintJob::printSheet()
{
    const bool more = m_pages->printSheet();
    Q_EMIT progressed();
    if (more)
        return;
    const int sheets = m_pages->sheets();
    m_pages.reset(); // closes what was printed
    if (m_file.isEmpty())
        return end(tr("Printed. Pages: %L1").arg(sheets));
    QString why = m_document->failure();
    if (why.isEmpty() && !m_output->flush())
        why = m_output->errorString();
    if (!why.isEmpty()) {
        QFile::remove(partial());
        return end(Export::tr("“%1” could not be written: %2. What stood there is unchanged.").arg(m_file, why));
    }
    m_output->close();
    std::error_code failure;
    std::filesystem::rename(partial().toStdU16String(), m_file.toStdU16String(), failure);
    end(failure ? tr("“%1” could not be written: %2. What was printed is in “%3”.")
                      .arg(m_file, QString::fromLocal8Bit(failure.message()), partial())
                : tr("Printed to %1. Pages: %L2").arg(m_file).arg(sheets));
}

void PrintJob::stop()
{
    if (!m_next.isActive())
        return;
    const int sheets = m_pages->sheets();
    if (m_file.isEmpty())
        m_printer->abort();
    close();
    if (!m_file.isEmpty())
        QFile::remove(partial());
    end(tr("Printing was stopped after page %L1.").arg(sheets));
}

void PrintJob::close()
{
    m_pages.reset();
    m_document.reset();
    m_output.reset();
}

void PrintJob::end(const QString &sentence)
{
    m_next.stop();
    close();
    Q_EMIT progressed();
    Q_EMIT finished(sentence);
}

} // namespace mitjul
