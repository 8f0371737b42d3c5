// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "span.h"

#include <QStringView>

namespace mitjul {

/// A letter between which an apostrophe is no quotation mark.
[[nodiscard]] inline bool isLatin(QChar c)
{
    return c.isLetter() && c.script() == QChar::Script_Latin;
}

/// What kind of mark a quotation stands in, whatever its style: “ ” and " are both Double.
enum class MarkFamily { Double, Single, Corner, WhiteCorner, Angle, DoubleAngle, Guillemet };

/// An opening quotation mark and its partner.
struct MarkPair {
    MarkFamily family = MarkFamily::Double;
    qsizetype open = 0; ///< position of the opening mark
    qsizetype close = -1; ///< position of the closing mark; -1 if it has none
    int depth = 0; ///< number of closed pairs around it
    int parent = -1; ///< index of the innermost closed pair around it

    [[nodiscard]] bool closed() const { return close >= 0; }
    /// What stands between the marks; only of a closed pair.
    [[nodiscard]] Span content() const { return {open + 1, close}; }
};

/// Pairs the quotation marks of one paragraph, given as `span` of `text`, ordered by `open`. Straight marks are told
/// apart by what stands left and right of them, apostrophes (`don't`, `’23년`, `the workers’ rights`) are no marks,
/// and a mark without partner stays alone instead of taking another's. Time linear in the length.
[[nodiscard]] QList<MarkPair> pairMarks(QStringView text, Span span);

/// Whether a character is a quotation mark of any style.
[[nodiscard]] bool isQuotationMark(QChar c);

} // namespace mitjul
