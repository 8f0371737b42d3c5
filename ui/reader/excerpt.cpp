// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "excerpt.h"

#include <QMimeData>
#include <algorithm>

namespace mitjul {

namespace {

QString tagOf(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Title:
        return QStringLiteral("h1");
    case BlockKind::Heading:
        return u'h' + QString::number(std::clamp(block.level, 1, 5) + 1);
    case BlockKind::Quote:
        return QStringLiteral("blockquote");
    case BlockKind::Item:
        return QStringLiteral("li");
    default:
        return QStringLiteral("p");
    }
}

} // namespace

QString excerptHtml(const Article &article, Span span)
{
    QString html;
    bool inList = false;
    const auto element = [&](const Block &block, Span part) {
        const bool item = block.kind == BlockKind::Item;
        if (item != inList)
            html += item ? QStringLiteral("<ul>\n") : QStringLiteral("</ul>\n");
        inList = item;
        const QString tag = tagOf(block);
        QString text = article.text.sliced(part.start, part.length()).toHtmlEscaped();
        text.replace(u'\n', QStringLiteral("<br>"));
        html += u'<' + tag + u'>' + text + QStringLiteral("</") + tag + QStringLiteral(">\n");
    };
    const auto first = std::partition_point(article.blocks.cbegin(), article.blocks.cend(),
                                            [&](const Block &block) { return block.span.end <= span.start; });
    for (auto block = first; block != article.blocks.cend() && block->span.start < span.end; ++block)
        element(*block, {std::max(span.start, block->span.start), std::min(span.end, block->span.end)});
    if (inList)
        html += QStringLiteral("</ul>\n");
    return html;
}

std::unique_ptr<QMimeData> excerptData(const Article &article, const QList<Span> &spans)
{
    auto data = std::make_unique<QMimeData>();
    QStringList texts;
    QString html = QStringLiteral("<meta charset=\"utf-8\">\n");
    for (const Span span : spans) {
        texts.append(article.text.sliced(span.start, span.length()));
        html += excerptHtml(article, span);
    }
    data->setText(texts.join(u'\n'));
    data->setHtml(html);
    return data;
}

QString citation(const Article &article)
{
    QStringList parts;
    const bool onTheWeb = article.url.startsWith(u"http://") || article.url.startsWith(u"https://");
    for (const QString &part : {article.title, article.source, article.byline, article.published,
                                onTheWeb ? article.url : QString()}) {
        if (!part.isEmpty())
            parts.append(part.simplified());
    }
    return parts.join(QStringLiteral(", "));
}

std::unique_ptr<QMimeData> citedData(const Article &article, const QList<Span> &spans)
{
    auto data = std::make_unique<QMimeData>();
    QStringList texts;
    QString html = QStringLiteral("<meta charset=\"utf-8\">\n");
    for (const Span span : spans) {
        texts.append(u'“' + article.text.sliced(span.start, span.length()) + u'”');
        html += QStringLiteral("<blockquote>\n") + excerptHtml(article, span) + QStringLiteral("</blockquote>\n");
    }
    const QString source = citation(article);
    data->setText(texts.join(u'\n') + QStringLiteral("\n— ") + source);
    data->setHtml(html + QStringLiteral("<p>— ") + source.toHtmlEscaped() + QStringLiteral("</p>\n"));
    return data;
}

qsizetype wordCount(QStringView text)
{
    qsizetype words = 0;
    bool inside = false;
    for (const QChar c : text) {
        const bool solid = !c.isSpace();
        words += solid && !inside;
        inside = solid;
    }
    return words;
}

} // namespace mitjul
