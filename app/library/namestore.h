// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation.h"
#include "database.h"

#include <QJsonObject>

namespace mitjul {

// Holders, targets, tags and collections, which are known by their names; within a work of the caller.

/// The row of a name in `tag`, `holder`, `target` or `collection`, made if there is none.
qint64 rowOfName(Database &database, const QString &table, const QString &name);

QList<Holder> readHolders(Database &database); ///< by name
QList<Target> readTargets(Database &database); ///< by name
/// As the journal keeps them; empty if there is none of the name.
QJsonObject readHolder(Database &database, const QString &name);
QJsonObject readTarget(Database &database, const QString &name);

/// Makes the holder or target what `after` says; an empty one goes, unless others still name it.
void applyHolder(Database &database, const QString &name, const QJsonObject &after);
void applyTarget(Database &database, const QString &name, const QJsonObject &after);

/// The holder that a name means: of that name; else the only one that has it as an alias; else one whose name differs in
/// case alone; else the name itself, which is new.
QString holderMeant(Database &database, const QString &name);
/// The same of a target, which has no aliases.
QString targetMeant(Database &database, const QString &name);

/// Why a name cannot be taken, as a sentence: it is empty or longer than anybody reads. Nothing if it can.
std::optional<QString> refusedName(const QString &name);

} // namespace mitjul
