// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "strayletter.h"

#include "hangul.h"
#include "keyboard.h"
#include "slipcandidates.h"

#include <QCoreApplication>
#include <algorithm>

namespace mitjul {

namespace {

constexpr qsizetype LongestSlip = 12;
constexpr qsizetype MostStray = 4;
constexpr int FrequentWord = 4; // as WordStock::frequency

// Whether the consonant at `at` repeats the final before it or the initial after it.
bool isTwice(QStringView text, qsizetype at)
{
    const QString letter = keyboard::toKeys(text.sliced(at, 1));
    const QString before = keyboard::toKeys(text.first(at));
    const QString after = keyboard::toKeys(text.sliced(at + 1));
    return before.endsWith(letter) || after.startsWith(letter);
}

// ㅋㅋ, ㅎㅎ, ㅠㅠ behind a word.
bool isLaughter(QStringView text)
{
    static constexpr QStringView Sounds = u"ㅋㅎㅠㅜ";
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i] == text[i - 1] && Sounds.contains(text[i]))
            return true;
    }
    return false;
}

} // namespace

std::optional<Finding> findStrayLetter(const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index)
{
    const Piece& piece = page.pieces.at(index);
    const QStringView text = piece.text;
    if (text.size() < 2 || text.size() > LongestSlip || isLaughter(text))
        return {};
    const auto letters = std::count_if(text.begin(), text.end(), hangul::isLetter);
    QString stripped;
    std::copy_if(text.begin(), text.end(), std::back_inserter(stripped), hangul::isSyllable);
    if (stripped.isEmpty() || letters > MostStray)
        return {};
    const bool word = knowledge.explainer.isExplained(stripped);
    // `ㄱ씨`, `ㄴ자형`, `ㄷ병원`: a letter that stands for a name or a shape.
    const bool label = letters == 1 && hangul::isLetter(text.front()) && !hangul::isVowelLetter(text.front());
    static constexpr QStringView Labelled = u"자씨모대사양군";
    if (label && (Labelled.contains(stripped.front()) || (word && !isTwice(text, 0))))
        return {};
    QStringList suggestions;
    const auto consider = [&](const QString& repaired) {
        if (!suggestions.contains(repaired) && hangul::isAllSyllables(repaired)
            && knowledge.explainer.isExplained(repaired))
            suggestions.append(repaired);
    };
    consider(keyboard::fromKeys(keyboard::toKeys(text)));
    const QList<Candidate> found = candidatesFor(page, knowledge, text);
    // What is left of one syllable tells little.
    const int frequency = found.isEmpty() ? 0 : std::max(found.constFirst().frequency, found.constFirst().stemFrequency);
    if (label && stripped.size() < 2 && frequency < FrequentWord)
        return {};
    for (const Candidate& candidate : found)
        consider(candidate.word);
    if (word && stripped.size() >= 2)
        consider(stripped);
    if (suggestions.isEmpty() && label)
        return {};
    if (suggestions.isEmpty())
        return makeTypo(piece.span, TypoType::Jamo, Certainty::Likely, {},
            QCoreApplication::translate("TypoFinder", "A letter stands alone among syllables."));
    const QString reason = QCoreApplication::translate("TypoFinder", "A letter stands alone: “%1” was meant.")
                               .arg(suggestions.constFirst());
    return makeTypo(piece.span, TypoType::Jamo, label ? Certainty::Likely : Certainty::Certain, suggestions, reason);
}

} // namespace mitjul
