// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "koreanslips.h"

#include "hangul.h"
#include "keyboard.h"

#include <QCoreApplication>
#include <algorithm>

namespace mitjul {

namespace {

constexpr qsizetype LongestSlip = 12;
constexpr qsizetype MostStray = 4;

// Syllables for which the dictionary may be asked at most, for one word: keeps a word under 2 ms.
constexpr int MostQuestions = 60;
constexpr int MostQuestionsIfOdd = 200;

QString reasonSlip(keyboard::Slip slip, const QString& meant)
{
    switch (slip) {
    case keyboard::Slip::Sound:
        return QCoreApplication::translate("TypoFinder", "Sounds like “%1”, which is the word.").arg(meant);
    case keyboard::Slip::Shift:
        return QCoreApplication::translate("TypoFinder", "One key away from “%1”: Shift was held or missed.")
            .arg(meant);
    case keyboard::Slip::Swap:
        return QCoreApplication::translate(
            "TypoFinder", "One key away from “%1”: two letters changed places.")
            .arg(meant);
    case keyboard::Slip::Doubled:
        return QCoreApplication::translate("TypoFinder", "One key away from “%1”: a letter was typed twice.")
            .arg(meant);
    case keyboard::Slip::Inserted:
        return QCoreApplication::translate("TypoFinder", "One key away from “%1”: a letter too many.")
            .arg(meant);
    case keyboard::Slip::Dropped:
        return QCoreApplication::translate("TypoFinder", "One key away from “%1”: a letter is missing.")
            .arg(meant);
    case keyboard::Slip::Neighbour:
        break;
    }
    return QCoreApplication::translate("TypoFinder", "One key away from “%1”: the key beside was hit.")
        .arg(meant);
}

QString reasonParticle(QStringView stem, const Tail& tail)
{
    return QCoreApplication::translate("TypoFinder", "After “%1” the particle is “%2”, not “%3”.")
        .arg(stem.toString(), tail.other, tail.text);
}

// The word without its longest fitting particle, if a stem of `least` syllables remains.
QStringView stemOf(QStringView word, const Josa& josa, qsizetype least = 2)
{
    for (const Tail* tail : josa.tailsOf(word)) {
        const QStringView stem = word.chopped(tail->text.size());
        if (stem.size() >= least && Josa::fits(*tail, Josa::endOf(stem.back())))
            return stem;
    }
    return word;
}

bool isOpening(QChar c)
{
    static constexpr QStringView Marks = u"‘“「『《〈'\"<";
    return !c.isNull() && Marks.contains(c);
}

// How much speaks for a name or a coinage: such words are right whatever the dictionary says.
int nameEvidence(const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index, QStringView stem)
{
    const Piece& piece = page.pieces.at(index);
    const auto isTitle = [&](const Piece* other) {
        return other
            && (knowledge.titles.contains(other->text.toString())
                || knowledge.titles.contains(stemOf(other->text, knowledge.josa).toString()));
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
            && other->text.size() <= LongestSlip && !knowledge.explainer.isExplained(other->text))
            evidence += 1;
    }
    return evidence;
}

// How many syllables carry the word's meaning: without particle, without the verb that makes a verb of a noun
// (`휴재할`), without one more noun behind a known one (`아기띠`). Short ones may be anybody's coinage.
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

// Whether the slip is in the word itself and not in its particle, where every noun has a dozen neighbours.
bool hitsStem(QStringView word, QStringView repaired, const TypoKnowledge& knowledge)
{
    const auto difference = std::mismatch(word.begin(), word.end(), repaired.begin(), repaired.end());
    return difference.second - repaired.begin() < stemOf(repaired, knowledge.josa).size();
}

// Whether the consonant at `at` repeats the final before it or the initial after it.
bool isTwice(QStringView text, qsizetype at)
{
    const QString letter = keyboard::toKeys(text.sliced(at, 1));
    const QString before = keyboard::toKeys(text.first(at));
    const QString after = keyboard::toKeys(text.sliced(at + 1));
    return before.endsWith(letter) || after.startsWith(letter);
}

// `이 가 로 과 은 을` after the wrong ending may also end a name or a longer noun: 이지은, 창업가, 보행로,
// 재무과.
Certainty looseCertainty(
    const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index, QStringView stem, const Tail& tail)
{
    const QStringView word = page.pieces.at(index).text;
    if (stem.size() < 2 || page.count(word) > 1 || !knowledge.explainer.isNoun(stem))
        return Certainty::Possible;
    const bool plain = knowledge.explainer.inDictionary(stem) && knowledge.stock.contains(stem);
    // The word itself counts once; once more, and the article speaks of this noun.
    const bool spokenOf = page.count(stem) > 1;
    const int names = nameEvidence(page, knowledge, index, word);
    if (names > 0)
        return names < 3 && plain && spokenOf ? Certainty::Likely : Certainty::Possible;
    const bool topic = tail.text == u"은" || tail.text == u"을";
    if (topic)
        return knowledge.explainer.inDictionary(stem) ? Certainty::Certain : Certainty::Likely;
    static constexpr QStringView Checked = u"이가로과";
    if (tail.text.size() > 1 || !Checked.contains(tail.text.front()))
        return Certainty::Possible;
    if (tail.text == u"이")
        return plain || spokenOf ? Certainty::Likely : Certainty::Possible;
    return spokenOf ? Certainty::Likely : Certainty::Possible;
}

struct Candidate {
    QString word;
    keyboard::Slip slip;
    int strange = 0;
    int inArticle = 0; ///< how often the word stands in the article
    bool known = false;
    bool inDictionary = false; ///< the spelling dictionary's own word, no name and no compound
};

// The known words one slip away, best first.
QList<Candidate> candidates(const TypoPage& page, const TypoKnowledge& knowledge, QStringView word)
{
    // A syllable that no word has makes a slip certain and its repair worth a longer search.
    const bool odd = !std::all_of(word.begin(), word.end(), hangul::isCommonSyllable);
    QList<Candidate> all;
    for (keyboard::Repair& repair : keyboard::repairs(word)) {
        Candidate candidate{std::move(repair.word), repair.slip};
        const QStringView stem = stemOf(candidate.word, knowledge.josa);
        candidate.strange = knowledge.stock.strangePairs(stem);
        candidate.inArticle = stem.size() >= 2 ? std::max(page.count(candidate.word), page.count(stem)) : 0;
        all.append(std::move(candidate));
    }
    const auto better = [](const Candidate& a, const Candidate& b) {
        return std::tuple(a.inArticle == 0, a.strange, static_cast<int>(a.slip))
            < std::tuple(b.inArticle == 0, b.strange, static_cast<int>(b.slip));
    };
    std::stable_sort(all.begin(), all.end(), better);
    QList<Candidate> known;
    int questions = 0;
    int compounds = 0;
    for (Candidate& candidate : all) {
        const QStringView stem = stemOf(candidate.word, knowledge.josa);
        if (questions < (odd ? MostQuestionsIfOdd : MostQuestions)) {
            ++questions;
            candidate.inDictionary = knowledge.explainer.inDictionary(candidate.word);
        }
        candidate.known = candidate.inDictionary || knowledge.stock.contains(candidate.word)
            || knowledge.stock.contains(stem);
        if (!candidate.known && stem.size() >= 4 && compounds < 4 && candidate.strange <= 1) {
            ++compounds;
            candidate.known = knowledge.explainer.isCompound(stem);
        }
        if (candidate.known)
            known.append(std::move(candidate));
        if (known.size() >= 8)
            break;
    }
    return known;
}

} // namespace

