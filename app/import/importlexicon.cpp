// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importlexicon.h"

#include "lexicons.h"

#include <QFile>

namespace mitjul {

Lexicon importLexicon(const QString &name)
{
    initLexiconsResources();
    QFile file(QStringLiteral(":/lexicons/%1.tsv").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the program was built without %s.tsv", qPrintable(name));
    return parseLexicon(file.readAll());
}

} // namespace mitjul
