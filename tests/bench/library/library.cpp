// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a large library costs:
//     bench_library [ARTICLES [STANCES [FILE]]]        10,000 and 100,000; FILE is kept and used again
// Prints the median of several runs of each thing that a reader may ask of it, beside its goal. The first column is the
// same in a library of a tenth the size, so that one sees what grows. Runs offscreen unless QT_QPA_PLATFORM says
// otherwise.
#include "pageview.h"
#include "session.h"
#include "stopwatch.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>

using namespace mitjul;

namespace {

constexpr int runs = 7;
constexpr int patience = 60'000; // milliseconds

QString wordOf(int number)
{
    // As many different syllables as an article of news has, so that pairs of them are as rare.
    constexpr int syllables = 500;
    QString word;
    for (int i = 0; i < 3; ++i, number = number / 7 + 13)
        word += QChar(static_cast<char16_t>(u'가' + number % syllables * 22));
    return word;
}

Article articleOf(int number)
{
    Article article;
    article.id = QUuid::createUuidV5(QUuid(), QString::number(number));
    article.title = QStringLiteral("%1번째 기사, %2 시의회").arg(number).arg(wordOf(number));
    article.source = QStringLiteral("한겹뉴스");
    article.language = QStringLiteral("ko");
    article.sha256 = QByteArray::number(number).rightJustified(64, '0');
    article.added = QDateTime::fromSecsSinceEpoch(1'700'000'000 + number * 60, Qt::UTC);
    article.text = article.title;
    article.blocks.append({BlockKind::Title, {0, article.title.size()}});
    for (int paragraph = 0; paragraph < 12; ++paragraph) {
        QString words;
        for (int i = 0; i < 40; ++i)
            words += wordOf(number * 31 + paragraph * 977 + i * 8191) + (i < 39 ? u' ' : u'.');
        article.text += u'\n';
        article.blocks.append({BlockKind::Paragraph, {article.text.size(), article.text.size() + words.size()}});
        article.text += words;
    }
    return article;
}

void fill(Library &library, int articles, int stances)
{
    const int each = stances / articles;
    int made = 0;
    for (int first = 0; first < articles; first += 500) {
        Bundle bundle;
        for (int number = first; number < std::min(first + 500, articles); ++number) {
            AnnotatedArticle annotated;
            annotated.article = articleOf(number);
            annotated.collections = {QStringLiteral("모음 %1").arg(number % 20)};
            for (int i = 0; i < each; ++i, ++made) {
                Annotation annotation;
                annotation.id = QUuid::createUuidV5(annotated.article.id, QString::number(i));
                const Span block = annotated.article.blocks[1 + i % 12].span;
                annotation.span = {block.start + i, block.start + i + 30};
                annotation.exact = annotated.article.text.mid(annotation.span.start, annotation.span.length());
                annotation.tags = {QStringLiteral("꼬리표 %1").arg(made % 50)};
                annotation.stances = {{QStringLiteral("주체 %1").arg(made * 7 % 2000),
                                       QStringLiteral("%1을 더 늘려야 한다").arg(wordOf(made % 200)),
                                       static_cast<Polarity>(made % 3)}};
                annotation.created = annotation.changed = annotated.article.added;
                annotated.annotations.append(annotation);
            }
            bundle.articles.append(annotated);
        }
        if (const auto done = library.restore(bundle); !done)
            qFatal("%s", qUtf8Printable(done.error().message));
    }
}

double timed(const std::function<void()> &act)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        act();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return bench::median(times);
}

struct Row {
    QString what;
    double goal; // milliseconds; 0: none is set
    double measured;
};

QList<Row> measure(const QString &path, int articles)
{
    auto opened = Library::open(path);
    if (!opened)
        qFatal("%s", qUtf8Printable(opened.error().message));
    Library &library = *opened.value();
    QList<Row> rows;
    const auto row = [&](const QString &what, double goal, const std::function<bool()> &act) {
        bool fine = true;
        const double time = timed([&] { fine = act() && fine; });
        if (!fine)
            qFatal("%s found nothing", qUtf8Printable(what));
        rows.append({what, goal, time});
    };
    row(QStringLiteral("open the library's file"), 50, [&] { return Library::open(path).ok(); });
    row(QStringLiteral("matrix of the library"), 200, [&] { return !library.stanceCounts()->isEmpty(); });
    QList<ArticleId> some;
    for (int i = 0; i < articles; i += 100)
        some.append(articleOf(i).id);
    row(QStringLiteral("matrix of every hundredth article"), 200, [&] { return !library.stanceCounts(some)->isEmpty(); });
    row(QStringLiteral("passages of a holder"), 200,
        [&] { return !library.stancePassages({QStringLiteral("주체 7"), {}, {}}, 500)->isEmpty(); });
    row(QStringLiteral("search, a word that is rare"), 100, [&] { return library.search(wordOf(31), 200).ok(); });
    row(QStringLiteral("search, a word of two syllables"), 100,
        [&] { return !library.search(wordOf(89).first(2), 200)->isEmpty(); });
    row(QStringLiteral("search, a word of every title"), 100,
        [&] { return !library.search(QStringLiteral("시의회"), 200)->isEmpty(); });
    ShelfFilter filter;
    filter.target = QStringLiteral("%1을 더 늘려야 한다").arg(wordOf(7));
    row(QStringLiteral("search within a filter"), 100,
        [&] { return library.search(QStringLiteral("시의회"), 200, filter).ok(); });
    row(QStringLiteral("list of all articles"), 0, [&] { return !library.articles()->isEmpty(); });
    row(QStringLiteral("list filtered by target"), 100, [&] { return !library.articles(filter)->isEmpty(); });
    row(QStringLiteral("one line of the list"), 5, [&] { return library.summary(some.first())->has_value(); });
    row(QStringLiteral("names for completion"), 50,
        [&] { return !library.holders()->isEmpty() && !library.targets()->isEmpty(); });

    Session session(library, loadAnalyzerInBackground());
    PageView page(session);
    page.resize(836, 840);
    page.show();
    int number = 0;
    row(QStringLiteral("open an article, until it is painted"), 50, [&] {
        const ArticleId id = articleOf(number += 37).id;
        session.openArticle(id);
        if (!bench::runUntil([&] { return session.article().id == id; }, patience))
            return false;
        page.viewport()->repaint();
        return true;
    });
    if (!bench::runUntil([&] { return session.state() == Session::State::Ready; }, patience))
        qFatal("the article was not analysed");
    row(QStringLiteral("set a stance"), 16, [&] {
        const Span span = session.article().blocks[2].span;
        session.setSelection({span.start + number, span.start + number + 20});
        ++number;
        Annotation annotation = session.draftAt(session.selection());
        annotation.stances = {{QStringLiteral("주체 8"), filter.target, Polarity::Favor}};
        return session.put(annotation);
    });
    row(QStringLiteral("take it back"), 50, [&] {
        session.undo();
        return true;
    });
    return rows;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const int articles = argc > 1 ? std::atoi(argv[1]) : 10'000;
    const int stances = argc > 2 ? std::atoi(argv[2]) : 100'000;
    QTemporaryDir folder;
    const QString large = argc > 3 ? QString::fromLocal8Bit(argv[3]) : folder.filePath(QStringLiteral("large.mitjul"));
    const QString small = folder.filePath(QStringLiteral("small.mitjul"));
    const auto make = [](const QString &path, int count, int with) {
        if (QFile::exists(path))
            return;
        auto library = Library::open(path);
        if (!library)
            qFatal("%s", qUtf8Printable(library.error().message));
        QElapsedTimer timer;
        timer.start();
        fill(*library.value(), count, with);
        std::printf("made %d articles with %d stances in %.1f s\n", count, with, double(timer.elapsed()) / 1e3);
    };
    make(small, articles / 10, stances / 10);
    make(large, articles, stances);
    const QList<Row> tenth = measure(small, articles / 10);
    const QList<Row> whole = measure(large, articles);
    std::printf("%9s %9s %7s\n", "a tenth", "all, ms", "goal");
    for (qsizetype i = 0; i < whole.size(); ++i)
        std::printf("%9.2f %9.2f %7.0f  %s\n", tenth[i].measured, whole[i].measured, whole[i].goal,
                    qUtf8Printable(whole[i].what));
    return 0;
}