std::optional<Finding> findStrayLetter(const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index)
{
    const Piece& piece = page.pieces.at(index);
    const QStringView text = piece.text;
    if (text.size() < 2 || text.size() > LongestSlip)
        return {};
    qsizetype letters = 0;
    QString stripped;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (hangul::isSyllable(text[i])) {
            stripped += text[i];
            continue;
        }
        ++letters;
        // Laughter and tears: ㅋㅋ, ㅠㅠ.
        if (i > 0 && text[i] == text[i - 1])
            return {};
    }
    if (stripped.isEmpty() || letters > MostStray)
        return {};
    // `ㄱ씨`, `ㄴ자형`: a letter that stands for a name or a shape.
    const bool label = letters == 1 && hangul::isLetter(text.front()) && !hangul::isVowelLetter(text.front());
    const bool word = knowledge.explainer.isExplained(stripped);
    static constexpr QStringView Labelled = u"자씨모대사양군";
    if (label && (stripped.size() < 2 || Labelled.contains(stripped.front()) || (word && !isTwice(text, 0))))
        return {};
    QStringList suggestions;
    const auto consider = [&](const QString& repaired) {
        if (!suggestions.contains(repaired) && hangul::isAllSyllables(repaired)
            && knowledge.explainer.isExplained(repaired))
            suggestions.append(repaired);
    };
    consider(keyboard::fromKeys(keyboard::toKeys(text)));
    // A vowel, or the letter beside it once more, is one too many; another consonant lost its vowel.
    const auto stray = std::find_if(text.begin(), text.end(), hangul::isLetter) - text.begin();
    const bool tooMany = hangul::isVowelLetter(text[stray]) || isTwice(text, stray);
    if (tooMany)
        consider(stripped);
    if (suggestions.isEmpty()) {
        for (const Candidate& candidate : candidates(page, knowledge, text))
            suggestions.append(candidate.word);
    }
    consider(stripped);
    if (suggestions.isEmpty() && label)
        return {};
    if (suggestions.isEmpty())
        return makeTypo(piece.span, TypoType::Jamo, Certainty::Likely, {},
            QCoreApplication::translate("TypoFinder", "A letter stands alone among syllables."));
    const QString reason = QCoreApplication::translate("TypoFinder", "A letter stands alone: “%1” was meant.")
                               .arg(suggestions.constFirst());
    return makeTypo(piece.span, TypoType::Jamo, Certainty::Certain, suggestions, reason);
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
            // After one syllable `는` may end a verb: 먹는.
            const bool object = tail->text == u"를" || tail->text == u"와";
            if (!noun && !(object && inDictionary))
                continue;
            const Certainty certainty
                = tail->safe ? Certainty::Certain : looseCertainty(page, knowledge, index, stem, *tail);
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

