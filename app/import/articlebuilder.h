// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "importer.h"

namespace mitjul {

/// Puts an article together from its lines in reading order: recognises bylines, sources, captions and
/// boilerplate, then title, deck, links under boilerplate, and the language.
class ArticleBuilder {
public:
    explicit ArticleBuilder(qsizetype expectedLength);

    /// Begins with a title that is known, in place of searching one among the lines.
    void setTitle(const QString &title);
    /// Adds a line of running text; `number` is its line in the file. A byline that opens it becomes its own
    /// block.
    void addText(QStringView line, qsizetype number);
    /// Adds text known to be of a kind. White space around it goes; empty text adds nothing.
    void add(BlockKind kind, QStringView text, qsizetype number, int level = 0);
    /// Whether a line that begins a paragraph stands for itself, as a source line does.
    [[nodiscard]] static bool standsAlone(QStringView line);

    /// How many blocks there are.
    [[nodiscard]] qsizetype blocks() const { return m_result.article.blocks.size(); }

    /// The finished article, without hash and address.
    [[nodiscard]] ImportedArticle finish();

private:
    void findTitle();
    void findDeck(qsizetype title);
    void findLinks();
    [[nodiscard]] QStringView textOf(qsizetype block) const;

    ImportedArticle m_result;
    bool m_titleIsKnown = false;
    QList<qsizetype> m_linkHeads; // blocks below which links stand
};

} // namespace mitjul
