// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme.h"

#include <QFrame>

class QCheckBox;
class QSlider;
class QToolButton;

namespace mitjul {

/// The small panel behind "가 A": how the page sets text. Every change shows at once. The themes are the window's
/// commands, one a button.
class AppearanceMenu : public QFrame {
    Q_OBJECT
public:
    AppearanceMenu(const Typography &typography, const QList<QAction *> &themes, QWidget *parent);

    /// Opens beneath a button.
    void openBelow(const QWidget &button);

Q_SIGNALS:
    void typographyChosen(const mitjul::Typography &typography);

private:
    QSlider *addSlider(const QString &name, int low, int high, int value);
    void choose();

    Typography m_typography;
    QSlider *m_size;
    QSlider *m_width;
    QSlider *m_lineHeight;
    QSlider *m_spacing;
    QCheckBox *m_serif;
    QCheckBox *m_keepsWords;
};

} // namespace mitjul
