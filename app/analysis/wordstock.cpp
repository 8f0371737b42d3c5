// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordstock.h"

#include "cldrnames.h"

#include <algorithm>
#include <array>

namespace mitjul {

namespace {

// Each line of these holds words separated by spaces in its first cell.
constexpr std::array WordLists = {"webwords", "names", "loanwords", "newwords", "cldr"};

constexpr quint32 pairOf(QChar a, QChar b)
{
    return static_cast<quint32>(a.unicode()) << 16 | b.unicode();
}

} // namespace

WordStock::WordStock(const Lexicons& lexicons, const WordOracle* korean)
    : m_persons(lexicons)
{
    m_words.reserve(90'000);
    m_pairs.reserve(70'000);
    for (const char* name : WordLists)
        m_lexicons.insert(QLatin1StringView(name), lexicons.value(QLatin1StringView(name)));
    m_lexicons.insert(QStringLiteral("cldr"), cldrNames());
    const QString counts = QStringLiteral("wordcounts");
    m_lexicons.insert(counts, lexicons.value(counts));
    for (const char* name : WordLists) {
        // A reference: the views must look into the rows that this object keeps.
        const auto lexicon = m_lexicons.constFind(QLatin1StringView(name));
        for (const QStringList& row : lexicon->rows) {
            for (const QStringView word : QStringView(row.constFirst()).split(u' ', Qt::SkipEmptyParts)) {
                m_words.insert(word);
                addPairs(word);
            }
        }
    }
    if (korean) {
        for (const QString& noun : korean->nouns())
            addPairs(noun);
    }
    for (const QStringList& row : m_lexicons.constFind(counts)->rows) {
        for (const QStringView word : QStringView(row.value(1)).split(u' ', Qt::SkipEmptyParts))
            m_frequencies.insert(word, row.constFirst().toInt());
    }
}

void WordStock::addPairs(QStringView word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        ++m_syllables[word[i]];
        if (i > 0)
            ++m_pairs[pairOf(word[i - 1], word[i])];
    }
}

int WordStock::strangePairs(QStringView word) const
{
    int strange = 0;
    for (qsizetype i = 1; i < word.size(); ++i)
        strange += m_pairs.contains(pairOf(word[i - 1], word[i])) ? 0 : 1;
    return strange;
}

bool WordStock::isStrangeSyllable(QChar c) const
{
    return m_syllables.value(c) < 2;
}

} // namespace mitjul
