// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codepoints.h"
#include "formats.h"
#include "names.h"
#include "output.h"
#include "reading.h"

#include <QCoreApplication>
#include <algorithm>

namespace mitjul {

namespace {

// A spreadsheet calculates a cell that begins like this. An apostrophe before it makes it text; one that
// stood there already gets another, so that the first can always be taken away again.
bool looksLikeFormula(QStringView cell)
{
    while (cell.startsWith(u'\''))
        cell = cell.sliced(1);
    return !cell.isEmpty() && QStringView(u"=+-@\t\r\n").contains(cell.front());
}

QString cellOf(QString text)
{
    if (looksLikeFormula(text))
        text.prepend(u'\'');
    const auto needsQuotes = [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; };
    if (std::none_of(text.cbegin(), text.cend(), needsQuotes))
        return text;
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

QString joined(QStringList parts)
{
    for (QString &part : parts)
        part.replace(u'\\', QStringLiteral("\\\\")).replace(u'|', QStringLiteral("\\|"));
    return parts.join(QStringLiteral(" | "));
}

QString timeOf(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

void writeRow(Output &output, const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i)
        output << (i == 0 ? QString() : QStringLiteral(",")) << cellOf(cells[i]);
    output << QByteArray("\r\n");
}

} // namespace

QString CsvExporter::title() const
{
    return QCoreApplication::translate("Export", "CSV, one row an annotation");
}

Result<Done> CsvExporter::write(const Bundle &bundle, QIODevice &out) const
{
    Output output(out);
    writeRow(output,
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
            writeRow(output,
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
