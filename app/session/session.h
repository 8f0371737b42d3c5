// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation.h"
#include "importer.h"
#include "library.h"
#include "vocabularyloader.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>
#include <functional>
#include <map>

namespace mitjul {

class Fetcher;
class Intake;
struct Outcome;
class Question;

/// Points at one thing of the open article: a finding (by its index in `Findings::items`) or an annotation.
struct Item {
    enum class Kind { None, Finding, Annotation };
    Kind kind = Kind::None;
    qsizetype finding = -1;
    AnnotationId annotation;

    [[nodiscard]] static Item of(qsizetype finding) { return {Kind::Finding, finding, {}}; }
    [[nodiscard]] static Item of(AnnotationId annotation) { return {Kind::Annotation, -1, annotation}; }

    friend bool operator==(const Item &, const Item &) = default;
};

/// What the page can show or leave out.
enum class Layer { Quotes, Claims, Typos, Annotations, Margin };

/// One open article with its findings and annotations: all views show it, edit through it and hear `changed`. Lives in
/// the window's thread; reading files and analysis run elsewhere. Every edit is in the library when the call returns.
class Session : public QObject {
    Q_OBJECT
public:
    /// What changed. Views look at what they depend on and redraw that.
    enum Aspect {
        ArticleAspect = 1, ///< another article is open, or none
        FindingsAspect = 2, ///< analysis has answered, or its answer was dropped
        AnnotationsAspect = 4, ///< annotations, their notes, tags or stances
        DecisionsAspect = 8, ///< the reader's word on findings, or the dictionary
        SelectionAspect = 16,
        CurrentAspect = 32, ///< the item that the reader is at
        StateAspect = 64, ///< opening, analysing, ready; what analysis lacks
        LayersAspect = 128, ///< which kinds of mark are shown
        LibraryAspect = 256, ///< what the shelf says of the open article
        ShelfAspect = 512, ///< … of others too: one came in, went or changed
    };
    Q_DECLARE_FLAGS(Aspects, Aspect)
    Q_FLAG(Aspects)

    enum class State { Empty, Opening, Analysing, Ready };
    Q_ENUM(State)

    /// What the reader has said of a finding. A typo that was ignored once is ignored wherever the word stands.
    enum class Standing { Open, Accepted, Dismissed };

    /// `library` stays the caller's and must outlive the session.
    Session(Library &library, std::shared_future<LoadedAnalyzer> analyzer, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] Library &library() const { return m_library; }

    // What is open
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool hasArticle() const { return !m_article.text.isEmpty(); }
    [[nodiscard]] const Article &article() const { return m_article; }
    [[nodiscard]] const Findings &findings() const { return m_findings; }
    [[nodiscard]] const QList<Annotation> &annotations() const { return m_annotations; }
    [[nodiscard]] const Annotation *annotation(AnnotationId id) const; ///< null if there is none
    /// Sentences on what analysis had to do without, as a dictionary that is not installed.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

    // Findings as the reader sees them
    [[nodiscard]] Standing standing(qsizetype finding) const;
    /// The value of the decision on it (the suggestion accepted), or empty.
    [[nodiscard]] QString decidedValue(qsizetype finding) const;
    /// Whether the panel lists it: all but what the reader dismissed and, unless asked for, possible typos.
    [[nodiscard]] bool isListed(qsizetype finding) const;
    /// Whether the page marks it: listed, open, its layer on; of the claims, only the best (see `claimShare`).
    [[nodiscard]] bool isMarked(qsizetype finding) const;
    /// A speaker's number in order of first appearance, from 0: the colour that stays theirs.
    [[nodiscard]] int speakerIndex(const QString &speaker) const;
    /// Who is quoted, in order of first appearance.
    [[nodiscard]] const QStringList &speakers() const { return m_speakers; }
    /// The findings, this one among them, that are given to the same speaker; itself alone if nobody is.
    [[nodiscard]] QList<qsizetype> sameSpeaker(qsizetype finding) const;
    /// The reader's check of a claim; null while it is unchecked.
    [[nodiscard]] const ClaimCheck *checkOn(qsizetype finding) const;
    /// Whether the reader has corrected who says it.
    [[nodiscard]] bool isCorrected(qsizetype finding) const;
    /// Speakers, stances and notes beside the column are the layer `Margin`.
    [[nodiscard]] bool isLayerShown(Layer layer) const { return !m_hiddenLayers.contains(layer); }
    void setLayerShown(Layer layer, bool shown);
    [[nodiscard]] bool showsPossible() const { return m_showsPossible; }
    void setShowsPossible(bool shown);
    /// How many sentences of a hundred the page marks as claims at most, the most worth checking first.
    [[nodiscard]] int claimShare() const { return m_claimShare; }
    void setClaimShare(int percent);
    /// How many claims the page marks now.
    [[nodiscard]] int markedClaims() const { return static_cast<int>(m_markedClaims.size()); }
    /// A third: in an opinion piece nearly every sentence claims something, and painting them all helps nobody.
    static constexpr int defaultClaimShare = 33;
    /// Whether loanwords that are written otherwise than the standard has them are listed.
    [[nodiscard]] bool showsStyle() const { return m_showsStyle; }
    void setShowsStyle(bool shown);

