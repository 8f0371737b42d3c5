// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "titlelabel.h"

#include <QPainter>

namespace mitjul {

TitleLabel::TitleLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void TitleLabel::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
    setToolTip(title.toHtmlEscaped());
    update();
}

void TitleLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QRect room = rect().adjusted(12, 0, -12, 0);
    painter.drawText(room, Qt::AlignCenter, fontMetrics().elidedText(m_title, Qt::ElideRight, room.width()));
}

} // namespace mitjul
