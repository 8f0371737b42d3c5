// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetchfailure.h"

#include "fetcher.h"
#include "webaddress.h"

#include <QLocale>

namespace mitjul::fetchFailure {

namespace {

QString certificateReason(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return Fetcher::tr("it is signed by itself alone");
    case QSslError::CertificateExpired:
        return Fetcher::tr("it is out of date");
    case QSslError::CertificateNotYetValid:
        return Fetcher::tr("it is not valid yet");
    case QSslError::HostNameMismatch:
        return Fetcher::tr("it was made for another site");
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return Fetcher::tr("nobody whom this computer trusts has signed it");
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return Fetcher::tr("it was withdrawn");
    default:
        return error.errorString();
    }
}

bool isOfProxy(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError;
}

} // namespace

Error tooLarge(const QUrl &address, qint64 limit)
{
    const QString size = QLocale().formattedDataSize(limit, 0, QLocale::DataSizeTraditionalFormat);
    return {Fetcher::tr(
        "“%1” is larger than %2, the most that is fetched. Save it with a browser and open the file.")
                .arg(shownAddress(address), size)};
}

Error tookTooLong(const QUrl &address)
{
    return {Fetcher::tr("“%1” took too long to come and was given up. Try again later.")
                .arg(shownAddress(address))};
}

Error brokeOff(const QUrl &address)
{
    return {Fetcher::tr("“%1” broke off before it was whole. Try again.").arg(shownAddress(address))};
}

Error empty(const QUrl &address)
{
    return {Fetcher::tr("“%1” came without a word in it. Look in a browser whether the page is there.")
                .arg(shownAddress(address))};
}

Error circle(const QUrl &address)
{
    return {Fetcher::tr(
        "“%1” leads back to itself, maybe because it wants cookies, which Mitjul keeps none of. Save the "
        "page with a browser and open the file.")
                .arg(shownAddress(address))};
}

Error tooManyRedirects(const QUrl &address)
{
    return {Fetcher::tr(
        "The address leads on too often, at last from “%1”. Open it in a browser and take the address "
        "where it ends.")
                .arg(shownAddress(address))};
}

Error foreignType(const QUrl &address, const QByteArray &contentType)
{
    return {Fetcher::tr("“%1” is neither text nor a web page but %2. Open the address of the article itself.")
                .arg(shownAddress(address), QString::fromLatin1(contentType.left(80)).simplified())};
}

Error status(const QUrl &address, int status)
{
    const QString shown = shownAddress(address);
    const QString number = QString::number(status);
    switch (status) {
    case 401:
    case 402:
    case 403:
    case 451:
        return {Fetcher::tr(
            "“%1” is not shown to everybody (HTTP %2). Open it in a browser, save the page and open the "
            "file.")
                    .arg(shown, number)};
    case 404:
    case 410:
        return {Fetcher::tr("There is no page “%1” (HTTP %2). Check the address.").arg(shown, number)};
    case 429:
        return {Fetcher::tr(
            "The site of “%1” is asked too often at the moment (HTTP %2). Wait a little and try again.")
                    .arg(shown, number)};
    default:
        break;
    }
    if (status >= 500)
        return {Fetcher::tr("The site of “%1” has a failure of its own (HTTP %2). Try again later.")
                    .arg(shown, number)};
    return {Fetcher::tr("“%1” was not given out (HTTP %2). Look in a browser whether the page is there.")
                .arg(shown, number)};
}

Error certificate(const QUrl &address, const QList<QSslError> &errors)
{
    QStringList reasons;
    for (const QSslError &error : errors)
        reasons.append(certificateReason(error));
    reasons.removeDuplicates();
    return {Fetcher::tr(
        "“%1” could not prove that it is itself, and nothing was fetched from it. Its certificate: %2. "
        "Check the address and this computer's date.")
                .arg(address.host(), reasons.join(QStringLiteral(", ")))};
}

Error network(const QUrl &address, QNetworkReply::NetworkError error, const QString &reason)
{
    const QString host = address.host();
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return {Fetcher::tr(
            "There is no site “%1”, or this computer is offline. Check the address and the connection.")
                    .arg(host)};
    case QNetworkReply::ConnectionRefusedError:
        return {Fetcher::tr("“%1” takes no connection. Check the address, or try again later.").arg(host)};
    case QNetworkReply::RemoteHostClosedError:
        return brokeOff(address);
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // by setTransferTimeout; nobody hears of what is cancelled by
                                                // hand
        return tookTooLong(address);
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return {Fetcher::tr("“%1” cannot be reached: %2. Check the connection.").arg(host, reason)};
    case QNetworkReply::SslHandshakeFailedError:
        // What OpenSSL says of it is for those who set up servers.
        return {Fetcher::tr(
            "No encrypted connection to “%1” came about. Check the address, and whether a browser opens it.")
                    .arg(host)};
    default:
        break;
    }
    if (isOfProxy(error)) {
        return {Fetcher::tr(
            "The proxy of this computer did not let “%1” through: %2. Check the network settings.")
                    .arg(host, reason)};
    }
    return {
        Fetcher::tr("“%1” could not be fetched: %2. Try again later.").arg(shownAddress(address), reason)};
}

} // namespace mitjul::fetchFailure
