// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webaddress.h"

#include "fetcher.h"

#include <QRegularExpression>

namespace mitjul {

namespace {

// Longer ones are no addresses but something pasted; servers take 8 KB in all.
constexpr qsizetype longestAddress = 8000;

QString shortened(const QString &text)
{
    constexpr qsizetype most = 120;
    return text.size() <= most ? text : text.left(most - 1) + u'…';
}

Error noAddress(const QString &typed)
{
    return {
        Fetcher::tr("“%1” is no address on the web. Type one like example.org/news.").arg(shortened(typed))};
}

// What stands before the colon of `typed` is a scheme, not the host that a port follows.
QString schemeOf(const QString &typed)
{
    static const QRegularExpression scheme(QStringLiteral("^([A-Za-z][A-Za-z0-9+.-]*):"));
    static const QRegularExpression hostAndPort(
        QStringLiteral("^(?:localhost|[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+):[0-9]{1,5}(?:[/?#]|$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = scheme.match(typed);
    return match.hasMatch() && !hostAndPort.match(typed).hasMatch() ? match.captured(1).toLower() : QString();
}

bool isWebScheme(const QString &scheme)
{
    return scheme == u"https" || scheme == u"http";
}

// `news` and `.` are hosts to QUrl; without a scheme before it, only a name with a dot, a number or the own
// machine is.
bool looksLikeHost(const QString &host)
{
    static const QRegularExpression name(QStringLiteral("^[^.]+(?:\\.[^.]+)+\\.?$"));
    return host == u"localhost" || host.contains(u':') || name.match(host).hasMatch();
}

// The same page whichever way it was typed; the place in the page is no matter of the server's.
QUrl tidied(QUrl address)
{
    address.setFragment(QString());
    if (address.path().isEmpty())
        address.setPath(QStringLiteral("/"));
    return address;
}

} // namespace

QString shownAddress(const QUrl &address)
{
    return shortened(address.toDisplayString());
}

std::optional<Error> refusalOf(const QUrl &address)
{
    if (!isWebScheme(address.scheme())) {
        return Error{
            Fetcher::tr("“%1” is not opened: only addresses that begin with https:// or http:// are.")
                .arg(shownAddress(address))};
    }
    if (!address.isValid() || address.host().isEmpty())
        return noAddress(address.toDisplayString());
    // Dropped in silence, they would make `https://paper.example@elsewhere.example` pass for the paper.
    if (!address.userInfo().isEmpty()) {
        return Error{
            Fetcher::tr("“%1” has a name or password before its “@”, which Mitjul sends to nobody. Leave it "
                        "out and open the address again.")
                .arg(shownAddress(address))};
    }
    return std::nullopt;
}

Result<QUrl> addressFrom(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.startsWith(u'<') && text.endsWith(u'>')) // as letters put them
        text = text.sliced(1, text.size() - 2).trimmed();
    static const QRegularExpression space(QStringLiteral("\\s"));
    if (text.size() > longestAddress || text.contains(space))
        return noAddress(text.simplified());
    const QString scheme = schemeOf(text);
    if (!scheme.isEmpty() && !isWebScheme(scheme)) {
        return Error{
            Fetcher::tr("“%1” is not opened: only addresses that begin with https:// or http:// are.")
                .arg(shortened(text))};
    }
    if (scheme.isEmpty())
        text.prepend(text.startsWith(u"//") ? QStringLiteral("https:") : QStringLiteral("https://"));
    const QUrl address(text, QUrl::TolerantMode);
    if (!address.isValid() || address.host().isEmpty()
        || (scheme.isEmpty() && !looksLikeHost(address.host())))
        return noAddress(typed.trimmed());
    if (const auto refusal = refusalOf(address))
        return *refusal;
    return tidied(address);
}

Result<QUrl> redirectTarget(const QUrl &from, const QByteArray &location)
{
    const QUrl target = from.resolved(QUrl::fromEncoded(location.trimmed(), QUrl::TolerantMode));
    if (!isWebScheme(target.scheme()) || !target.isValid() || target.host().isEmpty()) {
        return Error{Fetcher::tr(
            "“%1” leads on to “%2”, which is no address on the web. It was not followed; look in a "
            "browser where the article is.")
                         .arg(shownAddress(from), shortened(QString::fromUtf8(location).simplified()))};
    }
    if (const auto refusal = refusalOf(target))
        return *refusal;
    if (from.scheme() == u"https" && target.scheme() == u"http") {
        return Error{Fetcher::tr(
            "“%1” leads on to “%2”, where anybody on the way could read and change the page. It was "
            "not followed; if you trust it, open that address itself.")
                         .arg(shownAddress(from), shownAddress(target))};
    }
    return tidied(target);
}

} // namespace mitjul
