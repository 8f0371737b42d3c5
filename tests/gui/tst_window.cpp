// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window does as a whole: its language, printing, layers, and cards chosen together.
#include "cardview.h"
#include "pdftext.h"
#include "reader.h"
#include "testsuite.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPrintDialog>
#include <QToolButton>

using namespace mitjul;
using namespace mitjul::test;

class TestWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void speaksAnotherLanguageAtOnce();
    void printsToAFile();
    void stopsPrinting();
    void exportsPdf();
    void switchesLayersOffInTheMenu();
    void marksCardsChosenTogether();
    void offersTheMarksOfASpotInItsMenu();
    void opensAddressesOnlyWhenAsked();
    void everyControlHasANameAndRole();
};

namespace {

const QString sample = sourcePath(QStringLiteral("resources/samples/01-box-in-the-clinic.txt"));

} // namespace

void TestWindow::speaksAnotherLanguageAtOnce()
{
    Reader reader;
    QVERIFY(reader.openFile(sample));
    QVERIFY(reader.clickTab(QStringLiteral("Typos")));
    QVERIFY(reader.clickCard(QStringLiteral("몇일이")));
    const Span current = reader.session().spanOf(reader.session().current());
    const QRect place = reader.window().geometry();

    QVERIFY(reader.choose({QStringLiteral("Language · 언어"), QStringLiteral("한국어 (Korean)")}));
    QTRY_VERIFY(reader.window().windowTitle().endsWith(QStringLiteral("밑줄")));
    QVERIFY(QTest::qWaitForWindowActive(&reader.window()));
    QVERIFY(reader.waitForFindings());
    QCOMPARE(reader.window().size(), place.size());
    QCOMPARE(reader.session().spanOf(reader.session().current()), current);
    QVERIFY(reader.clickTab(QStringLiteral("오탈자")));
    // What a finding says of itself is said in Korean too.
    for (const Finding &finding : reader.session().findings().items) {
        if (finding.typo() && finding.span == current)
            QVERIFY(!finding.typo()->reason.contains(QRegularExpression(QStringLiteral("[A-Za-z]{4}"))));
    }
    // It is remembered, and the way back is found in Korean.
    reader.restart();
    QVERIFY(reader.window().windowTitle().contains(QStringLiteral("밑줄")));
    QVERIFY(reader.choose({QStringLiteral("언어 · Language"), QStringLiteral("English (영어)")}));
    QTRY_VERIFY(reader.window().windowTitle().contains(QStringLiteral("Mitjul")));
}

void TestWindow::printsToAFile()
{
    Reader reader;
    QVERIFY(reader.openFile(sample));
    const QString file = reader.path(QStringLiteral("page.pdf"));
    const auto dialog = [] { return qobject_cast<QPrintDialog *>(QApplication::activeModalWidget()); };
    // Looked at, and left.
    reader.press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QVERIFY(reader.message().isEmpty());

    reader.press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(dialog());
    auto *name = dialog()->findChild<QLineEdit *>(QStringLiteral("filename"));
    QVERIFY(name);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(name, file);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(reader.message().contains(file));
    QVERIFY(pdfText(file).contains(QStringLiteral("의사가 자판을 두드리는 소리가 사라졌다.")));
    QCOMPARE(pdfInfo(file, QStringLiteral("Creator")), QStringLiteral("Mitjul " MITJUL_VERSION));
    QVERIFY(!QFile::exists(file + QStringLiteral(".part")));
}

void TestWindow::exportsPdf()
{
    Reader reader;
    QVERIFY(reader.openFile(sample));
    QVERIFY(reader.dragOver(QStringLiteral("신뢰는")));
    reader.page().setFocus();
    reader.press(Qt::Key_N);
    QVERIFY(reader.type(QStringLiteral("누구의 신뢰인가")));
    reader.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(reader.session().annotations().size(), 1);
    const QString file = reader.path(QStringLiteral("notes.pdf"));
    reader.press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(confirmFileDialog(file));
    QTRY_VERIFY(reader.message().contains(file));
    const QString text = pdfText(file).simplified();
    QVERIFY(text.contains(QStringLiteral("의사가 자판을 두드리는 소리가 사라졌다.")));
    QVERIFY2(text.contains(QStringLiteral("1. 신뢰는 누구의 신뢰인가")), qPrintable(text.right(400)));
}

