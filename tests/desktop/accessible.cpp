// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessible.h"

#include <QStringList>
#include <functional>

namespace mitjul::test {

namespace {

constexpr int deepest = 40; // a tree that is deeper goes in a circle

QString taken(char *text)
{
    const QString value = QString::fromUtf8(text);
    g_free(text);
    return value;
}

QRect taken(AtspiRect *rect)
{
    if (!rect)
        return {};
    const QRect value(rect->x, rect->y, rect->width, rect->height);
    g_free(rect);
    return value;
}

// The first below `from` that shows and is what is looked for; what does not show hides what is in it.
Accessible first(const Accessible &from, int depth, const std::function<bool(const Accessible &)> &wanted)
{
    for (const Accessible &child : from.children()) {
        if (!child.is(ATSPI_STATE_SHOWING) || depth > deepest)
            continue;
        if (wanted(child))
            return child;
        // What a list or a table holds may be long, and has nothing in it.
        if (child.is(ATSPI_STATE_MANAGES_DESCENDANTS))
            continue;
        if (const Accessible found = first(child, depth + 1, wanted))
            return found;
    }
    return {};
}

} // namespace

Accessible::Accessible(AtspiAccessible *object)
    : m_object(object, [](AtspiAccessible *o) {
        if (o)
            g_object_unref(o);
    })
{
}

Accessible Accessible::ofProcess(qint64 process)
{
    const Accessible desktop(atspi_get_desktop(0));
    for (const Accessible &application : desktop.children()) {
        if (atspi_accessible_get_process_id(application.m_object.get(), nullptr) == process)
            return application;
    }
    return {};
}

Accessible Accessible::of(AtspiAccessible *object)
{
    return Accessible(static_cast<AtspiAccessible *>(g_object_ref(object)));
}

QString Accessible::name() const
{
    return m_object ? taken(atspi_accessible_get_name(m_object.get(), nullptr)) : QString();
}

QString Accessible::description() const
{
    return m_object ? taken(atspi_accessible_get_description(m_object.get(), nullptr)) : QString();
}

AtspiRole Accessible::role() const
{
    return m_object ? atspi_accessible_get_role(m_object.get(), nullptr) : ATSPI_ROLE_INVALID;
}

QString Accessible::roleName() const
{
    return m_object ? taken(atspi_accessible_get_role_name(m_object.get(), nullptr)) : QString();
}

bool Accessible::is(AtspiStateType state) const
{
    AtspiStateSet *states = m_object ? atspi_accessible_get_state_set(m_object.get()) : nullptr;
    if (!states)
        return false;
    const bool has = atspi_state_set_contains(states, state);
    g_object_unref(states);
    return has;
}

QRect Accessible::rect() const
{
    return m_object ? taken(atspi_component_get_extents(reinterpret_cast<AtspiComponent *>(m_object.get()),
                                                        ATSPI_COORD_TYPE_SCREEN, nullptr))
                    : QRect();
}

Accessible Accessible::parent() const
{
    return m_object ? Accessible(atspi_accessible_get_parent(m_object.get(), nullptr)) : Accessible();
}

QList<Accessible> Accessible::children() const
{
    QList<Accessible> all;
    const int count = m_object ? atspi_accessible_get_child_count(m_object.get(), nullptr) : 0;
    for (int i = 0; i < count; ++i) {
        if (const Accessible child(atspi_accessible_get_child_at_index(m_object.get(), i, nullptr)); child)
            all.append(child);
    }
    return all;
}

QList<Accessible> Accessible::shown() const
{
    QList<Accessible> all;
    first(*this, 0, [&](const Accessible &one) {
        all.append(one);
        return false;
    });
    return all;
}

Accessible Accessible::find(AtspiRole role, const QString &name) const
{
    return first(*this, 0, [&](const Accessible &one) { return one.role() == role && one.name().startsWith(name); });
}

Accessible Accessible::focused() const
{
    // In Qt the inner part of what scrolls says so too, though it cannot have the keyboard, and the current tab always.
    return first(*this, 0, [](const Accessible &one) {
        return one.is(ATSPI_STATE_FOCUSED) && one.is(ATSPI_STATE_FOCUSABLE) && one.role() != ATSPI_ROLE_PAGE_TAB;
    });
}

QString Accessible::path() const
{
    QStringList names{QStringLiteral("%1 “%2”").arg(roleName(), name())};
    Accessible outer = parent();
    for (int depth = 0; outer && depth < deepest && outer.role() != ATSPI_ROLE_APPLICATION; ++depth) {
        if (!outer.name().isEmpty())
            names.append(outer.name());
        outer = outer.parent();
    }
    return names.join(QStringLiteral(" in "));
}

bool Accessible::act() const
{
    return m_object && atspi_action_do_action(reinterpret_cast<AtspiAction *>(m_object.get()), 0, nullptr);
}

// ---- Text

QString Accessible::text() const
{
    return m_object ? taken(atspi_text_get_text(textOf(), 0, -1, nullptr)) : QString();
}

int Accessible::caret() const { return m_object ? atspi_text_get_caret_offset(textOf(), nullptr) : -1; }

bool Accessible::setCaret(int place) const { return m_object && atspi_text_set_caret_offset(textOf(), place, nullptr); }

QString Accessible::selected() const
{
    if (!m_object || atspi_text_get_n_selections(textOf(), nullptr) != 1)
        return {};
    AtspiRange *range = atspi_text_get_selection(textOf(), 0, nullptr);
    if (!range)
        return {};
    const QString words = taken(atspi_text_get_text(textOf(), range->start_offset, range->end_offset, nullptr));
    g_free(range);
    return words;
}

bool Accessible::select(int start, int end) const
{
    const bool any = m_object && atspi_text_get_n_selections(textOf(), nullptr) > 0;
    return m_object
        && (any ? atspi_text_set_selection(textOf(), 0, start, end, nullptr)
                : atspi_text_add_selection(textOf(), start, end, nullptr));
}

bool Accessible::unselect() const { return m_object && atspi_text_remove_selection(textOf(), 0, nullptr); }

Accessible::Run Accessible::runAt(int place) const
{
    Run run;
    GHashTable *values = m_object
        ? atspi_text_get_attribute_run(textOf(), place, FALSE, &run.start, &run.end, nullptr)
        : nullptr;
    if (!values)
        return run;
    GHashTableIter each;
    gpointer key = nullptr;
    gpointer value = nullptr;
    g_hash_table_iter_init(&each, values);
    while (g_hash_table_iter_next(&each, &key, &value))
        run.values.insert(QString::fromUtf8(static_cast<char *>(key)), QString::fromUtf8(static_cast<char *>(value)));
    g_hash_table_unref(values);
    return run;
}

// Qt 6.4 knows only the older question; GetStringAtOffset it leaves without an answer.
QString Accessible::unitAt(int place, AtspiTextBoundaryType unit) const
{
    AtspiTextRange *range = m_object ? atspi_text_get_text_at_offset(textOf(), place, unit, nullptr) : nullptr;
    if (!range)
        return {};
    const QString words = taken(range->content);
    g_free(range);
    return words;
}

QRect Accessible::characterRect(int place) const
{
    if (!m_object)
        return {};
    return taken(atspi_text_get_character_extents(textOf(), place, ATSPI_COORD_TYPE_SCREEN, nullptr));
}

int Accessible::placeAt(QPoint point) const
{
    if (!m_object)
        return -1;
    return atspi_text_get_offset_at_point(textOf(), point.x(), point.y(), ATSPI_COORD_TYPE_SCREEN, nullptr);
}

} // namespace mitjul::test
