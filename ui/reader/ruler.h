// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "marks.h"

#include <QTimer>
#include <QWidget>

namespace mitjul {

class PageView;

/// The whole article's marks beside the scroll bar, each kind in a lane of its own: highlights, quotes, claims, typos,
/// search hits. A click goes to the mark there, or to the place.
class Ruler : public QWidget {
    Q_OBJECT
public:
    explicit Ruler(PageView &page);

    /// Looks at the marks again, soon.
    void refresh();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Tick {
        int row;
        Mark mark;
    };

    void collect();
    [[nodiscard]] const Tick *tickAt(QPoint point) const;
    [[nodiscard]] QRect rectOf(const Tick &tick) const;

    PageView &m_page;
    QTimer m_soon;
    std::vector<Tick> m_ticks; // one a row and lane at most
};

} // namespace mitjul
