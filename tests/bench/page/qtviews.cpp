// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qtviews.h"

#include <QTextBlock>
#include <algorithm>

namespace mitjul::bench {

SpanHighlighter::SpanHighlighter(QTextDocument *document, QList<Span> spans)
    : QSyntaxHighlighter(document)
    , m_spans(std::move(spans))
{
}

void SpanHighlighter::highlightBlock(const QString &text)
{
    const Span block{currentBlock().position(), currentBlock().position() + text.size()};
    auto span = std::lower_bound(m_spans.cbegin(), m_spans.cend(), block.start,
                                 [](const Span &one, qsizetype start) { return one.end <= start; });
    for (; span != m_spans.cend() && span->start < block.end; ++span) {
        const qsizetype start = std::max(span->start, block.start);
        QTextCharFormat format;
        format.setBackground(Qt::yellow);
        setFormat(static_cast<int>(start - block.start), static_cast<int>(std::min(span->end, block.end) - start),
                  format);
    }
}

} // namespace mitjul::bench
