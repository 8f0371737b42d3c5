// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a student does in an hour, in one go: twenty articles in, sixty stances coded by keys alone, two holders merged,
// a target split, a claim judged with its evidence, matrix and pictures taken along, and all of it undone.
#include "namestest.h"

#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>

using namespace mitjul;
using namespace mitjul::test;

class TestStudentsHour : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void codesTwentyArticles();
};

namespace {

constexpr int articles = 20;
constexpr int perArticle = 3;

const QString bridge = QStringLiteral("다리를 놓아야 한다");
const QString cost = QStringLiteral("시가 돈을 대야 한다");

/// Each article has three quotes, of speakers that stand in many of them, and a claim.
QString textOf(int number)
{
    return QStringLiteral("다리 이야기 %1\n\n이서연 시장은 “다리가 놓이면 %2분이 준다”고 말했다. 박도윤 의원은 “예산 %2억 원이 "
                          "모자란다”고 비판했다. 최하린 대표는 “주민 %2명에게 먼저 물어야 한다”고 말했다.\n\n"
                          "지난해 한빛시의 인구는 %2% 늘어 30만 명을 넘었다.\n")
        .arg(number)
        .arg(number + 10);
}

QStringList polaritiesOf(const QList<Annotation> &annotations)
{
    QStringList all;
    for (const Annotation &annotation : annotations) {
        for (const Stance &stance : annotation.stances)
            all.append(stance.holder + QString::number(static_cast<int>(*stance.polarity)));
    }
    return all;
}

int stancesOf(const Reader &reader)
{
    int all = 0;
    const auto counts = reader.session().library().stanceCounts();
    for (const StanceCount &one : counts.value())
        all += one.counts[0] + one.counts[1] + one.counts[2];
    return all;
}

bool isOn(const QString &name)
{
    return QTest::qWaitFor([&] { return focus() && focus()->objectName() == name; });
}

/// `J` until a quote is current.
bool stepToQuote(Reader &reader)
{
    reader.page().setFocus();
    const auto atQuote = [&] {
        const Item item = reader.session().current();
        return item.kind == Item::Kind::Finding && reader.session().findings().items.at(item.finding).quote();
    };
    for (int i = 0; i < 20 && !atQuote(); ++i)
        reader.press(Qt::Key_J);
    return atQuote();
}

void saveTo(QWidget *dialog, const QString &path)
{
    QTest::mouseClick(dialog->findChild<QWidget *>(QStringLiteral("save")), Qt::LeftButton);
    QVERIFY(confirmFileDialog(path));
    QTRY_VERIFY(dialog->findChild<QLabel *>(QStringLiteral("told"))->text().contains(QFileInfo(path).fileName()));
    QVERIFY(QFile::exists(path));
}

} // namespace

