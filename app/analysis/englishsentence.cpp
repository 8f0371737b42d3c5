// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "englishsentence.h"

#include <algorithm>

namespace mitjul {

namespace {

constexpr qsizetype cueReach = 12; // words between a quotation and its verb

} // namespace

EnglishSentence::EnglishSentence(const EnglishQuotes &grammar, Passage &passage, const MaskedText &masked,
                                 Span sentence, int parent)
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
        if (lowered.endsWith(QStringLiteral("'s")) || lowered.endsWith(QStringLiteral("’s")))
            lowered.chop(2);
        m_lower.append(lowered);
    }
}

bool EnglishSentence::capital(qsizetype word) const
{
    const QStringView body = m_masked.view(m_words[word].body);
    return !body.isEmpty() && (body.front().isUpper() || body.front().isDigit()) && !isQuoted(word);
}

bool EnglishSentence::isCue(qsizetype word) const
{
    if (!m_g.m_verbs.contains(lower(word)))
        return false;
    // `the claims`, `his call`: a noun.
    if (word > 0 && (is(word - 1, u"determiner") || lower(word - 1) == QStringLiteral("of")))
        return lower(word) == QStringLiteral("said") || lower(word) == QStringLiteral("says");
    return true;
}

Cue EnglishSentence::cueAt(qsizetype word) const
{
    const Span span = m_words[word].body;
    const auto found = m_g.m_verbs.constFind(lower(word));
    return {m_passage.text.mid(span.start, span.length()).toString(),
            found == m_g.m_verbs.constEnd() ? QStringLiteral("plain") : found->group, span};
}

EnglishSentence::Attribution EnglishSentence::resolve(const NounPhrase &phrase)
{
    SourceBook &book = m_passage.book;
    const QString &head = lower(phrase.last);
    int source = SourceBook::nobody;
    if (phrase.first == phrase.last && is(phrase.last, u"pronoun-person"))
        source = book.latest(SourceKind::Person);
    else if (phrase.first == phrase.last && is(phrase.last, u"pronoun-many"))
        source = book.latestMany();
    else if (phrase.first == phrase.last && is(phrase.last, u"pronoun-thing"))
        source = book.latest(SourceKind::Org);
    else if (phrase.last == phrase.first + 1 && lower(phrase.first) == QStringLiteral("the")
             && m_g.is(head, QStringLiteral("orgpronoun")) && book.find(naming(phrase).full) == SourceBook::nobody)
        source = book.latest(SourceKind::Org);
    else
        return {book.mention(naming(phrase)), false};
    if (source != SourceBook::nobody)
        return {source, true};
    return {};
}

void EnglishSentence::collectMentions()
{
    // Whoever is named with a full name, or again by a name known already, may be meant by a pronoun later; the first
    // one of the sentence, most likely its subject, counts last.
    QList<Naming> named;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        if (!capital(i) || is(i, u"determiner") || is(i, u"preposition") || is(i, u"day") || lower(i).isEmpty() || lower(i).front().isDigit())
            continue;
        qsizetype last = i;
        while (last + 1 < m_words.size() && capital(last + 1) && m_words[last].span.end == m_words[last].body.end)
            ++last;
        NounPhrase phrase{i, last, i, apposition(last)};
        if (i >= 2 && comma(i - 1)) {
            qsizetype from = i - 1;
            while (from > 0 && !comma(from - 1) && i - from < 6)
                --from;
            if (is(from, u"determiner") && comma(last))
                phrase.fullFirst = from;
        }
        Naming naming = this->naming(phrase);
        const int known = m_passage.book.find(naming.text);
        if (naming.named && (known != SourceBook::nobody || naming.text.contains(u' ')))
            named.append(naming);
        i = last;
    }
    for (auto it = named.crbegin(); it != named.crend(); ++it)
        m_passage.book.mention(*it);
}

