// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "longfile.h"

#include "findbar.h"
#include "mainwindow.h"
#include "pageview.h"
#include "stopwatch.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <cstdio>

namespace mitjul::bench {

namespace {

constexpr int mostPatience = 30 * 60 * 1000;

class Story {
public:
    explicit Story(double megabytes)
        : m_megabytes(megabytes)
    {
    }

    /// Runs a chapter and lets the event loop settle after it.
    void tell(const char *what, const std::function<void()> &act, int settle = 300)
    {
        forgetHighest();
        m_heart.restart();
        QElapsedTimer clock;
        clock.start();
        act();
        const double took = double(clock.nsecsElapsed()) / 1e6;
        const QDeadlineTimer rest(settle);
        runUntil([&] { return rest.hasExpired(); }, settle + 1000);
        const Memory used = memory();
        std::printf("%-34s %9.1f ms   frozen %7.1f ms (%7.1f computing)   memory %6.0f MB, at most %6.0f MB (%.2f x)\n",
                    what, took, m_heart.longest(), m_heart.computing(), used.now, used.highest,
                    used.highest / m_megabytes);
        std::fflush(stdout);
    }

private:
    double m_megabytes;
    Heartbeat m_heart;
};

} // namespace

void measureLongFile(const QString &path)
{
    Story story(double(QFileInfo(path).size()) / 1e6);
    const QTemporaryDir folder;
    auto library = Library::open(folder.filePath(QStringLiteral("library.sqlite")));
    if (!library) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(library.error().message));
        return;
    }
    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;
    PageView *page = nullptr;
    story.tell("window, dictionaries", [&] {
        const auto analyzer = loadAnalyzerInBackground();
        const auto loaded = [&] { return analyzer.wait_for(std::chrono::seconds(0)) == std::future_status::ready; };
        session = std::make_unique<Session>(*library.value(), analyzer);
        window = std::make_unique<MainWindow>(*session);
        window->resize(1280, 800);
        window->show();
        page = window->findChild<PageView *>();
        runUntil(loaded, mostPatience);
    });
    const auto ready = [&] { return session->state() == Session::State::Ready; };
    story.tell("open, to text painted", [&] {
        session->openFile(path);
        runUntil([&] { return session->hasArticle(); }, mostPatience);
        page->viewport()->repaint();
    }, 0);
    story.tell("taken into the library", [&] {
        runUntil([&] { return !session->article().id.isNull() || ready(); }, mostPatience);
    });
    story.tell("analysis", [&] { runUntil(ready, mostPatience); }, 1000);
    std::printf("  %lld characters, %lld blocks, %lld findings\n", static_cast<long long>(session->article().text.size()),
                static_cast<long long>(session->article().blocks.size()),
                static_cast<long long>(session->findings().items.size()));

    page->setFocus();
    story.tell("to the end", [&] { pressKey(*page, Qt::Key_End, Qt::ControlModifier); });
    story.tell("one page up", [&] { pressKey(*page, Qt::Key_PageUp); });
    story.tell("to the start", [&] { pressKey(*page, Qt::Key_Home, Qt::ControlModifier); });
    story.tell("scroll bar to the middle",
               [&] { page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum() / 2); });
    story.tell("a rare word found", [&] { page->findBar()->open(QStringLiteral("곳없는낱말")); });
    story.tell("a frequent word found", [&] {
        page->findBar()->findChild<QLineEdit *>(QStringLiteral("findField"))->setText(QStringLiteral("이다"));
    });
    story.tell("next hit", [&] { page->findNext(); });
    story.tell("find bar closed", [&] { page->findBar()->close(); });
    story.tell("theme", [&] { window->setTheme(loadTheme(QStringLiteral("dark"))); });
    story.tell("zoom", [&] { page->setZoom(1.21); });
    story.tell("column width", [&] {
        Typography typography;
        typography.columnWidth += 6;
        page->setTypography(typography);
    });
    story.tell("layer off", [&] { session->setLayerShown(Layer::Quotes, false); });
    story.tell("next finding", [&] { session->stepFinding(1); });
    story.tell("a passage marked", [&] { session->highlight({10, 20}, HighlightColor::Green); });
    story.tell("opened again, stopped in 200 ms", [&] {
        session->openFile(path);
        const QDeadlineTimer soon(200);
        runUntil([&] { return soon.hasExpired(); }, 1000);
        session->cancel();
    });
    story.tell("opened from the library", [&] {
        session->openArticle(session->article().id);
        runUntil([&] { return session->state() != Session::State::Opening; }, mostPatience);
    });
    story.tell("stopped and closed", [&] {
        session->cancel();
        window.reset();
        session.reset();
    });
}

} // namespace mitjul::bench
