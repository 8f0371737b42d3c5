// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdowninline.h"
#include "testsuite.h"

using namespace mitjul;

class TestMarkdownInline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesMarksOut_data();
    void takesMarksOut();
    void isLinear_data();
    void isLinear();
};

void TestMarkdownInline::takesMarksOut_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *name, const QString &marked, const QString &plain) {
        QTest::newRow(name) << marked << plain;
    };
    row("nothing", QStringLiteral("그냥 글"), QStringLiteral("그냥 글"));
    row("strong", QStringLiteral("**굵은** 글"), QStringLiteral("굵은 글"));
    row("strong before a particle", QStringLiteral("그는 **“말”**이라고 했다"),
        QStringLiteral("그는 “말”이라고 했다"));
    row("emphasis", QStringLiteral("*a* _b_ ***c*** __d__"), QStringLiteral("a b c d"));
    row("nested", QStringLiteral("**a *b* c**"), QStringLiteral("a b c"));
    row("underscore before a particle", QStringLiteral("_강조_는"), QStringLiteral("강조는"));
    row("snake case stays", QStringLiteral("snake_case_word"), QStringLiteral("snake_case_word"));
    row("lone stars stay", QStringLiteral("2 * 3 * 4, 별점 *"), QStringLiteral("2 * 3 * 4, 별점 *"));
    row("unclosed stays", QStringLiteral("**열린 채"), QStringLiteral("**열린 채"));
    row("struck", QStringLiteral("~~틀린~~ 3~5일, 7~9일"), QStringLiteral("틀린 3~5일, 7~9일"));
    row("code", QStringLiteral("`a*b*` ``c`d``"), QStringLiteral("a*b* c`d"));
    row("code unclosed", QStringLiteral("a ` b"), QStringLiteral("a ` b"));
    row("link", QStringLiteral("[밑줄](https://a.b/c_(d) \"제목\")을"), QStringLiteral("밑줄을"));
    row("link with emphasis", QStringLiteral("[**밑줄**](x)"), QStringLiteral("밑줄"));
    row("reference", QStringLiteral("[밑줄][Ref] [ref] [ref][]"), QStringLiteral("밑줄 ref ref"));
    row("brackets stay", QStringLiteral("[인사이트] 제목 [a][b]"), QStringLiteral("[인사이트] 제목 [a][b]"));
    row("image", QStringLiteral("앞 ![그림](x.png) 뒤"), QStringLiteral("앞 그림 뒤"));
    row("footnote", QStringLiteral("말[^1]이다"), QStringLiteral("말이다"));
    row("autolink", QStringLiteral("<https://a.b/c_d_e>"), QStringLiteral("https://a.b/c_d_e"));
    row("tags", QStringLiteral("<b>굵은</b> 글<br/>다음<!-- 숨은 -->"), QStringLiteral("굵은 글 다음"));
    row("no tag", QStringLiteral("3 < 4 > 2 <한국일보>"), QStringLiteral("3 < 4 > 2 <한국일보>"));
    row("escapes", QStringLiteral("\\*a\\* \\[b\\]"), QStringLiteral("*a* [b]"));
    row("entities", QStringLiteral("A&amp;B &lt;c&gt; &foo; R&D"), QStringLiteral("A&B <c> &foo; R&D"));
    row("code keeps entities", QStringLiteral("`&amp;`"), QStringLiteral("&amp;"));
    row("emoji", QStringLiteral("**😀**가"), QStringLiteral("😀가"));
}

void TestMarkdownInline::takesMarksOut()
{
    QFETCH(QString, marked);
    QFETCH(QString, plain);
    QCOMPARE(plainMarkdown(marked, {QStringLiteral("ref")}), plain);
}

void TestMarkdownInline::isLinear_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"*", "*a_", "[", "[a](", "](", "<a", "`", "` `` ", "![", "~~a", "&", "\\"})
        QTest::newRow(piece) << QString::fromUtf8(piece);
}

void TestMarkdownInline::isLinear()
{
    QFETCH(QString, piece);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!plainMarkdown(piece.repeated(300'000)).isEmpty());
    QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
}

MITJUL_TEST(TestMarkdownInline)
#include "tst_markdowninline.moc"
