// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "accessible.h"

namespace mitjul::test {

/// Hears what programs tell unasked, as a screen reader does, while the event loop runs. Make it before the program is
/// started: one that runs already tells nothing until it has learnt that somebody listens.
class Listener {
public:
    /// `type` in the words of AT-SPI, as `object:text-caret-moved`.
    explicit Listener(const QString &type);
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    /// What somebody told, in its order: of a caret where it is now, of a description a number without a meaning.
    [[nodiscard]] QList<int> numbers(const Accessible &who) const;

    /// Everybody who told something, in their order.
    [[nodiscard]] QList<Accessible> tellers() const;

private:
    struct Told {
        Accessible who;
        int number = 0;
    };
    static void hear(AtspiEvent *event, void *self);

    QByteArray m_type;
    AtspiEventListener *m_listener = nullptr;
    QList<Told> m_told;
};

} // namespace mitjul::test
