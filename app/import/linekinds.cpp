// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linekinds.h"

#include "pageparticulars.h"

#include <QRegularExpression>

namespace mitjul {

namespace {

// Weights.
constexpr qsizetype longestInfo = 60; // a name, a date, a time and what is beside them
constexpr qsizetype longestCredit = 120; // the same where the page calls it so
constexpr qsizetype longestBoldHeading = 80;
constexpr qsizetype mostInPictureBox = 400;

bool beginsWithTime(const QString &text)
{
    static const QRegularExpression time(
        QStringLiteral("^(?:오전|오후)?\\s?\\d{1,2}[:.]\\d{2}(?:\\s?(?:[ap]\\.?m\\.?|[A-Z]{2,4}T|ET|PT))?"
                       "(?![\\d.:]|\\s?[a-z가-힣])"),
        QRegularExpression::CaseInsensitiveOption);
    return time.match(text).hasMatch();
}

} // namespace

int headingLevel(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? tag - GUMBO_TAG_H1 + 1 : 0;
}

LineKinds::LineKinds(const HtmlTree &tree, const PageNames &names, const FoundArticle &found)
    : m_tree(tree)
    , m_names(names)
    , m_found(found)
{
}

PartLine LineKinds::of(const PageLine &line) const
{
    PartLine part;
    part.line = &line;
    part.prose = line.isProse();
    part.match = matchOf(line, part.prose);
    const auto called
        = [this, &line](PagePart which) { return m_names.isWithin(line.block, which, rootOf(line)); };
    const int level = headingLevel(m_tree[line.block].tag);
    if (called(PagePart::Quote)) {
        part.dropped = true;
    } else if (isCaption(line)) {
        part.kind = BlockKind::Caption;
    } else if (part.match.kind != BlockKind::Paragraph) {
        part.kind = part.match.kind;
    } else if (!part.prose && line.weight <= longestCredit
        && (called(PagePart::Byline) || called(PagePart::Date))) {
        part.kind = BlockKind::Byline;
    } else if (rootOf(line) < 0) {
        part.kind = part.prose && !called(PagePart::Deck) ? BlockKind::Paragraph : BlockKind::Deck;
    } else if (level > 0) {
        part.kind = BlockKind::Heading;
        part.level = level;
    } else if (called(PagePart::Deck)) {
        part.kind = BlockKind::Deck;
    } else if (within(line.block, GUMBO_TAG_BLOCKQUOTE) >= 0) {
        part.kind = BlockKind::Quote;
    } else if (within(line.block, GUMBO_TAG_LI) >= 0) {
        part.kind = BlockKind::Item;
        part.level = depthOf(line.block);
    } else if (line.bold && !part.prose && line.weight <= longestBoldHeading
        && !QStringView(u".?!:").contains(line.text.back())) {
        constexpr int usual = 3; // of headings within an article
        part.kind = BlockKind::Heading;
        part.level = usual;
    }
    return part;
}

// Besides what any line may say of itself, pages have short lines that say who and when.
LineMatch LineKinds::matchOf(const PageLine &line, bool prose) const
{
    LineMatch match = LinePatterns::standard().match(line.text);
    if (match.kind != BlockKind::Paragraph || prose || line.weight > longestInfo
        || headingLevel(m_tree[line.block].tag) > 0)
        return match;
    if (namesReporter(line.text) || beginsWithTime(line.text) || !dayFrom(line.text, false).isEmpty())
        match.kind = BlockKind::Byline;
    return match;
}

bool LineKinds::isCaption(const PageLine &line) const
{
    const int node = line.block;
    if (headingLevel(m_tree[node].tag) == 0 && m_names.isWithin(node, PagePart::Caption, rootOf(line)))
        return true;
    if (within(node, GUMBO_TAG_FIGCAPTION) >= 0 || within(node, GUMBO_TAG_CAPTION) >= 0)
        return true;
    // A figure may hold a table or a quotation too.
    if (const int figure = within(node, GUMBO_TAG_FIGURE);
        figure >= 0 && within(node, GUMBO_TAG_BLOCKQUOTE) < 0 && within(node, GUMBO_TAG_TABLE) < figure)
        return true;
    constexpr int furthest = 4; // elements round the line
    int box = node;
    for (int steps = 0; box >= 0 && steps < furthest && !isRoot(box); box = m_tree[box].parent, ++steps) {
        const bool may = m_names.isCalled(box, PagePart::Picture) || m_tree[box].tag == GUMBO_TAG_TABLE;
        if (may && isWithPicture(box))
            return true;
    }
    return false;
}

// A box round a picture and little text.
bool LineKinds::isWithPicture(int box) const
{
    bool picture = false;
    qsizetype weight = 0;
    for (int inside = box; inside < m_tree[box].end && weight <= mostInPictureBox; ++inside) {
        if (headingLevel(m_tree[inside].tag) > 0)
            return false;
        picture = picture || m_tree[inside].tag == GUMBO_TAG_IMG;
        weight += m_tree[inside].isText() ? weightOf(m_tree[inside].text) : 0;
    }
    return picture && weight <= mostInPictureBox;
}

// The innermost element of a tag round a node and within the article, or -1.
int LineKinds::within(int node, GumboTag tag) const
{
    for (; node >= 0 && !isRoot(node); node = m_tree[node].parent) {
        if (m_tree[node].tag == tag)
            return node;
    }
    return -1;
}

int LineKinds::depthOf(int node) const
{
    int depth = 0;
    for (; node >= 0 && !isRoot(node); node = m_tree[node].parent)
        depth += m_tree[node].tag == GUMBO_TAG_LI;
    return depth;
}

} // namespace mitjul
