// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vocabularyloader.h"

#include "hunspelloracle.h"
#include "lexicons.h"

#include <QDir>
#include <QFile>

namespace mitjul {

namespace {

Lexicons loadLexicons()
{
    initLexiconsResources();
    Lexicons lexicons;
    const QDir folder(QStringLiteral(":/lexicons"));
    for (const QFileInfo &entry : folder.entryInfoList({QStringLiteral("*.tsv")}, QDir::Files)) {
        QFile file(entry.filePath());
        if (file.open(QIODevice::ReadOnly))
            lexicons.insert(entry.completeBaseName(), parseLexicon(file.readAll()));
    }
    return lexicons;
}

std::shared_ptr<const WordOracle> loadDictionary(const QString &name, QStringList &problems)
{
    const QString base = dictionaryFolder() + u'/' + name;
    auto oracle = HunspellOracle::load(base + QStringLiteral(".aff"), base + QStringLiteral(".dic"));
    if (oracle)
        return oracle.value();
    problems.append(oracle.error().message);
    return nullptr;
}

} // namespace

QString dictionaryFolder()
{
    return qEnvironmentVariable("MITJUL_DICTIONARIES", QStringLiteral("/usr/share/hunspell"));
}

LoadedVocabulary loadVocabulary()
{
    LoadedVocabulary loaded;
    loaded.vocabulary = std::make_shared<Vocabulary>();
    loaded.vocabulary->lexicons = loadLexicons();
    loaded.vocabulary->korean = loadDictionary(QStringLiteral("ko"), loaded.problems);
    loaded.vocabulary->english = loadDictionary(QStringLiteral("en_US"), loaded.problems);
    return loaded;
}

LoadedAnalyzer loadAnalyzer()
{
    LoadedVocabulary loaded = loadVocabulary();
    return {std::make_shared<const Analyzer>(std::move(loaded.vocabulary)), std::move(loaded.problems)};
}

std::shared_future<LoadedAnalyzer> loadAnalyzerInBackground()
{
    return std::async(std::launch::async, loadAnalyzer).share();
}

} // namespace mitjul
