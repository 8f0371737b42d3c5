// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "output.h"

#include <QCoreApplication>

namespace mitjul {

Output &Output::operator<<(QStringView text)
{
    m_buffer += text.toUtf8();
    drain();
    return *this;
}

Output &Output::operator<<(const QByteArray &utf8)
{
    m_buffer += utf8;
    drain();
    return *this;
}

void Output::drain()
{
    constexpr qsizetype piece = 64 * 1024;
    if (m_buffer.size() >= piece)
        flush();
}

void Output::flush()
{
    if (m_failure.isEmpty() && m_device.write(m_buffer) != m_buffer.size())
        m_failure = m_device.errorString();
    m_buffer.clear();
}

Result<Done> Output::finish()
{
    flush();
    if (!m_failure.isEmpty())
        return Error{
            QCoreApplication::translate("Export", "The export could not be written: %1.").arg(m_failure)};
    return Done{};
}

QString timeOf(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

} // namespace mitjul
