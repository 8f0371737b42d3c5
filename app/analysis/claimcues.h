// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "finding.h"
#include "lexicon.h"

#include <QHash>
#include <QSet>
#include <array>

namespace mitjul {

/// What the words of a clause say about it as a claim.
struct ClaimEvidence {
    static constexpr int typeCount = 8;
    struct Hit {
        QStringList words; ///< as the sentence has them
        bool strong = false; ///< enough for a sentence that nobody is quoted in
    };
    std::array<Hit, typeCount> hits;
    QSet<QString> signs; ///< of `claimsigns.tsv` and of the languages' grammars, as `figure` or `wish`

    [[nodiscard]] const Hit &of(ClaimType type) const { return hits[static_cast<size_t>(type)]; }
    [[nodiscard]] Hit &of(ClaimType type) { return hits[static_cast<size_t>(type)]; }
    [[nodiscard]] bool has(const QString &sign) const { return signs.contains(sign); }

    /// Notes that `word` speaks for `type`.
    void add(ClaimType type, bool strong, QStringView word);
    /// Takes in what another clause of the same sentence says; its hits only weakly if `weakly`.
    void merge(const ClaimEvidence &other, bool weakly = false);
};

/// Words of a clause as the cues look at them: lower case, no punctuation around them, straight apostrophes.
struct ClauseWords {
    explicit ClauseWords(QStringView clause);

    QStringList words;
    QString joined; ///< with a blank between them and at both ends
    QSet<qsizetype> stops; ///< of words behind which a comma, colon or dash stands
    QSet<qsizetype> capitals; ///< of words with a capital, of the first only if it is an acronym: names
    QSet<qsizetype> marked; ///< of words that a quotation mark opens
};

/// Reads `claimcues` and `claimsigns`: what single words, endings and phrases say. Immutable.
class ClaimCues {
public:
    explicit ClaimCues(const Lexicons &lexicons);

    /// Adds to `evidence` what the tables say of a clause; time linear in its length.
    void weigh(const ClauseWords &clause, bool korean, ClaimEvidence &evidence) const;

private:
    struct Entry {
        std::optional<ClaimType> type; ///< nothing: a sign
        QString sign;
        bool strong = false;
    };
    using Table = QHash<QString, QList<Entry>>;

    void addRow(const QString &text, const QString &mode, const Entry &entry);
    void look(const Table &table, const QString &key, QStringView word, ClaimEvidence &evidence) const;
    static void note(const Entry &entry, QStringView word, ClaimEvidence &evidence);

    Table m_words;
    Table m_earlies; ///< words that count among the first three only
    Table m_starts;
    Table m_ends;
    Table m_lasts; ///< ends of the clause
    QList<std::pair<QString, Entry>> m_koreanPhrases;
    QList<std::pair<QString, Entry>> m_latinPhrases;
    QSet<QChar> m_startLetters; ///< first letters of `m_starts`: most words need no look-up
    QSet<QChar> m_endLetters;
};

} // namespace mitjul
