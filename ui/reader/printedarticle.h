// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagecontent.h"

#include <QBitArray>

namespace mitjul {

/// An article as it goes on paper: with its marks as they are now, whatever the reader does meanwhile, and behind its
/// text the reader's notes in full, numbered, and the verdicts. Notes and verdicts are blocks of its `article()`, behind
/// all positions of the article's own text.
class PrintedArticle final : public PageContent {
public:
    /// What the session shows now.
    explicit PrintedArticle(const Session &session);
    /// What an export has; findings are those that exports made to be read show.
    explicit PrintedArticle(const AnnotatedArticle &annotated);

    [[nodiscard]] const Article &article() const override { return m_article; }
    [[nodiscard]] const Findings &findings() const override { return m_findings; }
    [[nodiscard]] const QList<Annotation> &annotations() const override { return m_annotations; }
    [[nodiscard]] Item current() const override { return {}; }
    [[nodiscard]] bool isMarked(qsizetype finding) const override { return m_marked.testBit(finding); }
    [[nodiscard]] bool isLayerShown(Layer layer) const override { return !m_hidden.contains(layer); }
    [[nodiscard]] int speakerIndex(const QString &speaker) const override { return m_speakers.value(speaker); }
    [[nodiscard]] int noteNumber(const AnnotationId &annotation) const override { return m_numbers.value(annotation); }

    /// Whether notes stand beside and behind it.
    [[nodiscard]] bool hasNotes() const { return !m_numbers.isEmpty(); }
    /// The title, if the text does not begin with one.
    [[nodiscard]] QString missingTitle() const;
    /// Who published it when, who wrote it, its address, as far as the text's beginning does not say so. One line.
    [[nodiscard]] QString missingParticulars() const;

private:
    void addNotes();
    void addChecks(const QList<ClaimCheck> &checks);
    void addBlock(const QString &text, BlockKind kind, int level);

    Article m_article;
    qsizetype m_ownBlocks = 0; // of m_article: those that are not notes
    Findings m_findings;
    QList<Annotation> m_annotations;
    QBitArray m_marked;
    QSet<Layer> m_hidden;
    QHash<QString, int> m_speakers;
    QHash<AnnotationId, int> m_numbers;
};

} // namespace mitjul
