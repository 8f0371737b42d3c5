// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagelayout.h"
#include "articlemarks.h"

#include <QCoreApplication>

class QPainter;

namespace mitjul {

/// The labels on either side of the column: who speaks, beside the first line of a quote; stances, notes and tags,
/// beside the first line of an annotation. Neighbours never overlap: they give way, become shorter, or stay out.
class PageMargin {
    Q_DECLARE_TR_FUNCTIONS(PageMargin)
public:
    PageMargin(const Session &session, const ArticleMarks &marks, PageLayout &layout);

    struct Label {
        enum class Kind { Speaker, Stance, Note, Tags };
        Kind kind = Kind::Speaker;
        QRectF rect; ///< in the layout's places
        QStringList lines;
        QColor color;
        Item item;
    };

    /// The labels of these pieces, in the layout's places.
    [[nodiscard]] QList<Label> labels(qsizetype firstPiece, qsizetype lastPiece, const PageStyle::Columns &columns,
                                      const Theme &theme) const;
    /// Draws labels with the painter's origin at the layout's.
    void paint(QPainter &painter, const QList<Label> &labels, const Theme &theme) const;

    /// A stance in the reader's language, as `Against open source`.
    [[nodiscard]] static QString textOf(const Stance &stance);

private:
    void addSpeakers(qsizetype piece, const PageStyle::Columns &columns, const Theme &theme,
                     QList<Label> &to) const;
    void addNotes(qsizetype piece, const PageStyle::Columns &columns, const Theme &theme, QList<Label> &to) const;
    [[nodiscard]] qreal lineTop(qsizetype position, qreal labelHeight) const;
    [[nodiscard]] QStringList wrapped(const QString &text, qreal width, int lines) const;

    const Session &m_session;
    const ArticleMarks &m_marks;
    PageLayout &m_layout;
};

} // namespace mitjul
