// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library.h"

#include <QTemporaryDir>

namespace mitjul::test {

/// A library in a folder of its own, opened again on demand.
class TempLibrary {
public:
    TempLibrary() { reopen(); }

    void reopen()
    {
        m_library.reset();
        m_library = open();
    }

    /// Another connection to the same file.
    [[nodiscard]] std::unique_ptr<Library> open() const
    {
        auto opened = Library::open(path());
        if (!opened.ok())
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(opened).value();
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("library.mitjul")); }
    [[nodiscard]] const QTemporaryDir &folder() const { return m_folder; }
    Library *operator->() { return m_library.get(); }
    Library &operator*() { return *m_library; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
};

/// An article whose first line is its title and each other line a paragraph.
Article articleOf(const QString &text, const QString &url = {});

/// Imports such an article and returns it as the library has it.
Article imported(Library &library, const QString &text, const QString &url = {});

/// An annotation of the first place of these words, with a new id.
Annotation marked(const Article &article, const QString &words, const QString &note = {});

/// The annotations of an article as they are now.
QList<Annotation> annotationsOf(Library &library, const ArticleId &id);

/// The message of a result that must be an error; empty if it is none.
template <typename T>
QString errorOf(const Result<T> &result)
{
    return result.ok() ? QString() : result.error().message;
}

} // namespace mitjul::test

/// Fails the test with the message of a result that should be fine.
#define VERIFY_OK(result) \
    do { \
        const auto &checked = (result); \
        QVERIFY2(checked.ok(), checked.ok() ? "" : qPrintable(checked.error().message)); \
    } while (false)
