// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lexicon.h"

#include <QHash>
#include <optional>

namespace mitjul {

/// How a word ends when it is spoken: what a particle after it goes by.
enum class SpokenEnd { Vowel, Rieul, Consonant };

/// A particle or a form of the copula that may follow a noun.
struct Tail {
    enum class After { Any, Vowel, Consonant, Rieul };

    QString text;
    After after = After::Any;
    QString other; ///< the form for the other kind of ending, as `은` for `는`; empty if there is none
    bool safe = false; ///< after the wrong ending it can be nothing but a slip
};

/// Particles (`tails.tsv`) and what they may follow.
class Josa {
public:
    explicit Josa(const Lexicons& lexicons);

    /// The tails that `word` ends with, longest first, each leaving at least one character before it.
    [[nodiscard]] QList<const Tail*> tailsOf(QStringView word) const;

    /// The tail that is exactly `text`, or null.
    [[nodiscard]] const Tail* tail(QStringView text) const;

    [[nodiscard]] static bool fits(const Tail& tail, SpokenEnd end);

    /// How a Hangul syllable ends.
    [[nodiscard]] static SpokenEnd endOf(QChar syllable);

    /// How digits (`1,700`), a unit of `readings.tsv` (`㎞`, `%`) or an acronym read letter by letter (`WSJ`)
    /// end when they are read aloud; nothing where readers differ (`MAC`, `R`).
    [[nodiscard]] std::optional<SpokenEnd> spokenEnd(QStringView text) const;

private:
    QList<Tail> m_tails;
    QHash<QStringView, qsizetype> m_index;
    QHash<QString, SpokenEnd> m_units;
    qsizetype m_longest = 0;
};

} // namespace mitjul
