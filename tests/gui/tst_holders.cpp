// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who holds stances: what kind of holder, what else they are called, merged, and all their passages.
#include "namestest.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTreeWidget>

using namespace mitjul;
using namespace mitjul::test;

class TestHolders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysKindAndAliases();
    void keepsAliasesWithCommas();
    void filtersAndMerges();
    void goesToAPassage();
    void isEmptyAtFirst();
    void staysQuickWithThousands();
};

namespace {

const QString bridge = QStringLiteral("다리를 놓아야 한다");
const QString mayor = QStringLiteral("시장");
const QString councillor = QStringLiteral("의원");

Holder holder(const Reader &reader, const QString &name)
{
    const auto all = reader.session().library().allHolders();
    for (const Holder &one : all.value()) {
        if (one.name == name)
            return one;
    }
    return {};
}

bool codeBoth(Reader &reader)
{
    return code(reader, {{QStringLiteral("다리가 필요하다"), Qt::Key_F, mayor, bridge},
                         {QStringLiteral("버스가 먼저"), Qt::Key_A, councillor, bridge},
                         {QStringLiteral("다리가 반갑다"), Qt::Key_F, mayor, QStringLiteral("장사가 잘돼야 한다")}});
}

QTreeWidget *list(QWidget *dialog) { return dialog->findChild<QTreeWidget *>(QStringLiteral("holders")); }

} // namespace

