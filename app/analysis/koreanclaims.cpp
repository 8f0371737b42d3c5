// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "koreanclaims.h"

#include "hangul.h"

#include <algorithm>

namespace mitjul {

namespace {

constexpr qsizetype definedReach = 6; // first words of a definition, among which the word defined stands

/// Whether a polite ending follows: `했습니다`, `갑니다`, `있죠`.
bool isPolite(QStringView word) { return word.endsWith(u"니다") || word.endsWith(u'요') || word.endsWith(u'죠'); }

bool isPast(QStringView word)
{
    if (word.size() < 2 || word.endsWith(u"있다") || word.endsWith(u"겠다") || word.endsWith(u"있습니다"))
        return false;
    const qsizetype ending = word.endsWith(u"습니다") ? 4 : word.endsWith(u"어요") ? 3 : 2;
    return (word.back() == u'다' || isPolite(word)) && word.size() >= ending
        && hangul::finalOf(word[word.size() - ending]) == hangul::FinalSs;
}

bool isPresentVerb(QStringView word)
{
    if (word.size() < 2 || word.back() != u'다' || word.endsWith(u"습니다") || word.endsWith(u"입니다"))
        return false;
    return word.endsWith(u"는다") || word.endsWith(u"니다") || hangul::finalOf(word[word.size() - 2]) == hangul::FinalN;
}

/// `둔하다`, `가정이다`, `있다`: neither an act nor the past.
bool isState(QStringView word)
{
    return word.size() > 1 && (word.back() == u'다' || isPolite(word)) && !isPresentVerb(word) && !isPast(word)
        && !word.endsWith(u"겠다");
}

/// Whether `word`, the verb on `-ㄹ`, and `next` tell what will be: `사라질 것이다`.
bool isFuture(const QString &word, const QString &next, bool last)
{
    static const QStringList behind = QStringLiteral("것이다 것이라 것이며 것이고 것이지 것이란 것으로 것입 것이었 거라 전망").split(u' ');
    if (hangul::finalOf(word.back()) != hangul::FinalL)
        return false;
    return (next == u"것" && last)
        || std::any_of(behind.begin(), behind.end(), [&](const QString &start) { return next.startsWith(start); });
}

/// `잃었을` (것이다): a guess about the past.
bool isPastGuess(QStringView word)
{
    return word.size() > 1 && word.back() == u'을' && hangul::finalOf(word[word.size() - 2]) == hangul::FinalSs;
}

/// `있었더라도`, `알았더라면`: what was not so.
bool isCounterfactual(QStringView word) { return word.endsWith(u"더라도") || word.endsWith(u"더라면"); }

/// Told of one thing, one day, one person: no rule for all.
bool isOneCase(const ClaimEvidence &evidence)
{
    static const QStringList signs = QStringLiteral("deixis,dated,figure,first,person").split(u',');
    return std::any_of(signs.begin(), signs.end(), [&](const QString &sign) { return evidence.has(sign); });
}

} // namespace

KoreanClaims::KoreanClaims(const Lexicons &lexicons)
    : m_korean(lexicons)
    , m_claimWords(lexicons)
    , m_figures(lexicons, m_korean, m_claimWords)
{
}

void KoreanClaims::weigh(const ClauseWords &clause, ClaimEvidence &evidence) const
{
    if (clause.words.isEmpty())
        return;
    m_figures.weigh(clause.words, evidence);
    comparison(clause.words, evidence);
    modality(clause.words, evidence);
    definition(clause, evidence);
    tense(clause.words.back(), evidence);
    trend(clause.words, evidence);
    ownAct(clause.words, evidence);
    if (isOneCase(evidence))
        return;
    law(clause.words, evidence);
    kind(clause.words, evidence);
}

void KoreanClaims::comparison(const QStringList &words, ClaimEvidence &evidence) const
{
    qsizetype condition = -1; // the last word of a condition: a comparison in it is not what the clause asserts
    for (qsizetype i = 0; i < words.size() - 1; ++i)
        condition = isCondition(words[i]) ? i : condition;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        // 가장 먼저 tells an order rather than a degree; 것보다 … 게 먼저다 tells what ought to come first.
        if (word == u"가장")
            evidence.add(ClaimType::Comparison, i + 1 < words.size() && !words[i + 1].startsWith(u"먼저"), word);
        else if (word.size() > 2 && word.endsWith(u"보다") && !is(word, WordRole::Fixed))
            evidence.add(ClaimType::Comparison, i > condition && !evidence.has(QStringLiteral("priority")), word);
    }
}

