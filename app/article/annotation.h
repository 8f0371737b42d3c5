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

/// What the reader made of a passage: highlight, note, tags, stances.
struct Annotation {
    AnnotationId id;
    Span span;
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

/// Who stands somewhere: a person, an organisation, an unnamed source, the writer.
struct Holder {
    QString name;
    QStringList aliases;

    friend bool operator==(const Holder &, const Holder &) = default;
};

/// A sentence one can be for or against. Targets form a tree by name of parent.
struct Target {
    QString name;
    QString definition;
    QString parent; ///< empty at the root

    friend bool operator==(const Target &, const Target &) = default;
};

/// An article with all the reader made of it.
struct AnnotatedArticle {
    Article article;
    QList<Annotation> annotations; ///< by start, end, id
    QList<Decision> decisions; ///< by start, end, kind
    QList<ClaimCheck> checks; ///< by start, end
    Findings findings; ///< filled only for those who show them

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
