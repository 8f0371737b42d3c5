// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lexicon.h"

#include <algorithm>

namespace mitjul {

Lexicon parseLexicon(const QByteArray &bytes)
{
    Lexicon lexicon;
    qsizetype width = 0;
    const QString text = QString::fromUtf8(bytes);
    for (QStringView line : QStringView(text).split(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        QStringList row;
        for (QStringView cell : line.split(u'\t'))
            row.append(cell.trimmed().toString());
        width = std::max(width, row.size());
        lexicon.rows.append(std::move(row));
    }
    for (QStringList &row : lexicon.rows)
        row.resize(width);
    return lexicon;
}

} // namespace mitjul
