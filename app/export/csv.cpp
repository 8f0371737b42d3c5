// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv.h"

#include "output.h"

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

} // namespace

void writeCsvRow(Output &output, const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i)
        output << (i == 0 ? QString() : QStringLiteral(",")) << cellOf(cells[i]);
    output << QByteArray("\r\n");
}

} // namespace mitjul
