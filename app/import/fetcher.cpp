// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetcher.h"

#include "fetchfailure.h"
#include "webaddress.h"

#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSet>
#include <QTimer>
#include <algorithm>

namespace mitjul {

namespace {

// A connection on which nothing moves for so long will not come back.
constexpr std::chrono::milliseconds longestSilence = std::chrono::seconds(15);

/// Takes the way out that the desktop's settings name.
class SystemProxies : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return systemProxyForQuery(query);
    }
};

// A picture or a film is known by its type before it is downloaded. What only says that it is bytes may be a
// page.
bool mayBeArticle(const QByteArray &contentType)
{
    static const QSet<QByteArray> others{"application/xhtml+xml", "application/xml", "multipart/related",
        "message/rfc822", "application/x-mimearchive", "application/octet-stream", "binary/octet-stream",
        "application/x-download", "application/download", "application/force-download",
        "application/unknown"};
    const QByteArray type = contentType.split(';').constFirst().split(',').constFirst().trimmed().toLower();
    return !type.contains('/') || type.startsWith("text/") || others.contains(type);
}

QByteArray wantedLanguage()
{
    const QLocale locale;
    const QString language
        = locale.language() == QLocale::C ? QStringLiteral("en") : locale.name().section(u'_', 0, 0);
    return language.toLatin1() + ", *;q=0.5";
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

/// One asking, from the address to the last byte or the sentence. It has a manager of its own, so that
/// nothing of it is left for the next one: no cookie, no connection, no session of TLS.
struct Fetcher::Request : QObject {
    Request(Fetcher &owner, const FetchLimits &limits);

    void ask(const QUrl &url);
    /// Stops the network; no signal of it is heard any more.
    void drop();
    /// Ends it; the fetcher tells so when the program is back in its event loop.
    void end(const Result<Fetched> &result);

private:
    void dropReply();
    void readHead();
    void readBody();
    void readEnd();
    void follow(const QByteArray &location);

    Fetcher &m_owner;
    const FetchLimits m_limits;
    QNetworkAccessManager m_network;
    QTimer m_deadline;
    QUrl m_address;
    QSet<QUrl> m_asked;
    QNetworkReply *m_reply = nullptr; ///< none before and after
    QList<QSslError> m_certificateErrors;
    bool m_headRead = false;
    QByteArray m_bytes;
};

Fetcher::Request::Request(Fetcher &owner, const FetchLimits &limits)
    : QObject(&owner)
    , m_owner(owner)
    , m_limits(limits)
{
    m_network.setProxyFactory(new SystemProxies);
    m_network.setAutoDeleteReplies(false);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(fetchFailure::tookTooLong(m_address)); });
    m_deadline.start(m_limits.total);
}

void Fetcher::Request::ask(const QUrl &url)
{
    m_address = url;
    if (const auto refusal = refusalOf(url)) {
        end(*refusal);
        return;
    }
    if (m_asked.contains(url)) {
        end(fetchFailure::circle(url));
        return;
    }
    m_asked.insert(url);

    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Mitjul/" MITJUL_VERSION));
    request.setRawHeader(
        "Accept", "text/html, application/xhtml+xml, text/plain;q=0.9, multipart/related;q=0.8, */*;q=0.1");
    request.setRawHeader("Accept-Language", wantedLanguage());
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    for (const auto attribute : {QNetworkRequest::CookieLoadControlAttribute,
             QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // For one page HTTP/2 gains nothing.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Ours is the limit; Qt's own check against archive bombs stands behind it.
    request.setDecompressedSafetyCheckThreshold(2 * m_limits.bytes);
    request.setTransferTimeout(static_cast<int>(std::min(m_limits.total, longestSilence).count()));

    m_headRead = false;
    m_certificateErrors.clear();
    m_reply = m_network.get(request);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Request::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Request::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &Request::readEnd);
    // Remembered for the sentence; the connection is closed unless somebody calls ignoreSslErrors(), and
    // nobody does.
    connect(m_reply, &QNetworkReply::sslErrors, this,
        [this](const QList<QSslError> &errors) { m_certificateErrors = errors; });
}

void Fetcher::Request::drop()
{
    m_deadline.stop();
    dropReply();
}

void Fetcher::Request::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->deleteLater(); // which aborts it; Qt may be in the middle of telling its error
    m_reply = nullptr;
}

