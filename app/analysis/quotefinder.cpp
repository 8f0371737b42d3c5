// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quotefinder.h"

#include "englishquotes.h"
#include "koreanquotes.h"
#include "passage.h"
#include "sentences.h"

#include <algorithm>

namespace mitjul {

namespace {

bool isHead(BlockKind kind)
{
    return kind == BlockKind::Title || kind == BlockKind::Deck || kind == BlockKind::Heading;
}

bool opensWithMark(QStringView text, const Block &block)
{
    return !block.span.isEmpty() && QStringView(u"“\"＂").contains(text[block.span.start]);
}

// A quotation that a paragraph leaves open goes on in the next one if that opens with a mark again: then it ends here
// with its paragraph, as surely as if it were closed.
bool closeWithParagraph(Passage &passage, const Block *next)
{
    if (!next || !opensWithMark(passage.text, *next))
        return false;
    for (auto pair = passage.pairs.rbegin(); pair != passage.pairs.rend(); ++pair) {
        if (pair->closed() || pair->family != MarkFamily::Double || pair->depth > 0)
            continue;
        pair->close = passage.block->span.end;
        const int index = static_cast<int>(passage.pairs.rend() - pair) - 1;
        for (int i = index + 1; i < passage.pairs.size(); ++i) {
            ++passage.pairs[i].depth;
            if (passage.pairs[i].parent < 0)
                passage.pairs[i].parent = index;
        }
        return true;
    }
    return false;
}

} // namespace

struct QuoteFinder::Parts {
    explicit Parts(const Lexicons &lexicons)
        : korean(lexicons)
        , english(lexicons)
    {
    }

    KoreanQuotes korean;
    EnglishQuotes english;
};

namespace {

// Headlines, and quotes of the body, that are compared at most: a bound that keeps time linear.
constexpr qsizetype mostHeadlines = 40;
constexpr int mostQuotes = 400;

/// Reads an article's sentences in order and gives quotations that stand alone to whoever said them.
class Reader {
public:
    Reader(const KoreanQuotes &korean, const EnglishQuotes &english, const Article &article)
        : m_korean(korean)
        , m_english(english)
    {
        m_passage.text = article.text;
        m_passage.titled = korean.titledWords(article.text);
    }

    void read(const Block &block, const Block *next, const QList<Span> &sentences)
    {
        const qsizetype firstFound = m_passage.found.size();
        m_passage.block = &block;
        m_passage.pairs = pairMarks(m_passage.text, block.span);
        m_passage.spokeInBlock = false;
        m_passage.actor = SourceBook::nobody;
        m_passage.lastCue.reset();
        const bool goesOn = closeWithParagraph(m_passage, next);
        m_passage.masked = std::make_shared<MaskedText>(m_passage.text, block.span, m_passage.pairs, -1);
        qsizetype at = 0;
        auto pair = m_passage.pairs.cbegin();
        while (at < sentences.size()) {
            Span unit = sentences[at++];
            // Sentences of one quotation are read as one.
            for (; pair != m_passage.pairs.cend() && pair->open < unit.end; ++pair) {
                while (pair->parent < 0 && pair->close >= unit.end && at < sentences.size())
                    unit.end = sentences[at++].end;
            }
            readUnit(unit, isHead(block.kind));
        }
        if (!isHead(block.kind))
            keepUnclosed(sentences, firstFound);
        if (isHead(block.kind))
            m_previous = {};
        m_goesOn = goesOn;
        m_answers = goesOn || isQuestion(block);
    }

    QList<Finding> finish()
    {
        giveToLast(m_waiting);
        settleHeadlines();
        std::stable_sort(m_passage.found.begin(), m_passage.found.end(),
                         [](const Finding &a, const Finding &b) { return a.span < b.span; });
        return std::move(m_passage.found);
    }

private:
    void readUnit(Span unit, bool head)
    {
        const bool korean = isKoreanText(m_passage.text.mid(unit.start, unit.length()));
        const qsizetype before = m_passage.found.size();
        const int speakerBefore = m_passage.lastSpeaker;
        m_passage.floating.clear();
        if (korean)
            m_korean.find(m_passage, unit);
        else
            m_english.find(m_passage, unit);
        const QList<qsizetype> floating = m_passage.floating;
        const bool quiet = std::none_of(m_passage.found.begin() + before, m_passage.found.end(), [](const Finding &f) {
            return f.quote()->type != QuoteType::Term;
        });
        if (!m_waiting.isEmpty()) {
            const auto told = quiet ? attribution(unit, korean, true) : std::nullopt;
            if (told)
                give(m_waiting, *told);
            else if (m_goesOn && !quiet)
                giveToLast(m_waiting);
            else if (m_actor)
                give(m_waiting, *m_actor);
            else
                giveToLast(m_waiting, speakerBefore);
            m_actor.reset();
            if (m_passage.found[m_waiting.first()].span.start <= m_passage.block->span.start + 1)
                m_answerer = m_passage.lastSpeaker;
            m_waiting.clear();
        }
        if (head) {
            m_headlines += floating;
            return;
        }
        if (!floating.isEmpty()) {
            const auto told = m_previous.isEmpty() ? std::nullopt : attribution(m_previous, korean, false);
            const bool whole = unit.start == m_passage.block->span.start;
            if (told && whole)
                m_answerer = told->source;
            if (told)
                give(floating, *told);
            else if (whole && m_goesOn && m_passage.lastSpeaker != SourceBook::nobody)
                giveToLast(floating);
            else if (whole && m_answers && answerer() != SourceBook::nobody)
                give(floating, {answerer(), true, std::nullopt});
            else
                m_waiting = floating;
            if (!m_waiting.isEmpty() && korean && !m_previous.isEmpty())
                m_actor = m_korean.actor(m_passage, m_previous);
        }
        const bool leadsIn = korean && m_korean.leadsIn(m_passage.text.mid(unit.start, unit.length()));
        m_previous = quiet || leadsIn ? unit : Span{};
    }

