// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace mitjul {

/// What a page's own names say of an element (pageparts.tsv).
enum class PagePart { Body, Away, Unsure, Caption, Deck, Byline, Date, Headline, Quote, Picture, Unseen };
inline constexpr int pagePartCount = int(PagePart::Unseen) + 1;

/// Knows the parts of pages by the classes and ids of their elements. Immutable.
class PageParts {
public:
    /// The program's own, read once from its resources.
    static const PageParts &standard();

    /// The parts that an element's names call it; `names` as `HtmlNode` has them.
    [[nodiscard]] QSet<PagePart> of(const QString &names) const;

private:
    PageParts();

    QHash<QString, QList<PagePart>> m_whole;
    QHash<QString, QList<PagePart>> m_words;
    QList<std::pair<QString, PagePart>> m_inside;
};

} // namespace mitjul
