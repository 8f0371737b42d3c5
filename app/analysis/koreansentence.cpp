// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "koreansentence.h"

#include <algorithm>

namespace mitjul {

namespace {

const QString bareSay = QStringLiteral("하");
const QString bareSee = QStringLiteral("보");

} // namespace

KoreanSentence::KoreanSentence(const KoreanQuotes &grammar, Passage &passage, const MaskedText &masked, Span sentence,
                               int parent)
    : m_g(grammar)
    , m_passage(passage)
    , m_masked(masked)
    , m_sentence(sentence)
    , m_parent(parent)
    , m_words(masked.words(sentence))
{
}

void KoreanSentence::run()
{
    collectPhrases();
    auto pair = std::lower_bound(m_passage.pairs.begin(), m_passage.pairs.end(), m_sentence.start,
                                 [](const MarkPair &p, qsizetype start) { return p.open < start; });
    for (qsizetype word = 0; word < m_words.size(); ++word) {
        bool marked = false;
        for (; pair != m_passage.pairs.end() && pair->open < m_words[word].span.end; ++pair) {
            if (pair->parent != m_parent || !pair->closed() || pair->close > m_words[word].span.end)
                continue;
            readPair(word, static_cast<int>(pair - m_passage.pairs.begin()));
            marked = true;
        }
        if (marked || m_parent >= 0)
            continue;
        const QStringView letters = view(word);
        if (letters == u"따르면" || letters == u"의하면")
            readAccording(word);
        else if (letters.endsWith(QStringLiteral("것으로")))
            readExpectation(word);
        else if (isMurmur(word))
            readReport(word, {m_words[word].body.end - m_words[word - 1].body.end, ReportKind::Say});
        else if (const auto end = m_g.reportOf(letters))
            readReport(word, *end);
    }
}

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
        const bool described = word > 0 && m_g.m_names.describes(view(word - 1));
        if (form.length == 0 || m_g.m_names.isConnective(letters)
            || (m_g.m_korean.isAdnominal(letters) && !described && m_passage.book.find(letters.first(form.length).toString()) < 0)
            || (m_g.reportOf(letters) && !letters.endsWith(QStringLiteral("자는")) && !letters.endsWith(QStringLiteral("라는")))
            || letters.endsWith(u'인')) // CEO인: it describes who comes behind
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
        if (subject)
            m_phrases.append(phrase);
        personActs = personActs || (subject && phrase.agency >= 5);
        if (pronoun || m_parent >= 0 || (phrase.agency < 3 && !(subject && m_phrases.size() == 1 && announces())))
            continue;
        // Whoever acts may be meant by the next pronoun; of the others only who is named.
        const Naming naming = m_g.m_names.naming(m_passage, m_words, phrase);
        if (subject)
            m_passage.book.mention(naming);
        else if (naming.named && naming.kind == SourceKind::Person)
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

bool KoreanSentence::isUtterance(Span content) const
{
    QStringView text = m_passage.text.mid(content.start, content.length()).trimmed();
    while (!text.isEmpty() && (isQuotationMark(text.back()) || text.back() == u'~'))
        text.chop(1);
    if (text.isEmpty())
        return false;
    if (QStringView(u".!?…").contains(text.back()))
        return true;
    static const QStringList nominal = QStringLiteral("때문 덕분 따름 뿐 먼저 우선 것 걸 터").split(u' ');
    if (std::any_of(nominal.begin(), nominal.end(), [&](const QString &end) { return text.endsWith(end); }))
        return true;
    return QStringView(u"다요까냐자라지죠네군나래오음함됨임해").contains(text.back()) && text.contains(u' ');
}

qsizetype KoreanSentence::wordCount(Span content) const
{
    return m_passage.text.mid(content.start, content.length()).trimmed().count(u' ') + 1;
}

Cue KoreanSentence::cueAt(qsizetype word, const QString &group) const
{
    Span span = m_words[word].body;
    QString meant = group;
    // 난색을 보였다: an object belongs to the cue.
    if (word > 0 && m_g.m_korean.noun(view(word - 1)).role == Role::Object
        && !view(word - 1).contains(quotedLetter)) {
        span.start = m_words[word - 1].body.start;
        const QString object = view(word - 1).toString();
        for (const VerbReading &reading : m_g.m_korean.verb(view(word))) {
            const auto idiom = m_g.m_idioms.constFind(object + u' ' + reading.stem);
            if (idiom != m_g.m_idioms.constEnd())
                meant = *idiom;
        }
        const QString noun = m_g.nounOfSpeech(object);
        if (!noun.isEmpty() && meant == QStringLiteral("plain"))
            meant = m_g.m_nouns.value(noun);
    }
    return {m_passage.text.mid(span.start, span.length()).toString(), meant, span};
}

/// The verb that reports what ends in word `from`. `marked`: it stood in quotation marks.
KoreanSentence::CueMatch KoreanSentence::verbCue(qsizetype from, ReportKind kind, bool marked) const
{
    const qsizetype next = from + 1;
    if (next >= m_words.size())
        return {};
    if (m_g.stopsReport(view(next)))
        return {};
    for (qsizetype word = next; word < std::min(m_words.size(), next + cueReach); ++word) {
        const QStringView letters = view(word);
        if (letters.contains(quotedLetter)) {
            if (kind == ReportKind::And)
                continue;
            break;
        }
        for (const VerbReading &reading : m_g.m_korean.verb(letters)) {
            const auto group = m_g.m_verbs.constFind(reading.stem);
            if (group == m_g.m_verbs.constEnd())
                continue;
            const bool light = reading.stem == bareSay || reading.stem == bareSee;
            if (light && word != next)
                continue;
            // 보고 받았다: `보고` is a verb only in `보고 있다`.
            if (reading.stem == bareSee && reading.form == VerbForm::Connective
                && !(word + 1 < m_words.size() && view(word + 1).startsWith(u'있')))
                continue;
            if (reading.form == VerbForm::Adnominal && *group == QStringLiteral("belief"))
                continue;
            return {word, cueAt(word, *group), reading.form};
        }
        // Another report begins: its verb is not ours.
        if (!marked && kind == ReportKind::Say && m_g.reportOf(letters))
            return {};
    }
    // A verb of no table that ends the sentence close by: `…며 웃었다`, `…다고 몸을 낮췄다`.
    const qsizetype last = m_words.size() - 1;
    if (last - from > (kind == ReportKind::And || marked ? 6 : 3))
        return {};
    for (qsizetype word = next; !marked && word < last; ++word) {
        const Role role = m_g.m_korean.noun(view(word)).role;
        if (role == Role::Subject || role == Role::Topic)
            return {};
    }
    if (view(last).contains(quotedLetter))
        return {};
    for (const VerbReading &reading : m_g.m_korean.verb(view(last))) {
        if (reading.form == VerbForm::Final && reading.stem.size() + 1 < view(last).size() + 1)
            return {last, cueAt(last, QStringLiteral("plain")), reading.form};
    }
    return {};
}

KoreanSentence::CueMatch KoreanSentence::nounCue(qsizetype from, qsizetype reach) const
{
    for (qsizetype word = from + 1; word < m_words.size() && word <= from + reach; ++word) {
        if (view(word).contains(quotedLetter))
            break;
        const QString noun = m_g.nounOfSpeech(view(word));
        if (noun.isEmpty())
            continue;
        const qsizetype start = m_words[word].body.start + view(word).lastIndexOf(noun);
        const Span span{start, start + noun.size()};
        return {word, {noun, m_g.m_nouns.value(noun), span}, VerbForm::Nominal};
    }
    return {};
}

KoreanSentence::Attribution KoreanSentence::resolve(const Phrase &phrase)
{
    SourceBook &book = m_passage.book;
    if (const auto kind = m_g.m_names.pronoun(m_passage.text, m_words, phrase)) {
        int source = phrase.antecedent;
        if (source == SourceBook::nobody)
            source = book.latest(*kind);
        // 이 단체는: who spoke last, if a name is all that is known of it.
        const int last = m_passage.lastSpeaker;
        if (*kind == SourceKind::Org && last != SourceBook::nobody && book.naming(last).named
            && book.naming(last).kind == SourceKind::Unknown)
            source = last;
        if (source != SourceBook::nobody)
            return {source, true, phrase.last + 1};
    }
    return {book.mention(m_g.m_names.naming(m_passage, m_words, phrase)), false, phrase.last + 1};
}

KoreanSentence::Attribution KoreanSentence::previous() const
{
    if (m_passage.spokeInBlock || m_said)
        return {m_passage.lastSpeaker, m_passage.lastSpeaker != SourceBook::nobody, -1};
    return {};
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
        if (phrase.agency < 2 && phrase.role == Role::Subject && before - phrase.last > 4)
            continue;
        if (!best || rank(phrase) >= rank(*best))
            best = &phrase;
    }
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
    return previous();
}

