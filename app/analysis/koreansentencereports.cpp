// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports without marks: `…다고 밝혔다`, `…다는 지적`, `A에 따르면`, `…것으로 알려졌다`.

#include "koreansentence.h"

#include <algorithm>

namespace mitjul {

/// The noun of speech is itself what the sentence tells of: `지적이 나온다`, `푸념도 들렸다`.
bool KoreanSentence::isImpersonal(const CueMatch &cue) const
{
    if (cue.word < 0)
        return false;
    const qsizetype end = cue.cue.span->end - m_words[cue.word].body.start;
    const QStringView particle = view(cue.word).sliced(end);
    // 장담도 곁들였다: somebody does it, unless the verb says that it is only there.
    if (particle == u"도")
        return cue.word + 1 >= m_words.size() || m_g.isVoiceVerb(view(cue.word + 1), KoreanQuotes::Voice::There);
    return particle == u"이" || particle == u"가" || particle == u"은" || particle == u"는";
}

/// The noun of speech is the object of a verb that raises no voice: `…라는 주장을 뒷받침하려고`.
bool KoreanSentence::isOnlyTold(const CueMatch &cue) const
{
    if (cue.word < 0 || cue.word + 1 >= m_words.size() || m_g.m_korean.noun(view(cue.word)).role != Role::Object)
        return false;
    for (qsizetype i = cue.word + 1; i < std::min(m_words.size(), cue.word + 4); ++i) {
        if (m_g.isVoiceVerb(view(i), KoreanQuotes::Voice::Raised))
            return false;
    }
    return !reportedWithin(cue.word + 1, 3);
}

/// `word` is the last one of what is said; `게` or `것이` must follow.
std::optional<KoreanSentence::Ending> KoreanSentence::ending(qsizetype word) const
{
    static const QSet<QString> things{QStringLiteral("게"), QStringLiteral("것이"), QStringLiteral("것은"), QStringLiteral("건")};
    const qsizetype last = m_words.size() - 1;
    if (word + 3 > last || !things.contains(view(word + 1).toString()))
        return std::nullopt;
    const QStringView letters = view(last);
    const NounForm form = m_g.m_korean.noun(letters);
    // 설명이다, 평가다
    const QStringView noun = letters.first(form.role == Role::Copula ? form.length : letters.size() - (letters.endsWith(u'다') ? 1 : 0));
    if (noun.size() == letters.size() || m_g.nounOfSpeech(noun).size() != noun.size())
        return std::nullopt;
    const bool genitive = view(last - 1).endsWith(u'의') && view(last - 1).size() > 1;
    if (!genitive && !m_g.m_names.describes(view(last - 1)))
        return std::nullopt;
    Ending result;
    result.who = m_g.m_names.phrase(m_passage, m_masked, m_words, word + 2, last - 1);
    result.who.end = m_words[last - 1].body.end - (genitive ? 1 : 0);
    const Span span{m_words[last].body.start, m_words[last].body.start + noun.size()};
    result.cue = {noun.toString(), m_g.m_nouns.value(noun.toString()), span};
    return result;
}

bool KoreanSentence::isLastSpeaker(const Phrase &phrase) const
{
    const Naming naming = m_g.m_names.naming(m_passage, m_words, phrase);
    return m_passage.lastSpeaker != SourceBook::nobody && m_passage.book.find(naming.text) == m_passage.lastSpeaker;
}

/// Who says what ends in word `word` and begins behind `from`.
KoreanSentence::Attribution KoreanSentence::speakerOfReport(qsizetype from, qsizetype word, const CueMatch &cue)
{
    // …다고 시의회 관계자는 전했다: who stands right before the verb speaks, whatever the content is about.
    const auto next = std::lower_bound(m_phrases.cbegin(), m_phrases.cend(), word + 1,
                                       [](const Phrase &phrase, qsizetype first) { return phrase.last < first; });
    const auto speaksBehind = [&](qsizetype agency) {
        return next != m_phrases.cend() && next->last > word && next->last < cue.word && next->agency >= agency;
    };
    const auto resolveBehind = [&] {
        Phrase behind = *next;
        behind.first = std::max(behind.first, word + 1);
        behind.antecedent = SourceBook::nobody; // who acts in what is said is not meant
        Attribution who = resolve(behind);
        who.contentFrom = -1;
        return who;
    };
    if (speaksBehind(3))
        return resolveBehind();
    const Phrase *topic = nullptr;
    const Phrase *subject = nullptr;
    const auto start = std::lower_bound(m_phrases.cbegin(), m_phrases.cend(), from,
                                        [](const Phrase &phrase, qsizetype first) { return phrase.last < first; });
    for (auto it = start; it != m_phrases.cend() && it->last < word; ++it) {
        const Phrase &phrase = *it;
        if (phrase.role == Role::Topic && phrase.agency >= 1) {
            // 내 콩팥은, 우리는: who says so is no third person.
            if (m_g.isFirstPerson(view(phrase.first)) || m_g.isFirstPerson(view(phrase.last)))
                continue;
            const bool goesOn = m_passage.spokeInBlock || m_said;
            // A thing that opens the content of one who goes on speaking is no speaker, unless it is their own name.
            if (phrase.agency < 2 && goesOn && !isLastSpeaker(phrase))
                continue;
            // 환자도 …다고 했다: people without a name, after somebody spoke, belong to what is said.
            if (goesOn && cue.cue.text.startsWith(u'했') && phrase.first == phrase.last
                && m_masked.at(phrase.end) == u'도' && m_passage.lastSpeaker != SourceBook::nobody
                && !m_g.m_names.naming(m_passage, m_words, phrase).named
                && !m_g.m_names.pronoun(m_passage.text, m_words, phrase))
                continue;
            if (!topic || (topic->agency < 2 && phrase.agency >= 3) || phrase.agency >= citedAgency)
                topic = &phrase;
        }
        if (phrase.role == Role::Subject && phrase.agency >= 3 && (!subject || (subject->place && !phrase.place)))
            subject = &phrase;
    }
    if (topic)
        return resolve(*topic);
    if (speaksBehind(0))
        return resolveBehind();
    const Attribution before = previous();
    const bool spoke = m_passage.spokeInBlock || m_said; // else it is only whom the paragraph told of
    const auto isKnown = [&] { // 기자가 …: rather than 사람이, which what is said may have
        const Naming naming = m_g.m_names.naming(m_passage, m_words, *subject);
        return naming.named || m_g.m_names.isTitle(naming.text);
    };
    if (subject && (before.source == SourceBook::nobody || (!spoke && isKnown())))
        return resolve(*subject);
    return before;
}

/// `내년 말까지`: a time that goes on in the next word is content.
bool KoreanSentence::timeGoesOn(qsizetype at, qsizetype word) const
{
    if (at + 1 >= word || !m_g.isTime(view(at)))
        return false;
    return view(at + 1).front().isDigit() || m_g.isTimePart(view(at + 1));
}

/// Behind what a speaker does meanwhile: `A는 눈가를 훔치며 |`, `A는 그물을 걷으며 | 이 녀석이`. -1: nothing is done.
qsizetype KoreanSentence::meanwhileEnd(qsizetype from, qsizetype word) const
{
    for (qsizetype i = from; i + 2 < word && i < from + frameReach; ++i) {
        if (!view(i).endsWith(u'며') && !view(i).endsWith(QStringLiteral("면서")))
            continue;
        const NounForm object = i > from ? m_g.m_korean.noun(view(i - 1)) : NounForm();
        if (object.role == Role::Object && m_g.isGesture(view(i - 1).first(object.length)))
            return i + 1;
        // Somebody else acts behind it.
        const auto acts = std::lower_bound(m_phrases.cbegin(), m_phrases.cend(), from,
                                           [](const Phrase &phrase, qsizetype first) { return phrase.last < first; });
        const bool other = from > 0 && acts != m_phrases.cend() && acts->last > i && acts->last <= i + 3 && acts->last < word
            && acts->role == Role::Subject;
        return other ? i + 1 : -1;
    }
    return -1;
}

/// The first word of content from `from` on: behind conjunctions and where it was said.
qsizetype KoreanSentence::contentStart(qsizetype from, qsizetype word) const
{
    for (qsizetype i = from; i < std::min(word, from + 6); ++i) {
        const QStringView letters = view(i);
        const NounForm form = m_g.m_korean.noun(letters);
        if ((form.role == Role::Place || form.role == Role::Subject || form.role == Role::Instrument)
            && (letters.endsWith(QStringLiteral("에서")) || form.role == Role::Instrument)
            && m_g.m_names.isVenue(letters.first(form.length)))
            return contentStart(i + 1, word);
        // 노조 안팎에서는: where it is heard, of a voice that nobody raises.
        if (i < from + 3 && letters.endsWith(QStringLiteral("에서는")) && m_g.m_names.isVague(letters.chopped(3)))
            return contentStart(i + 1, word);
        if (i < from + 3 && letters.endsWith(QStringLiteral("에는")) && m_g.m_names.isVenue(letters.chopped(2)))
            return contentStart(i + 1, word);
        if (letters == u"통해" && i > from && m_g.m_names.isVenue(view(i - 1).chopped(1)))
            return contentStart(i + 1, word);
    }
    // A는 이에 대해 …, A는 기록을 근거로 …: what the speaker speaks about or goes by is no content.
    for (qsizetype i = from + 1; i < std::min(word - 1, from + frameReach); ++i) {
        if (m_g.isFrame(view(i - 1), view(i)))
            return contentStart(i + 1, word);
    }
    if (const qsizetype end = meanwhileEnd(from, word); end >= 0)
        return end;
    while (from < word && !timeGoesOn(from, word) && ((m_g.m_names.isConnective(view(from)) && !m_g.m_names.isDeterminer(view(from))) || view(from).startsWith(u'(')))
        ++from;
    return from;
}

/// `A는 돈을 찾으려는 노인에게 …냐고 물었다`: who is asked is no content.
qsizetype KoreanSentence::behindAddressee(qsizetype first, qsizetype word) const
{
    for (qsizetype i = first; i < std::min(word, first + frameReach); ++i) {
        const NounForm form = m_g.m_korean.noun(view(i));
        if (form.role == Role::Dative && m_g.m_names.describes(view(i).first(form.length)))
            return i + 1;
    }
    return first;
}

/// `돌아오라는 말을 차마 못 하겠다고 했다`: a noun of speech that is itself told, by nobody else.
bool KoreanSentence::liesInReport(qsizetype word) const
{
    if (m_g.m_korean.noun(view(word)).role != Role::Object)
        return false;
    for (qsizetype i = word + 1; i < std::min(m_words.size(), word + frameReach); ++i) {
        const auto end = m_g.reportOf(view(i));
        if (end && end->kind == ReportKind::Say)
            return verbCue(i, end->kind, false).word >= 0;
        const Role role = m_g.m_korean.noun(view(i)).role;
        if (role == Role::Topic || m_g.m_korean.isConnective(view(i)))
            return false;
    }
    return false;
}

/// `…다고 한다` is hearsay, and `…라는 예상을 깼다` speaks of what somebody said: a thing before them is no speaker.
bool KoreanSentence::tellsNobody(const CueMatch &cue) const
{
    return cue.cue.text == u"한다" || isOnlyTold(cue);
}

/// Whether the speaker is known to be somebody, and not only a topic.
bool KoreanSentence::isSource(const Attribution &who) const
{
    return who.source != SourceBook::nobody && m_passage.book.naming(who.source).kind != SourceKind::Unknown;
}

void KoreanSentence::readReport(qsizetype word, ReportEnd end)
{
    if (word < m_content || m_passage.block->kind == BlockKind::Title || m_passage.block->kind == BlockKind::Heading)
        return;
    CueMatch cue;
    if (const auto told = end.kind == ReportKind::Noun ? ending(word) : std::nullopt) {
        const qsizetype first = contentStart(m_content, word + 1);
        add({m_words[first].span.start, m_words[word].body.end - end.dropped}, QuoteType::Indirect, Certainty::Likely,
            resolve(told->who), told->cue);
        m_content = m_words.size();
        return;
    }
    // 벨도라는 경고를: one word before a noun of speech is a name with its particle.
    if (end.kind == ReportKind::Noun && word == m_content)
        return;
    if (end.kind == ReportKind::Noun)
        cue = nounCue(word, 2);
    else
        cue = verbCue(word, end.kind, false);
    if (cue.word < 0 || (end.kind == ReportKind::Noun && liesInReport(cue.word)))
        return;
    Attribution who;
    const qsizetype from = std::max(m_clause, std::max<qsizetype>(0, word - speakerReach));
    if (end.kind == ReportKind::Noun) {
        // `…다는 지적이 나온다`: nobody in particular, unless a topic owns the word (`A는 …다는 입장이다`).
        const bool impersonal = isImpersonal(cue);
        const auto first = std::lower_bound(m_phrases.cbegin(), m_phrases.cend(), from,
                                            [](const Phrase &phrase, qsizetype at) { return phrase.last < at; });
        const auto beyond = std::find_if(first, m_phrases.cend(), [&](const Phrase &p) { return p.last >= word; });
        const bool hasTopic = std::any_of(first, beyond, [](const Phrase &phrase) {
            return phrase.role == Role::Topic && phrase.agency >= 2;
        });
        if (!impersonal || hasTopic)
            who = speakerOfReport(from, word, cue);
        if (impersonal && !hasTopic) {
            // 좋은 영화는 관객을 만난다는 말은 …: a saying that the writer speaks about.
            if (view(cue.word).endsWith(u'은') || view(cue.word).endsWith(u'는'))
                return;
            who = {};
        }
    } else {
        who = speakerOfReport(from, word, cue);
    }
    // …라고 주장하는 것이 합리적이다: the writer judges, and nobody has said so.
    if (cue.form == VerbForm::Adnominal && cue.word + 1 < m_words.size() && view(cue.word + 1).startsWith(u'것'))
        return;
    if (cue.passive || (tellsNobody(cue) && (who.contentFrom < 0 || !isSource(who))))
        who = {SourceBook::nobody, false, who.contentFrom};
    // 왜 닦느냐고 묻자 그는 …: who asks is the writer, unless somebody is named before.
    if (who.inferred && who.contentFrom < 0 && cue.cue.group == QStringLiteral("question") && cue.form == VerbForm::Connective)
        who = {};
    qsizetype first = contentStart(who.contentFrom >= 0 && who.contentFrom > m_content ? who.contentFrom : m_content, word + 1);
    if (cue.cue.group == QStringLiteral("question"))
        first = behindAddressee(first, word);
    // 술잔을 권하면 내 콩팥은 퇴근했다고 둘러댄다: their own words begin where they name themselves.
    for (qsizetype i = first + 1; who.contentFrom < 0 && i < word; ++i) {
        if (m_g.isFirstPerson(view(i)) && m_g.m_korean.isConnective(view(i - 1)))
            first = i;
    }
    if (first > word)
        return;
    Span span{m_words[first].span.start, m_words[word].body.end - end.dropped};
    QuoteType type = QuoteType::Indirect;
    Certainty certainty = Certainty::Likely;
    // A mark that opened and never closed: these are the speaker's own words as far as the report goes.
    auto open = std::lower_bound(m_passage.pairs.cbegin(), m_passage.pairs.cend(), span.start,
                                 [](const MarkPair &pair, qsizetype at) { return pair.open < at; });
    while (open != m_passage.pairs.cend() && open->open < span.end
           && (open->closed() || open->family != MarkFamily::Double))
        ++open;
    if (open != m_passage.pairs.cend() && open->open < span.end) {
        span.start = open->open + 1;
        type = QuoteType::Direct;
        certainty = Certainty::Possible;
    }
    add(span, type, certainty, who, cue.cue);
    m_content = end.kind == ReportKind::And ? word + 1 : cue.word + 1;
    if (end.kind == ReportKind::Say && cue.form != VerbForm::Adnominal)
        m_clause = cue.word + 1;
}

void KoreanSentence::readAccording(qsizetype word)
{
    if (word < 1 || word + 1 >= m_words.size())
        return;
    const QStringView named = view(word - 1);
    if (!named.endsWith(u'에'))
        return;
    Phrase phrase = m_g.m_names.phrase(m_passage, m_masked, m_words, m_clause, word - 1);
    phrase.end = m_words[word - 1].body.end - 1;
    if (phrase.end <= m_words[word - 1].body.start)
        return;
    // Who is cited is not whom `이들` further on stands for.
    const int many = m_passage.book.latestMany();
    const Attribution who = resolve(phrase);
    m_passage.book.touch(many);
    m_passage.lastSpeaker = who.source;
    // What the source says runs to the end, unless somebody else reports it there.
    m_according = who.source;
    bool retold = false;
    for (qsizetype i = word + 1; i < m_words.size() && !retold; ++i) {
        const QStringView letters = view(i);
        if (!letters.contains(quotedLetter)) {
            const auto end = m_g.reportOf(letters);
            retold = end && (end->kind == ReportKind::Noun ? nounCue(i, 2) : verbCue(i, end->kind, false)).word >= 0;
            continue;
        }
        const QStringView behind = letters.sliced(letters.lastIndexOf(quotedLetter) + std::min<qsizetype>(2, letters.size() - letters.lastIndexOf(quotedLetter)));
        retold = m_g.m_korean.tail(behind).has_value() || (i + 1 < m_words.size() && behind.isEmpty() && m_g.m_korean.tail(view(i + 1)))
            || (i == word + 1 && i + 1 == m_words.size());
    }
    if (retold) {
        m_said = true;
        m_content = word + 1;
        m_clause = word + 1;
        return;
    }
    qsizetype end = m_words.last().body.end;
    Cue cue{m_passage.text.mid(m_words[word].body.start, m_words[word].body.length()).toString(),
            QStringLiteral("plain"), m_words[word].body};
    add({m_words[word + 1].span.start, end}, QuoteType::Indirect, Certainty::Likely, who, cue);
    m_content = m_words.size();
}

/// `…것으로 알려졌다` is said by nobody in particular; `A는 …것으로 내다봤다` is what A thinks.
void KoreanSentence::readExpectation(qsizetype word)
{
    static const QSet<QString> thinking{QStringLiteral("forecast"), QStringLiteral("analysis"), QStringLiteral("belief"),
                                        QStringLiteral("official")};
    if (word + 1 >= m_words.size() || word < m_content)
        return;
    for (const VerbReading &reading : m_g.m_korean.verb(view(word + 1))) {
        const QString group = m_g.m_verbs.value(reading.stem);
        const bool hearsay = reading.stem == QStringLiteral("알려지") || reading.stem == QStringLiteral("전해지");
        if ((!hearsay && !thinking.contains(group)) || reading.form == VerbForm::Adnominal)
            continue;
        const CueMatch cue{word + 1, cueAt(word + 1, group), reading.form};
        Attribution who;
        if (!hearsay) {
            who = speakerOfReport(std::max(m_clause, std::max<qsizetype>(0, word - speakerReach)), word, cue);
            if (who.source == SourceBook::nobody)
                return;
        }
        const qsizetype first = contentStart(std::max(who.contentFrom, m_content), word);
        if (first + 2 > word)
            return;
        const qsizetype dropped = hearsay ? 2 : 0; // 것으로: a guess keeps it as `것이라` would be kept
        add({m_words[first].span.start, m_words[word].body.end - dropped}, QuoteType::Indirect, Certainty::Likely, who, cue.cue);
        m_content = word + 2;
        return;
    }
}

} // namespace mitjul
