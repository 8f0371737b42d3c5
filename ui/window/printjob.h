// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "job.h"
#include "theme.h"

#include <QTimer>
#include <memory>

class QFile;
class QPrinter;
class QWidget;

namespace mitjul {

class PagePrinter;
class PdfDocument;
class Session;

/// Prints the open article as it is when asked: asks where to, then prints a sheet at a time between the window's events.
class PrintJob : public Job {
    Q_OBJECT
public:
    /// `session` must outlive the job.
    PrintJob(const Session &session, const Typography &typography, QWidget *window);
    ~PrintJob() override;

    void ask() override;
    void stop() override;
    [[nodiscard]] QString progress() const override;

private:
    void start();
    void printSheet();
    [[nodiscard]] bool begin();
    void close();
    void end(const QString &sentence);
    [[nodiscard]] QString partial() const;

    const Session &m_session;
    Typography m_typography;
    QWidget *m_window;
    std::unique_ptr<QPrinter> m_printer;
    std::unique_ptr<QFile> m_output; // beside m_file
    std::unique_ptr<PdfDocument> m_document;
    std::unique_ptr<PagePrinter> m_pages;
    QString m_file; // to print to; empty: a printer
    QTimer m_next;
};

} // namespace mitjul
