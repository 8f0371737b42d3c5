// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "barbutton.h"

#include <QPainter>

namespace mitjul {

BarButton::BarButton(const QString &text, const QString &key, QWidget *parent)
    : QToolButton(parent)
    , m_key(key)
{
    setText(text);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void BarButton::setColors(const QColor &ink, const QColor &muted, const QColor &hover, const QColor &focus)
{
    m_ink = ink;
    m_muted = muted;
    m_hover = hover;
    m_focus = focus;
    update();
}

void BarButton::setDot(const QColor &dot)
{
    m_dot = dot;
    update();
}

void BarButton::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
}

QSize BarButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int height = metrics.height() + 12;
    if (text().isEmpty())
        return {metrics.height() + 8, height};
    const int key = m_key.isEmpty() || m_compact ? 0 : metrics.horizontalAdvance(u' ' + m_key);
    return {metrics.horizontalAdvance(text()) + key + 14, height};
}

void BarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 3, -1, -3);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_hover);
        painter.drawRoundedRect(box, 5, 5);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 5, 5);
    }
    if (text().isEmpty()) {
        const qreal radius = fontMetrics().height() * 0.42;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_dot);
        painter.drawEllipse(QRectF(rect()).center(), radius, radius);
        return;
    }
    const QFontMetricsF metrics(font());
    const qreal baseline = (height() - metrics.height()) / 2 + metrics.ascent();
    painter.setPen(m_ink);
    painter.drawText(QPointF(7, baseline), text());
    if (!m_key.isEmpty() && !m_compact) {
        painter.setPen(m_muted);
        painter.drawText(QPointF(7 + metrics.horizontalAdvance(text() + u' '), baseline), m_key);
    }
}

} // namespace mitjul
