// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace mitjul {

/// A button of the selection bar: a dot of colour, or a word with its key.
class BarButton : public QToolButton {
    Q_OBJECT
public:
    BarButton(const QString &text, const QString &key, QWidget *parent);

    void setColors(const QColor &ink, const QColor &muted, const QColor &hover, const QColor &focus);
    void setDot(const QColor &dot);
    /// Without the key, where there is little room.
    void setCompact(bool compact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
    bool m_compact = false;
    QColor m_ink;
    QColor m_muted;
    QColor m_hover;
    QColor m_focus;
    QColor m_dot;
};

} // namespace mitjul
