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

/// Why the annotation cannot be taken, as a sentence; nothing if it can.
std::optional<QString> refusal(const Annotation &annotation, const QString &text);

/// Adds what putting the annotation changes: the holders and targets that it names first, unless they are there or
/// among `changes` already, then itself.
void addChangesFor(Database &database, const ArticleId &id, ArticleRow row, const Annotation &annotation,
                   QList<Change> &changes);

/// The decisions by which typos of a word are ignored, in whatever article.
QList<std::pair<ArticleId, Decision>> decisionsThatIgnore(Database &database, const QString &word);

/// What giving a holder another name changes: the one that has the name gets the aliases and all stances, and the old
/// one goes.
QList<Change> holderRenamed(Database &database, const QString &from, const QString &to);

} // namespace mitjul
