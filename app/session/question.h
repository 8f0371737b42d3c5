// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>

namespace mitjul {

/// What a worker asks and another thread answers. The worker waits until then, but never longer than it is wanted.
class Question {
public:
    /// Lets the worker go on; the first answer counts.
    void answer(const QString &words);
    /// The answer; nothing if `stop` is requested before it is there.
    [[nodiscard]] QString wait(const std::stop_token &stop);

private:
    std::mutex m_mutex;
    std::condition_variable_any m_answered;
    std::optional<QString> m_answer;
};

} // namespace mitjul
