// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdftext.h"

#include <QProcess>

namespace mitjul::test {

static QString answerOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted(-1))
        qFatal("%s is missing: install poppler-utils", qPrintable(program));
    process.waitForFinished(-1);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString pdfText(const QString &path, int sheet)
{
    QStringList arguments{QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8")};
    if (sheet > 0)
        arguments << QStringLiteral("-f") << QString::number(sheet) << QStringLiteral("-l") << QString::number(sheet);
    return answerOf(QStringLiteral("pdftotext"), arguments << path << QStringLiteral("-"));
}

QString pdfInfo(const QString &path, const QString &label)
{
    const QString all = answerOf(QStringLiteral("pdfinfo"), {QStringLiteral("-enc"), QStringLiteral("UTF-8"), path});
    for (const QString &line : all.split(u'\n')) {
        if (line.startsWith(label + u':'))
            return line.section(u':', 1).trimmed();
    }
    return {};
}

} // namespace mitjul::test