void EnglishSentence::run()
{
    if (m_parent < 0)
        collectMentions();
    auto pair = std::lower_bound(m_passage.pairs.begin(), m_passage.pairs.end(), m_sentence.start,
                                 [](const MarkPair &p, qsizetype start) { return p.open < start; });
    qsizetype opening = 0;
    for (; pair != m_passage.pairs.end() && pair->open < m_sentence.end; ++pair) {
        if (pair->parent != m_parent || !pair->closed() || pair->close > m_sentence.end)
            continue;
        while (opening + 1 < m_words.size() && m_words[opening].span.end <= pair->open)
            ++opening;
        qsizetype closing = opening;
        while (closing + 1 < m_words.size() && m_words[closing].span.end <= pair->close && pair->close < m_sentence.end)
            ++closing;
        readPair(static_cast<int>(pair - m_passage.pairs.begin()), opening, closing);
    }
    const BlockKind kind = m_passage.block->kind;
    if (m_parent >= 0 || kind == BlockKind::Title || kind == BlockKind::Heading)
        return;
    for (qsizetype word = 0; word < m_words.size(); ++word) {
        if (lower(word) == QStringLiteral("according") && word + 2 < m_words.size()
            && lower(word + 1) == QStringLiteral("to"))
            readAccording(word);
        else if (word >= m_reported && !m_used.contains(word) && isCue(word))
            readReport(word);
    }
}

void EnglishSentence::add(Span span, QuoteType type, Certainty certainty, const Attribution &who,
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
    if (m_parent < 0 && cue)
        m_passage.lastCue = cue;
    m_passage.found.append({span, certainty, quote});
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
}

void EnglishSentence::readPair(int pairIndex, qsizetype opening, qsizetype closing)
{
    const MarkPair &pair = m_passage.pairs[pairIndex];
    const Span content = pair.content();
    const QStringView said = m_passage.text.mid(content.start, content.length()).trimmed();
    if (said.isEmpty())
        return;
    const bool speechMark = pair.family == MarkFamily::Double || pair.family == MarkFamily::Single
        || pair.family == MarkFamily::Guillemet;
    const qsizetype length = said.count(u' ') + 1;
    const bool ended = QStringView(u",.?!—-…’'").contains(said.back());
    const BlockKind kind = m_passage.block->kind;
    const bool heading = kind == BlockKind::Title || kind == BlockKind::Heading || kind == BlockKind::Deck;

    qsizetype cue = -1;
    NounPhrase who;
    bool attached = false;
    const bool leadIn = opening > 0 && (is(opening - 1, u"leadin") || is(opening - 1, u"determiner"))
        && !comma(opening - 1) && !m_masked.view(m_words[opening - 1].span).endsWith(u':');
    if (speechMark && !leadIn) {
        // “Q,” said S / “Q,” S said
        if (ended || (closing + 1 < m_words.size() && comma(closing))) {
            for (qsizetype i = closing + 1; i < std::min(m_words.size(), closing + cueReach) && !isQuoted(i); ++i) {
                if (!isCue(i))
                    continue;
                cue = i;
                who = i == closing + 1 ? subjectBehind(i + 1, m_words.size()) : subjectBefore(closing + 1, i);
                if (!who.found() && i > closing + 1) {
                    cue = -1;
                    continue;
                }
                attached = true;
                break;
            }
        }
        // S said: “Q” / S described it as “Q”
        for (qsizetype i = opening - 1; cue < 0 && i >= std::max<qsizetype>(0, opening - cueReach) && !isQuoted(i); --i) {
            if (!isCue(i))
                continue;
            const bool label = verb(i).complement == EnglishQuotes::Complement::Label;
            const bool as = opening > 0 && lower(opening - 1) == QStringLiteral("as");
            const bool near = opening - i <= 4 || comma(opening - 1)
                || m_masked.view(m_words[opening - 1].span).endsWith(u':');
            if (label ? length < 3 || !(as || near) : !near && length < 3)
                continue;
            if (!label && !near && length < 4)
                continue;
            who = subjectBefore(0, i);
            if (!who.found())
                continue;
            cue = i;
            attached = near || label;
        }
        if (cue < 0 && opening > 0 && m_masked.view(m_words[opening - 1].span).endsWith(u':') && length > 2) {
            // S put it down to tickets: “Q”
            for (qsizetype i = 0; i < opening && i < phraseReach; ++i) {
                if (i > 0 && lower(i) == QStringLiteral("put")) {
                    who = subjectBefore(0, i);
                    cue = i;
                }
            }
            if (cue < 0)
                who = subjectBehind(0, opening);
            attached = true;
        }
    }
    if (attached || cue >= 0) {
        Attribution speaker;
        if (who.found())
            speaker = resolve(who);
        else if (m_passage.spokeInBlock)
            speaker = {m_passage.lastSpeaker, true};
        if (cue >= 0)
            m_used.insert(cue);
        const bool whole = ended || length > 3;
        add(content, whole ? QuoteType::Direct : QuoteType::Partial, attached ? Certainty::Certain : Certainty::Likely,
            speaker, cue >= 0 ? std::optional(cueAt(cue)) : std::nullopt);
        readInside(pairIndex);
        return;
    }
    const bool alone = opening == 0 && closing + 1 >= m_words.size();
    if (m_parent < 0 && speechMark && alone && !heading && (ended || length > 3)
        && (pair.family == MarkFamily::Double || length > 3)) {
        add(content, QuoteType::Direct, Certainty::Likely, {}, std::nullopt);
        if (m_passage.spokeInBlock) {
            auto &quote = std::get<Quote>(m_passage.found.last().detail);
            quote.speaker = m_passage.book.speaker(m_passage.lastSpeaker, true);
            quote.cue = m_passage.lastCue;
        } else
            m_passage.floating.append(m_passage.found.size() - 1);
        readInside(pairIndex);
        return;
    }
    if (heading && speechMark && length > 1 && m_parent < 0 && !leadIn) {
        add(content, QuoteType::Headline, Certainty::Likely, {}, std::nullopt);
        m_passage.floating.append(m_passage.found.size() - 1);
        return;
    }
    if (m_parent < 0)
        add(content, QuoteType::Term, Certainty::Likely, {}, std::nullopt);
}

