// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "soundalikes.h"

#include "hangul.h"

#include <algorithm>
#include <array>

namespace mitjul {

namespace {

constexpr qsizetype LongestHeard = 12;
constexpr QChar NoFinal = u'-';
constexpr int InitialNone = 11; // ㅇ

// Standalone letters in the order of a syllable's finals.
constexpr QStringView Finals = u"-ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
constexpr char16_t FirstVowel = u'ㅏ';

// What stays of a cluster when its second consonant is spoken with the next syllable: 업ㅅ.
struct Cluster {
    QChar both;
    QChar stays;
    QChar goes;
};
constexpr std::array Clusters = {Cluster{u'ㄳ', u'ㄱ', u'ㅅ'}, Cluster{u'ㄵ', u'ㄴ', u'ㅈ'}, Cluster{u'ㄺ', u'ㄹ', u'ㄱ'},
    Cluster{u'ㄻ', u'ㄹ', u'ㅁ'}, Cluster{u'ㄼ', u'ㄹ', u'ㅂ'}, Cluster{u'ㄽ', u'ㄹ', u'ㅅ'}, Cluster{u'ㄾ', u'ㄹ', u'ㅌ'},
    Cluster{u'ㄿ', u'ㄹ', u'ㅍ'}, Cluster{u'ㅄ', u'ㅂ', u'ㅅ'}};

int initialOf(QChar letter)
{
    return static_cast<int>(hangul::InitialLetters.indexOf(letter));
}

int finalOf(QChar letter)
{
    return static_cast<int>(Finals.indexOf(letter));
}

} // namespace

SoundAlikes::SoundAlikes(const Lexicons& lexicons)
{
    for (const QStringList& row : lexicons.value(QStringLiteral("soundalikes")).rows) {
        const QString place = row.value(0);
        Table& table = place == QLatin1StringView("vowel") ? m_vowels
            : place == QLatin1StringView("initial")        ? m_initials
            : place == QLatin1StringView("final")          ? m_finals
            : place == QLatin1StringView("nasal")          ? m_nasals
                                                           : m_syllables;
        for (const QChar letter : row.value(1))
            table[letter] += row.value(1);
    }
}

QStringList SoundAlikes::variants(QStringView word) const
{
    QStringList found;
    if (word.size() > LongestHeard || !hangul::isAllSyllables(word))
        return found;
    QString edited;
    const auto consider = [&](qsizetype at, std::initializer_list<QChar> syllables) {
        edited = word.toString();
        for (const QChar syllable : syllables) {
            if (!hangul::isCommonSyllable(syllable))
                return;
            edited[at++] = syllable;
        }
        if (edited != word && !found.contains(edited))
            found.append(edited);
    };
    for (qsizetype i = 0; i < word.size(); ++i) {
        const hangul::Letters letters = hangul::decompose(word[i]);
        const bool last = i + 1 == word.size();
        const hangul::Letters next = last ? hangul::Letters() : hangul::decompose(word[i + 1]);
        const auto alike = [&](const Table& table, QChar letter, auto put) {
            for (const QChar other : table.value(letter)) {
                hangul::Letters changed = letters;
                put(changed, other);
                consider(i, {hangul::compose(changed)});
            }
        };
        const QChar final = Finals[letters.final];
        alike(m_vowels, QChar(static_cast<char16_t>(FirstVowel + letters.vowel)),
            [](hangul::Letters& changed, QChar other) { changed.vowel = other.unicode() - FirstVowel; });
        alike(m_initials, hangul::InitialLetters[letters.initial],
            [](hangul::Letters& changed, QChar other) { changed.initial = initialOf(other); });
        alike(m_finals, final, [](hangul::Letters& changed, QChar other) { changed.final = finalOf(other); });
        if (!last && (hangul::InitialLetters[next.initial] == u'ㄴ' || hangul::InitialLetters[next.initial] == u'ㅁ'))
            alike(m_nasals, final, [](hangul::Letters& changed, QChar other) { changed.final = finalOf(other); });
        for (const QChar other : m_syllables.value(word[i]))
            consider(i, {other});
        if (last)
            continue;
        // A final before a vowel is spoken with it: 들어, 드러; 없으, 업스.
        const auto moved = [&](QChar stays, QChar goes) {
            consider(i,
                {hangul::compose({letters.initial, letters.vowel, finalOf(stays)}),
                    hangul::compose({goes.isNull() ? InitialNone : initialOf(goes), next.vowel, next.final})});
        };
        if (next.initial == InitialNone && final != NoFinal) {
            const auto cluster = std::find_if(
                Clusters.begin(), Clusters.end(), [&](const Cluster& c) { return c.both == final; });
            if (cluster != Clusters.end())
                moved(cluster->stays, cluster->goes);
            else if (initialOf(final) >= 0 && final != u'ㅇ')
                moved(NoFinal, final);
        } else if (next.initial != InitialNone) {
            const QChar initial = hangul::InitialLetters[next.initial];
            if (final == NoFinal && finalOf(initial) > 0)
                moved(initial, QChar());
            for (const Cluster& cluster : Clusters) {
                if (cluster.stays == final && cluster.goes == initial)
                    moved(cluster.both, QChar());
            }
        }
    }
    return found;
}

} // namespace mitjul
