// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlefinder.h"

#include "headlinefinder.h"
#include "linepatterns.h"
#include "teasers.h"

#include <algorithm>

namespace mitjul {

namespace {

size_t at(int node)
{
    return static_cast<size_t>(node);
}

// Elements that hold no article, whatever they are called.
bool isNeverArticle(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_FIELDSET:
        return true;
    default:
        return false;
    }
}

// A paragraph gives its points to what holds it and keeps none.
bool isParagraph(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DT:
        return true;
    default:
        return false;
    }
}

// Probes for what a page quotes of its article, in letters.
constexpr qsizetype probeLength = 16;

QStringList probesOf(const QStringList &descriptions, const QString &body)
{
    QStringList probes;
    for (const QString &description : descriptions) {
        const QString letters = lettersOf(description);
        // It may begin with a byline or the paper's name.
        for (const qsizetype start : {qsizetype(0), letters.size() / 2})
            probes.append(letters.mid(start, probeLength));
    }
    const QString letters = lettersOf(body);
    for (const int quarter : {0, 1, 2, 3})
        probes.append(letters.mid(letters.size() * quarter / 4, probeLength));
    probes.removeIf([](const QString &probe) { return probe.size() < probeLength; });
    probes.removeDuplicates();
    return probes;
}

} // namespace

ArticleFinder::ArticleFinder(
    const HtmlTree &tree, const std::vector<PageLine> &lines, const PageMeta &meta, const PageNames &names)
    : m_tree(tree)
    , m_lines(lines)
    , m_meta(meta)
    , m_names(names)
    , m_gone(at(tree.size()))
    , m_anchored(at(tree.size()))
    , m_teasers(at(tree.size()))
{
}

FoundArticle ArticleFinder::find()
{
    m_headline = HeadlineFinder(m_tree, m_lines, m_meta, m_names).find();
    markGone(Strictness::All);
    if (m_headline < 0)
        m_headline = headingAbove(findWith());
    else
        m_headline = lastCopy(m_headline, findWith());
    findAnchors(m_headline);
    m_teasers = findTeasers(m_tree, m_lines, m_headline);
    FoundArticle best;
    for (const Strictness strictness : {Strictness::All, Strictness::Sure, Strictness::None}) {
        markGone(strictness);
        FoundArticle found = findWith();
        constexpr qsizetype enough = 400; // three short paragraphs
        const auto isAnchored = [this](const FoundArticle &article) {
            return m_anchors == 0
                || std::any_of(article.lines.begin(), article.lines.end(),
                    [this](int line) { return m_anchored[at(m_lines[at(line)].first)] > 0; });
        };
        const bool anchored = isAnchored(found);
        // The names of what holds the article may lie: then it stands where something else was passed over,
        // and there is much more of it.
        const bool more = found.weight > 3 * best.weight && !best.lines.isEmpty() && !found.lines.isEmpty()
            && found.lines.first() <= best.lines.first();
        const bool better = best.skipped > best.weight && found.weight > best.weight;
        if (best.roots.isEmpty() || (anchored && !isAnchored(best))
            || (anchored == isAnchored(best) && (more || better)))
            best = found;
        if (anchored && found.weight >= enough && found.skipped <= found.weight)
            break;
    }
    best.headline = m_headline;
    return best;
}

// Of several copies of a headline, as in a bar that stays on the screen, the one next to the article.
int ArticleFinder::lastCopy(int headline, const FoundArticle &found) const
{
    const QString letters = lettersOf(m_tree.text(headline));
    const auto prose = std::find_if(
        found.lines.begin(), found.lines.end(), [this](int i) { return m_lines[at(i)].isProse(); });
    const int end = prose == found.lines.end() ? 0 : m_lines[at(*prose)].first;
    for (const PageLine &line : m_lines) {
        if (line.first > headline && line.first < end && line.linked == 0 && line.letters == letters
            && !isGone(line))
            headline = m_tree.contains(line.block, line.first) && m_tree.text(line.block) == line.text
                ? line.block
                : line.first;
    }
    return headline;
}

// The last heading before the article, or at its beginning.
int ArticleFinder::headingAbove(const FoundArticle &found) const
{
    if (found.lines.isEmpty())
        return -1;
    constexpr int reach = 8; // lines
    constexpr qsizetype shortest = 12; // weight
    constexpr qsizetype longest = 250;
    for (int i = std::min<int>(found.lines.first() + 2, int(m_lines.size()) - 1);
         i >= std::max(0, found.lines.first() - reach); --i) {
        const PageLine &line = m_lines[at(i)];
        if (isHeadline(m_tree[line.block].tag) && line.linked == 0 && line.weight >= shortest
            && line.weight <= longest)
            return line.block;
    }
    return -1;
}