std::optional<Finding> findSlip(const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index)
{
    const Piece& piece = page.pieces.at(index);
    const QStringView word = piece.text;
    if (word.size() < 2 || word.size() > LongestSlip)
        return {};
    const QStringView stem = stemOf(word, knowledge.josa);
    if (page.count(word) > 1 || page.count(stem) > 1)
        return {};
    const QList<Candidate> found = candidates(page, knowledge, word);
    if (found.isEmpty())
        return {};
    const Candidate& best = found.constFirst();
    const bool odd = std::any_of(word.begin(), word.end(),
        [&](QChar c) { return !hangul::isCommonSyllable(c) || knowledge.stock.isStrangeSyllable(c); });
    const int relief = knowledge.stock.strangePairs(stem) - best.strange;
    const int names = nameEvidence(page, knowledge, index, stem);
    const qsizetype length = lengthOfCore(word, knowledge);
    const bool foreign = knowledge.stock.looksForeign(stem);
    const bool here = best.inArticle > 0 && hitsStem(word, best.word, knowledge)
        && (length >= 3
            || (length == 2 && (relief > 0 || (best.inArticle > 1 && best.inDictionary && !foreign))));
    const bool solid = best.inDictionary && length >= 3 && (relief > 0 || odd) && !foreign
        && hitsStem(word, best.word, knowledge);
    Certainty certainty = Certainty::Possible;
    if (names <= 0 && (here || solid || (odd && best.inDictionary && length >= 2 && !foreign)))
        certainty = Certainty::Likely;
    if (certainty == Certainty::Likely && odd && best.inDictionary && length >= 3 && found.size() == 1)
        certainty = Certainty::Certain;
    QStringList suggestions;
    for (const Candidate& candidate : found)
        suggestions.append(candidate.word);
    return makeTypo(piece.span, TypoType::Jamo, certainty, suggestions, reasonSlip(best.slip, best.word));
}

} // namespace mitjul
