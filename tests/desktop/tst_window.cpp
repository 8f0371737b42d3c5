// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window does as a whole, on a real display: several passages together, size, printing, language.
#include "listener.h"
#include "program.h"
#include "testsuite.h"

using namespace mitjul::test;

class TestDesktopWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marksSeveralPassagesTogether();
    void offersTheMarksOfASpot();
    void doubleClickTakesANoun();
    void magnifies();
    void prints();
    void speaksKorean();
};

namespace {

struct Reading {
    Program program;
    bool opened = program.startWith(program.write(QStringLiteral("article.md"), LongArticle::markdown()));
    const Accessible &page = program.page();
    Hands &hands = program.hands();

    // Presses keys and waits until the caret is where they lead.
    bool goes(const QString &keys)
    {
        const int before = page.caret();
        hands.press(keys);
        return QTest::qWaitFor([&] { return page.caret() != before; });
    }
};

} // namespace

void TestDesktopWindow::marksSeveralPassagesTogether()
{
    Reading reading;
    QVERIFY(reading.opened);
    QVERIFY(reading.goes(QStringLiteral("Shift+Right")));
    QVERIFY(reading.goes(QStringLiteral("Shift+Right")));
    QTRY_COMPARE(reading.page.selected(), LongArticle::title.left(2));
    reading.hands.press(QStringLiteral("m"));
    QVERIFY(reading.goes(QStringLiteral("Right")));
    QVERIFY(reading.goes(QStringLiteral("Shift+Right")));
    reading.hands.press(QStringLiteral("3"));
    const auto notes = [&](int count) {
        return reading.program.window().find(ATSPI_ROLE_PAGE_TAB, QStringLiteral("Notes %1").arg(count));
    };
    QTRY_VERIFY(notes(2));
    QTRY_VERIFY(reading.page.runAt(0).values.contains(QStringLiteral("bg-color")));
    QVERIFY(!reading.page.runAt(2).values.contains(QStringLiteral("bg-color")));
    QVERIFY(reading.page.runAt(3).values.contains(QStringLiteral("bg-color")));
    reading.hands.press(QStringLiteral("Delete")); // what was marked just now
    QTRY_VERIFY(notes(0));
    reading.hands.press(QStringLiteral("Ctrl+z"));
    QTRY_VERIFY(notes(2));
}

void TestDesktopWindow::offersTheMarksOfASpot()
{
    Listener focus(QStringLiteral("object:state-changed:focused"));
    Reading reading;
    QVERIFY(reading.opened);
    reading.hands.press(QStringLiteral("j"));
    QTRY_VERIFY(reading.program.currentCard().name().contains(LongArticle::quote));
    reading.hands.press(QStringLiteral("2"));
    QTRY_VERIFY(reading.program.window().find(ATSPI_ROLE_PAGE_TAB, QStringLiteral("Notes 1")));
    const auto heard = [&](const QString &name) {
        const QList<Accessible> tellers = focus.tellers();
        return std::any_of(tellers.cbegin(), tellers.cend(),
                           [&](const Accessible &one) { return one.name().startsWith(name); });
    };
    // Quote and highlight lie on one spot: each is heard, and the second one gone to.
    reading.hands.press(QStringLiteral("p"));
    for (int i = 0; i < 3 && !heard(QStringLiteral("Highlight · green")); ++i) {
        reading.hands.press(QStringLiteral("Down"));
        QTest::qWait(200);
    }
    QTRY_VERIFY(heard(QStringLiteral("Highlight · green")));
    reading.hands.press(QStringLiteral("Return"));
    QTRY_COMPARE(reading.program.cards().name(), QStringLiteral("Notes"));
    QTRY_VERIFY(reading.program.currentCard().name().contains(LongArticle::quote));
}

void TestDesktopWindow::doubleClickTakesANoun()
{
    Reading reading;
    QVERIFY(reading.opened);
    const int noun = reading.program.placeOf(QStringLiteral("사람들은"));
    const auto doubleClick = [&](int place) {
        const QPoint letter = reading.page.characterRect(place).center();
        reading.hands.click(letter);
        reading.hands.click(letter);
    };
    // On a busy machine two clicks may come too far apart to be a double one: then once more, after a pause, so that
    // none is a third.
    const auto takes = [&](int place, const QString &word) {
        return QTest::qWaitFor([&] {
            doubleClick(place);
            QTest::qWait(600);
            return reading.page.selected() == word;
        });
    };
    QVERIFY(takes(noun, QStringLiteral("사람들")));
    QTRY_COMPARE(reading.hands.primary(), QStringLiteral("사람들"));
    QVERIFY(takes(noun + 3, QStringLiteral("사람들은")));
}

void TestDesktopWindow::magnifies()
{
    Reading reading;
    QVERIFY(reading.opened);
    const int height = reading.page.characterRect(0).height();
    reading.hands.press(QStringLiteral("Ctrl+equal"));
    QTRY_VERIFY(reading.page.characterRect(0).height() > height);
    reading.hands.press(QStringLiteral("Ctrl+0"));
    QTRY_COMPARE(reading.page.characterRect(0).height(), height);
}

void TestDesktopWindow::prints()
{
    Reading reading;
    QVERIFY(reading.opened);
    const QString file = reading.program.path(QStringLiteral("page.pdf"));
    reading.hands.press(QStringLiteral("Ctrl+p"));
    const auto field = [&] { return reading.program.dialog().find(ATSPI_ROLE_TEXT, QStringLiteral("Output file:")); };
    QTRY_VERIFY(field());
    reading.hands.press(QStringLiteral("Alt+f"));
    QTRY_VERIFY(field().is(ATSPI_STATE_FOCUSED));
    reading.hands.press(QStringLiteral("Ctrl+a"));
    reading.hands.type(file);
    QTRY_COMPARE(field().text(), file);
    reading.hands.press(QStringLiteral("Return"));
    QTRY_VERIFY(reading.program.window().find(ATSPI_ROLE_LABEL, QStringLiteral("Printed to")));
    QVERIFY(reading.program.content(QStringLiteral("page.pdf")).startsWith("%PDF"));
}

void TestDesktopWindow::speaksKorean()
{
    Reading reading;
    QVERIFY(reading.opened);
    const auto find = [&](AtspiRole role, const QString &name) { return reading.program.application().find(role, name); };
    QVERIFY(find(ATSPI_ROLE_PAGE_TAB, QStringLiteral("Quotes")));
    // By name, as any command.
    reading.hands.press(QStringLiteral("Ctrl+k"));
    QTRY_VERIFY(find(ATSPI_ROLE_TEXT, QStringLiteral("Go to")).is(ATSPI_STATE_FOCUSED));
    reading.hands.type(QStringLiteral("Korean"));
    QTRY_COMPARE(find(ATSPI_ROLE_TEXT, QStringLiteral("Go to")).text(), QStringLiteral("Korean"));
    reading.hands.press(QStringLiteral("Return"));
    QTRY_VERIFY(find(ATSPI_ROLE_PAGE_TAB, QStringLiteral("인용")));
    QVERIFY(!find(ATSPI_ROLE_PAGE_TAB, QStringLiteral("Quotes")));
    // The same article is open, and the keyboard is on its page.
    QTRY_VERIFY(find(ATSPI_ROLE_DOCUMENT_FRAME, LongArticle::title).is(ATSPI_STATE_FOCUSED));
}

MITJUL_TEST(TestDesktopWindow)
#include "tst_window.moc"
