// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Clauses without marks behind the verb that reports them: `S said that P`.

#include "englishsentence.h"

#include <algorithm>

namespace mitjul {

namespace {

constexpr qsizetype thatReach = 9; // words between a verb and its `that`
constexpr qsizetype clauseReach = 10; // words of a clause's subject before its verb
constexpr qsizetype longestClause = 300; // words
constexpr qsizetype attributionReach = 6; // words between a conjunction and the verb of a new attribution

} // namespace

void EnglishSentence::readReport(qsizetype word)
{
    using Complement = EnglishQuotes::Complement;
    const Complement kind = verb(word).complement;
    if (kind == Complement::Label || kind == Complement::Accuse || kind == Complement::It || kind == Complement::None
        || isPassive(word) || isNegated(word) || isAskedAside(word))
        return;
    // `P, said S`: a name follows, not a clause.
    const bool behind = kind == Complement::Bare && word > 0 && comma(word - 1) && word + 1 < m_words.size()
        && lower(word + 1) != QStringLiteral("that") && hasObject(word) && !beginsClause(word + 1);
    const Clause clause = behind ? Clause{} : complement(word);
    if (!clause.found()) {
        readAttributionBehind(word);
        return;
    }
    const auto speaker = reporter(word);
    if (!speaker)
        return;
    const auto report = [&](const Clause &reported) {
        const Span span = upTo(reported.first, reported.last);
        if (!quotedMostly(span))
            add(span, QuoteType::Indirect, Certainty::Likely, *speaker, cueAt(word));
        m_reported = reported.last + 1;
    };
    report(clause);
    while (m_reported + 2 < m_words.size() && repeatsThat(m_reported))
        report({m_reported + 2, clauseEnd(m_reported + 2)});
}

/// `Mrs Tickell, asked if she knew, said`: others asked.
bool EnglishSentence::isAskedAside(qsizetype word) const
{
    using Complement = EnglishQuotes::Complement;
    if (verb(word).complement != Complement::Whether || word == 0 || !comma(word - 1) || isQuoted(word - 1)
        || !lower(word).endsWith(QStringLiteral("ed")))
        return false;
    const qsizetype end = std::min(m_words.size() - 1, word + phraseReach);
    for (qsizetype i = word + 1; i < end && gapBehind(i) != Gap::Break; ++i) {
        if (comma(i))
            return isCue(i + 1);
    }
    return false;
}

/// Who reports with the verb at `word`; nothing if nobody does, as in `it is said that` or `as I said`.
std::optional<EnglishSentence::Attribution> EnglishSentence::reporter(qsizetype word)
{
    const NounPhrase who = subjectBefore(m_reported, word);
    const bool voiced = who.found() && isVoiced(who, word);
    if (who.found() && !voiced) {
        const bool impersonal = lower(who.last) == QStringLiteral("it") && is(word - 1, u"finite");
        const bool you = lower(who.last) == QStringLiteral("you");
        // `Q: You say that …`: whom the interview introduced.
        const int interviewed = m_passage.book.latestNamed();
        if (you && interviewed != SourceBook::nobody && isInterviewer(interviewed))
            return Attribution{interviewed, true};
        if (impersonal || (is(who.last, u"pronoun-self") && m_parent < 0) || you)
            return std::nullopt;
        return resolve(who);
    }
    if (m_reported > 0)
        return Attribution{m_passage.lastSpeaker, true};
    const bool goesOn = word > 0
        && (voiced || is(stretchStart(0, word - 1), u"finite") || is(word - 1, u"conjunction")
            || (comma(word - 1) && lower(word).endsWith(QStringLiteral("ing"))));
    if (!goesOn)
        return std::nullopt;
    qsizetype first = word; // of the sentence
    while (first > 0 && word - first < 3 * phraseReach && gapBehind(first - 1) != Gap::Break)
        --first;
    // `S did this and said that`, `S was unconvinced, writing that`: the subject of the verb before.
    for (qsizetype i = first + 1; i < word; ++i) {
        // `rejected the deal`
        const bool past = lower(i).endsWith(QStringLiteral("ed")) && !capital(i) && i + 1 < word
            && gapBehind(i) == Gap::None && (opensPhrase(i + 1) || is(i + 1, u"preposition"));
        if (!is(i, u"finite") && !isCue(i) && !past)
            continue;
        if (const NounPhrase subject = subjectBefore(first, i); subject.found())
            return resolve(subject);
    }
    // `My husband read it to me and asked`
    if (const NounPhrase stranger = strangerAt(first); stranger.found() && stranger.last < word - 1)
        return resolve(stranger);
    for (qsizetype i = first; i < word; ++i) {
        if (is(i, u"pronoun-person") && !is(i, u"pronoun-self"))
            return resolvePronoun(i);
    }
    return Attribution{m_passage.book.latest(SourceKind::Unknown), true};
}

/// Whether the block is a question of an interview that somebody else asks than this source.
bool EnglishSentence::isInterviewer(int interviewed) const
{
    const Span block = m_passage.block->span;
    const QStringView text = m_passage.text.mid(block.start, block.length());
    const bool asks = text.startsWith(u"Q:") || text.startsWith(u"Q.") || text.trimmed().endsWith(u'?');
    return m_parent < 0 && asks && !text.startsWith(m_passage.book.naming(interviewed).text);
}

/// `issued a statement saying that`: the writing is no source of its own.
bool EnglishSentence::isVoiced(const NounPhrase &who, qsizetype verb) const
{
    const bool voice = lower(verb).endsWith(QStringLiteral("ing")) || lower(verb - 1) == QStringLiteral("that")
        || is(verb - 1, u"relative");
    return voice && verb != m_according && (is(who.last, u"utterance") || is(who.last, u"document"));
}

/// The clause that the verb at `word` reports behind it.
EnglishSentence::Clause EnglishSentence::complement(qsizetype word) const
{
    using Complement = EnglishQuotes::Complement;
    const Complement kind = verb(word).complement;
    const qsizetype size = m_words.size();
    for (qsizetype i = word + 1; i < std::min(size, word + thatReach) && !isQuoted(i); ++i) {
        const QString &next = lower(i);
        const bool that = next == QStringLiteral("that") && kind != Complement::Whether && mayStandBeforeThat(word, i);
        const bool whether = (next == QStringLiteral("whether") && kind != Complement::Bare)
            || (next == QStringLiteral("if") && kind == Complement::Whether);
        if (that || whether)
            return i + 2 < size ? Clause{i + 1, clauseEnd(i + 1)} : Clause{};
        // `vowed Monday to push ahead with a bill that`, but `said to reporters that`
        const bool infinitive = next == QStringLiteral("to") && i + 1 < size && !opensPhrase(i + 1)
            && !lower(i + 1).endsWith(u's');
        if (isCue(i) || is(i, u"finite") || infinitive || gapBehind(i) == Gap::Break || (comma(i) && !comma(word)))
            break;
    }
    return bareComplement(word);
}

/// Whether the words between a verb and a `that` leave it the verb's: `denied on Tuesday that`, `told the BBC that`,
/// but not `found violins that`.
bool EnglishSentence::mayStandBeforeThat(qsizetype word, qsizetype that) const
{
    using Complement = EnglishQuotes::Complement;
    // `disputed that figure, saying`, `from that moment`: a determiner.
    const bool pointing = that + 1 < m_words.size() && gapBehind(that + 1) != Gap::None && !is(that + 1, u"day")
        && !isPronoun(that + 1) && !is(that + 1, u"preposition") && !isAdverb(that + 1)
        && !is(that + 1, u"conjunction") && !capital(that + 1);
    if (pointing || is(that - 1, u"preposition"))
        return false;
    if (that == word + 1)
        return !comma(word);
    const Complement kind = verb(word).complement;
    return kind == Complement::Told || kind == Complement::Object || comma(word) || is(word + 1, u"preposition")
        || is(word + 2, u"time") || is(word + 1, u"particle") || is(word + 1, u"day") || is(word + 1, u"time")
        || isAdverb(word + 1);
}

/// The reported clause that no `that` opens: `said the plan was dead`, `told reporters the plan was dead`.
EnglishSentence::Clause EnglishSentence::bareComplement(qsizetype word) const
{
    using Complement = EnglishQuotes::Complement;
    const Complement kind = verb(word).complement;
    const qsizetype size = m_words.size();
    if (kind == Complement::Whether || kind == Complement::Strict || gapBehind(word) != Gap::None)
        return {};
    qsizetype first = word + 1;
    while (first < size && gapBehind(first) == Gap::None && (is(first, u"day") || is(first, u"particle")))
        ++first;
    if (first + 2 >= size || lower(first) == QStringLiteral("so") || is(first, u"day"))
        return {};
    const bool lead = is(first, u"preposition") || is(first, u"time") || kind == Complement::Told;
    if (lead) {
        // `told the BBC | he`, `said in a statement | the bill would`
        const qsizetype reach = std::min(size - 2, first + thatReach);
        for (qsizetype i = first + 1; i < reach && gapBehind(i - 1) == Gap::None && !isCue(i); ++i) {
            if (opensPhrase(i) && lower(i) != QStringLiteral("that") && !is(i - 1, u"preposition")
                && !is(i - 1, u"determiner") && beginsClause(i))
                return {i, clauseEnd(i)};
        }
        if (kind != Complement::Told)
            return kind == Complement::Bare && !is(first, u"preposition") ? Clause{first, clauseEnd(first)} : Clause{};
        const qsizetype behind = first + (is(first, u"determiner") ? 2 : 1);
        if (behind >= size || is(first, u"preposition") || is(behind, u"preposition")
            || gapBehind(behind - 1) != Gap::None || is(behind, u"subordinator") || !beginsClause(behind))
            return {};
        return {behind, clauseEnd(behind)};
    }
    if ((kind != Complement::Bare && !beginsClause(first)) || isBareObject(first))
        return {};
    return {first, clauseEnd(first)};
}

/// `said the same thing`, `said little about it`: no clause.
bool EnglishSentence::isBareObject(qsizetype first) const
{
    const bool same = first + 1 < m_words.size() && lower(first + 1) == QStringLiteral("same");
    return (same || (is(first, u"nothing") && is(first + 1, u"preposition"))) && !beginsClause(first);
}

/// Whether a clause of its own begins here: `she never`, `the scheme would`.
bool EnglishSentence::beginsClause(qsizetype word) const
{
    if (is(word, u"preposition") || is(word, u"subordinator") || is(word, u"finite") || isQuoted(word))
        return false;
    if (isPronoun(word)) // `insisted it was`, but `saw it as`
        return !is(word, u"relative") && word + 1 < m_words.size() && !is(word + 1, u"preposition")
            && gapBehind(word) == Gap::None;
    for (qsizetype i = word + 1; i < std::min(m_words.size(), word + clauseReach); ++i) {
        if (gapBehind(i - 1) != Gap::None || isQuoted(i) || is(i, u"relative") || is(i, u"conjunction")
            || lower(i) == QStringLiteral("that") || lower(i) == QStringLiteral("to"))
            return false;
        if (is(i, u"finite"))
            return true;
        // `the result tasted sweeter`, but `the deal announced on Monday`, `the altered book`
        const bool past = i > word + 1 && i + 1 < m_words.size() && lower(i).endsWith(QStringLiteral("ed"))
            && gapBehind(i) == Gap::None && !capital(i) && !is(i + 1, u"preposition") && !is(i - 1, u"determiner")
            && !is(i - 1, u"preposition") && !isAdverb(i - 1);
        if (past && is(word, u"determiner") && (opensPhrase(i + 1) || lower(i + 1).endsWith(QStringLiteral("er"))
                || lower(i + 1).endsWith(QStringLiteral("ly")) || is(i + 1, u"auxiliary")))
            return true;
    }
    return false;
}

/// Whether the verb at `word` has an object or a complement behind it, so that it attributes nothing before it.
bool EnglishSentence::hasObject(qsizetype word) const
{
    const qsizetype next = word + 1;
    if (next >= m_words.size() || gapBehind(word) != Gap::None
        || verb(word).complement == EnglishQuotes::Complement::Told)
        return false;
    return !(
        is(next, u"preposition") || is(next, u"day") || is(next, u"time") || is(next, u"particle") || isAdverb(next));
}

/// `said that X, | and that Y`: one verb reports both; without the comma they are one report.
bool EnglishSentence::repeatsThat(qsizetype conjunction) const
{
    const qsizetype that = conjunction + 1;
    if (conjunction < 1 || that + 2 >= m_words.size() || lower(that) != QStringLiteral("that")
        || !is(conjunction, u"conjunction") || !comma(conjunction - 1) || gapBehind(that) != Gap::None)
        return false;
    return is(that + 1, u"preposition") || is(that + 1, u"subordinator") || beginsClause(that + 1);
}

/// The last word of the reported clause that begins with `first`: the sentence's, or the one before the next
/// attribution.
qsizetype EnglishSentence::clauseEnd(qsizetype first) const
{
    const qsizetype size = std::min(m_words.size(), first + longestClause);
    const auto attributes = [&](qsizetype i) {
        return isCue(i) && verb(i).complement != EnglishQuotes::Complement::Label
            && verb(i).complement != EnglishQuotes::Complement::Accuse;
    };
    for (qsizetype i = first + 1; i + 2 < size; ++i) {
        const qsizetype next = i + 1;
        if (repeatsThat(i))
            return i - 1;
        // `said X and added that Y`, `said X, adding that Y`, `said X, according to`
        if ((lower(i) == QStringLiteral("and") || lower(i) == QStringLiteral("but")) && attributes(next)
            && !lower(next).endsWith(u's'))
            return i - 1;
        // `said X; supporters say Y`
        const bool semicolon = m_masked.view(m_words[i].span).endsWith(u';');
        if (!comma(i) && !semicolon)
            continue;
        if ((attributes(next) && lower(next).endsWith(QStringLiteral("ing")))
            || lower(next) == QStringLiteral("according"))
            return i;
        // `said X, though she cautioned that Y`
        if (!semicolon && !is(next, u"conjunction") && !is(next, u"subordinator"))
            continue;
        if (attributes(next + 1))
            return i;
        for (qsizetype k = next + (semicolon ? 1 : 2);
             k < std::min(size, next + attributionReach) && gapBehind(k - 1) == Gap::None; ++k) {
            const bool clause = k + 2 < size && (lower(k + 1) == QStringLiteral("that") || beginsClause(k + 1));
            if (attributes(k) && clause && subjectBefore(next, k).found())
                return i;
        }
    }
    return size - 1;
}

/// Whether marks hold so much of the span that it is their quotation and no report beside it.
bool EnglishSentence::quotedMostly(Span span) const
{
    const qsizetype quoted = m_masked.view(span).count(quotedLetter);
    return 2 * quoted > span.length();
}

} // namespace mitjul
