// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listener.h"

#include "desktop.h"

namespace mitjul::test {

Listener::Listener(const QString &type)
    : m_type(type.toLatin1())
{
    Desktop::instance(); // libatspi is begun with it
    m_listener = atspi_event_listener_new(&Listener::hear, this, nullptr);
    if (!atspi_event_listener_register(m_listener, m_type.constData(), nullptr))
        qFatal("nobody can listen to %s", m_type.constData());
}

Listener::~Listener()
{
    atspi_event_listener_deregister(m_listener, m_type.constData(), nullptr);
    g_object_unref(m_listener);
}

void Listener::hear(AtspiEvent *event, void *self)
{
    static_cast<Listener *>(self)->m_told.append({Accessible::of(event->source), event->detail1});
    g_boxed_free(ATSPI_TYPE_EVENT, event);
}

QList<int> Listener::numbers(const Accessible &who) const
{
    QList<int> all;
    for (const Told &told : m_told) {
        if (told.who == who)
            all.append(told.number);
    }
    return all;
}

QList<Accessible> Listener::tellers() const
{
    QList<Accessible> all;
    for (const Told &told : m_told)
        all.append(told.who);
    return all;
}

} // namespace mitjul::test
