// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card.h"

#include "theme.h"

#include <QLocale>
#include <QStringList>

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

Tone toneOf(const std::optional<Polarity> &polarity)
{
    if (!polarity)
        return {};
    constexpr Tone::Kind kinds[] = {Tone::Favor, Tone::Against, Tone::Neutral};
    return {kinds[static_cast<size_t>(*polarity)]};
}

QString Card::spoken() const
{
    QStringList parts {heading, detail, worth < 0 ? QString() : QLocale().toString(worth, 'f', 2), passage, body + bodyEnd};
    for (const Chip &chip : chips) {
        if (chip.action == CardAction::None || chip.action == CardAction::ShowAnnotation)
            parts.append(chip.text);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

} // namespace mitjul
