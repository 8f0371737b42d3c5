// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ownfindings.h"

#include "names.h"

#include <algorithm>
#include <set>

namespace mitjul {

Finding findingOf(const OwnFinding &own)
{
    std::optional<Speaker> speaker;
    if (!own.speaker.isEmpty())
        speaker = Speaker{own.speaker, own.speaker, std::nullopt, false};
    Finding finding{own.span, Certainty::Certain, Quote(), own.id};
    switch (own.kind) {
    case FindingKind::Quote: {
        Quote quote{fromName<QuoteType>(own.subtype).value_or(QuoteType::Direct), speaker, std::nullopt};
        if (!own.cue.isEmpty())
            quote.cue = Cue{own.cue, QStringLiteral("plain"), std::nullopt};
        finding.detail = quote;
        break;
    }
    case FindingKind::Claim:
        finding.detail = Claim{fromName<ClaimType>(own.subtype).value_or(ClaimType::Statistic), 1, {}, speaker};
        break;
    case FindingKind::Typo: {
        Typo typo{fromName<TypoType>(own.subtype).value_or(TypoType::Spelling), {}, {}};
        if (!own.suggestion.isEmpty())
            typo.suggestions = {own.suggestion};
        finding.detail = typo;
        break;
    }
    }
    return finding;
}

QList<Finding> withOwn(const QList<Finding> &found, const QList<OwnFinding> &own, const QString &text)
{
    const auto standsAt = [&text](Span span, const QString &words) {
        return span.start >= 0 && !span.isEmpty() && span.end <= text.size()
            && QStringView(text).sliced(span.start, span.length()) == words;
    };
    std::set<std::pair<FindingKind, Span>> replaced;
    QList<Finding> added;
    for (const OwnFinding &one : own) {
        if (!standsAt(one.span, one.exact))
            continue;
        added.append(findingOf(one));
        if (one.replaced && standsAt(*one.replaced, one.replacedExact))
            replaced.insert({one.replacedKind, *one.replaced});
    }
    if (added.isEmpty())
        return found;
    QList<Finding> all;
    all.reserve(found.size() + added.size());
    for (const Finding &finding : found) {
        if (!replaced.contains({finding.kind(), finding.span}))
            all.append(finding);
    }
    all += added;
    std::stable_sort(all.begin(), all.end(), [](const Finding &a, const Finding &b) { return a.span.start < b.span.start; });
    return all;
}

} // namespace mitjul
