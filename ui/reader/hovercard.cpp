// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hovercard.h"

#include "theme.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>

namespace mitjul {

HoverCard::HoverCard()
    : QFrame(nullptr, Qt::ToolTip | Qt::FramelessWindowHint)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("hoverCard"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    m_rows->setContentsMargins(10, 8, 12, 9);
    m_rows->setSpacing(8);
    m_rows->setSizeConstraint(QLayout::SetFixedSize);
}

void HoverCard::setTheme(const Theme &theme)
{
    setStyleSheet(QStringLiteral("#hoverCard { background: %1; border: 1px solid %2; }"
                                 "QLabel { color: %3; background: transparent; border: 0; }"
                                 "QLabel#body { color: %4; }")
                      .arg(theme.card.name(), mix(theme.rule, theme.ink, 0.25).name(), theme.ink.name(),
                           mix(theme.muted, theme.ink, 0.4).name()));
}

void HoverCard::showAt(const QList<Section> &sections, const QRect &around)
{
    m_around = around;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int width = fontMetrics().averageCharWidth() * 34;
    for (const Section &section : sections) {
        auto *row = new QWidget(this);
        auto *columns = new QHBoxLayout(row);
        columns->setContentsMargins(0, 0, 0, 0);
        columns->setSpacing(9);
        auto *stripe = new QWidget(row);
        stripe->setFixedWidth(3);
        stripe->setStyleSheet(QStringLiteral("background: %1").arg(section.color.name()));
        columns->addWidget(stripe);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(2);
        columns->addLayout(texts);
        const auto add = [&](const QString &text, bool heading) {
            if (text.isEmpty())
                return;
            auto *label = new QLabel(row);
            label->setTextFormat(Qt::PlainText);
            label->setText(text.left(600));
            label->setObjectName(heading ? QStringLiteral("heading") : QStringLiteral("body"));
            QFont font = label->font();
            font.setBold(heading);
            label->setFont(font);
            if (QFontMetrics(font).boundingRect(QRect(0, 0, 100000, 1000), 0, label->text()).width() > width) {
                label->setWordWrap(true);
                label->setFixedWidth(width);
            }
            texts->addWidget(label);
        };
        add(section.heading, true);
        add(section.body, false);
        m_rows->addWidget(row);
    }
    m_rows->activate();
    adjustSize();
    QRect place(around.bottomLeft() + QPoint(-16, 8), sizeHint());
    const QScreen *screen = QGuiApplication::screenAt(around.center());
    if (screen) {
        const QRect all = screen->availableGeometry();
        if (place.bottom() > all.bottom())
            place.moveBottom(around.top() - 8);
        place.moveLeft(std::clamp(place.left(), all.left() + 4, std::max(all.left() + 4, all.right() - place.width() - 4)));
    }
    move(place.topLeft());
    show();
}

} // namespace mitjul
