// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "library.h"

namespace mitjul {

// The journal: one row a change; the changes of one action are undone and redone together. All within a work of the
// caller.

/// Does the changes as one action: `after` is what each shall become, `before` is read. Changes that change nothing
/// are left out; an action without changes is none. What could have been redone is given up.
void doAction(Database &database, const QList<Change> &changes);

/// Writes down changes that have been done and cannot be undone.
void recordFixed(Database &database, const QList<Change> &changes);

enum class Direction { Undo, Redo };

bool canReplay(Database &database, Direction direction);
/// Undoes the newest action that is done, or redoes the oldest that is undone. Without one the work fails.
Replayed replay(Database &database, Direction direction);

/// Sentences on what is unsound in the journal.
QStringList journalDamages(Database &database);

} // namespace mitjul
