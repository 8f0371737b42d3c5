// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "drawing.h"
#include "theme.h"

#include <QAbstractScrollArea>

namespace mitjul {

/// Shows a picture in the window's colours, as wide as there is room, and scrolls to the rest. Screen readers hear its
/// title and its numbers.
class PictureView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PictureView(QWidget *parent = nullptr);

    void setPicture(const Picture &picture);
    [[nodiscard]] const Picture &picture() const { return m_picture; }
    void setTheme(const Theme &theme);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void fitScrollBars();
    [[nodiscard]] QPointF origin() const;

    Picture m_picture;
    Theme m_theme;
    Drawing m_drawing;
};

} // namespace mitjul
