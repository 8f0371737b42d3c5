// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names of targets and holders that nobody should give: each gets a sentence or works, and nothing is lost.
#include "namestest.h"

using namespace mitjul;
using namespace mitjul::test;

class TestHostileNames : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesHostileNames_data();
    void takesHostileNames();
    void refusesNamesThatAreThere();
};

void TestHostileNames::takesHostileNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("stored"); // empty: it is refused with a sentence
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("white space") << QStringLiteral(" \u3000\t ") << QString();
    QTest::newRow("10,000 characters") << QString(10'000, u'다') << QString();
    QTest::newRow("right to left") << QStringLiteral("\u202eיש לבנות גשר") << QStringLiteral("\u202eיש לבנות גשר");
    QTest::newRow("emoji") << QStringLiteral("👩‍👩‍👧 다리 🌉") << QStringLiteral("👩‍👩‍👧 다리 🌉");
    QTest::newRow("decomposed") << QStringLiteral("한글").normalized(QString::NormalizationForm_D) << QStringLiteral("한글");
    QTest::newRow("marks") << QStringLiteral("<img src=x>&%1 ‘\"") << QStringLiteral("<img src=x>&%1 ‘\"");
    QTest::newRow("other case of itself") << QStringLiteral("ai ACT") << QStringLiteral("ai ACT");
}

void TestHostileNames::takesHostileNames()
{
    QFETCH(const QString, name);
    QFETCH(const QString, stored);
    Reader reader;
    const QString first = QStringLiteral("AI act");
    QVERIFY(code(reader, {{QStringLiteral("다리가 반갑다"), Qt::Key_F, first, first}}));
    for (const QString &key : {QStringLiteral("targets"), QStringLiteral("holders")}) {
        QWidget *dialog = key == u"targets" ? openTargets(reader) : openHolders(reader);
        QVERIFY(dialog);
        QCOMPARE(nameIn(dialog), first);
        QVERIFY(retype(reader, dialog, name));
        reader.press(Qt::Key_Return);
        const Stance stance = reader.session().annotations().first().stances.first();
        QCOMPARE(key == u"targets" ? stance.target : stance.holder, stored.isEmpty() ? first : stored);
        QCOMPARE(textOf(dialog, QStringLiteral("message")).isEmpty(), !stored.isEmpty());
        QCOMPARE(targets(reader).size(), 1);
        reader.press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QCOMPARE(reader.session().annotations().first().stances.size(), 1);
    }
}

void TestHostileNames::refusesNamesThatAreThere()
{
    Reader reader;
    QWidget *dialog = openTargets(reader);
    QVERIFY(make(reader, dialog, QStringLiteral("newTarget"), QStringLiteral("Café bridge")));
    QVERIFY(reader.type(QStringLiteral("뜻")));
    for (const QString &same : {QStringLiteral("Café bridge"), QStringLiteral("CAFÉ Bridge"),
                                QStringLiteral("Café bridge").normalized(QString::NormalizationForm_D)}) {
        click(dialog, QStringLiteral("newTarget"));
        QVERIFY(reader.type(same));
        QVERIFY(textOf(dialog, QStringLiteral("effect")).contains(QStringLiteral("already")));
        reader.press(Qt::Key_Return);
        QVERIFY(textOf(dialog, QStringLiteral("message")).contains(QStringLiteral("another name")));
        QCOMPARE(targets(reader), QStringList{QStringLiteral("Café bridge")});
        reader.press(Qt::Key_Escape);
    }
    QCOMPARE(target(reader, QStringLiteral("Café bridge")).definition, QStringLiteral("뜻"));
    // Another in other case: the two become one when that is asked for.
    QVERIFY(make(reader, dialog, QStringLiteral("newTarget"), QStringLiteral("버스가 먼저다")));
    QVERIFY(retype(reader, dialog, QStringLiteral("café BRIDGE")));
    QCOMPARE(textOf(dialog, QStringLiteral("rename")), QStringLiteral("Merge"));
    reader.press(Qt::Key_Return);
    QCOMPARE(targets(reader), QStringList{QStringLiteral("Café bridge")});
}

MITJUL_TEST(TestHostileNames)
#include "tst_hostilenames.moc"
