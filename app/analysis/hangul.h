// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace mitjul::hangul {

/// Positions of a syllable's letters in Unicode's order: 19 initials, 21 vowels, 28 finals (0: none).
struct Letters {
    int initial = 0;
    int vowel = 0;
    int final = 0;

    friend bool operator==(const Letters&, const Letters&) = default;
};

inline constexpr int FinalNone = 0;
inline constexpr int FinalN = 4; // ㄴ
inline constexpr int FinalL = 8; // ㄹ
inline constexpr int FinalM = 16; // ㅁ
inline constexpr int FinalB = 17; // ㅂ
inline constexpr int FinalSs = 20; // ㅆ

/// A modern precomposed syllable, U+AC00 to U+D7A3.
[[nodiscard]] constexpr bool isSyllable(QChar c)
{
    return c.unicode() >= 0xAC00 && c.unicode() <= 0xD7A3;
}

/// A letter that stands alone, as `ㄱ` or `ㅏ` (U+3131 to U+3163).
[[nodiscard]] constexpr bool isLetter(QChar c)
{
    return c.unicode() >= 0x3131 && c.unicode() <= 0x3163;
}

/// Of those, a vowel.
[[nodiscard]] constexpr bool isVowelLetter(QChar c)
{
    return c.unicode() >= 0x314F && c.unicode() <= 0x3163;
}

/// Takes a syllable apart. `syllable` must be one.
[[nodiscard]] constexpr Letters decompose(QChar syllable)
{
    const int index = syllable.unicode() - 0xAC00;
    return {index / 588, index % 588 / 28, index % 28};
}

[[nodiscard]] constexpr QChar compose(Letters letters)
{
    return QChar(static_cast<char16_t>(0xAC00 + letters.initial * 588 + letters.vowel * 28 + letters.final));
}

/// The final consonant of a syllable, 0 if it has none or is no syllable.
[[nodiscard]] constexpr int finalOf(QChar c)
{
    return isSyllable(c) ? decompose(c).final : FinalNone;
}

/// The syllable with another final consonant.
[[nodiscard]] constexpr QChar withFinal(QChar syllable, int final)
{
    const Letters letters = decompose(syllable);
    return compose({letters.initial, letters.vowel, final});
}

/// The vowel of a syllable as it stands alone, `ㅏ` for `갈`.
[[nodiscard]] constexpr QChar vowelLetter(QChar syllable)
{
    return QChar(static_cast<char16_t>(0x314F + decompose(syllable).vowel));
}

/// Initial consonants as they stand alone, in the order of `Letters::initial`.
inline constexpr QStringView InitialLetters = u"ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

/// The initial of a syllable as it stands alone, `ㄱ` for `갈`.
[[nodiscard]] constexpr QChar initialLetter(QChar syllable)
{
    return InitialLetters[decompose(syllable).initial];
}

/// Whether every character is a syllable and there is one.
[[nodiscard]] bool isAllSyllables(QStringView text);

/// One of the 2,350 syllables of KS X 1001: practically all that Korean words are written with.
[[nodiscard]] bool isCommonSyllable(QChar c);

} // namespace mitjul::hangul
