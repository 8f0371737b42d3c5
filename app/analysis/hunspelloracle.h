// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "wordoracle.h"

#include <QHash>
#include <QMutex>
#include <memory>

class Hunspell;
class QFile;

namespace mitjul {

/// A Hunspell dictionary. Hunspell itself is not safe across threads: one question at a time, behind a mutex;
/// answers are remembered up to a bound.
class HunspellOracle : public WordOracle {
public:
    /// Loads a dictionary: the better part of a second for Korean, so not on the window's thread. The error
    /// says which file is missing or broken and which Debian package brings it.
    static Result<std::shared_ptr<const WordOracle>> load(const QString& affPath, const QString& dicPath);

    ~HunspellOracle() override;

    [[nodiscard]] bool knows(QStringView word) const override;
    [[nodiscard]] const QSet<QString>& nouns() const override { return m_nouns; }
    [[nodiscard]] QStringList suggest(QStringView word) const override;

private:
    explicit HunspellOracle(std::unique_ptr<Hunspell> hunspell);
    /// Fills `m_nouns`; how many words in Hangul there are with flags.
    qsizetype listNouns(QFile& dic);

    mutable QMutex m_mutex;
    std::unique_ptr<Hunspell> m_hunspell;
    mutable QHash<QString, bool> m_answers;
    QSet<QString> m_nouns;
};

} // namespace mitjul
