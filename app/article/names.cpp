// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names.h"

#include <array>

namespace mitjul {

namespace {

// In the order of the enumerators; one table an enumeration.
template <typename Enum>
constexpr std::array<const char *, 0> table {};
template <>
constexpr std::array table<BlockKind> {"title", "deck", "byline", "source", "heading",
    "paragraph", "quote", "item", "caption", "boilerplate"};
template <>
constexpr std::array table<FindingKind> {"quote", "claim", "typo"};
template <>
constexpr std::array table<Certainty> {"certain", "likely", "possible"};
template <>
constexpr std::array table<QuoteType> {"direct", "indirect", "partial", "headline", "term"};
template <>
constexpr std::array table<ClaimType> {"statistic", "causal", "comparison", "prediction", "normative",
    "definition", "generalization", "attributed"};
template <>
constexpr std::array table<TypoType> {"ime", "jamo", "josa", "spelling", "style", "spacing", "double", "mark"};
template <>
constexpr std::array table<HighlightColor> {"yellow", "green", "blue", "pink", "purple"};
template <>
constexpr std::array table<Polarity> {"favor", "against", "neutral"};
template <>
constexpr std::array table<Ruling> {"accepted", "dismissed", "corrected"};
template <>
constexpr std::array table<Verdict> {"checking", "true", "mostly-true", "misleading", "false", "unverifiable"};
template <>
constexpr std::array table<HolderKind> {"person", "organisation", "unnamed", "writer"};
template <>
constexpr std::array table<Progress> {"unread", "reading", "done"};
template <>
constexpr std::array table<Anchor> {"kept", "moved", "ambiguous", "lost"};

template <typename Enum>
QString lookUp(Enum value)
{
    return QString::fromLatin1(table<Enum>.at(static_cast<size_t>(value)));
}

} // namespace

QString nameOf(BlockKind value) { return lookUp(value); }
QString nameOf(FindingKind value) { return lookUp(value); }
QString nameOf(Certainty value) { return lookUp(value); }
QString nameOf(QuoteType value) { return lookUp(value); }
QString nameOf(ClaimType value) { return lookUp(value); }
QString nameOf(TypoType value) { return lookUp(value); }
QString nameOf(HighlightColor value) { return lookUp(value); }
QString nameOf(Polarity value) { return lookUp(value); }
QString nameOf(Ruling value) { return lookUp(value); }
QString nameOf(Anchor value) { return lookUp(value); }
QString nameOf(Verdict value) { return lookUp(value); }
QString nameOf(HolderKind value) { return lookUp(value); }
QString nameOf(Progress value) { return lookUp(value); }

QString subtypeOf(const Finding &finding)
{
    return std::visit([](const auto &detail) { return nameOf(detail.type); }, finding.detail);
}

template <typename Enum>
std::optional<Enum> fromName(QStringView name)
{
    for (size_t i = 0; i < table<Enum>.size(); ++i) {
        if (name == QLatin1StringView(table<Enum>[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

template std::optional<BlockKind> fromName(QStringView);
template std::optional<FindingKind> fromName(QStringView);
template std::optional<Certainty> fromName(QStringView);
template std::optional<QuoteType> fromName(QStringView);
template std::optional<ClaimType> fromName(QStringView);
template std::optional<TypoType> fromName(QStringView);
template std::optional<HighlightColor> fromName(QStringView);
template std::optional<Polarity> fromName(QStringView);
template std::optional<Ruling> fromName(QStringView);
template std::optional<Anchor> fromName(QStringView);
template std::optional<Verdict> fromName(QStringView);
template std::optional<HolderKind> fromName(QStringView);
template std::optional<Progress> fromName(QStringView);

} // namespace mitjul
