// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newstext.h"

#include <algorithm>
#include <random>

namespace mitjul::bench {

namespace {

QString varied(const QString &line, std::mt19937 &random)
{
    static const QString stop = QStringLiteral(". ");
    QStringList sentences = line.split(stop);
    std::shuffle(sentences.begin(), sentences.end(), random);
    QString other = sentences.join(stop);
    for (QChar &c : other) {
        if (c >= u'0' && c <= u'9')
            c = QChar(u'0' + static_cast<char16_t>(random() % 10));
    }
    return other;
}

} // namespace

QString newsText(const QList<Article> &articles, qsizetype bytes)
{
    std::mt19937 random(1);
    QString text;
    qsizetype written = 0;
    for (bool first = true; written < bytes; first = false) {
        const qsizetype before = written;
        for (const Article &article : articles) {
            for (const QString &line : article.text.split(u'\n')) {
                const QString next = (first ? line : varied(line, random)) + QStringLiteral("\n\n");
                text += next;
                written += next.toUtf8().size();
                if (written >= bytes)
                    return text;
            }
        }
        if (written == before)
            break; // no words to make a text of
    }
    return text;
}

} // namespace mitjul::bench
