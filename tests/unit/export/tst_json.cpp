// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporter.h"
#include "jsonwriter.h"
#include "samplebundle.h"
#include "testsuite.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace mitjul;

class TestJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesKeysInTheirOrder();
    void escapesStrings();
    void comesBackEqual();
    void whatFewMakeComesBackToo();
    void orderOfTheBundleDoesNotMatter();
    void countsCodePoints();
    void refusesWhatIsNoExport_data();
    void refusesWhatIsNoExport();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void emptyLibrary();

private:
    static QByteArray written(const Bundle &bundle)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto result = exporterFor(QStringLiteral("json"))->write(bundle, buffer);
        return result.ok() ? buffer.data() : QByteArray();
    }
    // What analysis found is not exported: it can be found again.
    static Bundle withoutFindings(Bundle bundle)
    {
        for (AnnotatedArticle &article : bundle.articles)
            article.findings = {};
        return bundle;
    }
};

void TestJson::writesKeysInTheirOrder()
{
    QByteArray pretty;
    JsonWriter writer(pretty, JsonWriter::Layout::Pretty);
    writer.beginObject()
        .member(u"z", QStringLiteral("x"))
        .key(u"a")
        .beginArray()
        .value(qsizetype(1))
        .value(0.82)
        .endArray();
    writer.key(u"e").beginArray().endArray().key(u"n").null().member(u"t", true).endObject();
    QCOMPARE(pretty,
        QByteArray("{\n  \"z\": \"x\",\n  \"a\": [\n    1,\n    0.82\n  ],\n  \"e\": [],\n  \"n\": null,\n  "
                   "\"t\": true\n}"));
    QByteArray compact;
    JsonWriter line(compact, JsonWriter::Layout::Compact);
    line.beginArray()
        .beginArray()
        .value(qsizetype(0))
        .value(qsizetype(12))
        .endArray()
        .value(0.1 + 0.2)
        .endArray();
    QCOMPARE(compact, QByteArray("[[0, 12], 0.3]"));
}

void TestJson::escapesStrings()
{
    QByteArray bytes;
    JsonWriter(bytes, JsonWriter::Layout::Compact).value(u"a\"b\\c\nd\te\u0001\u2028😀가");
    QCOMPARE(bytes, QByteArray("\"a\\\"b\\\\c\\nd\\te\\u0001\\u2028😀가\""));
}

void TestJson::comesBackEqual()
{
    const Bundle bundle = withoutFindings(test::sampleBundle());
    const QByteArray bytes = written(bundle);
    const auto read = readJsonBundle(bytes);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
    QCOMPARE(read->articles.size(), 2);
    QCOMPARE(read->articles[0].article, bundle.articles[0].article);
    QCOMPARE(read->articles[0].annotations, bundle.articles[0].annotations);
    QVERIFY(read.value() == bundle);
    QCOMPARE(written(read.value()), bytes);
}

void TestJson::whatFewMakeComesBackToo()
{
    const Bundle bundle = withoutFindings(test::fullBundle());
    const QByteArray bytes = written(bundle);
    const auto read = readJsonBundle(bytes);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
    QCOMPARE(read->articles[0].own, bundle.articles[0].own);
    QCOMPARE(read->articles[0].annotations, bundle.articles[0].annotations);
    QVERIFY(read.value() == bundle);
    QCOMPARE(written(read.value()), bytes);
}

void TestJson::orderOfTheBundleDoesNotMatter()
{
    Bundle shuffled = test::sampleBundle();
    std::reverse(shuffled.articles.begin(), shuffled.articles.end());
    std::reverse(shuffled.holders.begin(), shuffled.holders.end());
    std::reverse(shuffled.dictionary.begin(), shuffled.dictionary.end());
    for (AnnotatedArticle &article : shuffled.articles)
        std::reverse(article.annotations.begin(), article.annotations.end());
    QCOMPARE(written(shuffled), written(test::sampleBundle()));
}

