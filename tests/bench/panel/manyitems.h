// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"

#include <QTemporaryDir>

namespace mitjul::bench {

/// A session with one article of many paragraphs, each with a quote, a claim, a typo and, on the quote, an annotation
/// with a note, a tag and a stance: of `holders` names on `targets` sentences.
class ManyItems {
public:
    /// Waits until all is analysed.
    ManyItems(int paragraphs, int holders, int targets);

    [[nodiscard]] Session &session() { return *m_session; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Session> m_session;
};

} // namespace mitjul::bench
