// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation.h"
#include "result.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>
#include <array>
#include <memory>
#include <stop_token>

namespace mitjul {

class Database;
struct ArticleRow;

/// What importing did: a new article; the same bytes or words again; the same source with other words.
enum class ImportState { New, Same, Changed };

struct Imported {
    ArticleId id;
    ImportState state = ImportState::New;
};

/// How much analysis found in an article: quotes and claims as listed, typos that wait for the reader's word.
struct FoundCounts {
    int quotes = 0;
    int claims = 0;
    int typos = 0;

    friend bool operator==(const FoundCounts &, const FoundCounts &) = default;
};

/// A line of the shelf.
struct ArticleSummary {
    ArticleId id;
    QString title;
    QString source;
    QString byline;
    QString published;
    QString language;
    QDateTime added; ///< UTC, whole seconds
    QDateTime trashed; ///< UTC, whole seconds; invalid: it is not in the trash
    qsizetype words = 0; ///< counted between white space
    int annotations = 0;
    int stances = 0;
    std::optional<FoundCounts> found; ///< nothing: not analysed yet
    Progress progress = Progress::Unread;
    qsizetype position = 0; ///< where reading stopped, UTF-16 code units

    friend bool operator==(const ArticleSummary &, const ArticleSummary &) = default;
};

/// Which articles are looked at. What is empty or unset lets all through.
struct ShelfFilter {
    QString collection;
    QString tag; ///< some annotation has it
    QString target; ///< some stance is on it
    QString holder; ///< … or held by it
    std::optional<Verdict> verdict; ///< some claim has it
    std::optional<Progress> progress;
    std::optional<bool> coded; ///< whether some stance was set
    bool hasTypos = false; ///< typos wait for the reader's word
    bool trash = false; ///< those in the trash, in place of all others

    friend bool operator==(const ShelfFilter &, const ShelfFilter &) = default;
};

/// How often a holder stands where on a target.
struct StanceCount {
    QString holder;
    QString target;
    std::array<int, 3> counts {}; ///< in the order of `Polarity`

    friend bool operator==(const StanceCount &, const StanceCount &) = default;
};

/// Which passages with stances are wanted. What is empty lets all through.
struct PassageQuery {
    QString holder;
    QString target;
    QList<ArticleId> articles;
};

/// A passage with one stance on it.
struct StancePassage {
    ArticleId article;
    QString title; ///< of the article
    AnnotationId annotation;
    Span span; ///< empty: the stance is on the whole article
    QString exact;
    Stance stance;
};

struct SearchHit {
    enum Where { Text, Note, Passage, Title };

    ArticleId article;
    QString title; ///< of the article
    Where where = Text;
    AnnotationId annotation; ///< null unless a note or a passage
    Span span; ///< in the article's text: the words found, or the passage of the note; empty if they are not in it
    QString snippet; ///< one line around the words found
};

enum class Entity { Annotation, Decision, Dictionary, Holder, Target, Article, Check, Own, Shelf };

/// One thing made, changed or removed. An empty value: it is not there.
struct Change {
    Entity entity = Entity::Annotation;
    ArticleId article; ///< null for words, holders and targets
    QString key; ///< id of annotation, own finding or article, word or name; for a decision or check its finding's span and exact words
    QJsonObject before;
    QJsonObject after;
};

/// What undo or redo just did, from the state before it to the state after it.
struct Replayed {
    QList<Change> changes;
};

/// What restoring an export added.
struct RestoreReport {
    int articles = 0;
    int annotations = 0;
    int decisions = 0;
    int words = 0; ///< of the dictionary
    int same = 0; ///< articles, annotations and decisions that were there already
    QStringList conflicts; ///< sentences: what was there with other content, and what was done
};

/// The reader's library: one SQLite file. Every edit is one action of its journal, on disk when the call returns, and
/// can be undone, after a restart and in other articles too. Importing and restoring are recorded there but not undone.
///
/// An object is used in the thread that opened it; another thread or process opens the same path for itself.
/// Names and notes are stored in Unicode's normal form C, names without white space around them. Every function may
/// fail with a sentence for the reader; then nothing has changed.
class Library {
    Q_DECLARE_TR_FUNCTIONS(mitjul::Library)

public:
    /// Opens the library, or makes it (mode 0600, with the folders above it) if there is no file or an empty one.
    /// A library of an older version is brought up to date after a verified backup beside it.
    static Result<std::unique_ptr<Library>> open(const QString &path);
    ~Library();
    Library(const Library &) = delete;
    Library &operator=(const Library &) = delete;

