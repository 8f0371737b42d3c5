// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotation.h"
#include "theme.h"

#include <QFrame>
#include <QList>

namespace mitjul {

class BarButton;

/// The small bar at the selection: five colours, note, tag, stances, copy. It only asks; the window does. Never takes
/// the focus from the page by itself.
class SelectionBar : public QFrame {
    Q_OBJECT
public:
    explicit SelectionBar(QWidget *parent);

    void setTheme(const Theme &theme);

    /// Shows the bar above the selection, or below where there is no room above, within `bounds`; both in the parent's
    /// coordinates. Never over the selected words: where they leave no room at all it stays hidden.
    void showFor(const QRect &selection, const QRect &bounds);

Q_SIGNALS:
    void highlightWanted(mitjul::HighlightColor color);
    void noteWanted();
    void tagWanted();
    void stanceWanted(mitjul::Polarity polarity);
    void copyWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BarButton *addButton(const QString &text, const QString &key, const QString &name);
    void addRule();
    void setCompact(bool compact);

    Theme m_theme;
    QList<BarButton *> m_buttons;
};

} // namespace mitjul
