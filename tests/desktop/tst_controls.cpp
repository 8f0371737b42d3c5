// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// That every control says what it is, and that the keyboard alone reaches the parts of the window.
#include "program.h"
#include "testsuite.h"

#include <QSet>

using namespace mitjul::test;

class TestDesktopControls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void haveNames();
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
