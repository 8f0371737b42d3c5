// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme.h"
#include "wordwrap.h"

#include <QStyledItemDelegate>
#include <memory>

namespace mitjul {

/// Paints entries of the shelf: title, what the article is, and the words found.
class ShelfDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ShelfDelegate(QObject *parent);

    void setTheme(const Theme &theme) { m_theme = theme; }
    /// Entries are as wide as this, in pixels.
    void setWidth(int width) { m_width = width; }
    /// Words of the search, shown strong in snippets.
    void setQuery(const QString &query);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Fonts {
        explicit Fonts(const QFont &base);
        WordWrap title;
        WordWrap small;
        int unit;
    };
    struct Place {
        QList<WrappedLine> title;
        QList<WrappedLine> snippet;
        QList<WrappedLine> detail;
        int height = 0;
    };
    [[nodiscard]] const Fonts &fontsFor(const QFont &font) const;
    [[nodiscard]] Place place(const QModelIndex &index, const Fonts &fonts) const;
    void paintSnippetLine(QPainter &painter, QPointF baseline, const QString &line, const Fonts &fonts) const;

    Theme m_theme;
    int m_width = 0;
    QStringList m_words;
    mutable std::unique_ptr<Fonts> m_fonts;
    mutable QFont m_fontsMadeOf;
};

} // namespace mitjul