void TestHolders::saysKindAndAliases()
{
    Reader reader;
    QVERIFY(codeBoth(reader));
    QWidget *dialog = openHolders(reader);
    QVERIFY(dialog);
    QCOMPARE(nameIn(dialog), mayor);
    auto *kind = dialog->findChild<QComboBox *>(QStringLiteral("kind"));
    QCOMPARE(kind->currentText(), QStringLiteral("not set"));
    kind->setFocus();
    reader.press(Qt::Key_Down);
    QCOMPARE(holder(reader, mayor).kind, HolderKind::Person);
    QCOMPARE(list(dialog)->topLevelItem(0)->text(1), QStringLiteral("person"));
    QCOMPARE(list(dialog)->topLevelItem(0)->text(2), QStringLiteral("2"));
    reader.press(Qt::Key_Tab);
    QCOMPARE(focus()->objectName(), QStringLiteral("aliases"));
    QVERIFY(reader.type(QStringLiteral(" 이하늘, 한빛시장 ,,이하늘")));
    reader.press(Qt::Key_Tab); // leaving stores it
    QCOMPARE(holder(reader, mayor).aliases, QStringList({QStringLiteral("이하늘"), QStringLiteral("한빛시장")}));
    QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("aliases"))->text(), QStringLiteral("이하늘, 한빛시장"));
    // What was typed and stored is undone as a whole, from the field too.
    dialog->findChild<QWidget *>(QStringLiteral("aliases"))->setFocus();
    reader.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(holder(reader, mayor).aliases, QStringList());
    reader.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!holder(reader, mayor).kind);
    click(dialog, QStringLiteral("redo"));
    QCOMPARE(holder(reader, mayor).kind, HolderKind::Person);
    // One that is too long: a sentence, and what was typed is there still.
    auto *aliases = dialog->findChild<QLineEdit *>(QStringLiteral("aliases"));
    aliases->setFocus();
    QVERIFY(enter(reader, QString(10'000, u'나')));
    reader.press(Qt::Key_Return);
    QVERIFY(textOf(dialog, QStringLiteral("message")).contains(QStringLiteral("Shorten it")));
    QCOMPARE(holder(reader, mayor).aliases, QStringList());
    QCOMPARE(aliases->text().size(), 10'000);
}

void TestHolders::keepsAliasesWithCommas()
{
    Reader reader;
    const QString comma = QStringLiteral("Field, Ann \"the Mayor\"");
    QVERIFY(code(reader, {{QStringLiteral("다리가 필요하다"), Qt::Key_F, comma, bridge}}));
    QWidget *dialog = openHolders(reader);
    QVERIFY(retype(reader, dialog, mayor));
    reader.press(Qt::Key_Return);
    QCOMPARE(holder(reader, mayor).aliases, QStringList{comma});
    auto *aliases = dialog->findChild<QLineEdit *>(QStringLiteral("aliases"));
    QTest::mouseClick(aliases, Qt::LeftButton);
    reader.press(Qt::Key_End);
    QVERIFY(reader.type(QStringLiteral("、이하늘")));
    reader.press(Qt::Key_Return);
    QCOMPARE(holder(reader, mayor).aliases, QStringList({comma, QStringLiteral("이하늘")}));
}

void TestHolders::filtersAndMerges()
{
    Reader reader;
    QVERIFY(codeBoth(reader));
    QWidget *dialog = openHolders(reader);
    dialog->findChild<QWidget *>(QStringLiteral("filter"))->setFocus();
    QVERIFY(reader.type(QStringLiteral("의")));
    QCOMPARE(list(dialog)->topLevelItemCount(), 1);
    reader.press(Qt::Key_Down);
    QTRY_COMPARE(nameIn(dialog), councillor);
    QCOMPARE(passages(dialog)->model()->rowCount(), 1);
    QVERIFY(retype(reader, dialog, mayor));
    QVERIFY(textOf(dialog, QStringLiteral("effect")).contains(QStringLiteral("“시장” then has 3")));
    QCOMPARE(textOf(dialog, QStringLiteral("rename")), QStringLiteral("Merge"));
    reader.press(Qt::Key_Return);
    QCOMPARE(holder(reader, mayor).aliases, QStringList{councillor});
    QVERIFY(holder(reader, councillor).name.isEmpty());
    QCOMPARE(passages(dialog)->model()->rowCount(), 3);
    QCOMPARE(list(dialog)->topLevelItemCount(), 1); // found by what they are also called
    reader.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(holder(reader, councillor).name, councillor);
    QCOMPARE(holder(reader, mayor).aliases, QStringList());
}

void TestHolders::goesToAPassage()
{
    Reader reader;
    QVERIFY(codeBoth(reader));
    // One on the article as a whole.
    reader.press(Qt::Key_F, Qt::ShiftModifier);
    for (const QString &field : {QStringLiteral("holder"), QStringLiteral("target")}) {
        auto *edit = reader.window().findChild<QLineEdit *>(field);
        QVERIFY(edit);
        QTest::mouseClick(edit, Qt::LeftButton);
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(reader.type(field == u"holder" ? councillor : bridge));
    }
    QTest::mouseClick(reader.window().findChild<QWidget *>(QStringLiteral("polarity1")), Qt::LeftButton);
    reader.press(Qt::Key_Return);
    QTRY_COMPARE(reader.session().annotations().size(), 4);
    QWidget *dialog = openHolders(reader);
    QVERIFY(clickRow(dialog, QStringLiteral("holders"), councillor));
    QTRY_COMPARE(passages(dialog)->model()->rowCount(), 2);
    const QString whole = passages(dialog)->model()->index(0, 0).data().toString();
    QVERIFY2(whole.contains(QStringLiteral("On the whole article")), qPrintable(whole));
    QVERIFY2(whole.startsWith(QStringLiteral("− against, ") + bridge), qPrintable(whole));
    passages(dialog)->setFocus(Qt::TabFocusReason);
    reader.press(Qt::Key_Down);
    reader.press(Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    const Item current = reader.session().current();
    QCOMPARE(reader.session().spanOf(current), reader.place(QStringLiteral("버스가 먼저")));
}

void TestHolders::isEmptyAtFirst()
{
    Reader reader;
    QWidget *dialog = openHolders(reader);
    QVERIFY(textOf(dialog, QStringLiteral("effect")).startsWith(QStringLiteral("Nobody holds a stance yet")));
    QVERIFY(!dialog->findChild<QWidget *>(QStringLiteral("kind"))->isEnabled());
    QCOMPARE(passages(dialog)->model()->rowCount(), 0);
    reader.press(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(!reader.session().library().canUndo());
}

void TestHolders::staysQuickWithThousands()
{
    Reader reader;
    QVERIFY(codeBoth(reader));
    {
        // As a year of coding leaves it; nobody types that here.
        auto library = Library::open(reader.path(QStringLiteral("library.sqlite")));
        QVERIFY(library.ok());
        QList<Annotation> annotations;
        for (int i = 0; i < 3000; ++i) {
            Annotation annotation;
            annotation.id = QUuid::createUuid();
            annotation.span = reader.place(QStringLiteral("강이 걱정"));
            annotation.stances = {{QStringLiteral("주민 %1").arg(i), bridge, Polarity::Neutral}};
            annotations.append(annotation);
        }
        QVERIFY(library.value()->putAnnotations(reader.session().article().id, annotations).ok());
    }
    constexpr int patience = 10'000; // ms: no measurement, but a merger that took so long would be a mistake
    QElapsedTimer clock;
    clock.start();
    QWidget *dialog = openHolders(reader);
    QVERIFY(dialog);
    QCOMPARE(list(dialog)->topLevelItemCount(), 3002);
    const qint64 opened = clock.restart();
    dialog->findChild<QWidget *>(QStringLiteral("filter"))->setFocus();
    QVERIFY(reader.type(QStringLiteral("299")));
    const qint64 filtered = clock.restart();
    QCOMPARE(list(dialog)->topLevelItemCount(), 13); // 299, 1299, 2299 and 2990 to 2999
    QVERIFY(clickRow(dialog, QStringLiteral("holders"), QStringLiteral("주민 2990")));
    QTRY_COMPARE(nameIn(dialog), QStringLiteral("주민 2990"));
    QVERIFY(retype(reader, dialog, mayor));
    clock.restart();
    reader.press(Qt::Key_Return);
    const qint64 merged = clock.elapsed();
    QCOMPARE(holder(reader, mayor).aliases, QStringList{QStringLiteral("주민 2990")});
    qInfo("opened in %lld ms (the menu too), filtered in %lld ms, merged in %lld ms", opened, filtered, merged);
    QVERIFY(filtered < patience);
    QVERIFY(merged < patience);
}

MITJUL_TEST(TestHolders)
#include "tst_holders.moc"
