// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "savedialog.h"

#include "settings.h"

#include <QFileDialog>

namespace mitjul {

QString fileNameFor(const QString &title)
{
    QString name;
    for (const QChar letter : title.left(60))
        name.append(letter.isLetterOrNumber() ? letter : QChar(u' '));
    name = name.simplified();
    return name.isEmpty() ? QStringLiteral("mitjul") : name;
}

void askWhereToSave(QWidget *parent, const QString &title, const QString &name, const QList<FileKind> &kinds,
                    const std::function<void(const QString &path)> &save)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const FileKind &kind : kinds)
        filters.append(QStringLiteral("%1 (*.%2)").arg(kind.title, kind.suffix));
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(kinds.first().suffix);
    dialog->setDirectory(Settings::exportFolder());
    dialog->selectFile(fileNameFor(name) + u'.' + kinds.first().suffix);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters, kinds](const QString &filter) {
        const qsizetype kind = std::max<qsizetype>(0, filters.indexOf(filter));
        dialog->setDefaultSuffix(kinds[kind].suffix);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [save](const QString &path) {
        Settings::setExportFolder(QFileInfo(path).absolutePath());
        save(path);
    });
    dialog->open();
}

} // namespace mitjul