void TestJson::countsCodePoints()
{
    const QJsonObject article = QJsonDocument::fromJson(written(test::sampleBundle()))
                                    .object()
                                    .value(u"articles")
                                    .toArray()
                                    .at(0)
                                    .toObject();
    const QList<uint> points = article.value(u"text").toString().toUcs4();
    const QJsonArray annotations = article.value(u"annotations").toArray();
    QCOMPARE(annotations.size(), 3);
    for (const QJsonValue &annotation : annotations) {
        const int start = annotation[u"start"].toInt();
        const QList<uint> exact = annotation[u"exact"].toString().toUcs4();
        QCOMPARE(points.mid(start, annotation[u"end"].toInt() - start), exact);
    }
}

void TestJson::refusesWhatIsNoExport_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("no JSON object");
    QTest::newRow("text") << QByteArray("제목") << QStringLiteral("no JSON object");
    QTest::newRow("list") << QByteArray("[]") << QStringLiteral("no JSON object");
    QTest::newRow("other format") << QByteArray("{\"format\": \"zotero\", \"version\": 1}")
                                  << QStringLiteral("“format”");
    QTest::newRow("newer") << QByteArray("{\"format\": \"mitjul\", \"version\": 2}")
                           << QStringLiteral("version");
    QTest::newRow("no articles") << QByteArray("{\"format\": \"mitjul\", \"version\": 1}")
                                 << QStringLiteral("“articles”");
    QTest::newRow("cut") << written(test::sampleBundle()).chopped(50) << QStringLiteral("no JSON object");
}

void TestJson::refusesWhatIsNoExport()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const auto read = readJsonBundle(bytes);
    QVERIFY(!read.ok());
    QVERIFY2(read.error().message.contains(words), qPrintable(read.error().message));
}

void TestJson::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to,
                         const QString &words) { QTest::newRow(name) << from << to << words; };
    row("words off their place", "\"exact\": \"공개되지EH\"", "\"exact\": \"공개되지도\"",
        QStringLiteral("do not stand"));
    row("colour", "\"color\": \"pink\"", "\"color\": \"red\"", QStringLiteral("“red”"));
    row("stance", "\"stance\": \"against\"", "\"stance\": \"for\"", QStringLiteral("“for”"));
    row("holder", "\"holder\": \"김하나\"", "\"holder\": \"\"", QStringLiteral("no holder"));
    row("id", "\"id\": \"00000000-0000-4000-8000-000000000011\"", "\"id\": \"eleven\"",
        QStringLiteral("no UUID"));
    row("same id twice", "000000000011\"", "000000000012\"", QStringLiteral("twice"));
    row("time", "\"created\": \"2026-11-24T09:11:00Z\"", "\"created\": \"yesterday\"",
        QStringLiteral("“created”"));
    row("note", "\"note\": \"\"", "\"note\": 5", QStringLiteral("“note”"));
    row("tags", "\"tags\": []", "\"tags\": [5]", QStringLiteral("“tags”"));
    row("block", "\"kind\": \"source\"", "\"kind\": \"sauce\"", QStringLiteral("“sauce”"));
    row("line end in the text", "\"text\": \"", "\"text\": \"\\r", QStringLiteral("NFC"));
    row("position beyond the text", "\"end\": 16", "\"end\": 160000", QStringLiteral("do not lie in"));
    row("blocks over each other", "\"start\": 17,", "\"start\": 15,", QStringLiteral("overlap"));
}

void TestJson::refusesWhatDoesNotFit()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, words);
    QByteArray bytes = written(test::sampleBundle());
    const qsizetype at = bytes.indexOf(from);
    QVERIFY2(at >= 0, bytes.left(3000).constData());
    bytes.replace(at, from.size(), to);
    const auto read = readJsonBundle(bytes);
    QVERIFY(!read.ok());
    QVERIFY2(read.error().message.contains(words), qPrintable(read.error().message));
    QVERIFY2(read.error().message.contains(QStringLiteral("밑줄 😀")), qPrintable(read.error().message));
}

void TestJson::emptyLibrary()
{
    const QByteArray bytes = written({});
    QCOMPARE(bytes,
        QByteArray(
            "{\n  \"format\": \"mitjul\",\n  \"version\": 1,\n  \"articles\": [],\n  \"holders\": [],\n"
            "  \"targets\": [],\n  \"dictionary\": []\n}\n"));
    QVERIFY(readJsonBundle(bytes).ok());
}

MITJUL_TEST(TestJson)
#include "tst_json.moc"
