// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation.h"

namespace mitjul {

/// The finding that one of the reader's own shows. A subtype that this version does not know becomes the first of its
/// kind; a claim marked by hand deserves checking as much as any (worth 1).
[[nodiscard]] Finding findingOf(const OwnFinding &own);

/// What the program found, as the reader left it: without what own findings replace and with these, in reading order.
/// One whose words do not stand at its span in `text` is left out, and what it replaces is there again.
[[nodiscard]] QList<Finding> withOwn(const QList<Finding> &found, const QList<OwnFinding> &own, const QString &text);

} // namespace mitjul