void KoreanSentence::add(Span span, QuoteType type, Certainty certainty, const Attribution &who,
                         const std::optional<Cue> &cue)
{
    while (!span.isEmpty() && m_passage.text[span.start].isSpace())
        ++span.start;
    while (!span.isEmpty() && m_passage.text[span.end - 1].isSpace())
        --span.end;
    if (span.isEmpty())
        return;
    Quote quote{type, std::nullopt, cue};
    if (who.source != SourceBook::nobody) {
        quote.speaker = m_passage.book.speaker(who.source, who.inferred);
        if (m_parent < 0) {
            m_passage.lastSpeaker = who.source;
            m_passage.spokeInBlock = true;
            m_passage.book.touch(who.source);
        }
    }
    if (type != QuoteType::Term)
        m_said = true;
    m_passage.found.append({span, certainty, quote});
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

/// `어디 갔나 하고 중얼거렸다`: a whole sentence without marks before `하고`.
bool KoreanSentence::isMurmur(qsizetype word) const
{
    return view(word) == u"하고" && word > 1 && QStringView(u"나까냐지네걸라다").contains(view(word - 1).back())
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
        if (next.size() > 1 || next == u"고" || next == u"며") {
            kind = m_g.m_korean.tail(next);
            if (kind)
                tailWord = word + 1;
        }
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
            speech = !m_g.stopsReport(tailWord + 1 < m_words.size() ? view(tailWord + 1) : QStringView());
    } else if (speechMark && kind && *kind == ReportKind::Noun) {
        cue = nounCue(tailWord, 3);
        // “두 낱말”이라는 구호를 외쳤다: a verb makes it speech.
        const bool called = cue.word == tailWord + 1 && callAt(cue.word + 1);
        const bool spoken = utterance || (pair.family == MarkFamily::Double && length > 2) || called;
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
        if (pair.family == MarkFamily::Double && heading) {
            if (length > 1) {
                readInside(pairIndex);
                add(content, QuoteType::Headline, Certainty::Likely, {}, std::nullopt);
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
    } else if (pair.family == MarkFamily::Double && utterance && length > 2
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
    Attribution who = speakerOfMarked(opening, tailWord + 1, cue);
    // “…”는 푸념도 들렸다: nobody in particular.
    if (kind == ReportKind::Noun && who.inferred && who.contentFrom < 0 && isImpersonal(cue))
        who = {};
    const std::optional<Cue> told = cue.word >= 0 ? std::optional(cue.cue) : std::nullopt;
    for (const int earlier : std::as_const(m_pending))
        add(m_passage.pairs[earlier].content(), QuoteType::Direct, Certainty::Likely, who, told);
    m_pending.clear();
    add(content, utterance || length > 3 ? QuoteType::Direct : QuoteType::Partial,
        utterance ? Certainty::Certain : Certainty::Likely, who, told);
    m_content = tailWord + 1;
    if (cue.word >= 0 && kind && *kind != ReportKind::And) {
        m_content = cue.word + 1;
        if (cue.form == VerbForm::Connective || cue.form == VerbForm::Final)
            m_clause = cue.word + 1;
    }
    readInside(pairIndex);
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
    for (const VerbReading &reading : m_g.m_korean.verb(view(last))) {
        const auto verb = m_g.m_verbs.constFind(reading.stem);
        const auto idiom = m_g.m_idioms.constFind(view(last - 1).toString() + u' ' + reading.stem);
        const bool isIdiom = idiom != m_g.m_idioms.constEnd();
        const QString group = isIdiom ? *idiom : verb != m_g.m_verbs.constEnd() ? *verb : QString();
        if (group.isEmpty() || reading.form != VerbForm::Final
            || (!isIdiom && (reading.stem == bareSay || reading.stem == bareSee))
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
