// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "addresses.h"
#include "excerpt.h"
#include "finder.h"
#include "pagecaret.h"
#include "testsuite.h"

#include <QMimeData>

using namespace mitjul;
using Step = PageCaret::Step;

class TestPageCaret : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void stepsOverGraphemes();
    void crossesParagraphs();
    void keepsItsColumn();
    void goesToTheEdges();
    void takesWordsWithoutPunctuation_data();
    void takesWordsWithoutPunctuation();
    void copiesTheArticlesOwnText();
    void findsWords();
    void findsAddresses_data();
    void findsAddresses();

private:
    Article m_article;
    PageLayout m_layout;
};

void TestPageCaret::init()
{
    m_article = {};
    const std::pair<BlockKind, QString> blocks[] = {
        {BlockKind::Title, QStringLiteral("제목 <b>")},
        {BlockKind::Paragraph, QStringLiteral("가😀나👩‍👩‍👧다각")},
        {BlockKind::Item, QStringLiteral("하나")},
        {BlockKind::Item, QStringLiteral("둘")},
        {BlockKind::Paragraph, QStringLiteral("“오픈소스는 (Meta)가” 말했다. ").repeated(8).trimmed()},
    };
    for (const auto &[kind, text] : blocks) {
        if (!m_article.text.isEmpty())
            m_article.text += u'\n';
        m_article.blocks.append({kind, {m_article.text.size(), m_article.text.size() + text.size()}, 1});
        m_article.text += text;
    }
    m_layout.setStyle(PageStyle({}, 1), 320);
    m_layout.setArticle(m_article);
}

void TestPageCaret::stepsOverGraphemes()
{
    PageCaret caret(m_layout);
    const Span block = m_article.blocks[1].span;
    QList<qsizetype> stops;
    for (qsizetype at = block.start; at < block.end; at = caret.moved(at, Step::Right, 100))
        stops.append(at - block.start);
    QCOMPARE(stops, (QList<qsizetype>{0, 1, 3, 4, 12, 13}));
    for (qsizetype at = block.end; at > block.start; at = caret.moved(at, Step::Left, 100))
        QVERIFY(at == block.end || stops.contains(at - block.start));
    QCOMPARE(m_layout.snapped(block.start + 2), block.start + 1);
    QCOMPARE(m_layout.snapped(block.start + 8), block.start + 4);
    // From the middle of a pair, a step does not end in the middle of another.
    QCOMPARE(caret.moved(block.start + 2, Step::Right, 100), block.start + 3);
}

void TestPageCaret::crossesParagraphs()
{
    PageCaret caret(m_layout);
    const Span first = m_article.blocks[0].span;
    const Span second = m_article.blocks[1].span;
    QCOMPARE(caret.moved(first.end, Step::Right, 100), second.start);
    QCOMPARE(caret.moved(second.start, Step::Left, 100), first.end);
    QCOMPARE(caret.moved(0, Step::Left, 100), 0);
    QCOMPARE(caret.moved(m_article.text.size(), Step::Right, 100), m_article.text.size());
    QCOMPARE(caret.moved(first.start, Step::WordRight, 100), first.start + 3);
}

void TestPageCaret::keepsItsColumn()
{
    PageCaret caret(m_layout);
    const Span last = m_article.blocks[4].span;
    // From far right up over short paragraphs, and down again to where it was.
    qsizetype at = last.start + 14;
    const qreal x = m_layout.caretRect(at).x();
    for (int i = 0; i < 3; ++i)
        at = caret.moved(at, Step::Up, 100);
    QCOMPARE(at, m_article.blocks[1].span.end); // which is shorter
    for (int i = 0; i < 3; ++i)
        at = caret.moved(at, Step::Down, 100);
    QCOMPARE(m_layout.caretRect(at).x(), x);
    const qsizetype top = caret.moved(at, Step::PageUp, 5000);
    QVERIFY(m_article.blocks[0].span.contains(top) || top == m_article.blocks[0].span.end);
}

void TestPageCaret::goesToTheEdges()
{
    PageCaret caret(m_layout);
    const Span last = m_article.blocks[4].span;
    const Paragraph &set = m_layout.paragraph(4);
    const Span line = set.lineText(1);
    QCOMPARE(caret.moved(last.start + line.start + 3, Step::LineStart, 100), last.start + line.start);
    QCOMPARE(caret.moved(last.start + line.start + 3, Step::LineEnd, 100), last.start + line.end);
    QCOMPARE(caret.moved(5, Step::TextEnd, 100), m_article.text.size());
    QCOMPARE(caret.moved(50, Step::TextStart, 100), 0);
    QCOMPARE(caret.moved(last.start + 5, Step::BlockStart, 100), last.start);
    QCOMPARE(caret.moved(last.start, Step::BlockStart, 100), m_article.blocks[3].span.start);
}

