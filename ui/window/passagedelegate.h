// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library.h"
#include "theme.h"
#include "wordwrap.h"

#include <QStyledItemDelegate>

namespace mitjul {

class PassageModel;

/// Paints a passage as a card: the stance, whose and on what, the words, and below them the article.
class PassageDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `model` must outlive the delegate.
    PassageDelegate(const PassageModel &model, QObject *parent);

    void setTheme(const Theme &theme) { m_theme = theme; }
    /// The width of the list, by which lines are broken.
    void setWidth(int width) { m_width = width; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Where passages are ticked, a click anywhere on one does it, and the space bar.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    struct Fonts {
        explicit Fonts(const QFont &base);
        WordWrap body;
        WordWrap names;
        WordWrap small;
        int unit; // a quarter of a line, of which all distances are made
    };
    struct Placed {
        QRect frame;
        int left = 0; // where text begins
        int chipWidth = 0;
        QString names;
        QList<WrappedLine> words;
        QString title;
        int height = 0;
    };

    [[nodiscard]] const Fonts &fontsFor(const QFont &font) const;
    [[nodiscard]] Placed place(const StancePassage &passage, const Fonts &fonts) const;
    void paintFrame(QPainter &painter, const QStyleOptionViewItem &option, const Placed &placed, const QColor &stripe) const;
    void paintCheck(QPainter &painter, const QRectF &box, bool checked) const;
    void paintChip(QPainter &painter, const QRectF &box, const QString &word, const QColor &color, const Fonts &fonts) const;

    const PassageModel &m_model;
    Theme m_theme;
    int m_width = 300;
    mutable std::unique_ptr<Fonts> m_fonts;
    mutable QFont m_fontsMadeOf;
};

} // namespace mitjul
