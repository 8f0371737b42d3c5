// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A reading from opening to export, as a person does it.
#include "reader.h"
#include "selectionbar.h"
#include "testsuite.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QToolButton>

using namespace mitjul;
using namespace mitjul::test;

class TestReading : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsMarksAndTakesTheNotesAway();
    void opensWhatIsPasted();
    void opensWhatIsDropped();
    void tellsInPlaceWhatCannotBeOpened();
    void goesFromMarkToCard();
    void worksThroughTypos();
    void foldsTheShelfAwayInANarrowWindow();
    void remembersTheThemeThatWasChosen();
    void readsTheArticleThisWasAskedFor();
};

namespace {

const QString sample = sourcePath(QStringLiteral("resources/samples/01-box-in-the-clinic.txt"));
const QString marked = QStringLiteral("신뢰는 기술이 아니라 거절할 권리에서 나온다");
const QString said = QStringLiteral("아픈 사람은 거절하지 못한다");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestReading::readsMarksAndTakesTheNotesAway()
{
    Reader reader;
    QVERIFY(reader.openFile(sample));

    // The panel's quote leads to its place.
    QVERIFY(reader.clickTab(QStringLiteral("Quotes")));
    QVERIFY(reader.clickCard(said));
    QCOMPARE(reader.session().spanOf(reader.session().current()), reader.place(said));
    QTRY_VERIFY(!reader.page().rectOf(reader.place(said)).isEmpty());

    // A passage is highlighted by the bar at the selection, which does not cover it.
    QVERIFY(reader.dragOver(marked));
    auto *bar = reader.window().findChild<SelectionBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(!bar->geometry().intersects(reader.page().selectionRect()));
    QAbstractButton *green = nullptr;
    for (QAbstractButton *button : bar->findChildren<QAbstractButton *>()) {
        if (button->accessibleName().contains(QStringLiteral("green"), Qt::CaseInsensitive))
            green = button;
    }
    QVERIFY(green);
    QTest::mouseClick(green, Qt::LeftButton);
    QCOMPARE(reader.session().annotations().size(), 1);
    QCOMPARE(reader.session().annotations().first().color, HighlightColor::Green);
    QVERIFY(!bar->isVisible());

    // A note is written on it, in Hangul, by keys.
    QVERIFY(reader.dragOver(marked));
    reader.page().setFocus();
    reader.press(Qt::Key_N);
    QVERIFY(reader.type(QStringLiteral("근거를 물을 것")));
    reader.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(reader.session().annotations().first().note, QStringLiteral("근거를 물을 것"));

    // A stance is tagged by keys; the holder is the one who speaks there.
    QVERIFY(reader.clickTab(QStringLiteral("Quotes")));
    QVERIFY(reader.clickCard(said));
    reader.page().setFocus();
    reader.press(Qt::Key_A);
    QVERIFY(reader.type(QStringLiteral("진료 녹음")));
    reader.press(Qt::Key_Return);
    QTRY_COMPARE(reader.session().annotations().size(), 2);
    const Annotation stance = reader.session().draftAt(reader.place(said));
    QCOMPARE(stance.stances.size(), 1);
    QCOMPARE(stance.stances.first().holder, QStringLiteral("반채원"));
    QCOMPARE(stance.stances.first().target, QStringLiteral("진료 녹음"));
    QCOMPARE(stance.stances.first().polarity, Polarity::Against);

    // Closed and opened again, all of it is there; the shelf opens the article.
    const QList<Annotation> before = reader.session().annotations();
    reader.restart();
    QVERIFY(!reader.session().hasArticle());
    auto *shelf = reader.window().findChild<QAbstractItemView *>(QStringLiteral("articles"));
    QVERIFY(shelf);
    QTRY_COMPARE(shelf->model()->rowCount(), 1);
    QTest::mouseClick(shelf->viewport(), Qt::LeftButton, Qt::NoModifier,
                      shelf->visualRect(shelf->model()->index(0, 0)).center());
    QTRY_VERIFY(reader.session().hasArticle());
    QVERIFY(reader.waitForFindings());
    QCOMPARE(reader.session().annotations(), before);

    // Taken away in every format.
    for (const char *suffix : {"md", "html", "csv", "json"}) {
        const QString path = reader.path(QStringLiteral("out.") + QLatin1StringView(suffix));
        reader.page().setFocus();
        reader.press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(confirmFileDialog(path));
        QTRY_VERIFY2(QFile::exists(path), suffix);
        const QString content = QString::fromUtf8(contentOf(path));
        QVERIFY2(content.contains(marked), suffix);
        QVERIFY2(content.contains(QStringLiteral("근거를 물을 것")), suffix);
        QVERIFY2(content.contains(QStringLiteral("진료 녹음")), suffix);
        QTRY_VERIFY(reader.message().contains(path));
    }
    const auto bundle = QJsonDocument::fromJson(contentOf(reader.path(QStringLiteral("out.json")))).object();
    const auto articles = bundle.value(u"articles").toArray();
    QCOMPARE(articles.size(), 1);
    QCOMPARE(articles.first().toObject().value(u"annotations").toArray().size(), 2);

    // Undo, after the restart, takes back the stance, then the note, then the highlight.
    for (int left : {1, 1, 0}) {
        reader.page().setFocus();
        reader.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(reader.session().annotations().size(), left);
    }
    for (int i = 0; i < 3; ++i)
        reader.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(reader.session().annotations(), before);
}

void TestReading::opensWhatIsPasted()
{
    Reader reader;
    QApplication::clipboard()->setText(QStringLiteral("붙여 넣은 기사\n\n홍길동 장관은 “반드시 고치겠다”고 말했다.\n"));
    reader.press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(reader.session().article().title, QStringLiteral("붙여 넣은 기사"));
    QVERIFY(reader.waitForFindings());
    QVERIFY(reader.clickTab(QStringLiteral("Quotes")));
    QVERIFY(reader.clickCard(QStringLiteral("반드시 고치겠다")));
    QVERIFY(reader.window().windowTitle().contains(QStringLiteral("붙여 넣은 기사")));

    QApplication::clipboard()->clear();
    reader.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(!reader.message().isEmpty());
    QCOMPARE(reader.session().article().title, QStringLiteral("붙여 넣은 기사"));
}

void TestReading::opensWhatIsDropped()
{
    Reader reader;
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(sample)});
    const QPoint place(300, 300);
    QDragEnterEvent enter(place, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&reader.window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(place, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&reader.window(), &drop);
    QTRY_COMPARE(reader.session().article().url, sample);
    QVERIFY(reader.waitForFindings());
}

