// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "englishquotes.h"

#include "englishsentence.h"

namespace mitjul {

EnglishQuotes::EnglishQuotes(const Lexicons &lexicons)
{
    const QHash<QString, Complement> complements{{QStringLiteral("bare"), Complement::Bare},
                                                 {QStringLiteral("that"), Complement::That},
                                                 {QStringLiteral("strict"), Complement::Strict},
                                                 {QStringLiteral("told"), Complement::Told},
                                                 {QStringLiteral("whether"), Complement::Whether},
                                                 {QStringLiteral("object"), Complement::Object},
                                                 {QStringLiteral("label"), Complement::Label},
                                                 {QStringLiteral("accuse"), Complement::Accuse},
                                                 {QStringLiteral("it"), Complement::It}};
    for (const QStringList &row : lexicons.value(QStringLiteral("englishcues")).rows)
        m_verbs.insert(row[0], {row.value(1), complements.value(row.value(2), Complement::None)});
    for (const QStringList &row : lexicons.value(QStringLiteral("englishwords")).rows)
        m_words.insert(row.value(1) + u' ' + row[0]);
}

void EnglishQuotes::find(Passage &passage, Span sentence) const
{
    EnglishSentence(*this, passage, *passage.masked, sentence, -1).run();
}

std::optional<Attributed> EnglishQuotes::attribution(Passage &passage, Span sentence, bool behind) const
{
    // The sentence may stand in the paragraph before, which is masked no longer.
    const MaskedText masked(passage.text, sentence, {}, -1);
    return EnglishSentence(*this, passage, masked, sentence, -1).attribution(behind);
}

} // namespace mitjul