/// What will be and what ought to be.
void KoreanClaims::modality(const QStringList &words, ClaimEvidence &evidence) const
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const QString &word = words[i];
        const QString &next = words[i + 1];
        const bool last = i + 2 == words.size();
        const bool pastGuess = isPastGuess(word);
        if (pastGuess && next.startsWith(u"가능성")) {
            evidence.of(ClaimType::Prediction) = {};
        } else if (pastGuess && next.startsWith(u'것') && std::any_of(words.begin(), words.end(), isCounterfactual)) {
            evidence.add(ClaimType::Causal, true, word + u' ' + next); // 있었더라도 … 않았을 것: what would have followed
        } else if (hangul::finalOf(word.back()) == hangul::FinalL && next == u"것"
                   && words.value(i + 2).startsWith(u'같')) { // 늘어날 것 같다
            evidence.add(ClaimType::Prediction, false, word + u' ' + next);
        } else if (isFuture(word, next, last)) {
            evidence.add(ClaimType::Prediction, true, word + u' ' + next);
            if (evidence.has(QStringLiteral("money"))) // 5억 원이 걷힐 것: the amount is what is foretold
                evidence.add(ClaimType::Statistic, true, word);
        }
        if (word.size() > 1 && word.endsWith(u'야') && is(next.left(2), WordRole::Duty))
            evidence.add(ClaimType::Normative,
                         !next.startsWith(u"했")
                             && (!next.startsWith(u"할") || last || isTopic(words.value(i + 2))), // 고쳐야 할 것은
                         word + u' ' + next);
    }
}

/// `X(이)란 … 말한다`, `… 방식이다`; `‘X’는 … 제도다`, `X는 … 상태를 말한다`.
void KoreanClaims::definition(const ClauseWords &clause, ClaimEvidence &evidence) const
{
    const QStringList &words = clause.words;
    const QString &last = words.back();
    const bool defines = is(last, WordRole::Definer);
    if (!defines && !isState(last))
        return;
    for (qsizetype i = 0; i < std::min(words.size() - 1, definedReach); ++i) {
        const QString &word = words[i];
        if (word.size() < 2 || !word.endsWith(u'란') || is(word, WordRole::Fixed))
            continue;
        const QChar before = word[word.size() - 2];
        const bool closed = hangul::finalOf(before) != hangul::FinalNone;
        if (!closed && (before != u'이' || word.size() > 2))
            evidence.add(ClaimType::Definition, true, word);
    }
    // What a term in marks is, or what a word stands for: the noun behind has to be told apart by a clause.
    const qsizetype noun = words.size() - (defines ? 2 : 1);
    const bool term = clause.marked.contains(0) || defines;
    const bool told = noun > 1 && (words[noun - 1].endsWith(u'는') || modifies(words[noun - 1]));
    if (term && told && !evidence.has(QStringLiteral("person")) && isTopic(words.front())
        && m_korean.noun(words[noun]).role == (defines ? Role::Object : Role::Copula))
        evidence.add(ClaimType::Definition, true, words.front());
}

/// `오르면`, `무너지면`; not `장면`, `따르면`.
bool KoreanClaims::isCondition(const QString &word) const
{
    return word.size() > 1 && word.endsWith(u'면') && !is(word, WordRole::NonCondition);
}

/// Whether `word` modifies the noun behind it: `있는`, `더러운`.
bool KoreanClaims::modifies(const QString &word) const
{
    return m_korean.isAdnominal(word)
        || (word.size() > 1 && is(word.right(1), WordRole::Adnominal) && !word.endsWith(u"는"));
}

/// A topic, whatever stands between noun and particle: `사람은`, `병원에는`. Nothing: another word.
bool KoreanClaims::isTopic(const QString &word) const
{
    if (word.endsWith(u"에는") || word.endsWith(u"에서는") || word.endsWith(u"에게는") || word.endsWith(u"으로는"))
        return true;
    return word.size() > 1 && (word.endsWith(u'는') || word.endsWith(u'은')) && !m_korean.isAdnominal(word)
        && m_korean.noun(word).role == Role::Topic;
}

/// A topic or a subject.
bool KoreanClaims::isSubject(const QString &word) const
{
    return isTopic(word) || m_korean.noun(word).role == Role::Subject;
}

