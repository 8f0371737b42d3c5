// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page as a screen reader meets it.
#include "listener.h"
#include "program.h"
#include "testsuite.h"

#include <QRegularExpression>

using namespace mitjul::test;

class TestDesktopPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isAReadOnlyDocument();
    void tellsItsUnits();
    void tellsWhereItsLettersAre();
    void movesTheCaretWithKeys();
    void selectsWithKeys();
    void selectsWithTheMouse();
    void isMovedByAScreenReader();
    void tellsHeadings();
    void tellsMarks();
    void tellsWhatWasHighlighted();
    void isHeardWhenItChanges();
};

namespace {

struct Reading {
    Program program;
    bool opened = program.startWith(program.write(QStringLiteral("article.md"), LongArticle::markdown()));
    const Accessible &page = program.page();
};

} // namespace

void TestDesktopPage::isAReadOnlyDocument()
{
    Reading reading;
    QVERIFY(reading.opened);
    const Accessible &page = reading.page;
    QCOMPARE(page.name(), LongArticle::title);
    QVERIFY(reading.program.window().name().startsWith(LongArticle::title));
    for (const AtspiStateType state : {ATSPI_STATE_READ_ONLY, ATSPI_STATE_MULTI_LINE, ATSPI_STATE_FOCUSABLE,
                                       ATSPI_STATE_FOCUSED, ATSPI_STATE_SHOWING})
        QVERIFY2(page.is(state), qPrintable(QString::number(state)));
    QVERIFY(!page.is(ATSPI_STATE_EDITABLE));

    // All of the article, in its order, and none of Markdown's signs.
    qsizetype place = -1;
    for (const QString &words : {LongArticle::title, LongArticle::plain, LongArticle::heading, LongArticle::quote,
                                 LongArticle::typo, LongArticle::claim, LongArticle::subheading, LongArticle::last}) {
        const qsizetype next = page.text().indexOf(words);
        QVERIFY2(next > place, qPrintable(words));
        place = next;
    }
    QVERIFY(!page.text().contains(u'#'));
}

void TestDesktopPage::tellsItsUnits()
{
    Reading reading;
    QVERIFY(reading.opened);
    const int place = reading.program.placeOf(LongArticle::typo) + 1;
    const QString line = QStringLiteral("회의의 결과는 아직 %1 않았다.").arg(LongArticle::typo);
    QCOMPARE(reading.page.unitAt(place, ATSPI_TEXT_BOUNDARY_CHAR), LongArticle::typo.mid(1, 1));
    QCOMPARE(reading.page.unitAt(place, ATSPI_TEXT_BOUNDARY_WORD_START), LongArticle::typo);
    QCOMPARE(reading.page.unitAt(place, ATSPI_TEXT_BOUNDARY_SENTENCE_START), line);
    QCOMPARE(reading.page.unitAt(place, ATSPI_TEXT_BOUNDARY_LINE_START), line);
}

void TestDesktopPage::tellsWhereItsLettersAre()
{
    Reading reading;
    QVERIFY(reading.opened);
    const int start = reading.program.placeOf(LongArticle::plain);
    for (int place = start; place < start + LongArticle::plain.size(); ++place) {
        const QRect rect = reading.page.characterRect(place);
        QVERIFY(!rect.isEmpty());
        QVERIFY(reading.page.rect().contains(rect));
        QCOMPARE(reading.page.placeAt(QPoint(rect.left() + 1, rect.center().y())), place);
    }
    // The end lies below what is seen.
    const QRect last = reading.page.characterRect(reading.program.placeOf(LongArticle::last));
    QVERIFY(last.top() > reading.page.rect().bottom());
}

void TestDesktopPage::movesTheCaretWithKeys()
{
    Reading reading;
    QVERIFY(reading.opened);
    Hands &hands = reading.program.hands();
    const int length = int(reading.page.text().size());
    hands.press(QStringLiteral("Ctrl+Home"));
    QTRY_COMPARE(reading.page.caret(), 0);
    for (int step = 1; step <= 3; ++step) {
        hands.press(QStringLiteral("Right"));
        QTRY_COMPARE(reading.page.caret(), step);
    }
    hands.press(QStringLiteral("Left"));
    QTRY_COMPARE(reading.page.caret(), 2);
    hands.press(QStringLiteral("End"));
    QTRY_COMPARE(reading.page.caret(), int(LongArticle::title.size()));
    hands.press(QStringLiteral("Home"));
    QTRY_COMPARE(reading.page.caret(), 0);
    hands.press(QStringLiteral("Ctrl+Right"));
    QTRY_COMPARE(reading.page.caret(), int(LongArticle::title.indexOf(u' ')) + 1);
    hands.press(QStringLiteral("Down"));
    QTRY_VERIFY(reading.page.caret() > LongArticle::title.size());

    // What the caret goes to is scrolled to.
    const int last = reading.program.placeOf(LongArticle::last);
    hands.press(QStringLiteral("Ctrl+End"));
    QTRY_COMPARE(reading.page.caret(), length);
    QTRY_VERIFY(reading.page.rect().contains(reading.page.characterRect(last)));
    hands.press(QStringLiteral("Ctrl+Home"));
    QTRY_COMPARE(reading.page.caret(), 0);
    QTRY_VERIFY(!reading.page.rect().contains(reading.page.characterRect(last)));
    QVERIFY(reading.page.selected().isEmpty());
}

