// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast sentences, quotes and claims are found, on one core: `bench_speech CORPUS [CORPUS…]`. For each corpus, its
// articles repeated to 1, 2, 4 and 8 MB of UTF-8: seconds for each step and for all, and how much longer twice the text
// takes. Then texts that nobody writes, each at one size and at twice that: marks never closed, nested marks, one
// paragraph, no marks, only marks.
#include "claimfinder.h"
#include "corpus.h"
#include "quotefinder.h"
#include "sentences.h"
#include "vocabularyloader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <cstdio>

using namespace mitjul;
using namespace mitjul::bench;

namespace {

constexpr qsizetype megabyte = 1'000'000; // bytes of UTF-8

struct Times {
    double sentences = 0; // seconds
    double quotes = 0;
    double claims = 0;
    qsizetype found = 0;

    [[nodiscard]] double all() const { return sentences + quotes + claims; }
};

class Reader {
public:
    explicit Reader(const Lexicons &lexicons)
        : m_quotes(lexicons)
        , m_claims(lexicons)
    {
    }

    /// Reads the article once, in this thread.
    [[nodiscard]] Times read(const Article &article) const
    {
        const auto seconds = [](QElapsedTimer &timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e9; };
        Times times;
        QElapsedTimer timer;
        timer.start();
        const QList<Span> sentences = splitSentences(article);
        times.sentences = seconds(timer);
        timer.start();
        const QList<Finding> quotes = m_quotes.find(article, sentences);
        times.quotes = seconds(timer);
        timer.start();
        times.found = quotes.size() + m_claims.find(article, sentences, quotes).size();
        times.claims = seconds(timer);
        return times;
    }

private:
    QuoteFinder m_quotes;
    ClaimFinder m_claims;
};

/// The articles one after another, again and again, until there are so many bytes.
Article repeated(const QList<Article> &articles, qsizetype bytes)
{
    Article all;
    qsizetype size = 0;
    for (qsizetype i = 0; size < bytes; i = (i + 1) % articles.size()) {
        const Article &article = articles[i];
        for (Block block : article.blocks) {
            block.span.start += all.text.size();
            block.span.end += all.text.size();
            all.blocks.append(block);
        }
        all.text += article.text + u'\n';
        size += article.text.toUtf8().size() + 1;
    }
    return all;
}

Article paragraph(const QString &text)
{
    Article article;
    article.text = text;
    article.blocks = {{BlockKind::Paragraph, {0, text.size()}, 0}};
    return article;
}

void measureCorpus(const Reader &reader, const QString &path)
{
    const QList<Article> articles = readCorpus(path);
    std::printf("%s\n    MB  sentences  quotes  claims     all   twice the text\n", qPrintable(QFileInfo(path).fileName()));
    double before = 0;
    for (const int size : {1, 2, 4, 8}) {
        const Times times = reader.read(repeated(articles, size * megabyte));
        std::printf("    %2d  %7.3f s  %5.3f s %5.3f s %5.3f s", size, times.sentences, times.quotes, times.claims, times.all());
        std::printf(before > 0 ? "   %.2f times\n" : "\n", times.all() / before);
        before = times.all();
    }
}

void measureHostile(const Reader &reader)
{
    const QString said = QStringLiteral("김하나 대표는 값이 두 배로 오를 것이라고 말했다. ");
    const std::pair<const char *, std::function<QString(qsizetype)>> shapes[] = {
        {"marks never closed", [&](qsizetype n) { return (u'“' + said).repeated(n / 30); }},
        {"nested marks", [](qsizetype n) { return QStringLiteral("“‘").repeated(n / 4) + QStringLiteral("’”").repeated(n / 4); }},
        {"one paragraph", [&](qsizetype n) { return said.repeated(n / 30); }},
        {"one sentence", [](qsizetype n) { return QStringLiteral("그는 값이 오른다고 말했고 ").repeated(n / 15); }},
        {"no marks, no stops", [](qsizetype n) { return QStringLiteral("가나다라마 ").repeated(n / 6); }},
        {"only marks", [](qsizetype n) { return QStringLiteral("\"'“”‘’「」").repeated(n / 8); }},
        {"only topics", [](qsizetype n) { return QStringLiteral("대표는 ").repeated(n / 4); }},
        {"English, one sentence", [](qsizetype n) { return QStringLiteral("he said that it rose and ").repeated(n / 25); }},
    };
    std::printf("texts that nobody writes, 2.5 and 5 million letters\n");
    for (const auto &[name, make] : shapes) {
        const double half = reader.read(paragraph(make(2'500'000))).all();
        const Times whole = reader.read(paragraph(make(5'000'000)));
        std::printf("    %-22s %6.2f s %6.2f s   %.2f times, %lld found\n", name, half, whole.all(), whole.all() / half,
                    static_cast<long long>(whole.found));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList corpora = application.arguments().sliced(1);
    if (corpora.isEmpty()) {
        std::fputs("Usage: bench_speech CORPUS [CORPUS…]\n", stderr);
        return 2;
    }
    const Reader reader(loadVocabulary().vocabulary->lexicons);
    for (const QString &corpus : corpora)
        measureCorpus(reader, corpus);
    measureHostile(reader);
    return 0;
}
