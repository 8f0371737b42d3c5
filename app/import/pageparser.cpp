// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pageparser.h"

#include "articlebuilder.h"
#include "articlefinder.h"
#include "htmlsieve.h"
#include "linekinds.h"
#include "pagecredits.h"
#include "pageparticulars.h"

#include <algorithm>
#include <optional>

namespace mitjul {

namespace {

class PageReader {
public:
    explicit PageReader(const SievedPage &page)
        : m_savedFrom(page.savedFrom)
        , m_tree(page.html)
        , m_names(m_tree)
        , m_lines(linesOf(m_tree, m_names))
        , m_meta(m_tree, page.jsonLd)
        , m_found(ArticleFinder(m_tree, m_lines, m_meta, m_names).find())
        , m_credits(m_tree, m_lines, m_meta, m_names, m_found)
        , m_kinds(m_tree, m_names, m_found)
    {
    }

    ImportedArticle read()
    {
        m_title = titleOf();
        collect();
        dropCopies();
        dropLists();
        dropEnds();
        return build();
    }

private:
    [[nodiscard]] QString titleOf() const
    {
        if (m_found.headline >= 0)
            return m_tree.text(m_found.headline);
        QStringList told = m_meta.all(QStringLiteral("title"));
        told.append(m_meta.titleElement());
        told.removeAll(QString());
        return withoutSite(told.value(0), m_credits.site());
    }

    void collect()
    {
        const QString titleLetters = lettersOf(m_title);
        bool told = false; // the first sentence
        for (const int index : m_found.lines) {
            PartLine part = m_kinds.of(m_lines[static_cast<size_t>(index)]);
            const bool again = titleLetters.size() > 4 && likeness(part.line->letters, titleLetters) > 0.85;
            if (!part.prose && (again || (!told && tellsOfThePage(part))))
                part.dropped = true;
            told = told || (part.prose && part.kind == BlockKind::Paragraph);
            m_parts.append(part);
        }
    }

    // Above the first sentence: where in the site it stands, as `Home » News » Skellby`, its section, its
    // buttons.
    [[nodiscard]] bool tellsOfThePage(const PartLine &part) const
    {
        const PageLine &line = *part.line;
        constexpr qsizetype longestTrail = 60; // weight
        const qsizetype steps = line.text.count(u'»') + line.text.count(u'›') + line.text.count(u'>');
        if (steps > (isInBody(line) ? 0 : 1) && line.weight <= longestTrail)
            return true;
        constexpr qsizetype shortestLine = 40; // weight
        const bool opens = QStringView(u"◀[<【■□●").contains(line.text.front()); // as `◀ 앵커 ▶`
        return m_found.weight > 0 && part.kind == BlockKind::Paragraph && !line.bold && !opens
            && line.weight < shortestLine && !endsLikeSentence(line.text);
    }

    [[nodiscard]] bool isRoot(int node) const { return m_kinds.isRoot(node); }
    [[nodiscard]] bool isInBody(const PageLine &line) const { return m_kinds.rootOf(line) >= 0; }

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
            // Behind it may stand who says it.
            const qsizetype telling = std::max(shortest, part.line->letters.size() * 3 / 5);
            if (!part.dropped && apart && part.line->letters.size() >= shortest && ++looked <= most
                && all.contains(part.line->letters.left(telling)))
                part.dropped = true;
        }
    }

    // Lists of links, and what stands below `Related articles` in the same part of the page.
    void dropLists()
    {
        bool told = false;
        bool ended = false;
        for (PartLine &part : m_parts) {
            told = told || (part.prose && !part.dropped);
            ended = ended || (told && part.match.role == LineRole::EndsArticle);
            part.dropped = part.dropped || ended;
        }
        for (qsizetype i = 0; i < m_parts.size(); ++i) {
            PartLine &part = m_parts[i];
            if (part.dropped)
                continue;
            const bool onlyLinks = part.line->linked * 10 >= part.line->weight * 8;
            if (onlyLinks && !part.prose && !endsLikeSentence(part.line->text)
                && part.kind != BlockKind::Byline)
                part.dropped = true;
            if (part.match.role == LineRole::FillsBox)
                dropBox(i);
            if (part.match.role != LineRole::OpensLinks)
                continue;
            part.dropped = true;
            const int container = boxAround(*part.line);
            const bool whole = container < 0 || isRoot(container) || !isInBody(*part.line);
            for (qsizetype j = i + 1; j < m_parts.size(); ++j) {
                const PageLine &line = *m_parts[j].line;
                if (whole ? m_parts[j].prose || line.linked * 2 < line.weight
                          : !m_tree.contains(container, line.first))
                    break;
                m_parts[j].dropped = true;
            }
        }
    }

