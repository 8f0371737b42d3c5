// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "holdersdialog.h"

#include "session.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace mitjul {

HoldersDialog::HoldersDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_list(new QTreeWidget(this))
    , m_name(new QLineEdit(this))
    , m_effect(new QLabel(this))
    , m_rename(new QPushButton(tr("Rename"), this))
{
    setObjectName(QStringLiteral("holdersDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Who holds stances"));
    m_list->setObjectName(QStringLiteral("holders"));
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("Holder"), tr("Stances")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_name->setObjectName(QStringLiteral("newName"));
    m_name->setAccessibleName(tr("New name"));
    m_name->setPlaceholderText(tr("New name"));
    m_effect->setObjectName(QStringLiteral("effect"));
    m_effect->setWordWrap(true);
    m_effect->setTextFormat(Qt::PlainText);
    m_effect->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    m_effect->setAlignment(Qt::AlignTop);

    auto *row = new QHBoxLayout;
    row->addWidget(m_name, 1);
    row->addWidget(m_rename);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_rename->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addWidget(m_effect);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 26);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        m_name->setText(chosen());
        tell();
    });
    connect(m_name, &QLineEdit::textChanged, this, &HoldersDialog::tell);
    connect(m_name, &QLineEdit::returnPressed, this, &HoldersDialog::rename);
    connect(m_rename, &QPushButton::clicked, this, &HoldersDialog::rename);
    refresh({});
}

QString HoldersDialog::chosen() const
{
    return m_list->currentItem() ? m_list->currentItem()->text(0) : QString();
}

int HoldersDialog::stancesOf(const QString &name) const
{
    const auto found = m_list->findItems(name, Qt::MatchExactly | Qt::MatchCaseSensitive);
    return found.isEmpty() ? -1 : found.first()->text(1).toInt();
}

void HoldersDialog::refresh(const QString &name)
{
    m_list->clear();
    const auto holders = m_session.library().holderCounts();
    if (!holders)
        return m_effect->setText(holders.error().message);
    for (const auto &[holder, stances] : holders.value()) {
        auto *item = new QTreeWidgetItem(m_list, {holder, QString::number(stances)});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        if (holder == name)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    tell();
}

void HoldersDialog::tell()
{
    const QString from = chosen();
    const QString to = m_name->text().simplified();
    const bool changes = !from.isEmpty() && !to.isEmpty() && to != from;
    m_rename->setEnabled(changes);
    const bool merges = changes && stancesOf(to) >= 0;
    m_rename->setText(merges ? tr("Merge") : tr("Rename"));
    if (from.isEmpty())
        m_effect->setText(tr("Nobody holds a stance yet. Select words and press F, A or 0."));
    else if (merges)
        m_effect->setText(tr("“%1” goes into “%2”, with its stances: %L3. “%2” then has %L4.")
                              .arg(from, to)
                              .arg(stancesOf(from))
                              .arg(stancesOf(from) + stancesOf(to)));
    else if (changes)
        m_effect->setText(tr("“%1” will be called “%2” in every article. Stances: %L3.").arg(from, to).arg(stancesOf(from)));
    else
        m_effect->setText(tr("Type another name, or that of somebody else to bring the two together."));
}

void HoldersDialog::rename()
{
    const QString to = m_name->text().simplified();
    if (m_rename->isEnabled() && m_session.take(m_session.library().renameHolder(chosen(), to)))
        refresh(to);
}

} // namespace mitjul
