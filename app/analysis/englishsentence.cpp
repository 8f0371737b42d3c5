// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "englishsentence.h"

#include <algorithm>

namespace mitjul {

EnglishSentence::EnglishSentence(
    const EnglishQuotes &grammar, Passage &passage, const MaskedText &masked, Span sentence, int parent)
    : m_g(grammar)
    , m_passage(passage)
    , m_masked(masked)
    , m_sentence(sentence)
    , m_parent(parent)
    , m_words(masked.words(sentence))
{
    for (const Word &word : std::as_const(m_words)) {
        const QStringView body = masked.view(word.body);
        m_quoted.append(body.contains(quotedLetter));
        QString lowered = body.toString().toLower();
        // `Vance's`, `they'd`, `we’ll`: the word without what is joined to it.
        static const QStringList joined{QStringLiteral("s"), QStringLiteral("d"), QStringLiteral("m"),
            QStringLiteral("ll"), QStringLiteral("re"), QStringLiteral("ve")};
        const qsizetype mark = std::max(lowered.lastIndexOf(u'\''), lowered.lastIndexOf(u'’'));
        if (mark > 0 && joined.contains(lowered.mid(mark + 1)))
            lowered.truncate(mark);
        if (lowered.isEmpty() && masked.view(word.span) == u"&")
            lowered = QStringLiteral("&");
        if (lowered == QStringLiteral("to") && !m_lower.isEmpty() && m_lower.last() == QStringLiteral("according"))
            m_according = m_lower.size() - 1;
        m_lower.append(lowered);
    }
}

bool EnglishSentence::capital(qsizetype word) const
{
    const QStringView body = m_masked.view(m_words[word].body);
    return !body.isEmpty() && body.front().isUpper() && !isQuoted(word);
}

bool EnglishSentence::isCue(qsizetype word) const
{
    if (!m_g.m_verbs.contains(lower(word)) || possessive(word) || (word > 0 && capital(word)))
        return false;
    // `ruled out contamination`: no report.
    if (word + 1 < m_words.size() && m_g.is(lower(word) + u' ' + lower(word + 1), QStringLiteral("phrasal")))
        return false;
    // `the claims`, `his call`: a noun.
    if (word == 0 || lower(word) == QStringLiteral("said") || lower(word) == QStringLiteral("says"))
        return true;
    if ((is(word - 1, u"determiner") && !is(word - 1, u"quantifier")) || lower(word - 1) == QStringLiteral("of")
        || possessive(word - 1))
        return false;
    if (is(word, u"noun"))
        return isVerbAmongNouns(word);
    const bool plural = lower(word).endsWith(u's');
    return !(plural && (is(word - 1, u"preposition") || m_g.m_verbs.contains(lower(word - 1))));
}

/// Whether a form that is a noun as well is a verb here: `they fear`, `the study claims`, but not `a third warning`,
/// `some hope`, `persistent hopes`.
bool EnglishSentence::isVerbAmongNouns(qsizetype word) const
{
    const auto determined = [&](qsizetype reach) {
        for (qsizetype i = word - 1; i >= std::max<qsizetype>(0, word - reach) && gapBehind(i) == Gap::None; --i) {
            if (is(i, u"determiner"))
                return true;
        }
        return false;
    };
    if (lower(word).endsWith(QStringLiteral("ing")))
        return !determined(2);
    const qsizetype before = isAdverb(word - 1) && word > 1 ? word - 2 : word - 1;
    if (is(before, u"determiner"))
        return false;
    // `The bank, which sued, estimates that`
    if (gapBehind(before) == Gap::Comma && word + 1 < m_words.size() && lower(word).endsWith(u's')
        && (lower(word + 1) == QStringLiteral("that") || beginsClause(word + 1)))
        return true;
    if (lower(word).endsWith(u's'))
        return capital(before) || isPronoun(before) || (determined(3) && !lower(before).endsWith(u's'));
    // `, the team report in the journal`
    const bool team = is(before, u"orgpronoun") && before > 1 && comma(before - 2);
    return team || is(before, u"pronoun-many") || is(before, u"group") || lower(before).endsWith(u's');
}

/// `has not said what happened`, `never said that`, `declined to say what happened`: no report.
bool EnglishSentence::isNegated(qsizetype word) const
{
    if (word > 1 && lower(word - 1) == QStringLiteral("to") && is(word - 2, u"refusal"))
        return true;
    for (qsizetype i = word - 1; i >= 0 && isAdverb(i); --i) {
        if (is(i, u"negation"))
            return true;
    }
    return false;
}

/// `is confirmed`, `has not been found`: a passive, whose subject is what is said.
bool EnglishSentence::isPassive(qsizetype word) const
{
    if (lower(word).endsWith(QStringLiteral("ing")))
        return false;
    qsizetype before = word - 1;
    while (before >= 0 && isAdverb(before) && !is(before, u"copula"))
        --before;
    return before >= 0 && is(before, u"copula");
}

Cue EnglishSentence::cueAt(qsizetype word) const
{
    Span span = m_words[word].body;
    if (word == m_according)
        span.end = m_words[word + 1].body.end;
    if (word > 1 && lower(word) == QStringLiteral("words")) // `In the words of`
        span = upTo(word - 2, word + 1);
    else if (word + 1 < m_words.size() && gapBehind(word) == Gap::None && lower(word + 1) == QStringLiteral("out"))
        span.end = m_words[word + 1].body.end; // `pointed out`
    const auto found = m_g.m_verbs.constFind(lower(word));
    return {m_passage.text.mid(span.start, span.length()).toString(),
        found == m_g.m_verbs.constEnd() ? QStringLiteral("plain") : found->group, span};
}

EnglishSentence::Attribution EnglishSentence::resolve(const NounPhrase &phrase)
{
    if (phrase.first == phrase.last && (isPronoun(phrase.last) || is(phrase.last, u"owner")))
        return resolvePronoun(phrase.last);
    const bool definite = lower(phrase.first) == QStringLiteral("the") && phrase.last > phrase.first;
    if (definite && (phrase.last == phrase.first + 1 || isFormer(phrase))) {
        if (const Attribution known = resolveDefinite(phrase); known.source != SourceBook::nobody)
            return known;
    }
    return {m_passage.book.mention(naming(phrase)), false};
}

EnglishSentence::Attribution EnglishSentence::resolvePronoun(qsizetype word)
{
    SourceBook &book = m_passage.book;
    int source = SourceBook::nobody;
    if (is(word, u"pronoun-self")) // In a quotation `I` is who speaks around it.
        source = m_parent >= 0 ? m_passage.lastSpeaker : SourceBook::nobody;
    else if (const int relative = relativeFor(word); relative != SourceBook::nobody)
        source = relative;
    else if (is(word, u"male") || is(word, u"female")) {
        // Who speaks around a quotation is no `he` in it.
        const int self = m_parent >= 0 ? m_passage.lastSpeaker : SourceBook::nobody;
        // A spokesperson is hardly called `she` a paragraph later.
        source = book.latestPerson(is(word, u"male") ? Gender::Male : Gender::Female, self, m_passage.spokeInBlock);
        const int single = book.latest(SourceKind::Org); // `Harper laughed`, never named in full
        if (source == SourceBook::nobody && single != SourceBook::nobody && single != self
            && !book.naming(single).text.contains(u' '))
            source = single;
    } else if (is(word, u"pronoun-many"))
        source = book.latestPlural();
    else if (is(word, u"pronoun-thing"))
        source = book.latest(SourceKind::Org);
    if (source == SourceBook::nobody)
        return {};
    return {source, true};
}

/// Whom `the judge`, `the group`, `the 34-year-old` or `the statement` stands for, if the article told before.
EnglishSentence::Attribution EnglishSentence::resolveDefinite(const NounPhrase &phrase)
{
    SourceBook &book = m_passage.book;
    const qsizetype noun = phrase.last;
    if (capital(noun) && !is(noun, u"epithet"))
        return {};
    int source = book.find(QStringLiteral("the ") + lower(noun));
    if (source == SourceBook::nobody && (isEpithet(noun) || isFormer(phrase))) {
        const bool person = m_passage.topic != SourceBook::nobody && book.naming(m_passage.topic).named
            && (book.naming(m_passage.topic).kind == SourceKind::Person
                || !book.naming(m_passage.topic).text.contains(u' '));
        source = person ? m_passage.topic : book.latest(SourceKind::Person);
    }
    if (source == SourceBook::nobody && is(noun, u"utterance"))
        source = m_passage.lastSpeaker;
    if (source == SourceBook::nobody && is(noun, u"orgpronoun") && book.find(naming(phrase).full) == SourceBook::nobody)
        source = book.latest(SourceKind::Org);
    // A report is no council.
    if (source == SourceBook::nobody || (is(noun, u"orgpronoun") && isWriting(source)))
        return {};
    return {source, true};
}

/// Whether a source is a report or the like.
bool EnglishSentence::isWriting(int source) const
{
    const Naming &naming = m_passage.book.naming(source);
    return !naming.named && m_g.is(naming.text.section(u' ', -1).toLower(), QStringLiteral("document"));
}

/// `the 34-year-old`, `the Norwegian`, `the striker`: another word for the person whom the text is about.
bool EnglishSentence::isEpithet(qsizetype word) const
{
    return is(word, u"epithet") || lower(word).endsWith(QStringLiteral("-year-old"))
        || lower(word).contains(QStringLiteral("-of-"));
}

/// The subject with which the sentence begins if that is a name or a pronoun for a person.
EnglishSentence::NounPhrase EnglishSentence::leadingSubject() const
{
    if (m_words.isEmpty())
        return {};
    if (is(0, u"pronoun-person") && !is(0, u"pronoun-self"))
        return {0, 0, 0, 0};
    qsizetype last = 0;
    while (last + 1 < m_words.size() && gapBehind(last) == Gap::None
        && (isNameWord(last + 1) || is(last + 1, u"nameparticle")))
        ++last;
    if (!isPureName(0, last) || last + 1 >= m_words.size() || is(last + 1, u"conjunction"))
        return {};
    const Naming naming = this->naming({0, last, 0, last});
    const int known = m_passage.book.find(naming.text);
    const bool person = known != SourceBook::nobody && m_passage.book.naming(known).kind == SourceKind::Person;
    return person ? NounPhrase{0, last, 0, last} : NounPhrase{};
}

/// Whoever speaks in this sentence, or else its subject, is who a quotation without attribution behind it belongs to.
void EnglishSentence::rememberTopic(qsizetype foundBefore)
{
    const bool quiet = std::none_of(m_passage.found.begin() + foundBefore, m_passage.found.end(),
        [](const Finding &f) { return f.quote()->type != QuoteType::Term; });
    if (!quiet)
        m_passage.topic = m_passage.lastSpeaker;
    else if (const NounPhrase subject = leadingSubject(); subject.found())
        m_passage.topic = resolve(subject).source;
}

void EnglishSentence::run()
{
    const qsizetype foundBefore = m_passage.found.size();
    if (m_parent < 0)
        collectMentions();
    auto pair = std::lower_bound(m_passage.pairs.begin(), m_passage.pairs.end(), m_sentence.start,
        [](const MarkPair &p, qsizetype start) { return p.open < start; });
    Marked marked;
    for (; pair != m_passage.pairs.end() && pair->open < m_sentence.end; ++pair) {
        if (pair->parent != m_parent || !pair->closed() || pair->close > m_sentence.end)
            continue;
        qsizetype &opening = marked.opening;
        qsizetype &closing = marked.closing;
        while (opening + 1 < m_words.size() && m_words[opening].span.end <= pair->open)
            ++opening;
        closing = opening;
        while (closing + 1 < m_words.size() && m_words[closing].span.end <= pair->close && pair->close < m_sentence.end)
            ++closing;
        marked.pair = static_cast<int>(pair - m_passage.pairs.begin());
        readPair(marked);
    }
    const BlockKind kind = m_passage.block->kind;
    if (m_parent < 0 && kind != BlockKind::Title && kind != BlockKind::Heading)
        readReports();
    if (m_parent < 0)
        rememberTopic(foundBefore);
}

void EnglishSentence::readReports()
{
    for (qsizetype word = 0; word < m_words.size(); ++word) {
        if (lower(word) == QStringLiteral("according") && word + 2 < m_words.size()
            && lower(word + 1) == QStringLiteral("to"))
            readAccording(word);
        else if (word >= m_reported && !m_used.contains(word) && isCue(word))
            readReport(word);
    }
}

void EnglishSentence::add(
    Span span, QuoteType type, Certainty certainty, const Attribution &who, const std::optional<Cue> &cue)
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
    if (m_parent < 0 && cue)
        m_passage.lastCue = cue;
    m_passage.found.append({span, certainty, quote});
    if (type == QuoteType::Indirect && quote.speaker)
        adoptLoose(span, quote);
}

