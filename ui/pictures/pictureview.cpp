// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictureview.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace mitjul {

namespace {

constexpr qreal widest = 70; // in heights of a line: longer bars say no more
constexpr int preferredWidth = 46;
constexpr int preferredHeight = 30;

} // namespace

PictureView::PictureView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(loadTheme(QStringLiteral("light")))
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setPicture(BarPicture());
}

void PictureView::setPicture(const Picture &picture)
{
    m_picture = picture;
    setAccessibleName(titleOf(m_picture));
    setAccessibleDescription(spoken(m_picture));
    layOut();
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
}

void PictureView::setTheme(const Theme &theme)
{
    m_theme = theme;
    layOut();
}

QSize PictureView::sizeHint() const { return fontMetrics().height() * QSize(preferredWidth, preferredHeight); }

void PictureView::layOut()
{
    const qreal most = fontMetrics().height() * widest;
    m_drawing = drawingOf(m_picture, font(), std::min<qreal>(viewport()->width(), most), m_theme);
    fitScrollBars();
    viewport()->update();
}

void PictureView::fitScrollBars()
{
    const QSize size = m_drawing.size.toSize();
    for (const auto &[bar, content, room] : {std::tuple(horizontalScrollBar(), size.width(), viewport()->width()),
                                             std::tuple(verticalScrollBar(), size.height(), viewport()->height())}) {
        bar->setPageStep(room);
        bar->setSingleStep(fontMetrics().height() * 2);
        bar->setRange(0, std::max(0, content - room));
    }
}

QPointF PictureView::origin() const
{
    const qreal spare = std::max(0.0, viewport()->width() - m_drawing.size.width());
    return {std::floor(spare / 2) - horizontalScrollBar()->value(), -static_cast<qreal>(verticalScrollBar()->value())};
}

void PictureView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        layOut();
}

void PictureView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PictureView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        verticalScrollBar()->triggerAction(QScrollBar::SliderToMinimum);
        return;
    case Qt::Key_End:
        verticalScrollBar()->triggerAction(QScrollBar::SliderToMaximum);
        return;
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(event->modifiers().testFlag(Qt::ShiftModifier) ? QScrollBar::SliderPageStepSub
                                                                                        : QScrollBar::SliderPageStepAdd);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PictureView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_drawing.paper);
    painter.translate(origin());
    paint(painter, m_drawing, QRectF(event->rect()).translated(-origin()));
    if (!hasFocus())
        return;
    painter.resetTransform();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.focus, 2));
    painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
}

void PictureView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        fitScrollBars();
    else
        layOut();
}

} // namespace mitjul
