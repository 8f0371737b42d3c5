// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetching.h"

#include "webserver.h"

#include <QSslCertificate>
#include <QTest>

namespace mitjul::test {

Told::Told(Fetcher &fetcher)
{
    QObject::connect(&fetcher, &Fetcher::fetched, &ears, [this](const Fetched &page) { pages.append(page); });
    QObject::connect(
        &fetcher, &Fetcher::failed, &ears, [this](const QString &what) { sentences.append(what); });
    QObject::connect(&fetcher, &Fetcher::progressed, &ears, [this](qint64 bytes) { progress = bytes; });
}

bool Told::waits() const
{
    return QTest::qWaitFor([this] { return !pages.isEmpty() || !sentences.isEmpty(); }, patience);
}

Result<Fetched> fetched(const QString &address, const FetchLimits &limits)
{
    Fetcher fetcher(limits);
    const Told told(fetcher);
    fetcher.fetch(QUrl(address));
    if (!told.waits() || told.pages.size() + told.sentences.size() != 1)
        qFatal("no answer or several for %s", qPrintable(address));
    if (told.pages.isEmpty())
        return Error{told.sentences.first()};
    return told.pages.first();
}

QString failure(const QString &address, const FetchLimits &limits)
{
    const auto result = fetched(address, limits);
    return result ? QStringLiteral("It came: ") + result->url : result.error().message;
}

FetchLimits limitedTo(qint64 bytes)
{
    FetchLimits limits;
    limits.bytes = bytes;
    return limits;
}

void withoutProxy()
{
    for (const char *name :
        {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
        qunsetenv(name);
}

Trust::Trust(const QString &certificate)
    : m_before(QSslConfiguration::defaultConfiguration())
{
    QSslConfiguration trusting = m_before;
    trusting.addCaCertificate(testCertificate(certificate));
    QSslConfiguration::setDefaultConfiguration(trusting);
}

Trust::~Trust()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}

} // namespace mitjul::test
