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
    /// All of them must outlive the margin.
    PageMargin(const PageContent &content, const ArticleMarks &marks, PageLayout &layout);

    struct Label {
        enum class Kind { Speaker, Stance, Note, Tags };
        Kind kind = Kind::Speaker;
        QRectF rect; ///< in the layout's places
        QStringList lines;
        QColor color;
        Item item;
        qsizetype nameLines = 1; ///< of a speaker: how many of the lines are the name
        int number = 0; ///< of the note behind the article that it stands for; 0: none
    };

    /// A sheet of paper, which lies between two heights of the layout: labels of what begins on it alone, none reaching over
    /// its foot, notes as long as there is room.
    void setSheet(qint64 from, qint64 to) { m_sheet = {from, to}; }
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
    [[nodiscard]] QList<Label> arranged(QList<Label> labels, const PageStyle::Columns &columns) const;
    void shorten(Label &label, qsizetype lines, const PageStyle::Columns &columns) const;
    void keepOnSheet(QList<Label> &labels, const PageStyle::Columns &columns) const;
    [[nodiscard]] bool isOnSheet(qreal top) const;
    [[nodiscard]] qreal lineTop(qsizetype position, qreal labelHeight) const;
    [[nodiscard]] QStringList wrapped(const QString &text, qreal width, int lines) const;

    const PageContent &m_content;
    const ArticleMarks &m_marks;
    PageLayout &m_layout;
    std::optional<std::pair<qint64, qint64>> m_sheet;
};

} // namespace mitjul
