// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

#include <QtMath>
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
{
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
    openImported([path](std::stop_token stop, const TakeBeginning &beginning) {
        return importFile(path, stop, beginning);
    });
}

void Session::openFiles(const QStringList &paths)
{
    openFile(paths.value(0));
    for (const QString &path : paths.mid(1)) {
        inBackground(
            [libraryPath = m_library.path(), path]() -> Result<Imported> {
                auto imported = importFile(path);
                if (!imported)
                    return imported.error();
                auto library = Library::open(libraryPath);
                if (!library)
                    return library.error();
                return library.value()->importArticle(imported->article, imported->original);
            },
            [this](Result<Imported> stored) {
                if (stored)
                    Q_EMIT changed(LibraryAspect);
                else
                    Q_EMIT failed(stored.error().message);
            });
    }
}

void Session::openText(const QString &text)
{
    openImported([text](std::stop_token stop, const TakeBeginning &) { return importText(text, stop); });
}

void Session::openArticle(ArticleId id) { openStored(id); }

std::stop_token Session::begin(State state)
{
    flushPosition();
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_generation;
    if (std::exchange(m_isBeginning, false))
        show({}, 0, State::Empty); // the rest of it will not come
    setState(state);
    return m_stop.get_token();
}

void Session::openImported(Read read)
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
    inBackground([read = std::move(read), stop, takeBeginning = std::move(takeBeginning)] {
        return read(stop, takeBeginning);
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
                    reload();
                    Q_EMIT changed(AnnotationsAspect | DecisionsAspect | LibraryAspect);
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
            analyse();
        });
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

void Session::cancel()
{
    if (m_state != State::Opening && m_state != State::Analysing)
        return;
    m_stop.request_stop();
    if (m_state == State::Opening)
        ++m_generation;
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

void Session::takeFindings(Findings findings, QStringList problems)
{
    // The current finding keeps its place over a new analysis, whatever its index is now.
    std::optional<Finding> current;
    if (m_current.kind == Item::Kind::Finding)
        current = m_findings.items.value(m_current.finding);
    m_found = std::move(findings);
    m_findings = m_found;
    m_problems = std::move(problems);
    if (current) {
        const auto same = std::find_if(m_findings.items.cbegin(), m_findings.items.cend(), [&](const Finding &finding) {
            return finding.kind() == current->kind() && finding.span == current->span;
        });
        m_current = same == m_findings.items.cend() ? Item {} : Item::of(same - m_findings.items.cbegin());
    }
    applyDecisions();
    m_state = State::Ready;
    Q_EMIT changed(FindingsAspect | DecisionsAspect | CurrentAspect | StateAspect);
}

void Session::applyDecisions()
{
    m_findings = m_found;
    m_speakers.clear();
    m_speakerIndexes.clear();
    const auto &items = std::as_const(m_findings).items; // shares what no correction changes
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (const Decision *decision = decisionOn(i); decision && decision->ruling == Ruling::Corrected)
            m_findings.items[i].correctSpeaker(decision->value);
        const Quote *quote = items[i].quote();
        if (!quote || !quote->speaker || m_speakerIndexes.contains(quote->speaker->name()))
            continue;
        m_speakerIndexes.insert(quote->speaker->name(), static_cast<int>(m_speakers.size()));
        m_speakers.append(quote->speaker->name());
    }
    rankClaims();
}

QList<qsizetype> Session::sameSpeaker(qsizetype finding) const
{
    const std::optional<Speaker> *who = m_findings.items.at(finding).speaker();
    if (!who || !*who)
        return {finding};
    QList<qsizetype> same;
    for (qsizetype i = 0; i < m_findings.items.size(); ++i) {
        const std::optional<Speaker> *other = m_findings.items.at(i).speaker();
        if (other && *other && (*other)->name() == (*who)->name())
            same.append(i);
    }
    return same;
}

bool Session::isCorrected(qsizetype finding) const
{
    const Decision *decision = decisionOn(finding);
    return decision && decision->ruling == Ruling::Corrected;
}

void Session::rankClaims()
{
    QList<qsizetype> claims;
    const auto &items = std::as_const(m_findings).items;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items[i].claim() && standing(i) != Standing::Dismissed)
            claims.append(i);
    }
    std::stable_sort(claims.begin(), claims.end(),
                     [&](qsizetype a, qsizetype b) { return items[a].claim()->worth > items[b].claim()->worth; });
    claims.resize(std::min<qsizetype>(claims.size(), qCeil(m_findings.sentences.size() * m_claimShare / 100.0)));
    m_markedClaims = QSet<qsizetype>(claims.begin(), claims.end());
}

int Session::speakerIndex(const QString &speaker) const
{
    return m_speakerIndexes.value(speaker);
}

// ---- What is shown

const Decision *Session::decisionOn(qsizetype finding) const
{
    const Finding &found = m_findings.items.at(finding);
    const auto decision = m_decisions.find({found.kind(), found.span});
    const bool holds = decision != m_decisions.end() && decision->second.exact == exactOf(found.span);
    return holds ? &decision->second : nullptr;
}

Session::Standing Session::standing(qsizetype finding) const
{
    const Decision *decision = decisionOn(finding);
    if (!decision) {
        const Finding &found = m_findings.items.at(finding);
        return found.typo() && m_ignoredWords.contains(exactOf(found.span)) ? Standing::Dismissed : Standing::Open;
    }
    switch (decision->ruling) {
    case Ruling::Accepted:
        return Standing::Accepted;
    case Ruling::Dismissed:
        return Standing::Dismissed;
    case Ruling::Corrected: // only who speaks: the finding itself stays open
        break;
    }
    return Standing::Open;
}

