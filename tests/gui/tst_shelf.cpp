// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shelf of many articles: filters, search, collections, and the next one to code.
#include "shelfhands.h"
#include "testsuite.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QToolButton>

using namespace mitjul;
using namespace mitjul::test;

class TestShelf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filtersByWhatWasCoded();
    void filtersByProgressTyposAndVerdict();
    void searchesWithinTheFilter();
    void makesAndLeavesACollection();
    void goesToTheNextUncodedOfTheFilter();
};

void TestShelf::filtersByWhatWasCoded()
{
    Reader reader;
    QVERIFY(bringInThree(reader));
    QVERIFY(open(reader, rain));
    QVERIFY(takeStance(reader, QStringLiteral("비가 왔다"), QStringLiteral("기우제")));
    QVERIFY(open(reader, snow));
    QVERIFY(reader.dragOver(QStringLiteral("눈이 왔다")));
    reader.page().setFocus();
    reader.press(Qt::Key_T);
    QVERIFY(reader.type(QStringLiteral("날씨")));
    reader.press(Qt::Key_Return);
    QTRY_COMPARE(reader.session().annotations().size(), 1);

    const std::pair<QStringList, QStringList> filters[] = {
        {{QStringLiteral("Coding"), QStringLiteral("With stances")}, {rain}},
        {{QStringLiteral("Coding"), QStringLiteral("Without a stance")}, {snow, bridge}},
        {{QStringLiteral("Target"), QStringLiteral("기우제")}, {rain}},
        {{QStringLiteral("Holder"), QStringLiteral("시장")}, {rain}},
        {{QStringLiteral("Tag"), QStringLiteral("날씨")}, {snow}},
    };
    for (const auto &[path, shown] : filters) {
        QVERIFY2(filter(reader, path), qPrintable(path.last()));
        QTRY_COMPARE(titles(reader), shown);
        QVERIFY(showAll(reader));
        QTRY_COMPARE(titles(reader).size(), 3);
    }
    // Two together, and one of them taken away by its own button.
    QVERIFY(filter(reader, {QStringLiteral("Coding"), QStringLiteral("Without a stance")}));
    QVERIFY(filter(reader, {QStringLiteral("Tag"), QStringLiteral("날씨")}));
    QTRY_COMPARE(titles(reader), QStringList{snow});
    const auto chips = reader.window().findChildren<QToolButton *>(QStringLiteral("condition"));
    QToolButton *tag = nullptr;
    for (QToolButton *chip : chips) {
        if (chip->isVisible() && chip->text().contains(QStringLiteral("날씨")))
            tag = chip;
    }
    QVERIFY(tag);
    QVERIFY(tag->accessibleName().contains(QStringLiteral("#날씨")));
    tag->setFocus();
    QTest::keyClick(tag, Qt::Key_Space);
    QTRY_COMPARE(titles(reader), QStringList({snow, bridge}));
    QVERIFY(filter(reader, {QStringLiteral("Tag"), QStringLiteral("날씨")}));
    QVERIFY(showAll(reader));
    QTRY_COMPARE(titles(reader).size(), 3);
}

void TestShelf::filtersByProgressTyposAndVerdict()
{
    Reader reader;
    QVERIFY(bringInThree(reader));
    QVERIFY(open(reader, bridge));
    QVERIFY(filter(reader, {QStringLiteral("Progress"), QStringLiteral("Unread")}));
    QTRY_COMPARE(titles(reader), QStringList{snow}); // the first was opened as it came in
    QVERIFY(showAll(reader));
    QVERIFY(filter(reader, {QStringLiteral("With typos to look at")}));
    QTRY_COMPARE(titles(reader), QStringList{bridge});
    QVERIFY(showAll(reader));
    // Nothing is like that: it is said what to do.
    QVERIFY(filter(reader, {QStringLiteral("Verdict"), QStringLiteral("false")}));
    QTRY_COMPARE(titles(reader).size(), 0);
    QVERIFY(list(reader)->accessibleDescription().contains(QStringLiteral("filter")));
    // Chosen again, it is taken back.
    QVERIFY(filter(reader, {QStringLiteral("Verdict"), QStringLiteral("false")}));
    QTRY_COMPARE(titles(reader).size(), 3);
}

