// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "keyboard.h"
#include "typopage.h"

namespace mitjul {

/// A known word one slip away from another.
struct Candidate {
    QString word;
    keyboard::Slip slip = keyboard::Slip::Neighbour;
    int frequency = 0; ///< as `WordStock::frequency`
    int stemFrequency = 0; ///< the same of the word without its particle
    int strange = 0; ///< pairs of syllables in its stem that no known word has
    int inArticle = 0; ///< how often the word or its stem stands in the article
    bool inStock = false; ///< `WordStock` has the word or its stem
    bool inDictionary = false; ///< the spelling dictionary's own word, no name and no compound
    double rank = 0; ///< the higher, the likelier

    /// Whether the word or its stem was met in news.
    [[nodiscard]] bool isFrequent() const { return frequency > 0 || stemFrequency > 0; }
};

/// Which words are candidates: all that anything knows, or those alone that news writes often or that stand in the
/// article, which is quicker.
enum class Search { All, Frequent };

/// The known words one slip away from `word`, the likeliest first, eight at most. Takes 2 ms at most for a word of
/// syllables alone.
[[nodiscard]] QList<Candidate> candidatesFor(
    const TypoPage& page, const TypoKnowledge& knowledge, QStringView word, Search search = Search::All);

/// What the slip did, as a sentence for the reader.
[[nodiscard]] QString reasonOf(const Candidate& candidate);

} // namespace mitjul
