// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who stands where and the pictures, over one article, a collection and the library, and what is taken along of them.
#include "passagelist.h"
#include "pictureview.h"
#include "reader.h"
#include "stancematrix.h"
#include "stancetable.h"
#include "testsuite.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace mitjul;
using namespace mitjul::test;

class TestMatrix : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsArticleCollectionAndLibrary();
    void aCellLeadsToItsPassages();
    void isFilteredByName();
    void followsWhatIsCoded();
    void isSaved();
    void picturesAreChosenByKeys();
    void picturesAreSaved();
    void picturesSayWhatIsMissing();
};

namespace {

const QString government = QStringLiteral("정부");
const QString citizens = QStringLiteral("시민모임");
const QString bridge = QStringLiteral("다리를 놓아야 한다");
const QString buses = QStringLiteral("버스가 먼저다");

/// Selects words and says who stands where with them, by keys.
bool code(Reader &reader, const QString &words, Qt::Key polarity, const QString &holder, const QString &target)
{
    if (!reader.dragOver(words))
        return false;
    reader.page().setFocus();
    reader.press(polarity);
    const auto replace = [&](const QString &text) {
        reader.press(Qt::Key_A, Qt::ControlModifier);
        return reader.type(text);
    };
    if (!replace(holder))
        return false;
    reader.press(Qt::Key_Tab);
    if (!replace(target))
        return false;
    reader.press(Qt::Key_Return);
    return true;
}

/// Two articles, coded: in the first two stances on the bridge, in the second, which is open, one on the buses.
bool codeTwo(Reader &reader)
{
    return reader.openFile(reader.write(QStringLiteral("a.txt"), QStringLiteral("다리 이야기\n\n비가 왔다. 눈이 왔다.\n")))
        && code(reader, QStringLiteral("비가"), Qt::Key_F, government, bridge)
        && code(reader, QStringLiteral("눈이"), Qt::Key_A, citizens, bridge)
        && reader.openFile(reader.write(QStringLiteral("b.txt"), QStringLiteral("버스 이야기\n\n바람이 불었다.\n")))
        && code(reader, QStringLiteral("바람이"), Qt::Key_A, government, buses);
}

template <typename Widget>
Widget *part(QWidget *dialog, const char *name)
{
    return dialog->findChild<Widget *>(QLatin1StringView(name));
}

QWidget *openMatrix(Reader &reader)
{
    reader.page().setFocus();
    reader.press(Qt::Key_M, Qt::ControlModifier);
    auto *dialog = reader.window().findChild<QWidget *>(QStringLiteral("matrixDialog"));
    if (!dialog || !QTest::qWaitForWindowActive(dialog))
        return nullptr;
    return dialog;
}

QString summary(QWidget *dialog) { return part<QLabel>(dialog, "summary")->text(); }

QString counted(int holders, int targets, int stances)
{
    return QStringLiteral("Holders %1 · Targets %2 · Stances %3").arg(holders).arg(targets).arg(stances);
}

/// The cell of two names; empty for the sums.
QModelIndex cell(const QWidget *dialog, const QString &holder, const QString &target)
{
    const auto *model = static_cast<const StanceTableModel *>(dialog->findChild<StanceMatrix *>()->model());
    const qsizetype row = holder.isEmpty() ? 0 : model->table().holders.indexOf(holder);
    const qsizetype column = target.isEmpty() ? 0 : model->table().targets.indexOf(target);
    return model->index(static_cast<int>(row), static_cast<int>(column));
}

void clickCell(QWidget *dialog, const QString &holder, const QString &target)
{
    auto *matrix = dialog->findChild<StanceMatrix *>();
    const QModelIndex index = cell(dialog, holder, target);
    matrix->scrollTo(index);
    QTest::mouseClick(matrix->viewport(), Qt::LeftButton, {}, matrix->visualRect(index).center());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QWidget *openPictures(Reader &reader)
{
    if (!reader.choose({QStringLiteral("View"), QStringLiteral("Pictures…")}))
        return nullptr;
    QWidget *dialog = nullptr;
    const bool open = QTest::qWaitFor([&] { return (dialog = QApplication::activeModalWidget()) != nullptr; });
    return open ? dialog : nullptr;
}

BarPicture shownPicture(const QWidget *dialog)
{
    return std::get<BarPicture>(dialog->findChild<PictureView *>()->picture());
}

} // namespace

void TestMatrix::showsArticleCollectionAndLibrary()
{
    Reader reader;
    QVERIFY(codeTwo(reader));
    {
        auto library = Library::open(reader.path(QStringLiteral("library.sqlite")));
        QVERIFY(library);
        const auto articles = (*library)->articles();
        QVERIFY(articles);
        for (const ArticleSummary &one : *articles) {
            if (one.title != QStringLiteral("다리 이야기"))
                continue;
            ShelfEntry entry = (*library)->shelfEntry(one.id).value();
            entry.collections = {QStringLiteral("강")};
            QVERIFY((*library)->putShelfEntries({{one.id, entry}}));
        }
    }
    QWidget *dialog = openMatrix(reader);
    QVERIFY(dialog);
    QTRY_COMPARE(summary(dialog), counted(1, 1, 1));
    auto *scope = part<QComboBox>(dialog, "scope");
    QVERIFY(scope->currentText().contains(QStringLiteral("버스 이야기")));
    QTest::keyClick(scope, Qt::Key_Down);
    QVERIFY(scope->currentText().contains(QStringLiteral("“강”")));
    QTRY_COMPARE(summary(dialog), counted(2, 1, 2));
    QTest::keyClick(scope, Qt::Key_Down);
    QTRY_COMPARE(summary(dialog), counted(2, 2, 3));
    // Who has most stances comes first, after the sums.
    const auto *model = dialog->findChild<StanceMatrix *>()->model();
    QCOMPARE(model->headerData(1, Qt::Vertical).toString(), government);
    QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), bridge);
    QCOMPARE(cell(dialog, {}, {}).data().toString(), QStringLiteral("favor 1 · against 2"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(reader.isAtPage());
}

void TestMatrix::aCellLeadsToItsPassages()
{
    Reader reader;
    QVERIFY(codeTwo(reader));
    QWidget *dialog = openMatrix(reader);
    QVERIFY(dialog);
    QTest::keyClick(part<QComboBox>(dialog, "scope"), Qt::Key_Down);
    QTRY_COMPARE(summary(dialog), counted(2, 2, 3));
    auto *passages = dialog->findChild<PassageList *>();
    clickCell(dialog, {}, bridge); // of whatever holder
    QTRY_COMPARE(passages->model()->rowCount(), 2);
    clickCell(dialog, citizens, bridge);
    QTRY_COMPARE(passages->model()->rowCount(), 1);
    QCOMPARE(part<QLabel>(dialog, "heading")->text(), QStringLiteral("시민모임 on 다리를 놓아야 한다: passages 1"));
    // Enter on the cell once more goes into the list, Enter there to the page.
    auto *matrix = dialog->findChild<StanceMatrix *>();
    QTest::keyClick(matrix, Qt::Key_Return);
    QTRY_VERIFY(passages->hasFocus());
    QTest::keyClick(passages, Qt::Key_Return);
    QTRY_COMPARE(reader.session().article().title, QStringLiteral("다리 이야기"));
    QVERIFY(!dialog->isVisible());
    QVERIFY(reader.isAtPage());
    QTRY_VERIFY(reader.session().current().kind == Item::Kind::Annotation);
    QCOMPARE(reader.session().spanOf(reader.session().current()), reader.place(QStringLiteral("눈이")));
    // It comes back as it was left.
    QWidget *again = openMatrix(reader);
    QCOMPARE(again, dialog);
    QTRY_COMPARE(passages->model()->rowCount(), 1);
    QCOMPARE(summary(dialog), counted(2, 2, 3));
    QCOMPARE(matrix->currentIndex(), cell(dialog, citizens, bridge));
}

void TestMatrix::isFilteredByName()
{
    Reader reader;
    QVERIFY(codeTwo(reader));
    QWidget *dialog = openMatrix(reader);
    QVERIFY(dialog);
    QTest::keyClick(part<QComboBox>(dialog, "scope"), Qt::Key_Down);
    QTRY_COMPARE(summary(dialog), counted(2, 2, 3));
    auto *filter = part<QLineEdit>(dialog, "filter");
    filter->setFocus();
    QVERIFY(reader.type(QStringLiteral("시민")));
    QTRY_COMPARE(summary(dialog), counted(1, 1, 1));
    // The passages of a sum are those that it counts.
    clickCell(dialog, {}, bridge);
    auto *passages = dialog->findChild<PassageList *>();
    QTRY_COMPARE(passages->model()->rowCount(), 1);
    filter->setFocus();
    QVERIFY(reader.type(QStringLiteral("없음")));
    QTRY_VERIFY(part<QLabel>(dialog, "nothing")->isVisible());
    QVERIFY(part<QLabel>(dialog, "nothing")->text().contains(QStringLiteral("시민없음")));
    QVERIFY(!part<QPushButton>(dialog, "save")->isEnabled());
}

void TestMatrix::followsWhatIsCoded()
{
    Reader reader;
    QVERIFY(reader.openFile(reader.write(QStringLiteral("a.txt"), QStringLiteral("제목\n\n비가 왔다. 눈이 왔다.\n"))));
    QWidget *dialog = openMatrix(reader);
    QVERIFY(dialog);
    QTRY_VERIFY(part<QLabel>(dialog, "nothing")->isVisible());
    QVERIFY(part<QLabel>(dialog, "nothing")->text().contains(QStringLiteral("F, A or 0")));
    reader.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&reader.window()));
    QVERIFY(code(reader, QStringLiteral("비가"), Qt::Key_F, government, bridge));
    QTRY_COMPARE(summary(dialog), counted(1, 1, 1));
    reader.page().setFocus();
    reader.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(summary(dialog), counted(0, 0, 0));
}

