// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webserver.h"

#include "testsuite.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

namespace mitjul::test {

namespace {

QByteArray readTls(const QString &name)
{
    QFile file(sourcePath(QStringLiteral("tests/data/tls/") + name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

} // namespace

WebAnswer WebAnswer::redirect(const QByteArray &location, int status)
{
    WebAnswer answer;
    answer.status = status;
    answer.headers = {"Location: " + location};
    return answer;
}

WebServer::WebServer()
{
    listen(std::make_unique<QTcpServer>(), QStringLiteral("http://127.0.0.1"));
}

WebServer::WebServer(const QString &certificate)
{
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(testCertificate(certificate));
    configuration.setPrivateKey(QSslKey(readTls(QStringLiteral("key.pem")), QSsl::Ec));
    server->setSslConfiguration(configuration);
    listen(std::move(server), QStringLiteral("https://localhost"));
}

WebServer::~WebServer() = default;

void WebServer::listen(std::unique_ptr<QTcpServer> server, const QString &host)
{
    m_server = std::move(server);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            read(socket); // what came while TLS was being agreed on
        }
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("cannot listen: %s", qPrintable(m_server->errorString()));
    m_root = host + u':' + QString::number(port());
}

void WebServer::answer(const QString &path, const QByteArray &body)
{
    WebAnswer page;
    page.body = body;
    answer(path, page);
}

QString WebServer::address(const QString &path) const
{
    return m_root + path;
}

quint16 WebServer::port() const
{
    return m_server->serverPort();
}

QStringList WebServer::requests() const
{
    QStringList lines;
    for (const QByteArray &head : m_heads)
        lines.append(QString::fromLatin1(head.left(head.indexOf(" HTTP/"))));
    return lines;
}

void WebServer::read(QTcpSocket *socket)
{
    // A GET has no body: its head is all, and may come in pieces.
    const QByteArray asked = socket->peek(64 * 1024);
    const qsizetype end = asked.indexOf("\r\n\r\n");
    if (!asked.isEmpty() && !asked.startsWith('G')) { // TLS, where there is none
        socket->disconnectFromHost();
        return;
    }
    if (end < 0)
        return;
    socket->skip(end + 4);
    m_heads.append(asked.left(end));
    WebAnswer missing;
    missing.status = 404;
    missing.body = "<p>There is no such page.</p>";
    send(socket, m_answers.value(requests().constLast().section(u' ', 1), missing));
}

void WebServer::send(QTcpSocket *socket, const WebAnswer &answer)
{
    if (answer.end == WebAnswer::NeverAnswers)
        return;
    if (answer.end == WebAnswer::ClosesAtOnce) {
        socket->disconnectFromHost();
        return;
    }
    QByteArray head
        = "HTTP/1.1 " + QByteArray::number(answer.status) + " As the test says\r\nConnection: close\r\n";
    if (!answer.contentType.isEmpty())
        head += "Content-Type: " + answer.contentType + "\r\n";
    if (answer.tellsLength) {
        const qint64 length = answer.claimedLength < 0 ? answer.body.size() : answer.claimedLength;
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    }
    for (const QByteArray &header : answer.headers)
        head += header + "\r\n";
    socket->write(head + "\r\n" + answer.body);
    if (answer.end == WebAnswer::Whole) {
        socket->disconnectFromHost();
    } else if (answer.end == WebAnswer::Drips) {
        auto *drip = new QTimer(socket);
        connect(drip, &QTimer::timeout, socket, [socket, drop = answer.body] { socket->write(drop); });
        drip->start(std::chrono::milliseconds(20));
    }
}

QSslCertificate testCertificate(const QString &name)
{
    const QSslCertificate certificate(readTls(name));
    if (certificate.isNull())
        qFatal("no certificate in %s", qPrintable(name));
    return certificate;
}

} // namespace mitjul::test
