// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "englishquotes.h"

namespace mitjul {

/// Reads one English sentence (or, one level down, what stands in a quotation) and finds its quotes.
class EnglishSentence {
public:
    /// `parent` is the pair whose inside is read, -1 for a sentence of the article.
    EnglishSentence(
        const EnglishQuotes &grammar, Passage &passage, const MaskedText &masked, Span sentence, int parent);

    void run();

    /// See `EnglishQuotes::attribution`.
    [[nodiscard]] std::optional<Attributed> attribution(bool behind);

private:
    static constexpr qsizetype phraseReach = 16; // words of a noun phrase with its apposition
    static constexpr qsizetype nearReach = 4; // words between a verb and the quotation that is its object

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

    /// What separates a word from the next one.
    enum class Gap { None, Comma, Break };
    /// A quotation's place among the words: `opening` and `closing` are the first and the last that touch it.
    struct Marked {
        int pair = -1;
        qsizetype opening = 0;
        qsizetype closing = 0;
        qsizetype length = 0; ///< in words
        bool ended = false; ///< it ends with a mark of punctuation
        [[nodiscard]] bool whole() const { return ended || length > 3; }
    };
    /// The verb that attributes a quotation and whom it names.
    struct Found {
        qsizetype cue = -1;
        NounPhrase who;
        bool attached = false; ///< verb and quotation stand side by side
        bool far = false; ///< the quotation is only a part of what the verb reports
    };
    /// The quotation that was attributed last in the sentence.
    struct Last {
        qsizetype closing = 0;
        Found found;
        Attribution speaker;
    };
    /// An attribution behind the clause it reports: that ends with the word `last`, the sentence goes on at `behind`.
    struct Tail {
        NounPhrase who;
        qsizetype last = -1;
        qsizetype behind = -1;
        bool inverted = false;
    };
    /// The reported clause of a verb: words `first` to `last`.
    struct Clause {
        qsizetype first = -1;
        qsizetype last = -1;
        [[nodiscard]] bool found() const { return first >= 0; }
    };

    // englishsentence.cpp
    [[nodiscard]] bool isEpithet(qsizetype word) const;
    [[nodiscard]] bool isWriting(int source) const;
    [[nodiscard]] bool isFormer(const NounPhrase &phrase) const;
    [[nodiscard]] std::optional<Attributed> answerer();
    void rememberTopic(qsizetype foundBefore);
    [[nodiscard]] NounPhrase leadingSubject() const;
    void readReports();
    void readInside(int pairIndex);
    [[nodiscard]] Attribution resolve(const NounPhrase &phrase);
    [[nodiscard]] Attribution resolvePronoun(qsizetype word);
    [[nodiscard]] Attribution resolveDefinite(const NounPhrase &phrase);
    [[nodiscard]] Cue cueAt(qsizetype word) const;
    [[nodiscard]] bool isCue(qsizetype word) const;
    [[nodiscard]] bool isVerbAmongNouns(qsizetype word) const;
    [[nodiscard]] bool isPassive(qsizetype word) const;
    [[nodiscard]] bool isNegated(qsizetype word) const;
    void adoptLoose(Span span, const Quote &report);
    void add(Span span, QuoteType type, Certainty certainty, const Attribution &who, const std::optional<Cue> &cue);

    // englishsentencepeople.cpp
    [[nodiscard]] bool isByline() const;
    [[nodiscard]] qsizetype jointNameEnd(qsizetype word) const;
    [[nodiscard]] bool isCalledName(qsizetype word) const;
    [[nodiscard]] NounPhrase nameFrom(qsizetype word) const;
    [[nodiscard]] qsizetype descriptionHead(const NounPhrase &phrase) const;
    [[nodiscard]] Naming namingFrom(qsizetype word, const NounPhrase &phrase) const;
    [[nodiscard]] bool isMentioned(qsizetype word, const NounPhrase &phrase, const Naming &naming) const;
    [[nodiscard]] bool isTold(qsizetype word, const NounPhrase &phrase, const Naming &naming) const;
    void collectMentions();
    void mentionStranger();
    [[nodiscard]] NounPhrase strangerAt(qsizetype first) const;
    [[nodiscard]] bool isRelative(qsizetype noun) const;
    [[nodiscard]] NounPhrase relativeBefore(qsizetype word, std::optional<Gender> gender) const;
    [[nodiscard]] int relativeFor(qsizetype pronoun) const;

