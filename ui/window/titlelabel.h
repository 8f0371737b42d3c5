// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace mitjul {

/// The open article's title in the middle of the bar, cut with an ellipsis where there is no room.
class TitleLabel : public QWidget {
    Q_OBJECT
public:
    explicit TitleLabel(QWidget *parent);

    void setTitle(const QString &title);

    [[nodiscard]] QSize minimumSizeHint() const override { return {0, fontMetrics().height()}; }
    [[nodiscard]] QSize sizeHint() const override { return {fontMetrics().height() * 10, fontMetrics().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
};

} // namespace mitjul
