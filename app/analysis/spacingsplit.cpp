// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spacing.h"

#include "hangul.h"
#include "verbforms.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace mitjul {

namespace {

constexpr qsizetype LongestJoined = 16;

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

} // namespace

// `납품 하는`: what the noun does is one word, unless something describes the noun (`좋은 생각 하는`).
std::optional<QString> Spacing::joinsVerb(const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index) const
{
    const QStringView noun = page.pieces.at(index).text;
    const Piece* next = page.next(index);
    if (!next || next->text.size() < 2 || noun.size() < 2)
        return {};
    const auto verb = std::find_if(
        m_lightVerbs.begin(), m_lightVerbs.end(), [&](const QString& begins) { return next->text.startsWith(begins); });
    if (verb == m_lightVerbs.end() || !knowledge.explainer.listsNoun(noun)
        || !isVerb(next->text, knowledge) || !knowledge.explainer.inDictionary(noun.toString() + next->text.toString()))
        return {};
    // 의, 한, 는, 등 …: the noun is described, or one of several.
    const Piece* previous = page.previous(index);
    const bool object = previous && (previous->text.back() == u'을' || previous->text.back() == u'를')
        && knowledge.explainer.isNoun(previous->text.chopped(1));
    if (previous && !object) {
        const int final = hangul::finalOf(previous->text.back());
        if (m_describing.contains(previous->text.back()) || final == hangul::FinalN || final == hangul::FinalL)
            return {};
    }
    return next->text.first(1).toString();
}

std::optional<Finding> Spacing::findSplit(
    const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index) const
{
    const Piece& piece = page.pieces.at(index);
    const Piece* next = page.next(index);
    if (!next || !knowledge.vocabulary->korean || next->script != Script::Hangul
        || piece.text.size() > LongestJoined)
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
