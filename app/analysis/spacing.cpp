// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spacing.h"

#include "evidence.h"
#include "hangul.h"
#include "names.h"
#include "verbforms.h"

#include <QCoreApplication>
#include <algorithm>

namespace mitjul {

namespace {

constexpr qsizetype LongestRun = 16;

bool startsWithAny(QStringView text, const QStringList& beginnings)
{
    return std::any_of(
        beginnings.begin(), beginnings.end(), [&](const QString& b) { return text.startsWith(b); });
}

QString reasonApart(const QString& first, const QString& second)
{
    return QCoreApplication::translate("TypoFinder", "“%1” and “%2” are two words and written apart.")
        .arg(first, second);
}

} // namespace

Spacing::Spacing(const Lexicons& lexicons)
{
    for (const QStringList& row : lexicons.value(QStringLiteral("boundnouns")).rows)
        m_boundNouns.append({row.value(0), row.value(1).split(u' ', Qt::SkipEmptyParts),
            row.value(2).split(u' ', Qt::SkipEmptyParts),
            fromName<Certainty>(row.value(3)).value_or(Certainty::Likely)});
    // Longer ones first: `때문` before `때`.
    std::stable_sort(m_boundNouns.begin(), m_boundNouns.end(),
        [](const BoundNoun& a, const BoundNoun& b) { return a.noun.size() > b.noun.size(); });
    for (const QStringList& row : lexicons.value(QStringLiteral("orphans")).rows)
        m_orphans.insert(row.value(0),
            {row.value(0), fromName<Certainty>(row.value(1)).value_or(Certainty::Likely),
                row.value(2).split(u' ', Qt::SkipEmptyParts)});
    for (const QStringList& row : lexicons.value(QStringLiteral("spacing")).rows) {
        const QStringList items = row.value(1).split(u' ', Qt::SkipEmptyParts);
        if (row.value(0) == QLatin1StringView("numeral"))
            m_numerals += items;
        else if (row.value(0) == QLatin1StringView("duration"))
            m_durations += items;
        else if (row.value(0) == QLatin1StringView("whole"))
            m_whole += items;
        else if (row.value(0) == QLatin1StringView("adverb")) {
            for (const QString& item : items)
                m_adverbs.insert(item.front());
        } else if (row.value(0) == QLatin1StringView("describing")) {
            for (const QString& item : items)
                m_describing.insert(item.front());
        } else if (row.value(0) == QLatin1StringView("light"))
            m_lightVerbs += items;
        else if (row.value(0) == QLatin1StringView("ending"))
            m_endings.unite(QSet<QString>(items.begin(), items.end()));
        else if (row.value(0) == QLatin1StringView("person")) {
            for (const QString& item : items)
                m_personSuffixes.insert(item.front());
        }
    }
    for (const QStringList& row : lexicons.value(QStringLiteral("counters")).rows) {
        if (row.value(1) != QLatin1StringView("sino"))
            m_counters.insert(row.value(0));
    }
}

std::optional<Finding> Spacing::findJoined(
    const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index) const
{
    const Piece& piece = page.pieces.at(index);
    const QStringView word = piece.text;
    if (word.size() < 2 || word.size() > LongestRun || !knowledge.vocabulary->korean)
        return {};
    const Piece* next = page.next(index);
    std::optional<Split> split = splitElapsed(word, next, knowledge);
    // The dictionary lets `하고있다` and `갈수` pass.
    if (!split)
        split = splitAuxiliary(word, knowledge);
    const bool accepted = knowledge.explainer.inDictionary(word);
    if (!split && !(accepted && knowledge.explainer.listsNoun(word)))
        split = splitBoundNoun(word, next, accepted, knowledge);
    if (!split && accepted)
        return {};
    if (!split && !knowledge.stock.contains(word)) {
        split = splitNegation(word, knowledge);
        if (!split)
            split = splitBecoming(word, knowledge);
    }
    // The web writes `세번째`.
    if (!split)
        split = splitNumeral(word, knowledge);
    if (!split)
        return {};
    return makeTypo(piece.span, TypoType::Spacing, split->certainty, {split->corrected}, split->reason);
}

std::optional<Spacing::Split> Spacing::splitNegation(QStringView word, const TypoKnowledge& knowledge) const
{
    const QStringView rest = word.sliced(1);
    const bool sure = word.front() == u'안' || word.front() == u'못';
    if ((!sure && !m_adverbs.contains(word.front())) || rest.size() < 2 || !isVerb(rest, knowledge)
        || (!sure && stemOf(rest, knowledge.josa, 1) != rest))
        return {};
    // 못받은, 안갈
    const int final = hangul::finalOf(rest.back());
    const bool adnominal = sure && (final == hangul::FinalN || final == hangul::FinalL);
    if (!hasVerbEnding(rest) && !adnominal)
        return {};
    const QString negation(word.front());
    return Split{negation + u' ' + rest.toString(), sure && !adnominal ? Certainty::Certain : Certainty::Likely,
        QCoreApplication::translate("TypoFinder", "The adverb “%1” is written apart from its verb.")
            .arg(negation)};
}

std::optional<Spacing::Split> Spacing::splitBoundNoun(
    QStringView word, const Piece* next, bool accepted, const TypoKnowledge& knowledge) const
{
    const qsizetype half = word.size() / 2;
    if (startsWithAny(word, m_whole) || word.first(half) == word.sliced(half)) // 중간중간
        return {};
    for (const BoundNoun& bound : m_boundNouns) {
        const qsizetype at = word.lastIndexOf(bound.noun);
        // Against the dictionary speaks only what follows.
        if (at < 1 || (accepted && bound.next.isEmpty()))
            continue;
        const QStringView left = word.first(at);
        const QStringView tail = word.sliced(at + bound.noun.size());
        if (!tail.isEmpty()) {
            const Tail* particle = knowledge.josa.tail(tail);
            // `든바다`, a sea: the bare copula ends too many nouns.
            if (!particle || tail == u"다" || !Josa::fits(*particle, Josa::endOf(bound.noun.back())))
                continue;
        }
        const int final = hangul::finalOf(left.back());
        const bool adnominal = std::any_of(bound.after.begin(), bound.after.end(), [&](const QString& after) {
            if (after == QLatin1StringView("noun"))
                return left.size() >= 2 && knowledge.explainer.isNoun(left);
            // One syllable may be anything before a noun that is not sure (`단채에`).
            const bool plain = left.size() == 1 && bound.noun.size() == 1 && bound.certainty != Certainty::Certain;
            if (after == u"ㄹ" || after == u"ㄴ")
                return final == (after == u"ㄹ" ? hangul::FinalL : hangul::FinalN)
                    && (plain ? isVerb(left, knowledge) : isAdnominal(left, knowledge));
            if (after == u"기")
                return left.size() >= 2 && left.back() == u'기'
                    && knowledge.explainer.inDictionary(left.chopped(1).toString() + u'다');
            return left.size() >= 2 && left.endsWith(after) && isVerb(left, knowledge);
        });
        if (!adnominal)
            continue;
        if (!bound.next.isEmpty() && (tail.isEmpty() || accepted) && !(next && startsWithAny(next->text, bound.next)))
            continue;
        const QString right = word.sliced(at).toString();
        return Split{left.toString() + u' ' + right, bound.certainty, reasonApart(left.toString(), right)};
    }
    return {};
}

std::optional<Spacing::Split> Spacing::splitAuxiliary(QStringView word, const TypoKnowledge& knowledge) const
{
    // -고 있다, -지 않다: only after -아/-어 may an auxiliary be joined (제47항).
    if (startsWithAny(word, m_whole))
        return {};
    for (qsizetype cut = 2; cut < word.size(); ++cut) {
        const QStringView first = word.first(cut);
        const QStringView rest = word.sliced(cut);
        const bool progressive = first.back() == u'고' && (rest.front() == u'있' || rest.front() == u'싶');
        const bool negated = first.back() == u'지'
            && (rest.front() == u'않' || rest.startsWith(u"못하") || rest.startsWith(u"못했"));
        if ((progressive || negated) && knowledge.explainer.inDictionary(rest)
            && (isVerb(first, knowledge) || knowledge.explainer.isComposed(first)))
            return Split{first.toString() + u' ' + rest.toString(), Certainty::Certain,
                reasonApart(first.toString(), rest.toString())};
    }
    return {};
}

std::optional<Spacing::Split> Spacing::splitBecoming(QStringView word, const TypoKnowledge& knowledge) const
{
    for (qsizetype cut = word.size() - 1; cut >= 2; --cut) {
        const QStringView noun = word.first(cut);
        const QStringView verb = word.sliced(cut);
        static const QStringList Becoming{QStringLiteral("되"), QStringLiteral("된"), QStringLiteral("될"),
            QStringLiteral("됨"), QStringLiteral("돼"), QStringLiteral("됐")};
        if (!startsWithAny(verb, Becoming) || !knowledge.explainer.inDictionary(verb))
            continue;
        // What one does is done (`가동되다`, one word); what one is one becomes (`승자가 되다`, two).
        static constexpr QStringView Sure = u"자생꾼왕";
        if (!m_personSuffixes.contains(noun.back()) || (noun.size() < 3 && !Sure.contains(noun.back()))
            || !knowledge.explainer.isNoun(noun)
            || knowledge.explainer.inDictionary(noun.toString() + QStringLiteral("하다")))
            continue;
        const bool vowel = Josa::endOf(noun.back()) == SpokenEnd::Vowel;
        return Split{
            noun.toString() + (vowel ? QStringLiteral("가 ") : QStringLiteral("이 ")) + verb.toString(),
            Certainty::Likely, reasonApart(noun.toString(), verb.toString())};
    }
    return {};
}

std::optional<Spacing::Split> Spacing::splitNumeral(QStringView word, const TypoKnowledge& knowledge) const
{
    for (const QString& numeral : m_numerals) {
        if (!word.startsWith(numeral))
            continue;
        const QStringView rest = word.sliced(numeral.size());
        QStringView counter = rest;
        if (!m_counters.contains(counter.toString())) {
            counter = {};
            for (const Tail* tail : knowledge.josa.tailsOf(rest)) {
                const QStringView stem = rest.chopped(tail->text.size());
                if (m_counters.contains(stem.toString()) && Josa::fits(*tail, Josa::endOf(stem.back())))
                    counter = stem;
            }
        }
        if (!counter.isEmpty())
            return Split{
                numeral + u' ' + rest.toString(), Certainty::Likely, reasonApart(numeral, rest.toString())};
    }
    return {};
}

std::optional<Spacing::Split> Spacing::splitElapsed(
    QStringView word, const Piece* next, const TypoKnowledge& knowledge) const
{
    // `그린 지 10년`: time gone by since, written apart; `그린지 모른다`, a question, is one word.
    if (!word.endsWith(u'지') && !word.endsWith(u"지도") && !word.endsWith(u"지는"))
        return {};
    const qsizetype cut = word.lastIndexOf(u'지');
    if (!next || cut < 1 || knowledge.explainer.isNoun(word)
        || hangul::finalOf(word[cut - 1]) != hangul::FinalN || word[cut - 1] == u'는')
        return {};
    const bool number = next->script == Script::Number
        && std::any_of(m_durations.begin(), m_durations.end(),
            [&](const QString& unit) { return unit.size() <= 2 && next->text.contains(unit); });
    if (!(number || startsWithAny(next->text, m_durations)) || !isVerb(word.first(cut), knowledge))
        return {};
    const QString left = word.first(cut).toString();
    const QString right = word.sliced(cut).toString();
    return Split{left + u' ' + right, Certainty::Likely,
        QCoreApplication::translate(
            "TypoFinder", "“지” for time gone by is a word of its own: written apart.")};
}

std::optional<Finding> Spacing::findElapsed(const TypoPage& page, qsizetype index) const
{
    const Piece& piece = page.pieces.at(index);
    const QStringView word = piece.text;
    for (const QStringView after : {QStringView(u"만에"), QStringView(u"만이다"), QStringView(u"만의")}) {
        const QStringView time = word.chopped(std::min(after.size(), word.size()));
        if (!word.endsWith(after) || time.isEmpty() || !time.front().isDigit())
            continue;
        const bool lasts = std::any_of(m_durations.begin(), m_durations.end(), [&](const QString& unit) {
            return time.endsWith(unit) && time.size() > unit.size() && time[time.size() - unit.size() - 1].isDigit();
        });
        if (lasts)
            return makeTypo(piece.span, TypoType::Spacing, Certainty::Likely,
                {time.toString() + u' ' + after.toString()},
                QCoreApplication::translate(
                    "TypoFinder", "“만” for time gone by is a word of its own: written apart."));
    }
    return {};
}

} // namespace mitjul
