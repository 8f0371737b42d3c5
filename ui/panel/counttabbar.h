// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme.h"

#include <QTabBar>

namespace mitjul {

/// Tabs with a count in small figures behind each name.
class CountTabBar : public QTabBar {
    Q_OBJECT
public:
    explicit CountTabBar(QWidget *parent);

    void setTheme(const Theme &theme);
    void addCountedTab(const QString &name);
    void setCount(int tab, int count);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont nameFont(bool current) const;
    [[nodiscard]] QFont countFont() const;
    [[nodiscard]] QString countText(int index) const;

    Theme m_theme;
    QStringList m_names;
    QList<int> m_counts;
};

} // namespace mitjul
