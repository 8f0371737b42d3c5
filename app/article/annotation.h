// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "article.h"
#include "finding.h"

#include <QStringList>

namespace mitjul {

using AnnotationId = QUuid;

enum class HighlightColor { Yellow, Green, Blue, Pink, Purple };

enum class Polarity { Favor, Against, Neutral };

/// Holder × target × polarity. Unset until the reader sets it, never favor by default.
struct Stance {
    QString holder;
    QString target;
    std::optional<Polarity> polarity;

    friend bool operator==(const Stance &, const Stance &) = default;
};

/// How an annotation came through a change of its article's text.
enum class Anchor { Kept, Moved, Ambiguous, Lost };

/// What the reader made of a passage, or of the whole article: highlight, note, tags, stances.
struct Annotation {
    AnnotationId id;
    Span span; ///< empty, at 0: it is about the whole article
    QString exact; ///< the passage's own words
    QString prefix; ///< up to 32 characters before it
    QString suffix; ///< up to 32 characters after it
    HighlightColor color = HighlightColor::Yellow;
    QString note;
    QStringList tags;
    QList<Stance> stances;
    QDateTime created; ///< UTC, whole seconds
    QDateTime changed; ///< UTC, whole seconds
    Anchor anchor = Anchor::Kept;

    /// Whether it is about the article as a whole and no passage of it.
    [[nodiscard]] bool isOnWhole() const { return span.isEmpty() && exact.isEmpty(); }

    friend bool operator==(const Annotation &, const Annotation &) = default;
};

enum class Ruling { Accepted, Dismissed, Corrected };

/// The reader's word on a finding. It holds for the kind of finding at its span with these exact words.
struct Decision {
    FindingKind kind = FindingKind::Typo;
    Span span;
    QString exact;
    Ruling ruling = Ruling::Accepted;
    QString value; ///< the suggestion accepted, the speaker corrected to; empty else

    friend bool operator==(const Decision &, const Decision &) = default;
};

/// What the reader holds of a claim. Of one that is unchecked there is none.
enum class Verdict { Checking, True, MostlyTrue, Misleading, False, Unverifiable };

/// The reader's check of a claim, which is known by its span and words.
struct ClaimCheck {
    Span span;
    QString exact;
    Verdict verdict = Verdict::Checking;
    QString reason;
    QStringList evidence; ///< addresses or references, one each
    QDateTime checked; ///< UTC, whole seconds

    friend bool operator==(const ClaimCheck &, const ClaimCheck &) = default;
};

/// A quote, claim or typo that the reader marked by hand: one that was missed, or another in place of what the program
/// found. It never changes the finding it replaces, which is there again when this is taken away.
struct OwnFinding {
    QUuid id;
    FindingKind kind = FindingKind::Quote;
    Span span;
    QString exact; ///< the words at its span
    QString subtype; ///< by name, as `direct`, `prediction`, `spelling`
    QString speaker; ///< who says or claims it; empty: nobody, the writer
    QString cue; ///< the reporting verb of a quote
    QString suggestion; ///< the correction of a typo
    std::optional<Span> replaced; ///< the program's finding that it stands for
    FindingKind replacedKind = FindingKind::Quote; ///< its kind
    QString replacedExact; ///< the words there
    QDateTime made; ///< UTC, whole seconds

    friend bool operator==(const OwnFinding &, const OwnFinding &) = default;
};

/// How far the reader has come with an article.
enum class Progress { Unread, Reading, Done };

/// What the shelf says of an article, as far as the reader may change it.
struct ShelfEntry {
    QString title;
    QString source;
    QString byline;
    QString published;
    QString url;
    Progress progress = Progress::Unread;
    QStringList collections; ///< names, sorted
    QDateTime trashed; ///< UTC, whole seconds; invalid: it is not in the trash

    friend bool operator==(const ShelfEntry &, const ShelfEntry &) = default;
};

enum class HolderKind { Person, Organisation, Unnamed, Writer };

/// Who stands somewhere.
struct Holder {
    QString name;
    QStringList aliases;
    std::optional<HolderKind> kind = {}; ///< unset until the reader sets it

    friend bool operator==(const Holder &, const Holder &) = default;
};

/// A sentence one can be for or against. Targets form a tree by name of parent.
struct Target {
    QString name;
    QString definition;
    QString parent; ///< empty at the root
    QString usage = {}; ///< when a passage is to be coded with it
    QString example = {};
    QString memo = {}; ///< what the reader thinks of it
    std::optional<HighlightColor> color = {};

    friend bool operator==(const Target &, const Target &) = default;
};

/// An article with all the reader made of it.
struct AnnotatedArticle {
    Article article;
    QList<Annotation> annotations; ///< by start, end, id
    QList<Decision> decisions; ///< by start, end, kind
    QList<ClaimCheck> checks; ///< by start, end
    Findings findings; ///< filled only for those who show them
    QList<OwnFinding> own = {}; ///< by start, end, id
    Progress progress = Progress::Unread;
    QStringList collections = {}; ///< names, sorted

    friend bool operator==(const AnnotatedArticle &, const AnnotatedArticle &) = default;
};

/// What leaves the library in an export and comes back by `restore`.
struct Bundle {
    QList<AnnotatedArticle> articles; ///< by id
    QList<Holder> holders; ///< by name
    QList<Target> targets; ///< by name
    QStringList dictionary; ///< the reader's own words, sorted

    friend bool operator==(const Bundle &, const Bundle &) = default;
};

} // namespace mitjul