    // englishsentencemarks.cpp
    void readPair(const Marked &place);
    [[nodiscard]] Found attributionBeside(const Marked &marked, bool heading) const;
    void addUnattributed(const Marked &marked, bool speech, bool heading);
    [[nodiscard]] Found cueBehind(const Marked &marked) const;
    [[nodiscard]] Found howPut(qsizetype first) const;
    [[nodiscard]] Found cueBefore(const Marked &marked) const;
    [[nodiscard]] Found accordingBeside(const Marked &marked) const;
    [[nodiscard]] Found colonBefore(const Marked &marked) const;
    [[nodiscard]] bool reaches(qsizetype cue, const Marked &marked) const;
    [[nodiscard]] bool isTerm(const Marked &marked) const;
    [[nodiscard]] NounPhrase nameBehind(qsizetype first) const;
    [[nodiscard]] Attribution attributionOf(const Found &found);
    void addAttributed(const Marked &marked, const Found &found, const Attribution &speaker);
    void addAlone(const Marked &marked);

    // englishsentencereports.cpp
    void readReport(qsizetype verb);
    [[nodiscard]] Clause complement(qsizetype verb) const;
    [[nodiscard]] bool mayStandBeforeThat(qsizetype verb, qsizetype that) const;
    [[nodiscard]] Clause bareComplement(qsizetype verb) const;
    [[nodiscard]] bool isBareObject(qsizetype first) const;
    [[nodiscard]] bool beginsClause(qsizetype word) const;
    [[nodiscard]] bool hasObject(qsizetype verb) const;
    [[nodiscard]] bool repeatsThat(qsizetype conjunction) const;
    [[nodiscard]] qsizetype clauseEnd(qsizetype first) const;
    [[nodiscard]] std::optional<Attribution> reporter(qsizetype verb);
    [[nodiscard]] bool isAskedAside(qsizetype verb) const;
    [[nodiscard]] bool isInterviewer(int interviewed) const;
    [[nodiscard]] bool isVoiced(const NounPhrase &who, qsizetype verb) const;
    [[nodiscard]] bool quotedMostly(Span span) const;

    // englishsentencetails.cpp
    [[nodiscard]] Tail invertedTail(qsizetype verb) const;
    [[nodiscard]] Tail plainTail(qsizetype verb) const;
    void readAttributionBehind(qsizetype verb);
    void readAccording(qsizetype word);
    [[nodiscard]] qsizetype behindDateline() const;

    // englishsentencephrases.cpp
    [[nodiscard]] Gap gapBehind(qsizetype word) const;
    [[nodiscard]] bool possessive(qsizetype word) const;
    [[nodiscard]] bool isPronoun(qsizetype word) const;
    [[nodiscard]] bool opensPhrase(qsizetype word) const;
    [[nodiscard]] bool isCoordinated(qsizetype lowest, qsizetype conjunction, qsizetype last) const;
    [[nodiscard]] NounPhrase nearestPhrase(qsizetype lowest, qsizetype last) const;
    [[nodiscard]] bool isAdverb(qsizetype word) const;
    [[nodiscard]] bool leadsIn(qsizetype word) const;
    [[nodiscard]] bool isPureName(qsizetype first, qsizetype last) const;
    [[nodiscard]] bool isTitledName(qsizetype first, qsizetype last) const;
    [[nodiscard]] bool isName(qsizetype first, qsizetype last) const;
    [[nodiscard]] qsizetype stretchStart(qsizetype lowest, qsizetype word) const;
    [[nodiscard]] bool isInsertion(
        qsizetype first, qsizetype last, qsizetype leftFirst, qsizetype leftLast, bool leftOpens) const;
    [[nodiscard]] NounPhrase phraseWithin(qsizetype lowest, qsizetype last) const;
    [[nodiscard]] bool splitsClause(qsizetype word) const;
    [[nodiscard]] qsizetype behindLeadIn(qsizetype first, qsizetype last) const;
    [[nodiscard]] NounPhrase antecedent(qsizetype relative) const;
    [[nodiscard]] bool isNounPhrase(qsizetype first, qsizetype last) const;

