// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "josa.h"

#include "hangul.h"

#include <algorithm>

namespace mitjul {

namespace {

Tail::After afterOf(QStringView name)
{
    if (name == u"vowel")
        return Tail::After::Vowel;
    if (name == u"consonant")
        return Tail::After::Consonant;
    return name == u"rieul" ? Tail::After::Rieul : Tail::After::Any;
}

SpokenEnd endOfName(QStringView name)
{
    if (name == u"rieul")
        return SpokenEnd::Rieul;
    return name == u"consonant" ? SpokenEnd::Consonant : SpokenEnd::Vowel;
}

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

// 영, 일, 이, 삼, 사, 오, 육, 칠, 팔, 구; before zeros 십, 백, 천, 만, 억 …: consonants all.
SpokenEnd endOfDigits(QStringView digits)
{
    switch (digits.back().unicode()) {
    case u'1':
    case u'7':
    case u'8':
        return SpokenEnd::Rieul;
    case u'0':
    case u'3':
    case u'6':
        return SpokenEnd::Consonant;
    default:
        return SpokenEnd::Vowel;
    }
}

} // namespace

Josa::Josa(const Lexicons& lexicons)
{
    for (const QStringList& row : lexicons.value(QStringLiteral("tails")).rows)
        m_tails.append(
            {row.value(0), afterOf(row.value(1)), row.value(2), row.value(3) == QLatin1StringView("safe")});
    for (qsizetype i = 0; i < m_tails.size(); ++i) {
        m_index.insert(m_tails.at(i).text, i);
        m_longest = std::max(m_longest, m_tails.at(i).text.size());
    }
    for (const QStringList& row : lexicons.value(QStringLiteral("readings")).rows) {
        for (const QString& item : row.value(1).split(u' ', Qt::SkipEmptyParts))
            m_units.insert(item, endOfName(row.value(0)));
    }
}

QList<const Tail*> Josa::tailsOf(QStringView word) const
{
    QList<const Tail*> tails;
    for (qsizetype length = std::min(m_longest, word.size() - 1); length > 0; --length) {
        if (const Tail* found = tail(word.last(length)))
            tails.append(found);
    }
    return tails;
}

const Tail* Josa::tail(QStringView text) const
{
    const auto found = m_index.constFind(text);
    return found == m_index.cend() ? nullptr : &m_tails.at(*found);
}

bool Josa::fits(const Tail& tail, SpokenEnd end)
{
    switch (tail.after) {
    case Tail::After::Vowel:
        return end == SpokenEnd::Vowel;
    case Tail::After::Rieul:
        return end != SpokenEnd::Consonant;
    case Tail::After::Consonant:
        // `으로` and its kin follow consonants other than ㄹ; every other such tail follows ㄹ too.
        return end == SpokenEnd::Consonant || (end == SpokenEnd::Rieul && !tail.text.startsWith(u'으'));
    case Tail::After::Any:
        break;
    }
    return true;
}

SpokenEnd Josa::endOf(QChar syllable)
{
    const int final = hangul::finalOf(syllable);
    if (final == hangul::FinalNone)
        return SpokenEnd::Vowel;
    return final == hangul::FinalL ? SpokenEnd::Rieul : SpokenEnd::Consonant;
}

std::optional<SpokenEnd> Josa::spokenEnd(QStringView text) const
{
    if (text.isEmpty())
        return {};
    const auto unit = m_units.constFind(text.toString());
    if (unit != m_units.cend())
        return *unit;
    if (text.back().unicode() < 0x80 && text.back().isDigit())
        return endOfDigits(text);
    if (hangul::isSyllable(text.back()))
        return endOf(text.back());
    // Letter by letter only what cannot be read as a word: no vowel in it, or two letters.
    static constexpr QStringView Vowels = u"AEIOU";
    const bool vowels = std::any_of(text.begin(), text.end(), [](QChar c) { return Vowels.contains(c); });
    if (text.size() < 2 || text.size() > 5 || !std::all_of(text.begin(), text.end(), isCapital)
        || (vowels && text.size() > 2))
        return {};
    switch (text.back().unicode()) {
    case u'L':
        return SpokenEnd::Rieul;
    case u'M':
    case u'N':
        return SpokenEnd::Consonant;
    case u'R': // 아르 to the dictionary, 알 to many
    case u'Z': // 제트, 지
        return {};
    default:
        return SpokenEnd::Vowel;
    }
}

} // namespace mitjul
