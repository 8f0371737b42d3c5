// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A person's round with the keyboard alone, on a real display.
#include "listener.h"
#include "program.h"
#include "testsuite.h"

#include <QFile>

using namespace mitjul::test;

class TestDesktopRound : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensAFile();
    void goesFromFindingToFinding();
    void writesANoteAndTakesItAway();
    void finds();
    void goesToAPlace();
};

namespace {

const QString articleFile = QStringLiteral("article.md");
const QString fileField = QStringLiteral("File name:");
const QString note = QStringLiteral("Ask the clinic: who hears this? (2)");

struct Reading {
    Program program;
    bool opened = program.startWith(program.write(articleFile, LongArticle::markdown()));
    const Accessible &page = program.page();
    Hands &hands = program.hands();
};

// Types a path into the file dialog that comes.
bool confirmFileDialog(const Program &program, const QString &path)
{
    if (!QTest::qWaitFor([&] { return program.dialog().find(ATSPI_ROLE_TEXT, fileField).is(ATSPI_STATE_FOCUSED); }))
        return false;
    program.hands().press(QStringLiteral("Ctrl+a"));
    program.hands().type(path);
    const auto typed = [&] { return program.dialog().find(ATSPI_ROLE_TEXT, fileField).text() == path; };
    if (!QTest::qWaitFor(typed))
        return false;
    program.hands().press(QStringLiteral("Return"));
    return QTest::qWaitFor([&] { return !program.dialog() && program.page().is(ATSPI_STATE_FOCUSED); });
}

} // namespace

void TestDesktopRound::opensAFile()
{
    Program program;
    QVERIFY(program.start());
    QVERIFY(program.page().text().isEmpty());
    const QString file = program.write(articleFile, LongArticle::markdown());
    program.hands().press(QStringLiteral("Ctrl+o"));
    QVERIFY(confirmFileDialog(program, file));
    QTRY_COMPARE(program.page().name(), LongArticle::title);
    QVERIFY(program.page().text().endsWith(LongArticle::last));
    QVERIFY(program.quit());
}

void TestDesktopRound::goesFromFindingToFinding()
{
    Reading reading;
    QVERIFY(reading.opened);
    QVERIFY(!reading.program.currentCard());
    reading.hands.press(QStringLiteral("j"));
    QTRY_VERIFY(reading.program.currentCard().name().contains(LongArticle::quote));
    // The keyboard stays on the page, so the page says what the key has gone to.
    QTRY_VERIFY2(reading.page.description().contains(LongArticle::quote), qPrintable(reading.page.description()));
    reading.hands.press(QStringLiteral("j"));
    QTRY_VERIFY(reading.program.currentCard().name().contains(LongArticle::typo));
    QTRY_VERIFY2(reading.page.description().contains(LongArticle::typo), qPrintable(reading.page.description()));
    QCOMPARE(reading.program.cards().name(), QStringLiteral("Typos"));
    reading.hands.press(QStringLiteral("j"));
    QTRY_VERIFY(reading.program.currentCard().name().contains(LongArticle::claim));
    QCOMPARE(reading.program.cards().name(), QStringLiteral("Claims"));
    reading.hands.press(QStringLiteral("k"));
    QTRY_VERIFY(reading.program.currentCard().name().contains(LongArticle::typo));
    reading.hands.press(QStringLiteral("k"));
    QTRY_VERIFY(reading.program.currentCard().name().contains(LongArticle::quote));
    QCOMPARE(reading.program.cards().name(), QStringLiteral("Quotes"));
    QVERIFY(reading.page.is(ATSPI_STATE_FOCUSED));
    reading.hands.press(QStringLiteral("Escape"));
    QTRY_VERIFY(!reading.program.currentCard());
}

void TestDesktopRound::writesANoteAndTakesItAway()
{
    Reading reading;
    QVERIFY(reading.opened);
    reading.hands.press(QStringLiteral("j"));
    QTRY_VERIFY(reading.program.currentCard().name().contains(LongArticle::quote));
    reading.hands.press(QStringLiteral("n"));
    const auto field = [&] { return reading.program.window().find(ATSPI_ROLE_TEXT, QStringLiteral("Note")); };
    QTRY_VERIFY(field().is(ATSPI_STATE_FOCUSED));
    reading.hands.type(note);
    QTRY_COMPARE(field().text(), note);
    reading.hands.press(QStringLiteral("Ctrl+Return"));
    QTRY_VERIFY(!field());
    QTRY_VERIFY(reading.program.window().find(ATSPI_ROLE_PAGE_TAB, QStringLiteral("Notes 1")));
    QTRY_VERIFY(reading.page.is(ATSPI_STATE_FOCUSED));

    reading.hands.press(QStringLiteral("Ctrl+e"));
    QVERIFY(confirmFileDialog(reading.program, reading.program.path(QStringLiteral("out.md"))));
    const auto message = [&] { return reading.program.window().find(ATSPI_ROLE_LABEL, QStringLiteral("Exported to")); };
    QTRY_VERIFY(message());
    const QString exported = QString::fromUtf8(reading.program.content(QStringLiteral("out.md")));
    QVERIFY(exported.contains(LongArticle::quote));
    QVERIFY2(exported.contains(QStringLiteral("Ask the clinic")), qPrintable(exported));

    // It is there the next time.
    QVERIFY(reading.program.quit());
    QVERIFY(reading.program.startWith(reading.program.path(articleFile)));
    QTRY_VERIFY(reading.program.window().find(ATSPI_ROLE_PAGE_TAB, QStringLiteral("Notes 1")));
}

