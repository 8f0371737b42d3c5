// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exporter.h"
#include "importer.h"
#include "names.h"
#include "testsuite.h"

#include <QBuffer>
#include <QDir>
#include <QFile>

using namespace mitjul;

/// A folder a case: `import/NAME/input.*` with the blocks it gives in `expected.blocks`,
/// `export/NAME/input.json` with what each format makes of it in `expected.*`. With MITJUL_REGENERATE=1 in
/// the environment the expected files are written anew; look at the difference before it is committed.
class TestGolden : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void imports_data() { cases(QStringLiteral("import")); }
    void imports();
    void exports_data() { cases(QStringLiteral("export")); }
    void exports();

private:
    static void cases(const QString &kind);
    static void compare(const QString &path, const QByteArray &actual);
};

void TestGolden::cases(const QString &kind)
{
    QTest::addColumn<QString>("folder");
    const QDir folder(test::sourcePath(QStringLiteral("tests/golden/") + kind));
    const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY2(!names.isEmpty(), qPrintable(folder.path()));
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestGolden::compare(const QString &path, const QByteArray &actual)
{
    QFile file(path);
    if (qEnvironmentVariableIsSet("MITJUL_REGENERATE")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(actual), actual.size());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly),
        qPrintable(path + QStringLiteral(" is missing; see MITJUL_REGENERATE")));
    const QList<QByteArray> expected = file.readAll().split('\n');
    const QList<QByteArray> lines = actual.split('\n');
    for (qsizetype i = 0; i < std::max(expected.size(), lines.size()); ++i)
        QCOMPARE(QString::fromUtf8(lines.value(i)), QString::fromUtf8(expected.value(i)));
}

void TestGolden::imports()
{
    QFETCH(QString, folder);
    const QStringList inputs = QDir(folder).entryList({QStringLiteral("input.*")});
    QCOMPARE(inputs.size(), 1);
    const auto imported = importFile(folder + u'/' + inputs.first());
    QVERIFY2(imported.ok(), imported.ok() ? "" : qPrintable(imported.error().message));
    const Article &article = imported->article;
    QStringList lines{QStringLiteral("title: ") + article.title, QStringLiteral("source: ") + article.source,
        QStringLiteral("byline: ") + article.byline, QStringLiteral("published: ") + article.published,
        QStringLiteral("language: ") + article.language, QString()};
    for (qsizetype i = 0; i < article.blocks.size(); ++i) {
        const Block &block = article.blocks[i];
        const QString level = block.level == 0 ? QString() : QString::number(block.level);
        lines.append(QStringLiteral("%1\t%2%3\t%4")
                         .arg(QString::number(imported->lines[i]), nameOf(block.kind), level,
                             article.text.mid(block.span.start, block.span.length())));
    }
    compare(folder + QStringLiteral("/expected.blocks"), lines.join(u'\n').toUtf8() + '\n');
}

void TestGolden::exports()
{
    QFETCH(QString, folder);
    QFile input(folder + QStringLiteral("/input.json"));
    QVERIFY(input.open(QIODevice::ReadOnly));
    const auto bundle = readJsonBundle(input.readAll());
    QVERIFY2(bundle.ok(), bundle.ok() ? "" : qPrintable(bundle.error().message));
    for (const auto &exporter : exporters()) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(exporter->write(bundle.value(), buffer).ok());
        compare(folder + QStringLiteral("/expected.") + exporter->suffix(), buffer.data());
    }
}

MITJUL_TEST(TestGolden)
#include "tst_golden.moc"
