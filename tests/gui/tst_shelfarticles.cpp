// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done to articles of the shelf: the trash, particulars, progress; and another library.
#include "shelfhands.h"
#include "testsuite.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QToolButton>

using namespace mitjul;
using namespace mitjul::test;

class TestShelfArticles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void putsSeveralIntoTheTrashAndUndoes();
    void countsWhoStandsWhereInSeveral();
    void looksIntoTheTrash();
    void emptiesTheTrash();
    void removesWhatLayThereTooLong();
    void editsParticulars();
    void refusesAnEmptyTitle();
    void isDoneWithAnArticle();
    void opensAnotherLibrary();
};

void TestShelfArticles::putsSeveralIntoTheTrashAndUndoes()
{
    Reader reader;
    QVERIFY(bringInThree(reader));
    QVERIFY(open(reader, rain));
    QAbstractItemView *view = list(reader);
    view->setFocus();
    reader.press(Qt::Key_Home);
    reader.press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view->selectionModel()->selectedIndexes().size(), 2);
    reader.press(Qt::Key_Delete);
    QTRY_COMPARE(titles(reader).size(), 1);
    QCOMPARE(reader.session().article().title, rain);
    // One step of undo brings both back, and opens nothing.
    reader.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(titles(reader).size(), 3);
    QTest::qWait(100);
    QCOMPARE(reader.session().article().title, rain);
    reader.press(Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(titles(reader).size(), 1);
}

void TestShelfArticles::countsWhoStandsWhereInSeveral()
{
    Reader reader;
    QVERIFY(bringInThree(reader));
    const QString target = QStringLiteral("다리를 놓아야 한다");
    for (const QString &title : {rain, snow, bridge}) {
        QVERIFY(open(reader, title));
        QVERIFY(takeStance(reader, reader.session().article().text.section(u'\n', -1).section(u' ', 0, 0), target));
    }
    click(reader, rain);
    click(reader, snow, Qt::ControlModifier);
    QVERIFY(menuOfList(reader, {QStringLiteral("Who stands where…")}));
    auto *dialog = reader.window().findChild<QWidget *>(QStringLiteral("matrixDialog"));
    QVERIFY(dialog && dialog->isVisible());
    auto *scope = dialog->findChild<QComboBox *>(QStringLiteral("scope"));
    QCOMPARE(scope->currentText(), QStringLiteral("The articles chosen in the library: 2"));
    auto *summary = dialog->findChild<QLabel *>(QStringLiteral("summary"));
    QTRY_COMPARE(summary->text(), QStringLiteral("Holders 1 · Targets 1 · Stances 2"));
    QTest::keyClick(scope, Qt::Key_End);
    QTRY_COMPARE(summary->text(), QStringLiteral("Holders 1 · Targets 1 · Stances 3"));
}

void TestShelfArticles::looksIntoTheTrash()
{
    Reader reader;
    QVERIFY(bringInThree(reader));
    QVERIFY(open(reader, snow));
    list(reader)->setFocus();
    reader.press(Qt::Key_Delete);
    QTRY_COMPARE(titles(reader), QStringList({rain, bridge}));
    auto *bar = reader.window().findChild<QWidget *>(QStringLiteral("trashBar"));
    QVERIFY(!bar->isVisible());
    QVERIFY(filter(reader, {QStringLiteral("Trash")}));
    QTRY_COMPARE(titles(reader), QStringList{snow});
    QVERIFY(bar->isVisible());
    QVERIFY(list(reader)->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("gone for good")));
    // After a restart it lies there still.
    reader.restart();
    QVERIFY(filter(reader, {QStringLiteral("Trash")}));
    QTRY_COMPARE(titles(reader), QStringList{snow});
    QVERIFY(open(reader, snow)); // it can be read
    QTest::mouseClick(reader.window().findChild<QToolButton *>(QStringLiteral("restore")), Qt::LeftButton);
    QTRY_COMPARE(titles(reader).size(), 0);
    QVERIFY(list(reader)->accessibleDescription().contains(QStringLiteral("The trash is empty")));
    QVERIFY(showAll(reader));
    QTRY_COMPARE(titles(reader).size(), 3);
}

