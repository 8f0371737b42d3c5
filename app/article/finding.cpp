// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finding.h"

namespace mitjul {

const std::optional<Speaker> *Finding::speaker() const
{
    if (const Quote *found = quote())
        return &found->speaker;
    if (const Claim *found = claim())
        return &found->speaker;
    return nullptr;
}

void Finding::correctSpeaker(const QString &name)
{
    std::optional<Speaker> speaker;
    if (!name.isEmpty())
        speaker = Speaker{name, name, std::nullopt, false};
    if (auto *quote = std::get_if<Quote>(&detail))
        quote->speaker = speaker;
    else if (auto *claim = std::get_if<Claim>(&detail))
        claim->speaker = speaker;
}

} // namespace mitjul
