// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "koreannames.h"
#include "passage.h"

namespace mitjul {

/// Finds quotes in Korean sentences.
class KoreanQuotes {
public:
    explicit KoreanQuotes(const Lexicons &lexicons);

    /// The short names in an article's text.
    [[nodiscard]] TitledWords titledWords(QStringView text) const;

    /// Appends the quotes of one sentence to `passage.found` and remembers who was named.
    void find(Passage &passage, Span sentence) const;

    /// Whom a sentence without quotes of its own makes the speaker of a quotation that stands alone before it
    /// (`behind`) or after it: `은 작가가 물었다.`, `성 대표의 바람이다.`
    [[nodiscard]] std::optional<Attributed> attribution(Passage &passage, Span sentence, bool behind) const;

    /// The person whom a sentence before a quotation that stands alone tells of: `그는 잠시 말이 없었다.`
    [[nodiscard]] std::optional<Attributed> actor(Passage &passage, Span sentence) const;

    /// Whether a sentence ends as one that leads in a quotation: `그는 이렇게 썼다`.
    [[nodiscard]] bool leadsIn(QStringView sentence) const;

private:
    friend class KoreanSentence;

    /// The noun of speech that `word` is, without its particle; empty if it is none.
    [[nodiscard]] QString nounOfSpeech(QStringView word) const;

    /// `Korean::report`, but not of a noun for a speaker with its particle (`관계자는`).
    [[nodiscard]] std::optional<ReportEnd> reportOf(QStringView word) const;

    /// Whether two words in a row end what a speaker speaks about, goes by or does it with: `사태에 대해`,
    /// `기록을 근거로`, `성명을 내고`.
    [[nodiscard]] bool isFrame(QStringView before, QStringView word) const;

    /// Whether a verb behind a noun of speech says that the voice is only there (`나온다`), heard by its
    /// subject or raised by it.
    enum class Voice { There, Heard, Raised };
    [[nodiscard]] bool isVoiceVerb(QStringView verb, Voice voice) const;

    /// Whether a word is a time (`내년`), and whether it may be the part of one that stands before it (`말까지`).
    [[nodiscard]] bool isTime(QStringView word) const { return m_times.contains(word.toString()); }
    [[nodiscard]] bool isTimePart(QStringView word) const;

    /// Whether a noun is moved while one speaks: `눈가`, `고개`.
    [[nodiscard]] bool isGesture(QStringView noun) const { return m_gestures.contains(noun.toString()); }

    /// Whether a word with its particle stands for who speaks: `나는`, `우리`.
    [[nodiscard]] bool isFirstPerson(QStringView word) const;

    /// Whether a report before `words` is none (`다고 해서`, `라고 불리는`, `라고 쓴 종이`).
    [[nodiscard]] bool stopsReport(QStringView words) const;

    Korean m_korean;
    KoreanNames m_names;
    QHash<QString, QString> m_verbs; ///< stem to group
    QHash<QString, QString> m_idioms; ///< `말을 아끼` to group
    QHash<QString, QString> m_nouns; ///< noun of speech to group
    QStringList m_stops;
    QHash<QString, Voice> m_voiceVerbs;
    QSet<QString> m_times;
    QStringList m_timeParts;
    QSet<QString> m_gestures;
    QSet<QString> m_verbNouns; ///< nouns that are something said only before a reporting verb
    QSet<QString> m_leadIns;
    QSet<QString> m_firstPersons;
    QSet<QString> m_calls; ///< stems of verbs whose object is what is called out
    QHash<QString, QStringList> m_venueFrames; ///< `내고` to the endings of the venue before it
    QHash<QString, QStringList> m_frames; ///< `대해` to the endings of the word before it
};

} // namespace mitjul
