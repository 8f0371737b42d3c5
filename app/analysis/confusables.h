// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "explainer.h"
#include "finding.h"

namespace mitjul {

/// A known misspelling in a word, and the word put right.
struct Misspelling {
    QString wrong; ///< the entry of the list, as `몇일`
    QString corrected; ///< the whole word
    TypoType type = TypoType::Spelling;
    Certainty certainty = Certainty::Certain;
};

/// Known misspellings (`confusables.tsv`), Korean and English. They match whole stems, never parts of words.
class Confusables {
public:
    Confusables(const Lexicons& lexicons, const Josa& josa, const Explainer& explainer);

    [[nodiscard]] std::optional<Misspelling> inKorean(QStringView word) const;

    /// `word` in any case; the correction takes its case.
    [[nodiscard]] std::optional<Misspelling> inEnglish(QStringView word) const;

private:
    struct Entry {
        QString wrong;
        QString right;
        TypoType type = TypoType::Spelling;
        Certainty certainty = Certainty::Certain;
        bool forced = false; ///< wrong even where the dictionary accepts the word
    };
    using Table = QHash<QString, Entry>;

    [[nodiscard]] std::optional<Misspelling> asNoun(QStringView word) const;
    [[nodiscard]] std::optional<Misspelling> asStart(QStringView word) const;
    [[nodiscard]] std::optional<Misspelling> asEnd(QStringView word) const;

    const Josa& m_josa;
    const Explainer& m_explainer;
    Table m_words;
    Table m_nouns;
    Table m_starts;
    Table m_ends;
    Table m_english;
    QStringList m_afterNoun;
    qsizetype m_longest = 0;
};

} // namespace mitjul
