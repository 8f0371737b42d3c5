// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "typopage.h"

namespace mitjul {

/// Misspelt English words: known misspellings, and unknown words one slip from a common one.
class EnglishSlips {
public:
    explicit EnglishSlips(const Lexicons& lexicons);

    [[nodiscard]] std::optional<Finding> find(
        const TypoPage& page, const TypoKnowledge& knowledge, qsizetype index) const;

private:
    [[nodiscard]] bool isVariant(const QString& word, const TypoKnowledge& knowledge) const;
    [[nodiscard]] bool isDerived(const QString& word, const TypoKnowledge& knowledge) const;
    [[nodiscard]] bool isCompound(const QString& word, const TypoKnowledge& knowledge) const;
    [[nodiscard]] std::optional<Finding> findContext(const TypoPage& page, qsizetype index) const;

    QList<std::pair<QString, QString>> m_variants; ///< British spelling, American spelling
    QStringList m_prefixes;
    QStringList m_suffixes;
    /// A word that is wrong before or after certain others. What puts right two words holds a space.
    struct Context {
        QString right;
        QSet<QString> before; ///< empty: no matter
        QSet<QString> after; ///< empty: no matter
        Certainty certainty = Certainty::Likely;
    };
    QMultiHash<QString, Context> m_contexts;
};

} // namespace mitjul
