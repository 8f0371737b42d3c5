// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "selectionbar.h"

#include "barbutton.h"
#include "labels.h"

#include <QHBoxLayout>
#include <QPainter>

namespace mitjul {

namespace {

constexpr int barGap = 8; // between the selected words and the bar, in pixels
constexpr int dots = 5;

} // namespace

SelectionBar::SelectionBar(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("selectionBar"));
    setAccessibleName(tr("What to do with the selected words"));
    setCursor(Qt::ArrowCursor);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 2);
    row->setSpacing(1);
    for (int i = 0; i < dots; ++i) {
        const auto color = static_cast<HighlightColor>(i);
        const QString name = tr("Highlight in %1").arg(Labels::of(color));
        BarButton *button = addButton({}, QString::number(i + 1), name);
        connect(button, &QToolButton::clicked, this, [this, color] { Q_EMIT highlightWanted(color); });
    }
    addRule();
    connect(addButton(tr("Note"), QStringLiteral("N"), tr("Write a note")), &QToolButton::clicked, this,
            &SelectionBar::noteWanted);
    connect(addButton(tr("Tag"), QStringLiteral("T"), tr("Add tags")), &QToolButton::clicked, this,
            &SelectionBar::tagWanted);
    addRule();
    const std::tuple<Polarity, QString, QString, QString> stances[] = {
        {Polarity::Favor, tr("Favor"), QStringLiteral("F"), tr("Set a stance: in favor")},
        {Polarity::Against, tr("Against"), QStringLiteral("A"), tr("Set a stance: against")},
        {Polarity::Neutral, tr("Neutral"), QStringLiteral("0"), tr("Set a stance: neutral")},
    };
    for (const auto &[polarity, text, key, name] : stances) {
        connect(addButton(text, key, name), &QToolButton::clicked, this,
                [this, polarity = polarity] { Q_EMIT stanceWanted(polarity); });
    }
    addRule();
    connect(addButton(tr("Copy"), {}, tr("Copy the selected words (Ctrl+C)")), &QToolButton::clicked, this,
            &SelectionBar::copyWanted);
    setTheme(loadTheme(QStringLiteral("light")));
    hide();
}

BarButton *SelectionBar::addButton(const QString &text, const QString &key, const QString &name)
{
    auto *button = new BarButton(text, key, this);
    button->setAccessibleName(name);
    button->setToolTip(key.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, key));
    m_buttons.append(button);
    layout()->addWidget(button);
    return button;
}

void SelectionBar::addRule()
{
    auto *rule = new QWidget(this);
    rule->setFixedWidth(9);
    rule->setObjectName(QStringLiteral("rule"));
    layout()->addWidget(rule);
}

void SelectionBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    // The bar is the page turned round: dark on a light one, light on a dark one.
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setColors(theme.page, mix(theme.ink, theme.page, 0.62), mix(theme.ink, theme.page, 0.18),
                                mix(theme.focus, theme.page, 0.4));
        if (i < dots) {
            const QColor &color = theme.highlights.at(static_cast<size_t>(i));
            m_buttons[i]->setDot(theme.dark ? color.lighter(210) : color.darker(104));
        }
    }
    update();
}

void SelectionBar::setCompact(bool compact)
{
    for (BarButton *button : std::as_const(m_buttons))
        button->setCompact(compact);
    layout()->invalidate();
}

void SelectionBar::showFor(const QRect &selection, const QRect &bounds)
{
    setCompact(false);
    if (sizeHint().width() > bounds.width() - 2 * barGap)
        setCompact(true);
    const QSize size = sizeHint();
    resize(size);
    const QRect words = selection.intersected(bounds);
    int y = words.top() - barGap - size.height();
    if (y < bounds.top()) {
        y = words.bottom() + 1 + barGap;
        if (y + size.height() > bounds.bottom() + 1)
            return hide();
    }
    const int left = words.center().x() - size.width() / 2;
    const int x = std::max(bounds.left() + barGap, std::min(left, bounds.right() + 1 - barGap - size.width()));
    move(x, y);
    show();
    raise();
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.ink);
    painter.drawRoundedRect(rect(), 8, 8);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(mix(m_theme.ink, m_theme.page, 0.3));
    for (const QWidget *rule : findChildren<QWidget *>(QStringLiteral("rule"), Qt::FindDirectChildrenOnly)) {
        const QRect place = rule->geometry();
        painter.drawLine(place.center().x(), height() / 4, place.center().x(), height() - height() / 4 - 1);
    }
}

} // namespace mitjul
