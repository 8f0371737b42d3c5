// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMap>
#include <QRect>
#include <QString>
#include <atspi/atspi.h>
#include <memory>

namespace mitjul::test {

/// Something in another program, as a screen reader meets it: asked anew at every call. A null one has no name, no
/// children and no text.
class Accessible {
public:
    /// Attributes of a stretch of text.
    struct Run {
        int start = 0;
        int end = 0;
        QMap<QString, QString> values;
    };

    Accessible() = default;
    /// The application of a process; null until it has come to the bus.
    static Accessible ofProcess(qint64 process);

    /// The one that libatspi speaks of; what it has of it stays its own.
    static Accessible of(AtspiAccessible *object);

    [[nodiscard]] explicit operator bool() const { return m_object != nullptr; }
    /// libatspi has one object for each.
    friend bool operator==(const Accessible &, const Accessible &) = default;

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString description() const;
    [[nodiscard]] AtspiRole role() const;
    [[nodiscard]] QString roleName() const;
    [[nodiscard]] bool is(AtspiStateType state) const;
    /// On the screen.
    [[nodiscard]] QRect rect() const;
    [[nodiscard]] Accessible parent() const;
    [[nodiscard]] QList<Accessible> children() const;
    /// Whatever shows below this, from the outside in.
    [[nodiscard]] QList<Accessible> shown() const;
    /// The first that shows below this with a role and a name that begins so.
    [[nodiscard]] Accessible find(AtspiRole role, const QString &name = {}) const;
    /// The one that shows below this and has the keyboard.
    [[nodiscard]] Accessible focused() const;
    /// Role, name and the names of what it is in: for messages.
    [[nodiscard]] QString path() const;
    /// Does what it is for, as a click would.
    bool act() const;

    // Text
    [[nodiscard]] QString text() const;
    [[nodiscard]] int caret() const;
    bool setCaret(int place) const;
    /// The words that are selected.
    [[nodiscard]] QString selected() const;
    bool select(int start, int end) const;
    bool unselect() const;
    [[nodiscard]] Run runAt(int place) const;
    [[nodiscard]] QString unitAt(int place, AtspiTextBoundaryType unit) const;
    [[nodiscard]] QRect characterRect(int place) const;
    [[nodiscard]] int placeAt(QPoint point) const;

private:
    explicit Accessible(AtspiAccessible *object); // takes it over
    [[nodiscard]] AtspiText *textOf() const { return reinterpret_cast<AtspiText *>(m_object.get()); }

    std::shared_ptr<AtspiAccessible> m_object;
};

} // namespace mitjul::test
