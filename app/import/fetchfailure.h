// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QNetworkReply>
#include <QSslError>

/// The sentences on what kept a page from being fetched; `address` is the one that was asked last.
namespace mitjul::fetchFailure {

[[nodiscard]] Error tooLarge(const QUrl &address, qint64 limit);
[[nodiscard]] Error tookTooLong(const QUrl &address);
[[nodiscard]] Error brokeOff(const QUrl &address);
[[nodiscard]] Error empty(const QUrl &address);
/// It leads to itself.
[[nodiscard]] Error circle(const QUrl &address);
[[nodiscard]] Error tooManyRedirects(const QUrl &address);
/// The server's answer to it is neither text nor a web page.
[[nodiscard]] Error foreignType(const QUrl &address, const QByteArray &contentType);
/// For an HTTP status that is neither success nor a redirect to follow.
[[nodiscard]] Error status(const QUrl &address, int status);
[[nodiscard]] Error certificate(const QUrl &address, const QList<QSslError> &errors);
/// For what went wrong before or beside the answer.
[[nodiscard]] Error network(const QUrl &address, QNetworkReply::NetworkError error, const QString &reason);

} // namespace mitjul::fetchFailure
