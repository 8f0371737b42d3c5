// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts Korean words in edited text: `bench_counts CORPUS… > wordcounts.tsv`. Only words that the dictionary or the
// lexicons know are counted, as they stand and without their particle, if they stand in two articles at least: neither
// slips nor anybody's name get in. The rows are by powers of two, as `wordcounts.tsv` explains.
#include "corpus.h"
#include "typopage.h"
#include "vocabularyloader.h"

#include <QCoreApplication>
#include <QMap>
#include <bit>
#include <cstdio>

using namespace mitjul;
using namespace mitjul::bench;

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const LoadedVocabulary loaded = loadVocabulary();
    if (!loaded.problems.isEmpty() || app.arguments().size() < 2) {
        std::fprintf(stderr, "%s\n", qPrintable(loaded.problems.join(u'\n')));
        return 2;
    }
    const TypoKnowledge knowledge(loaded.vocabulary);
    struct Count {
        int words = 0;
        int articles = 0;
        qsizetype last = -1;
    };
    QHash<QString, Count> counts;
    qsizetype number = 0;
    const auto count = [&](QStringView word) {
        Count& c = counts[word.toString()];
        ++c.words;
        c.articles += std::exchange(c.last, number) == number ? 0 : 1;
    };
    for (const QString& path : app.arguments().sliced(1)) {
        for (const Article& article : readCorpus(path)) {
            ++number;
            for (const Piece& piece : splitPieces(article)) {
                const QStringView word = piece.text;
                if (piece.script != Script::Hangul || word.size() < 2 || word.size() > 10)
                    continue;
                if (knowledge.explainer.inDictionary(word))
                    count(word);
                for (const Tail* tail : knowledge.josa.tailsOf(word)) {
                    const QStringView stem = word.chopped(tail->text.size());
                    if (stem.size() >= 2 && Josa::fits(*tail, Josa::endOf(stem.back())) && knowledge.explainer.isNoun(stem)) {
                        count(stem);
                        break;
                    }
                }
            }
        }
    }
    QMap<int, QStringList> classes;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it->articles >= 2)
            classes[std::bit_width(static_cast<unsigned>(it->words)) - 1].append(it.key());
    }
    std::printf("# How often Korean news writes a word, to tell which of several words was meant.\n"
                "# Columns: power of two (3: eight to fifteen times), words separated by spaces.\n"
                "# Source: counted by tests/bench/counts in the articles of Korean Wikinews (ko.wikinews.org, CC BY 2.5).\n");
    for (auto it = classes.begin(); it != classes.end(); ++it) {
        it->sort();
        for (qsizetype i = 0; i < it->size(); i += 100)
            std::printf("%d\t%s\n", it.key(), qPrintable(it->mid(i, 100).join(u' ')));
    }
    return 0;
}
