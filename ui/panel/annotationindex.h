// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation.h"

namespace mitjul {

/// Finds the annotations that touch a passage, among very many: sorted by start, with the furthest end so far.
class AnnotationIndex {
public:
    AnnotationIndex() = default;
    /// `annotations` by start, as the session holds them.
    explicit AnnotationIndex(const QList<Annotation> &annotations);

    /// Places in that list, ascending.
    [[nodiscard]] QList<qsizetype> touching(Span span) const;

private:
    QList<Span> m_spans;
    QList<qsizetype> m_furthest; // the largest end among the spans up to here
};

} // namespace mitjul
