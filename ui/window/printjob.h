// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme.h"

#include <QObject>
#include <QTimer>
#include <memory>

class QPrinter;
class QWidget;

namespace mitjul {

class PagePrinter;
class Session;

/// Prints the open article: asks where to, then prints a sheet at a time between the window's events.
class PrintJob : public QObject {
    Q_OBJECT
public:
    /// `session` must outlive the job.
    PrintJob(const Session &session, const Typography &typography, QWidget *window);
    ~PrintJob() override;

    /// Opens the desktop's print dialog; printing begins when it is accepted.
    void ask();
    /// Ends after the sheet that is printed now.
    void stop();
    [[nodiscard]] bool isPrinting() const { return m_next.isActive(); }
    /// How many sheets were printed so far.
    [[nodiscard]] int sheets() const;

Q_SIGNALS:
    void progressed();
    /// It is over. A sentence on what became of it; empty if the reader did not want to print.
    void finished(const QString &sentence);

private:
    void start();
    void printSheet();
    void end(const QString &sentence);

    const Session &m_session;
    Typography m_typography;
    QWidget *m_window;
    std::unique_ptr<QPrinter> m_printer;
    std::unique_ptr<PagePrinter> m_pages;
    QTimer m_next;
};

} // namespace mitjul
