// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card.h"

#include <QLocale>
#include <QStringList>

namespace mitjul {

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