/// `It is “very unusual” for a judge to do so, said S`: words in marks inside a report are its source's.
void EnglishSentence::adoptLoose(Span span, const Quote &report)
{
    for (const qsizetype index : std::as_const(m_loose)) {
        Finding &loose = m_passage.found[index];
        if (span.contains(loose.span))
            loose.detail = Quote{QuoteType::Partial, report.speaker, report.cue};
    }
    m_loose.removeIf([&](qsizetype index) { return m_passage.found[index].span.start < span.end; });
}

void EnglishSentence::readInside(int pairIndex)
{
    if (m_parent >= 0)
        return;
    const Span content = m_passage.pairs[pairIndex].content();
    if (pairIndex + 1 >= m_passage.pairs.size() || m_passage.pairs[pairIndex + 1].open >= content.end)
        return;
    const MaskedText masked(m_passage.text, content, m_passage.pairs, pairIndex);
    EnglishSentence(m_g, m_passage, masked, content, pairIndex).run();
    // Whoever is quoted inside is not who speaks on.
    m_passage.book.touch(m_passage.lastSpeaker);
}

/// `Did she ever think of stopping? “Every Tuesday.”`: whom a question is about answers it.
std::optional<Attributed> EnglishSentence::answerer()
{
    constexpr qsizetype reach = 4;
    for (qsizetype i = 1; i < std::min(m_words.size(), reach); ++i) {
        if (!is(i - 1, u"finite"))
            continue;
        const bool pronoun = is(i, u"pronoun-person") && (is(i, u"male") || is(i, u"female"));
        const int named
            = capital(i) ? m_passage.book.find(m_masked.view(m_words[i].body).toString()) : SourceBook::nobody;
        const int source = pronoun ? resolvePronoun(i).source : named;
        if (source != SourceBook::nobody)
            return Attributed{source, true, std::nullopt};
    }
    return std::nullopt;
}

std::optional<Attributed> EnglishSentence::attribution(bool behind)
{
    constexpr qsizetype reach = 6; // words behind the verb
    const bool question = !m_words.isEmpty() && m_masked.view(m_words.last().span).endsWith(u'?');
    if (question && !behind)
        return answerer();
    const NounPhrase subject = leadingSubject();
    for (qsizetype i = 1; i < m_words.size(); ++i) {
        const bool near = i + reach >= m_words.size() || (subject.found() && !behind);
        if (!isCue(i) || !near || is(i - 1, u"copula"))
            continue;
        const NounPhrase who = subjectBefore(0, i);
        if (!who.found())
            continue;
        const Attribution speaker = resolve(who);
        return Attributed{speaker.source, speaker.inferred, cueAt(i)};
    }
    if (subject.found() && !behind)
        return Attributed{resolve(subject).source, true, std::nullopt};
    return std::nullopt;
}

} // namespace mitjul
