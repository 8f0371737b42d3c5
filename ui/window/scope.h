// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library.h"

namespace mitjul {

class Session;

/// Whose stances and verdicts are counted.
struct Scope {
    enum class Kind { OpenArticle, Chosen, Collection, Library };
    Kind kind = Kind::Library;
    QString name; ///< the open article's title, the collection's name
    QList<ArticleId> articles; ///< the open article, or those chosen

    friend bool operator==(const Scope &, const Scope &) = default;
};

/// What can be counted now, the nearest first: the open article, the articles that are chosen, each collection, the
/// library. Costs a query.
[[nodiscard]] QList<Scope> scopesOf(const Session &session, const QList<ArticleId> &chosen);

/// The scope in words, as `Collection “Water”`.
[[nodiscard]] QString labelOf(const Scope &scope);

// Read where the library was opened. An empty collection counts nothing, and not everything.
[[nodiscard]] Result<QList<StanceCount>> stanceCounts(Library &library, const Scope &scope);
[[nodiscard]] Result<QList<std::pair<Verdict, int>>> verdictCounts(Library &library, const Scope &scope);
/// The passages of a holder on a target; an empty name lets all through. At most `limit`.
[[nodiscard]] Result<QList<StancePassage>> stancePassages(Library &library, const Scope &scope, const QString &holder,
                                                          const QString &target, int limit);

} // namespace mitjul