void TestReading::tellsInPlaceWhatCannotBeOpened()
{
    Reader reader;
    QVERIFY(reader.openFile(reader.write(QStringLiteral("a.txt"), QStringLiteral("첫 기사\n\n글이다.\n"))));
    QFile broken(reader.path(QStringLiteral("broken.txt")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(QByteArray(200, '\0')); // what no text is, in whichever encoding
    broken.close();
    const QString empty = reader.write(QStringLiteral("empty.txt"), QString());
    for (const QString &path : {broken.fileName(), empty}) {
        reader.press(Qt::Key_O, Qt::ControlModifier);
        QVERIFY(confirmFileDialog(path));
        QTRY_VERIFY2(reader.message().contains(QFileInfo(path).fileName()), qPrintable(reader.message()));
        QCOMPARE(reader.session().article().title, QStringLiteral("첫 기사"));
    }
    QVERIFY(!QApplication::activeModalWidget());
}

void TestReading::goesFromMarkToCard()
{
    Reader reader;
    QVERIFY(reader.openFile(sample));
    QVERIFY(reader.clickTab(QStringLiteral("Claims")));
    reader.page().reveal(reader.place(said));
    QTest::qWait(50);
    const QRect words = reader.page().rectOf(reader.place(said));
    QTest::mouseClick(reader.page().viewport(), Qt::LeftButton, Qt::NoModifier, words.center());
    QTRY_COMPARE(reader.session().spanOf(reader.session().current()), reader.place(said));
    // The panel has turned to the quotes and shows the card as the current one.
    QTRY_VERIFY(reader.cards()->currentIndex().isValid());
    reader.press(Qt::Key_J);
    QVERIFY(reader.session().spanOf(reader.session().current()) > reader.place(said));
    reader.press(Qt::Key_K);
    QCOMPARE(reader.session().spanOf(reader.session().current()), reader.place(said));
}

void TestReading::worksThroughTypos()
{
    Reader reader;
    QVERIFY(reader.openFile(sample));
    const QString before = reader.session().article().text;
    QVERIFY(reader.clickTab(QStringLiteral("Typos")));
    const int shown = reader.cards()->model()->rowCount();
    QVERIFY(shown >= 4);

    QVERIFY(reader.clickCard(QStringLiteral("늘어났EK")));
    reader.page().setFocus();
    reader.press(Qt::Key_Return);
    const Item accepted = reader.session().current();
    QCOMPARE(reader.session().standing(accepted.finding), Session::Standing::Accepted);
    QCOMPARE(reader.session().decidedValue(accepted.finding), QStringLiteral("늘어났다"));

    QVERIFY(reader.clickCard(QStringLiteral("몇일이")));
    reader.page().setFocus();
    reader.press(Qt::Key_I);
    QTRY_COMPARE(reader.cards()->model()->rowCount(), shown - 1);

    QVERIFY(reader.clickCard(QStringLiteral("컨텐츠를")));
    reader.page().setFocus();
    reader.press(Qt::Key_D);
    QTRY_COMPARE(reader.cards()->model()->rowCount(), shown - 2);
    QCOMPARE(reader.session().article().text, before);

    // Dictionary words hold in every article.
    QVERIFY(reader.openFile(
        reader.write(QStringLiteral("b.txt"), QStringLiteral("둘째 기사\n\n좋은 컨텐츠를 만들었다.\n"))));
    for (const Finding &finding : reader.session().findings().items)
        QVERIFY(!finding.typo());
}

void TestReading::foldsTheShelfAwayInANarrowWindow()
{
    Reader reader;
    const auto *shelf = reader.window().findChild<QWidget *>(QStringLiteral("shelf"));
    QVERIFY(shelf && shelf->isVisible());
    reader.window().resize(850, 700);
    QTRY_VERIFY(!shelf->isVisible());
    QVERIFY(reader.page().width() > 300);
    // The reader may open it all the same.
    reader.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(shelf->isVisible());
    reader.press(Qt::Key_L, Qt::ControlModifier);
    reader.window().resize(1500, 700);
    QTRY_VERIFY(shelf->isVisible());
}

void TestReading::remembersTheThemeThatWasChosen()
{
    Reader reader;
    const auto background = [&reader] { return reader.page().grab().toImage().pixelColor(2, 2); };
    for (const QString &label : {QStringLiteral("Sepia"), QStringLiteral("High contrast"), QStringLiteral("Light")}) {
        const QColor before = background();
        QAbstractButton *appearance = nullptr;
        for (QAbstractButton *button : reader.window().findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == QStringLiteral("Appearance of the page"))
                appearance = button;
        }
        QVERIFY(appearance);
        QTest::mouseClick(appearance, Qt::LeftButton);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QWidget *panel = QApplication::activePopupWidget();
        QAbstractButton *theme = nullptr;
        int pressed = 0;
        for (QAbstractButton *button : panel->findChildren<QToolButton *>()) {
            if (button->text() == label)
                theme = button;
        }
        QVERIFY(theme);
        QTest::mouseClick(theme, Qt::LeftButton);
        for (const QAbstractButton *button : panel->findChildren<QToolButton *>())
            pressed += button->isChecked();
        QVERIFY(theme->isChecked());
        QCOMPARE(pressed, 1);
        QTest::keyClick(panel, Qt::Key_Escape);
        QTRY_VERIFY(background() != before);

        const QColor chosen = background();
        reader.restart();
        QTRY_COMPARE(background(), chosen);
    }
}

void TestReading::readsTheArticleThisWasAskedFor()
{
    const QString seed = sourcePath(QStringLiteral("../shared/articles/seed.txt"));
    if (!QFile::exists(seed)) {
        qInfo("the seed article is not beside the project: it was not read");
        return;
    }
    Reader reader;
    QVERIFY(reader.openFile(seed));
    int slips = 0;
    for (const Finding &finding : reader.session().findings().items) {
        const QString words = reader.session().article().text.mid(finding.span.start, finding.span.length());
        if (finding.typo() && words == QStringLiteral("공개되지EH")) {
            ++slips;
            QCOMPARE(finding.typo()->suggestions.value(0), QStringLiteral("공개되지도"));
            QCOMPARE(finding.certainty, Certainty::Certain);
        }
    }
    QCOMPARE(slips, 1);
    QVERIFY(reader.clickTab(QStringLiteral("Quotes")));
    QVERIFY(reader.cards()->model()->rowCount() >= 12);
}

MITJUL_TEST(TestReading)
#include "tst_reading.moc"
