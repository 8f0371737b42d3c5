// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlestore.h"

namespace mitjul {

// All of these run within a work of the caller.

/// The one way anything the reader made is written: edits, undo, redo, restore and a changed text all end here. Makes
/// what is there for `change.before` into `change.after`. What was made for an older text of its article is found again
/// in the current one. A holder or target that others still name stays.
void apply(Database &database, const Change &change);

/// The thing as it is now; empty if it is not there. For a decision `like` says which finding it is on.
QJsonObject readEntity(Database &database, const Change &like);

QList<Annotation> readAnnotations(Database &database, ArticleRow row); ///< by start, end, id
std::optional<Annotation> readAnnotation(Database &database, const AnnotationId &id);
QList<Decision> readDecisions(Database &database, ArticleRow row); ///< by start, end, kind

/// All that the reader made in the article, without the article itself.
AnnotatedArticle readMarks(Database &database, ArticleRow row);
/// The same without annotations.
AnnotatedArticle readRulings(Database &database, ArticleRow row);

/// Finds all that was made for `oldText` again in the article's new text.
void moveToText(Database &database, ArticleRow row, const AnnotatedArticle &made, const QString &oldText,
                const QString &newText);

/// The article that holds the annotation, if it is there.
std::optional<ArticleId> articleOf(Database &database, const AnnotationId &annotation);

/// Names a decision in the journal: its kind, span and exact words.
QString keyOf(const Decision &decision);

/// The article with all the reader made of it. An unknown id fails the work.
AnnotatedArticle readAnnotated(Database &database, const ArticleId &id);

/// An annotation by its row, as a text index finds it, and its article's row.
struct AnnotationRow {
    Annotation annotation;
    qint64 article = 0;
};
std::optional<AnnotationRow> readAnnotationRow(Database &database, qint64 row);

} // namespace mitjul
