// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotationindex.h"

#include <algorithm>

namespace mitjul {

AnnotationIndex::AnnotationIndex(const QList<Annotation> &annotations)
{
    qsizetype furthest = 0;
    for (const Annotation &annotation : annotations) {
        furthest = std::max(furthest, annotation.span.end);
        m_spans.append(annotation.span);
        m_furthest.append(furthest);
    }
}

QList<qsizetype> AnnotationIndex::touching(Span span) const
{
    QList<qsizetype> places;
    const auto after = std::lower_bound(m_spans.begin(), m_spans.end(), span.end,
                                        [](Span candidate, qsizetype end) { return candidate.start < end; });
    for (qsizetype i = after - m_spans.begin() - 1; i >= 0 && m_furthest[i] > span.start; --i) {
        if (m_spans[i].intersects(span))
            places.prepend(i);
    }
    return places;
}

} // namespace mitjul
