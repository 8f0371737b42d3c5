// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importer.h"

#include <QObject>
#include <QUrl>
#include <chrono>
#include <memory>

namespace mitjul {

/// What one address may cost.
struct FetchLimits {
    qint64 bytes = 20 * 1024 * 1024; ///< unpacked; the longest pages of news have two or three MB
    std::chrono::milliseconds total = std::chrono::seconds(30); ///< from the asking to the last byte
    int redirects = 5;
};

/// The address that a reader means by what was typed or pasted: `example.org/a` is one of https. Fails with a sentence
/// if it is none, or of a scheme other than http and https, which is never opened.
[[nodiscard]] Result<QUrl> addressFrom(const QString &typed);

/// Fetches the one address it is asked for and what that redirects to, and nothing else: no picture, style or script.
/// Sends no cookies and no referrer. What does not work is told by `failed`, also if the certificate is wrong: there is
/// no way round that.
class Fetcher : public QObject {
    Q_OBJECT
public:
    explicit Fetcher(FetchLimits limits = {}, QObject *parent = nullptr);
    ~Fetcher() override;

    /// Begins; one of the signals `fetched` and `failed` follows, later. What was being fetched is dropped.
    void fetch(const QUrl &address);
    /// Drops what is being fetched; no signal follows.
    void cancel();

Q_SIGNALS:
    void progressed(qint64 bytes);
    void fetched(const mitjul::Fetched &page);
    /// A sentence for the reader: what happened, to what, what to do.
    void failed(const QString &message);

private:
    struct Request;
    const FetchLimits m_limits;
    std::unique_ptr<Request> m_request;
};

} // namespace mitjul
