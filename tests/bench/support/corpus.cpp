// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus.h"

#include "importer.h"

#include <QFile>
#include <cstdio>
#include <cstdlib>

namespace mitjul::bench {

namespace {

constexpr qsizetype LinesInArticle = 20;

[[noreturn]] void fail(const QString& message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    std::exit(1);
}

// RFC 4180: cells in quotation marks may hold commas, line feeds and doubled quotation marks.
QList<QStringList> csvRows(const QString& text)
{
    QList<QStringList> rows{{}};
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == u',' || c == u'\n')) {
            rows.last().append(std::exchange(cell, {}));
            if (c == u'\n')
                rows.append(QStringList());
        } else if (quoted || c != u'\r') {
            cell += c;
        }
    }
    if (!cell.isEmpty())
        rows.last().append(cell);
    return rows;
}

Article articleOf(const QString& text)
{
    const auto imported = importText(text);
    if (!imported)
        fail(imported.error().message);
    return imported->article;
}

} // namespace

QList<Article> readCorpus(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        fail(QStringLiteral("%1 cannot be read: %2").arg(path, file.errorString()));
    const QString text = QString::fromUtf8(file.readAll());
    QList<Article> articles;
    if (path.endsWith(QLatin1StringView(".csv"))) {
        const QList<QStringList> rows = csvRows(text);
        const qsizetype title = rows.constFirst().indexOf(QStringLiteral("제목"));
        const qsizetype body = rows.constFirst().indexOf(QStringLiteral("내용"));
        if (title < 0 || body < 0)
            fail(QStringLiteral("%1 has no columns 제목 and 내용.").arg(path));
        for (const QStringList& row : rows.sliced(1)) {
            if (row.size() > std::max(title, body))
                articles.append(articleOf(row.at(title) + QStringLiteral("\n\n") + row.at(body)));
        }
        return articles;
    }
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < lines.size(); i += LinesInArticle)
        articles.append(
            articleOf(lines.sliced(i, std::min(LinesInArticle, lines.size() - i)).join(QStringLiteral("\n\n"))));
    return articles;
}

qsizetype countWords(const QList<Article>& articles)
{
    qsizetype words = 0;
    for (const Article& article : articles) {
        bool inside = false;
        for (const QChar c : article.text) {
            words += !inside && !c.isSpace() ? 1 : 0;
            inside = !c.isSpace();
        }
    }
    return words;
}

} // namespace mitjul::bench
