// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progressline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace mitjul {

namespace {

constexpr int barWidth = 14; // in characters

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("progress"));
    m_sentence->setObjectName(QStringLiteral("progressSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(QStringLiteral("progressBar"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * barWidth);
    m_count->setObjectName(QStringLiteral("progressCount"));
    auto *stop = new QToolButton(this);
    stop->setObjectName(QStringLiteral("stop"));
    stop->setText(tr("Stop"));
    connect(stop, &QToolButton::clicked, this, &ProgressLine::stopWanted);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 0, 0); // set off from the counts
    row->setSpacing(10);
    row->addWidget(m_sentence);
    row->addWidget(m_bar, 0, Qt::AlignVCenter);
    row->addWidget(m_count);
    row->addWidget(stop);
    row->addStretch();
    hide();
}

void ProgressLine::tell(const QString &sentence, qsizetype done, qsizetype all)
{
    m_sentence->setText(sentence);
    const bool counted = all > 0;
    m_bar->setVisible(counted);
    m_count->setVisible(counted);
    if (counted) {
        m_bar->setRange(0, static_cast<int>(all));
        m_bar->setValue(static_cast<int>(done));
        m_bar->setAccessibleName(sentence);
        m_count->setText(tr("%L1 of %L2").arg(done).arg(all));
        // As wide as it will get, so that the button stays where the hand goes for it.
        m_count->setMinimumWidth(fontMetrics().horizontalAdvance(tr("%L1 of %L2").arg(all).arg(all)));
    }
    setVisible(!sentence.isEmpty());
}

} // namespace mitjul
