// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimfinder.h"

#include "claimcues.h"
#include "sentences.h"
#include "words.h"

#include <algorithm>

namespace mitjul {

namespace {

// The order in which the guidelines ask for the type: the first that fits.
constexpr std::array typeOrder{ClaimType::Statistic,  ClaimType::Causal,    ClaimType::Comparison,
                               ClaimType::Prediction, ClaimType::Normative, ClaimType::Definition,
                               ClaimType::Generalization};

// How much a claim of each type deserves checking before anything else is known: figures, causes and sweeping
// statements can be checked, what ought to be cannot.
double baseWorth(ClaimType type)
{
    switch (type) {
    case ClaimType::Statistic: return 0.75;
    case ClaimType::Causal: return 0.65;
    case ClaimType::Comparison: return 0.62;
    case ClaimType::Generalization: return 0.55;
    case ClaimType::Prediction: return 0.55;
    case ClaimType::Normative: return 0.5;
    case ClaimType::Definition: return 0.45;
    case ClaimType::Attributed: return 0.4;
    }
    return 0.4;
}

bool isQuestion(QStringView text)
{
    while (!text.isEmpty() && (text.back().isSpace() || isQuotationMark(text.back()) || text.back() == u'.' || text.back() == u')'))
        text.chop(1);
    if (text.isEmpty() || text.endsWith(u'?') || text.endsWith(u'？'))
        return true;
    static const QStringList endings
        = QStringLiteral("냐 느냐 을까 일까 할까 될까 ㄹ까 나요 가요 는가 은가 인가 던가 을까요 까요 는지 무엇일까").split(u' ');
    return std::any_of(endings.begin(), endings.end(), [&](const QString &end) { return text.endsWith(end); });
}

// What one does or asks for can hardly be contested: `하겠다`, `달라`, `보라`, `듣자`.
bool isRequest(QStringView text)
{
    while (!text.isEmpty() && (isQuotationMark(text.back()) || text.back().isPunct() || text.back().isSpace()))
        text.chop(1);
    static const QStringList endings = QStringLiteral("달라 하라 보라 가라 말라 내라 오라 두라 주라 해라 마라 봐라 시오 세요 십시오 하자 듣자 가자 보자 말자 겠다 겠습니다").split(u' ');
    return std::any_of(endings.begin(), endings.end(), [&](const QString &end) { return text.endsWith(end); });
}

bool isFirstPerson(QStringView text)
{
    static const QSet<QString> korean{QStringLiteral("나는"), QStringLiteral("내가"), QStringLiteral("나도"), QStringLiteral("내"),
                                      QStringLiteral("저는"), QStringLiteral("제가"), QStringLiteral("저도"), QStringLiteral("제"),
                                      QStringLiteral("나의"), QStringLiteral("나를"), QStringLiteral("나한테"), QStringLiteral("우리"),
                                      QStringLiteral("i"), QStringLiteral("i'm"), QStringLiteral("i’m"), QStringLiteral("my"),
                                      QStringLiteral("me"), QStringLiteral("we"), QStringLiteral("i've"), QStringLiteral("i’ve"),
                                      QStringLiteral("we're"), QStringLiteral("we’re"), QStringLiteral("myself"), QStringLiteral("dad"),
                                      QStringLiteral("i'll"), QStringLiteral("i’ll"), QStringLiteral("we'll"), QStringLiteral("we’ll")};
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        QStringView bare = word;
        while (!bare.isEmpty() && (isQuotationMark(bare.front()) || bare.front().isPunct()))
            bare = bare.sliced(1);
        while (!bare.isEmpty() && (isQuotationMark(bare.back()) || bare.back().isPunct()))
            bare.chop(1);
        if (korean.contains(bare.toString().toLower()))
            return true;
    }
    return false;
}

} // namespace

struct ClaimFinder::Parts {
    explicit Parts(const Lexicons &lexicons)
        : cues(lexicons)
    {
    }

    /// What the quotes in a sentence say about it.
    struct Told {
        bool any = false; ///< somebody is quoted with a cue in the sentence
        bool alone = false; ///< it stands inside a quotation that has its cue elsewhere, or none
        bool contestable = false;
        bool distanced = false; ///< the writer takes no responsibility for it, or takes it for true
        std::optional<Speaker> speaker;
    };

    Told told(QStringView text, Span sentence, const QList<Finding> &quotes, qsizetype from) const;
    std::optional<Finding> judge(QStringView text, Span sentence, const Told &told) const;

    ClaimCues cues;
};