void ArticleFinder::findAnchors(int headline)
{
    const QStringList probes
        = probesOf(m_meta.all(QStringLiteral("description")).mid(0, 4), m_meta.first(QStringLiteral("body")));
    for (const PageLine &line : m_lines) {
        if (line.weight < 2 * probeLength
            || m_tree.contains(std::max(headline, 0), line.first) == (headline > 0)
            || line.linked * 2 > line.weight)
            continue;
        const bool quoted = std::any_of(probes.begin(), probes.end(),
            [&line](const QString &probe) { return line.letters.contains(probe); });
        if (!quoted)
            continue;
        ++m_anchors;
        for (int node = line.first; node >= 0; node = m_tree[node].parent)
            ++m_anchored[at(node)];
    }
}

void ArticleFinder::markGone(Strictness strictness)
{
    static const QStringList roles
        = QStringLiteral("menu menubar complementary navigation alert alertdialog dialog "
                         "banner contentinfo search toolbar form")
              .split(u' ');
    for (int node = 0; node < m_tree.size(); ++node) {
        const HtmlNode &element = m_tree[node];
        const bool inherited = element.parent >= 0 && m_gone[at(element.parent)];
        bool gone = inherited || isNeverArticle(element.tag);
        const bool holdsHeadline = m_headline >= 0 && m_tree.contains(node, m_headline);
        if (!gone && !element.isText() && strictness != Strictness::None && !holdsHeadline
            && element.tag != GUMBO_TAG_BODY && element.tag != GUMBO_TAG_HTML) {
            const QString role = element.attributes.isEmpty() ? QString() : element.attribute("role");
            const bool away
                = m_names.isCalled(node, PagePart::Away) && !m_names.isCalled(node, PagePart::Body);
            const bool believed = strictness == Strictness::All || !m_names.isCalled(node, PagePart::Unsure);
            const bool aside = element.tag == GUMBO_TAG_ASIDE || roles.contains(role);
            // What the page quotes of its article is the article, unless a copy of it stands elsewhere too.
            const bool anchored = m_anchored[at(node)] > 0 && m_anchored[at(node)] == m_anchors;
            gone = m_names.isHidden(node)
                || (!anchored && (aside || m_teasers[at(node)] || (away && believed)));
        }
        m_gone[at(node)] = gone;
    }
}

int ArticleFinder::blockAbove(int node) const
{
    do
        node = m_tree[node].parent;
    while (node >= 0 && !isBlock(m_tree[node].tag));
    return node;
}

std::vector<double> ArticleFinder::score() const
{
    std::vector<double> scores(at(m_tree.size()));
    for (const PageLine &line : m_lines) {
        if (isGone(line) || !line.isProse())
            continue;
        const qsizetype commas = line.text.count(u',') + line.text.count(u'、') + line.text.count(u'，');
        const double points
            = 1 + std::min<double>(double(commas), 5) + std::min(double(line.weight) / 100, 3.0);
        int level = 0;
        qsizetype inside = m_prose[at(line.block)];
        int node = isParagraph(m_tree[line.block].tag) ? blockAbove(line.block) : line.block;
        constexpr int furthest = 5;
        for (bool first = true; node >= 0 && level <= furthest; node = blockAbove(node), first = false) {
            // Wrappers that hold nothing else are one element.
            if (!first && m_prose[at(node)] > inside)
                ++level;
            inside = m_prose[at(node)];
            scores[at(node)] += points / (level == 0 ? 1 : level == 1 ? 2 : level * 3);
        }
    }
    return scores;
}

double ArticleFinder::factor(int node) const
{
    const HtmlNode &element = m_tree[node];
    double factor = 1;
    if (m_names.isCalled(node, PagePart::Body))
        factor *= 1.4;
    if (m_names.isCalled(node, PagePart::Away))
        factor *= m_names.isCalled(node, PagePart::Unsure) ? 0.9 : 0.5;
    if (element.attribute("itemprop").toLower() == u"articlebody"
        || element.attribute("name") == u"articleBody")
        factor *= 2;
    if (element.tag == GUMBO_TAG_ARTICLE)
        factor *= 1.1;
    if (m_anchors > 0)
        factor *= 1 + double(m_anchored[at(node)]) / m_anchors;
    if (m_weight[at(node)] > 0)
        factor *= 1 - double(m_linked[at(node)]) / double(m_weight[at(node)]);
    return factor;
}

