// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QStringList>
#include <QStringView>

namespace mitjul {

/// Says whether a word is one of its language. The typo finder asks it; Hunspell answers it (`HunspellOracle`), tests
/// answer it from a list. Safe to ask from several threads.
class WordOracle {
public:
    virtual ~WordOracle() = default;

    /// Whether `word` (NFC, no white space) is spelt as the dictionary has it.
    [[nodiscard]] virtual bool knows(QStringView word) const = 0;

    /// The nouns of two syllables and more that it lists, without particles. Empty where it cannot tell them.
    [[nodiscard]] virtual const QSet<QString>& nouns() const = 0;

    /// The dictionary's own corrections, best first. Slow for Korean (up to a second): never while a window waits.
    [[nodiscard]] virtual QStringList suggest(QStringView word) const = 0;
};

} // namespace mitjul
