// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "job.h"

#include <QThreadPool>
#include <QTimer>
#include <stop_token>

class QFileDialog;

namespace mitjul {

class Exporter;
class Session;

/// Writes the open article with all that was noted on it into a file, in the format that the file's name or the dialog
/// says.
class ExportJob : public Job {
    Q_OBJECT
public:
    /// `session` must outlive the job.
    ExportJob(const Session &session, QWidget *window);

    void ask() override;
    void stop() override;
    [[nodiscard]] QString progress() const override;

private:
    void write(const Exporter &exporter, const QString &path);

    const Session &m_session;
    QWidget *m_window;
    QTimer m_patience;
    bool m_slow = false;
    std::stop_source m_stop;
    QThreadPool m_pool; // last: its destructor waits for the worker, for whoever quits wants the file all the same
};

} // namespace mitjul
