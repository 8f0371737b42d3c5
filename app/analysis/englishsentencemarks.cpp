// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Quotations in marks: whether somebody said them, who, and with which verb.

#include "englishsentence.h"

#include <algorithm>

namespace mitjul {

namespace {

constexpr qsizetype cueReach = 14; // words between a quotation and its verb

bool isSpeechMark(const MarkPair &pair)
{
    return pair.family == MarkFamily::Double || pair.family == MarkFamily::Single
        || pair.family == MarkFamily::Guillemet;
}

} // namespace

void EnglishSentence::readPair(const Marked &place)
{
    const MarkPair &pair = m_passage.pairs[place.pair];
    const QStringView said = m_passage.text.mid(pair.content().start, pair.content().length()).trimmed();
    if (said.isEmpty())
        return;
    Marked marked = place;
    marked.length = said.count(u' ') + 1;
    marked.ended = QStringView(u",.?!—-…’'”\"").contains(said.back());
    const BlockKind kind = m_passage.block->kind;
    const bool heading = kind == BlockKind::Title || kind == BlockKind::Heading || kind == BlockKind::Deck;
    const bool speech = isSpeechMark(pair) && !isTerm(marked);

    const bool joined = m_last && marked.opening > 1 && m_last->closing == marked.opening - 2
        && is(marked.opening - 1, u"conjunction");
    if (speech && joined) { // `called it “Q1” and “Q2”`
        addAttributed(marked, m_last->found, m_last->speaker);
        return;
    }
    const Found found = speech ? attributionBeside(marked, heading) : Found{};
    if (found.attached || found.cue >= 0) {
        addAttributed(marked, found, attributionOf(found));
        if (heading && m_parent < 0) // `Boss hails “best night of my life”`: the article may name the boss.
            m_passage.floating.append(m_passage.found.size() - 1);
    } else if (m_parent < 0)
        addUnattributed(marked, speech, heading);
}

/// The verb before or behind a quotation that attributes it.
EnglishSentence::Found EnglishSentence::attributionBeside(const Marked &marked, bool heading) const
{
    // `noticed that “…”, she said`, `accused them of “…”, a charge they deny`: the quotation is the nearer verb's.
    const bool that = marked.opening > 0 && lower(marked.opening - 1) == QStringLiteral("that");
    const Found before = cueBefore(marked);
    // `She would say, “Enough.” I have never …`, `told them to “run”, she said`
    const bool to = marked.opening > 0 && lower(marked.opening - 1) == QStringLiteral("to");
    const bool beside = before.cue >= 0 && before.cue == marked.opening - 1 && before.who.found()
        && !m_passage.text.mid(0, m_passage.pairs[marked.pair].content().end).trimmed().endsWith(u',');
    if (before.cue >= 0 && (that || beside || (to && !marked.ended) || (before.attached && !marked.ended)))
        return before;
    if (const Found behind = cueBehind(marked); behind.cue >= 0)
        return behind;
    if (before.cue >= 0)
        return before;
    const Found lead = heading ? Found{} : colonBefore(marked);
    return lead.attached ? lead : accordingBeside(marked);
}

/// A quotation that no verb attributes: one that stands alone, a headline's, or a term.
void EnglishSentence::addUnattributed(const Marked &marked, bool speech, bool heading)
{
    const MarkPair &pair = m_passage.pairs[marked.pair];
    const bool alone = marked.opening == 0 && marked.closing + 1 >= m_words.size();
    // ‘Worth it.’ in single marks is speech where somebody speaks already.
    const bool spoken
        = pair.family == MarkFamily::Double || marked.length > 3 || (marked.ended && m_passage.spokeInBlock);
    if (speech && alone && !heading && marked.whole() && spoken)
        addAlone(marked);
    else if (speech && heading && marked.length > 1) {
        add(pair.content(), QuoteType::Headline, Certainty::Likely, {}, std::nullopt);
        m_passage.floating.append(m_passage.found.size() - 1);
    } else {
        add(pair.content(), QuoteType::Term, Certainty::Likely, {}, std::nullopt);
        if (speech && marked.length > 1)
            m_loose.append(m_passage.found.size() - 1);
    }
}

/// `a sign marked “…”`, `the so-called “…”`, `his “…”`: what stands before says that it is a name.
bool EnglishSentence::isTerm(const Marked &marked) const
{
    if (marked.opening == 0 || gapBehind(marked.opening - 1) != Gap::None)
        return false;
    const qsizetype before = marked.opening - 1;
    // `which its consultants called “…”`, `what she called “…”`: they said it.
    const bool relative = isCue(before) && marked.length > 2 && [&] {
        const NounPhrase who = subjectBefore(0, before);
        return who.found() && who.first > 0
            && (is(who.first - 1, u"relative") || lower(who.first - 1) == QStringLiteral("what"));
    }();
    if (is(before, u"leadin") && !relative)
        return true;
    if (lower(before) == QStringLiteral("her") && before > 0 && isCue(before - 1)) // `called her “honest”`
        return false;
    return is(before, u"determiner") && lower(before) != QStringLiteral("that") && (!marked.ended || marked.length < 3);
}

/// “Q” was how S saw it
EnglishSentence::Found EnglishSentence::howPut(qsizetype first) const
{
    const qsizetype size = m_words.size();
    if (first + 3 >= size || !is(first, u"copula") || lower(first + 1) != QStringLiteral("how"))
        return {};
    for (qsizetype i = first + 3; i + 1 < std::min(size, first + cueReach) && !isQuoted(i); ++i) {
        const bool object = lower(i + 1) == QStringLiteral("it") || is(i + 1, u"determiner") || isCue(i);
        if (!object || capital(i) || is(i, u"preposition"))
            continue;
        if (const NounPhrase who = subjectBefore(first + 2, i); who.found())
            return {i, who, true, false};
    }
    return {};
}

/// “Q,” said S / “Q,” S said
EnglishSentence::Found EnglishSentence::cueBehind(const Marked &marked) const
{
    const qsizetype size = m_words.size();
    const qsizetype next = marked.closing + 1;
    if (!marked.ended && !(next < size && comma(marked.closing)))
        return {};
    if (next < size && isCue(next) && lower(next).endsWith(QStringLiteral("ing"))) // `“Q,” adding that`
        return {};
    if (const Found put = howPut(next); put.cue >= 0)
        return put;
    for (qsizetype i = next; i < std::min(size, marked.closing + cueReach) && !isQuoted(i); ++i) {
        if (isCue(i) && (verb(i).complement != EnglishQuotes::Complement::Label || i > next)) {
            const NounPhrase who = i == next ? subjectBehind(i + 1, size) : subjectBefore(next, i);
            // `“Q,” but we moved, I told them`: a subject that does not follow at once tells of something else.
            if (!who.found())
                return {};
            const bool aside = std::min(who.first, who.fullFirst) > next + 1 || is(next, u"conjunction")
                || is(next, u"subordinator");
            if (i > next && aside)
                return {};
            return {i, who, true, false};
        }
        if (gapBehind(i) == Gap::Break)
            break;
    }
    return {};
}

/// Whether the verb at `cue` reaches the quotation behind it: as its object, its label or a part of its clause.
bool EnglishSentence::reaches(qsizetype cue, const Marked &marked) const
{
    using Complement = EnglishQuotes::Complement;
    const qsizetype opening = marked.opening;
    const qsizetype between = opening - cue - 1;
    const bool adjoined = gapBehind(opening - 1) != Gap::None;
    const bool as = lower(opening - 1) == QStringLiteral("as");
    const bool near = between < nearReach || adjoined;
    switch (verb(cue).complement) {
    case Complement::Label: {
        // `called it “reckless”`, but `what the trade calls “black mass”`.
        const bool passive = cue > 0 && is(cue - 1, u"copula");
        if (between == 0)
            return marked.length > 2 && !passive;
        if (passive)
            return marked.closing + 2 < m_words.size() && lower(marked.closing + 1) == QStringLiteral("by");
        return as || between < 2 * nearReach;
    }
    case Complement::It:
        return lower(cue + 1) == QStringLiteral("it") && near;
    case Complement::Accuse:
        return between > 0 && lower(opening - 1) != QStringLiteral("the");
    default:
        break;
    }
    // `he said, pointing at the river, “…”`
    if (adjoined && between > 0 && lower(cue).endsWith(QStringLiteral("ing")) && !colon(opening - 1)
        && verb(cue).complement != Complement::Told)
        return false;
    switch (verb(cue).complement) {
    case Complement::Bare:
    case Complement::That:
    case Complement::Strict:
    case Complement::Object:
    case Complement::Told:
        return near || marked.length > 1 || is(opening - 1, u"auxiliary") || is(opening - 1, u"finite");
    default:
        return near;
    }
}

/// S said: “Q” / S described it as “Q” / S said that it was “Q”
EnglishSentence::Found EnglishSentence::cueBefore(const Marked &marked) const
{
    const qsizetype opening = marked.opening;
    for (qsizetype i = opening - 1; i >= std::max<qsizetype>(0, opening - cueReach) && !isQuoted(i); --i) {
        if (gapBehind(i) == Gap::Break && i < opening - 1)
            break;
        if (!isCue(i) || !reaches(i, marked))
            continue;
        // `said she feared “…”`: the verb of speech outside reports it.
        const qsizetype outer = i > 1 && isPronoun(i - 1) ? i - (lower(i - 2) == QStringLiteral("that") ? 3 : 2) : -1;
        if (outer > 0 && isCue(outer) && verb(outer).complement == EnglishQuotes::Complement::Bare)
            i = outer;
        // `hailed as “historic” by the prime minister`
        if (i > 0 && is(i - 1, u"copula") && verb(i).complement == EnglishQuotes::Complement::Label)
            return {i, subjectBehind(marked.closing + 2, m_words.size()), true, false};
        if (m_used.contains(i)) // `“Q1,” said S, “Q2”`
            return {i, {}, true, false};
        // `Calling the plan “a disaster”, Smith said`: the subject follows.
        const NounPhrase who = i == 0 ? nameBehind(marked.closing + 1) : subjectBefore(0, i);
        if (who.found() || (i > 0 && is(i - 1, u"conjunction")) || lower(i).endsWith(QStringLiteral("ing"))) {
            // The verb reports a clause of which the quotation is a part.
            const bool reports = verb(i).complement < EnglishQuotes::Complement::Whether;
            const bool far = reports && opening - i > 2 && gapBehind(opening - 1) == Gap::None;
            return {i, who, opening - i <= nearReach || !far, far};
        }
    }
    return {};
}

/// According to S, the drug “changed everything”
EnglishSentence::Found EnglishSentence::accordingBeside(const Marked &marked) const
{
    // `In the words of S, “Q”`
    constexpr qsizetype words = 2;
    const bool inWords = m_words.size() > words + 2 && lower(words) == QStringLiteral("words")
        && lower(words + 1) == QStringLiteral("of") && lower(0) == QStringLiteral("in");
    if (inWords && marked.opening > words + 2) {
        // `of one of his last papers`
        for (qsizetype i = words + 2; i < marked.opening; ++i) {
            if (is(i, u"owner"))
                return {words, {i, i, i, i}, true, false};
        }
        return {words, subjectBehind(words + 2, marked.opening), true, false};
    }
    const QChar first = m_passage.text[m_passage.pairs[marked.pair].content().start];
    if (m_according < 0 || marked.length < 2 || first.isUpper())
        return {};
    return {m_according, subjectBehind(m_according + 2, m_words.size()), false, true};
}

/// The name that begins with the word `first`.
EnglishSentence::NounPhrase EnglishSentence::nameBehind(qsizetype first) const
{
    qsizetype last = first - 1;
    while (last + 1 < m_words.size() && isNameWord(last + 1) && last - first < phraseReach
        && (last < first || gapBehind(last) == Gap::None))
        ++last;
    return last < first ? NounPhrase{} : NounPhrase{first, last, first, last};
}

/// S put it down to tickets: “Q”
EnglishSentence::Found EnglishSentence::colonBefore(const Marked &marked) const
{
    const qsizetype opening = marked.opening;
    if (opening == 0 || !colon(opening - 1) || !(marked.length > 2 || marked.ended))
        return {};
    for (qsizetype i = std::min(opening, phraseReach) - 1; i > 0; --i) {
        if (lower(i) == QStringLiteral("put"))
            return {i, subjectBefore(0, i), true, false};
    }
    if (is(0, u"owner")) // `Her message is simple: “…”`
        return {-1, {0, 0, 0, 0}, true, false};
    // `Asked what would stop him, he had an answer: “…”`
    for (qsizetype i = opening - 1; i > 0 && i > opening - phraseReach; --i) {
        if (!is(i, u"finite"))
            continue;
        if (const NounPhrase who = subjectBefore(0, i); who.found())
            return {-1, who, true, false};
    }
    // `Top of it: “…”` names nobody.
    const NounPhrase lead = subjectBehind(0, opening);
    const bool nobody = lead.found() && lead.last > lead.first && isPronoun(lead.last);
    return {-1, nobody ? NounPhrase{} : lead, true, false};
}

EnglishSentence::Attribution EnglishSentence::attributionOf(const Found &found)
{
    if (found.who.found() && !(found.cue >= 0 && isVoiced(found.who, found.cue)))
        return resolve(found.who);
    if (const auto subject = found.cue >= 0 && !m_used.contains(found.cue) ? reporter(found.cue) : std::nullopt)
        return *subject;
    if (m_passage.spokeInBlock)
        return {m_passage.lastSpeaker, true};
    if (m_parent < 0)
        return {m_passage.book.latest(SourceKind::Unknown), true};
    return {};
}

void EnglishSentence::addAttributed(const Marked &marked, const Found &found, const Attribution &speaker)
{
    m_last = Last{marked.closing, found, speaker};
    if (found.cue >= 0 && !found.far)
        m_used.insert(found.cue);
    add(m_passage.pairs[marked.pair].content(), marked.whole() ? QuoteType::Direct : QuoteType::Partial,
        found.attached ? Certainty::Certain : Certainty::Likely, speaker,
        found.cue >= 0 ? std::optional(cueAt(found.cue)) : std::nullopt);
    readInside(marked.pair);
}

/// A quotation that is a sentence of its own: whoever spoke just now goes on, or somebody beside it is told later.
void EnglishSentence::addAlone(const Marked &marked)
{
    add(m_passage.pairs[marked.pair].content(), QuoteType::Direct, Certainty::Likely, {}, std::nullopt);
    if (m_passage.spokeInBlock) {
        auto &quote = std::get<Quote>(m_passage.found.last().detail);
        // `S said “Q1.” T shook his head. “Q2.”`
        const bool another = m_passage.topic != SourceBook::nobody && m_passage.topic != m_passage.lastSpeaker;
        if (another) {
            m_passage.lastSpeaker = m_passage.topic;
            m_passage.lastCue.reset();
        }
        quote.speaker = m_passage.book.speaker(m_passage.lastSpeaker, true);
        quote.cue = m_passage.lastCue;
    } else
        m_passage.floating.append(m_passage.found.size() - 1);
    readInside(marked.pair);
}

} // namespace mitjul