    // What a mark opens that never closes is said by somebody, as far as its sentence goes and not surely.
    void keepUnclosed(const QList<Span> &sentences, qsizetype firstFound)
    {
        QList<Span> said;
        for (qsizetype i = firstFound; i < m_passage.found.size(); ++i) {
            if (m_passage.found[i].quote()->type != QuoteType::Term)
                said.append(m_passage.found[i].span);
        }
        std::sort(said.begin(), said.end());
        auto sentence = sentences.begin();
        auto known = said.cbegin();
        for (qsizetype i = 0; i < m_passage.pairs.size(); ++i) {
            const MarkPair &pair = m_passage.pairs[i];
            if (pair.closed() || pair.family != MarkFamily::Double || pair.parent >= 0)
                continue;
            while (sentence != sentences.end() && sentence->end <= pair.open)
                ++sentence;
            if (sentence == sentences.end())
                return;
            // Another mark begins something else.
            const qsizetype next = i + 1 < m_passage.pairs.size() ? m_passage.pairs[i + 1].open : sentence->end;
            const Span rest{pair.open + 1, std::min(next, sentence->end)};
            while (known != said.cend() && known->end <= rest.start)
                ++known;
            const bool found = known != said.cend() && known->intersects(rest);
            if (!found && m_passage.text.mid(rest.start, rest.length()).trimmed().contains(u' '))
                m_passage.found.append({rest, Certainty::Possible, Quote{QuoteType::Direct, std::nullopt, std::nullopt}});
        }
    }

    // Who answers the questions of an interview; nobody answered yet: whom the introduction named last.
    int answerer()
    {
        if (m_answerer == SourceBook::nobody)
            m_answerer = m_passage.book.latestNamed();
        return m_answerer;
    }

    // `▶결말은 정해졌나.`, `Q. …?`: in an interview the answer's paragraph follows.
    [[nodiscard]] bool isQuestion(const Block &block) const
    {
        const QStringView text = m_passage.text.mid(block.span.start, block.span.length()).trimmed();
        if (text.isEmpty())
            return false;
        const bool dash = text.size() > 1 && QStringView(u"-–—―").contains(text.front()) && !text.contains(u'“') && !text.contains(u'"');
        if (dash || QStringView(u"▶▷■□●○◇◆").contains(text.front()) || text.startsWith(u"Q.") || text.startsWith(u"Q:"))
            return true;
        return text.endsWith(u'?') && !isQuotationMark(text.front());
    }

    std::optional<Attributed> attribution(Span unit, bool korean, bool behind)
    {
        return korean ? m_korean.attribution(m_passage, unit, behind) : m_english.attribution(m_passage, unit, behind);
    }

    void give(const QList<qsizetype> &findings, const Attributed &told)
    {
        for (const qsizetype index : findings) {
            auto &quote = std::get<Quote>(m_passage.found[index].detail);
            if (told.source != SourceBook::nobody) {
                quote.speaker = m_passage.book.speaker(told.source, told.inferred);
                m_passage.lastSpeaker = told.source;
            }
            quote.cue = told.cue;
            // Words inside that nobody else is said to say are repeated by whom they stand with.
            for (qsizetype i = index + 1; i < m_passage.found.size() && m_passage.found[index].span.contains(m_passage.found[i].span); ++i) {
                auto &inner = std::get<Quote>(m_passage.found[i].detail);
                if (inner.type != QuoteType::Term && !inner.speaker && quote.speaker) {
                    inner.speaker = quote.speaker;
                    inner.speaker->inferred = true;
                }
            }
        }
    }

    void giveToLast(const QList<qsizetype> &findings, int source = SourceBook::nobody)
    {
        if (source == SourceBook::nobody)
            source = m_passage.lastSpeaker;
        give(findings, {source, true, std::nullopt});
    }

