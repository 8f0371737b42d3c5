// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onthepage.h"

#include "findbar.h"
#include "importer.h"
#include "pageview.h"
#include "qtviews.h"
#include "stopwatch.h"

#include <QTemporaryDir>
#include <cstdio>

namespace mitjul::bench {

namespace {

constexpr QSize pageSize(840, 800);
constexpr int settle = 250; // milliseconds in which what comes late (the ruler) comes

/// A figure of the page with those of Qt's views, taken in turn.
struct Row {
    QString what;
    std::vector<std::pair<QString, std::function<double()>>> ways; // the page first
    double goal = 0; // milliseconds
};

void print(const Row &row, int rounds)
{
    std::vector<std::vector<double>> figures(row.ways.size());
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = 0; i < row.ways.size(); ++i)
            figures[i].push_back(row.ways[i].second());
    }
    const double own = median(figures.front());
    std::printf("%-44s", qUtf8Printable(row.what));
    for (size_t i = 0; i < row.ways.size(); ++i) {
        std::printf("  %s %.2f ms", qUtf8Printable(row.ways[i].first), median(figures[i]));
        if (i > 0)
            std::printf(" (%.1f x)", median(figures[i]) / own);
    }
    std::printf("   goal %.0f ms: %s\n", row.goal, own <= row.goal ? "met" : "missed");
    std::fflush(stdout);
}