FoundArticle ArticleFinder::findWith()
{
    m_prose.assign(at(m_tree.size()), 0);
    m_weight.assign(at(m_tree.size()), 0);
    m_linked.assign(at(m_tree.size()), 0);
    for (const PageLine &line : m_lines) {
        if (isGone(line))
            continue;
        for (int node = line.block; node >= 0; node = m_tree[node].parent) {
            m_prose[at(node)] += line.isProse() ? line.weight : 0;
            m_weight[at(node)] += line.weight;
            m_linked[at(node)] += line.linked;
        }
    }
    std::vector<double> scores = score();
    // Prose below the headline and above a node: the article is the first that comes.
    std::vector<qsizetype> above(at(m_tree.size()));
    qsizetype sum = 0;
    size_t next = 0;
    for (int node = 0; node < m_tree.size(); ++node) {
        for (; next < m_lines.size() && m_lines[next].first < node; ++next)
            sum += m_lines[next].first > m_headline && m_lines[next].isProse() && !isGone(m_lines[next])
                ? m_lines[next].weight
                : 0;
        above[at(node)] = sum;
    }
    int best = -1;
    for (int node = 0; node < m_tree.size(); ++node) {
        if (scores[at(node)] <= 0 || m_tree[node].tag == GUMBO_TAG_HTML)
            continue;
        scores[at(node)] *= factor(node);
        if (m_headline >= 0)
            scores[at(node)] *= double(m_prose[at(node)]) / double(m_prose[at(node)] + above[at(node)]);
        // The innermost of equal ones.
        if (best < 0 || scores[at(node)] >= scores[at(best)])
            best = node;
    }
    // A page of a few words has no prose that could tell: then all of it is the article.
    for (int node = 0; best < 0 && node < m_tree.size(); ++node) {
        if (m_tree[node].tag == GUMBO_TAG_BODY && m_weight[at(node)] > m_linked[at(node)])
            best = node;
    }
    FoundArticle found;
    if (best < 0) {
        found.rootOf.assign(at(m_tree.size()), -1);
        return found;
    }
    found.roots = joined(best, scores);
    found.rootOf.assign(at(m_tree.size()), -1);
    for (const int root : std::as_const(found.roots))
        std::fill(found.rootOf.begin() + root, found.rootOf.begin() + m_tree[root].end, root);
    const auto isIn = [&found](const PageLine &line) { return found.rootOf[at(line.first)] >= 0; };
    const auto isHead
        = [this](const PageLine &line) { return m_headline >= 0 && m_tree.contains(m_headline, line.first); };
    bool reached = m_headline < 0 || found.roots.first() < m_headline;
    bool inside = false;
    int belowHead = 0; // lines
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const PageLine &line = m_lines[i];
        if (isHead(line)) {
            reached = true;
            continue;
        }
        if (isGone(line)) {
            if (reached && !inside && m_headline >= 0 && line.isProse())
                found.skipped += line.weight;
            continue;
        }
        if (isIn(line)) {
            inside = true;
            found.lines.append(static_cast<int>(i));
            found.weight += line.isProse() ? line.weight : 0;
            continue;
        }
        if (inside || !reached || m_headline < 0)
            continue;
        // Between headline and body stand the deck and a first paragraph that is set apart.
        const GumboTag tag = m_tree[line.block].tag;
        constexpr qsizetype shortestDeck = 24; // weight
        constexpr int mostDecks = 3;
        const bool near = ++belowHead <= mostDecks && line.weight >= shortestDeck;
        // A summary in points.
        const bool item = tag == GUMBO_TAG_LI && line.weight >= 20;
        if (item && i > 0 && line.linked == 0 && isHeadline(m_tree[m_lines[i - 1].block].tag)
            && !isGone(m_lines[i - 1]) && (found.lines.isEmpty() || found.lines.last() != int(i) - 1)
            && !isHead(m_lines[i - 1]))
            found.lines.append(static_cast<int>(i) - 1);
        const bool deck = near || item || m_names.isWithin(line.block, PagePart::Deck)
            || (isHeadline(tag) && line.weight >= shortestDeck);
        const bool info = m_names.isWithin(line.block, PagePart::Byline)
            || m_names.isWithin(line.block, PagePart::Date)
            || LinePatterns::standard().match(line.text).kind != BlockKind::Paragraph;
        if (line.linked == 0 && !info && (deck || line.isProse()))
            found.lines.append(static_cast<int>(i));
    }
    return found;
}

// Elements beside the best one that are like it: the article falls into parts with something between them.
QList<int> ArticleFinder::joined(int best, const std::vector<double> &scores) const
{
    // Up through what holds nothing else.
    int inner = best;
    int outer = m_tree[best].parent;
    while (outer >= 0 && m_prose[at(outer)] == m_prose[at(best)]) {
        inner = outer;
        outer = m_tree[outer].parent;
    }
    if (outer < 0)
        return {best};
    constexpr double share = 0.2;
    const double least = std::max(4.0, scores[at(best)] * share);
    QList<int> roots;
    for (int child = outer + 1; child < m_tree[outer].end; child = m_tree[child].end) {
        if (child == inner) {
            roots.append(best);
            continue;
        }
        if (m_gone[at(child)] || m_tree[child].isText() || m_weight[at(child)] == 0)
            continue;
        const double links = double(m_linked[at(child)]) / double(m_weight[at(child)]);
        const double prose = double(m_prose[at(child)]) / double(m_weight[at(child)]);
        const bool alike = m_tree[child].tag == m_tree[inner].tag
            && m_tree[child].names == m_tree[inner].names && m_tree[child].names.size() > 2;
        const bool paragraph = isParagraph(m_tree[child].tag);
        constexpr double fewLinks = 0.25;
        constexpr double mostlyProse = 0.6;
        const bool good
            = paragraph ? m_prose[at(child)] > 0 : scores[at(child)] + (alike ? least : 0) >= least;
        if (links < fewLinks && prose > mostlyProse && good && (alike || paragraph))
            roots.append(child);
    }
    return roots;
}

} // namespace mitjul
