// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "personnames.h"

#include <algorithm>

namespace mitjul {

PersonNames::PersonNames(const Lexicons &lexicons)
{
    for (const QStringList &row : lexicons.value(QStringLiteral("personnames")).rows) {
        const QString &kind = row.constFirst();
        for (const QString &item : row.constLast().split(u' ', Qt::SkipEmptyParts)) {
            if (kind == QStringLiteral("surname"))
                m_surnames.insert(item);
            else if (kind == QStringLiteral("first"))
                m_givenFirst.insert(item.front());
            else if (kind == QStringLiteral("last"))
                m_givenLast.insert(item.front());
            else if (kind == QStringLiteral("foreign"))
                m_foreign.insert(item.front());
        }
    }
}

qsizetype PersonNames::surnameLength(QStringView word) const
{
    for (const qsizetype length : {qsizetype(2), qsizetype(1)}) {
        const qsizetype given = word.size() - length;
        if (given >= 1 && given <= 2 && isSurname(word.first(length)))
            return length;
    }
    return 0;
}

bool PersonNames::isTypical(QStringView word) const
{
    for (const qsizetype length : {qsizetype(1), qsizetype(2)}) {
        const qsizetype given = word.size() - length;
        if (given < 1 || given > 2 || !isSurname(word.first(length)))
            continue;
        if (m_givenLast.contains(word.back()) && (given == 1 || m_givenFirst.contains(word[length])))
            return true;
    }
    return false;
}

qsizetype PersonNames::foreignSyllables(QStringView word) const
{
    return std::count_if(word.begin(), word.end(), [this](QChar c) { return m_foreign.contains(c); });
}

} // namespace mitjul