void TestDesktopPage::selectsWithKeys()
{
    Reading reading;
    QVERIFY(reading.opened);
    Hands &hands = reading.program.hands();
    hands.press(QStringLiteral("Ctrl+Home"));
    QTRY_COMPARE(reading.page.caret(), 0);
    for (int letters = 1; letters <= 4; ++letters) {
        hands.press(QStringLiteral("Shift+Right"));
        QTRY_COMPARE(reading.page.selected(), LongArticle::title.left(letters));
        QCOMPARE(reading.page.caret(), letters);
    }
    hands.press(QStringLiteral("Shift+Left"));
    QTRY_COMPARE(reading.page.selected(), LongArticle::title.left(3));
    hands.press(QStringLiteral("Ctrl+Shift+End"));
    QTRY_COMPARE(reading.page.selected(), reading.page.text());
    hands.press(QStringLiteral("Escape"));
    QTRY_VERIFY(reading.page.selected().isEmpty());
    hands.press(QStringLiteral("Ctrl+a"));
    QTRY_COMPARE(reading.page.selected(), reading.page.text());
    hands.press(QStringLiteral("Left"));
    QTRY_VERIFY(reading.page.selected().isEmpty());
    QCOMPARE(reading.page.caret(), 0);
}

void TestDesktopPage::selectsWithTheMouse()
{
    Reading reading;
    QVERIFY(reading.opened);
    // Other programs take it with the middle button.
    for (const QString &words : {LongArticle::plain, LongArticle::claim}) {
        QVERIFY2(reading.program.dragOver(words), qPrintable(reading.page.selected()));
        QTRY_COMPARE(reading.program.hands().primary(), words);
    }
    // The bar beside the selection can be heard, too.
    const Accessible bar
        = reading.program.window().find(ATSPI_ROLE_FRAME, QStringLiteral("What to do with the selected words"));
    QVERIFY(bar);
    QVERIFY(bar.find(ATSPI_ROLE_PUSH_BUTTON, QStringLiteral("Highlight in green")));

    // A click elsewhere lets go of it, and puts the caret there.
    const int place = reading.program.placeOf(LongArticle::heading);
    const QRect letter = reading.page.characterRect(place);
    reading.program.hands().click({letter.left() + 1, letter.center().y()});
    QTRY_VERIFY(reading.page.selected().isEmpty());
    QCOMPARE(reading.page.caret(), place);
}

void TestDesktopPage::isMovedByAScreenReader()
{
    Reading reading;
    QVERIFY(reading.opened);
    const int last = reading.program.placeOf(LongArticle::last);
    QVERIFY(!reading.page.rect().contains(reading.page.characterRect(last)));
    QVERIFY(reading.page.setCaret(last));
    QTRY_COMPARE(reading.page.caret(), last);
    QTRY_VERIFY(reading.page.rect().contains(reading.page.characterRect(last)));
    // The keys go on from there.
    reading.program.hands().press(QStringLiteral("Shift+End"));
    QTRY_COMPARE(reading.page.selected(), LongArticle::last);

    const int start = reading.program.placeOf(LongArticle::plain);
    for (const QString &words : {LongArticle::plain, LongArticle::plain.left(3)}) {
        QVERIFY(reading.page.select(start, start + int(words.size())));
        QTRY_COMPARE(reading.page.selected(), words);
    }
    QVERIFY(reading.page.unselect());
    QTRY_VERIFY(reading.page.selected().isEmpty());

    // Nonsense is cut to the text.
    const int length = int(reading.page.text().size());
    reading.page.setCaret(length + 1000);
    QTRY_COMPARE(reading.page.caret(), length);
    reading.page.select(-5, 2);
    QTRY_COMPARE(reading.page.selected(), LongArticle::title.left(2));
}

void TestDesktopPage::tellsHeadings()
{
    Reading reading;
    QVERIFY(reading.opened);
    const auto sizeAt = [&](const QString &words) {
        return reading.page.runAt(reading.program.placeOf(words)).values.value(QStringLiteral("size")).toInt();
    };
    int level = 0;
    for (const QString &words : {LongArticle::title, LongArticle::heading, LongArticle::subheading}) {
        ++level;
        QVERIFY(reading.page.setCaret(reading.program.placeOf(words)));
        QTRY_COMPARE(reading.page.description(), QStringLiteral("Heading level %1").arg(level));
        const Accessible::Run run = reading.page.runAt(reading.program.placeOf(words));
        QCOMPARE(run.values.value(QStringLiteral("weight")), QStringLiteral("700"));
        QCOMPARE(reading.page.text().mid(run.start, run.end - run.start), words);
    }
    QVERIFY(reading.page.setCaret(reading.program.placeOf(LongArticle::plain)));
    QTRY_COMPARE(reading.page.description(), QString());
    QVERIFY(sizeAt(LongArticle::title) > sizeAt(LongArticle::heading));
    QVERIFY(sizeAt(LongArticle::heading) > sizeAt(LongArticle::subheading));
    QVERIFY(sizeAt(LongArticle::subheading) > sizeAt(LongArticle::plain));
    QCOMPARE(reading.page.runAt(reading.program.placeOf(LongArticle::plain)).values.value(QStringLiteral("weight")),
             QStringLiteral("400"));
}