    // Where the reader is
    /// The range that was selected last.
    [[nodiscard]] Span selection() const { return m_selection; }
    /// Selects one range in place of all that were.
    void setSelection(Span selection) { setSelections({selection}); }
    /// All ranges that are selected, in reading order; none if nothing is.
    [[nodiscard]] QList<Span> selections() const;
    /// Selects several ranges, the last of which is `selection()`. Of equal ones one is kept.
    void setSelections(const QList<Span> &selections);
    [[nodiscard]] Item current() const { return m_current; }
    /// Makes an item the current one, in place of the selection: the page scrolls to it, the panel shows its card.
    void setCurrent(const Item &item);
    [[nodiscard]] Span spanOf(const Item &item) const;
    /// A word without the particle it ends in (`정부` of `정부는`), as far as the dictionary tells; the word itself before
    /// the dictionary is there.
    [[nodiscard]] Span withoutParticle(Span word) const;
    /// The same of letters that are not the article's: how long they are without it.
    [[nodiscard]] qsizetype lengthWithoutParticle(const QString &letters) const;
    /// The next (`step` 1) or previous (-1) marked finding after the current place, of one kind if one is given. False
    /// if there is none.
    bool stepFinding(int step, std::optional<FindingKind> only = {});
    /// Remembers how far the reader has come (UTF-16 position), for the next time this article is opened.
    void setPosition(qsizetype position);
    [[nodiscard]] qsizetype position() const { return m_position; }

    // Opening: returns at once; `changed` follows, or `failed` and everything stays as it was. Of a long file the first
    // pages come before the whole; the state is `Opening` until then.
    void openFile(const QString &path);
    /// Opens the first and takes the others into the library behind it, one after another; what could not be read is told
    /// at the end. Addresses of http and https among them are fetched.
    void openFiles(const QStringList &sources);
    /// How many of those are still to be taken in, with the one that is being read.
    [[nodiscard]] qsizetype waitingFiles() const;
    /// How many there were when taking in began, with those that came since; 0 when nothing is being taken in.
    [[nodiscard]] qsizetype filesInAll() const;
    /// Leaves out those that are still to be taken in.
    void stopTakingIn();
    /// Fetches one address and opens what comes; nothing else is fetched with it.
    void openAddress(const QUrl &address);
    /// What is being fetched; empty when nothing is.
    [[nodiscard]] const QUrl &fetching() const { return m_fetching; }
    /// How much of it has come.
    [[nodiscard]] qint64 fetchedBytes() const { return m_fetchedBytes; }
    void openText(const QString &text);
    /// Opens what was copied from a web page, or its plain text if no words can be made of the HTML.
    void openHtml(const QString &html, const QString &text);
    /// Answers `encodingAsked` by the name of a choice; by nothing: stops opening.
    void answerEncoding(const QString &name);
    void openArticle(ArticleId id);
    /// Stops opening and analysing. What was open before stays, or is opened again.
    void stopOpening();
    /// The same, and taking in.
    void cancel();
    /// Closes the article: none is open then.
    void close();
    /// Looks at the open article anew: what findings say of themselves comes in the program's language.
    void analyseAgain();

