// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace mitjul {

/// Names on one line, divided by commas. One that has a comma or a quotation mark itself stands between quotation marks,
/// so that `dividedNames` gives back the same ones.
[[nodiscard]] QString joinedNames(const QStringList &names);

/// The names that were written so, without white space around them; none is empty and none is there twice.
[[nodiscard]] QStringList dividedNames(const QString &line);

/// A name as it stands within a sentence: of a long one the beginning, and one that is written from right to left does
/// not turn what is around it.
[[nodiscard]] QString quotable(const QString &name);

} // namespace mitjul
