// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding.h"
#include "lexicon.h"

#include <QHash>
#include <QSet>
#include <array>

namespace mitjul {

/// What the words of a sentence say about it as a claim.
struct ClaimEvidence {
    static constexpr int typeCount = 8;
    struct Hit {
        QStringList words; ///< as the sentence has them
        bool strong = false; ///< enough for a sentence that nobody is quoted in
    };
    std::array<Hit, typeCount> hits;
    bool asserts = true; ///< not merely a wish or thanks
    bool hedged = false;
    bool figure = false; ///< a number with a unit that is no date, age or rank

    [[nodiscard]] const Hit &of(ClaimType type) const { return hits[static_cast<size_t>(type)]; }
    [[nodiscard]] Hit &of(ClaimType type) { return hits[static_cast<size_t>(type)]; }
};

/// Reads `claimcues` and `units` and weighs sentences by them. Immutable.
class ClaimCues {
public:
    explicit ClaimCues(const Lexicons &lexicons);

    /// The evidence in a sentence; time linear in its length.
    [[nodiscard]] ClaimEvidence weigh(QStringView sentence, bool korean) const;

private:
    enum class Mode { Word, Start, End, Phrase };
    enum class Effect { Type, None, Hedge };
    struct Entry {
        Effect effect = Effect::Type;
        ClaimType type = ClaimType::Attributed;
        bool strong = false;
    };

    void weighKorean(const QList<QStringView> &words, ClaimEvidence &evidence) const;
    void weighEnglish(const QList<QStringView> &words, ClaimEvidence &evidence) const;
    void note(const Entry &entry, QStringView word, ClaimEvidence &evidence) const;

    QHash<QString, QList<Entry>> m_words;
    QHash<QString, QList<Entry>> m_starts;
    QHash<QString, QList<Entry>> m_ends;
    QList<std::pair<QString, Entry>> m_phrases;
    QSet<QChar> m_startLetters; ///< first letters of `m_starts`: most words need no look-up
    QSet<QChar> m_endLetters;
    QHash<QString, QString> m_units;
};

} // namespace mitjul
