// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doubled.h"

#include <QCoreApplication>

namespace mitjul {

std::optional<Finding> findDoubled(const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index)
{
    const Piece& piece = page.pieces.at(index);
    const Piece* next = page.next(index);
    if (!next || next->word == piece.word || !piece.before.isNull() || !piece.after.isNull()
        || !next->before.isNull() || piece.script == Script::Number || piece.script == Script::Other)
        return {};
    if (piece.text.compare(next->text, Qt::CaseInsensitive) != 0
        || knowledge.repeatable.contains(piece.text.toString().toLower()))
        return {};
    const bool latin = piece.script == Script::Latin;
    // Names (`Duran Duran`), and words said three times for effect.
    const Piece* third = page.next(index + 1);
    const Piece* before = page.previous(index);
    if ((third && third->text == piece.text) || (before && before->text == piece.text)
        || (latin && next->text.front().isUpper()) || (latin && piece.text.size() < 2 && piece.text != u"a")
        || (!latin && piece.text.size() < 2))
        return {};
    Certainty certainty = Certainty::Likely;
    if (!latin) {
        // With a particle no rhetoric repeats a word; bare adverbs and sounds are repeated all the time.
        const bool noun = knowledge.explainer.isNoun(piece.text);
        bool particle = false;
        for (const Tail* tail : knowledge.josa.tailsOf(piece.text))
            particle = particle
                || (!tail->other.isEmpty()
                    && knowledge.explainer.isNoun(piece.text.chopped(tail->text.size())));
        // Nor a word that news writes, be it no adverb of those that bear it: 이미, 위한, 했으며.
        const bool plain = knowledge.stock.frequency(piece.text) > 0;
        if (!noun && !particle && !plain)
            certainty = Certainty::Possible;
    }
    return makeTypo({piece.span.start, next->span.end}, TypoType::Double, certainty, {piece.text.toString()},
        QCoreApplication::translate("TypoFinder", "The word stands here twice in a row."));
}

} // namespace mitjul
