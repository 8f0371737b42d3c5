// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language.h"

#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace mitjul {

void useLanguage(const QString &language)
{
    initTranslationsResources();
    // A translator that is deleted leaves the program with it.
    qDeleteAll(qApp->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));
    // Of a desktop's languages the first one counts: whoever has English before Korean reads English.
    const QString wanted
        = language.isEmpty() ? QLocale::system().uiLanguages().value(0).section(u'-', 0, 0) : language;
    // Dates and figures go with the words, unless the desktop decides both.
    QLocale::setDefault(language.isEmpty() ? QLocale::system() : QLocale(language));
    const std::pair<QString, QString> sources[] = {
        {QStringLiteral("qtbase_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
        {QStringLiteral("mitjul_"), QStringLiteral(":/translations")},
    };
    for (const auto &[file, folder] : sources) {
        auto *translator = new QTranslator(qApp);
        if (translator->load(file + wanted, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }
}

} // namespace mitjul
