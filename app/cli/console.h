// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

namespace mitjul {

/// One of the process's own streams, written at once and as it is. A reader that has gone (`| head`) is no
/// failure: what is written afterwards is dropped in silence.
class StandardStream : public QIODevice {
public:
    explicit StandardStream(int descriptor);

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 length) override;
    qint64 writeData(const char *data, qint64 length) override;

private:
    int m_descriptor;
    bool m_closed = false;
};

/// Where a verb prints: results to one stream, messages to the other.
class Console {
public:
    /// Both devices stay the caller's.
    Console(QIODevice &out, QIODevice &err)
        : m_out(out)
        , m_err(err)
    {
    }

    /// The stream of results, for those who write bytes themselves.
    [[nodiscard]] QIODevice &out() const { return m_out; }
    /// A line of results.
    void print(QStringView line);
    void print(const QByteArray &utf8Line);
    /// A sentence for the person at the terminal.
    void say(QStringView message);
    /// Whether all results could be written; otherwise the reason was said.
    [[nodiscard]] bool ok() const { return m_ok; }

private:
    QIODevice &m_out;
    QIODevice &m_err;
    bool m_ok = true;
};

/// Text for a terminal: on one line, and without the control characters that would command it.
[[nodiscard]] QString onOneLine(QStringView text);

} // namespace mitjul
