// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the claim finder weighs: `bench_claimweights FOLDER…` prints a line of JSON for each article in the folders
// (its path and text) and after it a line for each of its sentences that could be a claim: text, span in code points,
// language, features, the type it would get, and how much a certain claim of that type is worth. `fit.py` reads it.
#include "claimfinder.h"
#include "claimscore.h"
#include "codepoints.h"
#include "importer.h"
#include "jsonwriter.h"
#include "names.h"
#include "quotefinder.h"
#include "sentences.h"
#include "vocabularyloader.h"

#include <QCoreApplication>
#include <QDir>
#include <cstdio>

using namespace mitjul;

namespace {

void printLine(QByteArray &line)
{
    std::puts(line.constData());
    line.clear();
}

void printArticle(const QString &path, const QString &text)
{
    QByteArray line;
    JsonWriter json(line, JsonWriter::Layout::Compact);
    json.beginObject().member(u"article", path).member(u"text", text).endObject();
    printLine(line);
}

void printCandidate(const ClaimCandidate &candidate, const Article &article, const CodePoints &points)
{
    const Span outside = points.fromUtf16(candidate.span);
    QByteArray line;
    JsonWriter json(line, JsonWriter::Layout::Compact);
    json.beginObject()
        .member(u"sentence", QStringView(article.text).mid(candidate.span.start, candidate.span.length()))
        .member(u"start", outside.start)
        .member(u"end", outside.end)
        .member(u"language", candidate.korean ? u"ko" : u"en")
        .member(u"type", nameOf(candidate.type))
        .member(u"worth", ClaimScore::worth(candidate.type, 1))
        .key(u"features")
        .beginArray();
    QStringList features = candidate.features;
    features.sort(); // signs come from a set, in another order each time
    for (const QString &feature : features)
        json.value(feature);
    json.endArray().endObject();
    printLine(line);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const LoadedVocabulary loaded = loadVocabulary();
    if (app.arguments().size() < 2) {
        std::fprintf(stderr, "usage: bench_claimweights FOLDER…\n");
        return 2;
    }
    const QuoteFinder quoteFinder(loaded.vocabulary->lexicons);
    const ClaimFinder claimFinder(loaded.vocabulary->lexicons);
    for (const QString &folder : app.arguments().sliced(1)) {
        for (const QFileInfo &file : QDir(folder).entryInfoList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
            const auto imported = importFile(file.filePath());
            if (!imported) {
                std::fprintf(stderr, "%s: %s\n", qPrintable(file.filePath()), qPrintable(imported.error().message));
                return 1;
            }
            const Article &article = imported->article;
            const QList<Span> sentences = splitSentences(article);
            const QList<Finding> quotes = quoteFinder.find(article, sentences);
            const CodePoints points(article.text);
            printArticle(file.filePath(), article.text);
            for (const ClaimCandidate &candidate : claimFinder.candidates(article, sentences, quotes))
                printCandidate(candidate, article, points);
        }
    }
    return 0;
}
