// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lexicon.h"

#include <QSet>
#include <optional>

namespace mitjul {

/// What a particle makes of the noun before it (`particles.tsv`).
enum class Role { None, Topic, Subject, Object, Genitive, Dative, Place, Instrument, With, Copula, Other };

/// A noun with its particle: `관계자는` is `관계자` + `는`, a topic.
struct NounForm {
    qsizetype length = 0; ///< of the noun, in UTF-16 units
    Role role = Role::None;
};

/// How a verb stands in its sentence.
enum class VerbForm { Final, Connective, Adnominal, Nominal, Quoting };

/// One reading of a verb: `덧붙였다` is the stem `덧붙이` in a final form.
struct VerbReading {
    QString stem; ///< dictionary form without `다`
    VerbForm form = VerbForm::Final;
};

/// What a word that closes a reported clause says: `것이라고` keeps `것이라`, and a reporting verb follows.
enum class ReportKind { Say, And, Noun, End };
struct ReportEnd {
    qsizetype dropped = 0; ///< letters at the word's end that are no content
    ReportKind kind = ReportKind::Say;
};

/// A small grammar of Korean words: particles, verb stems, endings of reported speech. Looks at one word at a time (an
/// eojeol without punctuation around it) and knows no dictionary of verbs: callers test the readings it offers.
/// Immutable, so that any number of threads may share it.
class Korean {
public:
    /// Reads `particles`, `endings`, `quotatives`, `quotetails`.
    explicit Korean(const Lexicons &lexicons);

    /// The longest particle of `word` that leaves a noun of at least one letter; the particle must fit the final
    /// consonant before it where it has two shapes (`은/는`, `이/가`, `을/를`, `과/와`).
    [[nodiscard]] NounForm noun(QStringView word) const;

    /// Whether these letters are a particle.
    [[nodiscard]] bool isParticle(QStringView letters) const { return m_particleSet.contains(letters.toString()); }

    /// Every stem and form that `word` can be read as, shortest stem first.
    [[nodiscard]] QList<VerbReading> verb(QStringView word) const;

    /// Whether `word` reads as a verb before a noun (`요구한`, `떨어진`, `있는`). `는` alone proves nothing (`그는`):
    /// the stem must end as verbs do.
    [[nodiscard]] bool isAdnominal(QStringView word) const;

    /// Whether `word` ends a clause that another follows (`했지만`, `있는데`, `열고`).
    [[nodiscard]] bool isConnective(QStringView word) const;

    /// What the end of a word tells where no grammar decides (`wordends.tsv`).
    enum class End { Office, Town, Body, Short, Modifier, Utterance, Nominal, Murmur, Phrase };
    [[nodiscard]] bool endsAs(QStringView word, End end) const;

    /// How `word` ends a reported clause without marks, if it does.
    [[nodiscard]] std::optional<ReportEnd> report(QStringView word) const;

    /// What the letters behind a closing mark say, if they introduce a report (`quotetails.tsv`). The longest match at
    /// the beginning of `letters` that is followed by nothing.
    [[nodiscard]] std::optional<ReportKind> tail(QStringView letters) const;

private:
    struct Particle {
        QString text;
        Role role;
    };
    QHash<QChar, QList<Particle>> m_particles; // by their last letter, longest first
    QSet<QString> m_particleSet;
    QHash<QString, VerbForm> m_endings;
    QHash<QString, ReportEnd> m_reports;
    QHash<QString, ReportKind> m_tails;
    QHash<End, QStringList> m_wordEnds;
    QSet<QString> m_nonReports;
    QSet<QString> m_clauseEnds;
    QSet<QString> m_verbalSyllables; // last syllables of stems that make `…는` a verb
};

} // namespace mitjul
