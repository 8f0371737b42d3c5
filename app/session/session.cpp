// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

#include "intake.h"

#include <algorithm>
#include <chrono>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace mitjul {

namespace {

// How far the reader has come is written when scrolling has rested this long.
constexpr auto positionDelay = std::chrono::seconds(1);

// Of a longer text only so much is analysed (UTF-16 code units): all findings of an archive would fill memory, and
// nobody goes through half a million.
constexpr qsizetype mostAnalysed = 10'000'000;

// What long texts have left free goes back to the system, which it does not by itself: for a text longer than this
// (UTF-16 code units) it is worth the while.
constexpr qsizetype longText = 1'000'000;

void returnFreeMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

// An article's blocks up to a length.
Article beginningOf(Article article, qsizetype length)
{
    if (article.text.size() <= length)
        return article;
    article.blocks.removeIf([length](const Block &block) { return block.span.end > length; });
    article.text.truncate(article.blocks.isEmpty() ? length : article.blocks.constLast().span.end);
    return article;
}

} // namespace

Session::Session(Library &library, std::shared_future<LoadedAnalyzer> analyzer, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_analyzer(std::move(analyzer))
    , m_intake(new Intake(library.path(), this))
{
    connect(m_intake, &Intake::progressed, this, &Session::progressed);
    connect(m_intake, &Intake::tookIn, this, [this] { Q_EMIT changed(ShelfAspect); });
    connect(m_intake, &Intake::finished, this, &Session::tellOutcome);
    m_positionTimer.setSingleShot(true);
    m_positionTimer.setInterval(positionDelay);
    connect(&m_positionTimer, &QTimer::timeout, this, &Session::flushPosition);
}

Session::~Session()
{
    m_stop.request_stop();
    flushPosition();
}

template <typename Work, typename Take>
void Session::inBackground(Work work, Take take)
{
    const quint64 generation = m_generation;
    m_pool.start([this, generation, work = std::move(work), take = std::move(take)]() mutable {
        auto answer = work();
        // Queued events to a session that is gone are dropped by Qt; one that was superseded drops the answer.
        QMetaObject::invokeMethod(
            this,
            [this, generation, answer = std::move(answer), take = std::move(take)]() mutable {
                if (generation == m_generation)
                    take(std::move(answer));
            },
            Qt::QueuedConnection);
    });
}

// ---- Opening

void Session::openFile(const QString &path)
{
    openImported(path, [path](std::stop_token stop, const TakeBeginning &beginning, const AskEncoding &ask) {
        return importFile(path, stop, beginning, ask);
    });
}

void Session::openArticle(ArticleId id) { openStored(id); }

std::stop_token Session::begin(State state)
{
    flushPosition();
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_generation;
    dropRequests();
    if (std::exchange(m_isBeginning, false))
        show({}, 0, State::Empty); // the rest of it will not come
    setState(state);
    return m_stop.get_token();
}

void Session::openImported(const QString &name, Read read)
{
    const std::stop_token stop = begin(State::Opening);
    TakeBeginning takeBeginning = [this, generation = m_generation](Article article) {
        QMetaObject::invokeMethod(
            this,
            [this, generation, article = std::move(article)]() mutable {
                if (generation == m_generation)
                    showBeginning(std::move(article));
            },
            Qt::QueuedConnection);
    };
    inBackground(
        [read = std::move(read), stop, takeBeginning = std::move(takeBeginning), ask = askerFor(name, stop)] {
            return read(stop, takeBeginning, ask);
        },
        [this](Result<ImportedArticle> imported) {
            if (!imported)
                return fail(imported.error().message);
            // The page is readable now; the library takes the article in behind it.
            AnnotatedArticle content;
            content.article = imported.value().article;
            show(std::move(content), std::exchange(m_isBeginning, false) ? m_position : 0);
            inBackground(
                [path = m_library.path(), file = std::move(imported).value()]() -> Result<std::pair<ArticleId, bool>> {
                    auto library = Library::open(path);
                    if (!library)
                        return library.error();
                    const auto taken = library.value()->importArticle(file.article, file.original);
                    if (!taken)
                        return taken.error();
                    // The same file may have been read otherwise by an older version.
                    const auto same = taken->state == ImportState::Same
                        ? library.value()->hasText(taken->id, file.article.text)
                        : Result<bool>(true);
                    return std::pair(taken->id, same && same.value());
                },
                [this](Result<std::pair<ArticleId, bool>> stored) {
                    if (!stored) {
                        analyse();
                        return fail(stored.error().message);
                    }
                    m_article.id = stored->first;
                    if (stored->second)
                        m_library.keepAtHand(m_article);
                    markBegun();
                    reload(true);
                    Q_EMIT changed(AnnotationsAspect | DecisionsAspect | LibraryAspect | ShelfAspect);
                    analyse();
                });
        });
}

void Session::openStored(const ArticleId &id)
{
    begin(State::Opening);
    using Stored = std::pair<AnnotatedArticle, qsizetype>;
    inBackground(
        [path = m_library.path(), id]() -> Result<Stored> {
            auto library = Library::open(path);
            if (!library)
                return library.error();
            auto content = library.value()->annotated(id);
            if (!content)
                return content.error();
            const auto position = library.value()->position(id);
            return Stored(std::move(content).value(), position ? position.value() : 0);
        },
        [this](Result<Stored> stored) {
            if (!stored)
                return fail(stored.error().message);
            show(std::move(stored.value().first), stored.value().second);
            m_library.keepAtHand(m_article);
            markBegun();
            analyse();
        });
}

// What is open is being read, unless the reader is done with it.
void Session::markBegun()
{
    if (const auto marked = m_library.setBegun(m_article.id); !marked)
        Q_EMIT failed(marked.error().message);
    else
        Q_EMIT changed(LibraryAspect);
}

void Session::showBeginning(Article article)
{
    m_previous = m_article.id;
    m_isBeginning = true;
    AnnotatedArticle content;
    content.article = std::move(article);
    show(std::move(content), 0, State::Opening);
}

void Session::show(AnnotatedArticle content, qsizetype position, State state)
{
    m_article = std::move(content.article);
    takeAnnotated(content);
    m_found = {};
    m_findings = {};
    m_speakers.clear();
    m_speakerIndexes.clear();
    m_markedClaims.clear();
    m_selection = {};
    m_otherSelections.clear();
    m_current = {};
    m_position = position;
    m_state = state;
    Q_EMIT changed(ArticleAspect | FindingsAspect | AnnotationsAspect | DecisionsAspect | SelectionAspect
                   | CurrentAspect | StateAspect | LibraryAspect);
}

void Session::close()
{
    begin(State::Empty);
    show({}, 0, State::Empty);
}

void Session::stopOpening()
{
    if (m_state != State::Opening && m_state != State::Analysing)
        return;
    m_stop.request_stop();
    if (m_state == State::Opening)
        ++m_generation;
    dropRequests();
    if (m_isBeginning && !m_previous.isNull())
        return openStored(m_previous);
    if (std::exchange(m_isBeginning, false))
        return show({}, 0, State::Empty);
    setState(hasArticle() ? State::Ready : State::Empty);
}

// ---- Analysis

void Session::analyseAgain()
{
    if (hasArticle() && m_state != State::Opening)
        analyse();
}

void Session::analyse()
{
    struct Answer {
        Findings findings;
        QStringList problems;
    };
    m_stop.request_stop();
    m_stop = std::stop_source();
    setState(State::Analysing);
    inBackground(
        [path = m_library.path(), whole = m_article, analyzer = m_analyzer, stop = m_stop.get_token()] {
            const Article article = beginningOf(whole, mostAnalysed);
            ReaderWords words;
            if (auto library = Library::open(path); library && !stop.stop_requested()) {
                library.value()->keepAtHand(whole);
                if (auto own = library.value()->dictionary())
                    words.dictionary = QSet<QString>(own->begin(), own->end());
                if (auto met = library.value()->words(article.id, stop))
                    words.met = std::move(met).value();
            }
            const LoadedAnalyzer &loaded = analyzer.get();
            Answer answer{loaded.analyzer->analyze(article, words, stop), loaded.problems};
            if (article.text.size() < whole.text.size())
                answer.problems.append(tr("This text is very long: only its first %L1 characters were looked through.")
                                           .arg(article.text.size()));
            return std::pair(stop, std::move(answer));
        },
        [this](std::pair<std::stop_token, Answer> answer) {
            // A later analysis of the same article (after a new dictionary word) has taken over.
            if (!answer.first.stop_requested())
                takeFindings(std::move(answer.second.findings), std::move(answer.second.problems));
            if (m_article.text.size() > longText)
                m_pool.start(returnFreeMemory);
        });
}

void Session::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT changed(StateAspect);
}

void Session::fail(const QString &message)
{
    setState(hasArticle() ? State::Ready : State::Empty);
    Q_EMIT failed(message);
}

} // namespace mitjul
