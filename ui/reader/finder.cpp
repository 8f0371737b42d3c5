// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finder.h"

#include <QStringMatcher>
#include <algorithm>

namespace mitjul {

namespace {

bool isCaseless(QChar c)
{
    const bool folds = c.toCaseFolded() != c || c.toUpper() != c || c.toLower() != c;
    return !c.isSurrogate() && !c.isLower() && !c.isUpper() && !folds;
}

} // namespace

QList<Span> findAll(const QString &text, const QString &query, const FindOptions &options)
{
    const QString words = query.normalized(QString::NormalizationForm_C);
    QList<Span> hits;
    if (words.isEmpty())
        return hits;
    // Words without small and capital letters, as all Korean ones, are found several times faster as they stand.
    const bool exact = options.matchCase || std::all_of(words.cbegin(), words.cend(), isCaseless);
    const QStringMatcher matcher(words, exact ? Qt::CaseSensitive : Qt::CaseInsensitive);
    const auto inWord = [&](qsizetype at) {
        return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at].isSurrogate());
    };
    const auto endsWord = [&](Span hit) {
        if (!inWord(hit.end) || !inWord(hit.end - 1))
            return true;
        Span word = hit;
        while (inWord(word.end))
            ++word.end;
        return options.withoutParticle && options.withoutParticle(word) == hit;
    };
    qsizetype from = 0;
    while (hits.size() < mostHits) {
        const qsizetype at = matcher.indexIn(text, from);
        if (at < 0)
            break;
        const Span hit{at, at + words.size()};
        // A mark that combines with the last letter makes it another one.
        const bool cut = hit.end < text.size() && (text[hit.end].isMark() || text[hit.end].isLowSurrogate());
        const auto whole = [&] { return (!inWord(at - 1) || !inWord(at)) && endsWord(hit); };
        if (!cut && (!options.wholeWords || whole())) {
            hits.append(hit);
            from = hit.end;
        } else {
            from = at + 1;
        }
    }
    return hits;
}

} // namespace mitjul