    // A headline quotes somebody whom the article quotes with the same words, or names beside the marks.
    void settleHeadlines()
    {
        m_headlines.resize(std::min(m_headlines.size(), mostHeadlines));
        for (const qsizetype index : std::as_const(m_headlines)) {
            Finding &headline = m_passage.found[index];
            auto &quote = std::get<Quote>(headline.detail);
            if (quote.speaker && quote.speaker->named)
                continue;
            if (const auto told = headlineSpeaker(headline.span)) {
                quote.speaker = told;
                quote.speaker->inferred = true;
            }
        }
    }

    [[nodiscard]] std::optional<Speaker> headlineSpeaker(Span headline) const
    {
        const QStringList words = wordsOf(headline);
        double best = 0;
        int read = 0;
        std::optional<Speaker> speaker;
        for (const Finding &body : std::as_const(m_passage.found)) {
            const Quote &spoken = *body.quote();
            if (!spoken.speaker || spoken.type == QuoteType::Headline || body.span.start == headline.start
                || body.span.length() > 40 * headline.length())
                continue;
            if (++read > mostQuotes)
                break;
            const QStringList said = wordsOf(body.span);
            const auto shared = std::count_if(words.begin(), words.end(), [&](const QString &word) {
                return std::any_of(said.begin(), said.end(), [&](const QString &other) { return other.startsWith(word); });
            });
            const double share = words.isEmpty() ? 0 : static_cast<double>(shared) / static_cast<double>(words.size());
            if (share > best) {
                best = share;
                speaker = spoken.speaker;
            }
        }
        // Word for word, or whom the headline names, or who said about the same.
        if (best >= 0.8)
            return speaker;
        const auto named = namedInLine(headline);
        return named || best < 0.5 ? named : speaker;
    }

    [[nodiscard]] std::optional<Speaker> namedInLine(Span headline) const
    {
        const auto line = std::find_if(m_lines.begin(), m_lines.end(), [&](Span s) { return s.contains(headline.start); });
        if (line == m_lines.end())
            return std::nullopt;
        const QString text = m_passage.text.mid(line->start, headline.start - line->start).toString()
            + m_passage.text.mid(headline.end, line->end - headline.end).toString();
        for (const Finding &body : std::as_const(m_passage.found)) {
            const Quote &spoken = *body.quote();
            if (spoken.speaker && spoken.speaker->named && text.contains(spoken.speaker->text))
                return spoken.speaker;
        }
        return std::nullopt;
    }

    // The beginnings of a span's words: headlines change endings.
    [[nodiscard]] QStringList wordsOf(Span span) const
    {
        QStringList words;
        for (const QStringView word : m_passage.text.mid(span.start, span.length()).split(u' ', Qt::SkipEmptyParts)) {
            if (const QStringView stem = word.first(std::min<qsizetype>(word.size(), 2)); stem.back().isLetterOrNumber())
                words.append(stem.toString().toLower());
        }
        return words;
    }

public:
    void addLine(Span line) { m_lines.append(line); }

private:
    const KoreanQuotes &m_korean;
    const EnglishQuotes &m_english;
    Passage m_passage;
    QList<qsizetype> m_waiting; ///< quotations that stood alone in the unit before
    QList<qsizetype> m_headlines;
    QList<Span> m_lines; ///< titles and headings
    std::optional<Attributed> m_actor; ///< whom the sentence before those tells of
    int m_answerer = SourceBook::nobody; ///< who answered the last question of an interview
    bool m_goesOn = false; ///< the quotation that ends the block before goes on in this one
    bool m_answers = false; ///< the block before asks, or its quotation goes on in this one
    Span m_previous; ///< the unit before in the same block, if nobody was quoted in it
};

} // namespace

QuoteFinder::QuoteFinder(const Lexicons &lexicons)
    : m_parts(std::make_unique<Parts>(lexicons))
{
}

QuoteFinder::~QuoteFinder() = default;

QList<Finding> QuoteFinder::find(const Article &article, const QList<Span> &sentences, std::stop_token stop) const
{
    Reader reader(m_parts->korean, m_parts->english, article);
    QList<const Block *> blocks;
    for (const Block &block : article.blocks) {
        if (isAnalysed(block.kind))
            blocks.append(&block);
    }
    auto sentence = sentences.begin();
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (stop.stop_requested())
            return {};
        QList<Span> inside;
        for (; sentence != sentences.end() && sentence->start < blocks[i]->span.end; ++sentence)
            inside.append(*sentence);
        if (isHead(blocks[i]->kind))
            reader.addLine(blocks[i]->span);
        reader.read(*blocks[i], i + 1 < blocks.size() ? blocks[i + 1] : nullptr, inside);
    }
    return reader.finish();
}

} // namespace mitjul