void TestDesktopRound::finds()
{
    Listener carets(QStringLiteral("object:text-caret-moved"));
    Listener focus(QStringLiteral("object:state-changed:focused"));
    Reading reading;
    QVERIFY(reading.opened);
    const qsizetype hits = reading.page.text().count(QStringLiteral("AI"));
    QVERIFY(hits > 2);
    const auto count = [&](qsizetype hit) {
        return bool(reading.program.window().find(ATSPI_ROLE_LABEL, QStringLiteral("%1 / %2").arg(hit).arg(hits)));
    };
    reading.hands.press(QStringLiteral("Ctrl+f"));
    const auto field = [&] {
        return reading.program.window().find(ATSPI_ROLE_TEXT, QStringLiteral("Find in the article"));
    };
    QTRY_VERIFY(field().is(ATSPI_STATE_FOCUSED));
    reading.hands.type(QStringLiteral("AI"));
    QTRY_VERIFY(count(1));
    reading.hands.press(QStringLiteral("Return"));
    QTRY_VERIFY(count(2));
    const int first = reading.program.placeOf(QStringLiteral("AI"));
    const int second = int(reading.page.text().indexOf(QStringLiteral("AI"), first + 1));
    QTRY_COMPARE(carets.numbers(reading.page).value(1), second + 2);
    QCOMPARE(reading.page.selected(), QStringLiteral("AI"));
    reading.hands.press(QStringLiteral("Shift+Return"));
    QTRY_VERIFY(count(1));
    reading.hands.press(QStringLiteral("Shift+Return"));
    QTRY_VERIFY(count(hits));
    const int last = int(reading.page.text().lastIndexOf(QStringLiteral("AI")));
    QTRY_VERIFY(reading.page.rect().contains(reading.page.characterRect(last)));
    reading.hands.type(QStringLiteral("zzz"));
    QTRY_VERIFY(reading.program.window().find(ATSPI_ROLE_LABEL, QStringLiteral("Not found")));
    const qsizetype before = focus.tellers().size();
    reading.hands.press(QStringLiteral("Escape"));
    QTRY_VERIFY(!field());
    QVERIFY(reading.page.is(ATSPI_STATE_FOCUSED));
    // The focus goes to the page and to nobody on the way.
    QTRY_COMPARE(focus.tellers().mid(before).size(), 2);
    QCOMPARE(focus.tellers().last(), reading.page);
}

void TestDesktopRound::goesToAPlace()
{
    Reading reading;
    QVERIFY(reading.opened);
    const int place = reading.program.placeOf(LongArticle::subheading);
    const auto seen = [&] { return reading.page.rect().contains(reading.page.characterRect(place)); };
    reading.hands.press(QStringLiteral("Ctrl+End"));
    QTRY_VERIFY(!seen());
    const auto field = [&] { return reading.program.dialog().find(ATSPI_ROLE_TEXT, QStringLiteral("Go to")); };
    reading.hands.press(QStringLiteral("Ctrl+k"));
    QTRY_VERIFY(field().is(ATSPI_STATE_FOCUSED));
    reading.hands.type(QStringLiteral("AI"));
    // The field tells where Return would go.
    QTRY_VERIFY2(field().description().startsWith(LongArticle::subheading), qPrintable(field().description()));
    reading.hands.press(QStringLiteral("Return"));
    QTRY_VERIFY(!reading.program.dialog());
    QTRY_VERIFY(seen());
    QTRY_VERIFY(reading.page.is(ATSPI_STATE_FOCUSED));

    // Left without going anywhere, it leaves the page as it was.
    const QRect before = reading.page.characterRect(place);
    reading.hands.press(QStringLiteral("Ctrl+k"));
    QTRY_VERIFY(field().is(ATSPI_STATE_FOCUSED));
    reading.hands.press(QStringLiteral("Escape"));
    QTRY_VERIFY(!reading.program.dialog());
    QTRY_VERIFY(reading.page.is(ATSPI_STATE_FOCUSED));
    QCOMPARE(reading.page.characterRect(place), before);
}

MITJUL_TEST(TestDesktopRound)
#include "tst_round.moc"