void TestMatrix::isSaved()
{
    Reader reader;
    QVERIFY(codeTwo(reader));
    QWidget *dialog = openMatrix(reader);
    QVERIFY(dialog);
    QTest::keyClick(part<QComboBox>(dialog, "scope"), Qt::Key_Down);
    QTRY_COMPARE(summary(dialog), counted(2, 2, 3));
    auto *told = part<QLabel>(dialog, "told");
    const auto saveAs = [&](const QString &name) {
        QTest::mouseClick(part<QPushButton>(dialog, "save"), Qt::LeftButton);
        return confirmFileDialog(reader.path(name));
    };
    QVERIFY(saveAs(QStringLiteral("m.csv")));
    QTRY_VERIFY2(told->text().contains(QStringLiteral("Saved as")), qPrintable(told->text()));
    QCOMPARE(QString::fromUtf8(contentOf(reader.path(QStringLiteral("m.csv")))),
             QStringLiteral("holder,target,favor,against,neutral\r\n정부,다리를 놓아야 한다,1,0,0\r\n"
                            "정부,버스가 먼저다,0,1,0\r\n시민모임,다리를 놓아야 한다,0,1,0\r\n"));
    QVERIFY(saveAs(QStringLiteral("m.svg")));
    QTRY_VERIFY(contentOf(reader.path(QStringLiteral("m.svg"))).contains(government.toUtf8()));
    QVERIFY(saveAs(QStringLiteral("m.png")));
    QTRY_VERIFY(QImage(reader.path(QStringLiteral("m.png"))).width() > 800);
    QVERIFY(saveAs(QStringLiteral("m.doc")));
    QTRY_VERIFY(told->text().contains(QStringLiteral("was not written")));
    QVERIFY(!QFile::exists(reader.path(QStringLiteral("m.doc"))));
}

