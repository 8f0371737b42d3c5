// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wrongparticle.h"

#include "evidence.h"
#include "hangul.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace mitjul {

namespace {

QString reasonParticle(QStringView stem, const Tail& tail)
{
    return QCoreApplication::translate("TypoFinder", "After “%1” the particle is “%2”, not “%3”.")
        .arg(stem.toString(), tail.other, tail.text);
}

// What news speaks of: a word of the dictionary that is common besides, no name.
bool isCommonNoun(QStringView stem, const TypoKnowledge& knowledge)
{
    return knowledge.explainer.listsNoun(stem)
        && (knowledge.stock.frequency(stem) > 0 || knowledge.stock.contains(stem));
}

// Whether the word at `index` leads to a verb: what ends there is a part of its sentence, and so a noun with a particle.
bool leadsToVerb(const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index)
{
    const Piece* next = page.next(index);
    return next && next->script == Script::Hangul && next->text.size() >= 2
        && knowledge.explainer.inDictionary(next->text) && !knowledge.explainer.isNoun(next->text)
        && !knowledge.explainer.isNoun(stemOf(next->text, knowledge.josa));
}

// `친구과 함께`: what stands between two that are one.
bool leadsToTogether(const TypoPage& page, qsizetype index)
{
    static constexpr std::array Together
        = {QStringView(u"함께"), QStringView(u"같은"), QStringView(u"같이"), QStringView(u"달리"),
            QStringView(u"비슷"), QStringView(u"다른"), QStringView(u"더불어"), QStringView(u"관련")};
    const Piece* next = page.next(index);
    return next && std::any_of(Together.begin(), Together.end(), [&](QStringView word) {
        return next->text.startsWith(word);
    });
}

// `이 가 로 과 은 을` after the wrong ending may also end a name or a longer noun: 이지은, 창업가, 보행로,
// 재무과.
Certainty looseCertainty(
    const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index, QStringView stem, const Tail& tail)
{
    const QStringView word = page.pieces.at(index).text;
    if (stem.size() < 2 || page.count(word) > 1 || !knowledge.explainer.isNoun(stem))
        return Certainty::Possible;
    const bool common = isCommonNoun(stem, knowledge);
    // The word itself counts once; once more, and the article speaks of this noun.
    const bool spokenOf = page.count(stem) > 1;
    const int names = nameEvidence(page, knowledge, index, word);
    const bool topic = tail.text == u"은" || tail.text == u"을";
    if (topic && common)
        return names < 3 ? Certainty::Certain : Certainty::Possible;
    if (tail.text == u"가" && stem.endsWith(u'들') && common)
        return Certainty::Certain;
    if (names > 0 && !(names < 3 && common))
        return Certainty::Possible;
    if (topic)
        return knowledge.explainer.inDictionary(stem) ? Certainty::Certain : Certainty::Likely;
    if (tail.text == u"이")
        return common || spokenOf ? Certainty::Likely : Certainty::Possible;
    const bool strays = tail.text == u"과" ? leadsToTogether(page, index)
        : tail.text == u"가" || tail.text == u"로"
        ? common && leadsToVerb(page, knowledge, index)
        : false;
    // `비자림로는`: a road is called after what the article speaks of.
    const bool road = tail.text.startsWith(u'로') && !common;
    return strays || (spokenOf && names == 0 && !road) ? Certainty::Likely : Certainty::Possible;
}

// `120명를`, `5월는`: behind the number stands what is counted.
std::optional<Finding> afterCounter(const Piece& piece, qsizetype cut, const TypoKnowledge& knowledge)
{
    const QStringView counted = piece.text.sliced(cut);
    if (!piece.text[cut - 1].isDigit())
        return {};
    for (const Tail* tail : knowledge.josa.tailsOf(counted)) {
        const QStringView unit = counted.chopped(tail->text.size());
        if (tail->other.isEmpty() || Josa::fits(*tail, Josa::endOf(unit.back())) || !knowledge.explainer.isCounter(unit))
            continue;
        static constexpr QStringView Topics = u"은을";
        const Certainty certainty = tail->safe                       ? Certainty::Certain
            : tail->text.size() == 1 && Topics.contains(tail->text[0]) ? Certainty::Certain
            : tail->text == u"이" || (tail->text == u"과" && unit.size() >= 2) ? Certainty::Likely
                                                                      : Certainty::Possible;
        return makeTypo(piece.span, TypoType::Josa, certainty,
            {piece.text.chopped(tail->text.size()).toString() + tail->other}, reasonParticle(unit, *tail));
    }
    return {};
}

} // namespace

