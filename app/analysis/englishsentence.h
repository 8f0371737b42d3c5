// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "englishquotes.h"

namespace mitjul {

/// Reads one English sentence (or, one level down, what stands in a quotation) and finds its quotes.
class EnglishSentence {
public:
    /// `parent` is the pair whose inside is read, -1 for a sentence of the article.
    EnglishSentence(const EnglishQuotes &grammar, Passage &passage, const MaskedText &masked, Span sentence,
                    int parent);

    void run();

    /// See `EnglishQuotes::attribution`.
    [[nodiscard]] std::optional<Attributed> attribution();

private:
    static constexpr qsizetype phraseReach = 16; // words of a noun phrase with its apposition

    struct Attribution {
        int source = SourceBook::nobody;
        bool inferred = false;
    };
    /// A noun phrase that names a source: words `first` to `last`, with what stands behind it in apposition.
    struct NounPhrase {
        qsizetype first = -1;
        qsizetype last = -1;
        qsizetype fullFirst = -1;
        qsizetype fullLast = -1;
        [[nodiscard]] bool found() const { return first >= 0; }
    };

    void collectMentions();
    void readPair(int pairIndex, qsizetype opening, qsizetype closing);
    void readReport(qsizetype verb);
    void readAccording(qsizetype word);
    void readInside(int pairIndex);

    [[nodiscard]] NounPhrase subjectBefore(qsizetype lowest, qsizetype verb) const;
    [[nodiscard]] NounPhrase subjectBehind(qsizetype first, qsizetype limit) const;
    [[nodiscard]] Naming naming(const NounPhrase &phrase) const;
    [[nodiscard]] Attribution resolve(const NounPhrase &phrase);
    [[nodiscard]] Cue cueAt(qsizetype word) const;
    [[nodiscard]] bool isCue(qsizetype word) const;
    [[nodiscard]] const EnglishQuotes::Verb &verb(qsizetype word) const { return *m_g.m_verbs.constFind(lower(word)); }
    [[nodiscard]] qsizetype apposition(qsizetype word) const;
    [[nodiscard]] bool capital(qsizetype word) const;
    [[nodiscard]] bool comma(qsizetype word) const { return m_masked.at(m_words[word].body.end) == u','; }
    [[nodiscard]] bool is(qsizetype word, const char16_t *kind) const
    {
        return m_g.is(lower(word), QString::fromUtf16(kind));
    }
    [[nodiscard]] const QString &lower(qsizetype word) const { return m_lower[word]; }
    [[nodiscard]] bool isQuoted(qsizetype word) const { return m_quoted.at(word); }
    void add(Span span, QuoteType type, Certainty certainty, const Attribution &who, const std::optional<Cue> &cue);

    const EnglishQuotes &m_g;
    Passage &m_passage;
    const MaskedText &m_masked;
    Span m_sentence;
    int m_parent;
    QList<Word> m_words;
    QStringList m_lower; ///< the words' bodies, lower case, without possessive
    QList<bool> m_quoted; ///< the word is a quotation
    QSet<qsizetype> m_used; ///< cues that belong to a quotation in marks
    qsizetype m_reported = 0; ///< first word behind the last report
};

} // namespace mitjul
