// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is going on in the window: told in the status bar, and stopped there.
#include "mainwindow.h"

#include "job.h"
#include "messagebar.h"
#include "progressline.h"

namespace mitjul {

void MainWindow::begin(Job *job)
{
    m_job = job;
    connect(job, &Job::progressed, this, &MainWindow::showState);
    connect(job, &Job::finished, this, [this, job](const QString &sentence) {
        job->deleteLater();
        m_job.clear();
        showState();
        if (!sentence.isEmpty())
            m_messages->showMessage(sentence);
    });
    job->ask();
}

// Of several things one is told, the one that the reader waits for, and the button ends that.
void MainWindow::showState()
{
    if (m_job && !m_job->progress().isEmpty())
        m_progress->tell(m_job->progress());
    else if (tellsOpening() && !m_session.fetching().isEmpty())
        m_progress->tell(fetchingSentence());
    else if (tellsOpening())
        m_progress->tell(tr("Opening…"));
    else if (m_session.waitingFiles() > 0)
        m_progress->tell(tr("Taking files into the library"), m_session.filesInAll() - m_session.waitingFiles(),
                         m_session.filesInAll());
    else if (!m_patience.isActive() && m_session.state() == Session::State::Analysing)
        m_progress->tell(tr("Looking for quotes, claims and typos…"));
    else
        m_progress->tell({});
}

bool MainWindow::tellsOpening() const
{
    return !m_patience.isActive() && m_session.state() == Session::State::Opening;
}

QString MainWindow::fetchingSentence() const
{
    constexpr qint64 kilobyte = 1024;
    const QString host = m_session.fetching().host();
    const qint64 bytes = m_session.fetchedBytes();
    return bytes == 0 ? tr("Fetching the page from %1…").arg(host)
                      : tr("Fetching the page from %1: %L2 KB so far…").arg(host).arg((bytes + kilobyte - 1) / kilobyte);
}

void MainWindow::stop()
{
    if (m_job)
        m_job->stop();
    else if (m_session.waitingFiles() > 0 && !tellsOpening())
        m_session.stopTakingIn();
    else
        m_session.stopOpening();
}

} // namespace mitjul
