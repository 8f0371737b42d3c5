// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lexicon.h"
#include "passage.h"

#include <QSet>

namespace mitjul {

/// Finds quotes in English sentences.
class EnglishQuotes {
public:
    explicit EnglishQuotes(const Lexicons &lexicons);

    /// Appends the quotes of one sentence to `passage.found` and remembers who was named.
    void find(Passage &passage, Span sentence) const;

    /// Whom a sentence without quotes of its own makes the speaker of a quotation that stands alone beside it; `behind`
    /// says that the sentence follows the quotation.
    [[nodiscard]] std::optional<Attributed> attribution(Passage &passage, Span sentence, bool behind) const;

private:
    friend class EnglishSentence;

    enum class Complement { Bare, That, Strict, Told, Object, Whether, Label, Accuse, It, None };
    struct Verb {
        QString group;
        Complement complement = Complement::None;
    };

    [[nodiscard]] bool is(const QString &word, const QString &kind) const { return m_words.contains(kind + u' ' + word); }

    QHash<QString, Verb> m_verbs;
    QSet<QString> m_words; ///< `kind word`
};

} // namespace mitjul
