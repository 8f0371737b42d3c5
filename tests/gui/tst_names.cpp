// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Targets made, described, moved, renamed, merged, split and deleted, and all of it undone.
#include "namestest.h"

#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTreeWidget>

using namespace mitjul;
using namespace mitjul::test;

class TestNames : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesATreeAndDescribesIt();
    void keepsWhatIsTyped();
    void movesByDragging();
    void renamesAndMerges();
    void refusesToMergeIntoAChild();
    void splits();
    void deletes();
    void goesToAPassageInAnotherArticle();
};

namespace {

const QString bridge = QStringLiteral("다리를 놓아야 한다");
const QString bus = QStringLiteral("버스가 먼저다");
const QString river = QStringLiteral("강을 지켜야 한다");

} // namespace

void TestNames::makesATreeAndDescribesIt()
{
    Reader reader;
    QWidget *dialog = openTargets(reader);
    QVERIFY(dialog);
    QVERIFY(textOf(dialog, QStringLiteral("effect")).contains(QStringLiteral("No targets yet")));
    QVERIFY(make(reader, dialog, QStringLiteral("newTarget"), river));
    // What was made is described at once.
    QCOMPARE(focus()->objectName(), QStringLiteral("definition"));
    QVERIFY(reader.type(QStringLiteral("강물과 물가를 그대로 둔다")));
    reader.press(Qt::Key_Tab);
    QVERIFY(reader.type(QStringLiteral("공사를 말할 때만")));
    reader.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(target(reader, river).usage, QStringLiteral("공사를 말할 때만"));
    reader.press(Qt::Key_Tab);
    QVERIFY(reader.type(QStringLiteral("“강은 그대로 두라”")));
    reader.press(Qt::Key_Tab);
    QVERIFY(reader.type(QStringLiteral("낱말을 더 모을 것")));
    reader.press(Qt::Key_Tab);
    QCOMPARE(focus()->objectName(), QStringLiteral("color0"));
    click(dialog, QStringLiteral("color2"));
    const Target described{river, QStringLiteral("강물과 물가를 그대로 둔다"), {}, QStringLiteral("공사를 말할 때만"),
                           QStringLiteral("“강은 그대로 두라”"), QStringLiteral("낱말을 더 모을 것"), HighlightColor::Green};
    QCOMPARE(target(reader, river), described);

    // Below it, by the button; then to the top, by keys.
    QVERIFY(make(reader, dialog, QStringLiteral("newBelow"), bridge));
    QCOMPARE(target(reader, bridge).parent, river);
    auto *parent = dialog->findChild<QComboBox *>(QStringLiteral("parent"));
    QCOMPARE(parent->currentText(), river);
    parent->setFocus();
    reader.press(Qt::Key_Up);
    QCOMPARE(target(reader, bridge).parent, QString());

    // Each of it was one step; the keyboard is in no text field here, so that nothing typed is undone first.
    reader.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(target(reader, bridge).parent, river);
    reader.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(targets(reader), QStringList{river});
    for (int i = 0; i < 5; ++i)
        reader.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(target(reader, river), (Target{river, {}, {}}));
    reader.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(targets(reader), QStringList());
    for (int i = 0; i < 8; ++i)
        reader.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(target(reader, river), described);
    QCOMPARE(targets(reader), QStringList({river, bridge}));
    QVERIFY(!dialog->findChild<QAbstractButton *>(QStringLiteral("redo"))->isEnabled());
}