void TestStudentsHour::codesTwentyArticles()
{
    Reader reader;
    // Twenty articles in: a folder dropped on the window.
    QDir(reader.path({})).mkdir(QStringLiteral("corpus"));
    for (int i = 0; i < articles; ++i)
        reader.write(QStringLiteral("corpus/%1.txt").arg(i, 2, 10, QLatin1Char('0')), textOf(i));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(reader.path(QStringLiteral("corpus")))});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&reader.window(), &enter);
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&reader.window(), &drop);
    QTRY_COMPARE_WITH_TIMEOUT(reader.session().library().articles()->size(), articles, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(reader.session().waitingFiles(), 0, 60'000);
    QVERIFY(reader.waitForFindings());
    const Bundle before = reader.session().library().bundle({}).value();

    // Sixty stances, by keys alone. The first says who and on what; from then on it is one key each.
    QVERIFY(stepToQuote(reader));
    reader.press(Qt::Key_F);
    QVERIFY(isOn(QStringLiteral("target")));
    QVERIFY(reader.type(bridge));
    reader.press(Qt::Key_Return);
    QVERIFY(reader.isAtPage());
    reader.press(Qt::Key_O);
    constexpr Qt::Key keys[] = {Qt::Key_F, Qt::Key_A, Qt::Key_0};
    for (int i = 0; i < articles; ++i) {
        if (i > 0) {
            const ArticleId last = reader.session().article().id;
            reader.press(Qt::Key_U);
            QTRY_VERIFY(reader.session().article().id != last);
            QVERIFY(reader.waitForFindings());
            QVERIFY(reader.session().annotations().isEmpty());
        }
        QVERIFY(stepToQuote(reader));
        for (const Qt::Key key : keys)
            reader.press(key);
        QCOMPARE(polaritiesOf(reader.session().annotations()),
                 QStringList({QStringLiteral("이서연0"), QStringLiteral("박도윤1"), QStringLiteral("최하린2")}));
    }
    QCOMPARE(stancesOf(reader), articles * perArticle);

    // A claim judged, with its evidence.
    QVERIFY(reader.clickTab(QStringLiteral("Claims")));
    QVERIFY(reader.clickCard(QStringLiteral("지난해 한빛시의 인구는")));
    reader.page().setFocus();
    reader.press(Qt::Key_V);
    QTRY_VERIFY(focus() && focus()->window() == &reader.window() && !reader.page().hasFocus());
    reader.press(Qt::Key_Up);
    for (int i = 0; i < 8 && focus()->objectName() != QStringLiteral("reason"); ++i)
        reader.press(Qt::Key_Tab);
    QVERIFY(reader.type(QStringLiteral("외국인을 빼면 줄었다")));
    reader.press(Qt::Key_Tab);
    QVERIFY(reader.type(QStringLiteral("통계연보 12쪽")));
    reader.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(reader.isAtPage());
    QCOMPARE(reader.session().library().verdictCounts()->size(), 1);

    // Two holders are one.
    QWidget *holders = openHolders(reader);
    QVERIFY(holders);
    QVERIFY(clickRow(holders, QStringLiteral("holders"), QStringLiteral("최하린")));
    QTRY_COMPARE(nameIn(holders), QStringLiteral("최하린"));
    QVERIFY(retype(reader, holders, QStringLiteral("박도윤")));
    reader.press(Qt::Key_Return);
    reader.press(Qt::Key_Escape);
    QVERIFY(reader.isAtPage());
    QCOMPARE(reader.session().library().allHolders()->size(), 2);

    // A target is split.
    reader.press(Qt::Key_T, Qt::ControlModifier);
    QWidget *targets = dialogNamed(QStringLiteral("targetsDialog"));
    QVERIFY(targets);
    click(targets, QStringLiteral("splitTarget"));
    QWidget *split = dialogNamed(QStringLiteral("splitDialog"));
    QVERIFY(split);
    passages(split)->setFocus();
    for (int i = 0; i < 10; ++i) {
        reader.press(Qt::Key_Space);
        reader.press(Qt::Key_Down);
    }
    split->findChild<QWidget *>(QStringLiteral("splitName"))->setFocus();
    QVERIFY(reader.type(cost));
    reader.press(Qt::Key_Return);
    QTRY_COMPARE(QApplication::activeModalWidget(), targets);
    reader.press(Qt::Key_Escape);
    QVERIFY(reader.isAtPage());
    QCOMPARE(reader.session().library().allTargets()->size(), 2);
    QCOMPARE(stancesOf(reader), articles * perArticle);

    // Matrix and pictures are taken along.
    reader.press(Qt::Key_M, Qt::ControlModifier);
    auto *matrix = reader.window().findChild<QWidget *>(QStringLiteral("matrixDialog"));
    QVERIFY(matrix && QTest::qWaitForWindowActive(matrix));
    QTest::keyClick(matrix->findChild<QComboBox *>(QStringLiteral("scope")), Qt::Key_End);
    QTRY_VERIFY2(matrix->findChild<QLabel *>(QStringLiteral("summary"))->text().contains(QStringLiteral("60")),
                 qPrintable(matrix->findChild<QLabel *>(QStringLiteral("summary"))->text()));
    for (const char *name : {"matrix.csv", "matrix.svg", "matrix.png"})
        saveTo(matrix, reader.path(QLatin1StringView(name)));
    QTest::keyClick(matrix, Qt::Key_Escape);
    QVERIFY(reader.isAtPage());
    QVERIFY(reader.choose({QStringLiteral("View"), QStringLiteral("Pictures…")}));
    QWidget *pictures = nullptr;
    QTRY_VERIFY((pictures = QApplication::activeModalWidget()) != nullptr);
    auto *list = pictures->findChild<QListWidget *>(QStringLiteral("pictures"));
    for (int i = 0; i < list->count(); ++i) {
        list->setFocus();
        if (i > 0)
            QTest::keyClick(list, Qt::Key_Down);
        QTRY_VERIFY(pictures->findChild<QWidget *>(QStringLiteral("save"))->isEnabled());
        for (const char *suffix : {"svg", "png"})
            saveTo(pictures, reader.path(QStringLiteral("picture%1.%2").arg(i).arg(QLatin1StringView(suffix))));
        QVERIFY(QImage(reader.path(QStringLiteral("picture%1.png").arg(i))).width() > 500);
    }
    QTest::keyClick(pictures, Qt::Key_Escape);
    QVERIFY(reader.isAtPage());

    // The export brings all of it back elsewhere.
    const Bundle done = reader.session().library().bundle({}).value();
    {
        auto other = Library::open(reader.path(QStringLiteral("other.sqlite")));
        QVERIFY(other && (*other)->restore(done));
        QCOMPARE((*other)->bundle({}).value(), done);
    }

    // Undone step by step, over articles and a restart, until nothing is left; then done again.
    reader.restart();
    reader.page().setFocus();
    int steps = 0;
    for (; steps < 200 && reader.session().canUndo(); ++steps) {
        reader.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(reader.session().state() != Session::State::Opening);
    }
    QCOMPARE(steps, articles * perArticle + 3); // every stance, the verdict, the merger, the split
    const Bundle after = reader.session().library().bundle({}).value();
    QCOMPARE(after.holders, before.holders);
    QCOMPARE(after.targets, before.targets);
    for (qsizetype i = 0; i < before.articles.size(); ++i) {
        QCOMPARE(after.articles[i].annotations, before.articles[i].annotations);
        QCOMPARE(after.articles[i].checks, before.articles[i].checks);
    }
    for (int i = 0; i < steps; ++i) {
        reader.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(reader.session().state() != Session::State::Opening);
    }
    QVERIFY(reader.session().library().bundle({}).value() == done);
}

MITJUL_TEST(TestStudentsHour)
#include "tst_studentshour.moc"
