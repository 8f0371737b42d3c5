// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation.h"

namespace mitjul {

/// Words that were marked in one text and are looked for in another.
struct AnchoredPassage {
    QString exact;
    QString prefix; ///< what stood before them
    QString suffix; ///< what stood after them
    qsizetype start = 0; ///< where they stood, UTF-16; decides between places that are equally good
};

struct Found {
    Anchor anchor = Anchor::Lost;
    Span span; ///< lost: empty, where the words stood
};

/// Finds the passage in `text`.
/// - Kept: the same words between the same words.
/// - Moved: the same words elsewhere or among others, or words at least 85 % alike. Four syllables or fewer are never
///   taken for other words: 야당 is not 여당.
/// - Ambiguous: several places are equally good; the span is the nearest of them.
/// - Lost: no such place.
/// Anything but kept is for the reader to confirm.
Found findAgain(const AnchoredPassage &passage, QStringView text);

/// The annotation as it stands in `text`. Kept ones take their context from it; all others keep their words and
/// context as the reader made them. What waited for the reader's word goes on waiting.
Annotation reanchored(Annotation annotation, QStringView text);

/// Where the words of a span of `oldText` stand in `newText`; where they are not found again, the same place as far as
/// the text reaches.
Span spanInNewText(const QString &exact, Span span, QStringView oldText, QStringView newText);

/// Up to 32 characters before and after the span, not cutting a surrogate pair.
QString contextBefore(QStringView text, Span span);
QString contextAfter(QStringView text, Span span);

} // namespace mitjul
