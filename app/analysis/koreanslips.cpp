// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "koreanslips.h"

#include "evidence.h"
#include "hangul.h"
#include "slipcandidates.h"

#include <algorithm>

namespace mitjul {

namespace {

constexpr qsizetype LongestSlip = 12;

// What `belief` must reach.
constexpr double Shown = 2.5;
constexpr double ShownIfShort = 3.35;
constexpr double Sure = 6;

// Whether the slip is in the word itself and not in its particle, where every noun has a dozen neighbours.
bool hitsStem(QStringView word, QStringView repaired, const TypoKnowledge& knowledge)
{
    const auto difference = std::mismatch(word.begin(), word.end(), repaired.begin(), repaired.end());
    return difference.second - repaired.begin() < stemOf(repaired, knowledge.josa).size();
}

double habit(keyboard::Slip slip)
{
    switch (slip) {
    case keyboard::Slip::Sound: // no slip of the fingers: people hear no difference
        return 1;
    case keyboard::Slip::Swap:
        return 0.7;
    case keyboard::Slip::Shift:
        return 0.5;
    case keyboard::Slip::Doubled:
    case keyboard::Slip::Dropped:
        return 0;
    case keyboard::Slip::Neighbour:
        return -1;
    case keyboard::Slip::Inserted:
        break;
    }
    return -1.3;
}

// `항의했다`: no name ends so.
bool isVerbForm(QStringView word, const TypoKnowledge& knowledge)
{
    static constexpr QStringView Endings = u"다고며면서는던지";
    return word.size() >= 3 && Endings.contains(word.back()) && knowledge.explainer.inDictionary(word)
        && !knowledge.explainer.isNoun(word) && !knowledge.explainer.isNoun(stemOf(word, knowledge.josa));
}

// How much speaks for a slip against a word that nobody has met, in natural logarithms of odds. The weights are those of
// a logistic regression of 2,700 slips that tests/bench/slips put into edited text against 5,000 unexplained and composed
// words of it, rounded. What the generator does not make (misheard words, keys hit besides, names, compounds, verbs) was
// weighed by hand and held against the same text.
double belief(const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index, const Candidate& best,
    Composition composition)
{
    const QStringView word = page.pieces.at(index).text;
    const WordStock& stock = knowledge.stock;
    const QStringView stem = stemOf(word, knowledge.josa);
    const bool rare = !std::all_of(word.begin(), word.end(), hangul::isCommonSyllable);
    const bool odd = rare
        || std::any_of(word.begin(), word.end(), [&](QChar c) { return stock.isStrangeSyllable(c); });
    const bool here = best.inArticle > 0 && hitsStem(word, best.word, knowledge);
    const int relief = std::clamp(stock.strangePairs(stem) - best.strange, -1, 2);
    const int names = nameEvidence(page, knowledge, index, stem);
    const auto core = static_cast<double>(std::min<qsizetype>(4, lengthOfCore(word, knowledge)));
    double belief = -3.7 + relief + 0.8 * best.frequency + 0.25 * core + habit(best.slip);
    // Names and compounds have many neighbours; only a long one is hardly hit by chance.
    const bool known = best.inDictionary || (best.inStock && core >= 4);
    belief += known ? 5.4 : core >= 4 ? 4.5 : core >= 3 && best.inStock ? 3.5 : 1;
    belief += best.inDictionary && best.inStock ? 0.4 : 0;
    belief += here ? 2.9 : 0;
    // Beside a title or before a gloss stands a name; less says little.
    belief -= names >= 3 ? 2.5 : 0.2 * names;
    belief += odd ? 1 : 0;
    belief += rare ? 1.8 : 0;
    belief -= best.isFrequent() ? 0 : 1.3;
    belief -= stock.looksForeign(stem) ? 0.9 : 0;
    switch (composition) {
    case Composition::None:
        belief += isVerbForm(best.word, knowledge) ? 0.8 : 0;
        break;
    case Composition::Affixed:
        belief -= 1.2;
        break;
    case Composition::Nouns:
        belief -= 2.4;
        break;
    case Composition::Verb:
        belief -= 4.5;
        break;
    }
    return belief;
}

// Whether the dictionary has what is left without the particle, a single syllable.
bool isShortNoun(QStringView word, const TypoKnowledge& knowledge)
{
    const QList<const Tail*> tails = knowledge.josa.tailsOf(word);
    return std::any_of(tails.begin(), tails.end(), [&](const Tail* tail) {
        const QStringView stem = word.chopped(tail->text.size());
        return stem.size() == 1 && Josa::fits(*tail, Josa::endOf(stem.back())) && knowledge.explainer.inDictionary(stem);
    });
}

} // namespace

std::optional<Finding> findSlip(
    const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index, Composition composition)
{
    const bool composed = composition != Composition::None;
    const Piece& piece = page.pieces.at(index);
    const QStringView word = piece.text;
    if (word.size() < 2 || word.size() > LongestSlip)
        return {};
    const QStringView stem = stemOf(word, knowledge.josa);
    // What stands twice in an article is a word of its own.
    if (page.count(word) > 1 || page.count(stem) > 1)
        return {};
    const QList<Candidate> found
        = candidatesFor(page, knowledge, word, composed ? Search::Frequent : Search::All);
    if (found.isEmpty())
        return {};
    const Candidate& best = found.constFirst();
    double believed = belief(page, knowledge, index, best, composition);
    // `8개 현의`, `20여 종씩`: a noun of one syllable may begin anything.
    if (isShortNoun(word, knowledge))
        believed -= 3.5;
    // `유럽예선` is no `유럽에선`: parts that fit are not cut anew.
    const bool recut = word.size() - stem.size() != best.word.size() - stemOf(best.word, knowledge.josa).size();
    // Two syllables that nobody knows are a new noun or a name as often as an old one mistyped.
    const double needed = lengthOfCore(word, knowledge) <= 2 && knowledge.explainer.isNoun(stemOf(best.word, knowledge.josa))
        ? ShownIfShort
        : Shown;
    if (composed && (believed < needed || (recut && page.count(best.word) == 0)))
        return {};
    const Certainty certainty = believed >= Sure ? Certainty::Certain
        : believed >= needed                     ? Certainty::Likely
                                                 : Certainty::Possible;
    QStringList suggestions;
    for (const Candidate& candidate : found)
        suggestions.append(candidate.word);
    return makeTypo(piece.span, TypoType::Jamo, certainty, suggestions, reasonOf(best));
}

} // namespace mitjul
