// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analyzer.h"
#include "vocabulary.h"

#include <QStringList>
#include <future>

namespace mitjul {

/// Dictionaries and lexicons and, for each part that could not be loaded, a sentence that says what to install.
struct LoadedVocabulary {
    std::shared_ptr<Vocabulary> vocabulary;
    QStringList problems;
};

/// An analyzer and, for each part of the vocabulary that could not be loaded, a sentence that says what to install.
struct LoadedAnalyzer {
    std::shared_ptr<const Analyzer> analyzer;
    QStringList problems;
};

/// Where Hunspell's dictionaries are looked for: `MITJUL_DICTIONARIES` (a folder) if set, else Debian's folder.
[[nodiscard]] QString dictionaryFolder();

/// Loads lexicons and dictionaries: most of a second. Never on the window's thread.
[[nodiscard]] LoadedVocabulary loadVocabulary();

/// The same, and an analyzer that uses them.
[[nodiscard]] LoadedAnalyzer loadAnalyzer();

/// Loads in the background, once for the program; anybody may wait for it, except the window's thread.
/// Begins when `after` is ready, if it is given, or a second later: on few cores, loading would hold up the window.
[[nodiscard]] std::shared_future<LoadedAnalyzer> loadAnalyzerInBackground(std::shared_future<void> after = {});

} // namespace mitjul