void Fetcher::Request::end(const Result<Fetched> &result)
{
    drop();
    QMetaObject::invokeMethod(
        this,
        [this, result] {
            if (m_owner.m_request.get() != this) // cancelled meanwhile
                return;
            Fetcher &owner = m_owner;
            owner.cancel();
            if (result)
                Q_EMIT owner.fetched(result.value());
            else
                Q_EMIT owner.failed(result.error().message);
        },
        Qt::QueuedConnection);
}

// Decides by the head whether the body is wanted.
void Fetcher::Request::readHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_headRead || status < 200) // before the answer itself, some servers send word that they are at it
        return;
    m_headRead = true;
    const QByteArray type = m_reply->rawHeader("Content-Type");
    const QByteArray location = m_reply->rawHeader("Location");
    if (isRedirect(status) && !location.isEmpty())
        follow(location);
    else if (status >= 300)
        end(fetchFailure::status(m_address, status));
    else if (!mayBeArticle(type))
        end(fetchFailure::foreignType(m_address, type));
    else if (m_reply->rawHeader("Content-Length").toLongLong() > m_limits.bytes)
        end(fetchFailure::tooLarge(m_address, m_limits.bytes));
}

void Fetcher::Request::follow(const QByteArray &location)
{
    const auto target = redirectTarget(m_address, location);
    if (!target) {
        end(target.error());
        return;
    }
    if (m_asked.size() > m_limits.redirects) {
        end(fetchFailure::tooManyRedirects(m_address));
        return;
    }
    dropReply(); // while the time runs on
    ask(target.value());
}

void Fetcher::Request::readBody()
{
    if (!m_headRead)
        readHead();
    // Piece by piece: Qt unpacks what is asked for and no more.
    constexpr qint64 piece = 64 * 1024;
    const qsizetype before = m_bytes.size();
    while (m_reply && m_reply->isOpen()) {
        const QByteArray more = m_reply->read(std::min(piece, m_limits.bytes + 1 - m_bytes.size()));
        if (more.isEmpty())
            break;
        m_bytes += more;
        if (m_bytes.size() > m_limits.bytes) {
            end(fetchFailure::tooLarge(m_address, m_limits.bytes));
            return;
        }
    }
    if (m_bytes.size() > before)
        Q_EMIT m_owner.progressed(m_bytes.size());
}

void Fetcher::Request::readEnd()
{
    readBody();
    if (!m_reply) // what came last has ended it
        return;
    const QNetworkReply::NetworkError error = m_reply->error();
    if (!m_certificateErrors.isEmpty())
        end(fetchFailure::certificate(m_address, m_certificateErrors));
    else if (error != QNetworkReply::NoError)
        end(fetchFailure::network(m_address, error, m_reply->errorString()));
    else if (!m_headRead)
        end(fetchFailure::brokeOff(m_address));
    else if (m_bytes.isEmpty())
        end(fetchFailure::empty(m_address));
    else
        end(Fetched{m_bytes, m_reply->rawHeader("Content-Type"), QString::fromLatin1(m_address.toEncoded())});
}

Fetcher::Fetcher(FetchLimits limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
}

Fetcher::~Fetcher()
{
    if (m_request)
        m_request->drop();
}

void Fetcher::fetch(const QUrl &address)
{
    cancel();
    m_request = std::make_unique<Request>(*this, m_limits);
    m_request->ask(address);
}

void Fetcher::cancel()
{
    if (!m_request)
        return;
    m_request->drop();
    // The network may be in the middle of telling something.
    m_request.release()->deleteLater();
}

} // namespace mitjul
