// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "question.h"

namespace mitjul {

void Question::answer(const QString &words)
{
    const std::lock_guard lock(m_mutex);
    if (!m_answer)
        m_answer = words;
    m_answered.notify_all();
}

QString Question::wait(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_answered.wait(lock, stop, [this] { return m_answer.has_value(); });
    return m_answer.value_or(QString());
}

} // namespace mitjul
