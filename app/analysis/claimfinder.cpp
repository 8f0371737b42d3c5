// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimfinder.h"

#include "claimcues.h"
#include "claimscore.h"
#include "englishclaims.h"
#include "koreanclaims.h"
#include "names.h"
#include "sentences.h"
#include "words.h"

#include <algorithm>
#include <span>

namespace mitjul {

namespace {

// The first that fits is the type. The guidelines' order, but for two things that a sentence asserts of what it
// contains: why a figure moved, and that something more or less will be or ought to be.
constexpr std::array<ClaimType, ClaimEvidence::typeCount> allTypes{
    ClaimType::Causal,     ClaimType::Statistic,  ClaimType::Prediction,     ClaimType::Normative,
    ClaimType::Comparison, ClaimType::Definition, ClaimType::Generalization, ClaimType::Attributed};

// Told by somebody, whatever is told: the type where there is no other.
constexpr auto typeOrder = std::span(allTypes).first<ClaimEvidence::typeCount - 1>();

// A claim from here on: misses hurt more than extras, which rank low. tests/bench/claimweights/fit.py has it too.
constexpr double likely = 0.42;
constexpr double certain = 0.8;
constexpr qsizetype fewestBlanks = 3; // fewer: an exclamation rather than an assertion
constexpr qsizetype shortest = 6; // letters of a sentence that can assert something
constexpr double wholly = 0.8; // of a sentence, inside a quotation: nothing of the writer's is left
constexpr double mostly = 0.4; // of a sentence, quoted: what else it says matters less

bool isQuestion(QStringView text)
{
    const auto closes = [](QChar c) { return c.isSpace() || isQuotationMark(c) || c == u'.' || c == u')'; };
    while (!text.isEmpty() && closes(text.back()))
        text.chop(1);
    return text.isEmpty() || text.endsWith(u'?') || text.endsWith(u'？');
}

/// Asks, bids, plans, wishes, or tells of oneself without a figure: nothing that could be contested.
bool assertsNothing(const ClaimEvidence &evidence)
{
    static const QStringList empty = QStringLiteral("question request intent wish").split(u' ');
    const auto has = [&](const QString &sign) { return evidence.has(sign); };
    const bool personal = has(QStringLiteral("first")) || has(QStringLiteral("feeling"));
    return std::any_of(empty.begin(), empty.end(), has) || (personal && !evidence.of(ClaimType::Statistic).strong);
}

/// The words that speak for any type, each once and none that another holds (`될` beside `될 것이라`).
QStringList reasonsOf(const ClaimEvidence &evidence)
{
    QStringList all;
    for (const ClaimType type : allTypes)
        all += evidence.of(type).words;
    all.removeDuplicates();
    all.removeAll(QString());
    QStringList reasons;
    for (const QString &word : all) {
        const auto holds = [&](const QString &other) { return other != word && other.contains(word); };
        if (std::none_of(all.begin(), all.end(), holds))
            reasons.append(word);
    }
    return reasons;
}

/// The first type that something strong speaks for; else, of what somebody says, the first that anything speaks for.
ClaimType typeOf(const ClaimEvidence &evidence)
{
    const auto first = [&](bool strong) {
        return std::find_if(typeOrder.begin(), typeOrder.end(), [&](ClaimType type) {
            const ClaimEvidence::Hit &hit = evidence.of(type);
            return hit.strong || (!strong && !hit.words.isEmpty());
        });
    };
    auto type = first(true);
    if (type == typeOrder.end())
        type = first(false);
    if (type == typeOrder.end())
        return ClaimType::Attributed;
    // What the whole sentence says of a kind outweighs a word in it that compares or judges.
    const bool weak = !evidence.of(*type).strong && *type != ClaimType::Causal && *type != ClaimType::Statistic;
    const bool generic = evidence.has(QStringLiteral("kind")) || evidence.has(QStringLiteral("law"));
    return weak && generic ? ClaimType::Generalization : *type;
}

} // namespace

struct ClaimFinder::Parts {
    explicit Parts(const Lexicons &lexicons)
        : cues(lexicons)
        , korean(lexicons)
        , english(lexicons)
        , score(lexicons)
    {
    }

    /// What the quotes in a sentence say about it.
    struct Told {
        bool any = false; ///< somebody is quoted with a cue in the sentence
        bool alone = false; ///< it stands inside a quotation that has its cue elsewhere, or none
        bool contestable = false;
        bool asked = false; ///< somebody only asks
        ClaimEvidence evidence; ///< of what is told, the contestable of it if there is any
        double share = 0; ///< of the sentence that is told
        QString outside; ///< the rest of the sentence
        QStringList features;
        QString cue; ///< the reporting verb
        std::optional<Speaker> speaker;
    };