ClaimFinder::Parts::Told ClaimFinder::Parts::told(QStringView text, Span sentence, const QList<Finding> &quotes,
                                                  qsizetype from) const
{
    static const QSet<QString> asking{QStringLiteral("question"), QStringLiteral("emotion")};
    static const QSet<QString> distant{QStringLiteral("distanced"), QStringLiteral("presupposing"), QStringLiteral("negative"),
                                       QStringLiteral("analysis"), QStringLiteral("forecast")};
    Told result;
    for (qsizetype i = from; i < quotes.size() && quotes[i].span.start < sentence.end; ++i) {
        const Quote *quote = quotes[i].quote();
        if (!quote || quote->type == QuoteType::Term || !quotes[i].span.intersects(sentence))
            continue;
        const Span content = quotes[i].span;
        const bool here = (quote->cue && quote->cue->span && sentence.contains(*quote->cue->span))
            || quote->type == QuoteType::Indirect;
        if (!result.speaker)
            result.speaker = quote->speaker;
        if (!here) {
            result.alone = result.alone || content.contains(sentence) || sentence.length() - content.length() < 6;
            continue;
        }
        result.any = true;
        const QStringView said = text.mid(content.start, content.length());
        const QString group = quote->cue ? quote->cue->group : QString();
        result.distanced = result.distanced || distant.contains(group);
        if (!asking.contains(group) && !isQuestion(said) && !isRequest(said) && !isFirstPerson(said)
            && cues.weigh(said, isKoreanText(said)).asserts)
            result.contestable = true;
    }
    return result;
}

std::optional<Finding> ClaimFinder::Parts::judge(QStringView text, Span sentence, const Told &told) const
{
    const QStringView letters = text.mid(sentence.start, sentence.length());
    if (isQuestion(letters) || letters.size() < 6)
        return std::nullopt;
    const ClaimEvidence evidence = cues.weigh(letters, isKoreanText(letters));
    const bool strong = std::any_of(evidence.hits.begin(), evidence.hits.end(), [](const auto &hit) { return hit.strong; });
    if (told.any) {
        if (!told.contestable && !(strong && evidence.of(ClaimType::Statistic).strong))
            return std::nullopt;
    } else if (!strong) {
        return std::nullopt;
    } else if (told.alone && (isFirstPerson(letters) && !evidence.of(ClaimType::Statistic).strong)) {
        return std::nullopt;
    } else if (!evidence.asserts) {
        return std::nullopt;
    }

    ClaimType type = ClaimType::Attributed;
    bool found = false;
    // `-ㄹ 수 있다` alone is rather a rule than a forecast where somebody says it of everybody.
    const bool everybody = evidence.of(ClaimType::Generalization).strong && !evidence.of(ClaimType::Prediction).strong;
    for (const ClaimType candidate : typeOrder) {
        const ClaimEvidence::Hit &hit = evidence.of(candidate);
        if (hit.words.isEmpty() || (!hit.strong && !told.any && !told.alone))
            continue;
        if (candidate == ClaimType::Prediction && everybody)
            continue;
        type = candidate;
        found = true;
        break;
    }
    QStringList reasons;
    int kinds = 0;
    for (const ClaimType candidate : typeOrder) {
        const QStringList &words = evidence.of(candidate).words;
        kinds += words.isEmpty() ? 0 : 1;
        reasons += words;
    }
    double worth = baseWorth(type);
    if (found && !evidence.of(type).strong)
        worth -= 0.12;
    if (told.any)
        worth += 0.1;
    if (told.distanced)
        worth += 0.08;
    if (told.any && told.speaker && !told.speaker->inferred)
        worth += 0.02;
    worth += 0.03 * std::min(kinds, 3);
    if (evidence.hedged)
        worth -= 0.08;
    std::optional<Finding> finding(std::in_place);
    finding->span = sentence;
    finding->certainty = found ? Certainty::Certain : Certainty::Likely;
    Claim &claim = finding->detail.emplace<Claim>();
    claim.type = type;
    claim.worth = std::clamp(worth, 0.05, 1.0);
    claim.reasons = reasons;
    claim.speaker = told.speaker;
    return finding;
}

ClaimFinder::ClaimFinder(const Lexicons &lexicons)
    : m_parts(std::make_unique<Parts>(lexicons))
{
}

ClaimFinder::~ClaimFinder() = default;

QList<Finding> ClaimFinder::find(const Article &article, const QList<Span> &sentences, const QList<Finding> &quotes,
                                 std::stop_token stop) const
{
    QList<Finding> claims;
    qsizetype from = 0; // no quote before it reaches into the sentences to come
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
        while (from < quotes.size() && quotes[from].span.end <= std::min(sentence.start, block->span.start))
            ++from;
        const Parts::Told told = m_parts->told(article.text, sentence, quotes, from);
        if (auto claim = m_parts->judge(article.text, sentence, told))
            claims.append(std::move(*claim));
    }
    return claims;
}

} // namespace mitjul
