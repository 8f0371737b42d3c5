// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typofinder.h"

#include "doubled.h"
#include "englishslips.h"
#include "inputmode.h"
#include "koreanslips.h"
#include "lonemarks.h"
#include "spacing.h"
#include "spellingrules.h"
#include "strayletter.h"
#include "wrongparticle.h"

#include <QCoreApplication>
#include <algorithm>

namespace mitjul {

struct TypoFinder::Parts {
    explicit Parts(std::shared_ptr<const Vocabulary> vocabulary)
        : knowledge(std::move(vocabulary))
        , spacing(knowledge.vocabulary->lexicons)
        , english(knowledge.vocabulary->lexicons)
    {
    }

    TypoKnowledge knowledge;
    Spacing spacing;
    EnglishSlips english;

    [[nodiscard]] std::optional<Finding> findIn(const TypoPage& page, qsizetype index) const;
    [[nodiscard]] std::optional<Finding> findHangul(const TypoPage& page, qsizetype index) const;
    [[nodiscard]] std::optional<Finding> findLatin(const TypoPage& page, qsizetype index) const;
};

namespace {

// Behind a closing mark stands a particle or an ending (`(Meta)가`, `”이라고`), no word.
bool followsMark(const Piece& piece)
{
    static constexpr QStringView Marks = u")]}’”'\"」』》〉>";
    return !piece.before.isNull() && Marks.contains(piece.before);
}

Finding misspelling(const Piece& piece, const Misspelling& known)
{
    const QString reason = known.type == TypoType::Style
        ? QCoreApplication::translate("TypoFinder", "The loanword standard writes “%1”.").arg(known.corrected)
        : known.type == TypoType::Spacing
        ? QCoreApplication::translate("TypoFinder", "Written apart: “%1”.").arg(known.corrected)
        : QCoreApplication::translate("TypoFinder", "A common misspelling; the standard is “%1”.")
              .arg(known.corrected);
    return makeTypo(piece.span, known.type, known.certainty, {known.corrected}, reason);
}

} // namespace

std::optional<Finding> TypoFinder::Parts::findHangul(const TypoPage& page, qsizetype index) const
{
    const Piece& piece = page.pieces.at(index);
    const Explainer& explainer = knowledge.explainer;
    if (const auto known = knowledge.confusables.inKorean(piece.text))
        return misspelling(piece, *known);
    if (!knowledge.vocabulary->korean || followsMark(piece))
        return {};
    if (auto broken = findRuleBreak(page, knowledge, index))
        return broken;
    if (auto joined = spacing.findJoined(page, knowledge, index))
        return joined;
    if (auto bare = findBareCopula(page, knowledge, index))
        return bare;
    if (explainer.isKnown(piece.text) || page.isMet(piece.text, knowledge.josa))
        return {};
    if (auto mode = findWrongMode(page, knowledge, index))
        return mode;
    // A plain noun with the wrong particle is likelier than a compound that nobody has met.
    auto particle = findWrongParticle(page, knowledge, index);
    if (particle && particle->certainty != Certainty::Possible)
        return particle;
    const Composition composition = explainer.composition(piece.text);
    if (particle && composition == Composition::None)
        return particle;
    return findSlip(page, knowledge, index, composition);
}

std::optional<Finding> TypoFinder::Parts::findLatin(const TypoPage& page, qsizetype index) const
{
    auto slip = english.find(page, knowledge, index);
    if (slip && slip->certainty != Certainty::Possible)
        return slip;
    auto mode = knowledge.vocabulary->korean ? findWrongMode(page, knowledge, index) : std::nullopt;
    return mode ? mode : slip;
}

std::optional<Finding> TypoFinder::Parts::findIn(const TypoPage& page, qsizetype index) const
{
    const Piece& piece = page.pieces.at(index);
    if (page.isReaders(piece.text, knowledge.josa))
        return {};
    switch (piece.script) {
    case Script::Hangul:
        return findHangul(page, index);
    case Script::Jamo:
        if (auto mode = findWrongMode(page, knowledge, index))
            return mode;
        return knowledge.vocabulary->korean ? findStrayLetter(page, knowledge, index) : std::nullopt;
    case Script::Mixed:
        if (knowledge.vocabulary->korean) {
            if (auto mode = findWrongMode(page, knowledge, index))
                return mode;
        }
        return findWrongParticle(page, knowledge, index);
    case Script::Latin:
        return findLatin(page, index);
    case Script::Number:
        if (auto elapsed = spacing.findElapsed(page, index))
            return elapsed;
        return findWrongParticle(page, knowledge, index);
    case Script::Other:
        break;
    }
    return {};
}

TypoFinder::TypoFinder(std::shared_ptr<const Vocabulary> vocabulary)
    : m_parts(std::make_unique<Parts>(std::move(vocabulary)))
{
}

TypoFinder::~TypoFinder() = default;

QList<Finding> TypoFinder::find(const Article& article, const ReaderWords& words, std::stop_token stop) const
{
    const TypoPage page(article, words, m_parts->knowledge);
    // A word with a lone mark has that typo and no other: what is inside is cut in the wrong place.
    QList<Finding> found = findLoneMarks(page, m_parts->knowledge);
    const QList<Finding> marks = found;
    qsizetype mark = 0;
    for (qsizetype i = 0; i < page.pieces.size(); ++i) {
        if (stop.stop_requested())
            return {};
        const Span span = page.pieces.at(i).span;
        while (mark < marks.size() && marks.at(mark).span.end <= span.start)
            ++mark;
        if (mark < marks.size() && marks.at(mark).span.intersects(span))
            continue;
        if (auto doubled = findDoubled(page, m_parts->knowledge, i)) {
            found.append(*std::move(doubled));
            continue;
        }
        if (auto split = m_parts->spacing.findSplit(page, m_parts->knowledge, i))
            found.append(*std::move(split));
        else if (auto typo = m_parts->findIn(page, i))
            found.append(*std::move(typo));
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Finding& a, const Finding& b) { return a.span < b.span; });
    // A word has one typo: the surer one.
    QList<Finding> disjoint;
    for (const Finding& finding : std::as_const(found)) {
        if (words.ignored.contains(article.text.mid(finding.span.start, finding.span.length())))
            continue;
        if (disjoint.isEmpty() || !disjoint.constLast().span.intersects(finding.span))
            disjoint.append(finding);
        else if (finding.certainty < disjoint.constLast().certainty)
            disjoint.last() = finding;
    }
    return disjoint;
}

} // namespace mitjul
