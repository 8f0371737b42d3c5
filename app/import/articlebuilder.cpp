// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlebuilder.h"

#include "linepatterns.h"

#include <algorithm>

namespace mitjul {

namespace {

// A first line longer than this is a paragraph of a text without title (UTF-16 code units).
constexpr qsizetype longestTitle = 200;
constexpr qsizetype shownTitle = 80;

bool isTitleLike(BlockKind kind)
{
    return kind == BlockKind::Heading || kind == BlockKind::Paragraph;
}

// Format characters alone, as U+200B and a byte order mark in the middle, make no line.
bool isBlank(QStringView text)
{
    return std::all_of(
        text.begin(), text.end(), [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Format; });
}

bool looksLikeLink(QStringView line)
{
    constexpr qsizetype longestHeadline = 100;
    return line.size() <= longestHeadline && (!endsLikeSentence(line) || !line.endsWith(u'.'));
}

bool looksLikeDeck(QStringView line)
{
    constexpr qsizetype longestDeck = 100;
    if (line.size() < 6 || line.size() > longestDeck || endsLikeSentence(line) || line.contains(u". "))
        return false;
    // A question and answer, a dateline, a full Korean sentence without its stop: not certain.
    return !QStringView(u"다요까:▶▷■◆Q").contains(line.back())
        && !QStringView(u"▶▷■◆●○▲(").contains(line.front());
}

QString cutTitle(QStringView text)
{
    if (text.size() <= longestTitle)
        return text.toString();
    QStringView head = text.left(shownTitle);
    const qsizetype space = head.lastIndexOf(u' ');
    if (space > shownTitle / 2)
        head = head.left(space);
    else if (head.back().isHighSurrogate())
        head.chop(1);
    return head.trimmed().toString() + u'…';
}

QString languageOf(QStringView text)
{
    qsizetype hangul = 0;
    qsizetype letters = 0;
    for (const QChar c : text) {
        if (!c.isLetter())
            continue;
        ++letters;
        hangul += c.script() == QChar::Script_Hangul;
    }
    // A syllable says as much as two or three Latin letters: a fifth of the letters is a third of the words.
    return hangul > 0 && hangul * 5 >= letters ? QStringLiteral("ko") : QStringLiteral("en");
}

} // namespace

ArticleBuilder::ArticleBuilder(qsizetype expectedLength)
{
    m_result.article.text.reserve(expectedLength);
}

bool ArticleBuilder::standsAlone(QStringView line)
{
    return LinePatterns::standard().match(line.trimmed()).kind != BlockKind::Paragraph;
}

void ArticleBuilder::setTitle(const QString &title)
{
    if (isBlank(title))
        return;
    m_titleIsKnown = true;
    m_result.article.title = cutTitle(title);
    add(BlockKind::Title, title, 1);
}

void ArticleBuilder::addText(QStringView line, qsizetype number)
{
    line = line.trimmed();
    const LinePatterns &patterns = LinePatterns::standard();
    const LineMatch match = patterns.match(line);
    Article &article = m_result.article;
    if (match.kind == BlockKind::Source && article.source.isEmpty())
        article.source = match.value;
    if (match.kind == BlockKind::Byline) {
        QString &field = match.isDate ? article.published : article.byline;
        if (field.isEmpty() && !match.value.contains(u'@')) // an address alone names nobody
            field = match.value;
    }
    if (match.role == LineRole::OpensLinks || match.role == LineRole::EndsArticle)
        m_linkHeads.append(article.blocks.size());
    if (match.kind == BlockKind::Paragraph && !article.blocks.isEmpty()) {
        if (const qsizetype lead = patterns.leadingByline(line); lead > 0 && lead < line.size()) {
            const QStringView byline = line.left(lead).trimmed();
            if (article.byline.isEmpty())
                article.byline
                    = byline.endsWith(u'=') ? byline.chopped(1).trimmed().toString() : byline.toString();
            add(BlockKind::Byline, byline, number);
            line = line.sliced(lead);
        }
    }
    add(match.kind, line, number);
}

void ArticleBuilder::add(BlockKind kind, QStringView text, qsizetype number, int level)
{
    text = text.trimmed();
    if (isBlank(text))
        return;
    Article &article = m_result.article;
    if (!article.text.isEmpty())
        article.text += u'\n';
    const qsizetype start = article.text.size();
    article.text += text;
    article.blocks.append({kind, {start, article.text.size()}, level});
    m_result.lines.append(number);
}

QStringView ArticleBuilder::textOf(qsizetype block) const
{
    const Span span = m_result.article.blocks[block].span;
    return QStringView(m_result.article.text).sliced(span.start, span.length());
}

ImportedArticle ArticleBuilder::finish()
{
    if (!m_titleIsKnown)
        findTitle();
    findLinks();
    m_result.article.language = languageOf(m_result.article.text);
    return std::move(m_result);
}

void ArticleBuilder::findTitle()
{
    QList<Block> &blocks = m_result.article.blocks;
    const auto found
        = std::find_if(blocks.begin(), blocks.end(), [](const Block &b) { return isTitleLike(b.kind); });
    if (found == blocks.end()) {
        if (!blocks.isEmpty())
            m_result.article.title = cutTitle(textOf(0));
        return;
    }
    const qsizetype title = found - blocks.begin();
    m_result.article.title = cutTitle(textOf(title));
    if (textOf(title).size() > longestTitle)
        return;
    found->kind = BlockKind::Title;
    found->level = 0;
    findDeck(title);
}

// Lines under the title that are no sentences, before the first paragraph of sentences.
void ArticleBuilder::findDeck(qsizetype title)
{
    constexpr int mostDecks = 3;
    QList<Block> &blocks = m_result.article.blocks;
    QList<qsizetype> decks;
    for (qsizetype i = title + 1; i < blocks.size(); ++i) {
        const BlockKind kind = blocks[i].kind;
        if (kind == BlockKind::Byline || kind == BlockKind::Source || kind == BlockKind::Caption)
            continue;
        if (kind != BlockKind::Paragraph)
            return;
        if (endsLikeSentence(textOf(i)))
            break;
        if (decks.size() == mostDecks || !looksLikeDeck(textOf(i)))
            return;
        decks.append(i);
        if (i + 1 == blocks.size())
            return;
    }
    for (const qsizetype deck : decks)
        blocks[deck].kind = BlockKind::Deck;
}

// What looks like links below `Related articles` is boilerplate, up to the next paragraph of sentences.
void ArticleBuilder::findLinks()
{
    QList<Block> &blocks = m_result.article.blocks;
    for (const qsizetype head : m_linkHeads) {
        for (qsizetype i = head + 1; i < blocks.size() && blocks[i].kind != BlockKind::Heading; ++i) {
            if (!looksLikeLink(textOf(i)) && blocks[i].kind != BlockKind::Boilerplate)
                break;
            blocks[i].kind = BlockKind::Boilerplate;
            blocks[i].level = 0;
        }
    }
}

} // namespace mitjul
