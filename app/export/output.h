// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QDateTime>
#include <QIODevice>

namespace mitjul {

/// Collects UTF-8 and hands it to a device in pieces, so that an export of any size costs little memory. The
/// first failure is kept, and nothing is written after it.
class Output {
public:
    explicit Output(QIODevice &device)
        : m_device(device)
    {
    }

    Output &operator<<(QStringView text);
    Output &operator<<(const QByteArray &utf8);

    /// What is collected; append to it directly and call `drain` from time to time.
    [[nodiscard]] QByteArray &buffer() { return m_buffer; }
    /// Hands over what is collected if that is much.
    void drain();
    /// Hands over the rest and says whether all went well.
    [[nodiscard]] Result<Done> finish();

private:
    void flush();

    QIODevice &m_device;
    QByteArray m_buffer;
    QString m_failure;
};

/// A time as exports for programs have it: ISO, UTC, whole seconds; empty if it is not known.
[[nodiscard]] QString timeOf(const QDateTime &time);

} // namespace mitjul
