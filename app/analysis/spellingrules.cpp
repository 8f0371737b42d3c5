// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spellingrules.h"

#include "hangul.h"

#include <QCoreApplication>

namespace mitjul {

namespace {

constexpr qsizetype LongestRuled = 12;

// 합격률, but 출산율, 실패율: after a vowel or ㄴ stands 율.
std::optional<Finding> findRate(const Piece& piece, const TypoKnowledge& knowledge)
{
    const QStringView word = piece.text;
    const qsizetype at = std::max(word.lastIndexOf(u'율'), word.lastIndexOf(u'률'));
    const QStringView tail = word.sliced(at + 1);
    if (at < 2 || (!tail.isEmpty() && !knowledge.josa.tail(tail)))
        return {};
    const QStringView noun = word.first(at);
    const int final = hangul::finalOf(noun.back());
    const QChar right = final == hangul::FinalNone || final == hangul::FinalN ? u'율' : u'률';
    if (word[at] == right || !knowledge.explainer.isNoun(noun)
        || knowledge.explainer.listsNoun(word.first(at + 1)))
        return {};
    return makeTypo(piece.span, TypoType::Spelling, Certainty::Certain, {noun.toString() + right + tail.toString()},
        QCoreApplication::translate("TypoFinder", "After a vowel or ㄴ stands 율, else 률."));
}

// 꾸준히, which the dictionary has, and no 꾸준이.
std::optional<Finding> findAdverb(const Piece& piece, const TypoKnowledge& knowledge)
{
    const QStringView word = piece.text;
    if (word.size() < 3 || (word.back() != u'이' && word.back() != u'히'))
        return {};
    const QStringView stem = word.chopped(1);
    const QString other = stem.toString() + (word.back() == u'이' ? u'히' : u'이');
    if (knowledge.explainer.inDictionary(word) || !knowledge.explainer.inDictionary(other)
        || knowledge.explainer.listsNoun(stem)
        || !knowledge.explainer.inDictionary(stem.toString() + QStringLiteral("하다")))
        return {};
    return makeTypo(piece.span, TypoType::Spelling, Certainty::Certain, {other},
        QCoreApplication::translate("TypoFinder", "The adverb is written “%1”.").arg(other));
}

} // namespace

std::optional<Finding> findRuleBreak(const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index)
{
    const Piece& piece = page.pieces.at(index);
    if (piece.text.size() > LongestRuled)
        return {};
    if (auto rate = findRate(piece, knowledge))
        return rate;
    return findAdverb(piece, knowledge);
}

} // namespace mitjul
