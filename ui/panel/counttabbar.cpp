// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "counttabbar.h"

#include <QPainter>

namespace mitjul {

namespace {

constexpr int padding = 5; // on either side of a tab's words, in pixels
constexpr int line = 2; // thickness of the one under the current tab

} // namespace

CountTabBar::CountTabBar(QWidget *parent)
    : QTabBar(parent)
    , m_theme(loadTheme(QStringLiteral("light")))
{
    setExpanding(true);
    setDrawBase(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::StrongFocus);
}

void CountTabBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void CountTabBar::addCountedTab(const QString &name)
{
    m_names.append(name);
    m_counts.append(0);
    addTab(name);
    setCount(count() - 1, 0);
}

void CountTabBar::setCount(int tab, int count)
{
    m_counts[tab] = count;
    // The text is what screen readers and tests see; painting sets name and count apart.
    setTabText(tab, QStringLiteral("%1 %2").arg(m_names[tab]).arg(count));
}

QFont CountTabBar::nameFont(bool current) const
{
    QFont name = font();
    name.setBold(current);
    return name;
}

QFont CountTabBar::countFont() const
{
    QFont small = font();
    if (small.pointSizeF() > 0)
        small.setPointSizeF(small.pointSizeF() * 0.86);
    else
        small.setPixelSize(std::max(1, qRound(small.pixelSize() * 0.86)));
    return small;
}

QString CountTabBar::countText(int index) const
{
    // Five tabs share a narrow panel; the tab's own text has the whole number.
    const int count = m_counts[index];
    return count < 1000 ? QString::number(count) : tr("%1k").arg(count / 1000);
}

QSize CountTabBar::tabSizeHint(int index) const
{
    const QFontMetrics name(nameFont(true));
    const int width = name.horizontalAdvance(m_names[index]) + 4
        + QFontMetrics(countFont()).horizontalAdvance(countText(index)) + 2 * padding;
    return {width, name.height() + 18};
}

QSize CountTabBar::minimumTabSizeHint(int index) const
{
    return {fontMetrics().averageCharWidth() * 4, tabSizeHint(index).height()};
}

void CountTabBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.rule);
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
    for (int i = 0; i < count(); ++i) {
        const QRect box = tabRect(i);
        const bool current = i == currentIndex();
        const QFontMetricsF nameMetrics(nameFont(current));
        const QFontMetricsF countMetrics(countFont());
        const QString number = countText(i);
        const qreal numberWidth = countMetrics.horizontalAdvance(number) + 4;
        const QString name = nameMetrics.elidedText(m_names[i], Qt::ElideRight, box.width() - 4 - numberWidth);
        const qreal nameWidth = nameMetrics.horizontalAdvance(name);
        const qreal x = box.left() + (box.width() - nameWidth - numberWidth) / 2;
        const qreal baseline = box.top() + (box.height() - nameMetrics.height()) / 2 + nameMetrics.ascent();
        painter.setFont(nameFont(current));
        painter.setPen(current ? m_theme.ink : m_theme.muted);
        painter.drawText(QPointF(x, baseline), name);
        painter.setFont(countFont());
        painter.setPen(m_theme.muted);
        painter.drawText(QPointF(x + nameWidth + 4, baseline), number);
        if (current) {
            painter.fillRect(QRectF(box.left(), box.bottom() + 1 - line, box.width(), line), m_theme.accent);
            if (hasFocus()) {
                painter.setPen(QPen(m_theme.focus, 2));
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(QRectF(box).adjusted(2, 4, -2, -5), 5, 5);
            }
        }
    }
}

} // namespace mitjul
