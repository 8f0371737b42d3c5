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
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    const std::pair<QString, QString> sources[] = {
        {QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
        {QStringLiteral("mitjul"), QStringLiteral(":/translations")},
    };
    for (const auto &[file, folder] : sources) {
        auto *translator = new QTranslator(qApp);
        if (translator->load(locale, file, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }
}

} // namespace mitjul
