// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console.h"

#include <QCoreApplication>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace mitjul {

StandardStream::StandardStream(int descriptor)
    : m_descriptor(descriptor)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 StandardStream::readData(char *, qint64)
{
    return -1;
}

qint64 StandardStream::writeData(const char *data, qint64 length)
{
    qint64 written = 0;
    while (!m_closed && written < length) {
        const ssize_t count = ::write(m_descriptor, data + written, static_cast<size_t>(length - written));
        if (count >= 0) {
            written += count;
        } else if (errno == EPIPE) {
            m_closed = true;
        } else if (errno != EINTR) {
            setErrorString(QString::fromLocal8Bit(std::strerror(errno)));
            return -1;
        }
    }
    return length;
}

void Console::print(QStringView line)
{
    print(line.toUtf8());
}

void Console::print(const QByteArray &utf8Line)
{
    if (!m_ok)
        return;
    const QByteArray bytes = utf8Line + '\n';
    if (m_out.write(bytes) == bytes.size())
        return;
    m_ok = false;
    say(QCoreApplication::translate("CommandLine", "The results could not be written: %1.")
            .arg(m_out.errorString()));
}

void Console::say(QStringView message)
{
    m_err.write("mitjul: " + onOneLine(message).toUtf8() + '\n');
}

QString onOneLine(QStringView text)
{
    QString line = text.toString();
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return line;
}

} // namespace mitjul
