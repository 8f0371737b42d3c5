// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The side panel: in what order cards stand, and what of it is remembered.
#include "cardview.h"
#include "reader.h"
#include "testsuite.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

using namespace mitjul;
using namespace mitjul::test;

class TestPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void remembersTabOrdersAndVerdict();
    void ordersByMouse();
    void goesThroughTheOrderThatIsShown();
};

namespace {

const QString article = QStringLiteral(
    "다리 하나를 두고\n\n한빛시 이하늘 시장은 “올해 예산은 지난해보다 12% 늘어난 3조 2000억 원이다”라고 말했다. 구름당 박바다 의원은 "
    "“근거가 없다”고 반박했다.\n\n이하늘 시장은 “다리가 놓이면 교통 체증이 절반으로 줄 것이다”라고 덧붙였다.\n");

QWidget *focus() { return QApplication::focusWidget(); }

/// A widget of the tab that is shown.
template <typename Widget>
Widget *shown(const Reader &reader, const char *name)
{
    for (Widget *widget : reader.window().findChildren<Widget *>(QLatin1StringView(name))) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

/// Chooses an order with the keys, from the button that has the focus; false if it is not offered.
bool chooseOrder(Reader &reader, const QString &name)
{
    bool found = false;
    // The menu runs an event loop of its own.
    QTimer::singleShot(50, &reader.window(), [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (int i = 0; menu && i < 10 && !found; ++i) {
            found = menu->activeAction() && menu->activeAction()->text() == name;
            QTest::keyClick(menu, found ? Qt::Key_Return : Qt::Key_Down);
        }
        if (menu && !found)
            QTest::keyClick(menu, Qt::Key_Escape);
    });
    reader.press(Qt::Key_Down);
    return found && QTest::qWaitFor([] { return !QApplication::activePopupWidget(); });
}

} // namespace

void TestPanel::remembersTabOrdersAndVerdict()
{
    Reader reader;
    const QString file = reader.write(QStringLiteral("a.txt"), article);
    QVERIFY(reader.openFile(file));
    QVERIFY(reader.clickTab(QStringLiteral("Claims")));
    shown<QComboBox>(reader, "claimVerdict")->setFocus();
    reader.press(Qt::Key_Down);
    QVERIFY(shown<QComboBox>(reader, "claimVerdict")->currentText().startsWith(QStringLiteral("not checked")));
    QVERIFY(reader.clickTab(QStringLiteral("Quotes")));
    auto *filter = shown<QLineEdit>(reader, "filter");
    QTest::mouseClick(filter, Qt::LeftButton);
    QVERIFY(reader.type(QStringLiteral("이하늘")));
    QCOMPARE(reader.cards()->model()->rowCount(), 2);
    reader.press(Qt::Key_Tab);
    QCOMPARE(focus()->objectName(), QStringLiteral("order"));
    QVERIFY(chooseOrder(reader, QStringLiteral("Longest first")));
    QCOMPARE(focus()->objectName(), QStringLiteral("order"));
    QVERIFY(focus()->accessibleName().contains(QStringLiteral("Longest first")));

    reader.restart();
    QCOMPARE(reader.window().findChild<QTabBar *>(QStringLiteral("tabs"))->currentIndex(), 1);
    QVERIFY(reader.openFile(file));
    QCOMPARE(shown<QToolButton>(reader, "order")->text(), QStringLiteral("Longest first"));
    // The words of a filter would hide cards that nobody remembers having hidden.
    QVERIFY(shown<QLineEdit>(reader, "filter")->text().isEmpty());
    QCOMPARE(reader.cards()->model()->rowCount(), 3);
    QVERIFY(reader.clickTab(QStringLiteral("Claims")));
    QVERIFY(shown<QComboBox>(reader, "claimVerdict")->currentText().startsWith(QStringLiteral("not checked")));
    QCOMPARE(shown<QToolButton>(reader, "order")->text(), QStringLiteral("By worth"));
}

void TestPanel::ordersByMouse()
{
    Reader reader;
    QVERIFY(reader.openFile(reader.write(QStringLiteral("a.txt"), article)));
    QVERIFY(reader.clickTab(QStringLiteral("Quotes")));
    QTimer::singleShot(50, &reader.window(), [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(1)).center());
    });
    QTest::mouseClick(shown<QToolButton>(reader, "order"), Qt::LeftButton);
    QCOMPARE(shown<QToolButton>(reader, "order")->text(), QStringLiteral("By speaker"));
    QCOMPARE(reader.cards()->model()->index(0, 0).data().toString(), QStringLiteral("이하늘 2"));
}

void TestPanel::goesThroughTheOrderThatIsShown()
{
    Reader reader;
    QVERIFY(reader.openFile(reader.write(QStringLiteral("a.txt"), article)));
    QVERIFY(reader.clickTab(QStringLiteral("Quotes")));
    shown<QToolButton>(reader, "order")->setFocus();
    QVERIFY(chooseOrder(reader, QStringLiteral("By speaker")));
    QVERIFY(reader.clickCard(QStringLiteral("올해 예산")));
    // The arrows pass over the headings, and the page follows.
    for (const QString &words : {QStringLiteral("다리가 놓이면"), QStringLiteral("근거가")}) {
        reader.press(Qt::Key_Down);
        const auto *cards = qobject_cast<CardView *>(reader.cards());
        QVERIFY(cards->cardAt(cards->currentIndex()).body.contains(words));
        const Span span = reader.session().spanOf(reader.session().current());
        QVERIFY(reader.session().article().text.mid(span.start, span.length()).contains(words));
    }
}

MITJUL_TEST(TestPanel)
#include "tst_panel.moc"
