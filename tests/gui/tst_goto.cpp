// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Going to a heading, a speaker, a target or a command by its name.
#include "destination.h"
#include "reader.h"
#include "testsuite.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTreeWidget>

using namespace mitjul;
using namespace mitjul::test;

class TestGoTo : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsNames_data();
    void findsNames();
    void listsTheNearestFirst();
    void goesToAHeading();
    void goesToASpeakersFirstQuote();
    void goesToATargetsFirstStance();
    void doesACommand();
    void leavesEverythingOnEscape();
    void followsAnArticleThatArrivesMeanwhile();
};

namespace {

const QString article = QStringLiteral("# 다리 하나를 두고\n\n한빛 시장은 “다리를 다시 놓겠다”고 말했다.\n\n## 돈은 어디에서\n\n"
                                       "구름 의원은 “예산이 없다”고 말했다. 구름 의원은 “빚만 는다”고 덧붙였다.\n\n"
                                       "## 주민의 말\n\n주민들은 오래 기다렸다.\n");

QStringList namesOf(const QList<Destination> &places)
{
    QStringList names;
    for (const Destination &place : places)
        names.append(place.name);
    return names;
}

QLineEdit *field() { return qobject_cast<QLineEdit *>(QApplication::focusWidget()); }

/// Ctrl+K, and words into the field that has the keyboard then.
bool ask(Reader &reader, const QString &words)
{
    reader.press(Qt::Key_K, Qt::ControlModifier);
    return QTest::qWaitFor([] { return field() && field()->objectName() == QStringLiteral("goToField"); })
        && (words.isEmpty() || reader.type(words));
}

QTreeWidget *list() { return QApplication::activeWindow()->findChild<QTreeWidget *>(QStringLiteral("goToList")); }

} // namespace

void TestGoTo::findsNames_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("names");
    const QString open = QStringLiteral("오픈소스의 길");
    const QString larger = QStringLiteral("Larger text");
    const QString past = QStringLiteral("지난 길");
    QTest::newRow("nothing asked") << QString() << QStringList {open, larger, past};
    QTest::newRow("beginning") << QStringLiteral("오픈") << QStringList {open};
    QTest::newRow("initials") << QStringLiteral("ㅇㅍㅅㅅ") << QStringList {open};
    QTest::newRow("initials amid syllables") << QStringLiteral("지ㄴ") << QStringList {past};
    QTest::newRow("two words in any order") << QStringLiteral("길 지난") << QStringList {past};
    QTest::newRow("capitals") << QStringLiteral("lARGER") << QStringList {larger};
    QTest::newRow("taken apart") << QStringLiteral("길").normalized(QString::NormalizationForm_D)
                                 << QStringList {open, past};
    QTest::newRow("not there") << QStringLiteral("ㅋㅋ") << QStringList {};
    QTest::newRow("longer than all") << QStringLiteral("오픈소스의길이아주길다") << QStringList {};
}

void TestGoTo::findsNames()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, names);
    const QList<Destination> places {{QStringLiteral("오픈소스의 길"), {}, {}}, {QStringLiteral("Larger text"), {}, {}},
                                     {QStringLiteral("지난 길"), {}, {}}};
    QCOMPARE(namesOf(matching(places, query, 10)), names);
}

void TestGoTo::listsTheNearestFirst()
{
    const QList<Destination> places {{QStringLiteral("hometown"), {}, {}}, {QStringLiteral("old town"), {}, {}},
                                     {QStringLiteral("town hall"), {}, {}}, {QStringLiteral("new town"), {}, {}}};
    QCOMPARE(namesOf(matching(places, QStringLiteral("town"), 10)),
             QStringList({QStringLiteral("town hall"), QStringLiteral("old town"), QStringLiteral("new town"),
                          QStringLiteral("hometown")}));
    QCOMPARE(matching(places, QStringLiteral("town"), 2).size(), 2);
}

void TestGoTo::goesToAHeading()
{
    Reader reader;
    QVERIFY(reader.openFile(reader.write(QStringLiteral("a.md"), article)));
    QVERIFY(ask(reader, QStringLiteral("주민")));
    QCOMPARE(list()->currentItem()->text(0), QStringLiteral("주민의 말"));
    reader.press(Qt::Key_Return);
    QTRY_VERIFY(reader.page().hasFocus());
    QCOMPARE(reader.page().caret(), reader.place(QStringLiteral("주민의 말")).start);
    QVERIFY(!reader.page().rectOf(reader.place(QStringLiteral("주민의 말"))).isEmpty());
}