void EnglishSentence::readReport(qsizetype word)
{
    using Complement = EnglishQuotes::Complement;
    const Complement complement = verb(word).complement;
    if (complement == Complement::Label || complement == Complement::None)
        return;
    const qsizetype size = m_words.size();
    const auto upTo = [&](qsizetype first, qsizetype last) {
        return Span{m_words[first].span.start, m_words[last].body.end};
    };
    // P, said S. / P, S said.
    if (word > 3 && m_reported == 0) {
        const bool inverted = comma(word - 1) && word + 1 < size
            && (capital(word + 1) || is(word + 1, u"determiner") || is(word + 1, u"pronoun-person"));
        if (inverted && complement != Complement::Whether && !lower(word).endsWith(QStringLiteral("ing"))) {
            const NounPhrase who = subjectBehind(word + 1, size);
            const NounPhrase subject = subjectBefore(0, word);
            if (who.found() && !subject.found()) {
                add(upTo(0, word - 1), QuoteType::Indirect, Certainty::Likely, resolve(who), cueAt(word));
                m_reported = size;
                return;
            }
        }
        if (word + 4 >= size && complement == Complement::Bare && (word + 1 == size || !isQuoted(word + 1))) {
            const NounPhrase who = subjectBefore(1, word);
            if (who.found() && who.first > 3 && comma(who.first - 1) && who.last - who.first < 5) {
                add(upTo(0, who.first - 1), QuoteType::Indirect, Certainty::Likely, resolve(who), cueAt(word));
                m_reported = size;
                return;
            }
        }
    }
    qsizetype first = word + 1;
    bool opened = false;
    for (qsizetype i = word + 1; i < std::min(size, word + 9) && !isQuoted(i); ++i) {
        const QString &next = lower(i);
        if (next == QStringLiteral("that") && complement != Complement::Whether && (i > word + 1 || !comma(word))) {
            first = i + 1;
            opened = true;
            break;
        }
        if ((next == QStringLiteral("whether") || next == QStringLiteral("if"))
            && (complement == Complement::Whether || (complement == Complement::That && next == QStringLiteral("whether")))) {
            first = i + 1;
            opened = true;
            break;
        }
        if (isCue(i) || is(i, u"auxiliary"))
            break;
    }
    if (!opened) {
        if (complement == Complement::Told) {
            // told reporters the plan was dead
            if (word + 3 >= size || is(word + 1, u"preposition"))
                return;
            first = word + 2;
            if (is(word + 1, u"determiner"))
                first = word + 3;
            if (first >= size || is(first, u"preposition") || lower(first) == QStringLiteral("to"))
                return;
        } else if (complement != Complement::Bare) {
            return;
        }
        if (first >= size || comma(word) || is(first, u"preposition") || lower(first) == QStringLiteral("so")
            || m_masked.view(m_words[word].span).endsWith(u':'))
            return;
        while (first < size && is(first, u"day"))
            ++first;
    }
    if (first + 2 >= size)
        return;
    const NounPhrase who = subjectBefore(m_reported, word);
    Attribution speaker;
    if (who.found()) {
        // `it is said that`, `as I said`: nobody's report.
        if (lower(who.last) == QStringLiteral("it") || lower(who.last) == QStringLiteral("i")
            || lower(who.last) == QStringLiteral("we") || lower(who.last) == QStringLiteral("you"))
            return;
        if (lower(who.last) == QStringLiteral("who") && m_passage.lastSpeaker == SourceBook::nobody)
            return;
        speaker = resolve(who);
    } else if (m_reported > 0) {
        speaker = {m_passage.lastSpeaker, true};
    } else if (word > 0 && is(word - 1, u"conjunction")) {
        // `S did this and said that`: whoever the sentence told of.
        speaker = {m_passage.book.latest(SourceKind::Unknown), true};
    } else {
        return;
    }
    // To the end of the sentence, or to the verb that goes on: `said X and added that Y`.
    qsizetype last = size - 1;
    for (qsizetype i = first + 2; i + 1 < size; ++i) {
        if ((lower(i) == QStringLiteral("and") || lower(i) == QStringLiteral("but")) && isCue(i + 1)
            && verb(i + 1).complement != Complement::Label) {
            last = i - 1;
            break;
        }
        if (comma(i) && isCue(i + 1) && lower(i + 1).endsWith(QStringLiteral("ing"))) {
            last = i;
            break;
        }
    }
    add(upTo(first, last), QuoteType::Indirect, Certainty::Likely, speaker, cueAt(word));
    m_reported = last + 1;
}