void TestShelf::searchesWithinTheFilter()
{
    Reader reader;
    QVERIFY(bringInThree(reader));
    QVERIFY(open(reader, rain));
    QVERIFY(takeStance(reader, QStringLiteral("비가 왔다"), QStringLiteral("기우제")));
    auto *field = reader.window().findChild<QLineEdit *>(QStringLiteral("search"));
    field->setFocus();
    QVERIFY(reader.type(QStringLiteral("비가")));
    const auto *hits = list(reader, "hits");
    QTRY_VERIFY(hits->isVisible() && titles(reader, "hits").contains(bridge));
    QVERIFY(filter(reader, {QStringLiteral("Coding"), QStringLiteral("Without a stance")}));
    QTRY_COMPARE(titles(reader, "hits"), QStringList{bridge});
    // Enter in the field goes into the list, Enter there to the place.
    field->setFocus();
    reader.press(Qt::Key_Return);
    QTRY_VERIFY(hits->hasFocus());
    reader.press(Qt::Key_Return);
    QTRY_COMPARE(reader.session().article().title, bridge);
    QTRY_COMPARE(reader.session().selection(), reader.place(QStringLiteral("비가")));
    field->setFocus();
    reader.press(Qt::Key_Escape);
    QTRY_COMPARE(titles(reader), QStringList({snow, bridge}));
}

void TestShelf::makesAndLeavesACollection()
{
    Reader reader;
    QVERIFY(bringInThree(reader));
    QVERIFY(open(reader, rain));
    click(reader, snow, Qt::ControlModifier);
    QCOMPARE(reader.session().article().title, rain); // chosen, not opened
    QVERIFY(menuOfList(reader, {QStringLiteral("Collections"), QStringLiteral("New collection…")}));
    QTRY_VERIFY(QApplication::activeModalWidget());
    auto *name = QApplication::activeModalWidget()->findChild<QLineEdit *>();
    QVERIFY(name);
    name->setFocus();
    QVERIFY(reader.type(QStringLiteral("날씨 & 기사")));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(filter(reader, {QStringLiteral("Collection"), QStringLiteral("날씨 && 기사")}));
    QTRY_COMPARE(titles(reader), QStringList({rain, snow}));
    // Out of it again.
    click(reader, snow, Qt::ControlModifier);
    if (list(reader)->selectionModel()->selectedIndexes().size() != 1)
        click(reader, rain, Qt::ControlModifier);
    const QString out = list(reader)->selectionModel()->selectedIndexes().value(0).data().toString();
    QVERIFY(menuOfList(reader, {QStringLiteral("Collections"), QStringLiteral("날씨 && 기사")}));
    QTRY_COMPARE(titles(reader).size(), 1);
    QVERIFY(!titles(reader).contains(out));
    reader.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(titles(reader), QStringList({rain, snow}));
}

void TestShelf::goesToTheNextUncodedOfTheFilter()
{
    Reader reader;
    QVERIFY(bringInThree(reader));
    QVERIFY(open(reader, rain));
    QVERIFY(takeStance(reader, QStringLiteral("비가 왔다"), QStringLiteral("기우제")));
    QVERIFY(reader.isAtPage());
    QStringList met;
    for (int i = 0; i < 2; ++i) {
        const QString before = reader.session().article().title;
        reader.press(Qt::Key_U);
        QTRY_VERIFY(reader.session().article().title != before);
        QVERIFY(reader.waitForFindings());
        met.append(reader.session().article().title);
        // The shelf shows where the reader is.
        QCOMPARE(list(reader)->currentIndex().data().toString(), met.last());
    }
    met.sort();
    QCOMPARE(met, QStringList({snow, bridge}));
    QVERIFY(filter(reader, {QStringLiteral("With typos to look at")}));
    QTRY_COMPARE(titles(reader), QStringList{bridge});
    reader.page().setFocus();
    if (reader.session().article().title != bridge) {
        reader.press(Qt::Key_U);
        QTRY_COMPARE(reader.session().article().title, bridge);
    }
    reader.press(Qt::Key_U);
    QTRY_VERIFY(!reader.message().isEmpty());
}

MITJUL_TEST(TestShelf)
#include "tst_shelf.moc"
