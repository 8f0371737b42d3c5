// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printjob.h"

#include "pageprinter.h"
#include "session.h"

#include <QPrintDialog>
#include <QPrinter>

namespace mitjul {

PrintJob::PrintJob(const Session &session, const Typography &typography, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_typography(typography)
    , m_window(window)
    , m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
{
    connect(&m_next, &QTimer::timeout, this, &PrintJob::printSheet);
}

PrintJob::~PrintJob() = default;

int PrintJob::sheets() const { return m_pages ? m_pages->sheets() : 0; }

void PrintJob::ask()
{
    m_printer->setDocName(m_session.article().title);
    m_printer->setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
    auto *dialog = new QPrintDialog(m_printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(dialog, &QDialog::accepted, this, &PrintJob::start);
    connect(dialog, &QDialog::rejected, this, [this] { end({}); });
    dialog->open();
}

void PrintJob::start()
{
    m_pages = std::make_unique<PagePrinter>(m_session, *m_printer, m_typography);
    if (!m_pages->begin()) {
        const QString place = m_printer->outputFileName().isEmpty() ? m_printer->printerName()
                                                                    : m_printer->outputFileName();
        return end(tr("“%1” cannot be printed on. Choose another printer or file.").arg(place));
    }
    m_next.start(0);
    Q_EMIT progressed();
}

void PrintJob::printSheet()
{
    const bool more = m_pages->printSheet();
    Q_EMIT progressed();
    if (more)
        return;
    end(m_printer->outputFileName().isEmpty() ? tr("Printed. Pages: %L1").arg(sheets())
                                              : tr("Printed to %1. Pages: %L2").arg(m_printer->outputFileName()).arg(sheets()));
}

void PrintJob::stop()
{
    if (!isPrinting())
        return;
    m_printer->abort();
    end(tr("Printing was stopped after page %L1.").arg(sheets()));
}

void PrintJob::end(const QString &sentence)
{
    m_next.stop();
    Q_EMIT progressed();
    m_pages.reset(); // closes what was printed
    Q_EMIT finished(sentence);
}

} // namespace mitjul
