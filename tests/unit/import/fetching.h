// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fetcher.h"

#include <QSslConfiguration>
#include <QStringList>

namespace mitjul::test {

/// In milliseconds. Nothing waits so long but what goes wrong.
constexpr int patience = 60'000;

/// What a fetcher has told since this was made.
struct Told {
    explicit Told(Fetcher &fetcher);
    /// Whether it tells how it ended.
    [[nodiscard]] bool waits() const;

    QObject ears; ///< what listens; it goes with this
    QList<Fetched> pages;
    QStringList sentences;
    qint64 progress = 0;
};

/// Fetches one address and waits for what comes of it.
[[nodiscard]] Result<Fetched> fetched(const QString &address, const FetchLimits &limits = {});
/// The sentence with which that fails; if it does not, one that says so.
[[nodiscard]] QString failure(const QString &address, const FetchLimits &limits = {});

[[nodiscard]] FetchLimits limitedTo(qint64 bytes);

/// Whoever has to take a proxy goes without one here.
void withoutProxy();

/// As long as it is there, what is signed with a certificate of tests/data/tls is believed.
class Trust {
public:
    explicit Trust(const QString &certificate);
    ~Trust();
    Q_DISABLE_COPY_MOVE(Trust)

private:
    QSslConfiguration m_before;
};

} // namespace mitjul::test
