// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tone.h"

#include "theme.h"

namespace mitjul {

QColor colorOf(Tone tone, const Theme &theme)
{
    switch (tone.kind) {
    case Tone::Plain:
        return theme.muted;
    case Tone::Speaker:
        return theme.speaker(tone.index);
    case Tone::Claim:
        return theme.claim;
    case Tone::Typo:
        return theme.typo;
    case Tone::Favor:
        return theme.favor;
    case Tone::Against:
        return theme.against;
    case Tone::Neutral:
        return theme.neutral;
    case Tone::Highlight:
        // Highlights lie behind text and are pale; a stripe needs more of their colour.
        return theme.dark ? theme.highlights.at(static_cast<size_t>(tone.index)).lighter(190)
                          : theme.highlights.at(static_cast<size_t>(tone.index)).darker(125);
    }
    return theme.muted;
}

} // namespace mitjul