void TestMatrix::picturesAreChosenByKeys()
{
    Reader reader;
    QVERIFY(reader.openFile(sourcePath(QStringLiteral("resources/samples/01-box-in-the-clinic.txt"))));
    QVERIFY(code(reader, QStringLiteral("환자 단체는 동의 절차부터"), Qt::Key_A, citizens, bridge));
    QWidget *dialog = openPictures(reader);
    QVERIFY(dialog);
    const BarPicture speakers = shownPicture(dialog);
    QVERIFY(speakers.rows.size() > 1);
    QVERIFY(speakers.note.contains(reader.session().article().title));
    QVERIFY(speakers.rows.first().values.first() >= speakers.rows.last().values.first());
    auto *scope = part<QComboBox>(dialog, "scope");
    QVERIFY(!scope->isVisible()); // it is always the open article's
    auto *list = part<QListWidget>(dialog, "pictures");
    QTest::keyClick(list, Qt::Key_Down);
    QTRY_COMPARE(shownPicture(dialog).rows.size(), 1);
    QCOMPARE(shownPicture(dialog).rows.first().label, bridge);
    QCOMPARE(shownPicture(dialog).rows.first().values, (QList<int>{0, 1, 0}));
    QTest::keyClick(list, Qt::Key_Down);
    QTRY_COMPARE(shownPicture(dialog).rows.last().label, QStringLiteral("not checked"));
    QVERIFY(shownPicture(dialog).rows.last().values.first() > 0);
    // No claim of the library is judged yet.
    QTest::keyClick(scope, Qt::Key_Down);
    QTRY_VERIFY(part<QLabel>(dialog, "nothing")->isVisible());
    QVERIFY(part<QLabel>(dialog, "nothing")->text().contains(QStringLiteral("Press V")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(reader.isAtPage());
}

void TestMatrix::picturesAreSaved()
{
    Reader reader;
    QVERIFY(reader.openFile(sourcePath(QStringLiteral("resources/samples/01-box-in-the-clinic.txt"))));
    QWidget *dialog = openPictures(reader);
    QVERIFY(dialog);
    const QString most = shownPicture(dialog).rows.first().label;
    for (const QString &name : {QStringLiteral("p.svg"), QStringLiteral("p.png")}) {
        QTest::mouseClick(part<QPushButton>(dialog, "save"), Qt::LeftButton);
        QVERIFY(confirmFileDialog(reader.path(name)));
        QTRY_VERIFY(part<QLabel>(dialog, "told")->text().contains(name));
    }
    QVERIFY(contentOf(reader.path(QStringLiteral("p.svg"))).contains(most.toUtf8()));
    QVERIFY(QImage(reader.path(QStringLiteral("p.png"))).width() > 800);
}

void TestMatrix::picturesSayWhatIsMissing()
{
    Reader reader;
    QWidget *dialog = openPictures(reader);
    QVERIFY(dialog);
    auto *nothing = part<QLabel>(dialog, "nothing");
    QVERIFY(nothing->text().contains(QStringLiteral("No article is open")));
    QVERIFY(!part<QPushButton>(dialog, "save")->isEnabled());
    QTest::keyClick(part<QListWidget>(dialog, "pictures"), Qt::Key_Down);
    QTRY_VERIFY(nothing->text().contains(QStringLiteral("No stances here yet")));
}

MITJUL_TEST(TestMatrix)
#include "tst_matrix.moc"