    /// The library's file.
    [[nodiscard]] QString path() const;

    /// Takes in an article (its id and time are ignored) with the bytes it was made of. With other words from the same
    /// `url` the old text is kept, and annotations are found again in the new one: see `Anchor`.
    Result<Imported> importArticle(const Article &article, const QByteArray &original);
    /// The articles that the filter lets through, newest first; without one all that are not in the trash.
    Result<QList<ArticleSummary>> articles(const ShelfFilter &filter = {});
    /// One article's line of the shelf, if it is there.
    Result<std::optional<ArticleSummary>> summary(const ArticleId &id);
    Result<Article> article(const ArticleId &id);
    /// The article with annotations and decisions; findings are left empty.
    Result<AnnotatedArticle> annotated(const ArticleId &id);
    /// Its annotations, decisions, checks and own findings alone; everything else of it is left empty, its long text is not read.
    Result<AnnotatedArticle> marks(const ArticleId &id);
    /// The same without the annotations, of which there may be many.
    Result<AnnotatedArticle> rulings(const ArticleId &id);
    /// One annotation, if it is there.
    Result<std::optional<Annotation>> annotation(const AnnotationId &id);
    /// Whether the article's text in the library is this one.
    Result<bool> hasText(const ArticleId &id, const QString &text);
    /// Keeps an article as the library has it: what needs its text need not read it then. Shares the text.
    void keepAtHand(const Article &article);
    /// Where reading stopped, in UTF-16 code units.
    Result<qsizetype> position(const ArticleId &id);
    /// Remembers where reading stopped. Not a change that can be undone.
    Result<Done> setPosition(const ArticleId &id, qsizetype position);
    /// Remembers that reading has begun, unless the reader has said more. Not a change that can be undone.
    Result<Done> setBegun(const ArticleId &id);
    /// Remembers what analysis found. Not a change that can be undone.
    Result<Done> setFound(const ArticleId &id, const FoundCounts &counts);

    // The shelf
    Result<ShelfEntry> shelfEntry(const ArticleId &id);
    /// Sets what the shelf says of articles, as one step of undo. An article needs a title.
    Result<Done> putShelfEntries(const QList<std::pair<ArticleId, ShelfEntry>> &entries);
    /// Puts articles into the trash, or takes them out of it, as one step of undo.
    Result<Done> setTrashed(const QList<ArticleId> &ids, bool trashed);
    /// Removes for good what went into the trash before a time. Cannot be undone. Returns how many articles.
    Result<int> emptyTrash(const QDateTime &before);
    /// The names of the collections, each with how many articles are in it.
    Result<QList<std::pair<QString, int>>> collections();

    /// Adds an annotation or changes it, and makes the holders, targets and tags it names. Exact words, context and
    /// times that are empty are filled in. While its anchor is `Kept`
    /// its exact words must stand at its span; a stance needs holder and target.
    Result<Done> putAnnotation(const ArticleId &id, const Annotation &annotation);
    /// The same for several of one article, as one step of undo.
    Result<Done> putAnnotations(const ArticleId &id, const QList<Annotation> &annotations);
    Result<Done> removeAnnotation(const ArticleId &id, const AnnotationId &annotation);
    Result<Done> removeAnnotations(const ArticleId &id, const QList<AnnotationId> &annotations);
    /// Sets the reader's word on a finding; another one on the same finding is replaced.
    Result<Done> putDecision(const ArticleId &id, const Decision &decision);
    /// The same for several findings, as one step of undo.
    Result<Done> putDecisions(const ArticleId &id, const QList<Decision> &decisions);
    /// Takes back the words on the findings of the same kind, span and exact words, as one step of undo.
    Result<Done> removeDecisions(const ArticleId &id, const QList<Decision> &decisions);
    /// Sets the reader's check of a claim; another one of the same claim is replaced. A time that is missing is now.
    Result<Done> putCheck(const ArticleId &id, const ClaimCheck &check);
    /// Takes back the check of a claim: it is unchecked again.
    Result<Done> removeCheck(const ArticleId &id, const ClaimCheck &check);
    /// Stores a quote, claim or typo that the reader marked, new or changed. Its exact words must stand at its span. A time
    /// that is missing is now.
    Result<Done> putOwnFinding(const ArticleId &id, const OwnFinding &own);
    Result<Done> removeOwnFinding(const ArticleId &id, const QUuid &own);
    /// Adds a word to the reader's dictionary. A word already there: nothing to do, nothing to undo.
    Result<Done> addWord(const QString &word);
    Result<Done> removeWord(const QString &word);
    /// Takes words out of the dictionary and others out of those whose typos are ignored, wherever they were, as one
    /// step of undo.
    Result<Done> takeOutWords(const QStringList &dictionary, const QStringList &ignored);