/// The page on a real session and library, without the rest of the window, and without analysis: what is marked is
/// what the measurement marks.
class Subject {
public:
    Subject(const QString &text)
        : m_library(Library::open(m_folder.filePath(QStringLiteral("library.sqlite"))).value())
        , m_session(*m_library, emptyAnalyzer())
        , m_page(m_session)
    {
        m_page.resize(pageSize);
        m_page.show();
        m_page.setFocus();
        m_session.openText(text);
        runUntil([this] { return !m_session.article().id.isNull(); }, 300'000);
        m_session.cancel(); // its analysis
    }

    /// Puts annotations into the library as restoring an export does, and opens the article with them.
    void annotate(const QList<Span> &spans)
    {
        AnnotatedArticle content;
        content.article = m_session.article();
        for (const Span &span : spans) {
            Annotation annotation;
            annotation.id = QUuid::createUuid();
            annotation.span = span;
            annotation.exact = content.article.text.mid(span.start, span.length());
            annotation.created = annotation.changed = QDateTime::currentDateTimeUtc();
            content.annotations.append(annotation);
        }
        if (const auto done = m_library->restore({{content}, {}, {}, {}}); !done)
            qFatal("%s", qUtf8Printable(done.error().message));
        m_session.openArticle(content.article.id);
        runUntil([&] { return m_session.annotations().size() >= spans.size(); }, 300'000);
        m_session.cancel();
        rest();
    }

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] PageView &page() { return m_page; }

    /// Lets what comes late come.
    static void rest()
    {
        const QDeadlineTimer late(settle);
        runUntil([&] { return late.hasExpired(); }, settle + 1000);
    }

private:
    static std::shared_future<LoadedAnalyzer> emptyAnalyzer()
    {
        std::promise<LoadedAnalyzer> promise;
        promise.set_value({std::make_shared<const Analyzer>(std::make_shared<Vocabulary>()), {}});
        return promise.get_future().share();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
    Session m_session;
    PageView m_page;
};

/// One of Qt's views with the same text at the same size.
template <typename View>
std::unique_ptr<View> makeView(const QString &text)
{
    auto view = std::make_unique<View>();
    view->resize(pageSize);
    view->setPlainText(text);
    view->setReadOnly(true);
    view->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    view->show();
    view->setFocus();
    QCoreApplication::processEvents();
    return view;
}

/// Spans of this many words, evenly over the text.
QList<Span> wordsOf(const QString &text, qsizetype count)
{
    QList<Span> words;
    const qsizetype step = text.size() / count;
    for (qsizetype i = 0; i < count; ++i) {
        qsizetype start = i * step;
        while (start < text.size() && text[start].isSpace())
            ++start;
        qsizetype end = start;
        while (end < text.size() && end < start + 8 && !text[end].isSpace())
            ++end;
        if (end > start && (words.isEmpty() || words.last().end <= start))
            words.append({start, end});
    }
    return words;
}

std::function<double()> keyFromStart(QAbstractScrollArea &view, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    return [&view, key, modifiers] {
        pressKey(view, Qt::Key_Home, Qt::ControlModifier);
        Subject::rest();
        return untilPainted(*view.viewport(), [&] { pressKey(view, key, modifiers); });
    };
}

std::function<double()> key(QAbstractScrollArea &view, Qt::Key key)
{
    return [&view, key] { return untilPainted(*view.viewport(), [&] { pressKey(view, key); }); };
}

void measureMarks(Subject &subject, QPlainTextEdit &plain, QTextBrowser &browser, qsizetype count, int rounds)
{
    const QList<Span> own = wordsOf(subject.session().article().text, count);
    const QList<Span> qts = wordsOf(plain.toPlainText(), count);
    PageView &page = subject.page();
    const auto setHits = [&](const QList<Span> &hits) {
        return untilPainted(*page.viewport(), [&] { Q_EMIT page.findBar()->hitsChanged(hits, -1); });
    };
    Row row{QStringLiteral("%L1 hits set").arg(own.size()), {}, 3};
    row.ways.emplace_back(QStringLiteral("page"), [&] {
        const double took = setHits(own);
        setHits({});
        return took;
    });
    if (count <= 10'000) {
        const auto extra = [&qts](auto &view) {
            const double took = untilPainted(*view.viewport(), [&] {
                view.setExtraSelections(extraSelections(view, qts));
                view.viewport()->update(); // where nothing that is seen changes, there would be no paint event
            });
            view.setExtraSelections({});
            return took;
        };
        row.ways.emplace_back(QStringLiteral("plain extra selections"), [&plain, extra] { return extra(plain); });
        if (count <= 1000)
            row.ways.emplace_back(QStringLiteral("browser extra selections"), [&browser, extra] { return extra(browser); });
    }
    row.ways.emplace_back(QStringLiteral("plain highlighter"), [&] {
        return untilPainted(*plain.viewport(), [&] {
            SpanHighlighter(plain.document(), qts).rehighlight();
            plain.viewport()->update();
        });
    });
    print(row, rounds);
    Heartbeat heart;
    heart.restart();
    setHits(own);
    Subject::rest();
    std::printf("%-44s  with the ruler, the event loop stood still for %.1f ms\n", "", heart.longest());
    setHits({});
    subject.rest();
}

void measureAnnotations(Subject &subject, qsizetype count, int rounds)
{
    Session &session = subject.session();
    PageView &page = subject.page();
    const QList<Span> spans = wordsOf(session.article().text, count);
    subject.annotate(spans);
    Row row{QStringLiteral("%L1 annotations reach the page").arg(session.annotations().size()), {}, 3};
    row.ways.emplace_back(QStringLiteral("page"), [&] {
        Subject::rest();
        return untilPainted(*page.viewport(), [&] { Q_EMIT session.changed(Session::AnnotationsAspect); });
    });
    row.ways.emplace_back(QStringLiteral("painted alone"), [&] {
        Subject::rest();
        return untilPainted(*page.viewport(), [&] { page.viewport()->update(); });
    });
    row.ways.emplace_back(QStringLiteral("a passage marked through session and library"), [&] {
        Subject::rest();
        static qsizetype place = 0;
        place += 11;
        return untilPainted(*page.viewport(), [&] { session.highlight({place, place + 7}, HighlightColor::Blue); });
    });
    print(row, rounds);
    Heartbeat heart;
    heart.restart();
    Q_EMIT session.changed(Session::AnnotationsAspect);
    Subject::rest();
    std::printf("%-44s  with the ruler, the event loop stood still for %.1f ms\n", "", heart.longest());
}

void measureAppearance(Subject &subject, QPlainTextEdit &plain, QTextBrowser &browser, int rounds)
{
    PageView &page = subject.page();
    pressKey(page, Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < 5; ++i)
        pressKey(page, Qt::Key_PageDown);
    const auto changing = [&page](const std::function<void(bool)> &change) {
        return [&page, change, odd = false]() mutable {
            Subject::rest();
            odd = !odd;
            return untilPainted(*page.viewport(), [&] { change(odd); });
        };
    };
    const auto sized = [](QWidget &view, QWidget &viewport) {
        return [&view, &viewport, odd = false]() mutable {
            Subject::rest();
            odd = !odd;
            QFont font = view.font();
            font.setPixelSize(odd ? 21 : 17);
            const double took = untilPainted(viewport, [&] { view.setFont(font); });
            const QDeadlineTimer laidOut(3000); // Qt goes on below the screen, into the next measurement
            runUntil([&] { return laidOut.hasExpired(); }, 4000);
            return took;
        };
    };
    Row size{QStringLiteral("font size"), {}, 50};
    size.ways.emplace_back(QStringLiteral("page"), changing([&page](bool odd) { page.setZoom(odd ? 1.21 : 1); }));
    size.ways.emplace_back(QStringLiteral("plain"), sized(plain, *plain.viewport()));
    size.ways.emplace_back(QStringLiteral("browser"), sized(browser, *browser.viewport()));
    print(size, std::min(rounds, 3));
    Row width{QStringLiteral("column width"), {}, 50};
    width.ways.emplace_back(QStringLiteral("page"), changing([&page](bool odd) {
        Typography typography;
        typography.columnWidth += odd ? 5 : 0;
        page.setTypography(typography);
    }));
    print(width, rounds);
    Row theme{QStringLiteral("theme"), {}, 50};
    theme.ways.emplace_back(QStringLiteral("page"), changing([&page](bool odd) {
        page.setTheme(loadTheme(odd ? QStringLiteral("dark") : QStringLiteral("light")));
    }));
    print(theme, rounds);
    Heartbeat heart;
    heart.restart();
    page.setZoom(1.33);
    Subject::rest();
    std::printf("%-44s  all in all, the event loop stood still for %.1f ms\n", "font size", heart.longest());
    page.setZoom(1);
    Subject::rest();
}

} // namespace

void measurePage(const QString &text, int rounds)
{
    Subject subject(text);
    PageView &page = subject.page();
    const auto plain = makeView<QPlainTextEdit>(text);
    const auto browser = makeView<QTextBrowser>(text);
    const auto toEnd = [](QAbstractScrollArea &view) {
        return untilPainted(*view.viewport(), [&] { pressKey(view, Qt::Key_End, Qt::ControlModifier); });
    };
    print({QStringLiteral("to the end, for the first time"),
           {{QStringLiteral("page"), [&] { return toEnd(page); }},
            {QStringLiteral("plain"), [&] { return toEnd(*plain); }},
            {QStringLiteral("browser"), [&] { return toEnd(*browser); }}},
           16},
          1);
    print({QStringLiteral("to the end"),
           {{QStringLiteral("page"), keyFromStart(page, Qt::Key_End, Qt::ControlModifier)},
            {QStringLiteral("plain"), keyFromStart(*plain, Qt::Key_End, Qt::ControlModifier)},
            {QStringLiteral("browser"), keyFromStart(*browser, Qt::Key_End, Qt::ControlModifier)}},
           16},
          rounds);
    pressKey(page, Qt::Key_Home, Qt::ControlModifier);
    pressKey(*plain, Qt::Key_Home, Qt::ControlModifier);
    pressKey(*browser, Qt::Key_Home, Qt::ControlModifier);
    print({QStringLiteral("one page down"),
           {{QStringLiteral("page"), key(page, Qt::Key_PageDown)},
            {QStringLiteral("plain"), key(*plain, Qt::Key_PageDown)},
            {QStringLiteral("browser"), key(*browser, Qt::Key_PageDown)}},
           8},
          10 * rounds);
    for (const qsizetype count : {1'000, 10'000, 100'000})
        measureMarks(subject, *plain, *browser, count, std::min(rounds, 5));
    measureAppearance(subject, *plain, *browser, rounds);
    for (const qsizetype count : {1'000, 10'000, 100'000})
        measureAnnotations(subject, count, rounds);
    const QList<Span> hits = wordsOf(subject.session().article().text, 100'000);
    Q_EMIT page.findBar()->hitsChanged(hits, -1);
    Subject::rest();
    pressKey(page, Qt::Key_Home, Qt::ControlModifier);
    Subject::rest();
    print({QStringLiteral("one page down, 100,000 annotations and hits"),
           {{QStringLiteral("page"), key(page, Qt::Key_PageDown)}, {QStringLiteral("plain, no marks"), key(*plain, Qt::Key_PageDown)}},
           8},
          10 * rounds);
}

} // namespace mitjul::bench