std::optional<Finding> findBareCopula(const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index)
{
    const Piece& piece = page.pieces.at(index);
    const QStringView word = piece.text;
    const QStringView stem = word.chopped(1);
    if (word.size() < 3 || word.back() != u'이' || hangul::finalOf(stem.back()) != hangul::FinalNone
        || !isCommonNoun(stem, knowledge) || knowledge.explainer.listsNoun(word) || knowledge.stock.contains(word)
        || page.count(word) > 1 || nameEvidence(page, knowledge, index, word) >= 3)
        return {};
    const Tail* tail = knowledge.josa.tail(u"이");
    if (!tail)
        return {};
    return makeTypo(piece.span, TypoType::Josa, Certainty::Likely, {stem.toString() + tail->other},
        reasonParticle(stem, *tail));
}

std::optional<Finding> findWrongParticle(
    const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index)
{
    const Piece& piece = page.pieces.at(index);
    const QStringView word = piece.text;
    if (piece.script == Script::Hangul) {
        for (const Tail* tail : knowledge.josa.tailsOf(word)) {
            const QStringView stem = word.chopped(tail->text.size());
            if (tail->other.isEmpty() || Josa::fits(*tail, Josa::endOf(stem.back())))
                continue;
            const QString fixed = stem.toString() + tail->other;
            const bool inDictionary = knowledge.explainer.inDictionary(fixed);
            const bool noun = stem.size() >= 2
                && (knowledge.explainer.isNoun(stem) || knowledge.explainer.isCompound(stem));
            // After one syllable `는` may end a verb: 먹는. One that no dictionary has is likelier a slip.
            const bool object = tail->text == u"를" || tail->text == u"와";
            const bool topic
                = tail->text == u"는" && stem.size() == 1 && knowledge.stock.frequency(fixed) > 0;
            if (!noun && !((object || topic) && inDictionary))
                continue;
            const Certainty certainty = topic ? Certainty::Likely
                : tail->safe                  ? Certainty::Certain
                                              : looseCertainty(page, knowledge, index, stem, *tail);
            return makeTypo(piece.span, TypoType::Josa, certainty, {fixed}, reasonParticle(stem, *tail));
        }
        return {};
    }
    if (piece.script != Script::Number && piece.script != Script::Mixed)
        return {};
    qsizetype cut = word.size();
    while (cut > 0 && hangul::isSyllable(word[cut - 1]))
        --cut;
    if (cut == 0 || cut == word.size())
        return {};
    if (auto counted = afterCounter(piece, cut, knowledge))
        return counted;
    const Tail* tail = knowledge.josa.tail(word.sliced(cut));
    qsizetype start = cut;
    while (start > 0 && !hangul::isSyllable(word[start - 1])
        && (word[start - 1].isDigit() == word[cut - 1].isDigit() || word[cut - 1] == u'%'))
        --start;
    // `Cas9`: whether a Latin name's digits are read in Korean nobody knows.
    if (start > 0 && word[cut - 1].isDigit() && word[start - 1].script() == QChar::Script_Latin)
        return {};
    const QStringView spoken = word.sliced(start, cut - start);
    const auto end = knowledge.josa.spokenEnd(spoken.back().isLetterOrNumber() ? spoken : spoken.last(1));
    if (!tail || tail->other.isEmpty() || !end || Josa::fits(*tail, *end))
        return {};
    // `3가지`-like words never come here: the rest is a particle and nothing else. `1이`, `2가` may be street
    // names.
    const Certainty certainty = tail->safe           ? Certainty::Certain
        : tail->text == u"은" || tail->text == u"을" ? Certainty::Likely
                                                     : Certainty::Possible;
    return makeTypo(piece.span, TypoType::Josa, certainty, {word.first(cut).toString() + tail->other},
        reasonParticle(spoken, *tail));
}

} // namespace mitjul
