// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "popover.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLayout>
#include <QPointer>

namespace mitjul {

namespace {

constexpr int gap = 8;

} // namespace

Popover::Popover(QWidget *parent)
    : QFrame(parent)
    , m_theme(loadTheme(QStringLiteral("light")))
{
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(24);
    shadow->setOffset(0, 4);
    setGraphicsEffect(shadow);
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now != this && !isAncestorOf(now) && !QApplication::activePopupWidget()
            && now->window() == window())
            go();
    });
}

void Popover::setTheme(const Theme &theme)
{
    m_theme = theme;
    setStyleSheet(QStringLiteral("mitjul--Popover, .mitjul--StanceEditor, .mitjul--NoteEditor { background: %1; border: 1px solid %2; border-radius: 9px; }")
                      .arg(theme.card.name(), mix(theme.rule, theme.ink, 0.25).name()));
    static_cast<QGraphicsDropShadowEffect *>(graphicsEffect())->setColor(QColor(0, 0, 0, theme.dark ? 150 : 70));
    applyTheme();
}

void Popover::showBeside(const QRect &beside, const QRect &bounds)
{
    // As wide as what cannot wrap needs, whatever the theme and the language make of it.
    ensurePolished();
    for (QWidget *part : findChildren<QWidget *>())
        part->ensurePolished();
    layout()->invalidate();
    setFixedWidth(std::max(minimumWidth(), layout()->minimumSize().width()));
    adjustSize();
    const QPoint origin = parentWidget()->mapToGlobal(QPoint());
    const QRect whole = bounds.translated(-origin).intersected(parentWidget()->rect());
    const QRect there = beside.translated(-origin);
    int y = there.bottom() + gap;
    if (y + height() > whole.bottom() && there.top() - height() - gap >= whole.top())
        y = there.top() - height() - gap;
    move(std::max(whole.left() + gap, std::min(there.left(), whole.right() + 1 - gap - width())), y);
    show();
}

void Popover::keepInside()
{
    const QRect room = parentWidget()->rect().adjusted(gap, gap, -gap, -gap);
    move(std::max(room.left(), std::min(x(), room.right() + 1 - width())),
         std::max(room.top(), std::min(y(), room.bottom() + 1 - height())));
}

void Popover::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    m_before = QApplication::focusWidget();
    adjustSize();
    keepInside();
    raise();
    focusFirst();
    qApp->installEventFilter(this);
}

void Popover::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (!event->spontaneous())
        go();
}

void Popover::go()
{
    if (m_finished)
        return;
    m_finished = true;
    leave();
    hide();
    deleteLater();
}

void Popover::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    // The focus goes back only if it is still here: the reader may have put it elsewhere.
    const QWidget *focus = QApplication::focusWidget();
    const bool mine = focus == this || (focus && isAncestorOf(focus));
    hide();
    if (mine && m_before)
        m_before->setFocus();
    deleteLater();
}

bool Popover::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // The window's single keys must not fire while somebody types here.
        const auto modifiers = static_cast<QKeyEvent *>(event)->modifiers();
        if (!(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
            event->accept();
    }
    return QFrame::event(event);
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return finish();
    event->accept(); // what no field wanted does not reach the page
}

void Popover::mousePressEvent(QMouseEvent *event) { event->accept(); }

bool Popover::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && isVisible() && !QApplication::activePopupWidget()) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget != this && !isAncestorOf(widget) && widget->window() == window())
            go();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace mitjul
