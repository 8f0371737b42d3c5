// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keysdialog.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace mitjul {

KeysDialog::KeysDialog(const QList<std::pair<QString, QString>> &keys, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("All keys"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    // Two columns of pairs, so that the list fits a small screen.
    const int rows = static_cast<int>((keys.size() + 1) / 2);
    for (int i = 0; i < keys.size(); ++i) {
        auto *key = new QLabel(keys[i].first, this);
        QFont bold = key->font();
        bold.setBold(true);
        key->setFont(bold);
        key->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto *what = new QLabel(keys[i].second, this);
        const int column = i / rows * 3;
        grid->addWidget(key, i % rows, column);
        grid->addWidget(what, i % rows, column + 1);
    }
    grid->setColumnMinimumWidth(2, 24);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(16);
    layout->addLayout(grid);
    layout->addWidget(buttons);
}

} // namespace mitjul