    // The innermost element that holds more than a line.
    [[nodiscard]] int boxAround(const PageLine &line) const
    {
        int box = line.block;
        while (box >= 0 && !isRoot(box) && !weighsMore(box, line.weight))
            box = m_tree[box].parent;
        return box;
    }

    void dropBox(qsizetype index)
    {
        const PageLine &line = *m_parts[index].line;
        m_parts[index].dropped = true;
        constexpr qsizetype largest = 700; // weight
        const int box = boxAround(line);
        if (box < 0 || isRoot(box) || !isInBody(line) || weighsMore(box, largest))
            return;
        const auto drop = [this, box](qsizetype i) {
            const bool inside = i >= 0 && i < m_parts.size() && m_tree.contains(box, m_parts[i].line->first);
            if (inside)
                m_parts[i].dropped = true;
            return inside;
        };
        for (qsizetype i = index - 1; drop(i); --i) { }
        for (qsizetype i = index + 1; drop(i); ++i) { }
    }

    // Looks no further than it must.
    [[nodiscard]] bool weighsMore(int node, qsizetype limit) const
    {
        qsizetype weight = 0;
        for (int inside = node; inside < m_tree[node].end && weight <= limit; ++inside)
            weight += m_tree[inside].isText() ? weightOf(m_tree[inside].text) : 0;
        return weight > limit;
    }

    // A site's own lines before and behind the article are not the article's, even dimmed.
    void dropEnds()
    {
        const auto tells = [](const PartLine &part) {
            return !part.dropped && part.kind != BlockKind::Boilerplate && part.prose;
        };
        const auto first = std::find_if(m_parts.begin(), m_parts.end(), tells);
        const auto last = std::find_if(m_parts.rbegin(), m_parts.rend(), tells).base();
        for (auto part = m_parts.begin(); part != m_parts.end(); ++part) {
            const bool outside = part < first || part >= last;
            const bool announces = QStringView(u"▶☞▷※◇■").contains(part->line->text.front())
                || part->kind == BlockKind::Heading;
            if (outside && (part->kind == BlockKind::Boilerplate || (part >= last && announces)))
                part->dropped = true;
        }
    }

    // The byline that opens a paragraph, as `(서울=통신) 홍길동 기자 = `; empty if none does.
    [[nodiscard]] QString lead() const
    {
        for (const PartLine &part : m_parts) {
            const qsizetype length = part.dropped || part.kind != BlockKind::Paragraph
                ? 0
                : LinePatterns::standard().leadingByline(part.line->text);
            if (length > 0)
                return part.line->text.left(length);
        }
        return {};
    }

    // Whether the page says who or when above its first sentence.
    [[nodiscard]] bool beginsWithByline() const
    {
        for (const PartLine &part : m_parts) {
            if (!part.dropped && part.kind == BlockKind::Byline)
                return true;
            if (!part.dropped && part.prose && part.kind == BlockKind::Paragraph)
                return LinePatterns::standard().leadingByline(part.line->text) > 0;
        }
        return false;
    }

    ImportedArticle build()
    {
        qsizetype length = m_title.size() + 1;
        for (const PartLine &part : std::as_const(m_parts))
            length += part.line->text.size() + 1;
        ArticleBuilder builder(length);
        builder.setTitle(m_title);
        const auto isHangul = [](QChar c) { return c.script() == QChar::Script_Hangul; };
        const bool korean = std::any_of(m_title.begin(), m_title.end(), isHangul);
        const QString address = addressOf(m_meta, m_savedFrom);
        const QString byline = m_credits.byline(lead());
        const QString published = m_credits.published(korean, address);
        // Who wrote it and when, where the page says it anywhere but above the first sentence.
        QStringList said;
        if (!beginsWithByline())
            said = {byline, published};
        said.removeAll(QString());
        QString credits = said.join(QStringLiteral(" · "));
        for (const PartLine &part : std::as_const(m_parts)) {
            if (part.dropped)
                continue;
            if (part.kind != BlockKind::Deck && !credits.isEmpty())
                builder.add(BlockKind::Byline, std::exchange(credits, {}), builder.blocks() + 1);
            const qsizetype number = builder.blocks() + 1;
            if (part.kind == BlockKind::Paragraph)
                builder.addText(part.line->text, number);
            else
                builder.add(part.kind, part.line->text, number, part.level);
        }
        ImportedArticle imported = builder.finish();
        Article &article = imported.article;
        article.url = address;
        article.source = m_credits.site();
        article.byline = byline;
        article.published = published;
        return imported;
    }

    QByteArray m_savedFrom;
    HtmlTree m_tree;
    PageNames m_names;
    std::vector<PageLine> m_lines;
    PageMeta m_meta;
    FoundArticle m_found;
    PageCredits m_credits;
    LineKinds m_kinds;
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
    const PageNames names(tree);
    const std::vector<PageLine> lines = linesOf(tree, names);
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
