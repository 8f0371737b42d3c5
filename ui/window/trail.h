// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article.h"

#include <QList>

namespace mitjul {

/// A place of an article: what stands at the top of the page.
struct Place {
    ArticleId article;
    qsizetype position = 0; ///< UTF-16

    friend bool operator==(const Place &, const Place &) = default;
};

/// Where the reader has come from, as a browser keeps it: back to it, and forward again.
class Trail {
public:
    /// The reader left a place for another one by more than reading on. What lay forward is given up.
    void leave(const Place &place);
    /// The place to go back to from `now`, to which `forward` leads again. Nothing if there is none.
    std::optional<Place> back(const Place &now) { return step(m_back, m_forward, now); }
    std::optional<Place> forward(const Place &now) { return step(m_forward, m_back, now); }
    [[nodiscard]] bool canGoBack() const { return !m_back.isEmpty(); }
    [[nodiscard]] bool canGoForward() const { return !m_forward.isEmpty(); }

private:
    static std::optional<Place> step(QList<Place> &from, QList<Place> &to, const Place &now);

    QList<Place> m_back; // the last one left comes last
    QList<Place> m_forward;
};

} // namespace mitjul
