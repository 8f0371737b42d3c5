// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quotefixture.h"
#include "quotemarks.h"

#include <QRegularExpression>
#include <QTest>

using namespace mitjul;
using namespace mitjul::test;

namespace {

/// A quotation in marks, without where it stands.
struct Said {
    QString words;
    QString speaker;

    friend bool operator==(const Said &, const Said &) = default;
};

bool isDirect(const Finding &finding)
{
    const QuoteType type = finding.quote()->type;
    return type == QuoteType::Direct || type == QuoteType::Partial;
}

/// The direct quotes of a text, its marks and spaces left out of their words.
QList<Said> saidIn(const QString &body)
{
    const Article article = articleOf(body);
    QList<Said> all;
    for (const Finding &finding : quotesOf(article)) {
        if (!isDirect(finding))
            continue;
        QString words = article.text.mid(finding.span.start, finding.span.length());
        words.removeIf([](QChar c) { return isQuotationMark(c) || c.isSpace(); });
        const auto &speaker = finding.quote()->speaker;
        all.append({words, speaker ? speaker->text : QString()});
    }
    return all;
}

/// The marked articles of the project, each line a paragraph.
QList<std::pair<QString, QString>> markedArticles()
{
    QList<std::pair<QString, QString>> articles;
    const QDir folder(sourcePath(QStringLiteral("tests/bench/marked")));
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        articles.append({name, lines.join(u'\n')});
    }
    return articles;
}

/// How many quotations of all articles keep their words and speakers when the text is changed so.
template <typename Change>
double kept(Change change)
{
    qsizetype all = 0;
    qsizetype same = 0;
    for (const auto &[name, text] : markedArticles()) {
        QList<Said> after = saidIn(change(text));
        for (const Said &said : saidIn(text)) {
            ++all;
            if (after.removeOne(said))
                ++same;
            else
                qDebug("%s: %s (%s)", qPrintable(name), qPrintable(said.words), qPrintable(said.speaker));
        }
    }
    return all == 0 ? 0 : static_cast<double>(same) / static_cast<double>(all);
}

} // namespace

/// Articles changed in ways whose answers are known: what is said stays said, by whom it was.
class TestMetamorphic : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void straightMarks();
    void fullWidthMarks();
    void noSpacesAroundMarks();
    void aClosingMarkIsMissing();
};

void TestMetamorphic::straightMarks()
{
    const double share = kept([](QString text) {
        return text.replace(u'“', u'\x22').replace(u'”', u'\x22');
    });
    QVERIFY(share >= 0.99);
}

void TestMetamorphic::fullWidthMarks()
{
    const double share = kept([](QString text) {
        return text.replace(u'“', u'＂').replace(u'”', u'＂').replace(u'\x22', u'＂');
    });
    QVERIFY(share >= 0.99);
}

void TestMetamorphic::noSpacesAroundMarks()
{
    // `은 “…`, `said “…`: between a word and the mark it introduces.
    static const QRegularExpression space(QStringLiteral("(?<=[가-힣a-z,:]) (?=“)"));
    const double share = kept([](QString text) { return text.remove(space); });
    QVERIFY(share >= 0.98);
}

void TestMetamorphic::aClosingMarkIsMissing()
{
    // Every fifth quotation loses its closing mark, one at a time: it ends with its paragraph at most, what other
    // paragraphs say stays as it was, and its words are still found, less surely.
    qsizetype tried = 0;
    qsizetype stillFound = 0;
    qsizetype others = 0;
    qsizetype othersKept = 0;
    qsizetype count = 0;
    for (const auto &[name, text] : markedArticles()) {
        const Article before = articleOf(text);
        const QList<Finding> all = quotesOf(before);
        for (const Finding &dropped : all) {
            if (!isDirect(dropped) || before.text[dropped.span.end] != u'”' || ++count % 5 != 0)
                continue;
            ++tried;
            const Article after = articleOf(QString(before.text).remove(dropped.span.end, 1).sliced(2));
            const qsizetype end = after.text.indexOf(u'\n', dropped.span.start);
            const Span paragraph{after.text.lastIndexOf(u'\n', dropped.span.start) + 1, end < 0 ? after.text.size() : end};
            const QList<Finding> now = quotesOf(after);
            bool again = false;
            for (const Finding &quote : now) {
                QVERIFY2(!quote.span.intersects(paragraph) || paragraph.contains(quote.span), qPrintable(name));
                again = again || (quote.quote()->type != QuoteType::Term && quote.certainty != Certainty::Certain
                                  && quote.span.contains(dropped.span.start));
            }
            stillFound += again ? 1 : 0;
            for (const Finding &quote : all) {
                if (!isDirect(quote) || quote.span.intersects({paragraph.start, paragraph.end + 1}))
                    continue;
                const qsizetype shift = quote.span.start > paragraph.end ? 1 : 0;
                const Span moved{quote.span.start - shift, quote.span.end - shift};
                ++others;
                othersKept += std::any_of(now.begin(), now.end(), [&](const Finding &f) { return isDirect(f) && f.span == moved; });
            }
        }
    }
    qDebug("%lld of %lld found again, %lld of %lld elsewhere kept", (long long)stillFound, (long long)tried, (long long)othersKept,
           (long long)others);
    QVERIFY(tried > 50);
    QCOMPARE(othersKept, others);
    QVERIFY(stillFound * 10 >= tried * 8);
}

MITJUL_TEST(TestMetamorphic)
#include "tst_metamorphic.moc"