    // Edits, each one step of undo. What cannot be stored is told by `failed` and not done.
    /// The annotation with exactly this span (an empty one: on the whole article), or a new one (in the first colour) that `put` would store.
    [[nodiscard]] Annotation draftAt(Span span) const;
    /// Stores an annotation, new or changed, as one step of undo. False on failure.
    bool put(const Annotation &annotation) { return put(QList{annotation}); }
    /// The same for several, as one step of undo.
    bool put(const QList<Annotation> &annotations);
    /// Highlights a passage; recolours the annotation that has exactly this span, if there is one. Null on failure.
    AnnotationId highlight(Span span, HighlightColor color);
    /// The same for several passages, as one step of undo.
    bool highlight(const QList<Span> &spans, HighlightColor color);
    void remove(AnnotationId id) { remove(QList{id}); }
    /// Removes several as one step of undo.
    void remove(const QList<AnnotationId> &ids);
    /// The annotations that lie wholly within one of these passages, in reading order.
    [[nodiscard]] QList<AnnotationId> annotationsWithin(const QList<Span> &spans) const;
    void accept(qsizetype finding, const QString &suggestion);
    void dismiss(qsizetype finding);
    /// Says who speaks in these findings, in place of whom the program found; an empty name: nobody who is named.
    void correctSpeaker(const QList<qsizetype> &findings, const QString &name);
    /// Says what the reader holds of a claim of an article, open or not. False on failure.
    bool put(ArticleId article, const ClaimCheck &check);
    /// Stores a quote, claim or typo that the reader marks, or sets anew what was marked, and makes it the current item.
    /// What it replaces is not shown any more. False on failure.
    bool put(const OwnFinding &own);
    /// The reader's own finding as it would be stored: of a finding that is one, itself; of one that the program made, its
    /// replacement.
    [[nodiscard]] OwnFinding ownFor(qsizetype finding) const;
    /// One at a passage, of a kind: for what is found there already as `ownFor`, else a new one. A claim spans its whole
    /// sentence. Spans nothing if the passage is empty.
    [[nodiscard]] OwnFinding ownAt(Span span, FindingKind kind) const;
    /// Moves the start or the end of the current finding by a word, of a claim by a sentence, within its paragraph: what
    /// comes of it is the reader's own. Nothing happens where nothing would be left.
    enum class Edge { Start, End };
    void moveEdge(Edge edge, int step);
    /// The same to a position.
    void setEdge(qsizetype finding, Edge edge, qsizetype position);
    /// Takes a finding of the reader's own away: what it replaced is there again.
    void removeOwn(qsizetype finding);
    /// The reader's own finding that one shows; null if the program made it.
    [[nodiscard]] const OwnFinding *own(qsizetype finding) const;
    /// Makes a claim unchecked again. False on failure.
    bool uncheck(ArticleId article, const ClaimCheck &check);
    /// Takes the reader's word on a finding back.
    void reopen(qsizetype finding) { reopen(QList{finding}); }
    void reopen(const QList<qsizetype> &findings);
    void addToDictionary(const QString &word);
    /// What the library has just been asked to do to more than the open article: shown everywhere, or told why not.
    /// Returns whether it was done.
    bool take(const Result<Done> &done);
    /// Takes words out of the dictionary, and others out of those that are ignored, in all articles. False on failure.
    bool takeOutWords(const QStringList &dictionary, const QStringList &ignored);
    /// The stance as it would be set on a passage: holder from the quote's speaker there, target from the last one used.
    [[nodiscard]] Stance proposedStance(Span span) const;
    /// The reporting verb of the quote at a passage, if its group leans for or against: a hint, which sets nothing.
    struct Lean {
        QString verb;
        Polarity polarity = Polarity::Neutral;
    };
    [[nodiscard]] std::optional<Lean> leaningAt(Span span) const;
    /// Sets a stance on passages without asking: for the holder who speaks there, on the target used last. False, and
    /// nothing is done, if it is not known who or on what. One that stands there already gets the new polarity.
    bool setStance(const QList<Span> &spans, Polarity polarity);
    /// Sets the target and polarity of the last stance on passages, for the holder who speaks there, else the last one.
    void repeatStance(const QList<Span> &spans);

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    void undo();
    void redo();

Q_SIGNALS:
    void changed(mitjul::Session::Aspects aspects);
    /// A sentence for the reader on what could not be done.
    void failed(const QString &message);
    /// Fetching an address, or taking files in, has come further, has begun or is over.
    void progressed();
    /// Nobody can tell in which encoding the file or address of this name is that is being opened. Goes on at
    /// `answerEncoding`; the likeliest choices come first.
    void encodingAsked(const QString &name, const QList<mitjul::EncodingChoice> &choices);
    /// That is answered, or does not matter any more.
    void encodingSettled();

private:
    using Read = std::function<Result<ImportedArticle>(std::stop_token, const TakeBeginning &, const AskEncoding &)>;
    void openImported(const QString &name, Read read);
    void openStored(const ArticleId &id);
    [[nodiscard]] AskEncoding askerFor(const QString &name, const std::stop_token &stop);
    void dropRequests();
    void tellOutcome(const Outcome &outcome);
    std::stop_token begin(State state);
    void showBeginning(Article article);
    void show(AnnotatedArticle content, qsizetype position, State state = State::Analysing);
    void analyse();
    void markBegun();
    void takeFindings(Findings findings, QStringList problems);
    void applyDecisions();
    void keepCurrent(const std::optional<Finding> &finding);
    [[nodiscard]] std::optional<Finding> currentFinding() const;
    void countFound();
    void rankClaims();
    void reload(bool annotationsToo);
    void takeAnnotated(AnnotatedArticle &content);
    void takeRulings(AnnotatedArticle &content);
    bool takeStored(const AnnotationId &id);
    void setState(State state);
    void fail(const QString &message);
    bool store(const Result<Done> &result, Aspects aspects);
    void decide(qsizetype finding, Ruling ruling, const QString &value);
    void replay(Result<Replayed> replayed);
    void flushPosition();
    [[nodiscard]] const Decision *decisionOn(qsizetype finding) const;
    [[nodiscard]] QString exactOf(Span span) const { return m_article.text.mid(span.start, span.length()); }
    /// Runs `work` off the window's thread and its answer, unless something else was opened meanwhile, on it.
    template <typename Work, typename Take>
    void inBackground(Work work, Take take);

