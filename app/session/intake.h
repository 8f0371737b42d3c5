// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importer.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <functional>

namespace mitjul {

class Fetcher;

/// Whether what is to be opened is an address of http or https, and not a file.
[[nodiscard]] bool isWebAddress(const QString &source);

/// What became of files that were taken in.
struct Outcome {
    qsizetype all = 0;
    qsizetype taken = 0; ///< fewer than all that were not refused: the reader stopped it
    QStringList refused; ///< a sentence on each that could not be read
};

/// Takes files and addresses into the library one after another, behind whatever is open, and asks nothing.
class Intake : public QObject {
    Q_OBJECT
public:
    /// `library` is the path of one that exists.
    explicit Intake(QString library, QObject *parent = nullptr);
    ~Intake() override;

    /// Takes these in too, after those that wait.
    void add(const QStringList &sources);
    /// Leaves out those that wait, and the one that is being read.
    void stop();

    /// How many were given since there was nothing to do; 0 when there is nothing.
    [[nodiscard]] qsizetype all() const { return m_all; }
    /// How many of those are not done, with the one that is being read.
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }

Q_SIGNALS:
    /// `all` or `waiting` is another.
    void progressed();
    /// The library holds what came from one of them.
    void tookIn();
    /// There is nothing more to do.
    void finished(const mitjul::Outcome &outcome);

private:
    using Read = std::function<Result<ImportedArticle>(std::stop_token)>;
    void takeNext();
    void fetch(const QString &source);
    void read(Read read);
    void settle(const QString &refusal);
    void finish();

    QString m_library;
    Fetcher *m_fetcher = nullptr; // made for the first address
    QStringList m_waiting;
    qsizetype m_all = 0;
    qsizetype m_taken = 0;
    QStringList m_refused;
    quint64 m_round = 0; // answers that belong to an earlier one are dropped
    std::stop_source m_stop;
    QThreadPool m_pool; // last: its destructor waits for the worker, which uses the rest
};

} // namespace mitjul
