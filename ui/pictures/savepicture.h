// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "picture.h"
#include "result.h"

namespace mitjul {

/// Writes a picture to a file, whole or not at all, as its ending says: `.svg`, where text stays text, or `.png`, at
/// twice the pixels. Always dark on white paper, so that it prints. A PNG that would be too large to make or open is
/// refused with a sentence.
[[nodiscard]] Result<Done> savePicture(const Picture &picture, const QString &path);

} // namespace mitjul
