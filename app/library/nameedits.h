// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "library.h"

namespace mitjul {

// What renaming, merging, splitting and removing holders and targets changes, over all articles. Each is a list for one
// step of the journal; where something cannot be, the work of the caller fails with a sentence and the list is empty.

/// Gives a holder another name. The one that has the name gets the aliases and all stances, and the old one goes.
QList<Change> holderRenamed(Database &database, const QString &from, const QString &to);
/// Sets kind and aliases of a holder.
QList<Change> holderDescribed(Database &database, const Holder &holder);

/// Makes a target, or sets all of it but its name. It cannot lie below itself.
QList<Change> targetDescribed(Database &database, const Target &target);
/// Gives a target another name. One that has the name gets the stances, what lies below, and what is said of the first where
/// nothing is said of it; it cannot be one that lies below the first.
QList<Change> targetRenamed(Database &database, const QString &from, const QString &to);
/// Moves the stances of these annotations from one target to another, which is made beside it if there is none.
QList<Change> targetSplit(Database &database, const QString &from, const QString &to,
                          const QList<AnnotationId> &annotations);
/// Takes a target away with all stances on it; what lies below moves up.
QList<Change> targetRemoved(Database &database, const QString &name);

} // namespace mitjul
