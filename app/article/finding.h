// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "span.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>
#include <optional>
#include <variant>

namespace mitjul {

enum class FindingKind { Quote, Claim, Typo };

/// How sure the program is. Possible findings are hidden until asked for.
enum class Certainty { Certain, Likely, Possible };

enum class QuoteType { Direct, Indirect, Partial, Headline, Term };

enum class ClaimType { Statistic, Causal, Comparison, Prediction, Normative, Definition, Generalization, Attributed };

enum class TypoType { Ime, Jamo, Josa, Spelling, Style, Spacing, Double, Mark };

/// Who said it.
struct Speaker {
    QString text; ///< the name alone, or the head noun of an unnamed source
    QString full; ///< the whole phrase that names the source, without its particle
    std::optional<Span> span; ///< where `text` stands; nothing if it is not in the article's text
    bool inferred = false; ///< resolved from a pronoun or a missing subject
    bool named = true; ///< `text` is a proper name; else the head noun of a description

    /// Who it is to a reader: the name, or the whole phrase of a source that has none (two sources of one article may
    /// well be `지지자` both).
    [[nodiscard]] const QString &name() const { return named || full.isEmpty() ? text : full; }

    friend bool operator==(const Speaker &, const Speaker &) = default;
};

/// The verb that reports, and what it commits the writer to.
struct Cue {
    QString text;
    QString group; ///< a group of `cues.tsv`, as `plain`, `distanced`
    std::optional<Span> span;

    friend bool operator==(const Cue &, const Cue &) = default;
};

struct Quote {
    QuoteType type = QuoteType::Direct;
    std::optional<Speaker> speaker;
    std::optional<Cue> cue;

    friend bool operator==(const Quote &, const Quote &) = default;
};

struct Claim {
    ClaimType type = ClaimType::Attributed;
    double worth = 0; ///< 0 to 1: how much it deserves checking
    QStringList reasons; ///< the words that made it a claim
    std::optional<Speaker> speaker; ///< nothing: the writer claims it

    friend bool operator==(const Claim &, const Claim &) = default;
};

struct Typo {
    TypoType type = TypoType::Spelling;
    QStringList suggestions; ///< whole words, best first, at most five
    QString reason; ///< one plain sentence

    friend bool operator==(const Typo &, const Typo &) = default;
};

/// Something the program found in an article, or the reader marked as what it should have found. A quote's span leaves its marks out, a claim's is a whole sentence,
/// a typo's whole words.
struct Finding {
    Span span;
    Certainty certainty = Certainty::Certain;
    std::variant<Quote, Claim, Typo> detail;
    QUuid own = {}; ///< of the `OwnFinding` it shows; null: the program found it

    [[nodiscard]] FindingKind kind() const { return static_cast<FindingKind>(detail.index()); }
    [[nodiscard]] const Quote *quote() const { return std::get_if<Quote>(&detail); }
    [[nodiscard]] const Claim *claim() const { return std::get_if<Claim>(&detail); }
    [[nodiscard]] const Typo *typo() const { return std::get_if<Typo>(&detail); }

    /// Who says or claims it, as found; nothing of a typo.
    [[nodiscard]] const std::optional<Speaker> *speaker() const;
    /// Gives it to whom the reader says it belongs to; an empty name: to nobody. Nothing happens to a typo.
    void correctSpeaker(const QString &name);

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// All that analysis says of one article, both lists in reading order.
struct Findings {
    QList<Span> sentences;
    QList<Finding> items;

    friend bool operator==(const Findings &, const Findings &) = default;
};

} // namespace mitjul
