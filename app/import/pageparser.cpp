// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pageparser.h"

#include "articlebuilder.h"
#include "articlefinder.h"
#include "htmlsieve.h"
#include "linepatterns.h"
#include "pageparticulars.h"

#include <algorithm>

namespace mitjul {

namespace {

// A line of the article, and what it is.
struct PartLine {
    const PageLine *line = nullptr;
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    LineMatch match;
    bool prose = false;
    bool dropped = false;
};

int headingLevel(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? tag - GUMBO_TAG_H1 + 1 : 0;
}

class PageReader {
public:
    PageReader(const SievedPage &page)
        : m_savedFrom(page.savedFrom)
        , m_tree(page.html)
        , m_lines(linesOf(m_tree))
        , m_meta(m_tree, page.jsonLd)
        , m_finder(m_tree, m_lines, m_meta)
    {
    }

    ImportedArticle read()
    {
        m_found = m_finder.find();
        m_site = siteOf();
        m_title = titleOf();
        collect();
        dropCopies();
        dropLists();
        dropEnds();
        return build();
    }

private:
    [[nodiscard]] QString siteOf() const
    {
        for (QString site : m_meta.all(QStringLiteral("site"))) {
            if (!site.startsWith(u"http"))
                return site;
        }
        return {};
    }

    [[nodiscard]] QString titleOf() const
    {
        if (m_found.headline >= 0)
            return m_tree.text(m_found.headline);
        QStringList told = m_meta.all(QStringLiteral("title"));
        told.append(m_meta.titleElement());
        told.removeAll(QString());
        return withoutSite(told.value(0), m_site);
    }

    // The nearest block element above a block, up to the article's own.
    [[nodiscard]] int within(int node, GumboTag tag) const
    {
        for (; node >= 0 && !m_found.roots.contains(node); node = m_tree[node].parent) {
            if (m_tree[node].tag == tag)
                return node;
        }
        return -1;
    }

    [[nodiscard]] bool standsWithPicture(int node) const
    {
        constexpr qsizetype longestCaption = 400; // weight
        if (within(node, GUMBO_TAG_FIGCAPTION) >= 0 || within(node, GUMBO_TAG_CAPTION) >= 0)
            return true;
        if (const int figure = within(node, GUMBO_TAG_FIGURE); figure >= 0 && within(node, GUMBO_TAG_BLOCKQUOTE) < 0
            && within(node, GUMBO_TAG_TABLE) < figure)
            return true;
        // A box round a picture and little text.
        for (int box = node, steps = 0; box >= 0 && steps < 4 && !m_found.roots.contains(box);
             box = m_tree[box].parent, ++steps) {
            if (m_tree[box].tag == GUMBO_TAG_P)
                continue;
            int pictures = 0;
            qsizetype weight = 0;
            for (int inside = box; inside < m_tree[box].end && weight <= longestCaption; ++inside) {
                pictures += m_tree[inside].tag == GUMBO_TAG_IMG;
                weight += m_tree[inside].isText() ? weightOf(m_tree[inside].text) : 0;
            }
            if (weight > longestCaption)
                return false;
            if (pictures > 0)
                return true;
        }
        return false;
    }

    void collect()
    {
        const LinePatterns &patterns = LinePatterns::standard();
        const QString titleLetters = lettersOf(m_title);
        for (const int index : m_found.lines) {
            const PageLine &line = m_lines[static_cast<size_t>(index)];
            PartLine part;
            part.line = &line;
            part.prose = line.isProse();
            const auto called = [this, &line](PagePart which) { return m_finder.isWithin(line.block, which, outerOf(line)); };
            const GumboTag tag = m_tree[line.block].tag;
            const bool heading = headingLevel(tag) > 0;
            part.match = patterns.match(line.text);
            const bool caption = (!heading && called(PagePart::Caption)) || standsWithPicture(line.block);
            if (called(PagePart::Quote)) {
                part.dropped = true;
            } else if (caption) {
                part.kind = BlockKind::Caption;
            } else if (part.match.kind != BlockKind::Paragraph) {
                part.kind = part.match.kind;
            } else if (!part.prose && line.weight <= 120 && (called(PagePart::Byline) || called(PagePart::Date))) {
                part.kind = BlockKind::Byline;
            } else if (!isInBody(line)) {
                part.kind = part.prose && !called(PagePart::Deck) ? BlockKind::Paragraph : BlockKind::Deck;
            } else if (heading) {
                part.kind = BlockKind::Heading;
                part.level = headingLevel(tag);
            } else if (called(PagePart::Deck)) {
                part.kind = BlockKind::Deck;
            } else if (within(line.block, GUMBO_TAG_BLOCKQUOTE) >= 0) {
                part.kind = BlockKind::Quote;
            } else if (within(line.block, GUMBO_TAG_LI) >= 0) {
                part.kind = BlockKind::Item;
                for (int node = line.block; node >= 0 && !m_found.roots.contains(node); node = m_tree[node].parent)
                    part.level += m_tree[node].tag == GUMBO_TAG_LI;
            } else if (line.bold && !part.prose && line.weight <= 80 && !QStringView(u".?!:").contains(line.text.back())) {
                part.kind = BlockKind::Heading;
                part.level = 3;
            }
            // The title once more.
            if (!part.prose && titleLetters.size() > 4 && likeness(line.letters, titleLetters) > 0.85)
                part.dropped = true;
            m_parts.append(part);
        }
    }

