// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "confusables.h"
#include "explainer.h"
#include "finding.h"
#include "josa.h"
#include "pieces.h"
#include "soundalikes.h"
#include "vocabulary.h"
#include "wordstock.h"

namespace mitjul {

/// What the typo finder knows, indexed once and then immutable.
struct TypoKnowledge {
    explicit TypoKnowledge(std::shared_ptr<const Vocabulary> vocabulary);

    std::shared_ptr<const Vocabulary> vocabulary;
    Josa josa;
    SoundAlikes sounds;
    WordStock stock;
    Explainer explainer;
    Confusables confusables;
    QSet<QString> acronyms; ///< Latin words and abbreviations that stand in Korean text
    QSet<QString> titles; ///< words beside a name: `씨`, `교수`, `대표`
    QSet<QString> repeatable; ///< words written twice on purpose
    QSet<QString> englishWords; ///< right, though the dictionary lacks them

    /// Whether the English dictionary or the word lists have a word. False without a dictionary.
    [[nodiscard]] bool knowsEnglish(QStringView word) const;
};

/// One article under examination.
struct TypoPage {
    TypoPage(const Article& article, const ReaderWords& words, const TypoKnowledge& knowledge);

    const Article& article;
    const ReaderWords& words;
    QList<Piece> pieces;
    bool korean = true; ///< the article's language, by its letters

    /// How often `stem` occurs as a word or as a word without its particle.
    [[nodiscard]] int count(QStringView stem) const { return m_counts.value(stem); }

    /// The piece after or before `index` if nothing but one space lies between, else null.
    [[nodiscard]] const Piece* next(qsizetype index) const;
    [[nodiscard]] const Piece* previous(qsizetype index) const;

    /// Whether the reader knows `word` or its stem: added to the dictionary.
    [[nodiscard]] bool isReaders(QStringView word, const Josa& josa) const;

    /// Whether `word` or its stem stands in other articles of the library.
    [[nodiscard]] bool isMet(QStringView word, const Josa& josa) const;

private:
    QHash<QStringView, int> m_counts;
};

/// A typo's finding. `reason` is translated already.
Finding makeTypo(
    Span span, TypoType type, Certainty certainty, const QStringList& suggestions, const QString& reason);

} // namespace mitjul
