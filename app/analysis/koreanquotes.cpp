// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "koreanquotes.h"

#include "koreansentence.h"

namespace mitjul {

static QHash<QString, QString> groups(const Lexicons &lexicons, const QString &name)
{
    QHash<QString, QString> result;
    for (const QStringList &row : lexicons.value(name).rows)
        result.insert(row[0], row.value(1));
    return result;
}

KoreanQuotes::KoreanQuotes(const Lexicons &lexicons)
    : m_korean(lexicons)
    , m_names(lexicons, m_korean)
    , m_nouns(groups(lexicons, QStringLiteral("speechnouns")))
{
    const auto cues = groups(lexicons, QStringLiteral("cues"));
    for (auto cue = cues.begin(); cue != cues.end(); ++cue)
        (cue.key().contains(u' ') ? m_idioms : m_verbs).insert(cue.key().chopped(1), cue.value());
    for (const QStringList &row : lexicons.value(QStringLiteral("cues")).rows) {
        if (row.value(2) == QStringLiteral("object"))
            m_calls.insert(row[0].chopped(1));
    }
    for (const QStringList &row : lexicons.value(QStringLiteral("voiceverbs")).rows)
        m_voiceVerbs.insert(row[0].chopped(1), row[1] == QStringLiteral("heard")    ? Voice::Heard
                                                 : row[1] == QStringLiteral("raised") ? Voice::Raised
                                                                                      : Voice::There);
    for (const QStringList &row : lexicons.value(QStringLiteral("timewords")).rows) {
        if (row[1] == QStringLiteral("time"))
            m_times.insert(row[0]);
        else
            m_timeParts.append(row[0]);
    }
    for (const QStringList &row : lexicons.value(QStringLiteral("gestures")).rows)
        m_gestures.insert(row[0]);
    for (const QStringList &row : lexicons.value(QStringLiteral("speechnouns")).rows) {
        if (row.value(2) == QStringLiteral("verb"))
            m_verbNouns.insert(row[0]);
    }
    for (const QStringList &row : lexicons.value(QStringLiteral("pronouns")).rows) {
        if (row[1] == QStringLiteral("first"))
            m_firstPersons.insert(row[0]);
    }
    for (const QStringList &row : lexicons.value(QStringLiteral("speechframes")).rows) {
        if (row[0] == QStringLiteral("-"))
            m_leadIns.insert(row[1]);
        else
            (row.value(2).isEmpty() ? m_frames : m_venueFrames)[row[1]].append(row[0]);
    }
    for (const QStringList &row : lexicons.value(QStringLiteral("reportstops")).rows)
        m_stops.append(row[0]);
}

TitledWords KoreanQuotes::titledWords(QStringView text) const
{
    return TitledWords(text, m_korean, [this](QStringView before, QStringView word) { return m_names.titleOf(before, word); });
}

void KoreanQuotes::find(Passage &passage, Span sentence) const
{
    KoreanSentence(*this, passage, *passage.masked, sentence, -1).run();
}

std::optional<Attributed> KoreanQuotes::attribution(Passage &passage, Span sentence, bool behind) const
{
    // The sentence may stand in the paragraph before, which is masked no longer.
    const MaskedText masked(passage.text, sentence, {}, -1);
    return KoreanSentence(*this, passage, masked, sentence, -1).attribution(behind);
}

std::optional<Attributed> KoreanQuotes::actor(Passage &passage, Span sentence) const
{
    const MaskedText masked(passage.text, sentence, {}, -1);
    return KoreanSentence(*this, passage, masked, sentence, -1).actor();
}

QString KoreanQuotes::nounOfSpeech(QStringView word) const
{
    // 불만이 is 불만 + 이 and not 불 + 만이: the longest noun first.
    for (qsizetype whole = word.size(); whole > 0; --whole) {
        if (whole < word.size() && !m_korean.isParticle(word.sliced(whole)))
            continue;
        const QStringView noun = word.first(whole);
        for (qsizetype length = std::min<qsizetype>(noun.size(), 4); length > 0; --length) {
            // One syllable counts only alone: `말` in `말이다`, not in `양말`.
            if (length == 1 && noun.size() > 1)
                break;
            const QString end = noun.right(length).toString();
            if (m_nouns.contains(end))
                return end;
        }
    }
    return {};
}

std::optional<ReportEnd> KoreanQuotes::reportOf(QStringView word) const
{
    const auto end = m_korean.report(word);
    return end && end->kind == ReportKind::Noun && m_names.describes(word.first(m_names.subjectForm(word).length)) ? std::nullopt : end;
}

bool KoreanQuotes::isVoiceVerb(QStringView verb, Voice voice) const
{
    const QList<VerbReading> readings = m_korean.verb(verb);
    return std::any_of(readings.begin(), readings.end(), [&](const VerbReading &reading) {
        const auto found = m_voiceVerbs.constFind(reading.stem);
        return found != m_voiceVerbs.constEnd() && *found == voice;
    });
}

bool KoreanQuotes::isTimePart(QStringView word) const
{
    return std::any_of(m_timeParts.begin(), m_timeParts.end(), [&](const QString &part) {
        return word == part || (word.startsWith(part) && m_korean.isParticle(word.sliced(part.size())));
    });
}

bool KoreanQuotes::isFirstPerson(QStringView word) const
{
    return m_firstPersons.contains(word.toString())
        || m_firstPersons.contains(word.first(m_korean.noun(word).length).toString());
}

bool KoreanQuotes::leadsIn(QStringView sentence) const
{
    const QList<QStringView> words = sentence.trimmed().last(std::min<qsizetype>(sentence.trimmed().size(), 40)).split(u' ');
    const qsizetype size = words.size();
    return size > 2
        && (m_leadIns.contains(words[size - 2].toString())
            || m_leadIns.contains(words[size - 3].toString() + u' ' + words[size - 2].toString()));
}

static bool holds(const QHash<QString, QStringList> &frames, QStringView before, QStringView word)
{
    const auto frame = frames.constFind(word.toString());
    return frame != frames.constEnd()
        && std::any_of(frame->begin(), frame->end(), [&](const QString &end) { return before.endsWith(end); });
}

bool KoreanQuotes::isFrame(QStringView before, QStringView word) const
{
    return holds(m_frames, before, word)
        || (holds(m_venueFrames, before, word) && m_names.isVenue(before.first(m_korean.noun(before).length)));
}

bool KoreanQuotes::stopsReport(QStringView words) const
{
    return std::any_of(m_stops.begin(), m_stops.end(), [&](const QString &stop) { return words.startsWith(stop); });
}

} // namespace mitjul