void TestWindow::stopsPrinting()
{
    Reader reader;
    QString text = QStringLiteral("# 아주 긴 글\n\n");
    for (int i = 0; i < 20'000; ++i)
        text += QStringLiteral("%1번째 문단이다. 연구원은 물을 마셨고 저녁에는 비가 내렸다.\n\n").arg(i);
    QVERIFY(reader.openFile(reader.write(QStringLiteral("long.md"), text)));
    const QString file = reader.write(QStringLiteral("page.pdf"), QStringLiteral("what stood there"));
    reader.press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::activeModalWidget());
    auto *name = QApplication::activeModalWidget()->findChild<QLineEdit *>(QStringLiteral("filename"));
    QVERIFY(name);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(name, file);
    // The dialog asks whether the file may be replaced.
    QTimer::singleShot(300, [] {
        if (auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget()))
            QTest::mouseClick(question->button(QMessageBox::Yes), Qt::LeftButton);
    });
    QTest::keyClick(name, Qt::Key_Return);
    QToolButton *stop = nullptr;
    for (QToolButton *button : reader.window().findChildren<QToolButton *>()) {
        if (button->text() == QStringLiteral("Stop"))
            stop = button;
    }
    QTRY_VERIFY(stop->isVisible());
    // The window lives meanwhile.
    const qint64 before = reader.page().scrolled();
    QTest::keyClick(&reader.page(), Qt::Key_PageDown);
    QTRY_VERIFY(reader.page().scrolled() > before);
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_VERIFY(reader.message().contains(QStringLiteral("stopped")));
    QVERIFY(!stop->isVisible());
    QFile kept(file);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("what stood there"));
    QVERIFY(!QFile::exists(file + QStringLiteral(".part")));
}

void TestWindow::switchesLayersOffInTheMenu()
{
    Reader reader;
    reader.window().resize(1600, 800); // wide enough for margins
    QVERIFY(reader.openFile(sample));
    const auto picture = [&] {
        QTest::qWait(50);
        return reader.page().viewport()->grab().toImage();
    };
    QImage before = picture();
    const QString view = QStringLiteral("View");
    const char *layers[] = {"Show speakers and stances in the margin", "Mark quotes", "Mark claims", "Mark typos"};
    for (const char *layer : layers) {
        QVERIFY2(reader.choose({view, QLatin1StringView(layer)}), layer);
        const QImage after = picture();
        QVERIFY2(after != before, layer);
        before = after;
    }
}

