// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "marks.h"
#include "pagecontent.h"
#include "spanindex.h"

#include <map>

namespace mitjul {

/// The marks of an article, made for the stretches somebody asks for and kept until something changes: what a
/// hundred thousand marks cost does not depend on how many there are, but on how many are seen.
class ArticleMarks {
public:
    /// `content` must outlive the marks.
    explicit ArticleMarks(const PageContent &content);

    /// To be called with what the session says has changed, before asking.
    void update(Session::Aspects aspects);
    /// What was searched for, in order; `current` is the one to emphasise, or -1.
    void setHits(QList<Span> hits, qsizetype current);

    [[nodiscard]] const SpanIndex &hits() const { return m_hits; }

    /// All marks that touch a stretch, in the order in which they are painted: by kind, longest first.
    [[nodiscard]] const std::vector<Mark> &in(Span stretch) const;
    /// Each annotation that touches a stretch, in order.
    [[nodiscard]] std::vector<const Annotation *> annotationsIn(Span stretch) const;
    /// By which kind of mark a finding is shown.
    [[nodiscard]] static MarkKind kindOf(const Finding &finding);
    /// How the page marks a finding.
    [[nodiscard]] Mark markOf(qsizetype finding) const;

private:
    const PageContent &m_content;
    SpanIndex m_findings;
    std::vector<qsizetype> m_findingOrder; // place in m_findings to index in Findings::items
    SpanIndex m_annotations;
    std::vector<qsizetype> m_annotationOrder;
    SpanIndex m_hits;
    qsizetype m_currentHit = -1;
    mutable std::map<Span, std::vector<Mark>> m_made;
};

} // namespace mitjul
