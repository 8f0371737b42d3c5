// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// That every control says what it is, and that the keyboard alone reaches the parts of the window.
#include "listener.h"
#include "program.h"
#include "testsuite.h"

#include <QSet>
#include <algorithm>

using namespace mitjul::test;

class TestDesktopControls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void haveNames();
    void haveNamesInWhatOpens_data();
    void haveNamesInWhatOpens();
    void areHeardInMenus();
    void areReachedByTab_data();
    void areReachedByTab();
};

namespace {

struct Reading {
    Program program;
    bool opened = program.startWith(program.write(QStringLiteral("article.md"), LongArticle::markdown()));
};

const QSet<AtspiRole> sayingNothing{ATSPI_ROLE_INVALID, ATSPI_ROLE_UNKNOWN, ATSPI_ROLE_FILLER, ATSPI_ROLE_PANEL,
                                    ATSPI_ROLE_EXTENDED};

// Those that could have the keyboard and do not say what they are for; adds to `seen` those that do.
QStringList nameless(const Accessible &root, QSet<QString> &seen)
{
    QStringList wrong;
    for (const Accessible &one : root.shown()) {
        if (!one.is(ATSPI_STATE_FOCUSABLE))
            continue;
        if (one.name().trimmed().isEmpty() || sayingNothing.contains(one.role()))
            wrong.append(one.path());
        else
            seen.insert(one.name());
        // Cards and articles are heard one by one.
        if (!one.is(ATSPI_STATE_MANAGES_DESCENDANTS))
            continue;
        for (const Accessible &item : one.children()) {
            if (item.is(ATSPI_STATE_SHOWING) && item.is(ATSPI_STATE_FOCUSABLE) && item.name().trimmed().isEmpty())
                wrong.append(item.path());
        }
    }
    return wrong;
}

} // namespace

void TestDesktopControls::haveNames()
{
    Reading reading;
    QVERIFY(reading.opened);
    Hands &hands = reading.program.hands();
    QSet<QString> seen;
    const auto all = [](const QStringList &wrong) { return wrong.join(u'\n').toUtf8(); };

    // Every tab of the side panel, with the find bar open over the page.
    hands.press(QStringLiteral("Ctrl+f"));
    QTRY_VERIFY(reading.program.window().find(ATSPI_ROLE_TEXT, QStringLiteral("Find in the article")));
    for (const QString &name : {QStringLiteral("Claims"), QStringLiteral("Quotes"), QStringLiteral("Typos"),
                                QStringLiteral("Notes"), QStringLiteral("Stances")}) {
        const Accessible tab = reading.program.window().find(ATSPI_ROLE_PAGE_TAB, name);
        QVERIFY2(tab, qPrintable(name));
        hands.click(tab.rect().center());
        QTRY_VERIFY2(reading.program.window().find(ATSPI_ROLE_PAGE_TAB_LIST, name), qPrintable(name));
        const QStringList wrong = nameless(reading.program.window(), seen);
        QVERIFY2(wrong.isEmpty(), all(wrong).constData());
    }
    // An empty walk would have found nothing wrong either.
    for (const QString &name : {LongArticle::title, QStringLiteral("Search articles and notes"),
                                QStringLiteral("Articles"), QStringLiteral("Open"), QStringLiteral("Menu"),
                                QStringLiteral("Next (Enter)"), QStringLiteral("Filter the list"),
                                QStringLiteral("Show possible typos too"), QStringLiteral("Targets")})
        QVERIFY2(seen.contains(name), qPrintable(name));
}

void TestDesktopControls::haveNamesInWhatOpens_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("control"); // in it
    QTest::newRow("note") << QStringLiteral("n") << QStringLiteral("Note");
    QTest::newRow("tags") << QStringLiteral("t") << QStringLiteral("Tags");
    QTest::newRow("stance") << QStringLiteral("a") << QStringLiteral("On what");
    QTest::newRow("speaker") << QStringLiteral("s") << QStringLiteral("Who speaks");
    QTest::newRow("go to") << QStringLiteral("Ctrl+k") 
                           << QStringLiteral("Go to a heading, a speaker, a target or a command");
    QTest::newRow("keys") << QStringLiteral("question") << QStringLiteral("Close");
}

