// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFrame>

class QVBoxLayout;

namespace mitjul {

struct Theme;

/// A card beside the pointer that says what lies under it. Plain text alone: what an article says is never markup.
class HoverCard : public QFrame {
    Q_OBJECT
public:
    HoverCard();

    struct Section {
        QColor color; ///< of its stripe
        QString heading;
        QString body;
    };

    void setTheme(const Theme &theme);
    /// Below `around` (global), or above it where there is no room.
    void showAt(const QList<Section> &sections, const QRect &around);
    /// Whether the card still speaks of what is at this global place.
    [[nodiscard]] bool covers(QPoint place) const { return m_around.adjusted(-6, -2, 6, 2).contains(place); }

private:
    QVBoxLayout *m_rows;
    QRect m_around;
};

} // namespace mitjul