    // englishsentencesubjects.cpp
    [[nodiscard]] qsizetype insertionStart(qsizetype lowest, qsizetype word) const;
    [[nodiscard]] bool maySpeak(qsizetype noun) const;
    [[nodiscard]] bool isOneOfThem(qsizetype word) const;
    [[nodiscard]] qsizetype verbBeforeInfinitive(qsizetype lowest, qsizetype infinitive) const;
    [[nodiscard]] NounPhrase subjectBefore(qsizetype lowest, qsizetype verb) const;
    [[nodiscard]] NounPhrase quotedAs(qsizetype lowest, qsizetype as) const;
    [[nodiscard]] NounPhrase subjectBehind(qsizetype first, qsizetype limit) const;
    [[nodiscard]] qsizetype apposition(qsizetype word) const;

    // englishsentencenames.cpp
    [[nodiscard]] Naming naming(const NounPhrase &phrase) const;
    [[nodiscard]] NounPhrase authorOf(const NounPhrase &phrase) const;
    [[nodiscard]] Naming properName(const NounPhrase &phrase, qsizetype last) const;
    [[nodiscard]] Naming description(const NounPhrase &phrase, qsizetype last) const;
    [[nodiscard]] qsizetype headEnd(const NounPhrase &phrase) const;
    [[nodiscard]] bool joinsName(qsizetype preposition, const NounPhrase &phrase) const;
    [[nodiscard]] bool isNameWord(qsizetype word) const;
    [[nodiscard]] bool isPlaceName(qsizetype first, qsizetype last) const;
    [[nodiscard]] qsizetype behindParticles(qsizetype word, qsizetype lowest, qsizetype last) const;
    [[nodiscard]] qsizetype behindTitles(qsizetype first, qsizetype last) const;
    [[nodiscard]] bool isGivenName(qsizetype word) const;
    [[nodiscard]] bool isAgent(qsizetype noun) const;
    [[nodiscard]] bool isCalling(qsizetype word) const;
    [[nodiscard]] bool isGroupNoun(qsizetype word) const;
    [[nodiscard]] Gender titleGender(qsizetype first, qsizetype last) const;
    [[nodiscard]] Gender givenGender(const QString &name) const;
    void addRoles(const NounPhrase &phrase, Naming &naming) const;

    [[nodiscard]] const EnglishQuotes::Verb &verb(qsizetype word) const { return *m_g.m_verbs.constFind(lower(word)); }
    [[nodiscard]] bool capital(qsizetype word) const;
    [[nodiscard]] bool comma(qsizetype word) const { return m_masked.at(m_words[word].body.end) == u','; }
    [[nodiscard]] bool colon(qsizetype word) const { return m_masked.view(m_words[word].span).endsWith(u':'); }
    [[nodiscard]] bool is(qsizetype word, const char16_t *kind) const
    {
        return m_g.is(lower(word), QString::fromUtf16(kind));
    }
    [[nodiscard]] const QString &lower(qsizetype word) const { return m_lower[word]; }
    [[nodiscard]] bool isQuoted(qsizetype word) const { return m_quoted.at(word); }
    [[nodiscard]] Span upTo(qsizetype first, qsizetype last) const
    {
        return {m_words[first].span.start, m_words[last].body.end};
    }

    const EnglishQuotes &m_g;
    Passage &m_passage;
    const MaskedText &m_masked;
    Span m_sentence;
    int m_parent;
    QList<Word> m_words;
    QStringList m_lower; ///< the words' bodies, lower case, without possessive
    QList<bool> m_quoted; ///< the word is a quotation
    QSet<qsizetype> m_used; ///< cues that belong to a quotation in marks
    QList<qsizetype> m_loose; ///< findings of quotations that nobody was found to say yet
    std::optional<Last> m_last;
    qsizetype m_according = -1; ///< `according` before `to`
    qsizetype m_reported = 0; ///< first word behind the last report
};

} // namespace mitjul
