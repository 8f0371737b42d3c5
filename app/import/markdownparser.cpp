// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lineparser.h"
#include "markdowninline.h"

#include <algorithm>

namespace mitjul {

namespace {

// `[label]: address` defines where a link goes; returns the label, lower case, or nothing.
QString definedReference(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    if (!trimmed.startsWith(u'[') || trimmed.startsWith(u"[^"))
        return {};
    const qsizetype close = trimmed.indexOf(u"]:");
    if (close < 2 || trimmed.sliced(close + 2).trimmed().isEmpty())
        return {};
    return trimmed.sliced(1, close - 1).toString().toLower();
}

bool isOnly(QStringView line, QChar mark)
{
    return !line.isEmpty() && std::all_of(line.begin(), line.end(), [mark](QChar c) { return c == mark; });
}

bool isThematicBreak(QStringView line)
{
    const QChar mark = line.front();
    if (!QStringView(u"-*_").contains(mark))
        return false;
    const auto other = [mark](QChar c) { return c != mark && !c.isSpace(); };
    return std::none_of(line.begin(), line.end(), other) && line.count(mark) >= 3;
}

/// Collects the lines of a paragraph until something else begins.
class MarkdownParser {
public:
    explicit MarkdownParser(ArticleBuilder &builder)
        : m_builder(builder)
    {
    }

    void define(const QString &reference) { m_references.insert(reference); }
    void readLine(QStringView line, qsizetype number);
    void flush();

private:
    bool readFence(QStringView trimmed);
    void begin(const LineMarks &marks, qsizetype number);
    void append(QStringView line);
    void readTableRow(QStringView trimmed, qsizetype number);

    ArticleBuilder &m_builder;
    QSet<QString> m_references;
    BlockKind m_kind = BlockKind::Paragraph;
    int m_level = 0;
    qsizetype m_number = 0;
    QString m_lines; // of the open paragraph, joined
    QString m_fence; // the marks that close the open code block
};

bool MarkdownParser::readFence(QStringView trimmed)
{
    if (!m_fence.isEmpty()) {
        if (trimmed.startsWith(m_fence) && isOnly(trimmed, m_fence.front())) {
            m_fence.clear();
            return true;
        }
        return false;
    }
    if (!trimmed.startsWith(u"```") && !trimmed.startsWith(u"~~~"))
        return false;
    flush();
    m_fence = QString(3, trimmed.front());
    return true;
}

void MarkdownParser::readLine(QStringView line, qsizetype number)
{
    const QStringView trimmed = line.trimmed();
    if (readFence(trimmed))
        return;
    if (!m_fence.isEmpty()) {
        m_builder.add(BlockKind::Paragraph, trimmed, number);
        return;
    }
    if (trimmed.isEmpty()) {
        flush();
        return;
    }
    const bool underlined = !m_lines.isEmpty() && m_kind == BlockKind::Paragraph;
    if (underlined && (isOnly(trimmed, u'=') || isOnly(trimmed, u'-'))) {
        m_kind = BlockKind::Heading;
        m_level = trimmed.front() == u'=' ? 1 : 2;
        flush();
        return;
    }
    if (isThematicBreak(trimmed)) {
        flush();
        return;
    }
    if (!definedReference(trimmed).isEmpty() && m_lines.isEmpty())
        return;
    if (trimmed.startsWith(u'|') && trimmed.endsWith(u'|') && trimmed.size() > 1) {
        readTableRow(trimmed, number);
        return;
    }
    const LineMarks marks = readMarks(line);
    const bool goesOn = !m_lines.isEmpty()
        && (marks.kind == BlockKind::Paragraph
            || (marks.kind == BlockKind::Quote && m_kind == BlockKind::Quote));
    if (goesOn && marks.text.isEmpty()) { // `>` alone parts two quoted paragraphs
        flush();
        return;
    }
    if (!goesOn)
        begin(marks, number);
    append(goesOn ? marks.text : QStringView(marks.text));
    const bool breaksHard = line.endsWith(u"  ") || line.endsWith(u'\\');
    const bool alone = !goesOn && ArticleBuilder::standsAlone(plainMarkdown(marks.text, m_references));
    if (alone || breaksHard || m_kind == BlockKind::Heading)
        flush();
}

void MarkdownParser::begin(const LineMarks &marks, qsizetype number)
{
    flush();
    m_kind = marks.kind;
    m_level = marks.level;
    m_number = number;
}

void MarkdownParser::append(QStringView line)
{
    if (line.endsWith(u'\\'))
        line.chop(1);
    if (!m_lines.isEmpty())
        m_lines += u' ';
    m_lines += line;
}

void MarkdownParser::readTableRow(QStringView trimmed, qsizetype number)
{
    flush();
    const auto isDelimiter = [](QChar c) { return QStringView(u"|-: ").contains(c); };
    if (std::all_of(trimmed.begin(), trimmed.end(), isDelimiter))
        return;
    QStringList cells;
    for (const QStringView cell : trimmed.sliced(1).chopped(1).split(u'|'))
        cells.append(plainMarkdown(cell.trimmed(), m_references));
    m_builder.add(BlockKind::Paragraph, cells.join(QStringLiteral(" | ")), number);
}

void MarkdownParser::flush()
{
    if (m_lines.isEmpty())
        return;
    const bool picture = m_lines.startsWith(u"![") && m_lines.endsWith(u')') && m_lines.count(u"](") == 1;
    const QString text = plainMarkdown(m_lines, m_references);
    if (picture)
        m_builder.add(BlockKind::Caption, text, m_number);
    else if (m_kind == BlockKind::Paragraph || ArticleBuilder::standsAlone(text))
        m_builder.addText(text, m_number);
    else
        m_builder.add(m_kind, text, m_number, m_level);
    m_lines.clear();
    m_kind = BlockKind::Paragraph;
    m_level = 0;
}

} // namespace

bool parseMarkdown(TextPieces text, ArticleBuilder &builder, std::stop_token stop)
{
    MarkdownParser parser(builder);
    // Definitions may stand after the links that use them.
    const bool defined = forEachLine(text, stop, [&parser](QStringView line, qsizetype) {
        if (const QString reference = definedReference(line); !reference.isEmpty())
            parser.define(reference);
    });
    if (!defined)
        return false;
    const bool read
        = forEachLine(text, stop, [&](QStringView line, qsizetype number) { parser.readLine(line, number); });
    parser.flush();
    return read;
}

} // namespace mitjul
