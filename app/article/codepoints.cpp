// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codepoints.h"

#include <algorithm>

namespace mitjul {

CodePoints::CodePoints(QStringView text)
    : m_length(text.size())
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
            m_pairs.append(i++);
    }
}

qsizetype CodePoints::fromUtf16(qsizetype position) const
{
    // A pair at p lies behind once position > p, so a position inside it (p + 1) counts as p.
    return position - (std::lower_bound(m_pairs.begin(), m_pairs.end(), position) - m_pairs.begin());
}

Span CodePoints::fromUtf16(Span span) const { return {fromUtf16(span.start), fromUtf16(span.end)}; }

qsizetype CodePoints::toUtf16(qsizetype position) const
{
    // The i-th pair stands at code point m_pairs[i] - i, which ascends with i.
    qsizetype low = 0;
    qsizetype high = m_pairs.size();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_pairs[middle] - middle < position)
            low = middle + 1;
        else
            high = middle;
    }
    return position + low;
}

Span CodePoints::toUtf16(Span span) const { return {toUtf16(span.start), toUtf16(span.end)}; }

} // namespace mitjul
