// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session.h"

namespace mitjul {

/// What marks and margin of a page show: the article that is open, or one that goes on paper.
class PageContent {
public:
    virtual ~PageContent() = default;

    [[nodiscard]] virtual const Article &article() const = 0;
    [[nodiscard]] virtual const Findings &findings() const = 0;
    [[nodiscard]] virtual const QList<Annotation> &annotations() const = 0;
    /// The item that the reader is at; none on paper.
    [[nodiscard]] virtual Item current() const = 0;
    [[nodiscard]] virtual bool isMarked(qsizetype finding) const = 0;
    [[nodiscard]] virtual bool isLayerShown(Layer layer) const = 0;
    /// See `Session::speakerIndex`.
    [[nodiscard]] virtual int speakerIndex(const QString &speaker) const = 0;
    /// The number under which an annotation stands among the notes behind a printed article; 0: under none.
    [[nodiscard]] virtual int noteNumber(const AnnotationId &annotation) const = 0;
};

/// What a session holds, as it is at the moment.
class SessionContent final : public PageContent {
public:
    /// `session` must outlive it.
    explicit SessionContent(const Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] const Article &article() const override { return m_session.article(); }
    [[nodiscard]] const Findings &findings() const override { return m_session.findings(); }
    [[nodiscard]] const QList<Annotation> &annotations() const override { return m_session.annotations(); }
    [[nodiscard]] Item current() const override { return m_session.current(); }
    [[nodiscard]] bool isMarked(qsizetype finding) const override { return m_session.isMarked(finding); }
    [[nodiscard]] bool isLayerShown(Layer layer) const override { return m_session.isLayerShown(layer); }
    [[nodiscard]] int speakerIndex(const QString &speaker) const override { return m_session.speakerIndex(speaker); }
    [[nodiscard]] int noteNumber(const AnnotationId &) const override { return 0; }

private:
    const Session &m_session;
};

} // namespace mitjul