void TestNames::keepsWhatIsTyped()
{
    Reader reader;
    QWidget *dialog = openTargets(reader);
    QVERIFY(make(reader, dialog, QStringLiteral("newTarget"), bridge));
    QVERIFY(make(reader, dialog, QStringLiteral("newTarget"), bus));
    // Undo in a field takes back what was typed there first.
    QVERIFY(reader.type(QStringLiteral("버스")));
    reader.press(Qt::Key_Z, Qt::ControlModifier);
    auto *definition = dialog->findChild<QPlainTextEdit *>(QStringLiteral("definition"));
    QVERIFY(definition->toPlainText() != QStringLiteral("버스"));
    QVERIFY(!target(reader, bus).name.isEmpty());
    reader.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(definition->toPlainText(), QStringLiteral("버스"));
    // Going to another target stores it.
    QVERIFY(clickRow(dialog, QStringLiteral("targetTree"), bridge));
    QCOMPARE(target(reader, bus).definition, QStringLiteral("버스"));
    QTRY_COMPARE(definition->toPlainText(), QString());
    // Closing too, a syllable in the making included.
    QTest::mouseClick(definition->viewport(), Qt::LeftButton);
    QVERIFY(reader.type(QStringLiteral("다리")));
    reader.press(Qt::Key_Escape);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(target(reader, bridge).definition, QStringLiteral("다리"));
    // A new one that is given up leaves nothing; one with a name is made by going elsewhere.
    dialog = openTargets(reader);
    click(dialog, QStringLiteral("newTarget"));
    reader.press(Qt::Key_Escape);
    QCOMPARE(QApplication::activeModalWidget(), dialog);
    QCOMPARE(targets(reader).size(), 2);
    click(dialog, QStringLiteral("newTarget"));
    QVERIFY(reader.type(river));
    QVERIFY(clickRow(dialog, QStringLiteral("targetTree"), bus));
    QCOMPARE(targets(reader).size(), 3);
}

void TestNames::movesByDragging()
{
    Reader reader;
    QWidget *dialog = openTargets(reader);
    for (const QString &name : {river, bridge, bus})
        QVERIFY(make(reader, dialog, QStringLiteral("newTarget"), name));
    const auto drag = [&](const QString &name, QPoint to) {
        auto *tree = dialog->findChild<QTreeWidget *>(QStringLiteral("targetTree"));
        QMimeData data;
        data.setData(QStringLiteral("application/x-mitjul-target"), name.toUtf8());
        QDragEnterEvent enter(to, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tree->viewport(), &enter);
        QDragMoveEvent move(to, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tree->viewport(), &move);
        QDropEvent drop(to, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tree->viewport(), &drop);
        QTest::qWait(20);
    };
    drag(bus, rowRect(dialog, QStringLiteral("targetTree"), river).center());
    QCOMPARE(target(reader, bus).parent, river);
    drag(bridge, rowRect(dialog, QStringLiteral("targetTree"), bus).center());
    QCOMPARE(target(reader, bridge).parent, bus);
    // Below what lies below it: a sentence, and nothing changes.
    drag(river, rowRect(dialog, QStringLiteral("targetTree"), bridge).center());
    QVERIFY2(textOf(dialog, QStringLiteral("message")).contains(QStringLiteral("lies below")),
             qPrintable(textOf(dialog, QStringLiteral("message"))));
    QCOMPARE(target(reader, river).parent, QString());
    QCOMPARE(target(reader, bridge).parent, bus);
    // On the empty place beneath all: at the top.
    auto *tree = dialog->findChild<QTreeWidget *>(QStringLiteral("targetTree"));
    drag(bridge, QPoint(30, tree->viewport()->height() - 5));
    QCOMPARE(target(reader, bridge).parent, QString());
    reader.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(target(reader, bridge).parent, bus);
}