void TestGoTo::goesToASpeakersFirstQuote()
{
    Reader reader;
    QVERIFY(reader.openFile(reader.write(QStringLiteral("a.md"), article)));
    QVERIFY(ask(reader, QStringLiteral("구름")));
    QCOMPARE(list()->currentItem()->text(1), QStringLiteral("Speaker · Quotes 2"));
    // What Enter goes to is told where the keyboard is.
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(field());
    QVERIFY(heard->text(QAccessible::Description).contains(QStringLiteral("구름")));
    reader.press(Qt::Key_Return);
    QTRY_COMPARE(reader.session().spanOf(reader.session().current()), reader.place(QStringLiteral("예산이 없다")));
}

void TestGoTo::goesToATargetsFirstStance()
{
    Reader reader;
    QVERIFY(reader.openFile(reader.write(QStringLiteral("a.md"), article)));
    QVERIFY(reader.dragOver(QStringLiteral("빚만 는다")));
    reader.page().setFocus();
    reader.press(Qt::Key_A);
    QTRY_VERIFY(field());
    QVERIFY(reader.type(QStringLiteral("새 다리")));
    reader.press(Qt::Key_Return);
    QTRY_COMPARE(reader.session().annotations().size(), 1);
    reader.page().setFocus();
    QVERIFY(ask(reader, QStringLiteral("ㅅ ㄷㄹ")));
    QCOMPARE(list()->currentItem()->text(0), QStringLiteral("새 다리"));
    reader.press(Qt::Key_Return);
    QTRY_COMPARE(reader.session().spanOf(reader.session().current()), reader.place(QStringLiteral("빚만 는다")));
}

void TestGoTo::doesACommand()
{
    Reader reader;
    QVERIFY(reader.openFile(reader.write(QStringLiteral("a.md"), article)));
    const qreal zoom = reader.page().zoom();
    QVERIFY(ask(reader, QStringLiteral("er text")));
    // Larger text, smaller text: the second row by the keyboard, which stays in the field.
    QCOMPARE(list()->currentItem()->text(0), QStringLiteral("Larger text"));
    reader.press(Qt::Key_Down);
    QCOMPARE(list()->currentItem()->text(0), QStringLiteral("Smaller text"));
    QCOMPARE(field()->objectName(), QStringLiteral("goToField"));
    reader.press(Qt::Key_Return);
    QTRY_VERIFY(reader.page().zoom() < zoom);

    // A command that opens a field has the keyboard afterwards.
    QVERIFY(ask(reader, QStringLiteral("find")));
    QCOMPARE(list()->currentItem()->text(0), QStringLiteral("Find"));
    reader.press(Qt::Key_Return);
    QTRY_VERIFY(field() && field()->objectName() == QStringLiteral("findField"));
}

void TestGoTo::leavesEverythingOnEscape()
{
    Reader reader;
    QVERIFY(reader.openFile(reader.write(QStringLiteral("a.md"), article)));
    const qsizetype caret = reader.page().caret();
    QVERIFY(ask(reader, QStringLiteral("없는이름")));
    reader.press(Qt::Key_Return); // nothing to go to: the field stays
    QVERIFY(field());
    reader.press(Qt::Key_Escape);
    QTRY_VERIFY(reader.page().hasFocus());
    QCOMPARE(reader.page().caret(), caret);
    QVERIFY(reader.session().annotations().isEmpty());
}

void TestGoTo::followsAnArticleThatArrivesMeanwhile()
{
    Reader reader;
    QVERIFY(reader.openFile(reader.write(QStringLiteral("a.md"), article)));
    QApplication::clipboard()->setText(QStringLiteral("# 다른 기사\n\n하늘 교수는 “비가 온다”고 말했다.\n"));
    reader.press(Qt::Key_V, Qt::ControlModifier); // read in the background
    QVERIFY(ask(reader, QStringLiteral("하늘")));
    QVERIFY(reader.waitForFindings());
    QTRY_COMPARE(list()->currentItem()->text(1), QStringLiteral("Speaker · Quotes 1"));
    reader.press(Qt::Key_Return);
    QTRY_COMPARE(reader.session().spanOf(reader.session().current()), reader.place(QStringLiteral("비가 온다")));
}

MITJUL_TEST(TestGoTo)
#include "tst_goto.moc"
