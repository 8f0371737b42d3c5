// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who stands in a sentence: its topics and subjects, and whose words a sentence says that its neighbour's are.

#include "koreansentence.h"

#include <algorithm>

namespace mitjul {

void KoreanSentence::collectPhrases()
{
    bool personActs = false;
    int byTheWay = SourceBook::nobody;
    for (qsizetype word = 0; word < m_words.size(); ++word) {
        const QStringView letters = view(word);
        if (collectCited(word) || collectAuthor(word))
            continue;
        const NounForm form = m_g.m_names.subjectForm(letters);
        bool subject = form.role == Role::Topic || form.role == Role::Subject;
        const QStringView next = word + 1 < m_words.size() ? view(word + 1) : QStringView();
        // 한마루의원 원장: the second title is the one that counts.
        if (form.role == Role::None && m_words[word].body.end == m_words[word].span.end
            && m_g.m_names.describes(letters)
            && m_g.m_names.describes(next.first(m_g.m_names.subjectForm(next).length)))
            continue;
        // 첫 여성 대통령이 된다: what somebody becomes is no other one.
        if (form.role == Role::Subject && (next.startsWith(u'되') || next.startsWith(u'된') || next.startsWith(u'될')
                                           || next.startsWith(u'됐') || next.startsWith(u'돼') || next.startsWith(QStringLiteral("아니"))))
            continue;
        // 곽상도 의원은: the last syllable of a name is no particle.
        if (m_g.m_names.looksLikePerson(letters) && m_g.m_names.isTitle(next.first(m_g.m_names.subjectForm(next).length).toString()))
            continue;
        const bool described = word > 0 && m_g.m_names.describes(view(word - 1));
        if (form.length == 0 || m_g.m_names.isConnective(letters)
            || (m_g.m_korean.isAdnominal(letters) && !described && m_passage.book.find(letters.first(form.length).toString()) < 0)
            || (m_g.reportOf(letters) && !letters.endsWith(QStringLiteral("자는")) && !letters.endsWith(QStringLiteral("라는")))
            || letters.endsWith(QStringLiteral("이라는")) || letters.endsWith(u'인')) // CEO인: it describes who comes behind
            continue;
        // 업계에서는, 주민들 사이에서: a place speaks only where people or an institution stand for it.
        const bool place = letters.endsWith(QStringLiteral("에서는")) || letters.endsWith(QStringLiteral("에서"))
            || letters.endsWith(QStringLiteral("에선"));
        const bool among = word > 0 && letters.startsWith(QStringLiteral("사이에"));
        // Who stands elsewhere in the sentence matters only with a name and what describes it.
        if (!subject && !among && !place && !described && !m_g.m_names.describes(letters.first(form.length)))
            continue;
        Phrase phrase = m_g.m_names.phrase(m_passage, m_masked, m_words,
                                           std::max<qsizetype>(0, word - speakerReach), word);
        if (among) {
            phrase = m_g.m_names.phrase(m_passage, m_masked, m_words, std::max<qsizetype>(0, word - speakerReach),
                                        word - 1);
            phrase.role = Role::Topic;
            subject = phrase.agency >= 3;
        } else if (place) {
            subject = phrase.agency >= 3 && !m_g.m_names.isVenue(letters.first(form.length))
                && m_g.m_names.naming(m_passage, m_words, phrase).kind != SourceKind::Person;
            phrase.role = letters.endsWith(QStringLiteral("에서")) ? Role::Subject : Role::Topic;
            phrase.place = true;
        } else if (form.role == Role::Topic && !letters.endsWith(u'은') && !letters.endsWith(u'는')) {
            subject = phrase.agency >= 3; // 도, 또한, 조차: anything may stand before them
        }
        if (phrase.agency == 0)
            continue;
        const auto pronoun = m_g.m_names.pronoun(m_passage.text, m_words, phrase);
        if (pronoun)
            phrase.antecedent = m_passage.book.latest(*pronoun);
        if (pronoun && subject && m_actor == SourceBook::nobody && *pronoun == SourceKind::Person)
            m_actor = phrase.antecedent;
        if (subject)
            m_phrases.append(phrase);
        personActs = personActs || (subject && phrase.agency >= 5);
        if (pronoun || m_parent >= 0 || (phrase.agency < 3 && !(subject && m_phrases.size() == 1 && (phrase.agency == 2 || announces()))))
            continue;
        // Whoever acts may be meant by the next pronoun; of the others only who is named.
        const Naming naming = m_g.m_names.naming(m_passage, m_words, phrase);
        // 손님은, 관객이: people in general are seldom whom `그` stands for.
        // 덴마크에서는: a place that may speak is none that `회사` stands for.
        const bool general = phrase.place || (phrase.agency < 3 && !announces())
            || (naming.kind == SourceKind::Person && !naming.named && phrase.first == phrase.last);
        const int source = !subject ? SourceBook::nobody
            : general               ? m_passage.book.note(naming)
                                    : m_passage.book.mention(naming);
        if (subject && phrase.agency >= 5 && m_actor == SourceBook::nobody)
            m_actor = source;
        if (!subject && naming.named && naming.kind == SourceKind::Person)
            byTheWay = m_passage.book.note(naming);
    }
    // 작업실에서 장 감독을 만났다. 그는 …
    if (!personActs)
        m_passage.book.touch(byTheWay);
}

/// `여당 관계자의 말을 인용해`: who is cited speaks, and not who cites.
bool KoreanSentence::collectCited(qsizetype word)
{
    const QStringView letters = view(word);
    if (word < 1 || m_parent >= 0 || !(letters.startsWith(QStringLiteral("인용")) || letters == u"빌려" || letters == u"빌어"))
        return false;
    const QStringView object = view(word - 1);
    if (m_g.m_korean.noun(object).role != Role::Object)
        return false;
    const bool words = word > 1 && view(word - 2).endsWith(u'의') && !m_g.nounOfSpeech(object).isEmpty();
    if (!words && !letters.startsWith(QStringLiteral("인용")))
        return false;
    const qsizetype who = words ? word - 2 : word - 1;
    Phrase phrase = m_g.m_names.phrase(m_passage, m_masked, m_words, std::max<qsizetype>(0, who - speakerReach), who);
    phrase.end = m_words[who].body.end - 1;
    phrase.role = Role::Topic;
    phrase.agency = citedAgency;
    m_phrases.append(phrase);
    return true;
}

/// `안 교수의 답은 “…”였다`: whose words they are.
bool KoreanSentence::collectAuthor(qsizetype word)
{
    if (word < 1 || m_parent >= 0 || !view(word - 1).endsWith(u'의') || view(word - 1).size() < 2)
        return false;
    const NounForm form = m_g.m_korean.noun(view(word));
    if (form.role != Role::Topic || m_g.nounOfSpeech(view(word)).size() != form.length)
        return false;
    Phrase phrase = m_g.m_names.phrase(m_passage, m_masked, m_words, std::max<qsizetype>(0, word - speakerReach), word - 1);
    if (phrase.agency < 3)
        return false;
    phrase.end = m_words[word - 1].body.end - 1;
    phrase.role = Role::Topic;
    m_phrases.append(phrase);
    m_authored = true;
    // 한 피해자의 말은 달랐다. “…”는 것이다
    m_actor = resolve(phrase).source;
    return true;
}

// Whoever announces something is no thing.
bool KoreanSentence::announces() const
{
    for (qsizetype word = 0; word < std::min(m_words.size(), cueReach); ++word) {
        for (const VerbReading &reading : m_g.m_korean.verb(view(word))) {
            if (reading.form != VerbForm::Adnominal && m_g.m_verbs.value(reading.stem) == QStringLiteral("official"))
                return true;
        }
    }
    return false;
}

std::optional<Attributed> KoreanSentence::attribution(bool behind)
{
    if (m_words.size() < 2 || m_words.size() > 30)
        return std::nullopt;
    const qsizetype last = m_words.size() - 1;
    const NounForm form = m_g.m_korean.noun(view(last));
    const QString noun = form.role == Role::Copula ? m_g.nounOfSpeech(view(last)) : QString();
    if (behind && !noun.isEmpty() && view(last - 1).endsWith(u'의')) {
        Phrase phrase = m_g.m_names.phrase(m_passage, m_masked, m_words, 0, last - 1);
        phrase.end = m_words[last - 1].body.end - 1;
        const Attribution who = resolve(phrase);
        const Span span{m_words[last].body.start, m_words[last].body.start + form.length};
        return Attributed{who.source, who.inferred, Cue{noun, m_g.m_nouns.value(noun), span}};
    }
    const bool leadsIn = !behind && m_g.leadsIn(m_passage.text.mid(m_sentence.start, m_sentence.length()));
    for (const VerbReading &reading : m_g.m_korean.verb(view(last))) {
        const auto verb = m_g.m_verbs.constFind(reading.stem);
        const auto idiom = m_g.m_idioms.constFind(view(last - 1).toString() + u' ' + reading.stem);
        const bool isIdiom = idiom != m_g.m_idioms.constEnd();
        const QString group = isIdiom           ? *idiom
            : verb != m_g.m_verbs.constEnd() ? *verb
            : leadsIn                        ? QStringLiteral("plain")
                                             : QString();
        if (group.isEmpty() || reading.form != VerbForm::Final
            || (!isIdiom && isLight(reading.stem))
            || group == QStringLiteral("belief") || group == QStringLiteral("hearsay"))
            continue;
        collectPhrases();
        const Phrase *speaker = nullptr;
        for (const Phrase &phrase : std::as_const(m_phrases)) {
            if (phrase.agency >= 2 && (!speaker || (speaker->role != Role::Topic && phrase.role == Role::Topic)))
                speaker = &phrase;
        }
        if (!speaker)
            continue;
        const Attribution who = resolve(*speaker);
        return Attributed{who.source, who.inferred, cueAt(last, group)};
    }
    return std::nullopt;
}

std::optional<Attributed> KoreanSentence::actor()
{
    collectPhrases();
    for (const Phrase &phrase : std::as_const(m_phrases)) {
        if (phrase.agency < 5)
            continue;
        const Attribution who = resolve(phrase);
        if (who.source != SourceBook::nobody)
            return Attributed{who.source, true, std::nullopt};
    }
    return std::nullopt;
}

} // namespace mitjul