void TestNames::renamesAndMerges()
{
    Reader reader;
    QVERIFY(code(reader, {{QStringLiteral("다리가 필요하다"), Qt::Key_F, QStringLiteral("시장"), bridge},
                          {QStringLiteral("버스가 먼저"), Qt::Key_F, QStringLiteral("의원"), bus},
                          {QStringLiteral("다리가 반갑다"), Qt::Key_F, QStringLiteral("상인"), bridge}}));
    QWidget *dialog = openTargets(reader);
    QVERIFY(make(reader, dialog, QStringLiteral("newTarget"), river));
    QVERIFY(clickRow(dialog, QStringLiteral("targetTree"), bridge));
    QTRY_COMPARE(nameIn(dialog), bridge);
    QCOMPARE(passages(dialog)->model()->rowCount(), 2);
    QVERIFY(make(reader, dialog, QStringLiteral("newBelow"), QStringLiteral("자전거 길도 낸다")));

    // Another name: what it does is said, Enter does it.
    const QString renamed = QStringLiteral("다리를 새로 놓아야 한다");
    QVERIFY(clickRow(dialog, QStringLiteral("targetTree"), bridge));
    QTRY_COMPARE(nameIn(dialog), bridge);
    QVERIFY(retype(reader, dialog, renamed));
    QCOMPARE(textOf(dialog, QStringLiteral("effect")),
             QStringLiteral("“%1” will be called “%2” in every article. Stances: 2.").arg(bridge, renamed));
    reader.press(Qt::Key_Return);
    QCOMPARE(stances(reader, renamed), 2);
    QCOMPARE(nameIn(dialog), renamed);

    // The name of another: the two become one.
    QVERIFY(retype(reader, dialog, bus));
    QCOMPARE(textOf(dialog, QStringLiteral("rename")), QStringLiteral("Merge"));
    QCOMPARE(textOf(dialog, QStringLiteral("effect")),
             QStringLiteral("“%1” becomes “%2”. What moves along: stances 2, targets below it 1.").arg(renamed, bus));
    // Going elsewhere does not merge.
    reader.press(Qt::Key_Tab);
    QCOMPARE(stances(reader, renamed), 2);
    click(dialog, QStringLiteral("rename"));
    QCOMPARE(stances(reader, bus), 3);
    QCOMPARE(target(reader, QStringLiteral("자전거 길도 낸다")).parent, bus);
    QVERIFY(!targets(reader).contains(renamed));
    QCOMPARE(nameIn(dialog), bus);
    QCOMPARE(passages(dialog)->model()->rowCount(), 3);

    // Undone and done again here, and seen in the article.
    passages(dialog)->setFocus();
    reader.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stances(reader, renamed), 2);
    QCOMPARE(nameIn(dialog), bus);
    reader.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stances(reader, bridge), 2);
    reader.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(reader.session().annotations().first().stances.first().target, renamed);
}

void TestNames::refusesToMergeIntoAChild()
{
    Reader reader;
    QWidget *dialog = openTargets(reader);
    QVERIFY(make(reader, dialog, QStringLiteral("newTarget"), river));
    QVERIFY(make(reader, dialog, QStringLiteral("newBelow"), bridge));
    QVERIFY(clickRow(dialog, QStringLiteral("targetTree"), river));
    QTRY_COMPARE(nameIn(dialog), river);
    const auto before = reader.session().library().allTargets().value();
    QVERIFY(retype(reader, dialog, bridge));
    reader.press(Qt::Key_Return);
    const QString sentence = textOf(dialog, QStringLiteral("message"));
    QVERIFY2(sentence.contains(QStringLiteral("cannot become one")), qPrintable(sentence));
    QCOMPARE(reader.session().library().allTargets().value(), before);
    // The parents offered are those that can be one.
    QCOMPARE(dialog->findChild<QComboBox *>(QStringLiteral("parent"))->count(), 1);
}

