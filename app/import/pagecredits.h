// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlefinder.h"

namespace mitjul {

/// Who published and wrote a page's article, and when: as the page tells programs, else as it shows its
/// readers.
class PageCredits {
public:
    /// All must outlive it.
    PageCredits(const HtmlTree &tree, const std::vector<PageLine> &lines, const PageMeta &meta,
        const PageNames &names, const FoundArticle &found);

    [[nodiscard]] const QString &site() const { return m_site; }
    /// Names joined by commas; `fromLead` is a byline that opens the article.
    [[nodiscard]] QString byline(const QString &fromLead) const;
    /// An ISO date; `address` may tell it too.
    [[nodiscard]] QString published(bool korean, const QString &address) const;

private:
    [[nodiscard]] QString shownByline(const QString &fromLead) const;
    [[nodiscard]] std::pair<int, int> neighbourhood() const;
    [[nodiscard]] int thirdParagraph(int none) const;

    const HtmlTree &m_tree;
    const std::vector<PageLine> &m_lines;
    const PageMeta &m_meta;
    const PageNames &m_names;
    const FoundArticle &m_found;
    QString m_site;
};

} // namespace mitjul