    /// The reader's own words, sorted.
    Result<QStringList> dictionary();
    /// The words whose typos the reader has ignored, in whatever article: `exact` of the findings dismissed.
    Result<QSet<QString>> ignoredWords();
    /// Names for completion, the last used first.
    Result<QStringList> holders();
    Result<QStringList> targets();
    /// By name, each with how many stances name it.
    Result<QList<std::pair<QString, int>>> holderCounts();
    Result<QList<std::pair<QString, int>>> targetCounts();
    /// All that is known of them, by name.
    Result<QList<Holder>> allHolders();
    Result<QList<Target>> allTargets();

    // Holders and targets over all articles: each edit is one step of undo
    /// Gives a holder another name. Where somebody has that name, the two become one; the old name stays as an alias.
    Result<Done> renameHolder(const QString &from, const QString &to);
    /// Sets kind and aliases of a holder. A name given by an alias means the holder from then on.
    Result<Done> putHolder(const Holder &holder);
    /// Makes a target, or sets all of it but its name. It cannot lie below itself.
    Result<Done> putTarget(const Target &target);
    /// Gives a target another name. Where there is one of that name, the two become one; it cannot be one that lies
    /// below the first.
    Result<Done> renameTarget(const QString &from, const QString &to);
    /// Moves the stances of these annotations from one target to another, made beside it if there is none.
    Result<Done> splitTarget(const QString &from, const QString &to, const QList<AnnotationId> &annotations);
    /// Takes a target away with all stances on it; what lies below moves up.
    Result<Done> removeTarget(const QString &name);

    // Who stands where, in these articles or, for none, in all; what lies in the trash does not count
    /// For each holder and target that meet, how often the holder stands where; unset stances are left out.
    Result<QList<StanceCount>> stanceCounts(const QList<ArticleId> &articles = {});
    /// The passages, newest article first and in its order; at most `limit`.
    Result<QList<StancePassage>> stancePassages(const PassageQuery &wanted, int limit);
    /// How many claims have each verdict; those that none has are left out.
    Result<QList<std::pair<Verdict, int>>> verdictCounts(const QList<ArticleId> &articles = {});

    /// Tags in use, the most frequent first.
    Result<QStringList> tags();
    /// The words that stand in articles other than this one, between white space and without punctuation around them.
    /// Some of them when `stop` is requested meanwhile.
    Result<QSet<QString>> words(const ArticleId &except, std::stop_token stop = {});

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    /// Takes back the newest action that is not undone. A new edit afterwards gives up what could have been redone.
    Result<Replayed> undo();
    Result<Replayed> redo();

    /// Articles whose title or text has all words of the query, and notes and passages that have them; newest article
    /// first. Words are found inside longer words, in any case; nothing in a query has a special meaning.
    Result<QList<SearchHit>> search(const QString &query, int limit, const ShelfFilter &filter = {});

    /// These articles, or all but the trash for an empty list, with all holders, targets and words of the dictionary.
    Result<Bundle> bundle(const QList<ArticleId> &ids);
    /// Adds what is new, leaves what is the same. What is there with other content is kept, and the incoming one is
    /// added under an id of its own (always the same one). All or nothing.
    Result<RestoreReport> restore(const Bundle &bundle);

    /// Sentences on what is unsound; none if all is well.
    Result<QStringList> check();

private:
    explicit Library(std::unique_ptr<Database> database);

    [[nodiscard]] QString textFor(const ArticleId &id, ArticleRow row);

    std::unique_ptr<Database> m_database;
    Article m_atHand; // its id, hash and text
};

} // namespace mitjul