    Library &m_library;
    std::shared_future<LoadedAnalyzer> m_analyzer;
    State m_state = State::Empty;
    Article m_article;
    bool m_isBeginning = false; // m_article is the first pages of what is being opened
    ArticleId m_previous; // open before those
    Findings m_found; // as analysis gave them
    Findings m_findings; // … with the speakers that the reader corrected
    QList<Annotation> m_annotations;
    std::map<std::pair<FindingKind, Span>, Decision> m_decisions;
    std::map<Span, ClaimCheck> m_checks;
    QList<OwnFinding> m_own;
    std::pair<ArticleId, FoundCounts> m_counted; // as the library has them
    QStringList m_problems;
    QStringList m_speakers;
    QHash<QString, int> m_speakerIndexes; // into m_speakers: long texts have thousands
    QSet<qsizetype> m_markedClaims;
    QSet<Layer> m_hiddenLayers;
    int m_claimShare = defaultClaimShare;
    bool m_showsPossible = false;
    bool m_showsStyle = true;
    QSet<QString> m_ignoredWords; // whose typos the reader ignored, here or in another article
    Span m_selection;
    QList<Span> m_otherSelections; // made before it and kept, in reading order
    Item m_current;
    qsizetype m_position = 0;
    Stance m_lastStance; // the one set last in this session
    QTimer m_positionTimer;
    Intake *m_intake; // takes files into the library
    Fetcher *m_fetcher = nullptr; // made for the first address
    QUrl m_fetching;
    qint64 m_fetchedBytes = 0;
    std::shared_ptr<Question> m_question; // that waits for the reader
    std::stop_source m_stop;
    quint64 m_generation = 0; // answers that belong to an earlier opening are dropped
    QThreadPool m_pool; // last: its destructor waits for the workers, which use the rest
};

} // namespace mitjul

Q_DECLARE_OPERATORS_FOR_FLAGS(mitjul::Session::Aspects)
