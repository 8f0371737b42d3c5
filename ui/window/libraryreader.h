// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library.h"

#include <QObject>
#include <QThreadPool>

namespace mitjul {

/// Does what takes a while off the window's thread. Of several questions asked one after another, only the last one's
/// answer is delivered.
class LibraryReader : public QObject {
public:
    LibraryReader(QString library, QObject *parent)
        : QObject(parent)
        , m_library(std::move(library))
    {
        m_pool.setMaxThreadCount(1);
    }

    /// Runs `read(Library &)`, which answers a `Result`, on a connection of its own, and `take` with the answer on the
    /// window's thread.
    template <typename Read, typename Take>
    void ask(Read read, Take take)
    {
        work(
            [read = std::move(read), path = m_library]() -> decltype(read(std::declval<Library &>())) {
                auto library = Library::open(path);
                if (!library)
                    return library.error();
                return read(**library);
            },
            std::move(take));
    }

    /// The same of what needs no library.
    template <typename Work, typename Take>
    void work(Work work, Take take)
    {
        m_pool.clear(); // earlier questions that have not begun
        const int question = ++m_question;
        m_pool.start([this, question, work = std::move(work), take = std::move(take)] {
            auto answer = work();
            QMetaObject::invokeMethod(
                this,
                [this, question, take, answer = std::move(answer)] {
                    if (question == m_question)
                        take(answer);
                },
                Qt::QueuedConnection);
        });
    }

    /// Answers that have not come are not wanted any more.
    void forget() { ++m_question; }

private:
    QString m_library;
    int m_question = 0;
    QThreadPool m_pool; // last: its destructor waits for the worker
};

} // namespace mitjul
