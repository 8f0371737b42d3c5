// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation.h"

#include <QHash>

namespace mitjul {

/// All targets of a library as a tree, with how many stances are on each.
struct KnownTargets {
    QList<Target> all; ///< by name
    QHash<QString, int> stances; ///< by name

    [[nodiscard]] const Target *find(const QString &name) const; ///< null if there is none
    /// The target that is written so but for upper and lower case, other than `except`; else the name itself.
    [[nodiscard]] QString meant(const QString &name, const QString &except = {}) const;
    /// How many lie right below one.
    [[nodiscard]] qsizetype childCount(const QString &name) const;
    /// Whether `name` is `above` or lies somewhere below it.
    [[nodiscard]] bool liesBelow(const QString &name, const QString &above) const;
    /// Each after the one it lies below, with how deep it lies. None is left out, whatever their parents are.
    [[nodiscard]] QList<std::pair<const Target *, int>> inOrder() const;
};

} // namespace mitjul
