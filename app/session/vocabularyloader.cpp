// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vocabularyloader.h"

#include "hunspelloracle.h"
#include "lexicons.h"

#include <QDir>
#include <QFile>
#include <chrono>
#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace mitjul {

namespace {

// The window opens meanwhile and comes first where cores are few. On Linux a thread, and those it starts, have a
// niceness of their own.
void giveWay()
{
#ifdef Q_OS_LINUX
    constexpr int politely = 10;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), politely);
#endif
}

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

Result<std::shared_ptr<const WordOracle>> loadDictionary(const QString &name)
{
    const QString base = dictionaryFolder() + u'/' + name;
    return HunspellOracle::load(base + QStringLiteral(".aff"), base + QStringLiteral(".dic"));
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
    // Korean takes far longer than all else, which is done meanwhile.
    auto korean = std::async(std::launch::async, [] { return loadDictionary(QStringLiteral("ko")); });
    loaded.vocabulary->lexicons = loadLexicons();
    const auto take = [&](std::shared_ptr<const WordOracle> &oracle, Result<std::shared_ptr<const WordOracle>> result) {
        if (result)
            oracle = result.value();
        else
            loaded.problems.append(result.error().message);
    };
    auto english = loadDictionary(QStringLiteral("en_US"));
    take(loaded.vocabulary->korean, korean.get());
    take(loaded.vocabulary->english, std::move(english));
    return loaded;
}

LoadedAnalyzer loadAnalyzer()
{
    LoadedVocabulary loaded = loadVocabulary();
    return {std::make_shared<const Analyzer>(std::move(loaded.vocabulary)), std::move(loaded.problems)};
}

std::shared_future<LoadedAnalyzer> loadAnalyzerInBackground(std::shared_future<void> after)
{
    return std::async(std::launch::async, [after = std::move(after)] {
        giveWay();
        if (after.valid())
            after.wait_for(std::chrono::seconds(1));
        return loadAnalyzer();
    }).share();
}

} // namespace mitjul
