// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence.h"

namespace mitjul {

namespace {

// Longer neighbours are no names of one word.
constexpr qsizetype LongestName = 12;

bool isOpening(QChar c)
{
    static constexpr QStringView Marks = u"‘“「『《〈'\"<";
    return !c.isNull() && Marks.contains(c);
}

} // namespace

QStringView stemOf(QStringView word, const Josa& josa, qsizetype least)
{
    for (const Tail* tail : josa.tailsOf(word)) {
        const QStringView stem = word.chopped(tail->text.size());
        if (stem.size() >= least && Josa::fits(*tail, Josa::endOf(stem.back())))
            return stem;
    }
    return word;
}

int nameEvidence(const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index, QStringView stem)
{
    const Piece& piece = page.pieces.at(index);
    const auto isTitle = [&](const Piece* other) {
        if (!other)
            return false;
        // 제2차관
        QStringView title = other->text;
        if (title.startsWith(u'제') && title.size() > 2 && title[1].isDigit())
            title = title.sliced(2);
        return knowledge.titles.contains(title.toString())
            || knowledge.titles.contains(stemOf(title, knowledge.josa).toString());
    };
    int evidence = 0;
    if (piece.after == u'(')
        evidence += 3;
    if (isTitle(page.next(index)) || isTitle(page.previous(index)))
        evidence += 3;
    if (isOpening(piece.before) || isOpening(piece.after))
        evidence += 1;
    if (piece.before == u'·' || piece.after == u'·')
        evidence += 1;
    if (knowledge.stock.looksLikePerson(stem) || knowledge.stock.looksLikePerson(piece.text))
        evidence += 2;
    // Foreign names come in pairs of unknown words.
    for (const Piece* other : {page.previous(index), page.next(index)}) {
        if (other && other->script == Script::Hangul && other->text.size() >= 2
            && other->text.size() <= LongestName && !knowledge.explainer.isExplained(other->text))
            evidence += 1;
    }
    return evidence;
}

qsizetype lengthOfCore(QStringView word, const TypoKnowledge& knowledge)
{
    QStringView core = stemOf(word, knowledge.josa, 1);
    for (qsizetype cut = 2; cut + 1 <= word.size() && cut <= 4; ++cut) {
        static constexpr QStringView Verbs = u"하한할함해했되된될됨돼됐";
        if (Verbs.contains(word[cut]) && knowledge.explainer.inDictionary(word.sliced(cut))
            && cut < core.size())
            core = word.first(cut);
    }
    if (core.size() == 3 && knowledge.explainer.isNoun(core.first(2))
        && knowledge.explainer.inDictionary(core.last(1)))
        return 2;
    return core.size();
}

} // namespace mitjul