void TestNames::splits()
{
    Reader reader;
    QVERIFY(code(reader, {{QStringLiteral("다리가 필요하다"), Qt::Key_F, QStringLiteral("시장"), bridge},
                          {QStringLiteral("버스가 먼저"), Qt::Key_A, QStringLiteral("의원"), bridge},
                          {QStringLiteral("다리가 반갑다"), Qt::Key_F, QStringLiteral("상인"), bridge}}));
    QWidget *dialog = openTargets(reader);
    click(dialog, QStringLiteral("splitTarget"));
    QWidget *split = dialogNamed(QStringLiteral("splitDialog"));
    QVERIFY(split);
    auto *list = passages(split);
    QCOMPARE(list->model()->rowCount(), 3);
    QVERIFY(!split->findChild<QAbstractButton *>(QStringLiteral("split"))->isEnabled());
    // One by the mouse, one by the space bar.
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    list->setFocus();
    reader.press(Qt::Key_Down);
    reader.press(Qt::Key_Space);
    QVERIFY(textOf(split, QStringLiteral("splitEffect")).startsWith(QStringLiteral("2 of 3")));
    split->findChild<QWidget *>(QStringLiteral("splitName"))->setFocus();
    QVERIFY(enter(reader, QString(10'000, u'가')));
    reader.press(Qt::Key_Return);
    QVERIFY(textOf(split, QStringLiteral("message")).contains(QStringLiteral("Shorten it")));
    QCOMPARE(stances(reader, bridge), 3);
    QTest::keyClick(focus(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(reader.type(bus));
    QCOMPARE(textOf(split, QStringLiteral("splitEffect")),
             QStringLiteral("2 of 3 stances go to “%1”, a new target beside this one.").arg(bus));
    reader.press(Qt::Key_Return);
    QTRY_COMPARE(QApplication::activeModalWidget(), dialog);
    QCOMPARE(stances(reader, bridge), 1);
    QCOMPARE(stances(reader, bus), 2);
    dialog->findChild<QWidget *>(QStringLiteral("targetTree"))->setFocus();
    reader.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stances(reader, bridge), 3);
    QVERIFY(!targets(reader).contains(bus));
}

void TestNames::deletes()
{
    Reader reader;
    QVERIFY(code(reader, {{QStringLiteral("다리가 필요하다"), Qt::Key_F, QStringLiteral("시장"), bridge},
                          {QStringLiteral("다리가 반갑다"), Qt::Key_F, QStringLiteral("상인"), bridge}}));
    QWidget *dialog = openTargets(reader);
    QVERIFY(make(reader, dialog, QStringLiteral("newBelow"), bus));
    QVERIFY(clickRow(dialog, QStringLiteral("targetTree"), bridge));
    QTRY_COMPARE(nameIn(dialog), bridge);
    const auto ask = [&](Qt::Key key) {
        dialog->findChild<QWidget *>(QStringLiteral("targetTree"))->setFocus();
        reader.press(Qt::Key_Delete);
        QWidget *question = dialogNamed(QStringLiteral("removeQuestion"));
        const QString text = question ? textOf(question, QStringLiteral("qt_msgbox_label")) : QString();
        for (auto *button : question ? question->findChildren<QAbstractButton *>() : QList<QAbstractButton *>()) {
            if (key == Qt::Key_Return && button->text() == QStringLiteral("Delete"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        if (key == Qt::Key_Escape)
            reader.press(key);
        const bool closed = QTest::qWaitFor([&] { return QApplication::activeModalWidget() == dialog; });
        return closed && QTest::qWaitForWindowActive(dialog) ? text : QString();
    };
    QString text = ask(Qt::Key_Escape);
    QVERIFY2(text.contains(QStringLiteral("taken away: 2; notes and highlights stay")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("move up: 1")));
    QCOMPARE(stances(reader, bridge), 2);
    ask(Qt::Key_Return);
    QCOMPARE(targets(reader), QStringList{bus});
    QCOMPARE(target(reader, bus).parent, QString());
    QCOMPARE(reader.session().annotations().size(), 2);
    QVERIFY(reader.session().annotations().first().stances.isEmpty());
    QCOMPARE(nameIn(dialog), bus);
    reader.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stances(reader, bridge), 2);
    QCOMPARE(target(reader, bus).parent, bridge);
    QCOMPARE(nameIn(dialog), bus);
}

void TestNames::goesToAPassageInAnotherArticle()
{
    Reader reader;
    QVERIFY(code(reader, {{QStringLiteral("다리가 반갑다"), Qt::Key_F, QStringLiteral("상인"), bridge}}));
    const AnnotationId there = reader.session().annotations().first().id;
    const ArticleId article = reader.session().article().id;
    QVERIFY(reader.openFile(reader.write(QStringLiteral("b.txt"), QStringLiteral("다른 글\n\n비가 왔다.\n"))));
    QWidget *dialog = openTargets(reader);
    passages(dialog)->setFocus(Qt::TabFocusReason);
    reader.press(Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QTRY_COMPARE(reader.session().article().id, article);
    QCOMPARE(reader.session().current(), Item::of(there));
    QVERIFY(reader.waitForFindings());
    // In the same article, by the mouse.
    reader.page().setFocus();
    reader.press(Qt::Key_Home, Qt::ControlModifier);
    dialog = openTargets(reader);
    QListView *list = passages(dialog);
    const QPoint place = list->visualRect(list->model()->index(0, 0)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, place);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(reader.session().current(), Item::of(there));
}

MITJUL_TEST(TestNames)
#include "tst_names.moc"