void KoreanClaims::tense(const QString &last, ClaimEvidence &evidence) const
{
    if (isPresentVerb(last)) {
        evidence.signs.insert(QStringLiteral("present verb"));
    } else if (isState(last)) {
        evidence.signs.insert(QStringLiteral("state"));
    } else if (isPast(last)) {
        evidence.signs.insert(QStringLiteral("past"));
        evidence.of(ClaimType::Generalization).strong = false; // of one case
    }
}

/// `바다가 바뀌면 사람도 떠난다`: what follows at any time from a condition.
void KoreanClaims::law(const QStringList &words, ClaimEvidence &evidence) const
{
    const auto last = words.end() - 1;
    if (!isPresentVerb(*last))
        return;
    const auto condition = std::find_if(words.begin(), last, [&](const QString &word) { return isCondition(word); });
    const bool subject = std::any_of(words.begin(), last, [&](const QString &word) { return isSubject(word); });
    if (condition == last || !subject)
        return;
    evidence.signs.insert(QStringLiteral("law"));
    evidence.add(ClaimType::Generalization, false, *condition);
}

/// What the present says of a kind of people or things: `피곤한 사람은 … 찍는다`.
void KoreanClaims::kind(const QStringList &words, ClaimEvidence &evidence) const
{
    const bool acts = isPresentVerb(words.back());
    const bool goesOn = words.size() > 1 && words[words.size() - 2].endsWith(u'고') && words.back().startsWith(u"있");
    if ((!acts && !isState(words.back())) || goesOn) // 눈치를 보고 있다: now
        return;
    const auto topic = std::find_if(words.begin(), words.end() - 1, [&](const QString &word) {
        return isTopic(word) && !is(word, WordRole::BoundNoun);
    });
    if (topic == words.end() - 1)
        return;
    const bool modified = topic != words.begin() && modifies(*(topic - 1));
    // 글쓰기는 … 만드는 일이다: what it comes to.
    const bool essence = topic == words.begin() && words.size() > 2 && is(words.back(), WordRole::Essence)
        && (words[words.size() - 2].endsWith(u'는') || modifies(words[words.size() - 2]));
    if (modified || essence || (topic->size() > 2 && topic->endsWith(u"들은")))
        evidence.signs.insert(QStringLiteral("kind"));
    else if (topic == words.begin() && acts)
        evidence.signs.insert(QStringLiteral("bare topic"));
    else
        return;
    evidence.add(ClaimType::Generalization, false, *topic);
}

/// `있다`, `갔다` behind a verb in -아/어.
bool KoreanClaims::isAuxiliary(const QString &word) const
{
    const QList<VerbReading> readings = m_korean.verb(word);
    return std::any_of(readings.begin(), readings.end(),
                       [&](const VerbReading &reading) { return is(reading.stem, WordRole::Auxiliary); });
}

/// `태우니 원가가 뛴다`: a cause; `4년 동안 530채`: a figure that grew over time.
void KoreanClaims::trend(const QStringList &words, ClaimEvidence &evidence) const
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const QString &word = words[i];
        // 물었더니: what came next, 떨어져 있다: a state.
        const bool since = word.size() > 2 && word.endsWith(u'니') && !word.endsWith(u"더니")
            && !is(word, WordRole::NonCause);
        const bool soon = words.value(i - 1) == u"지나지"; // 일주일도 지나지 않아
        const bool being = is(word, WordRole::Cause) && !soon && !isAuxiliary(words[i + 1]);
        if (since || being)
            evidence.add(ClaimType::Causal, false, word);
    }
    if (evidence.has(QStringLiteral("period"))
        && (evidence.has(QStringLiteral("figure")) || evidence.has(QStringLiteral("small figure"))))
        evidence.signs.insert(QStringLiteral("trend"));
}

/// A clause without a subject tells what its speaker did or is about to do.
void KoreanClaims::ownAct(const QStringList &words, ClaimEvidence &evidence) const
{
    bool subject = evidence.of(ClaimType::Definition).strong; // X란
    for (qsizetype i = 0; i < words.size() - 1 && !subject; ++i) {
        const Role role = m_korean.noun(words[i]).role;
        const bool place = words[i].endsWith(u"에는") || words[i].endsWith(u"에서는") || words[i].endsWith(u"로는");
        // 집주인이 바뀐 사실: the subject of a relative clause.
        subject = (role == Role::Topic || (role == Role::Subject && !m_korean.isAdnominal(words[i + 1]))) && !place
            && !m_korean.isAdnominal(words[i]);
    }
    if (!subject)
        evidence.signs.insert(isPast(words.back()) ? QStringLiteral("own act") : QStringLiteral("no subject"));
}

} // namespace mitjul
