// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trashbar.h"

#include "shelfreader.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace mitjul {

TrashBar::TrashBar(QWidget *parent)
    : QWidget(parent)
    , m_restore(new QToolButton(this))
    , m_empty(new QToolButton(this))
{
    setObjectName(QStringLiteral("trashBar"));
    auto *hint = new QLabel(tr("What lies here for %1 days is removed for good.").arg(ShelfReader::daysInTrash), this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_restore->setObjectName(QStringLiteral("restore"));
    m_restore->setText(tr("Restore"));
    m_restore->setToolTip(tr("Put what is chosen back onto the shelf"));
    m_empty->setObjectName(QStringLiteral("emptyTrash"));
    m_empty->setText(tr("Empty the trash…"));
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (QToolButton *button : {m_restore, m_empty}) {
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 10);
    column->setSpacing(8);
    column->addWidget(hint);
    column->addLayout(row);
    connect(m_restore, &QToolButton::clicked, this, &TrashBar::restoreWanted);
    connect(m_empty, &QToolButton::clicked, this, &TrashBar::emptyWanted);
}

void TrashBar::setUsable(bool chosen, bool filled)
{
    m_restore->setEnabled(chosen);
    m_empty->setEnabled(filled);
}

} // namespace mitjul
