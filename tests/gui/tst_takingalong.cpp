// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the reader brings in and takes along: folders, passages with their source, corrections, holders, words.
#include "reader.h"
#include "testsuite.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>

using namespace mitjul;
using namespace mitjul::test;

class TestTakingAlong : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void copiesWithTheSource();
    void copiesTheCorrections();
    void takesInAFolder();
    void mergesTwoHolders();
    void takesWordsOutAgain();
};

namespace {

const QString sample = sourcePath(QStringLiteral("resources/samples/01-box-in-the-clinic.txt"));

} // namespace

void TestTakingAlong::copiesWithTheSource()
{
    Reader reader;
    QVERIFY(reader.openFile(sample));
    const QString words = QStringLiteral("신뢰는 기술이 아니라");
    QVERIFY(reader.dragOver(words));
    reader.page().setFocus();
    reader.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString text = QApplication::clipboard()->text();
    QVERIFY2(text.startsWith(u'“' + words + QStringLiteral("”\n— ") + reader.session().article().title), qPrintable(text));
    QVERIFY(text.contains(reader.session().article().source));
    QVERIFY(!text.contains(sample)); // where it lies on this machine is nobody's business
    QVERIFY(QApplication::clipboard()->mimeData()->html().contains(QStringLiteral("<blockquote>")));
}

void TestTakingAlong::copiesTheCorrections()
{
    Reader reader;
    QVERIFY(reader.openFile(sample));
    QVERIFY(reader.choose({QStringLiteral("Edit"), QStringLiteral("Copy the accepted corrections")}));
    QVERIFY(reader.message().contains(QStringLiteral("No correction")));
    QVERIFY(reader.clickTab(QStringLiteral("Typos")));
    QVERIFY(reader.clickCard(QStringLiteral("늘어났EK")));
    reader.page().setFocus();
    reader.press(Qt::Key_Return);
    QVERIFY(reader.choose({QStringLiteral("Edit"), QStringLiteral("Copy the accepted corrections")}));
    const QString text = QApplication::clipboard()->text();
    QVERIFY2(text.startsWith(reader.session().article().title), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("1. 늘어났EK → 늘어났다\n   ")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("2. ")));
}

void TestTakingAlong::takesInAFolder()
{
    Reader reader;
    QVERIFY(QDir(reader.path(QString())).mkpath(QStringLiteral("news/old")));
    for (const QString &name : {QStringLiteral("news/b.txt"), QStringLiteral("news/a.md"), QStringLiteral("news/old/c.txt"),
                                QStringLiteral("news/picture.png")})
        reader.write(name, QStringLiteral("기사 %1\n\n비가 왔다.\n").arg(name));
    const auto drop = [&](const QString &path) {
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&reader.window(), &enter);
        QDropEvent event(QPoint(300, 300), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&reader.window(), &event);
    };
    drop(reader.path(QStringLiteral("news")));
    auto *shelf = reader.window().findChild<QAbstractItemView *>(QStringLiteral("articles"));
    QTRY_COMPARE(shelf->model()->rowCount(), 3);
    QVERIFY(reader.session().article().title.contains(QStringLiteral("a.md")));
    QVERIFY(QDir().mkdir(reader.path(QStringLiteral("empty"))));
    drop(reader.path(QStringLiteral("empty")));
    QTRY_VERIFY(reader.message().contains(QStringLiteral("There is no text")));
}

void TestTakingAlong::mergesTwoHolders()
{
    Reader reader;
    QVERIFY(reader.openFile(reader.write(QStringLiteral("a.txt"), QStringLiteral("제목\n\n비가 왔다. 눈이 왔다.\n"))));
    for (const auto &[words, holder] : {std::pair(QStringLiteral("비가"), QStringLiteral("정부")),
                                        std::pair(QStringLiteral("눈이"), QStringLiteral("당국"))}) {
        QVERIFY(reader.dragOver(words));
        reader.page().setFocus();
        reader.press(Qt::Key_A);
        QVERIFY(reader.type(holder));
        reader.press(Qt::Key_Tab);
        if (qobject_cast<QLineEdit *>(QApplication::focusWidget())->text().isEmpty())
            QVERIFY(reader.type(QStringLiteral("기우제")));
        reader.press(Qt::Key_Return);
    }
    QTRY_COMPARE(reader.session().annotations().size(), 2);
    QVERIFY(reader.choose({QStringLiteral("Mark"), QStringLiteral("Who holds stances…")}));
    QTRY_VERIFY(QApplication::activeModalWidget());
    QWidget *dialog = QApplication::activeModalWidget();
    QTest::keyClick(dialog->findChild<QWidget *>(QStringLiteral("holders")), Qt::Key_Home); // 당국, by name
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("newName"));
    QCOMPARE(name->text(), QStringLiteral("당국"));
    name->setFocus();
    name->selectAll();
    QVERIFY(reader.type(QStringLiteral("정부")));
    // What will happen is said first.
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("effect"))->text().contains(QStringLiteral("“정부” then has 2")));
    QTest::keyClick(name, Qt::Key_Return);
    for (const Annotation &annotation : reader.session().annotations())
        QCOMPARE(annotation.stances.first().holder, QStringLiteral("정부"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(reader.isAtPage());
    reader.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(reader.session().annotations()[1].stances.first().holder, QStringLiteral("당국"));
}

void TestTakingAlong::takesWordsOutAgain()
{
    Reader reader;
    QVERIFY(reader.openFile(sample));
    QVERIFY(reader.clickTab(QStringLiteral("Typos")));
    const int shown = reader.cards()->model()->rowCount();
    QVERIFY(reader.clickCard(QStringLiteral("몇일이")));
    reader.page().setFocus();
    reader.press(Qt::Key_I);
    QVERIFY(reader.clickCard(QStringLiteral("컨텐츠를")));
    reader.page().setFocus();
    reader.press(Qt::Key_D);
    QTRY_COMPARE(reader.cards()->model()->rowCount(), shown - 2);
    QVERIFY(reader.waitForFindings());

    QVERIFY(reader.choose({QStringLiteral("Findings"), QStringLiteral("My words…")}));
    QTRY_VERIFY(QApplication::activeModalWidget());
    QWidget *dialog = QApplication::activeModalWidget();
    auto *list = dialog->findChild<QAbstractItemView *>(QStringLiteral("words"));
    QCOMPARE(list->model()->rowCount(), 2);
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    QTest::mouseClick(dialog->findChild<QAbstractButton *>(QStringLiteral("takeOut")), Qt::LeftButton);
    QCOMPARE(list->model()->rowCount(), 0);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(reader.waitForFindings());
    QTRY_COMPARE(reader.cards()->model()->rowCount(), shown);
    // One step of undo brings both back.
    QVERIFY(reader.isAtPage());
    reader.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(reader.waitForFindings());
    QTRY_COMPARE(reader.cards()->model()->rowCount(), shown - 2);
}

MITJUL_TEST(TestTakingAlong)
#include "tst_takingalong.moc"
