// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>
#include <memory>

class QSslCertificate;
class QTcpServer;
class QTcpSocket;

namespace mitjul::test {

/// What a WebServer answers with.
struct WebAnswer {
    int status = 200;
    QByteArray body;
    QByteArray contentType = "text/html; charset=utf-8"; ///< empty: none is told
    QList<QByteArray> headers; ///< further ones, as `Location: /b`
    qint64 claimedLength = -1; ///< told as Content-Length instead of the body's own
    bool tellsLength = true; ///< otherwise the end of the connection is the end of the body
    enum End {
        Whole, ///< closes after the body
        Stalls, ///< sends the body and keeps the connection open
        Drips, ///< sends the body again and again, a little every few milliseconds
        ClosesAtOnce, ///< closes without a word
        NeverAnswers
    };
    End end = Whole;

    /// An answer that leads on to an address, absolute or not.
    static WebAnswer redirect(const QByteArray &location, int status = 302);
};

/// A server of HTTP on the loopback that answers as the test says and remembers who asked for what. It works
/// in the event loop of the test. What it has no answer for is not there (404).
class WebServer : public QObject {
    Q_OBJECT
public:
    WebServer();
    /// One of HTTPS, for `localhost`, with this certificate of tests/data/tls.
    explicit WebServer(const QString &certificate);
    ~WebServer() override;

    /// Lets `path`, as `/a`, be answered so.
    void answer(const QString &path, const WebAnswer &with) { m_answers.insert(path, with); }
    /// The same with a page of HTML.
    void answer(const QString &path, const QByteArray &body);
    /// The whole address of `path`.
    [[nodiscard]] QString address(const QString &path) const;
    [[nodiscard]] quint16 port() const;
    /// What was asked, in order: `GET /a`.
    [[nodiscard]] QStringList requests() const;
    /// The head of a request, as it came.
    [[nodiscard]] QByteArray head(qsizetype request) const { return m_heads.value(request); }

private:
    void listen(std::unique_ptr<QTcpServer> server, const QString &host);
    void read(QTcpSocket *socket);
    static void send(QTcpSocket *socket, const WebAnswer &answer);

    std::unique_ptr<QTcpServer> m_server;
    QString m_root; ///< `http://127.0.0.1:1234`
    QHash<QString, WebAnswer> m_answers;
    QList<QByteArray> m_heads;
};

/// A certificate of tests/data/tls.
[[nodiscard]] QSslCertificate testCertificate(const QString &name);

} // namespace mitjul::test
