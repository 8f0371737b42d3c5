// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "claimwords.h"

namespace mitjul {

namespace {

constexpr qsizetype longestTens = 2;

} // namespace

ClaimWords::ClaimWords(const Lexicons &lexicons)
{
    static const QStringList names
        = QStringLiteral("measure,among,fixed,duty,definer,tail,noncondition,noncause,adnominal,boundnoun,article,"
                         "determiner,scale,time,month,before month,relative,past,none,notplural,notsuperlative,"
                         "order,plural,singular,cause,auxiliary,essence,being,condition")
              .split(u',');
    Q_ASSERT(names.size() == static_cast<qsizetype>(m_words.size()));
    for (const QStringList &row : lexicons.value(QStringLiteral("claimwords")).rows) {
        if (const qsizetype role = names.indexOf(row.value(1)); role >= 0)
            m_words[static_cast<size_t>(role)].insert(row[0]);
    }
    for (const QStringList &row : lexicons.value(QStringLiteral("numerals")).rows)
        m_numerals.insert(row[0], row.value(1).toDouble());
}

double ClaimWords::numeral(const QString &word) const
{
    if (const auto whole = m_numerals.constFind(word); whole != m_numerals.constEnd())
        return *whole;
    if (const qsizetype hyphen = word.indexOf(u'-'); hyphen > 0) { // forty-four
        const double tens = m_numerals.value(word.left(hyphen));
        const double ones = m_numerals.value(word.mid(hyphen + 1));
        return tens >= 10 && ones > 0 && ones < 10 ? tens + ones : 0;
    }
    for (qsizetype length = 1; length < word.size() && length <= longestTens; ++length) {
        const double tens = m_numerals.value(word.left(length));
        const double ones = m_numerals.value(word.mid(length));
        if (tens >= 10 && ones > 0 && ones < 10)
            return tens + ones;
    }
    return 0;
}

} // namespace mitjul
