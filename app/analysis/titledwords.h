// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "korean.h"

#include <QSet>
#include <QString>
#include <QStringView>

#include <functional>

namespace mitjul {

/// Short names of an article: words that stand alone before a title somewhere in it. `옹 교수` further down tells that
/// `옹시준` is the name in `한들대 의대 옹시준 교수`, and `일리크 장관` that `세르반 일리크` ends before `벨도라 외교장관`.
class TitledWords {
public:
    TitledWords() = default;

    /// Reads the article's text once. `titleOf` gives the title that its second argument is, without its
    /// particle, if its first may be a name before it; else nothing.
    TitledWords(QStringView text, const Korean &korean,
                const std::function<QString(QStringView, QStringView)> &titleOf);

    /// Whether `word` is written before a title without the rest of a name.
    [[nodiscard]] bool contains(const QString &word) const { return m_words.contains(word); }

    /// Whether it is written before this title.
    [[nodiscard]] bool contains(const QString &word, const QString &title) const { return m_words.contains(word + u' ' + title); }

    /// Whether the article shortens `name` to its family name of `surname` letters.
    [[nodiscard]] bool shortens(const QString &name, qsizetype surname) const
    {
        return surname > 0 && surname < name.size() && m_words.contains(name.left(surname));
    }

private:
    QSet<QString> m_words;
};

} // namespace mitjul
