// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "claimfinder.h"
#include "quotefinder.h"
#include "sentences.h"
#include "testsuite.h"

#include <QDir>

namespace mitjul::test {

/// The program's own lexicons, read from the source tree.
inline const Lexicons &ownLexicons()
{
    static const Lexicons all = [] {
        Lexicons lexicons;
        const QDir folder(sourcePath(QStringLiteral("resources/lexicons")));
        const QStringList names = folder.entryList({QStringLiteral("*.tsv")});
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                lexicons.insert(name.chopped(4), parseLexicon(file.readAll()));
        }
        return lexicons;
    }();
    return all;
}

/// An article of a title and paragraphs, one a line of `body`.
inline Article articleOf(const QString &body)
{
    Article article;
    article.text = QStringLiteral("T\n") + body;
    article.blocks.append({BlockKind::Title, {0, 1}, 0});
    qsizetype start = 2;
    for (const QString &line : body.split(u'\n')) {
        article.blocks.append({BlockKind::Paragraph, {start, start + line.size()}, 0});
        start += line.size() + 1;
    }
    return article;
}

inline QList<Finding> quotesOf(const Article &article)
{
    static const QuoteFinder finder(ownLexicons());
    return finder.find(article, splitSentences(article));
}

/// The quotes as `type|content|speaker|cue`, terms left out.
inline QStringList quotesIn(const QString &body)
{
    const Article article = articleOf(body);
    QStringList lines;
    for (const Finding &finding : quotesOf(article)) {
        const Quote &quote = *finding.quote();
        if (quote.type == QuoteType::Term)
            continue;
        const QString kind = quote.type == QuoteType::Indirect ? QStringLiteral("indirect") : QStringLiteral("direct");
        lines.append(QStringList{kind, article.text.mid(finding.span.start, finding.span.length()),
                                 quote.speaker ? quote.speaker->text : QString(), quote.cue ? quote.cue->text : QString()}
                         .join(u'|'));
    }
    return lines;
}

} // namespace mitjul::test
