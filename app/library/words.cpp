// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words.h"

namespace mitjul {

// Longer ones are addresses and data, not words.
static constexpr qsizetype longestWord = 64;

/// Until `take` returns false.
template <typename Take>
static void forEachWord(QStringView text, Take take)
{
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && !text[at].isSpace())
            continue;
        if (at > start && !take(text.sliced(start, at - start)))
            return;
        start = at + 1;
    }
}

qsizetype countWords(QStringView text)
{
    qsizetype count = 0;
    forEachWord(text, [&](QStringView) {
        ++count;
        return true;
    });
    return count;
}

QSet<QString> distinctWords(QStringView text, const std::stop_token &stop)
{
    const auto outside = [](QChar c) { return !c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate(); };
    QSet<QString> words;
    forEachWord(text, [&](QStringView word) {
        while (!word.isEmpty() && outside(word.front()))
            word = word.sliced(1);
        while (!word.isEmpty() && outside(word.back()))
            word.chop(1);
        if (!word.isEmpty() && word.size() <= longestWord)
            words.insert(word.toString());
        return !stop.stop_requested();
    });
    return words;
}

} // namespace mitjul