void EnglishSentence::readAccording(qsizetype word)
{
    const qsizetype size = m_words.size();
    const NounPhrase who = subjectBehind(word + 2, size);
    if (!who.found() || m_reported > 0)
        return;
    const Span marked{m_words[word].body.start, m_words[word + 1].body.end};
    const Cue cue{m_passage.text.mid(marked.start, marked.length()).toString(), QStringLiteral("plain"), marked};
    Span span;
    qsizetype behind = who.fullLast + 1;
    if (word == 0 && behind < size)
        span = {m_words[behind].span.start, m_words[size - 1].body.end};
    else if (word > 2)
        span = {m_words[0].span.start, m_words[word - 1].body.end};
    else
        return;
    const bool quoted = std::any_of(m_quoted.begin(), m_quoted.end(), [](bool q) { return q; });
    if (quoted && std::any_of(m_passage.found.begin(), m_passage.found.end(), [&](const Finding &f) {
            return f.span.intersects(span) && f.quote()->type != QuoteType::Term;
        }))
        return;
    add(span, QuoteType::Indirect, Certainty::Likely, resolve(who), cue);
    m_reported = size;
}

std::optional<Attributed> EnglishSentence::attribution()
{
    for (qsizetype i = 1; i < m_words.size(); ++i) {
        if (!isCue(i) || i + 6 < m_words.size())
            continue;
        const NounPhrase who = subjectBefore(0, i);
        if (!who.found())
            continue;
        const Attribution speaker = resolve(who);
        return Attributed{speaker.source, speaker.inferred, cueAt(i)};
    }
    return std::nullopt;
}

} // namespace mitjul
