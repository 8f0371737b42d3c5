// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation.h"

#include <QIcon>
#include <QWidget>

class QToolButton;

namespace mitjul {

struct Theme;

/// None and the five colours of highlighting, as a row of round buttons.
class ColorRow : public QWidget {
    Q_OBJECT
public:
    ColorRow(const Theme &theme, QWidget *parent);

    [[nodiscard]] std::optional<HighlightColor> color() const { return m_color; }
    void setColor(std::optional<HighlightColor> color);

    /// A dot as large as small letters; an empty icon of the same size for none.
    [[nodiscard]] static QIcon dot(std::optional<HighlightColor> color, const Theme &theme, int side);

Q_SIGNALS:
    /// The reader has chosen another one.
    void chosen();

private:
    void add(std::optional<HighlightColor> color, const QString &name, const Theme &theme);

    QList<QToolButton *> m_buttons; // none, then in the order of HighlightColor
    std::optional<HighlightColor> m_color;
};

} // namespace mitjul
