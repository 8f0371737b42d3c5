// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "koreanquotes.h"

#include <array>

namespace mitjul {

/// Reads one Korean sentence (or, one level down, what stands in a quotation) from left to right and finds its quotes.
class KoreanSentence {
public:
    /// `parent` is the pair whose inside is read, -1 for a sentence of the article.
    KoreanSentence(const KoreanQuotes &grammar, Passage &passage, const MaskedText &masked, Span sentence, int parent);

    void run();

    /// See `KoreanQuotes::attribution`.
    [[nodiscard]] std::optional<Attributed> attribution(bool behind);

    /// The person who acts in a sentence that says nothing of speaking.
    [[nodiscard]] std::optional<Attributed> actor();

private:
    // How many words a cue may stand behind its quote, and a speaker before it: a bound that keeps time linear.
    static constexpr qsizetype cueReach = 40;
    static constexpr qsizetype speakerReach = 60;
    static constexpr int citedAgency = 6; // nobody speaks more surely than who is cited
    static constexpr qsizetype frameReach = 9; // how far behind a speaker `에 대해` may stand

    struct CueMatch {
        qsizetype word = -1; ///< index of the verb or noun, -1 if there is none
        Cue cue;
        VerbForm form = VerbForm::Final;
        bool passive = false; ///< `예측되었다`: nobody is said to do it
    };
    struct Attribution {
        int source = SourceBook::nobody;
        bool inferred = false;
        qsizetype contentFrom = -1; ///< first word behind the speaker, -1 if the speaker stands elsewhere
    };

    void collectPhrases();
    bool collectCited(qsizetype word);
    bool collectAuthor(qsizetype word);
    [[nodiscard]] bool announces() const;
    [[nodiscard]] const Phrase *subjectBefore(qsizetype word) const;
    [[nodiscard]] Attribution headlineName(qsizetype opening);
    [[nodiscard]] bool isMurmur(qsizetype word) const;
    [[nodiscard]] bool callAt(qsizetype word) const;
    void readPair(qsizetype word, int pairIndex);
    void readReport(qsizetype word, ReportEnd end);
    void readAccording(qsizetype word);
    void readExpectation(qsizetype word);

    [[nodiscard]] CueMatch verbCue(qsizetype from, ReportKind kind, bool marked) const;
    /// The letters of two words in a row, as far as there are any.
    [[nodiscard]] QStringView twoFrom(qsizetype word) const;
    [[nodiscard]] bool reportedWithin(qsizetype word, qsizetype reach) const;
    [[nodiscard]] CueMatch nounCue(qsizetype from, qsizetype reach) const;
    /// `하다` and `보다` report only right behind what they report.
    [[nodiscard]] static bool isLight(const QString &stem) { return stem == u"하" || stem == u"보"; }
    [[nodiscard]] static bool isPassive(const QString &stem) { return stem.size() > 1 && stem.endsWith(u'되'); }
    [[nodiscard]] Cue cueAt(qsizetype word, const QString &group) const;

    [[nodiscard]] Attribution speakerOfMarked(qsizetype before, qsizetype behind, const CueMatch &cue);
    /// The end of a sentence that says whose words the rest is: `…는 게 윤 교수의 설명이다`.
    struct Ending {
        Phrase who;
        Cue cue;
    };
    [[nodiscard]] std::optional<Ending> ending(qsizetype word) const;
    [[nodiscard]] std::optional<Phrase> askedBefore(qsizetype word) const;
    [[nodiscard]] std::optional<Phrase> cleftSpeaker(const CueMatch &cue) const;
    [[nodiscard]] Attribution speakerOfReport(qsizetype from, qsizetype word, const CueMatch &cue);
    [[nodiscard]] bool isImpersonal(const CueMatch &cue) const;
    [[nodiscard]] bool isOnlyTold(const CueMatch &cue) const;
    [[nodiscard]] bool isLastSpeaker(const Phrase &phrase) const;
    [[nodiscard]] int antecedent(const Phrase &phrase, SourceKind kind) const;
    [[nodiscard]] Attribution resolve(const Phrase &phrase);
    [[nodiscard]] Attribution previous() const;
    [[nodiscard]] bool tellsNobody(const CueMatch &cue) const;
    [[nodiscard]] bool isSource(const Attribution &who) const;
    [[nodiscard]] bool liesInReport(qsizetype word) const;
    [[nodiscard]] qsizetype behindAddressee(qsizetype first, qsizetype word) const;
    [[nodiscard]] bool timeGoesOn(qsizetype at, qsizetype word) const;
    [[nodiscard]] qsizetype meanwhileEnd(qsizetype from, qsizetype word) const;
    [[nodiscard]] qsizetype contentStart(qsizetype from, qsizetype word) const;

    void add(Span span, QuoteType type, Certainty certainty, const Attribution &who, const std::optional<Cue> &cue);
    void readInside(int pairIndex);
    [[nodiscard]] QStringView view(qsizetype word) const { return m_masked.view(m_words[word].body); }
    [[nodiscard]] bool isUtterance(Span content) const;
    [[nodiscard]] qsizetype wordCount(Span content) const;

    const KoreanQuotes &m_g;
    Passage &m_passage;
    const MaskedText &m_masked;
    Span m_sentence;
    int m_parent;
    QList<Word> m_words;
    std::array<int, 4> m_before{}; ///< the latest of each kind before the sentence: whom its pronouns may stand for
    QList<Phrase> m_phrases; ///< topics and subjects, from left to right
    qsizetype m_clause = 0; ///< first word of the clause being read: behind the last attribution
    qsizetype m_content = 0; ///< first word that may be content of the next report
    QList<int> m_pending; ///< pairs in a row that wait for what follows the last of them
    int m_according = SourceBook::nobody; ///< whom the sentence cites: `A에 따르면`
    int m_actor = SourceBook::nobody; ///< the first person who acts in the sentence
    bool m_authored = false; ///< it names whose answer or words follow: `안 교수의 답은`
    bool m_said = false; ///< something was attributed in this sentence
};

} // namespace mitjul
