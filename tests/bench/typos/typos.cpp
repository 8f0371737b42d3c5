// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast typos are found: `bench_typos CORPUS [MITJUL]`. Prints the time and memory of loading the dictionaries, the
// time of the whole corpus (each article once, nothing remembered from a run before), of an article of about 500 words,
// and of single words that nothing explains. With MITJUL, also `MITJUL check` against `hunspell -l` on the corpus as one
// file, five times in turn.
#include "corpus.h"
#include "typofinder.h"
#include "typopage.h"
#include "vocabularyloader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

using namespace mitjul;
using namespace mitjul::bench;

namespace {

// Resident memory now, in megabytes.
double resident()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double quantile(QList<double> values, double part)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at(static_cast<qsizetype>(part * static_cast<double>(values.size() - 1)));
}

Article oneParagraph(const QString& text)
{
    Article article;
    article.text = text;
    article.blocks = {{BlockKind::Paragraph, {0, text.size()}}};
    return article;
}

double run(const QString& program, const QStringList& arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    process.waitForFinished(-1);
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? milliseconds(timer) : -1;
}

void compare(const QList<Article>& articles, const QString& mitjul)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("corpus.txt"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    for (const Article& article : articles)
        file.write(article.text.toUtf8() + "\n\n");
    const qint64 size = file.size();
    file.close();
    QList<double> ours;
    QList<double> theirs;
    for (int i = 0; i < 5; ++i) {
        theirs.append(
            run(QStringLiteral("hunspell"), {QStringLiteral("-d"), QStringLiteral("ko,en_US"), QStringLiteral("-l"), path}));
        ours.append(run(mitjul, {QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("json"), path}));
    }
    const double hunspell = quantile(theirs, 0.5);
    const double check = quantile(ours, 0.5);
    std::printf("%.2f MB as one file: hunspell -l %.0f ms, mitjul check %.0f ms, ratio %.2f\n",
        static_cast<double>(size) / 1e6, hunspell, check, check / hunspell);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    if (app.arguments().size() < 2) {
        std::fprintf(stderr, "usage: bench_typos CORPUS [MITJUL]\n");
        return 2;
    }
    const QList<Article> articles = readCorpus(app.arguments().at(1));
    const double before = resident();
    QElapsedTimer timer;
    timer.start();
    const LoadedVocabulary loaded = loadVocabulary();
    const double loading = milliseconds(timer);
    timer.restart();
    const TypoFinder finder(loaded.vocabulary);
    std::printf("loading: dictionaries and lexicons %.0f ms, indexing %.0f ms, %.1f MB\n", loading,
        milliseconds(timer), resident() - before);

    QList<double> middling;
    timer.restart();
    for (const Article& article : articles) {
        QElapsedTimer each;
        each.start();
        (void)finder.find(article, {});
        const qsizetype words = countWords({article});
        if (words >= 350 && words <= 650)
            middling.append(milliseconds(each) * 500 / static_cast<double>(words));
    }
    const double all = milliseconds(timer);
    const double words = static_cast<double>(countWords(articles));
    std::printf("corpus: %.0f words in %.2f s, %.0f words a second; memory now %.1f MB more than before loading\n",
        words, all / 1000, words / all * 1000, resident() - before);
    std::printf("500 words: median %.1f ms, p99 %.1f ms (%lld articles of 350 to 650 words)\n",
        quantile(middling, 0.5), quantile(middling, 0.99), static_cast<long long>(middling.size()));

    // Words that nothing explains, each once, asked by a finder that has not met them.
    QSet<QString> unexplained;
    {
        const TypoKnowledge knowledge(loaded.vocabulary);
        for (const Article& article : articles) {
            for (const Piece& piece : splitPieces(article)) {
                if (piece.script == Script::Hangul && !knowledge.explainer.isExplained(piece.text))
                    unexplained.insert(piece.text.toString());
            }
        }
    }
    const LoadedVocabulary fresh = loadVocabulary();
    const TypoFinder other(fresh.vocabulary);
    QList<double> single;
    for (const QString& word : std::as_const(unexplained)) {
        const Article article = oneParagraph(word);
        timer.restart();
        (void)other.find(article, {});
        single.append(milliseconds(timer));
    }
    std::printf("a word that nothing explains: median %.2f ms, p99 %.2f ms, most %.2f ms (%lld words)\n",
        quantile(single, 0.5), quantile(single, 0.99), quantile(single, 1), static_cast<long long>(single.size()));
    if (app.arguments().size() > 2)
        compare(articles, app.arguments().at(2));
    return 0;
}
