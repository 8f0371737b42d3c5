// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace mitjul {

struct Theme;

/// What a colour says. The theme gives the colour when it is painted.
struct Tone {
    enum Kind { Plain, Speaker, Claim, Typo, Favor, Against, Neutral, Highlight };
    Kind kind = Plain;
    int index = 0; ///< of the speaker or the highlight

    friend bool operator==(const Tone &, const Tone &) = default;
};

[[nodiscard]] QColor colorOf(Tone tone, const Theme &theme);

} // namespace mitjul
