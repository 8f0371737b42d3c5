// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explainer.h"

#include "hangul.h"

#include <algorithm>
#include <array>

namespace mitjul {

namespace {

// Longer stems are no compounds that a reader would recognise; the bound keeps the work linear.
constexpr qsizetype LongestCompound = 14;
constexpr int MostParts = 4;
constexpr int FinalG = 1; // ㄱ
constexpr int FinalS = 19; // ㅅ

QStringList items(const Lexicon& lexicon, QStringView kind)
{
    QStringList all;
    for (const QStringList& row : lexicon.rows) {
        if (row.value(0) == kind)
            all += row.value(1).split(u' ', Qt::SkipEmptyParts);
    }
    return all;
}

bool startsWithAny(QStringView text, const QStringList& beginnings)
{
    return std::any_of(
        beginnings.begin(), beginnings.end(), [&](const QString& b) { return text.startsWith(b); });
}

// The -아/-어 form ends in one of these vowels, without a final consonant.
bool endsAsConnective(QStringView verb)
{
    static constexpr QStringView Vowels = u"ㅏㅐㅓㅔㅕㅘㅙㅝㅞ";
    return hangul::isSyllable(verb.back()) && hangul::finalOf(verb.back()) == hangul::FinalNone
        && Vowels.contains(hangul::vowelLetter(verb.back()));
}

} // namespace

Explainer::Explainer(std::shared_ptr<const WordOracle> korean, const Lexicons& lexicons, const Josa& josa,
    const WordStock& stock)
    : m_korean(std::move(korean))
    , m_josa(josa)
    , m_stock(stock)
{
    const Lexicon affixes = lexicons.value(QStringLiteral("affixes"));
    const QStringList prefixes = items(affixes, u"prefix");
    const QStringList suffixes = items(affixes, u"suffix");
    m_prefixes = QSet<QString>(prefixes.begin(), prefixes.end());
    m_suffixes = QSet<QString>(suffixes.begin(), suffixes.end());
    const Lexicon verbs = lexicons.value(QStringLiteral("lightverbs"));
    m_afterNoun = items(verbs, u"noun");
    m_afterVerb = items(verbs, u"verb");
    const QStringList endings = items(verbs, u"ending");
    m_endings = QSet<QString>(endings.begin(), endings.end());
    for (const QStringList& row : lexicons.value(QStringLiteral("counters")).rows)
        m_counters.insert(row.value(0));
}

bool Explainer::isKnown(QStringView word) const
{
    if (inDictionary(word) || m_stock.contains(word))
        return true;
    for (const Tail* tail : m_josa.tailsOf(word)) {
        const QStringView stem = word.chopped(tail->text.size());
        // 앱은: of single syllables only those that the lexicons name.
        if (Josa::fits(*tail, Josa::endOf(stem.back())) && (m_stock.contains(stem) || isNoun(stem)))
            return true;
    }
    return false;
}

bool Explainer::isNoun(QStringView word) const
{
    if (word.size() < 2)
        return false;
    if (listsNoun(word))
        return true;
    if (!inDictionary(word))
        return m_stock.contains(word) && !m_stock.contains(word.chopped(1).toString() + u'다');
    const bool vowel = Josa::endOf(word.back()) == SpokenEnd::Vowel;
    return inDictionary(word.toString() + (vowel ? u'를' : u'을'));
}

// As isNoun, of what the dictionary lists alone: asked for every stretch of a word, and so without a question.
bool Explainer::isListed(QStringView word) const
{
    return listsNoun(word)
        || (m_stock.contains(word) && !m_stock.contains(word.chopped(1).toString() + u'다'));
}

bool Explainer::isPart(QStringView part) const
{
    if (part.size() < 2)
        return false;
    if (isListed(part))
        return true;
    // 배춧값, 최곳값: a ㅅ between the parts of a compound.
    return hangul::finalOf(part.back()) == FinalS
        && isListed(part.chopped(1).toString() + hangul::withFinal(part.back(), hangul::FinalNone));
}

bool Explainer::isCompound(QStringView stem) const
{
    const qsizetype n = stem.size();
    if (n < 3 || n > LongestCompound)
        return false;
    // fewest[i]: the fewest parts that make up the first i syllables.
    std::array<int, LongestCompound + 1> fewest;
    fewest.fill(MostParts + 1);
    // The same, where the last part is no suffix: two suffixes in a row explain too much.
    std::array<int, LongestCompound + 1> bare = fewest;
    fewest[0] = bare[0] = 0;
    if (m_prefixes.contains(stem.first(1).toString()))
        fewest[1] = bare[1] = 1;
    for (qsizetype i = 0; i < n; ++i) {
        if (fewest[i] >= MostParts)
            continue;
        for (qsizetype length = 1; i + length <= n; ++length) {
            const QStringView part = stem.sliced(i, length);
            const qsizetype end = i + length;
            if (isPart(part)) {
                bare[end] = std::min(bare[end], fewest[i] + 1);
                fewest[end] = std::min(fewest[end], bare[end]);
            } else if (i >= 2 && length <= 2 && bare[i] < MostParts && m_suffixes.contains(part.toString())) {
                fewest[end] = std::min(fewest[end], bare[i] + 1);
            }
        }
    }
    return fewest[n] <= MostParts;
}

bool Explainer::joinsNouns(QStringView stem) const
{
    for (qsizetype cut = 2; cut + 2 <= stem.size() && cut <= LongestCompound; ++cut) {
        if (isListed(stem.first(cut)) && isListed(stem.sliced(cut)))
            return true;
    }
    return false;
}

bool Explainer::isDerivedVerb(QStringView word) const
{
    for (qsizetype cut = 2; cut < word.size() && cut <= LongestCompound; ++cut) {
        const QStringView rest = word.sliced(cut);
        if (startsWithAny(rest, m_afterNoun) && inDictionary(rest)
            && (isNoun(word.first(cut)) || isCompound(word.first(cut))))
            return true;
    }
    return false;
}

bool Explainer::isSerialVerb(QStringView word) const
{
    for (qsizetype cut = 1; cut < word.size() && cut <= LongestCompound; ++cut) {
        const QStringView first = word.first(cut);
        const QStringView rest = word.sliced(cut);
        if (endsAsConnective(first) && startsWithAny(rest, m_afterVerb) && inDictionary(rest)
            && (inDictionary(first) || (cut > 2 && isDerivedVerb(first))))
            return true;
    }
    return false;
}

// 부실히 of 부실하다. After ㅅ and ㄱ stands 이 (깨끗이, 끔찍이: 한글 맞춤법 제51항).
bool Explainer::isAdverb(QStringView word) const
{
    if (word.size() < 3 || word.back() != u'히')
        return false;
    const QStringView stem = word.chopped(1);
    const int final = hangul::finalOf(stem.back());
    return final != FinalS && final != FinalG && inDictionary(stem.toString() + QStringLiteral("하다"));
}

// A whole verb form with one more ending: 기용했다는데, 되었느냐에, 따르면요.
bool Explainer::isLongVerb(QStringView word) const
{
    static constexpr QStringView Finals = u"다냐라자면지까고서니도록";
    for (qsizetype length = 1; length <= 3 && word.size() - length >= 2; ++length) {
        const QStringView verb = word.chopped(length);
        if (m_endings.contains(word.last(length).toString()) && Finals.contains(verb.back())
            && inDictionary(verb))
            return true;
    }
    return false;
}

bool Explainer::isNumber(QStringView stem) const
{
    // 일흔둘, 스물한 살: tens and ones of the native numerals.
    static const QStringList Tens{QStringLiteral("열"), QStringLiteral("스물"), QStringLiteral("서른"),
        QStringLiteral("마흔"), QStringLiteral("쉰"), QStringLiteral("예순"), QStringLiteral("일흔"),
        QStringLiteral("여든"), QStringLiteral("아흔")};
    for (const QString& ten : Tens) {
        if (stem.size() > ten.size() && stem.startsWith(ten)
            && (inDictionary(stem.sliced(ten.size()).toString())
                || m_counters.contains(stem.sliced(ten.size()).toString())))
            return true;
    }
    static constexpr QStringView Digits = u"일이삼사오육륙칠팔구십백천만억조여수몇";
    qsizetype digits = 0;
    while (digits < stem.size() && Digits.contains(stem[digits]))
        ++digits;
    return digits >= 1
        && (digits == stem.size() ? digits >= 2 : m_counters.contains(stem.sliced(digits).toString()));
}

Composition Explainer::composition(QStringView word) const
{
    if (!m_korean || word.size() > LongestCompound + 6)
        return Composition::None;
    if (isNumber(word) || isDerivedVerb(word) || isSerialVerb(word) || isLongVerb(word) || isAdverb(word))
        return Composition::Verb;
    const auto ofNoun = [this](QStringView stem) {
        return !isCompound(stem) ? Composition::None : joinsNouns(stem) ? Composition::Nouns : Composition::Affixed;
    };
    Composition found = ofNoun(word);
    for (const Tail* tail : m_josa.tailsOf(word)) {
        if (found != Composition::None)
            break;
        const QStringView stem = word.chopped(tail->text.size());
        if (Josa::fits(*tail, Josa::endOf(stem.back())))
            found = isNumber(stem) ? Composition::Verb : ofNoun(stem);
    }
    return found;
}

} // namespace mitjul