QString Session::decidedValue(qsizetype finding) const
{
    const Decision *decision = decisionOn(finding);
    return decision ? decision->value : QString();
}

bool Session::isListed(qsizetype finding) const
{
    const Finding &found = m_findings.items.at(finding);
    if (found.quote() && found.quote()->type == QuoteType::Term)
        return false;
    if (found.typo() && found.certainty == Certainty::Possible && !m_showsPossible)
        return false;
    if (found.typo() && found.typo()->type == TypoType::Style && !m_showsStyle)
        return false;
    return standing(finding) != Standing::Dismissed;
}

bool Session::isMarked(qsizetype finding) const
{
    const Finding &found = m_findings.items.at(finding);
    const Layer layer = found.quote() ? Layer::Quotes : found.claim() ? Layer::Claims : Layer::Typos;
    if (!isLayerShown(layer) || !isListed(finding))
        return false;
    if (found.claim())
        return m_markedClaims.contains(finding);
    return found.quote() || standing(finding) == Standing::Open;
}

void Session::setLayerShown(Layer layer, bool shown)
{
    if (shown == isLayerShown(layer))
        return;
    if (shown)
        m_hiddenLayers.remove(layer);
    else
        m_hiddenLayers.insert(layer);
    Q_EMIT changed(LayersAspect);
}

void Session::setShowsPossible(bool shown)
{
    if (m_showsPossible == shown)
        return;
    m_showsPossible = shown;
    Q_EMIT changed(LayersAspect);
}

void Session::setClaimShare(int percent)
{
    percent = std::clamp(percent, 0, 100);
    if (m_claimShare == percent)
        return;
    m_claimShare = percent;
    rankClaims();
    Q_EMIT changed(LayersAspect);
}

void Session::setShowsStyle(bool shown)
{
    if (m_showsStyle == shown)
        return;
    m_showsStyle = shown;
    Q_EMIT changed(LayersAspect);
}

// ---- Where the reader is

const Annotation *Session::annotation(AnnotationId id) const
{
    const auto found = std::find_if(m_annotations.begin(), m_annotations.end(),
                                    [&](const Annotation &candidate) { return candidate.id == id; });
    return found == m_annotations.end() ? nullptr : &*found;
}

Span Session::spanOf(const Item &item) const
{
    if (item.kind == Item::Kind::Finding && item.finding >= 0 && item.finding < m_findings.items.size())
        return m_findings.items[item.finding].span;
    if (item.kind == Item::Kind::Annotation) {
        if (const Annotation *found = annotation(item.annotation))
            return found->span;
    }
    return {};
}

QList<Span> Session::selections() const
{
    QList<Span> all = m_otherSelections;
    if (!m_selection.isEmpty())
        all.insert(std::upper_bound(all.begin(), all.end(), m_selection), m_selection);
    return all;
}

void Session::setSelections(const QList<Span> &selections)
{
    const Span last = selections.value(selections.size() - 1);
    QList<Span> others;
    for (qsizetype i = 0; i + 1 < selections.size(); ++i) {
        if (!selections[i].isEmpty() && selections[i] != last && !others.contains(selections[i]))
            others.append(selections[i]);
    }
    std::sort(others.begin(), others.end());
    if (m_selection == last && m_otherSelections == others)
        return;
    m_selection = last;
    m_otherSelections = others;
    Q_EMIT changed(SelectionAspect);
}

void Session::setCurrent(const Item &item)
{
    // Told even when it is the same one: the reader who clicks it again wants to be taken there again.
    m_current = item;
    // Commands work on the selection before the current item: where the reader goes next, the old one would mislead.
    Aspects aspects = CurrentAspect;
    if (item.kind != Item::Kind::None && !selections().isEmpty()) {
        m_selection = {};
        m_otherSelections.clear();
        aspects |= SelectionAspect;
    }
    Q_EMIT changed(aspects);
}

Span Session::withoutParticle(Span word) const
{
    if (m_analyzer.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return word;
    const QString letters = exactOf(word);
    return {word.start, word.start + m_analyzer.get().analyzer->lengthWithoutParticle(letters)};
}

void Session::stepFinding(int step)
{
    // Findings lie in reading order; the step starts from the current one, else from the selection or the page's top.
    const qsizetype count = m_findings.items.size();
    qsizetype index = m_current.kind == Item::Kind::Finding ? m_current.finding : -1;
    if (index < 0) {
        const Span place = spanOf(m_current);
        const qsizetype from = place.isEmpty() ? std::max(m_selection.start, m_position) : place.start;
        const auto after = std::find_if(m_findings.items.cbegin(), m_findings.items.cend(),
                                        [&](const Finding &finding) { return finding.span.start >= from; });
        index = (after - m_findings.items.cbegin()) - (step > 0 ? 1 : 0);
    }
    for (index += step; index >= 0 && index < count; index += step) {
        if (isMarked(index))
            return setCurrent(Item::of(index));
    }
}

void Session::setPosition(qsizetype position)
{
    if (position == m_position)
        return;
    m_position = position;
    m_positionTimer.start();
}

void Session::flushPosition()
{
    if (!m_positionTimer.isActive())
        return;
    m_positionTimer.stop();
    if (!m_article.id.isNull())
        static_cast<void>(m_library.setPosition(m_article.id, m_position)); // a comfort: not worth a message
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
