// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lexicon.h"

#include <QSet>
#include <QStringView>

namespace mitjul {

/// How people's names look in Korean text (`personnames.tsv`). Immutable.
class PersonNames {
public:
    explicit PersonNames(const Lexicons &lexicons);

    /// A Korean family name: `김`, `남궁`.
    [[nodiscard]] bool isSurname(QStringView word) const { return m_surnames.contains(word.toString()); }

    /// Length of the family name that `word` begins with and that leaves a given name of one or two syllables: two
    /// before one (`남궁솔`); 0 if there is none.
    [[nodiscard]] qsizetype surnameLength(QStringView word) const;

    /// Whether `word` is a family name and a given name of syllables that given names are made of.
    [[nodiscard]] bool isTypical(QStringView word) const;

    /// How many syllables of `word` are such as transliterated names are made of.
    [[nodiscard]] qsizetype foreignSyllables(QStringView word) const;

private:
    QSet<QString> m_surnames;
    QSet<QChar> m_givenFirst;
    QSet<QChar> m_givenLast;
    QSet<QChar> m_foreign;
};

} // namespace mitjul