void TestWindow::marksCardsChosenTogether()
{
    Reader reader;
    QVERIFY(reader.openFile(sample));
    for (const QString &words : {QStringLiteral("신뢰는"), QStringLiteral("기술이"), QStringLiteral("거절할")}) {
        QVERIFY(reader.dragOver(words));
        reader.page().setFocus();
        reader.press(Qt::Key_1);
    }
    QCOMPARE(reader.session().annotations().size(), 3);
    QVERIFY(reader.clickTab(QStringLiteral("Notes")));
    auto *cards = qobject_cast<CardView *>(reader.cards());
    const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(cards->viewport(), Qt::LeftButton, modifiers,
                          cards->visualRect(cards->model()->index(row, 0)).topLeft() + QPoint(40, 12));
    };
    click(0, Qt::NoModifier);
    click(2, Qt::ControlModifier);
    QCOMPARE(reader.session().selections().size(), 2);
    QCOMPARE(cards->selectionModel()->selectedRows().size(), 2);
    // Recoloured together, and that is one step.
    reader.press(Qt::Key_4);
    QCOMPARE(reader.session().annotations()[0].color, HighlightColor::Pink);
    QCOMPARE(reader.session().annotations()[1].color, HighlightColor::Yellow);
    QCOMPARE(reader.session().annotations()[2].color, HighlightColor::Pink);
    // Tagged together, by Shift and the arrows.
    cards->setFocus();
    click(0, Qt::NoModifier);
    reader.press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(reader.session().selections().size(), 2);
    reader.press(Qt::Key_T);
    QVERIFY(reader.type(QStringLiteral("함께")));
    reader.press(Qt::Key_Return);
    QTRY_COMPARE(reader.session().annotations()[1].tags, QStringList{QStringLiteral("함께")});
    QVERIFY(reader.session().annotations()[2].tags.isEmpty());
    // Deleted together.
    cards->setFocus();
    click(0, Qt::NoModifier);
    reader.press(Qt::Key_End, Qt::ShiftModifier);
    reader.press(Qt::Key_Delete);
    QVERIFY(reader.session().annotations().isEmpty());
    reader.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(reader.session().annotations().size(), 3);
}

void TestWindow::offersTheMarksOfASpotInItsMenu()
{
    Reader reader;
    QVERIFY(reader.openFile(sample));
    const Span quote = reader.place(QStringLiteral("아픈 사람은 거절하지 못한다"));
    reader.page().reveal(quote);
    QTest::qWait(50);
    const QList<Item> items = reader.page().itemsAt(quote.start);
    const QPoint place = reader.page().rectOf({quote.start, quote.start + 1}).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, reader.page().viewport()->mapToGlobal(place));
    QApplication::sendEvent(reader.page().viewport(), &event);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    int marks = 0;
    for (const QAction *action : menu->actions())
        marks += action->isCheckable();
    QCOMPARE(marks, items.size() > 1 ? int(items.size()) : 0);
    QTest::keyClick(menu, Qt::Key_Escape);
}

/// Stands in for the desktop's browser.
class Browser : public QObject {
    Q_OBJECT
public:
    QList<QUrl> opened;
public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

void TestWindow::opensAddressesOnlyWhenAsked()
{
    Browser browser;
    QDesktopServices::setUrlHandler(QStringLiteral("https"), &browser, "open");
    Reader reader;
    QVERIFY(reader.openFile(reader.write(
        QStringLiteral("a.txt"), QStringLiteral("주소가 있는 글\n\n자료는 https://example.org/a에서 받는다. 비가 왔다.\n"))));
    const Span address = reader.place(QStringLiteral("https://example.org/a"));
    const QPoint place = reader.page().rectOf(address).center();
    QTest::mouseClick(reader.page().viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(reader.page().viewport(), Qt::LeftButton, {}, place);
    QVERIFY(browser.opened.isEmpty());
    const auto choose = [&](const QString &text) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, reader.page().viewport()->mapToGlobal(place));
        QApplication::sendEvent(reader.page().viewport(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        }
    };
    choose(QStringLiteral("Copy the address"));
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("https://example.org/a"));
    QVERIFY(browser.opened.isEmpty());
    choose(QStringLiteral("Open the address in the browser"));
    QCOMPARE(browser.opened, QList{QUrl(QStringLiteral("https://example.org/a"))});
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
}

void TestWindow::everyControlHasANameAndRole()
{
    Reader reader;
    QVERIFY(reader.openFile(sample));
    for (const QWidget *widget : reader.window().findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        const QString what = QStringLiteral("%1 %2").arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName());
        QVERIFY2(heard, qPrintable(what));
        QVERIFY2(!heard->text(QAccessible::Name).isEmpty(), qPrintable(what));
        QVERIFY2(heard->role() != QAccessible::NoRole && heard->role() != QAccessible::Client, qPrintable(what));
    }
}

MITJUL_TEST(TestWindow)
#include "tst_window.moc"
