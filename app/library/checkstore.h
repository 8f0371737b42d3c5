// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlestore.h"

namespace mitjul {

// The reader's checks of claims, within a work of the caller.

QList<ClaimCheck> readChecks(Database &database, ArticleRow row); ///< by start, end

/// Names a check in the journal: its claim's span and exact words.
QString keyOf(const ClaimCheck &check);

/// The check as it is now on the claim that `like` is on; empty if there is none.
QJsonObject readCheck(Database &database, ArticleRow row, const QJsonObject &like);

/// Makes `before` into `after`; an empty one is not there. What was made for an older text is found again.
void applyCheck(Database &database, ArticleRow row, const QJsonObject &before, const QJsonObject &after);

/// Finds the checks made for `oldText` again in the article's new text.
void moveChecks(Database &database, ArticleRow row, const QList<ClaimCheck> &checks, const QString &oldText,
                const QString &newText);

} // namespace mitjul
