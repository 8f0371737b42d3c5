// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagebar.h"

#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace mitjul {

namespace {

/// For who hears it: a message that comes up by itself.
class AccessibleMessage : public QAccessibleWidget {
public:
    explicit AccessibleMessage(QWidget *bar)
        : QAccessibleWidget(bar, QAccessible::AlertMessage)
    {
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *bar = qobject_cast<MessageBar *>(object);
    return bar ? new AccessibleMessage(bar) : nullptr;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_close(new QToolButton(this))
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    setObjectName(QStringLiteral("messageBar"));
    m_label->setObjectName(QStringLiteral("message"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close the message"));
    connect(m_close, &QToolButton::clicked, this, &MessageBar::hide);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 10, 8);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::showMessage(const QString &message)
{
    m_label->setText(message);
    setAccessibleName(message);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace mitjul
