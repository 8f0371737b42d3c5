// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lineparser.h"

#include <algorithm>

namespace mitjul {

namespace {

// `---`, `* * *`, `=====`: a line drawn, not text.
bool isRule(QStringView line)
{
    qsizetype marks = 0;
    const QChar mark = line.front();
    if (!QStringView(u"-*_=~").contains(mark))
        return false;
    for (const QChar c : line) {
        if (c == mark)
            ++marks;
        else if (!c.isSpace())
            return false;
    }
    return marks >= 3;
}

int depthOf(QStringView indentation)
{
    qsizetype columns = 0;
    for (const QChar c : indentation)
        columns += c == u'\t' ? 4 : 1;
    return static_cast<int>(std::min<qsizetype>(1 + columns / 2, 9));
}

} // namespace

LineMarks readMarks(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    LineMarks marks{BlockKind::Paragraph, 0, trimmed};
    if (trimmed.isEmpty())
        return marks;
    const QChar first = trimmed.front();
    const auto spaceAt = [trimmed](qsizetype i) { return i < trimmed.size() && trimmed[i].isSpace(); };
    if (first == u'#') {
        const auto end = std::find_if(trimmed.begin(), trimmed.end(), [](QChar c) { return c != u'#'; });
        const qsizetype level = end - trimmed.begin();
        if (level <= 6 && spaceAt(level)) {
            QStringView text = trimmed.sliced(level).trimmed();
            QStringView open = text;
            while (open.endsWith(u'#'))
                open.chop(1);
            if (open.isEmpty() || open.back().isSpace())
                text = open.trimmed();
            return {BlockKind::Heading, static_cast<int>(level), text};
        }
    } else if (first == u'>') {
        QStringView text = trimmed;
        while (text.startsWith(u'>'))
            text = text.sliced(1).trimmed();
        return {BlockKind::Quote, 0, text};
    } else if (QStringView(u"-*+•").contains(first) && spaceAt(1)) {
        const QStringView indentation = line.left(trimmed.begin() - line.begin());
        return {BlockKind::Item, depthOf(indentation), trimmed.sliced(1).trimmed()};
    } else if (first.isDigit()) {
        const auto end = std::find_if(trimmed.begin(), trimmed.end(), [](QChar c) { return !c.isDigit(); });
        const qsizetype digits = end - trimmed.begin();
        if (digits <= 3 && end != trimmed.end() && (*end == u'.' || *end == u')') && spaceAt(digits + 1)) {
            const QStringView indentation = line.left(trimmed.begin() - line.begin());
            return {BlockKind::Item, depthOf(indentation), trimmed};
        }
    }
    return marks;
}

bool parsePlainText(TextPieces text, ArticleBuilder &builder, std::stop_token stop)
{
    return forEachLine(text, stop, [&builder](QStringView line, qsizetype number) {
        const LineMarks marks = readMarks(line);
        if (marks.text.isEmpty() || isRule(marks.text))
            return;
        // What stands in a list may be a list of links, and a heading may be `Related articles`.
        if (marks.kind == BlockKind::Paragraph || ArticleBuilder::standsAlone(marks.text))
            builder.addText(marks.text, number);
        else
            builder.add(marks.kind, marks.text, number, marks.level);
    });
}

} // namespace mitjul
