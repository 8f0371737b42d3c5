// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lexicon.h"
#include "personnames.h"
#include "wordoracle.h"

#include <QHash>
#include <QSet>
#include <QStringView>

namespace mitjul {

/// Korean words that the dictionary lacks, and how Korean words look: built from the lexicons, immutable.
class WordStock {
public:
    /// `korean` may be null; its nouns tell how words look, and are no words of the stock.
    WordStock(const Lexicons& lexicons, const WordOracle* korean);

    /// Whether `word` is common on the web, a name or a loanword of the lexicons.
    [[nodiscard]] bool contains(QStringView word) const { return m_words.contains(word); }

    /// How often news writes `word`: the power of two of `wordcounts.tsv`, 0 where it was not met.
    [[nodiscard]] int frequency(QStringView word) const { return m_frequencies.value(word); }

    /// How many of the pairs of neighbouring syllables in `word` no known word has: a slip makes such pairs,
    /// a name seldom.
    [[nodiscard]] int strangePairs(QStringView word) const;

    /// Whether no known word has this syllable (or a single one).
    [[nodiscard]] bool isStrangeSyllable(QChar c) const;

    /// Whether `word` looks like a Korean person's name: surname and given name of syllables used in names.
    [[nodiscard]] bool looksLikePerson(QStringView word) const { return m_persons.isTypical(word); }

    /// Whether at least half of the syllables of `word` are such as transliterated names are made of.
    [[nodiscard]] bool looksForeign(QStringView word) const
    {
        return m_persons.foreignSyllables(word) * 2 >= word.size();
    }

private:
    void addPairs(QStringView word);

    Lexicons m_lexicons; // shares the rows that the views below look into
    QSet<QStringView> m_words;
    QHash<QStringView, int> m_frequencies;
    QHash<quint32, int> m_pairs;
    QHash<QChar, int> m_syllables;
    PersonNames m_persons;
};

} // namespace mitjul
