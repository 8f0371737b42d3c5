// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spacing.h"

#include "evidence.h"
#include "hangul.h"
#include "names.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace mitjul {

namespace {

constexpr qsizetype LongestWord = 16;

bool startsWithAny(QStringView text, const QStringList& beginnings)
{
    return std::any_of(
        beginnings.begin(), beginnings.end(), [&](const QString& b) { return text.startsWith(b); });
}

bool takesParticle(QStringView word, const TypoKnowledge& knowledge)
{
    const bool vowel = Josa::endOf(word.back()) == SpokenEnd::Vowel;
    return knowledge.explainer.inDictionary(word.toString() + (vowel ? u'를' : u'을'));
}

// A verb's form: the dictionary knows it, but not with a particle, and it is no noun with its particle
// either.
bool isVerb(QStringView word, const TypoKnowledge& knowledge)
{
    if (!knowledge.explainer.inDictionary(word) || takesParticle(word, knowledge))
        return false;
    const QList<const Tail*> tails = knowledge.josa.tailsOf(word);
    return std::none_of(tails.begin(), tails.end(), [&](const Tail* tail) {
        const QStringView stem = word.chopped(tail->text.size());
        return (stem.size() >= 2 || tail->text == u"을" || tail->text == u"를")
            && Josa::fits(*tail, Josa::endOf(stem.back())) && knowledge.explainer.inDictionary(stem)
            && takesParticle(stem, knowledge);
    });
}

// A verb's form before a noun (-ㄹ, -ㄴ), also one that might be a noun with its particle or a noun by itself: 먹을, 본.
bool isAdnominal(QStringView word, const TypoKnowledge& knowledge)
{
    if (isVerb(word, knowledge))
        return true;
    // 만들어진
    if (!knowledge.explainer.inDictionary(word))
        return word.size() >= 3 && knowledge.explainer.isComposed(word) && !knowledge.explainer.isCompound(word)
            && !knowledge.explainer.isCompound(stemOf(word, knowledge.josa));
    const QString da = QStringLiteral("다");
    if (word.size() >= 2 && (word.back() == u'을' || word.back() == u'은'))
        return hangul::finalOf(word[word.size() - 2]) != hangul::FinalNone
            && knowledge.explainer.inDictionary(word.chopped(1).toString() + da);
    // 오를, 따를: a stem in 르 looks like a noun with its particle.
    if (word.size() >= 2 && word.back() == u'를')
        return knowledge.explainer.inDictionary(word.chopped(1).toString() + QStringLiteral("르다"));
    return word.size() == 1 && knowledge.explainer.inDictionary(hangul::withFinal(word.back(), hangul::FinalNone) + da);
}

// Endings no noun has: past and future (-았-, -겠-), -다, -는, -지, -고 …
bool hasVerbEnding(QStringView word)
{
    if (std::any_of(word.begin(), word.end(), [](QChar c) { return hangul::finalOf(c) == hangul::FinalSs; }))
        return true;
    static const QStringList Endings{QStringLiteral("다"), QStringLiteral("는"), QStringLiteral("고"),
        QStringLiteral("지"), QStringLiteral("며"), QStringLiteral("면"), QStringLiteral("서"),
        QStringLiteral("던"), QStringLiteral("요")};
    return word.size() >= 3 && std::any_of(Endings.begin(), Endings.end(), [&](const QString& ending) {
        return word.endsWith(ending);
    });
}

// A noun with a particle that `는` may follow.
bool takesTopic(QStringView word, const TypoKnowledge& knowledge)
{
    static constexpr std::array Particles = {QStringView(u"에서"), QStringView(u"에게"), QStringView(u"으로"),
        QStringView(u"에"), QStringView(u"까지"), QStringView(u"이라"), QStringView(u"다"), QStringView(u"라")};
    return std::any_of(Particles.begin(), Particles.end(), [&](QStringView particle) {
        return word.endsWith(particle) && word.size() > particle.size() + 1
            && knowledge.explainer.inDictionary(word);
    });
}

// `납품 하는`: what the noun does is one word, unless something describes the noun (`좋은 생각 하는`).
std::optional<QString> joinsVerb(const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index)
{
    const QStringView noun = page.pieces.at(index).text;
    const Piece* next = page.next(index);
    if (!next || next->text.size() < 2 || noun.size() < 2)
        return {};
    static constexpr std::array Verbs = {QStringView(u"하"), QStringView(u"한다"), QStringView(u"할"), QStringView(u"함"),
        QStringView(u"해"), QStringView(u"했"), QStringView(u"합니"), QStringView(u"되"), QStringView(u"된다"),
        QStringView(u"됐"), QStringView(u"돼"), QStringView(u"됩니")};
    const auto verb = std::find_if(
        Verbs.begin(), Verbs.end(), [&](QStringView begins) { return next->text.startsWith(begins); });
    if (verb == Verbs.end() || !knowledge.explainer.listsNoun(noun)
        || !isVerb(next->text, knowledge) || !knowledge.explainer.inDictionary(noun.toString() + next->text.toString()))
        return {};
    // 의, 한, 는, 등 …: the noun is described, or one of several.
    const Piece* previous = page.previous(index);
    static constexpr QStringView Describing = u"의한은는던든등및와과할될인";
    const bool object = previous && (previous->text.back() == u'을' || previous->text.back() == u'를')
        && knowledge.explainer.isNoun(previous->text.chopped(1));
    if (previous && !object && (Describing.contains(previous->text.back()) || hangul::finalOf(previous->text.back()) == hangul::FinalN
            || hangul::finalOf(previous->text.back()) == hangul::FinalL))
        return {};
    return next->text.first(1).toString();
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
        } else if (row.value(0) == QLatin1StringView("ending"))
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
    if (word.size() < 2 || word.size() > LongestWord || !knowledge.vocabulary->korean)
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
    if ((!sure && !m_adverbs.contains(word.front())) || rest.size() < 2 || !isVerb(rest, knowledge) || (!sure && stemOf(rest, knowledge.josa, 1) != rest))
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

std::optional<Finding> Spacing::findSplit(
    const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index) const
{
    const Piece& piece = page.pieces.at(index);
    const Piece* next = page.next(index);
    if (!next || !knowledge.vocabulary->korean || next->script != Script::Hangul
        || piece.text.size() > LongestWord)
        return {};
    const QStringView first = piece.text;
    const QStringView second = next->text;
    const Span span{piece.span.start, next->span.end};
    const QStringList joined{first.toString() + second.toString()};
    // `있을 지`, `했는 지`; behind other forms `지` may count the time gone by: `간 지`.
    const bool doubting = hangul::finalOf(first.back()) == hangul::FinalL || (first.size() > 1 && first.back() == u'는');
    if (piece.script == Script::Hangul && second.startsWith(u'지') && doubting && isAdnominal(first, knowledge)) {
        const Piece* third = page.next(index + 1);
        const bool unsure = third && (third->text.startsWith(u'모') || third->text.startsWith(u'몰'));
        const bool particle = second.size() == 1 || knowledge.josa.tail(second.sliced(1));
        // `지도` is a map, too: `그릴 지도를`.
        if (particle && (second.size() == 1 || second != u"지도" || unsure))
            return makeTypo(span, TypoType::Spacing, unsure ? Certainty::Certain : Certainty::Likely, joined,
                QCoreApplication::translate("TypoFinder", "“-ㄹ지” and “-는지” are endings: nothing goes between."));
    }
    if (piece.script == Script::Hangul && m_endings.contains(second.toString())
        && hangul::finalOf(first.back()) == hangul::FinalL && isAdnominal(first, knowledge))
        return makeTypo(span, TypoType::Spacing, Certainty::Certain, joined,
            QCoreApplication::translate("TypoFinder", "“-ㄹ%1” is one ending: nothing goes between.").arg(second));
    if (const auto joinedVerb = joinsVerb(page, knowledge, index))
        return makeTypo(span, TypoType::Spacing, Certainty::Likely, joined,
            QCoreApplication::translate("TypoFinder", "“%1” makes a verb of the noun before it: nothing goes between.")
                .arg(*joinedVerb));
    const auto orphan = m_orphans.constFind(second.toString());
    if (orphan == m_orphans.cend() || piece.script != Script::Hangul || orphan->notAfter.contains(first))
        return {};
    // `선수에게 는`: a particle behind a particle.
    const bool topic = second == u"는" && takesTopic(first, knowledge);
    const bool each = second == u"마다" && first.size() == 1 && knowledge.explainer.inDictionary(first);
    if (!topic && !each && !knowledge.explainer.isNoun(first))
        return {};
    const Tail* tail = knowledge.josa.tail(second);
    if (tail && !Josa::fits(*tail, Josa::endOf(first.back())))
        return {};
    return makeTypo(span, TypoType::Spacing, orphan->certainty, joined,
        QCoreApplication::translate("TypoFinder", "“%1” belongs to the word before it.")
            .arg(second.toString()));
}

} // namespace mitjul
