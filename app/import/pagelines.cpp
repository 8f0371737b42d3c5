// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagelines.h"

#include "linepatterns.h"

#include <QHash>
#include <algorithm>

namespace mitjul {

namespace {

bool isHangul(QChar c)
{
    return c.unicode() >= 0xAC00 && c.unicode() <= 0xD7A3;
}

class LineReader {
public:
    LineReader(const HtmlTree &tree, const PageNames &names)
        : m_tree(tree)
        , m_names(names)
    {
    }

    std::vector<PageLine> run()
    {
        readElement(0);
        endLine();
        return std::move(m_lines);
    }

private:
    // The sieve bounds the depth.
    void readElement(int node)
    {
        const HtmlNode &element = m_tree[node];
        if (element.tag == GUMBO_TAG_HEAD)
            return;
        if (element.tag == GUMBO_TAG_BR || element.tag == GUMBO_TAG_HR)
            return endLine();
        // Shown by no screen, or to be filled by a program.
        if (m_names.isCalled(node, PagePart::Unseen) && element.end - node < 40)
            return;
        const bool block = isBlock(element.tag) || m_names.isCalled(node, PagePart::Caption);
        const int outer = m_block;
        if (block) {
            endLine();
            m_block = node;
        }
        m_links += element.tag == GUMBO_TAG_A;
        m_bolds += element.tag == GUMBO_TAG_DFN;
        m_preformatted += element.tag == GUMBO_TAG_PRE;
        for (int child = node + 1; child < element.end; child = m_tree[child].end) {
            if (m_tree[child].isText())
                readText(child);
            else
                readElement(child);
        }
        m_preformatted -= element.tag == GUMBO_TAG_PRE;
        m_bolds -= element.tag == GUMBO_TAG_DFN;
        m_links -= element.tag == GUMBO_TAG_A;
        if (block) {
            endLine();
            m_block = outer;
        } else if (element.tag == GUMBO_TAG_BUTTON || element.tag == GUMBO_TAG_IMG) {
            m_line.text += u' '; // stands between words as a thing of its own
        }
    }

    void readText(int node)
    {
        const QString &text = m_tree[node].text;
        if (m_preformatted > 0) {
            const QList<QStringView> parts = QStringView(text).split(u'\n');
            for (qsizetype i = 0; i < parts.size(); ++i) {
                if (i > 0)
                    endLine();
                addWords(parts[i], node);
            }
        } else {
            addWords(text, node);
        }
    }

    void addWords(QStringView words, int node)
    {
        const qsizetype weight = weightOf(words);
        if (weight > 0 && m_line.weight == 0) {
            m_line.first = node;
            m_line.bold = true;
        }
        if (weight > 0 && m_bolds == 0)
            m_line.bold = false;
        m_line.text += words;
        m_line.weight += weight;
        if (m_links > 0)
            m_line.linked += weight;
    }

    void endLine()
    {
        PageLine line = std::exchange(m_line, {});
        line.text = line.text.simplified();
        if (line.text.isEmpty())
            return;
        line.letters = lettersOf(line.text);
        line.block = m_block;
        m_lines.push_back(std::move(line));
    }

    const HtmlTree &m_tree;
    const PageNames &m_names;
    std::vector<PageLine> m_lines;
    PageLine m_line;
    int m_block = 0;
    int m_links = 0;
    int m_bolds = 0;
    int m_preformatted = 0;
};

} // namespace

qsizetype weightOf(QStringView text)
{
    qsizetype weight = 0;
    for (const QChar c : text)
        weight += isHangul(c) ? 2 : c.isSpace() ? 0 : 1;
    return weight;
}

QString lettersOf(QStringView text)
{
    QString letters;
    letters.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            letters += c.toLower();
    }
    return letters;
}

double likeness(const QString &lettersA, const QString &lettersB)
{
    if (lettersA.size() < 2 || lettersB.size() < 2)
        return lettersA == lettersB ? 1 : 0;
    QHash<quint32, int> pairs;
    for (qsizetype i = 0; i + 1 < lettersA.size(); ++i)
        ++pairs[quint32(lettersA[i].unicode()) << 16 | lettersA[i + 1].unicode()];
    qsizetype both = 0;
    for (qsizetype i = 0; i + 1 < lettersB.size(); ++i) {
        const auto found = pairs.find(quint32(lettersB[i].unicode()) << 16 | lettersB[i + 1].unicode());
        if (found != pairs.end() && *found > 0) {
            --*found;
            ++both;
        }
    }
    return 2.0 * double(both) / double(lettersA.size() + lettersB.size() - 2);
}

bool PageLine::isProse() const
{
    constexpr qsizetype shortest = 40;
    constexpr qsizetype longestHeadline = 160;
    return weight >= shortest && linked * 2 < weight && (weight > longestHeadline || endsLikeSentence(text));
}

std::vector<PageLine> linesOf(const HtmlTree &tree, const PageNames &names)
{
    return LineReader(tree, names).run();
}

} // namespace mitjul
