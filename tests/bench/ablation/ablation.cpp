// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The scorer's figures with and without what the lexicons know of the marked articles: `bench_ablation SCORE MITJUL
// FOLDER…` runs the scorer over the folders twice, with MITJUL and with itself in MITJUL's place. Itself, it answers
// `check --format json FILE` after every entry of an open word list has been left out whose word stands in a marked
// article: whatever remains was not put there for these articles.
#include "findingsjson.h"
#include "importer.h"
#include "vocabularyloader.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <cstdio>

using namespace mitjul;

namespace {

constexpr const char* Folders = "MITJUL_MARKED"; // the marked folders, separated by colons

// Lists of words that may grow without end. What the others hold (particles, endings, cues, units …) is grammar: it
// stands in every article.
constexpr std::array OpenLists = {"webwords", "names", "loanwords", "newwords", "words_en", "acronyms", "plainwords",
    "repeatable", "confusables", "misspellings"};

// The text of all marked articles, a space before every word, Latin in lower case.
QString markedText(const QStringList& folders)
{
    QString all;
    for (const QString& folder : folders) {
        QDirIterator files(folder, {QStringLiteral("*.txt"), QStringLiteral("*.md")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all += u' ' + QString::fromUtf8(file.readAll()).normalized(QString::NormalizationForm_C).toLower();
        }
    }
    static const QRegularExpression gaps(QStringLiteral("[^\\w']+"), QRegularExpression::UseUnicodePropertiesOption);
    return all.replace(gaps, QStringLiteral(" ")) + u' ';
}

// Korean words carry their particles behind them; Latin ones stand alone.
bool standsIn(const QString& text, const QString& word)
{
    const bool latin = word.front().unicode() < 0x250;
    return text.contains(u' ' + word.toLower() + (latin ? QStringLiteral(" ") : QString()));
}

int ablate(Lexicons& lexicons, const QString& text)
{
    int removed = 0;
    for (const char* name : OpenLists) {
        Lexicon& lexicon = lexicons[QString::fromLatin1(name)];
        // misspellings.tsv has the right word first and lists the wrong ones.
        const qsizetype cell = QLatin1StringView(name) == QLatin1StringView("misspellings") ? 1 : 0;
        for (QStringList& row : lexicon.rows) {
            QStringList words = row.value(cell).split(u' ', Qt::SkipEmptyParts);
            removed += static_cast<int>(words.removeIf([&](const QString& word) { return standsIn(text, word); }));
            row[cell] = words.join(u' ');
        }
        lexicon.rows.removeIf([&](const QStringList& row) { return row.value(cell).isEmpty(); });
    }
    return removed;
}

int check(const QString& path)
{
    const auto imported = importFile(path);
    if (!imported) {
        std::fprintf(stderr, "%s\n", qPrintable(imported.error().message));
        return 1;
    }
    LoadedVocabulary loaded = loadVocabulary();
    const int removed
        = ablate(loaded.vocabulary->lexicons, markedText(qEnvironmentVariable(Folders).split(u':', Qt::SkipEmptyParts)));
    std::fprintf(stderr, "%d entries left out\n", removed);
    const Analyzer analyzer(loaded.vocabulary);
    std::fputs(findingsJson(path, imported->article, analyzer.analyze(imported->article, {})).constData(), stdout);
    std::fputc('\n', stdout);
    return 0;
}

int score(const QString& scorer, const QString& program, const QStringList& folders)
{
    return QProcess::execute(
        QStringLiteral("python3"), QStringList{scorer, QStringLiteral("--program"), program} + folders);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments().sliced(1);
    if (arguments.value(0) == QLatin1StringView("check"))
        return check(arguments.constLast());
    if (arguments.size() < 3) {
        std::fprintf(stderr, "usage: bench_ablation SCORE MITJUL FOLDER…\n");
        return 2;
    }
    const QStringList folders = arguments.sliced(2);
    qputenv(Folders, folders.join(u':').toUtf8());
    std::printf("Whole lexicons\n");
    std::fflush(stdout);
    const int whole = score(arguments.at(0), arguments.at(1), folders);
    std::printf("\nWithout the entries that stand in marked articles\n");
    std::fflush(stdout);
    return score(arguments.at(0), app.applicationFilePath(), folders) != 0 ? 1 : whole;
}
