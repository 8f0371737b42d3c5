// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codepoints.h"
#include "csv.h"
#include "formats.h"
#include "names.h"
#include "output.h"
#include "reading.h"

#include <QCoreApplication>

namespace mitjul {

namespace {

QString joined(QStringList parts)
{
    for (QString &part : parts)
        part.replace(u'\\', QStringLiteral("\\\\")).replace(u'|', QStringLiteral("\\|"));
    return parts.join(QStringLiteral(" | "));
}

} // namespace

QString CsvExporter::title() const
{
    return QCoreApplication::translate("Export", "CSV, one row an annotation");
}

Result<Done> CsvExporter::write(const Bundle &bundle, QIODevice &out) const
{
    Output output(out);
    writeCsvRow(output,
        QStringLiteral("annotation,article,title,source,url,language,start,end,exact,prefix,suffix,color,"
                       "note,tags,holder,target,stance,created,changed,sha256")
            .split(u','));
    for (const AnnotatedArticle &annotated : bundle.articles) {
        const Article &article = annotated.article;
        const CodePoints points(article.text);
        for (const Annotation &annotation : annotated.annotations) {
            const Span span = points.fromUtf16(annotation.span);
            QStringList holders;
            QStringList targets;
            QStringList stances;
            for (const Stance &stance : annotation.stances) {
                holders.append(stance.holder);
                targets.append(stance.target);
                stances.append(stance.polarity ? nameOf(*stance.polarity) : QString());
            }
            writeCsvRow(output,
                {annotation.id.toString(QUuid::WithoutBraces), article.id.toString(QUuid::WithoutBraces),
                    article.title, article.source, webAddress(article), article.language,
                    QString::number(span.start), QString::number(span.end), annotation.exact,
                    annotation.prefix, annotation.suffix, nameOf(annotation.color), annotation.note,
                    joined(annotation.tags), joined(holders), joined(targets), joined(stances),
                    timeOf(annotation.created), timeOf(annotation.changed),
                    QString::fromLatin1(article.sha256)});
        }
    }
    return output.finish();
}

} // namespace mitjul
