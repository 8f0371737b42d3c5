// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlestore.h"

namespace mitjul {

/// A name as the library keeps it: normal form C, without white space around it.
QString cleanName(const QString &name);

/// The annotation as the library keeps it: clean names, no empty or double tags, times in whole seconds (now if there
/// is none), and what `text` says of it filled in where it is missing: exact words and context.
Annotation cleaned(Annotation annotation, const QString &text);

/// The check as the library keeps it: normal form C, no empty or double evidence, a whole second (now if there is none).
ClaimCheck cleaned(ClaimCheck check);

/// The annotation with the holders and targets that its names mean: see `holderMeant`. Names too long are refused by
/// failing the work.
Annotation withNamesMeant(Database &database, Annotation annotation);

/// The finding as the library keeps it: an id, clean names, a whole second (now if there is none).
OwnFinding cleaned(OwnFinding own);

/// Why the annotation cannot be taken, as a sentence; nothing if it can.
std::optional<QString> refusal(const Annotation &annotation, const QString &text);

/// Adds what putting the annotation changes: the holders and targets that it names first, unless they are there or
/// among `changes` already, then itself.
void addChangesFor(Database &database, const ArticleId &id, ArticleRow row, const Annotation &annotation,
                   QList<Change> &changes);

/// The decisions by which typos of a word are ignored, in whatever article.
QList<std::pair<ArticleId, Decision>> decisionsThatIgnore(Database &database, const QString &word);

} // namespace mitjul
