// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts slips of each kind into clean text and counts what the typo finder sees of them: `bench_slips CORPUS… [--list FILE]
// [--show KIND]`. A line a kind: slips made; found as certain and as likely, in percent; hidden as possible; right first
// suggestions of those found; marks elsewhere that the clean text did not have. Slips that made another word of the
// dictionary are counted in a column of their own: nothing but the context could tell. `--list` reads common misspellings
// in their sentences (wrong, right, sentence); `--show` lists what became of each slip of one kind, or all marks of the
// clean text (`--show clean`).
#include "corpus.h"
#include "names.h"
#include "slipmaker.h"
#include "typofinder.h"
#include "vocabularyloader.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>

using namespace mitjul;
using namespace mitjul::bench;

namespace {

constexpr quint32 Seed = 20'261'127;

struct Tally {
    int slips = 0;
    int certain = 0;
    int likely = 0;
    int possible = 0;
    int right = 0;
    int elsewhere = 0;
    int otherWords = 0;
    int otherFound = 0;

    [[nodiscard]] double percent(int part) const { return slips ? 100.0 * part / slips : 0; }
};

QString textOf(const Article& article, Span span)
{
    return article.text.mid(span.start, span.length());
}

QString contextOf(const Article& article, Span span)
{
    constexpr qsizetype Reach = 25;
    const qsizetype start = std::max<qsizetype>(0, span.start - Reach);
    return article.text.mid(start, span.end + Reach - start).replace(u'\n', u' ');
}

// Whether the first suggestion puts back what stood there before the slip.
bool putsRight(const Article& spoilt, const Finding& finding, const Slip& slip)
{
    const Span whole{std::min(finding.span.start, slip.span.start), std::max(finding.span.end, slip.span.end)};
    const auto replaced = [&](Span span, const QString& with) {
        return textOf(spoilt, {whole.start, span.start}) + with + textOf(spoilt, {span.end, whole.end});
    };
    // Which letters were capitals the keys of Hangul do not tell.
    return replaced(finding.span, finding.typo()->suggestions.value(0))
               .compare(replaced(slip.span, slip.right), Qt::CaseInsensitive)
        == 0;
}

// A mark that lost its partner is found where it stands, somewhere in the paragraph.
bool isOf(const Article& spoilt, const Finding& finding, const Slip& slip)
{
    const bool mark = !slip.right.front().isLetterOrNumber() && finding.typo()->type == TypoType::Mark;
    return finding.span.intersects(slip.span)
        || (mark && std::any_of(spoilt.blocks.begin(), spoilt.blocks.end(), [&](const Block& block) {
               return block.span.intersects(slip.span) && block.span.intersects(finding.span);
           }));
}

void judge(const TypoFinder& finder, const Article& clean, const SpoiltArticle& spoilt, bool show, Tally& tally)
{
    QStringList before;
    for (const Finding& finding : finder.find(clean, {})) {
        if (finding.certainty != Certainty::Possible)
            before.append(textOf(clean, finding.span));
    }
    const QList<Finding> found = finder.find(spoilt.article, {});
    QList<bool> seen(spoilt.slips.size(), false);
    for (const Finding& finding : found) {
        const auto slip = std::find_if(spoilt.slips.begin(), spoilt.slips.end(),
            [&](const Slip& s) { return isOf(spoilt.article, finding, s); });
        if (slip == spoilt.slips.end()) {
            if (finding.certainty != Certainty::Possible && !before.removeOne(textOf(spoilt.article, finding.span))) {
                ++tally.elsewhere;
                if (show)
                    std::printf("  elsewhere\t%s\t%s\n", qPrintable(textOf(spoilt.article, finding.span)),
                        qPrintable(finding.typo()->suggestions.join(u' ')));
            }
            continue;
        }
        const bool shown = finding.certainty != Certainty::Possible;
        bool& known = seen[slip - spoilt.slips.begin()];
        if (slip->otherWord) {
            tally.otherFound += shown && !known ? 1 : 0;
            known = known || shown;
            continue;
        }
        if (known)
            continue;
        known = shown;
        tally.possible += shown ? 0 : 1;
        tally.certain += finding.certainty == Certainty::Certain ? 1 : 0;
        tally.likely += finding.certainty == Certainty::Likely ? 1 : 0;
        const bool right = putsRight(spoilt.article, finding, *slip);
        tally.right += shown && right ? 1 : 0;
        if (show)
            std::printf("  %s\t%s\t%s\t%s\n", !shown ? "hidden" : right ? "right" : "wrong", qPrintable(slip->right),
                qPrintable(textOf(spoilt.article, slip->span)), qPrintable(finding.typo()->suggestions.join(u' ')));
    }
    for (qsizetype i = 0; i < spoilt.slips.size(); ++i) {
        const Slip& slip = spoilt.slips.at(i);
        ++(slip.otherWord ? tally.otherWords : tally.slips);
        const bool missed = std::none_of(found.begin(), found.end(),
            [&](const Finding& finding) { return isOf(spoilt.article, finding, slip); });
        if (show && missed && !slip.otherWord)
            std::printf("  missed\t%s\t%s\n", qPrintable(slip.right), qPrintable(textOf(spoilt.article, slip.span)));
    }
}

void print(const QString& kind, const Tally& tally)
{
    const int shown = tally.certain + tally.likely;
    std::printf("%-26s %6d %8.1f %8.1f %8.1f %9.1f %7.1f %6d %9d %6d\n", qPrintable(kind), tally.slips,
        tally.percent(tally.certain), tally.percent(tally.likely), tally.percent(shown),
        tally.percent(tally.possible), shown ? 100.0 * tally.right / shown : 0.0, tally.elsewhere, tally.otherWords,
        tally.otherFound);
}

// Each line: the wrong form, the right one, a sentence with the wrong one in it.
void judgeList(const TypoFinder& finder, const QString& path, bool show)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s cannot be read.\n", qPrintable(path));
        return;
    }
    Tally tally;
    for (const QStringList& row : parseLexicon(file.readAll()).rows) {
        SpoiltArticle spoilt;
        spoilt.article.text = row.value(2);
        spoilt.article.blocks = {{BlockKind::Paragraph, {0, spoilt.article.text.size()}}};
        const qsizetype at = spoilt.article.text.indexOf(row.at(0));
        if (at < 0)
            continue;
        spoilt.slips = {{{at, at + row.at(0).size()}, row.at(1)}};
        Article clean = spoilt.article;
        clean.text.replace(at, row.at(0).size(), row.at(1));
        clean.blocks = {{BlockKind::Paragraph, {0, clean.text.size()}}};
        judge(finder, clean, spoilt, show, tally);
    }
    print(QStringLiteral("misspellings, listed"), tally);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    QStringList corpora;
    QStringList lists;
    QString show;
    const QStringList arguments = app.arguments().sliced(1);
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == QLatin1StringView("--list"))
            lists.append(arguments.value(++i));
        else if (arguments.at(i) == QLatin1StringView("--show"))
            show = arguments.value(++i);
        else
            corpora.append(arguments.at(i));
    }
    const LoadedVocabulary loaded = loadVocabulary();
    if (!loaded.problems.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(loaded.problems.join(u'\n')));
        return 1;
    }
    const TypoFinder finder(loaded.vocabulary);
    const SlipMaker maker(loaded.vocabulary);
    std::printf("%-26s %6s %8s %8s %8s %9s %7s %6s %9s %6s\n", "kind", "slips", "certain%", "likely%", "found%",
        "possible%", "first%", "else", "otherword", "found");
    for (const QString& list : std::as_const(lists))
        judgeList(finder, list, show == QLatin1StringView("list"));
    for (const QString& path : std::as_const(corpora)) {
        const QList<Article> articles = readCorpus(path);
        const bool korean = articles.constFirst().language == QLatin1StringView("ko");
        int marks = 0;
        for (const Article& article : articles) {
            for (const Finding& finding : finder.find(article, {})) {
                marks += finding.certainty != Certainty::Possible ? 1 : 0;
                if (show == QLatin1StringView("clean"))
                    std::printf("  %s %s\t%s\t%s\t%s\n", qPrintable(nameOf(finding.certainty)),
                        qPrintable(nameOf(finding.typo()->type)), qPrintable(textOf(article, finding.span)),
                        qPrintable(finding.typo()->suggestions.join(u'|')),
                        qPrintable(contextOf(article, finding.span)));
            }
        }
        const double words = static_cast<double>(countWords(articles));
        std::printf("%s: %.0f words, %.2f marks in 1,000 words of the clean text\n", qPrintable(path), words,
            1000 * marks / words);
        for (const QString& kind : maker.kinds(korean)) {
            if (!show.isEmpty() && show != kind)
                continue;
            Tally tally;
            quint32 seed = Seed;
            for (const Article& article : articles)
                judge(finder, article, maker.spoil(article, kind, ++seed), show == kind, tally);
            print(kind, tally);
        }
    }
    return 0;
}
