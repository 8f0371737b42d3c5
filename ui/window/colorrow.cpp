// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "colorrow.h"

#include "labels.h"
#include "theme.h"
#include "tone.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>
#include <functional>

namespace mitjul {

namespace {

constexpr int side = 18; // of a dot in a button

QPixmap blank(int size, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

QIcon drawn(int size, const std::function<void(QPainter &)> &draw)
{
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0}) {
        QPixmap pixmap = blank(size, ratio);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        draw(painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace

ColorRow::ColorRow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(4);
    setStyleSheet(QStringLiteral("QToolButton { background: transparent; border: 2px solid transparent;"
                                 " border-radius: 13px; padding: 2px; }"
                                 "QToolButton:hover { border-color: %1; } QToolButton:checked { border-color: %2; }"
                                 "QToolButton:focus { background: %3; }")
                      .arg(theme.rule.name(), theme.accent.name(), mix(theme.chrome, theme.focus, 0.35).name()));
    add({}, tr("No color"), theme);
    for (const HighlightColor color : {HighlightColor::Yellow, HighlightColor::Green, HighlightColor::Blue,
                                       HighlightColor::Pink, HighlightColor::Purple})
        add(color, Labels::of(color), theme);
    row->addStretch(1);
    setFocusProxy(m_buttons.first());
    setColor({});
}

QIcon ColorRow::dot(std::optional<HighlightColor> color, const Theme &theme, int size)
{
    return drawn(size, [&](QPainter &painter) {
        if (!color)
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colorOf({Tone::Highlight, static_cast<int>(*color)}, theme));
        painter.drawEllipse(QRectF(0, 0, size, size).adjusted(0.5, 0.5, -0.5, -0.5));
    });
}

void ColorRow::add(std::optional<HighlightColor> color, const QString &name, const Theme &theme)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("color%1").arg(m_buttons.size()));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIconSize({side, side});
    button->setIcon(color ? dot(color, theme, side) : drawn(side, [&](QPainter &painter) {
        painter.setPen(QPen(theme.muted, 1.4));
        painter.drawEllipse(QRectF(1.5, 1.5, side - 3, side - 3));
        painter.drawLine(QPointF(side * 0.76, side * 0.24), QPointF(side * 0.24, side * 0.76));
    }));
    m_buttons.append(button);
    layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, color] {
        const bool other = color != m_color;
        setColor(color);
        if (other)
            Q_EMIT chosen();
    });
}

void ColorRow::setColor(std::optional<HighlightColor> color)
{
    m_color = color;
    const qsizetype now = color ? static_cast<qsizetype>(*color) + 1 : 0;
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(i == now);
}

} // namespace mitjul
