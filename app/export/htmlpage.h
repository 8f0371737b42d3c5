// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "output.h"
#include "reading.h"

#include <array>
#include <set>

namespace mitjul {

/// Text for HTML's content and double-quoted attributes.
[[nodiscard]] QString htmlEscaped(QStringView text);

/// One article of an HTML export: the text with its marks, notes beside it, tables below it.
class HtmlPage {
public:
    /// `number` tells the articles of one file apart; it is part of every `id` on the page.
    HtmlPage(Output &output, const AnnotatedArticle &annotated, qsizetype number);

    void write();

private:
    enum Layer { Yellow, Green, Blue, Pink, Purple, QuoteLayer, ClaimLayer, TypoLayer, LayerCount };

    /// A mark begins or ends.
    struct Event {
        qsizetype position = 0;
        bool begins = false;
        Layer layer = Yellow;
        qsizetype index = 0; // into annotations or findings

        friend auto operator<=>(const Event &, const Event &) = default; // ends before begins
    };

    void collectEvents();
    void writeBlock(const Block &block);
    void writeMarked(Span span);
    void writePiece(Span span);
    void handle(const Event &event);
    void writeNotes(Span span);
    void writeNote(const Annotation &annotation, qsizetype note);
    void writeList(const Block &block);
    void closeList();
    void writeTable(const QString &caption, const QStringList &head, const QList<QStringList> &rows);
    void writeTables();
    [[nodiscard]] QString hint() const;

    Output &m_out;
    const AnnotatedArticle &m_annotated;
    const Article &m_article;
    qsizetype m_number;
    QList<ShownFinding> m_findings;
    QList<Event> m_events;
    qsizetype m_nextEvent = 0;
    qsizetype m_nextNote = 0;
    std::array<int, LayerCount> m_active{};
    std::set<qsizetype> m_activeFindings;
    bool m_inList = false;
};

} // namespace mitjul
