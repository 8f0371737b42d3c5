// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article.h"

#include <QRegularExpression>
#include <QSet>

namespace mitjul {

/// What boilerplate tells of the lines round it.
enum class LineRole {
    None,
    OpensLinks, ///< a heading of a list of links, as `Related articles`
    EndsArticle, ///< in a page a heading of what stands below an article, as `Comments`; in a text of links
    FillsBox ///< of what fills a small box of a page, as `Advertisement`
};

/// What a line that is not the article's own words says.
struct LineMatch {
    BlockKind kind
        = BlockKind::Paragraph; ///< byline, source, caption, boilerplate; paragraph: nothing recognised
    LineRole role = LineRole::None;
    bool isDate = false; ///< a byline that says when
    QString value; ///< the name, source or date alone
};

/// Knows bylines, source lines, captions and boilerplate by `boilerplate.tsv` and `bylines.tsv`. Immutable.
class LinePatterns {
public:
    /// The program's own, read once from its resources.
    static const LinePatterns &standard();

    /// What a trimmed line is, looked at alone.
    [[nodiscard]] LineMatch match(QStringView line) const;

    /// Length of a byline that opens a paragraph, as `(서울=통신) 홍길동 기자 = `, else 0.
    [[nodiscard]] qsizetype leadingByline(QStringView line) const;

private:
    LinePatterns();

    struct Phrase {
        QString key;
        LineRole role = LineRole::None;
    };
    [[nodiscard]] const Phrase *boilerplate(QStringView line) const;

    QHash<QString, Phrase> m_whole;
    QList<Phrase> m_starts;
    QList<Phrase> m_ends;
    QList<Phrase> m_inside;
    QRegularExpression m_byline;
    QRegularExpression m_source;
    QRegularExpression m_date;
    QRegularExpression m_caption;
    QRegularExpression m_lead;
};

/// Whether a line ends as a sentence does, marks closed after it passed over.
[[nodiscard]] bool endsLikeSentence(QStringView line);

} // namespace mitjul