void TestShelfArticles::emptiesTheTrash()
{
    Reader reader;
    QVERIFY(bringInThree(reader));
    QVERIFY(open(reader, snow));
    list(reader)->setFocus();
    reader.press(Qt::Key_Delete);
    QTRY_COMPARE(titles(reader).size(), 2);
    QVERIFY(filter(reader, {QStringLiteral("Trash")}));
    QTRY_COMPARE(titles(reader), QStringList{snow});
    auto *button = reader.window().findChild<QToolButton *>(QStringLiteral("emptyTrash"));
    const auto question = [] { return qobject_cast<QMessageBox *>(QApplication::activeModalWidget()); };
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(question());
    QVERIFY(question()->text().contains(u'1'));
    QVERIFY(question()->informativeText().contains(QStringLiteral("cannot be undone")));
    QTest::keyClick(question(), Qt::Key_Return); // nothing is lost by a hasty Enter
    QTRY_VERIFY(!question());
    QTest::qWait(50);
    QCOMPARE(titles(reader), QStringList{snow});
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(question());
    for (QAbstractButton *one : question()->buttons()) {
        if (question()->buttonRole(one) == QMessageBox::DestructiveRole)
            QTest::mouseClick(one, Qt::LeftButton);
    }
    QTRY_COMPARE(titles(reader).size(), 0);
    QVERIFY(!reader.session().hasArticle()); // it was open
    QVERIFY(showAll(reader));
    QTRY_COMPARE(titles(reader), QStringList({rain, bridge}));
}

void TestShelfArticles::removesWhatLayThereTooLong()
{
    Reader reader;
    QVERIFY(bringInThree(reader));
    QVERIFY(open(reader, snow));
    list(reader)->setFocus();
    reader.press(Qt::Key_Delete);
    QTRY_COMPARE(titles(reader).size(), 2);
    {
        // A month goes by.
        QSqlDatabase file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("month"));
        file.setDatabaseName(reader.session().library().path());
        QVERIFY(file.open());
        QVERIFY(!file.exec(QStringLiteral("UPDATE article SET trashed = trashed - 31 * 86400 WHERE trashed IS NOT NULL"))
                     .lastError().isValid());
    }
    QSqlDatabase::removeDatabase(QStringLiteral("month"));
    reader.restart();
    QTRY_COMPARE(titles(reader).size(), 2);
    QVERIFY(filter(reader, {QStringLiteral("Trash")}));
    QTRY_VERIFY(list(reader)->accessibleDescription().contains(QStringLiteral("The trash is empty")));
}

