// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation.h"
#include "result.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>
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

/// A line of the shelf.
struct ArticleSummary {
    ArticleId id;
    QString title;
    QString source;
    QString language;
    QDateTime added; ///< UTC, whole seconds
    qsizetype words = 0; ///< counted between white space
    int annotations = 0;
    int stances = 0;
    qsizetype position = 0; ///< where reading stopped, UTF-16 code units

    friend bool operator==(const ArticleSummary &, const ArticleSummary &) = default;
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

enum class Entity { Annotation, Decision, Dictionary, Holder, Target, Article, Check };

/// One thing made, changed or removed. An empty value: it is not there.
struct Change {
    Entity entity = Entity::Annotation;
    ArticleId article; ///< null for words, holders and targets
    QString key; ///< annotation's id, word or name; for a decision or check its finding's span and exact words
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
    /// All articles, newest first.
    Result<QList<ArticleSummary>> articles();
    Result<Article> article(const ArticleId &id);
    /// The article with annotations and decisions; findings are left empty.
    Result<AnnotatedArticle> annotated(const ArticleId &id);
    /// Its annotations and decisions alone; everything else of it is left empty, its long text is not read.
    Result<AnnotatedArticle> marks(const ArticleId &id);
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
    /// The holders by name, each with how many stances it holds in the library.
    Result<QList<std::pair<QString, int>>> holderCounts();
    /// Gives a holder another name in all articles, as one step of undo. Where somebody has that name, the two become
    /// one; the old name stays as an alias.
    Result<Done> renameHolder(const QString &from, const QString &to);
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
    Result<QList<SearchHit>> search(const QString &query, int limit);

    /// These articles, or all for an empty list, with all holders, targets and words of the dictionary.
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