void TestPageCaret::takesWordsWithoutPunctuation_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("word");
    QTest::newRow("inside") << 2 << QStringLiteral("오픈소스는");
    QTest::newRow("at its start") << 1 << QStringLiteral("오픈소스는");
    QTest::newRow("at its end") << 6 << QStringLiteral("오픈소스는");
    QTest::newRow("in brackets") << 9 << QStringLiteral("Meta)가");
    QTest::newRow("on the mark before") << 0 << QStringLiteral("“");
    QTest::newRow("before a full stop") << 17 << QStringLiteral("말했다");
}

void TestPageCaret::takesWordsWithoutPunctuation()
{
    QFETCH(int, offset);
    QFETCH(QString, word);
    const Span span = PageCaret(m_layout).wordAt(m_article.blocks[4].span.start + offset);
    QCOMPARE(m_article.text.sliced(span.start, span.length()), word);
}

void TestPageCaret::copiesTheArticlesOwnText()
{
    const Span span{1, m_article.blocks[3].span.end};
    const auto data = excerptData(m_article, {span});
    QCOMPARE(data->text(), m_article.text.sliced(span.start, span.length()));
    const QString html = data->html();
    QVERIFY(html.contains(QStringLiteral("<h1>목 &lt;b&gt;</h1>")));
    QVERIFY(html.contains(QStringLiteral("<ul>\n<li>하나</li>\n<li>둘</li>\n</ul>")));
    QCOMPARE(wordCount(QStringLiteral("  한 두  세\n넷 ")), 4);
}

void TestPageCaret::findsWords()
{
    const QString text = QStringLiteral("오픈소스 OpenAI 오픈소스는 openai, 각 가");
    QCOMPARE(findAll(text, QStringLiteral("오픈소스"), {}).size(), 2);
    QCOMPARE(findAll(text, QStringLiteral("오픈소스"), {false, true}).size(), 1);
    const auto particles = [](Span word) { return Span{word.start, word.end - 1}; };
    QCOMPARE(findAll(text, QStringLiteral("오픈소스"), {false, true, particles}).size(), 2);
    QCOMPARE(findAll(text, QStringLiteral("오픈"), {false, true, particles}).size(), 0);
    QCOMPARE(findAll(text, QStringLiteral("openai"), {}).size(), 2);
    QCOMPARE(findAll(text, QStringLiteral("openai"), {true, false}).size(), 1);
    // The query may come in pieces, as some systems send it; the text is always whole.
    QCOMPARE(findAll(text, QStringLiteral("각"), {}).size(), 1);
    QCOMPARE(findAll(text, QString(), {}).size(), 0);
    QCOMPARE(findAll(QStringLiteral("aaaa"), QStringLiteral("aa"), {}).size(), 2);
}

void TestPageCaret::findsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("addresses");
    const auto row = [](const char *name, const char16_t *text, const QStringList &addresses) {
        QTest::newRow(name) << QString::fromUtf16(text) << addresses;
    };
    row("none", u"주소가 없다. httpd, wwww.", {});
    row("with a particle", u"자료는 https://a.example.kr/b?c=1에서 받는다.", {QStringLiteral("https://a.example.kr/b?c=1")});
    row("ends a sentence", u"See http://example.org.", {QStringLiteral("http://example.org")});
    row("in brackets", u"(www.example.org/x_(y)) 둘째 WWW.B.KR", {QStringLiteral("www.example.org/x_(y)"), QStringLiteral("WWW.B.KR")});
    row("nothing behind the scheme", u"https:// http://a", {});
    row("inside a word", u"xhttps://a.kr", {});
}

void TestPageCaret::findsAddresses()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, addresses);
    QStringList found;
    for (const Span span : addressesIn(text))
        found.append(text.sliced(span.start, span.length()));
    QCOMPARE(found, addresses);
    for (const QString &address : found)
        QVERIFY(urlOf(address).isValid() && urlOf(address).scheme().startsWith(QStringLiteral("http")));
}

MITJUL_TEST(TestPageCaret)
#include "tst_pagecaret.moc"