void TestDesktopControls::haveNamesInWhatOpens()
{
    QFETCH(QString, keys);
    QFETCH(QString, control);
    Reading reading;
    QVERIFY(reading.opened);
    Hands &hands = reading.program.hands();
    hands.press(QStringLiteral("j"));
    QTRY_VERIFY(reading.program.currentCard());

    hands.press(keys);
    QSet<QString> seen;
    QStringList wrong;
    const bool opened = QTest::qWaitFor([&] {
        wrong = nameless(reading.program.application(), seen);
        return seen.contains(control);
    });
    QVERIFY2(opened, qPrintable(QStringList(seen.cbegin(), seen.cend()).join(u'\n')));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));

    // Escape leads back to the page, with the finding still the current one.
    hands.press(QStringLiteral("Escape"));
    QTRY_VERIFY(reading.program.page().is(ATSPI_STATE_FOCUSED) && reading.program.window().is(ATSPI_STATE_ACTIVE));
    QVERIFY(reading.program.currentCard());
}

void TestDesktopControls::areHeardInMenus()
{
    // Qt puts popups into no window of the tree: a screen reader hears of them as the focus goes through them.
    Listener focus(QStringLiteral("object:state-changed:focused"));
    Reading reading;
    QVERIFY(reading.opened);
    Hands &hands = reading.program.hands();
    const auto heard = [&](AtspiRole role, const QString &name) {
        const QList<Accessible> tellers = focus.tellers();
        return std::any_of(tellers.cbegin(), tellers.cend(), [&](const Accessible &one) {
            return one.role() == role && one.name() == name;
        });
    };
    const Accessible menu = reading.program.window().find(ATSPI_ROLE_PUSH_BUTTON, QStringLiteral("Menu"));
    hands.press(QStringLiteral("F10"));
    QTRY_VERIFY(menu.is(ATSPI_STATE_PRESSED));
    hands.press(QStringLiteral("Down"));
    QTRY_VERIFY(heard(ATSPI_ROLE_MENU_ITEM, QStringLiteral("File")));
    hands.press(QStringLiteral("Right"));
    QTRY_VERIFY(heard(ATSPI_ROLE_MENU_ITEM, QStringLiteral("Open…")));
    hands.press(QStringLiteral("Escape"));
    hands.press(QStringLiteral("Escape"));
    QTRY_VERIFY(!menu.is(ATSPI_STATE_PRESSED) && reading.program.page().is(ATSPI_STATE_FOCUSED));

    const Accessible appearance = reading.program.window().find(ATSPI_ROLE_PUSH_BUTTON, QStringLiteral("Appearance"));
    hands.click(appearance.rect().center());
    for (const QString &name : {QStringLiteral("Size"), QStringLiteral("Column"), QStringLiteral("Line height")}) {
        QTRY_VERIFY2(heard(ATSPI_ROLE_SLIDER, name), qPrintable(name));
        hands.press(QStringLiteral("Tab"));
    }
    hands.press(QStringLiteral("Escape"));
    QTRY_VERIFY(reading.program.page().is(ATSPI_STATE_FOCUSED));
}

void TestDesktopControls::areReachedByTab_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("forwards") << QStringLiteral("Tab");
    QTest::newRow("backwards") << QStringLiteral("Shift+Tab");
}

void TestDesktopControls::areReachedByTab()
{
    QFETCH(QString, key);
    Reading reading;
    QVERIFY(reading.opened);
    const Accessible window = reading.program.window();
    QStringList way;
    Accessible before = window.focused();
    QCOMPARE(before, reading.program.page());
    bool returned = false;
    for (int step = 0; step < 60 && !returned; ++step) {
        reading.program.hands().press(key);
        Accessible now;
        QVERIFY2(QTest::qWaitFor([&] { return (now = window.focused()) && now != before; }), qPrintable(before.path()));
        way.append(now.name());
        returned = now == reading.program.page();
        before = now;
    }
    QVERIFY2(returned, qPrintable(way.join(u'\n')));
    for (const QString &name : {QStringLiteral("Articles"), QStringLiteral("Quotes"), QStringLiteral("Menu")})
        QVERIFY2(way.contains(name), qPrintable(name));
    for (const Accessible &one : window.shown()) {
        // Of the tabs one has the keyboard, and the arrows go to the others.
        const bool stop = one.is(ATSPI_STATE_FOCUSABLE) && one.role() != ATSPI_ROLE_PAGE_TAB;
        QVERIFY2(!stop || way.contains(one.name()),
                 qPrintable(one.path() + QStringLiteral(" is not in:\n") + way.join(u'\n')));
    }
    // Each once: nobody is led in a circle.
    QCOMPARE(QSet<QString>(way.cbegin(), way.cend()).size(), way.size());
}

MITJUL_TEST(TestDesktopControls)
#include "tst_controls.moc"