void TestDesktopPage::tellsMarks()
{
    Reading reading;
    QVERIFY(reading.opened);
    const auto run = [&](const QString &words) { return reading.page.runAt(reading.program.placeOf(words)); };
    const auto covered = [&](const Accessible::Run &its) {
        return reading.page.text().mid(its.start, its.end - its.start);
    };
    QCOMPARE(run(LongArticle::typo).values.value(QStringLiteral("invalid")), QStringLiteral("spelling"));
    QCOMPARE(covered(run(LongArticle::typo)), LongArticle::typo);
    static const QRegularExpression color(QStringLiteral("^[0-9]+,[0-9]+,[0-9]+$"));
    const QString background = run(LongArticle::quote).values.value(QStringLiteral("bg-color"));
    QVERIFY2(background.contains(color), qPrintable(background));
    QCOMPARE(run(LongArticle::claim).values.value(QStringLiteral("underline")), QStringLiteral("single"));
    QCOMPARE(covered(run(LongArticle::claim)), LongArticle::claim);
    QCOMPARE(covered(run(LongArticle::quote)), LongArticle::quote);
    // Who comes there with the caret hears what it is, by whom.
    for (const auto &[words, said] : {std::pair(LongArticle::quote, QStringLiteral("Direct quote")),
                                      std::pair(LongArticle::quote, QStringLiteral("김하늘")),
                                      std::pair(LongArticle::claim, QStringLiteral("Claim: statistic"))}) {
        QVERIFY(reading.page.setCaret(reading.program.placeOf(words)));
        QTRY_VERIFY2(reading.page.description().contains(said), qPrintable(reading.page.description()));
    }
    for (const QString &name : {QStringLiteral("invalid"), QStringLiteral("bg-color"), QStringLiteral("underline")})
        QVERIFY2(!run(LongArticle::plain).values.contains(name), qPrintable(name));
}

void TestDesktopPage::tellsWhatWasHighlighted()
{
    Reading reading;
    QVERIFY(reading.opened);
    const auto color = [&] {
        const Accessible::Run run = reading.page.runAt(reading.program.placeOf(LongArticle::plain));
        return run.values.value(QStringLiteral("bg-color"));
    };
    QString before;
    for (const QString &key : {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("5")}) {
        QVERIFY(reading.program.dragOver(LongArticle::plain));
        reading.program.hands().press(key);
        QTRY_VERIFY(!color().isEmpty() && color() != before);
        before = color();
    }
    reading.program.hands().press(QStringLiteral("Ctrl+z"));
    QTRY_VERIFY(color() != before);
    QVERIFY(!color().isEmpty());
}

void TestDesktopPage::isHeardWhenItChanges()
{
    Listener carets(QStringLiteral("object:text-caret-moved"));
    Listener selections(QStringLiteral("object:text-selection-changed"));
    Listener descriptions(QStringLiteral("object:property-change:accessible-description"));
    Reading reading;
    QVERIFY(reading.opened);
    Hands &hands = reading.program.hands();
    hands.press(QStringLiteral("Ctrl+End"));
    QTRY_COMPARE(carets.numbers(reading.page), QList<int>({int(reading.page.text().size())}));
    hands.press(QStringLiteral("Ctrl+Home"));
    QTRY_COMPARE(carets.numbers(reading.page).size(), 2);
    QTRY_COMPARE(reading.page.description(), QStringLiteral("Heading level 1"));
    const qsizetype said = descriptions.numbers(reading.page).size();
    const qsizetype selected = selections.numbers(reading.page).size();

    hands.press(QStringLiteral("Right"));
    hands.press(QStringLiteral("Right"));
    QTRY_COMPARE(carets.numbers(reading.page).size(), 4);
    QCOMPARE(carets.numbers(reading.page).mid(1), QList<int>({0, 1, 2}));
    hands.press(QStringLiteral("Shift+Right"));
    QTRY_COMPARE(reading.page.selected(), LongArticle::title.mid(2, 1));
    QTRY_COMPARE(selections.numbers(reading.page).size(), selected + 3);
    // It is a heading as before: that is not said at every step.
    QCOMPARE(descriptions.numbers(reading.page).size(), said);

    hands.press(QStringLiteral("j"));
    QTRY_COMPARE(descriptions.numbers(reading.page).size(), said + 1);
    QVERIFY(reading.page.description().contains(LongArticle::quote));
}

MITJUL_TEST(TestDesktopPage)
#include "tst_page.moc"
