// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importer.h"
#include "testsuite.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <numeric>

using namespace mitjul;

namespace {

QHash<QString, int> tokensOf(const QString &text)
{
    static const QRegularExpression word(
        QStringLiteral("\\w+"), QRegularExpression::UseUnicodePropertiesOption);
    QHash<QString, int> tokens;
    for (auto match = word.globalMatch(text.toLower()); match.hasNext();)
        ++tokens[match.next().captured()];
    return tokens;
}

double agreement(const QString &found, const QString &wanted)
{
    const auto a = tokensOf(found);
    const auto b = tokensOf(wanted);
    const auto count
        = [](const QHash<QString, int> &tokens) { return std::accumulate(tokens.begin(), tokens.end(), 0); };
    int both = 0;
    for (auto token = a.begin(); token != a.end(); ++token)
        both += std::min(token.value(), b.value(token.key()));
    return both == 0 ? 0 : 2.0 * both / (count(a) + count(b));
}

QString letters(const QString &text)
{
    static const QRegularExpression other(
        QStringLiteral("[\\W_]+"), QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).remove(other).toLower();
}

QStringList namesOf(QString byline)
{
    static const QRegularExpression role(QStringLiteral("\\s?(?:기자|특파원|논설위원|에디터|칼럼니스트)"));
    QStringList names;
    for (const QString &name : byline.remove(role).split(u',', Qt::SkipEmptyParts))
        names.append(letters(name));
    names.sort();
    return names;
}

// What the article says itself: without byline, source, captions and boilerplate.
QString wordsOf(const Article &article)
{
    QString words;
    for (const Block &block : article.blocks) {
        switch (block.kind) {
        case BlockKind::Deck:
        case BlockKind::Heading:
        case BlockKind::Paragraph:
        case BlockKind::Quote:
        case BlockKind::Item:
            words += article.text.mid(block.span.start, block.span.length()) + u'\n';
            break;
        default:
            break;
        }
    }
    return words;
}

} // namespace

class TestPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheArticle_data();
    void findsTheArticle();
    void agreesWithACarefulReader();

private:
    struct Scores {
        int pages = 0;
        double text = 0; // sum of token F1
        int titles = 0;
        int bylines = 0;
        int dates = 0;
        int sites = 0;
        int addresses = 0;
    };
    QHash<QString, Scores> m_scores; // by language
};

// Layouts of Korean and English newspapers, portals, agencies, broadcasters and blogs, made up by people who
// had not seen the importer, each with what a careful reader would copy out.
void TestPages::findsTheArticle_data()
{
    QTest::addColumn<QString>("page");
    const QDir folder(qEnvironmentVariable("MITJUL_SOURCE_DIR") + QStringLiteral("/tests/data/pages"));
    const QStringList pages = folder.entryList({QStringLiteral("*.html")}, QDir::Files, QDir::Name);
    QVERIFY(pages.size() > 50);
    for (const QString &page : pages)
        QTest::newRow(qPrintable(page)) << folder.filePath(page);
}

void TestPages::findsTheArticle()
{
    QFETCH(QString, page);
    QFile file(QString(page).replace(QStringLiteral(".html"), QStringLiteral(".gold.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject gold = QJsonDocument::fromJson(file.readAll()).object();
    const auto imported = importFile(page);
    QVERIFY2(imported.ok(), imported.ok() ? "" : qPrintable(imported.error().message));
    const Article &article = imported->article;
    const auto wanted = [&gold](const char *field) { return gold.value(QLatin1String(field)).toString(); };

    const QString words = wordsOf(article);
    const double text = agreement(words, wanted("text"));
    const bool title = letters(article.title) == letters(wanted("title"));
    const bool byline = namesOf(article.byline) == namesOf(wanted("byline"));
    const bool date = article.published == wanted("published");
    Scores &scores = m_scores[wanted("language")];
    ++scores.pages;
    scores.text += text;
    scores.titles += title;
    scores.bylines += byline;
    scores.dates += date;
    scores.sites += letters(article.source) == letters(wanted("site"));
    scores.addresses += wanted("url").isEmpty() || article.url == wanted("url");
    QCOMPARE(article.language, wanted("language"));
    if (text < 0.95 || !title || !byline || !date)
        qInfo("%s: text %.3f, title %d, byline %d, date %d", QTest::currentDataTag(), text, title, byline,
            date);
    // Whatever else goes wrong: not half of the article, nor the page round it.
    QVERIFY2(text > 0.8, qPrintable(words));
}

void TestPages::agreesWithACarefulReader()
{
    QCOMPARE(m_scores.size(), 2);
    for (auto language = m_scores.cbegin(); language != m_scores.cend(); ++language) {
        const Scores &scores = *language;
        const double pages = scores.pages;
        qInfo("%s, %d pages: text %.3f, title %.2f, byline %.2f, date %.2f, site %.2f, address %.2f",
            qPrintable(language.key()), scores.pages, scores.text / pages, scores.titles / pages,
            scores.bylines / pages, scores.dates / pages, scores.sites / pages, scores.addresses / pages);
        QVERIFY(scores.text / pages >= 0.97);
        QVERIFY(scores.titles / pages >= 0.95);
        QVERIFY(scores.bylines / pages >= 0.85);
        QVERIFY(scores.dates / pages >= 0.90);
    }
}

MITJUL_TEST(TestPages)
#include "tst_pages.moc"
