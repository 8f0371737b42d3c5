// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lexicon.h"

namespace mitjul {

/// A lexicon of the program's own resources, by its file's name without ending. The program ends if it was
/// built without.
[[nodiscard]] Lexicon importLexicon(const QString &name);

} // namespace mitjul