    ClaimEvidence weigh(QStringView clause) const;
    Told told(QStringView text, Span sentence, const QList<const Finding *> &quotes) const;
    void hear(const Quote &quote, QStringView said, Told &told) const;
    void addOutside(const Told &told, ClaimEvidence &evidence) const;
    QStringList featuresOf(QStringView letters, const ClaimEvidence &evidence, const Told &told) const;
    std::optional<ClaimCandidate> candidate(QStringView text, Span sentence, const Told &told) const;
    std::optional<Finding> decide(const ClaimCandidate &candidate) const;

    ClaimCues cues;
    KoreanClaims korean;
    EnglishClaims english;
    ClaimScore score;
};

ClaimEvidence ClaimFinder::Parts::weigh(QStringView clause) const
{
    const ClauseWords words(clause);
    const bool inKorean = isKoreanText(clause);
    ClaimEvidence evidence;
    cues.weigh(words, inKorean, evidence);
    if (inKorean)
        korean.weigh(words, evidence);
    else
        english.weigh(words, evidence);
    if (isQuestion(clause))
        evidence.signs.insert(QStringLiteral("question"));
    return evidence;
}

/// Takes in one quotation whose cue stands in the sentence.
void ClaimFinder::Parts::hear(const Quote &quote, QStringView said, Told &told) const
{
    const QString group = quote.cue && !quote.cue->group.isEmpty() ? quote.cue->group : QStringLiteral("none");
    ClaimEvidence evidence = weigh(said);
    if (quote.type == QuoteType::Partial) { // “a hole with some law around it” names, it says nothing of a kind
        evidence.of(ClaimType::Generalization) = {};
        evidence.signs.remove(QStringLiteral("kind"));
    }
    if (group == QStringLiteral("forecast"))
        evidence.add(ClaimType::Prediction, false, quote.cue->text);
    else if (group == QStringLiteral("directive") && !isKoreanText(said)) // most of Korean's only warn or stress
        evidence.add(ClaimType::Normative, false, quote.cue->text);
    // 의문을 제기하다 tells what somebody holds; Korean questions show by their endings.
    const bool asks = group == QStringLiteral("question")
        && (!isKoreanText(said) || evidence.has(QStringLiteral("question")));
    const bool contestable = !asks && !assertsNothing(evidence);
    told.asked = told.asked || asks;
    if (told.contestable && !contestable)
        return;
    if (contestable && !told.contestable) {
        told.evidence = {}; // what asserts nothing gives way to what does
        told.features.clear();
        told.contestable = true;
    }
    told.evidence.merge(evidence);
    if (told.features.isEmpty())
        told.features = {QStringLiteral("cue ") + group,
                         quote.type == QuoteType::Indirect ? QStringLiteral("indirect") : QStringLiteral("direct")};
    if (quote.cue)
        told.cue = quote.cue->text;
}

/// `quotes`: those that may reach into the sentence.
ClaimFinder::Parts::Told ClaimFinder::Parts::told(QStringView text, Span sentence,
                                                  const QList<const Finding *> &quotes) const
{
    Told result;
    qsizetype heard = sentence.start;
    for (const Finding *found : quotes) {
        const Quote *quote = found->quote();
        if (!found->span.intersects(sentence))
            continue;
        const Span inside{std::max(found->span.start, sentence.start), std::min(found->span.end, sentence.end)};
        const double share = double(inside.length()) / double(sentence.length());
        const bool here = (quote->cue && quote->cue->span && sentence.contains(*quote->cue->span))
            || quote->type == QuoteType::Indirect;
        if (!result.speaker)
            result.speaker = quote->speaker;
        if (!here && quote->cue && result.cue.isEmpty())
            result.cue = quote->cue->text;
        if (!here) {
            result.alone = result.alone || share > wholly || sentence.length() - inside.length() < shortest;
            continue;
        }
        result.any = true;
        result.share += share;
        if (inside.start > heard)
            result.outside += text.mid(heard, inside.start - heard).toString() + u' ';
        heard = std::max(heard, inside.end);
        hear(*quote, text.mid(inside.start, inside.length()), result);
    }
    if (result.any)
        result.outside += text.mid(heard, sentence.end - heard);
    return result;
}

/// Takes in what the sentence says beside what is told.
void ClaimFinder::Parts::addOutside(const Told &told, ClaimEvidence &evidence) const
{
    const ClaimEvidence outside = weigh(told.outside);
    // 응답자의 56%가 … 답했다, … 의견은 35%에 불과했다: how many say so is what is claimed.
    const bool counted = outside.has(QStringLiteral("share subject")) || outside.has(QStringLiteral("measured"));
    if (counted)
        evidence.merge(outside);
    else if (told.share < mostly && !isKoreanText(told.outside)) // in Korean it only says who tells it, and how
        evidence.merge(outside, true);
}

/// What speaks for and against a sentence being a claim, as `claimweights.tsv` names it.
QStringList ClaimFinder::Parts::featuresOf(QStringView letters, const ClaimEvidence &evidence, const Told &told) const
{
    const QString unquoted = told.alone ? QStringLiteral("alone") : QStringLiteral("own");
    const QString context = told.any ? QStringLiteral("told") : unquoted;
    QStringList features = told.features;
    features.append({QStringLiteral("base"), context});
    if (letters.count(u' ') < fewestBlanks)
        features.append(QStringLiteral("short"));
    if (told.any && !told.contestable)
        features.append(QStringLiteral("moot"));
    if (told.speaker && !told.speaker->inferred)
        features.append(QStringLiteral("speaker"));
    for (const ClaimType type : allTypes) {
        const ClaimEvidence::Hit &hit = evidence.of(type);
        if (!hit.words.isEmpty())
            features.append((hit.strong ? QStringLiteral("strong ") : QStringLiteral("weak ")) + nameOf(type));
    }
    for (const QString &sign : evidence.signs)
        features.append({sign, context + u' ' + sign});
    return features;
}

/// Weighs a sentence. Nothing: it asserts nothing, whatever its features.
std::optional<ClaimCandidate> ClaimFinder::Parts::candidate(QStringView text, Span sentence, const Told &told) const
{
    const QStringView letters = text.mid(sentence.start, sentence.length());
    if (isQuestion(letters) || letters.size() < shortest)
        return std::nullopt;
    if (told.asked && !told.contestable)
        return std::nullopt;
    ClaimEvidence evidence = told.any ? told.evidence : weigh(letters);
    if (told.any)
        addOutside(told, evidence);
    if (!told.any && (evidence.has(QStringLiteral("question")) || evidence.has(QStringLiteral("byline"))))
        return std::nullopt;
    QStringList reasons = reasonsOf(evidence);
    // What is told needs no other reason than the telling.
    if (reasons.isEmpty() && !told.cue.isEmpty())
        reasons.append(told.cue);
    if (reasons.isEmpty() && told.speaker)
        reasons.append(told.speaker->name());
    if (reasons.isEmpty())
        return std::nullopt;
    return ClaimCandidate{sentence,         isKoreanText(letters), featuresOf(letters, evidence, told),
                          typeOf(evidence), reasons,               told.speaker};
}

std::optional<Finding> ClaimFinder::Parts::decide(const ClaimCandidate &candidate) const
{
    const double probability = score.of(candidate.features, candidate.korean);
    if (probability < likely)
        return std::nullopt;
    std::optional<Finding> finding(std::in_place);
    finding->span = candidate.span;
    finding->certainty = probability >= certain ? Certainty::Certain : Certainty::Likely;
    Claim &claim = finding->detail.emplace<Claim>();
    claim.type = candidate.type;
    claim.worth = ClaimScore::worth(claim.type, probability);
    claim.reasons = candidate.reasons;
    claim.speaker = candidate.speaker;
    return finding;
}

ClaimFinder::ClaimFinder(const Lexicons &lexicons)
    : m_parts(std::make_unique<Parts>(lexicons))
{
}

ClaimFinder::~ClaimFinder() = default;

QList<ClaimCandidate> ClaimFinder::candidates(const Article &article, const QList<Span> &sentences,
                                              const QList<Finding> &quotes, std::stop_token stop) const
{
    QList<ClaimCandidate> result;
    qsizetype next = 0; // the first quote that begins behind the sentences read so far
    QList<const Finding *> open; // quotes that reach into the sentence or behind it
    auto block = article.blocks.begin();
    for (const Span sentence : sentences) {
        while (block != article.blocks.end() && block->span.end <= sentence.start) {
            ++block;
            if (stop.stop_requested())
                return {};
        }
        if (block == article.blocks.end())
            break;
        if (block->kind == BlockKind::Title || block->kind == BlockKind::Heading || block->kind == BlockKind::Deck)
            continue;
        open.removeIf([&](const Finding *quote) { return quote->span.end <= sentence.start; });
        for (; next < quotes.size() && quotes[next].span.start < sentence.end; ++next) {
            if (const Quote *quote = quotes[next].quote(); quote && quote->type != QuoteType::Term && quotes[next].span.end > sentence.start)
                open.append(&quotes[next]);
        }
        const Parts::Told told = m_parts->told(article.text, sentence, open);
        if (auto candidate = m_parts->candidate(article.text, sentence, told))
            result.append(std::move(*candidate));
    }
    return result;
}

QList<Finding> ClaimFinder::find(const Article &article, const QList<Span> &sentences, const QList<Finding> &quotes,
                                 std::stop_token stop) const
{
    QList<Finding> claims;
    for (const ClaimCandidate &candidate : candidates(article, sentences, quotes, std::move(stop))) {
        if (auto claim = m_parts->decide(candidate))
            claims.append(std::move(*claim));
    }
    return claims;
}

} // namespace mitjul