void TestShelfArticles::editsParticulars()
{
    Reader reader;
    QVERIFY(bringInThree(reader));
    QVERIFY(open(reader, rain));
    QAbstractItemView *view = list(reader);
    view->setFocus();
    reader.press(Qt::Key_F2);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QWidget *dialog = QApplication::activeModalWidget();
    const auto field = [&](const char *name) { return dialog->findChild<QLineEdit *>(QLatin1StringView(name)); };
    QTRY_VERIFY(field("title")->hasFocus());
    QVERIFY(reader.type(QStringLiteral("겨울비")));
    const std::pair<const char *, QString> fields[] = {
        {"source", QStringLiteral("한겹뉴스")}, {"byline", QStringLiteral("김하늘 기자")},
        {"published", QStringLiteral("2025-03-02")}, {"url", QStringLiteral("https://example.org/rain")},
        {"collections", QStringLiteral("날씨, 지방선거")},
    };
    for (const auto &[name, text] : fields) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), field(name));
        field(name)->selectAll();
        QVERIFY(reader.type(text));
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QTRY_COMPARE(titles(reader), QStringList({QStringLiteral("겨울비"), snow, bridge}));
    const QString heard = entry(reader, QStringLiteral("겨울비")).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(heard.contains(QStringLiteral("한겹뉴스")) && heard.contains(QStringLiteral("2025")), qPrintable(heard));
    QVERIFY(reader.window().windowTitle().contains(QStringLiteral("겨울비")));
    QVERIFY(filter(reader, {QStringLiteral("Collection"), QStringLiteral("지방선거")}));
    QTRY_COMPARE(titles(reader), QStringList{QStringLiteral("겨울비")});
    QVERIFY(showAll(reader));
    // Escape leaves it, undo brings the old words back.
    view->setFocus();
    reader.press(Qt::Key_F2);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QVERIFY(reader.type(QStringLiteral("지우지 마")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    reader.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(titles(reader), QStringList({rain, snow, bridge}));
    QTRY_VERIFY(reader.window().windowTitle().contains(rain));
}

void TestShelfArticles::refusesAnEmptyTitle()
{
    Reader reader;
    QVERIFY(bringInThree(reader));
    QVERIFY(open(reader, rain));
    reader.page().setFocus();
    reader.press(Qt::Key_F2); // of the open article
    QTRY_VERIFY(QApplication::activeModalWidget());
    QWidget *dialog = QApplication::activeModalWidget();
    QTest::keyClick(dialog->findChild<QLineEdit *>(QStringLiteral("title")), Qt::Key_Delete);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const auto *problem = dialog->findChild<QLabel *>(QStringLiteral("problem"));
    QTRY_VERIFY(problem->isVisible() && problem->text().contains(QStringLiteral("title")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(titles(reader), QStringList({rain, snow, bridge}));
}

void TestShelfArticles::isDoneWithAnArticle()
{
    Reader reader;
    QVERIFY(bringInThree(reader));
    QVERIFY(open(reader, rain));
    const auto heard = [&](const QString &title) { return entry(reader, title).data(Qt::AccessibleTextRole).toString(); };
    QTRY_VERIFY(heard(rain).contains(QStringLiteral("Reading")));
    reader.page().setFocus();
    reader.press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(heard(rain).contains(QStringLiteral("Done")));
    reader.press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(heard(rain).contains(QStringLiteral("Reading")));
    // Several at once.
    click(reader, snow, Qt::ControlModifier);
    QVERIFY(menuOfList(reader, {QStringLiteral("Mark as done")}));
    QTRY_VERIFY(heard(rain).contains(QStringLiteral("Done")) && heard(snow).contains(QStringLiteral("Done")));
    reader.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(heard(snow).contains(QStringLiteral("Unread")));
}

void TestShelfArticles::opensAnotherLibrary()
{
    Reader reader;
    QVERIFY(bringInThree(reader));
    // What is no library is refused, and all stays.
    const QString other = reader.write(QStringLiteral("other.sqlite"), QStringLiteral("no library"));
    QVERIFY(reader.choose({QStringLiteral("File"), QStringLiteral("Open library…")}));
    QVERIFY(confirmFileDialog(other));
    QTRY_VERIFY(!reader.message().isEmpty());
    QCOMPARE(titles(reader).size(), 3);
    QVERIFY(reader.choose({QStringLiteral("File"), QStringLiteral("New library…")}));
    QVERIFY(confirmFileDialog(other));
    QTRY_VERIFY(reader.message().contains(QStringLiteral("already")));
    QFile untouched(other);
    QVERIFY(untouched.open(QIODevice::ReadOnly));
    QCOMPARE(untouched.readAll(), QByteArray("no library"));

    const QString fresh = reader.path(QStringLiteral("fresh.sqlite"));
    QVERIFY(reader.choose({QStringLiteral("File"), QStringLiteral("New library…")}));
    QVERIFY(confirmFileDialog(fresh));
    QTRY_COMPARE(reader.session().library().path(), fresh);
    QTRY_COMPARE(titles(reader).size(), 0);
    QVERIFY(!reader.session().hasArticle());
    QVERIFY(reader.choose({QStringLiteral("File"), QStringLiteral("Where is my library?")}));
    QTRY_VERIFY(QApplication::activeModalWidget());
    QCOMPARE(QApplication::activeModalWidget()->findChild<QLineEdit *>(QStringLiteral("path"))->text(), fresh);
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(reader.choose({QStringLiteral("File"), QStringLiteral("Open library…")}));
    QVERIFY(confirmFileDialog(reader.path(QStringLiteral("library.sqlite"))));
    QTRY_COMPARE(titles(reader).size(), 3);
}

MITJUL_TEST(TestShelfArticles)
#include "tst_shelfarticles.moc"
