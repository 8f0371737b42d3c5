// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "librarytest.h"

namespace mitjul::test {

Article articleOf(const QString &text, const QString &url)
{
    Article article;
    article.title = text.section(u'\n', 0, 0);
    article.source = QStringLiteral("한강일보");
    article.url = url;
    article.language = QStringLiteral("ko");
    article.text = text;
    qsizetype start = 0;
    for (const QString &line : text.split(u'\n')) {
        article.blocks.append({start == 0 ? BlockKind::Title : BlockKind::Paragraph, {start, start + line.size()}, 0});
        start += line.size() + 1;
    }
    return article;
}

Article imported(Library &library, const QString &text, const QString &url)
{
    auto done = library.importArticle(articleOf(text, url), text.toUtf8());
    if (!done.ok())
        qFatal("%s", qPrintable(done.error().message));
    return library.article(done->id).value();
}

Annotation marked(const Article &article, const QString &words, const QString &note)
{
    Annotation annotation;
    annotation.id = QUuid::createUuid();
    annotation.span.start = article.text.indexOf(words);
    annotation.span.end = annotation.span.start + words.size();
    annotation.exact = words;
    annotation.note = note;
    annotation.created = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    annotation.changed = annotation.created;
    return annotation;
}

QList<Annotation> annotationsOf(Library &library, const ArticleId &id)
{
    return library.annotated(id).value().annotations;
}

} // namespace mitjul::test
