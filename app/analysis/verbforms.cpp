// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbforms.h"

#include "evidence.h"
#include "hangul.h"

#include <algorithm>

namespace mitjul {

namespace {

bool takesParticle(QStringView word, const TypoKnowledge& knowledge)
{
    const bool vowel = Josa::endOf(word.back()) == SpokenEnd::Vowel;
    return knowledge.explainer.inDictionary(word.toString() + (vowel ? u'를' : u'을'));
}

} // namespace

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

} // namespace mitjul
