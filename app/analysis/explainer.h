// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "josa.h"
#include "vocabulary.h"
#include "wordstock.h"

#include <memory>

namespace mitjul {

/// How a word can be put together of known parts.
enum class Composition {
    None,
    Affixed, ///< nouns and affixes of one syllable, which nearly anything falls into
    Nouns, ///< nouns of two syllables and more alone
    Verb, ///< a verb's form made of a noun or of two verbs; or a number
};

/// Explains Korean words that are right although the dictionary lacks them: names and loanwords of the
/// lexicons with their particles, compounds, derivations, verbs after verbs, numbers. Immutable, safe across
/// threads.
class Explainer {
public:
    Explainer(std::shared_ptr<const WordOracle> korean, const Lexicons& lexicons, const Josa& josa,
        const WordStock& stock);

    /// Whether the dictionary or the word stock has `word`, with a particle or without. False without a
    /// dictionary.
    [[nodiscard]] bool isKnown(QStringView word) const;

    /// Whether `word` is a noun of at least two syllables that takes particles: known, and no verb's form.
    [[nodiscard]] bool isNoun(QStringView word) const;

    [[nodiscard]] Composition composition(QStringView word) const;

    /// Whether `word` can be put together of known parts.
    [[nodiscard]] bool isComposed(QStringView word) const { return composition(word) != Composition::None; }

    /// isKnown or isComposed.
    [[nodiscard]] bool isExplained(QStringView word) const { return isKnown(word) || isComposed(word); }

    /// Whether `stem`, a word without its particle, is a compound of nouns and affixes.
    [[nodiscard]] bool isCompound(QStringView stem) const;

    /// Whether `word` counts things: `명`, `개월`, `월`.
    [[nodiscard]] bool isCounter(QStringView word) const { return m_counters.contains(word.toString()); }

    /// Whether the dictionary lists `word` as a noun; quicker than a question.
    [[nodiscard]] bool listsNoun(QStringView word) const
    {
        return m_korean && m_korean->nouns().contains(word.toString());
    }

    /// Whether the dictionary itself has `word`.
    [[nodiscard]] bool inDictionary(QStringView word) const { return m_korean && m_korean->knows(word); }

private:
    [[nodiscard]] bool joinsNouns(QStringView stem) const;
    [[nodiscard]] bool isListed(QStringView word) const;
    [[nodiscard]] bool isPart(QStringView part) const;
    [[nodiscard]] bool isDerivedVerb(QStringView word) const;
    [[nodiscard]] bool isSerialVerb(QStringView word) const;
    [[nodiscard]] bool isAdverb(QStringView word) const;
    [[nodiscard]] bool isLongVerb(QStringView word) const;
    [[nodiscard]] bool isNumber(QStringView stem) const;

    std::shared_ptr<const WordOracle> m_korean;
    const Josa& m_josa;
    const WordStock& m_stock;
    QSet<QString> m_prefixes;
    QSet<QString> m_suffixes;
    QStringList m_afterNoun;
    QStringList m_afterVerb;
    QSet<QString> m_endings;
    QSet<QString> m_counters;
};

} // namespace mitjul