    [[nodiscard]] int outerOf(const PageLine &line) const
    {
        for (const int root : m_found.roots) {
            if (m_tree.contains(root, line.first))
                return root;
        }
        return -1;
    }
    [[nodiscard]] bool isInBody(const PageLine &line) const { return outerOf(line) >= 0; }

    // Copies for other screens, and sentences repeated in large type.
    void dropCopies()
    {
        constexpr qsizetype shortest = 20; // letters
        QHash<QString, qsizetype> seen;
        for (qsizetype i = 0; i < m_parts.size(); ++i) {
            PartLine &part = m_parts[i];
            if (part.dropped || part.line->letters.size() < shortest)
                continue;
            const auto before = seen.constFind(part.line->letters);
            if (before == seen.constEnd())
                seen.insert(part.line->letters, i);
            else if (m_parts[*before].kind == BlockKind::Deck)
                m_parts[*before].dropped = true; // the deck is the first paragraph itself
            else
                part.dropped = true;
        }
        QString all; // what a passage in large type can be from
        for (const PartLine &part : std::as_const(m_parts)) {
            if (!part.dropped && part.kind == BlockKind::Paragraph)
                all += part.line->letters + u'\n';
        }
        int looked = 0;
        constexpr int most = 100; // each is searched in the whole article
        for (PartLine &part : m_parts) {
            const bool apart = part.kind == BlockKind::Quote || part.kind == BlockKind::Heading;
            if (!part.dropped && apart && part.line->letters.size() >= shortest && ++looked <= most
                && all.contains(part.line->letters))
                part.dropped = true;
        }
    }

    // Lists of links, and what stands below `Related articles` in the same part of the page.
    void dropLists()
    {
        for (qsizetype i = 0; i < m_parts.size(); ++i) {
            PartLine &part = m_parts[i];
            const bool onlyLinks = part.line->linked * 10 >= part.line->weight * 8;
            if (onlyLinks && !part.prose && !endsLikeSentence(part.line->text) && part.kind != BlockKind::Byline)
                part.dropped = true;
            if (!part.match.opensLinks)
                continue;
            part.dropped = true;
            int container = m_tree[part.line->block].parent;
            while (container >= 0 && !m_found.roots.contains(container) && textWeight(container) <= part.line->weight)
                container = m_tree[container].parent;
            const bool whole = container < 0 || m_found.roots.contains(container) || !isInBody(*part.line);
            for (qsizetype j = i + 1; j < m_parts.size(); ++j) {
                const PageLine &line = *m_parts[j].line;
                if (whole ? m_parts[j].prose || line.linked * 2 < line.weight : !m_tree.contains(container, line.first))
                    break;
                m_parts[j].dropped = true;
            }
        }
    }

    [[nodiscard]] qsizetype textWeight(int node) const
    {
        qsizetype weight = 0;
        for (int inside = node; inside < m_tree[node].end; ++inside)
            weight += m_tree[inside].isText() ? weightOf(m_tree[inside].text) : 0;
        return weight;
    }

    // A site's own lines before and behind the article are not the article's, even dimmed.
    void dropEnds()
    {
        const auto tells = [](const PartLine &part) { return !part.dropped && part.kind != BlockKind::Boilerplate && part.prose; };
        const auto first = std::find_if(m_parts.begin(), m_parts.end(), tells);
        const auto last = std::find_if(m_parts.rbegin(), m_parts.rend(), tells).base();
        for (auto part = m_parts.begin(); part != m_parts.end(); ++part) {
            if ((part < first || part >= last) && part->kind == BlockKind::Boilerplate)
                part->dropped = true;
        }
    }

    ImportedArticle build()
    {
        qsizetype length = m_title.size() + 1;
        for (const PartLine &part : std::as_const(m_parts))
            length += part.line->text.size() + 1;
        ArticleBuilder builder(length);
        builder.setTitle(m_title);
        for (const PartLine &part : std::as_const(m_parts)) {
            if (part.dropped)
                continue;
            const qsizetype number = builder.blocks() + 1;
            if (part.kind == BlockKind::Paragraph)
                builder.addText(part.line->text, number);
            else
                builder.add(part.kind, part.line->text, number, part.level);
        }
        ImportedArticle imported = builder.finish();
        Article &article = imported.article;
        const bool korean = article.language == u"ko";
        article.url = addressOf(m_meta, m_savedFrom);
        article.source = m_site;
        article.byline = bylineOf(article.byline);
        article.published = publishedOf(korean);
        return imported;
    }

