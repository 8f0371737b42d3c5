// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card.h"

#include "theme.h"

#include <QLocale>
#include <QStringList>

namespace mitjul {

QColor colorOf(CardTone tone, const Theme &theme)
{
    switch (tone.kind) {
    case CardTone::Plain:
        return theme.muted;
    case CardTone::Speaker:
        return theme.speaker(tone.index);
    case CardTone::Claim:
        return theme.claim;
    case CardTone::Typo:
        return theme.typo;
    case CardTone::Favor:
        return theme.favor;
    case CardTone::Against:
        return theme.against;
    case CardTone::Neutral:
        return theme.neutral;
    case CardTone::Highlight:
        // Highlights lie behind text and are pale; a stripe needs more of their colour.
        return theme.dark ? theme.highlights.at(static_cast<size_t>(tone.index)).lighter(190)
                          : theme.highlights.at(static_cast<size_t>(tone.index)).darker(125);
    }
    return theme.muted;
}

CardTone toneOf(const std::optional<Polarity> &polarity)
{
    if (!polarity)
        return {};
    constexpr CardTone::Kind kinds[] = {CardTone::Favor, CardTone::Against, CardTone::Neutral};
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
