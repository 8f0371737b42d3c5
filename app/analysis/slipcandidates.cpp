// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slipcandidates.h"

#include "evidence.h"
#include "hangul.h"

#include <QCoreApplication>
#include <algorithm>

namespace mitjul {

namespace {

// Words for which the dictionary is asked at most, and compounds tried, for one word: keeps it under 2 ms.
constexpr int MostQuestions = 20;
constexpr int MostQuestionsIfOdd = 60;
constexpr int MostCompounds = 40;
constexpr qsizetype MostCandidates = 8;

// How much likelier one way of slipping is than another, given the words that it leads to. This and the weights of
// `rankOf` are those of a softmax regression over the candidates of 7,000 slips that tests/bench/slips put into edited
// text, rounded.
double habitOf(keyboard::Slip slip)
{
    switch (slip) {
    case keyboard::Slip::Shift:
        return 1.2;
    case keyboard::Slip::Swap:
        return 0.8;
    case keyboard::Slip::Doubled:
        return 1.8;
    case keyboard::Slip::Sound: // no slip of the fingers, and so none of those
        return 1.5;
    case keyboard::Slip::Dropped:
        return -0.3;
    case keyboard::Slip::Neighbour:
        return -0.6;
    case keyboard::Slip::Inserted:
        break;
    }
    return -1.1;
}

// A compound that a reader would take for one word, 자율주행, not 지하해고시험장: two nouns of the dictionary. It is as
// frequent as the rarer of them.
std::optional<int> frequencyOfCompound(QStringView stem, const TypoKnowledge& knowledge)
{
    for (qsizetype cut = 2; cut + 2 <= stem.size(); ++cut) {
        const QStringView first = stem.first(cut);
        const QStringView second = stem.sliced(cut);
        if (knowledge.explainer.listsNoun(first) && knowledge.explainer.listsNoun(second))
            return std::min(knowledge.stock.frequency(first), knowledge.stock.frequency(second));
    }
    return {};
}

double rankOf(const Candidate& candidate)
{
    return 0.6 * candidate.frequency + 0.2 * std::max(0, candidate.stemFrequency - candidate.frequency)
        - 0.5 * candidate.strange + (candidate.inArticle > 0 ? 2 : 0) + (candidate.inDictionary ? 3.3 : 0)
        + (candidate.inStock ? 1.4 : 0) - (candidate.isFrequent() ? 0 : 1.1) + habitOf(candidate.slip);
}

} // namespace

QList<Candidate> candidatesFor(
    const TypoPage& page, const TypoKnowledge& knowledge, QStringView word, Search search)
{
    // A syllable that no word has makes a slip certain and its repair worth a longer search.
    const bool odd = !std::all_of(word.begin(), word.end(), hangul::isCommonSyllable);
    QList<Candidate> all;
    // A slip of the ear before one of the hand.
    QList<keyboard::Repair> repairs;
    for (const QString& variant : knowledge.sounds.variants(word))
        repairs.append({variant, keyboard::Slip::Sound});
    const qsizetype sounds = repairs.size();
    for (keyboard::Repair& repair : keyboard::repairs(word)) {
        const bool met = std::any_of(repairs.begin(), repairs.begin() + sounds,
            [&](const keyboard::Repair& sound) { return sound.word == repair.word; });
        if (!met)
            repairs.append(std::move(repair));
    }
    for (keyboard::Repair& repair : repairs) {
        Candidate candidate{std::move(repair.word), repair.slip};
        const QStringView stem = stemOf(candidate.word, knowledge.josa);
        candidate.frequency = knowledge.stock.frequency(candidate.word);
        candidate.stemFrequency = knowledge.stock.frequency(stem);
        candidate.inStock = knowledge.stock.contains(candidate.word);
        candidate.strange = knowledge.stock.strangePairs(stem);
        candidate.inArticle = stem.size() >= 2 ? std::max(page.count(candidate.word), page.count(stem)) : 0;
        if (search == Search::Frequent && !candidate.isFrequent() && candidate.inArticle == 0)
            continue;
        candidate.rank = rankOf(candidate);
        all.append(std::move(candidate));
    }
    const auto better = [](const Candidate& a, const Candidate& b) { return a.rank > b.rank; };
    std::stable_sort(all.begin(), all.end(), better);
    QList<Candidate> known;
    int questions = odd ? MostQuestionsIfOdd : MostQuestions;
    int compounds = MostCompounds;
    for (Candidate& candidate : all) {
        const QStringView stem = stemOf(candidate.word, knowledge.josa);
        // The dictionary lists most without being asked.
        candidate.inDictionary = candidate.frequency > 0 || knowledge.explainer.listsNoun(stem);
        if (!candidate.inDictionary && questions > 0) {
            --questions;
            candidate.inDictionary = knowledge.explainer.inDictionary(candidate.word);
        }
        candidate.inStock = candidate.inStock || knowledge.stock.contains(stem);
        bool isKnown = candidate.inDictionary || candidate.inStock;
        if (!isKnown && stem.size() >= 4 && compounds > 0 && candidate.strange <= 1) {
            --compounds;
            const auto frequency = frequencyOfCompound(stem, knowledge);
            isKnown = frequency.has_value();
            candidate.stemFrequency = frequency.value_or(0);
        }
        if (!isKnown)
            continue;
        candidate.rank = rankOf(candidate);
        known.append(std::move(candidate));
        if (known.size() >= MostCandidates)
            break;
    }
    std::stable_sort(known.begin(), known.end(), better);
    return known;
}

QString reasonOf(const Candidate& candidate)
{
    const auto away = [&](const char* sentence) {
        return QCoreApplication::translate("TypoFinder", sentence).arg(candidate.word);
    };
    switch (candidate.slip) {
    case keyboard::Slip::Sound:
        return away(QT_TRANSLATE_NOOP("TypoFinder", "Sounds like “%1”, which is the word."));
    case keyboard::Slip::Shift:
        return away(QT_TRANSLATE_NOOP("TypoFinder", "One key away from “%1”: Shift was held or missed."));
    case keyboard::Slip::Swap:
        return away(QT_TRANSLATE_NOOP("TypoFinder", "One key away from “%1”: two letters changed places."));
    case keyboard::Slip::Doubled:
        return away(QT_TRANSLATE_NOOP("TypoFinder", "One key away from “%1”: a letter was typed twice."));
    case keyboard::Slip::Inserted:
        return away(QT_TRANSLATE_NOOP("TypoFinder", "One key away from “%1”: a letter too many."));
    case keyboard::Slip::Dropped:
        return away(QT_TRANSLATE_NOOP("TypoFinder", "One key away from “%1”: a letter is missing."));
    case keyboard::Slip::Neighbour:
        break;
    }
    return away(QT_TRANSLATE_NOOP("TypoFinder", "One key away from “%1”: the key beside was hit."));
}

} // namespace mitjul
