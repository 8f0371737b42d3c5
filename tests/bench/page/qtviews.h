// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "span.h"

#include <QPlainTextEdit>
#include <QSyntaxHighlighter>
#include <QTextBrowser>

namespace mitjul::bench {

/// Spans as Qt's views mark them beside the text.
template <typename View>
QList<QTextEdit::ExtraSelection> extraSelections(View &view, const QList<Span> &spans)
{
    QList<QTextEdit::ExtraSelection> all;
    all.reserve(spans.size());
    for (const Span &span : spans) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(view.document());
        selection.cursor.setPosition(static_cast<int>(span.start));
        selection.cursor.setPosition(static_cast<int>(span.end), QTextCursor::KeepAnchor);
        selection.format.setBackground(Qt::yellow);
        all.append(selection);
    }
    return all;
}

/// Marks ordered spans in a document.
class SpanHighlighter : public QSyntaxHighlighter {
public:
    SpanHighlighter(QTextDocument *document, QList<Span> spans);

protected:
    void highlightBlock(const QString &text) override;

private:
    QList<Span> m_spans;
};

} // namespace mitjul::bench
