// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pictureview.h"
#include "samplepictures.h"
#include "testsuite.h"

#include <QAccessible>
#include <QScrollBar>

using namespace mitjul;
using namespace mitjul::test;

class TestPictureView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keysReachEveryEnd();
    void wideTablesScrollSideways();
    void screenReadersHearTheNumbers();
    void showsTheThemeAndTheFocus();

private:
    std::unique_ptr<PictureView> m_view;
};

void TestPictureView::init()
{
    m_view = std::make_unique<PictureView>();
    m_view->setFont(font());
    m_view->resize(600, 400);
    m_view->setPicture(bars(50));
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setFocus();
}

void TestPictureView::keysReachEveryEnd()
{
    const QScrollBar *bar = m_view->verticalScrollBar();
    QVERIFY(bar->maximum() > 400);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QVERIFY(bar->value() > 0);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(bar->value(), bar->maximum());
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(bar->value(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    const int page = bar->value();
    QVERIFY(page > 200);
    QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(bar->value(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    QCOMPARE(bar->value(), page);
    m_view->setPicture(bars(60));
    QCOMPARE(bar->value(), 0); // another picture begins at its title
}

void TestPictureView::wideTablesScrollSideways()
{
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    m_view->setPicture(matrix(4, 20));
    QVERIFY(m_view->horizontalScrollBar()->maximum() > 400);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(m_view->horizontalScrollBar()->value() > 0);
    m_view->setPicture(bars(2));
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    QCOMPARE(m_view->verticalScrollBar()->maximum(), 0);
}

void TestPictureView::screenReadersHearTheNumbers()
{
    const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(heard);
    QCOMPARE(heard->text(QAccessible::Name), QStringLiteral("대상별 입장"));
    QVERIFY(heard->text(QAccessible::Description).contains(QStringLiteral("대상 1: 갈래 2 3, 갈래 3 6.")));
    QCOMPARE(m_view->focusPolicy() & Qt::TabFocus, Qt::TabFocus);
}

void TestPictureView::showsTheThemeAndTheFocus()
{
    const Theme dark = loadTheme(QStringLiteral("dark"));
    m_view->setTheme(dark);
    QTRY_VERIFY(m_view->hasFocus());
    const QImage focused = m_view->viewport()->grab().toImage();
    QCOMPARE(focused.pixelColor(10, 10), dark.page);
    QCOMPARE(focused.pixelColor(0, 50), dark.focus);
    m_view->clearFocus();
    QCOMPARE(m_view->viewport()->grab().toImage().pixelColor(0, 50), dark.page);
}

MITJUL_TEST(TestPictureView)
#include "tst_pictureview.moc"
