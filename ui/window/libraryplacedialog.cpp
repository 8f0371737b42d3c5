// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraryplacedialog.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace mitjul {

LibraryPlaceDialog::LibraryPlaceDialog(const QString &path, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("libraryPlace"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Where is my library?"));
    const QString file = QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
    auto *words = new QLabel(tr("All articles, notes and stances lie in one file of this computer:"), this);
    words->setWordWrap(true);
    auto *place = new QLineEdit(file, this);
    place->setObjectName(QStringLiteral("path"));
    place->setAccessibleName(tr("File of the library"));
    place->setReadOnly(true);
    place->setCursorPosition(0);
    auto *hint = new QLabel(tr("To keep a copy, close Mitjul and copy the file."), this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *folder = buttons->addButton(tr("Open its folder"), QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(words);
    column->addWidget(place);
    column->addWidget(hint);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 68);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(folder, &QPushButton::clicked, this, [this, file] { openFolder(QFileInfo(file).absolutePath()); });
    place->setFocus();
    place->selectAll();
}

void LibraryPlaceDialog::openFolder(const QString &path)
{
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return;
    accept();
    Q_EMIT failed(tr("No program could be started to show the folder “%1”. Open it yourself.").arg(path));
}

} // namespace mitjul
