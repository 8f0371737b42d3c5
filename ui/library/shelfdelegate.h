// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation.h"
#include "theme.h"
#include "wordwrap.h"

#include <QStyledItemDelegate>
#include <memory>

namespace mitjul {

/// Paints entries of the shelf: title, what the article is, how far the reader is with it, and the words found.
class ShelfDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ShelfDelegate(QObject *parent);

    void setTheme(const Theme &theme) { m_theme = theme; }
    /// Entries are as wide as this, in pixels.
    void setWidth(int width) { m_width = width; }
    /// Words of the search, shown strong in snippets.
    void setQuery(const QString &query);
    /// Whether it is seen which entries are chosen.
    void setShowsChoice(bool shows) { m_showsChoice = shows; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Fonts {
        explicit Fonts(const QFont &base);
        [[nodiscard]] const WordWrap &title(const QModelIndex &index) const;
        WordWrap strong; // titles of what is new, and of what was found
        WordWrap plain; // … of what is being read
        WordWrap light; // … of what is done
        WordWrap small;
        int unit;
    };
    struct Place {
        QList<WrappedLine> title;
        QString detail;
        QList<WrappedLine> snippet;
        int left = 0;
        int height = 0;
    };
    [[nodiscard]] const Fonts &fontsFor(const QFont &font) const;
    [[nodiscard]] Place place(const QModelIndex &index, const Fonts &fonts) const;
    void paintFrame(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, int height,
                    int unit) const;
    void paintProgress(QPainter &painter, Progress progress, QPointF center, int unit) const;
    void paintBadges(QPainter &painter, const QModelIndex &index, QPoint place, const Fonts &fonts) const;
    void paintSnippetLine(QPainter &painter, QPointF baseline, const QString &line, const Fonts &fonts) const;

    Theme m_theme;
    int m_width = 0;
    bool m_showsChoice = false;
    QStringList m_words;
    mutable std::unique_ptr<Fonts> m_fonts;
    mutable QFont m_fontsMadeOf;
};

} // namespace mitjul