    // Lines near the article that say who wrote it or when, first those before it.
    [[nodiscard]] QStringList linesNamed(PagePart which)
    {
        QStringList texts;
        for (const PageLine &line : m_lines) {
            constexpr qsizetype longest = 160;
            if (line.weight <= longest && m_finder.isWithin(line.block, which, -1))
                texts.append(line.text);
        }
        return texts;
    }

    [[nodiscard]] QString bylineOf(const QString &fromLead)
    {
        for (const QString &told : m_meta.all(QStringLiteral("byline"))) {
            if (QString name = authorFrom(told, m_site); !name.isEmpty())
                return name;
        }
        for (const PartLine &part : std::as_const(m_parts)) {
            if (part.match.kind == BlockKind::Byline && !part.match.isDate) {
                if (QString name = authorFrom(part.match.value, m_site); !name.isEmpty())
                    return name;
            }
        }
        const LinePatterns &patterns = LinePatterns::standard();
        const int end = m_found.lines.isEmpty() ? 0 : m_found.lines.last() + 12;
        const int begin = m_found.lines.isEmpty() ? 0 : std::max(0, m_found.lines.first() - 12);
        for (int i = begin; i < std::min<int>(end, int(m_lines.size())); ++i) {
            const PageLine &line = m_lines[static_cast<size_t>(i)];
            const LineMatch match = patterns.match(line.text);
            const bool told = match.kind == BlockKind::Byline && !match.isDate;
            const bool named = line.weight <= 80 && m_finder.isWithin(line.first, PagePart::Byline, -1);
            if (!told && !named)
                continue;
            if (QString name = authorFrom(told ? match.value : line.text, m_site); !name.isEmpty())
                return name;
        }
        return authorFrom(fromLead, m_site);
    }

    [[nodiscard]] QString publishedOf(bool korean)
    {
        for (const QString &told : m_meta.all(QStringLiteral("published"))) {
            if (QString day = dayFrom(told, korean); !day.isEmpty())
                return day;
        }
        const int from = m_found.lines.isEmpty() ? 0 : m_found.lines.first();
        const int to = m_found.lines.isEmpty() ? int(m_lines.size()) : m_found.lines.last() + 12;
        // Near the headline first, then below the article.
        constexpr int above = 15;
        for (int i = std::max(0, from - above); i < std::min<int>(to, int(m_lines.size())); ++i) {
            const PageLine &line = m_lines[static_cast<size_t>(i)];
            constexpr qsizetype longest = 160;
            if (line.weight > longest || line.isProse())
                continue;
            if (QString day = dayFrom(line.text, korean); !day.isEmpty())
                return day;
        }
        for (int node = 0; node < m_tree.size(); ++node) {
            if (m_tree[node].tag != GUMBO_TAG_TIME)
                continue;
            if (QString day = dayFrom(m_tree[node].attribute("datetime"), korean); !day.isEmpty())
                return day;
        }
        return dayFromAddress(addressOf(m_meta, m_savedFrom));
    }

    QByteArray m_savedFrom;
    HtmlTree m_tree;
    std::vector<PageLine> m_lines;
    PageMeta m_meta;
    ArticleFinder m_finder;
    FoundArticle m_found;
    QString m_site;
    QString m_title;
    QList<PartLine> m_parts;
};

} // namespace

std::optional<ImportedArticle> parsePage(QByteArrayView utf8, std::stop_token stop)
{
    const SievedPage page = sieveHtml(utf8);
    if (stop.stop_requested())
        return std::nullopt;
    PageReader reader(page);
    if (stop.stop_requested())
        return std::nullopt;
    return reader.read();
}

std::optional<ImportedArticle> parseFragment(QByteArrayView utf8, std::stop_token stop)
{
    const SievedPage page = sieveHtml(utf8);
    if (stop.stop_requested())
        return std::nullopt;
    const HtmlTree tree(page.html);
    const std::vector<PageLine> lines = linesOf(tree);
    ArticleBuilder builder(utf8.size() / 2);
    for (const PageLine &line : lines) {
        const qsizetype number = builder.blocks() + 1;
        const int level = headingLevel(tree[line.block].tag);
        const auto isIn = [&](GumboTag tag) { return tree.ancestor(line.block, tag) >= 0; };
        if (level > 0 && !ArticleBuilder::standsAlone(line.text))
            builder.add(BlockKind::Heading, line.text, number, level);
        else if (isIn(GUMBO_TAG_FIGCAPTION))
            builder.add(BlockKind::Caption, line.text, number);
        else if (isIn(GUMBO_TAG_BLOCKQUOTE))
            builder.add(BlockKind::Quote, line.text, number);
        else if (isIn(GUMBO_TAG_LI) && !ArticleBuilder::standsAlone(line.text))
            builder.add(BlockKind::Item, line.text, number, 1);
        else
            builder.addText(line.text, number);
    }
    return builder.finish();
}

} // namespace mitjul
