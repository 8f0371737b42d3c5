// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in quotation marks: speech or a term, and who says it.

#include "koreansentence.h"

#include <algorithm>

namespace mitjul {

bool KoreanSentence::isUtterance(Span content) const
{
    QStringView text = m_passage.text.mid(content.start, content.length()).trimmed();
    while (!text.isEmpty() && (isQuotationMark(text.back()) || text.back() == u'~'))
        text.chop(1);
    if (text.isEmpty())
        return false;
    if (QStringView(u".!?…").contains(text.back()))
        return true;
    return m_g.m_korean.endsAs(text, Korean::End::Nominal)
        || (m_g.m_korean.endsAs(text, Korean::End::Utterance) && text.contains(u' '));
}

qsizetype KoreanSentence::wordCount(Span content) const
{
    return m_passage.text.mid(content.start, content.length()).trimmed().count(u' ') + 1;
}

/// Who says what stands in marks: `before` is the word with the opening mark, `behind` the first one behind the tail.
KoreanSentence::Attribution KoreanSentence::speakerOfMarked(qsizetype before, qsizetype behind, const CueMatch &cue)
{
    // Phrases are in order: those from `first` on, and not the whole of a clause without end.
    const auto from = [this](qsizetype first) {
        return std::lower_bound(m_phrases.cbegin(), m_phrases.cend(), first,
                                [](const Phrase &phrase, qsizetype word) { return phrase.last < word; });
    };
    const Phrase *best = nullptr;
    const auto rank = [](const Phrase &phrase) {
        return (phrase.agency >= citedAgency ? 8 : phrase.agency >= 2 ? 4 : 0) + (phrase.role == Role::Topic ? 2 : 0);
    };
    for (auto it = from(std::max(m_clause, before - speakerReach)); it != m_phrases.cend() && it->last < before; ++it) {
        const Phrase &phrase = *it;
        // The nearest one of the best rank; a bare subject nobody knows does not speak from afar.
        if (phrase.agency < 2 && phrase.role == Role::Subject && (m_parent >= 0 || before - phrase.last > 4))
            continue;
        if (!best || rank(phrase) >= rank(*best))
            best = &phrase;
    }
    if (const auto cleft = cleftSpeaker(cue))
        return resolve(*cleft);
    if (best)
        return resolve(*best);
    if (const auto it = from(behind); it != m_phrases.cend() && it->last < cue.word)
        return resolve(*it);
    // “…”라고 말한 A는
    if (cue.word >= 0 && cue.form == VerbForm::Adnominal) {
        const auto it = from(cue.word + 1);
        if (it != m_phrases.cend() && it->last <= cue.word + 6) {
            Phrase behindCue = *it;
            behindCue.first = std::max(behindCue.first, cue.word + 1);
            return resolve(behindCue);
        }
    }
    if (const auto asked = askedBefore(before))
        return resolve(*asked);
    return previous();
}

/// `친구에게 이 이야기를 했더니 “…”라고 되물었다`: who is told answers.
std::optional<Phrase> KoreanSentence::askedBefore(qsizetype word) const
{
    bool told = false;
    for (qsizetype i = word - 1; i >= std::max(m_clause, word - frameReach); --i) {
        const QStringView letters = view(i);
        told = told || letters.endsWith(QStringLiteral("더니")) || letters.endsWith(u'자') || letters.endsWith(QStringLiteral("으니"));
        const NounForm form = m_g.m_korean.noun(letters);
        if (!told || form.role != Role::Dative || !m_g.m_names.describes(letters.first(form.length)))
            continue;
        return m_g.m_names.phrase(m_passage, m_masked, m_words, std::max<qsizetype>(0, i - speakerReach), i);
    }
    return std::nullopt;
}

/// `“…”라고 귀띔한 사람은 한 기관장이었다`: whom the end of the sentence names.
std::optional<Phrase> KoreanSentence::cleftSpeaker(const CueMatch &cue) const
{
    const qsizetype last = m_words.size() - 1;
    if (cue.word < 0 || cue.form != VerbForm::Adnominal || cue.word + 2 > last)
        return std::nullopt;
    const QStringView who = view(cue.word + 1);
    if (who != u"사람은" && who != u"이는" && who != u"쪽은" && who != u"곳은" && who != u"것은")
        return std::nullopt;
    const NounForm form = m_g.m_korean.noun(view(last));
    if (form.role != Role::Copula)
        return std::nullopt;
    Phrase phrase = m_g.m_names.phrase(m_passage, m_masked, m_words, cue.word + 2, last);
    phrase.end = m_words[last].body.start + form.length;
    return phrase;
}

void KoreanSentence::readInside(int pairIndex)
{
    if (m_parent >= 0)
        return;
    const Span content = m_passage.pairs[pairIndex].content();
    const bool holdsPairs = pairIndex + 1 < m_passage.pairs.size()
        && m_passage.pairs[pairIndex + 1].open < content.end;
    if (!holdsPairs)
        return;
    const MaskedText masked(m_passage.text, content, m_passage.pairs, pairIndex);
    KoreanSentence(m_g, m_passage, masked, content, pairIndex).run();
}

/// The last one who acts before `word`: the speaker of words inside a report, `A는 B가 ‘…’라고 했다고 말했다`.
const Phrase *KoreanSentence::subjectBefore(qsizetype word) const
{
    const Phrase *last = nullptr;
    for (const Phrase &phrase : m_phrases) {
        if (phrase.last < word && phrase.first >= m_clause && phrase.role == Role::Subject && phrase.agency >= 3)
            last = &phrase;
    }
    return last;
}

/// Who stands right before a headline's quotation: `교사들 “업무만 늘 것”`.
KoreanSentence::Attribution KoreanSentence::headlineName(qsizetype opening)
{
    if (opening == 0 || m_words[opening - 1].body.end != m_words[opening - 1].span.end)
        return {};
    const QStringView before = view(opening - 1);
    if (before.contains(quotedLetter) || (!m_g.m_names.describes(before) && !m_g.m_names.looksLikePerson(before)))
        return {};
    Phrase phrase = m_g.m_names.phrase(m_passage, m_masked, m_words, 0, opening - 1);
    phrase.end = m_words[opening - 1].body.end;
    return resolve(phrase);
}

/// `어디 갔나 하고 중얼거렸다`: a whole sentence without marks before `하고`.
bool KoreanSentence::isMurmur(qsizetype word) const
{
    return view(word) == u"하고" && word > 1 && m_g.m_korean.endsAs(view(word - 1), Korean::End::Murmur)
        && word + 1 < m_words.size() && verbCue(word, ReportKind::Say, true).word == word + 1;
}

/// Whether the word is a verb whose object is what somebody calls out: `“…”를 외쳤다`.
bool KoreanSentence::callAt(qsizetype word) const
{
    if (word >= m_words.size())
        return false;
    const QList<VerbReading> readings = m_g.m_korean.verb(view(word));
    return std::any_of(readings.begin(), readings.end(), [this](const VerbReading &reading) { return m_g.m_calls.contains(reading.stem); });
}

void KoreanSentence::readPair(qsizetype word, int pairIndex)
{
    const MarkPair &pair = m_passage.pairs[pairIndex];
    const Span content = pair.content();
    if (content.isEmpty())
        return;
    const bool speechMark = pair.family == MarkFamily::Double || pair.family == MarkFamily::Single
        || pair.family == MarkFamily::Corner;
    const bool utterance = isUtterance(content);
    const qsizetype length = wordCount(content);
    const bool heading = m_passage.block->kind == BlockKind::Title || m_passage.block->kind == BlockKind::Heading
        || m_passage.block->kind == BlockKind::Deck;
    const auto before = std::lower_bound(m_words.begin(), m_words.end(), pair.open + 1,
                                         [](const Word &w, qsizetype at) { return w.span.end < at; });
    const qsizetype opening = before - m_words.begin();

    QStringView letters = m_masked.view({pair.close + 1, std::max(pair.close + 1, m_words[word].body.end)});
    qsizetype tailWord = word;
    auto kind = m_g.m_korean.tail(letters);
    if (letters.isEmpty() && word + 1 < m_words.size() && m_words[word].span.end == pair.close + 1) {
        const QStringView next = view(word + 1);
        // “…” 고 씨는: a family name.
        const bool name = next == u"고" && word + 2 < m_words.size() && !m_g.m_names.titleOf(next, view(word + 2)).isEmpty();
        if (!name && (next.size() > 1 || next == u"고" || next == u"며")) {
            kind = m_g.m_korean.tail(next);
            if (kind)
                tailWord = word + 1;
        }
    }

    if (const auto told = speechMark && kind == ReportKind::Noun ? ending(tailWord) : std::nullopt) {
        add(content, QuoteType::Direct, utterance ? Certainty::Certain : Certainty::Likely, resolve(told->who), told->cue);
        m_content = m_words.size();
        return readInside(pairIndex);
    }
    bool speech = false;
    CueMatch cue;
    if (speechMark && kind && (*kind == ReportKind::Say || *kind == ReportKind::And)) {
        cue = verbCue(tailWord, *kind, true);
        const bool label = pair.family != MarkFamily::Double && !utterance && cue.form == VerbForm::Adnominal;
        speech = (cue.word >= 0 && !label) || (cue.word < 0 && utterance && length > 1 && tailWord + 1 >= m_words.size());
        if (cue.word < 0 && *kind == ReportKind::And)
            speech = utterance;
        if (cue.word < 0 && !speech && utterance && length > 3 && pair.family == MarkFamily::Double)
            speech = !m_g.stopsReport(twoFrom(tailWord + 1));
    } else if (speechMark && kind && *kind == ReportKind::Noun) {
        cue = nounCue(tailWord, 3);
        // “두 낱말”이라는 구호를 외쳤다: a verb makes it speech.
        const bool called = cue.word == tailWord + 1 && callAt(cue.word + 1);
        // ‘…’는 말의 뜻: what is spoken of is the word.
        const bool ofWord = cue.word >= 0 && view(cue.word).endsWith(u'의') && pair.family != MarkFamily::Double;
        const bool spoken = (utterance && !ofWord) || (pair.family == MarkFamily::Double && length > 2) || called;
        speech = spoken && (cue.word >= 0 || (pair.family == MarkFamily::Double && length > 3));
        if (speech && cue.word < 0)
            cue = nounCue(tailWord, cueReach);
    } else if (speechMark && kind) {
        speech = utterance;
        if (!speech && length > 2)
            speech = true;
    } else if (letters.isEmpty() && speechMark) {
        cue = nounCue(word, 1);
        const bool alone = opening == 0 && word + 1 == m_words.size();
        if (m_according != SourceBook::nobody && word + 1 == m_words.size() && utterance) {
            add(content, QuoteType::Direct, Certainty::Certain, {m_according, false, -1}, std::nullopt);
            readInside(pairIndex);
            return;
        }
        if (heading && (pair.family == MarkFamily::Double || length > 4)) {
            if (length > 1) {
                readInside(pairIndex);
                const Attribution who = headlineName(opening);
                add(content, QuoteType::Headline, Certainty::Likely, who, std::nullopt);
                if (who.source == SourceBook::nobody)
                    m_passage.floating.append(m_passage.found.size() - 1);
                return;
            }
        } else if (cue.word >= 0 && utterance && pair.family == MarkFamily::Double) {
            speech = true;
        } else if (alone && pair.family == MarkFamily::Double && m_parent < 0 && (utterance || length > 3)) {
            add(content, QuoteType::Direct, Certainty::Likely, {}, std::nullopt);
            m_passage.floating.append(m_passage.found.size() - 1);
            readInside(pairIndex);
            return;
        } else if (word + 1 < m_words.size() && m_masked.at(m_words[word + 1].span.start + 1) == quotedLetter
                   && pair.family == MarkFamily::Double) {
            m_pending.append(pairIndex);
            return;
        }
    } else if (speechMark && length > 1 && (letters == u"을" || letters == u"를") && callAt(word + 1)) {
        cue = verbCue(word, ReportKind::Say, true);
        speech = cue.word == word + 1;
    } else if (pair.family == MarkFamily::Double && utterance && (length > 2 || m_authored)
               && (letters.startsWith(QStringLiteral("이다")) || letters.startsWith(QStringLiteral("였다"))
                   || letters.startsWith(QStringLiteral("이었다")) || letters.startsWith(QStringLiteral("입니다")))) {
        speech = true;
    }

    if (!speech) {
        m_pending.clear();
        if (m_parent < 0)
            add(content, QuoteType::Term, Certainty::Likely, {}, std::nullopt);
        return;
    }
    // ‘…’는 답을 들었다: the subject hears it, and may go on to say so.
    const bool heard = kind == ReportKind::Noun && cue.word >= 0 && cue.word + 1 < m_words.size()
        && m_g.isVoiceVerb(view(cue.word + 1), KoreanQuotes::Voice::Heard);
    Attribution who;
    if (const Phrase *inner = cue.word >= 0 && cue.form == VerbForm::Quoting ? subjectBefore(opening) : nullptr)
        who = resolve(*inner);
    else if (!heard)
        who = speakerOfMarked(opening, tailWord + 1, cue);
    // “…”는 푸념도 들렸다, “…”라는 주장을 뒷받침하려고: nobody in particular.
    if (kind == ReportKind::Noun && who.inferred && who.contentFrom < 0 && (isImpersonal(cue) || isOnlyTold(cue)))
        who = {};
    const std::optional<Cue> told = cue.word >= 0 ? std::optional(cue.cue) : std::nullopt;
    for (const int earlier : std::as_const(m_pending))
        add(m_passage.pairs[earlier].content(), QuoteType::Direct, Certainty::Likely, who, told);
    m_pending.clear();
    add(content, utterance || length > 3 ? QuoteType::Direct : QuoteType::Partial,
        utterance ? Certainty::Certain : Certainty::Likely, who, told);
    // ‘…’라고 했다고 떠올렸다: the report around it is still to come.
    if (heard || (cue.word >= 0 && cue.form == VerbForm::Quoting && m_parent < 0))
        return readInside(pairIndex);
    m_content = tailWord + 1;
    if (cue.word >= 0 && kind && *kind != ReportKind::And) {
        m_content = cue.word + 1;
        if (cue.form == VerbForm::Connective || cue.form == VerbForm::Final)
            m_clause = cue.word + 1;
    }
    readInside(pairIndex);
}

} // namespace mitjul
