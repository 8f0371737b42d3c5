// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appearancemenu.h"

#include "settings.h"

#include <QAction>
#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QScreen>
#include <QSlider>
#include <QToolButton>

namespace mitjul {

AppearanceMenu::AppearanceMenu(const Typography &typography, const QList<QAction *> &themes, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_typography(typography)
{
    setObjectName(QStringLiteral("appearance"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Appearance of the page"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 14, 16, 14);
    form->setVerticalSpacing(10);

    auto *row = new QHBoxLayout;
    for (QAction *theme : themes) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(theme);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    row->addStretch();
    form->addRow(tr("Theme"), row);

    m_size = addSlider(tr("Size"), qRound(smallestText), qRound(largestText), qRound(typography.size));
    m_width = addSlider(tr("Column"), 20, 60, qRound(typography.columnWidth));
    m_lineHeight = addSlider(tr("Line height"), 120, 240, qRound(typography.lineHeight * 100));
    m_spacing = addSlider(tr("Paragraph spacing"), 0, 200, qRound(typography.spacing * 100));
    for (QSlider *slider : {m_size, m_width, m_lineHeight, m_spacing}) {
        connect(slider, &QSlider::valueChanged, this, &AppearanceMenu::choose);
        form->addRow(slider->accessibleName(), slider);
    }

    m_serif = new QCheckBox(tr("Serif"), this);
    m_serif->setChecked(typography.serif);
    m_keepsWords = new QCheckBox(tr("Keep Korean words whole at line ends"), this);
    m_keepsWords->setChecked(typography.keepsWords);
    for (QCheckBox *box : {m_serif, m_keepsWords}) {
        connect(box, &QCheckBox::toggled, this, &AppearanceMenu::choose);
        form->addRow(box);
    }
}

QSlider *AppearanceMenu::addSlider(const QString &name, int low, int high, int value)
{
    auto *slider = new QSlider(Qt::Horizontal, this);
    slider->setRange(low, high);
    slider->setValue(value);
    slider->setMinimumWidth(fontMetrics().averageCharWidth() * 22);
    slider->setAccessibleName(name);
    return slider;
}

void AppearanceMenu::choose()
{
    m_typography.size = m_size->value();
    m_typography.columnWidth = m_width->value();
    m_typography.lineHeight = m_lineHeight->value() / 100.0;
    m_typography.spacing = m_spacing->value() / 100.0;
    m_typography.serif = m_serif->isChecked();
    m_typography.keepsWords = m_keepsWords->isChecked();
    Q_EMIT typographyChosen(m_typography);
}

void AppearanceMenu::openBelow(const QWidget &button)
{
    adjustSize();
    QPoint place = button.mapToGlobal(QPoint(button.width() - width(), button.height() + 4));
    const QRect screen = button.screen()->availableGeometry();
    place.setX(std::max(place.x(), screen.left() + 4));
    move(place);
    show();
    m_size->setFocus();
}

} // namespace mitjul
