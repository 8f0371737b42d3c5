// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenes.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>
#include <cstdio>

namespace mitjul::test {

const QString sample = QStringLiteral("resources/samples/01-box-in-the-clinic.txt");

QString projectPath(const QString &relative) { return qEnvironmentVariable("MITJUL_SOURCE_DIR") + u'/' + relative; }

void open(Reader &reader, const QString &path)
{
    if (!reader.openFile(path))
        std::fprintf(stderr, "%s was not opened\n", qUtf8Printable(path));
}

void openText(Reader &reader, const QString &text) { open(reader, reader.write(QStringLiteral("article.md"), text)); }

// Chooses a command of the window by its name in the language spoken, as the menu and Go to do.
void choose(Reader &reader, const QString &name)
{
    for (QAction *action : reader.window().findChildren<QAction *>()) {
        if (action->text() == name)
            return action->trigger();
    }
    std::fprintf(stderr, "there is no command %s\n", qUtf8Printable(name));
}

void annotate(Reader &reader, const QString &words, Qt::Key key)
{
    reader.dragOver(words);
    reader.page().setFocus();
    reader.press(key);
}

const QString mixed = QStringLiteral(
    "# 두 방향의 글\n\n출처: 시험일보\n\n한국어 문장 안의 שלום עולם 같은 말은 거꾸로 읽힌다. 기자는 “السلام عليكم”이라고 인사했다고 말했다.\n\n"
    "هذا نص عربي طويل يبدأ من اليمين ويحتوي على كلمة Mitjul في وسطه، ثم يعود إلى العربية حتى نهاية السطر.\n\n"
    "> שורה של ציטוט בעברית עם 2026 ועם 한국어 באמצע.\n\n- عنصر أول في القائمة\n- 둘째 항목 with English\n");

const QString overlapping = QStringLiteral(
    "# 겹치는 표시\n\n출처: 시험일보\n\n한빛시 이하늘 시장은 “올해 예산은 지난해보다 12% 늘어난 3조 2000억 원이며, 몇일 안에 다리 공사를 시작하면 "
    "교통 체증이 절반으로 줄것이다”라고 말했다.\n\n구름당 박바다 의원은 “시장이 말한 ‘절반’은 근거가 없다”고 반박했다. 그는 다리가 아니라 "
    "버스가 먼저라고 주장했다.\n");

// The sample with something on every tab of the panel, then the tab with this name with its cards in the n-th order.
std::function<void(Reader &)> tab(const QString &name, int order, const QString &theme)
{
    return [=](Reader &reader) {
        choose(reader, theme);
        open(reader);
        annotate(reader, QStringLiteral("의사가 모니터가 아니라 환자를 보게 하는 것이 우리의 목표"), Qt::Key_F);
        reader.type(QStringLiteral("진료 녹음"));
        reader.press(Qt::Key_Return);
        annotate(reader, QStringLiteral("깜깜이 동의"), Qt::Key_A);
        reader.type(QStringLiteral("동의서 한 장"));
        reader.press(Qt::Key_Return);
        annotate(reader, QStringLiteral("우리의 목표"), Qt::Key_N);
        reader.type(QStringLiteral("목표 말고 결과는?"));
        reader.press(Qt::Key_Return, Qt::ControlModifier);
        reader.clickTab(QStringLiteral("주장"));
        reader.clickCard(QStringLiteral("."));
        reader.page().setFocus();
        reader.press(Qt::Key_V);
        reader.press(Qt::Key_Up);
        reader.press(Qt::Key_Return, Qt::ControlModifier);
        reader.clickTab(name);
        for (QToolButton *button : reader.window().findChildren<QToolButton *>(QStringLiteral("order"))) {
            if (button->isVisible() && order > 0)
                button->menu()->actions().at(order)->trigger();
        }
    };
}

// Types into a field of the dialog that is open, in place of what stands there.
void typeInto(Reader &reader, const QString &objectName, const QString &text)
{
    QWidget *dialog = QApplication::activeModalWidget();
    auto *field = dialog ? dialog->findChild<QWidget *>(objectName) : nullptr;
    if (!field)
        return;
    field->setFocus();
    reader.press(Qt::Key_A, Qt::ControlModifier);
    reader.type(text);
}

void clickButton(const QString &objectName)
{
    QWidget *dialog = QApplication::activeModalWidget();
    if (auto *button = dialog ? dialog->findChild<QAbstractButton *>(objectName) : nullptr)
        QTest::mouseClick(button, Qt::LeftButton);
    QTest::qWait(100);
}

// The sample with stances of several holders on two targets.
void codeTheSample(Reader &reader)
{
    open(reader);
    const QString recording = QStringLiteral("진료를 녹음해도 된다");
    const QString consent = QStringLiteral("동의서 한 장이면 된다");
    const std::pair<QString, Qt::Key> stances[] = {
        {QStringLiteral("의사가 모니터가 아니라 환자를 보게 하는 것이 우리의 목표"), Qt::Key_F},
        {QStringLiteral("신뢰는 기술이 아니라 거절할 권리에서 나온다"), Qt::Key_A},
        {QStringLiteral("깜깜이 동의"), Qt::Key_A},
        {QStringLiteral("아픈 사람은 거절하지 못한다"), Qt::Key_0},
    };
    for (int i = 0; i < 4; ++i) {
        annotate(reader, stances[i].first, stances[i].second);
        auto *target = reader.window().findChild<QLineEdit *>(QStringLiteral("target"));
        if (!target)
            continue;
        auto *holder = reader.window().findChild<QLineEdit *>(QStringLiteral("holder"));
        if (holder->text().isEmpty()) {
            holder->setFocus();
            reader.type(QStringLiteral("환자기록연대"));
        }
        target->setFocus();
        reader.press(Qt::Key_A, Qt::ControlModifier);
        reader.type(i == 2 ? consent : recording);
        reader.press(Qt::Key_Return);
    }
}

void showTargets(Reader &reader, const QString &theme)
{
    choose(reader, theme);
    codeTheSample(reader);
    reader.press(Qt::Key_T, Qt::ControlModifier);
    QTest::qWait(200);
    // One lies below another, and two more stand at the top.
    const auto make = [&](const QString &button, const QString &name) {
        clickButton(button);
        reader.type(name);
        reader.press(Qt::Key_Return);
    };
    const auto go = [&](Qt::Key key, int times) {
        QApplication::activeModalWidget()->findChild<QWidget *>(QStringLiteral("targetTree"))->setFocus();
        reader.press(Qt::Key_Home);
        for (int i = 0; i < times; ++i)
            reader.press(key);
        QTest::qWait(50);
    };
    make(QStringLiteral("newTarget"), QStringLiteral("환자의 자료는 환자의 것이다"));
    clickButton(QStringLiteral("color3"));
    make(QStringLiteral("newBelow"), QStringLiteral("자료를 판 돈은 환자에게 돌아가야 한다"));
    go(Qt::Key_Down, 0);
    auto *parent = QApplication::activeModalWidget()->findChild<QComboBox *>(QStringLiteral("parent"));
    parent->setFocus();
    reader.press(Qt::Key_Down); // 동의서 below 진료
    clickButton(QStringLiteral("color5"));
    go(Qt::Key_Down, 0);
    clickButton(QStringLiteral("color2"));
    typeInto(reader, QStringLiteral("definition"), QStringLiteral("진료실의 대화를 기계가 듣고 적어도 된다고 보는가. 병원 밖의 녹음은 다루지 않는다."));
    typeInto(reader, QStringLiteral("usage"), QStringLiteral("말한 사람이 녹음 자체를 두고 옳다 그르다 할 때. 비용만 말하면 쓰지 않는다."));
    typeInto(reader, QStringLiteral("example"), QStringLiteral("“의사가 환자를 보게 하는 것이 우리의 목표”"));
    go(Qt::Key_Down, 0);
}

// A library of several articles in which who stands where was coded; the last of them is open.
static void code(Reader &reader, int articles)
{
    const QString holders[] = {QStringLiteral("한빛시"), QStringLiteral("강나루 시민모임"), QStringLiteral("박바다 의원"),
                               QStringLiteral("한국교통연구원 도시교통연구본부"), QStringLiteral("구름당"), QStringLiteral("이하늘 시장"),
                               QStringLiteral("나루터 상인회"), QStringLiteral("Harbour Board")};
    const QString targets[] = {QStringLiteral("강 위에 새 다리를 놓아야 한다"), QStringLiteral("버스를 먼저 늘려야 한다"),
                               QStringLiteral("통행료를 12% 올려야 한다"), QStringLiteral("나루터를 옮겨도 된다"),
                               QStringLiteral("공사 기간에도 배를 띄워야 한다")};
    const QString lines[] = {QStringLiteral("다리가 놓이면 교통 체증이 절반으로 줄 것이라는 말이 나왔다."),
                             QStringLiteral("다리보다 버스가 먼저라는 목소리도 작지 않았다."),
                             QStringLiteral("통행료를 올리면 날마다 건너는 사람이 가장 힘들어진다고 했다."),
                             QStringLiteral("나루터는 백 년을 그 자리에 있었고 아직 쓰는 사람이 있다는 것이다.")};
    QString path;
    for (int i = 0; i < articles; ++i) {
        path = reader.write(QStringLiteral("%1.md").arg(i),
                            QStringLiteral("# 나루터의 %1번째 겨울\n\n출처: 시험일보\n\n%2\n\n%3\n\n%4\n\n%5\n")
                                .arg(i + 1).arg(lines[0], lines[1], lines[2], lines[3]));
        open(reader, path);
        QList<Annotation> annotations;
        for (int j = 0; j < 4; ++j) {
            Annotation annotation = reader.session().draftAt(reader.place(lines[j]));
            const int spin = i * 4 + j * (i % 3 + 1);
            annotation.stances = {{holders[spin * spin % 11 % 8], targets[(j + i % 2) % 5], Polarity((spin + j * j) % 3)}};
            annotations.append(annotation);
        }
        if (!reader.session().library().putAnnotations(reader.session().article().id, annotations))
            std::fprintf(stderr, "the stances were not stored\n");
    }
}

// Who stands where in the whole library, with the passages of a cell if one is wanted.
std::function<void(Reader &)> matrix(const QString &theme, const QString &filter, bool passages)
{
    return [=](Reader &reader) {
        choose(reader, theme);
        code(reader, 9);
        choose(reader, QStringLiteral("입장 한눈에 보기…"));
        auto *dialog = reader.window().findChild<QWidget *>(QStringLiteral("matrixDialog"));
        QTest::keyClick(dialog->findChild<QWidget *>(QStringLiteral("scope")), Qt::Key_End);
        dialog->findChild<QLineEdit *>(QStringLiteral("filter"))->setText(filter);
        QTest::qWait(500);
        auto *view = dialog->findChild<QAbstractItemView *>(QStringLiteral("allStances"));
        const QPoint cell = view->visualRect(view->model()->index(1, 1)).center();
        if (passages)
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, cell);
    };
}

// One of the pictures, by how often Down is pressed; over the library if there is a choice.
std::function<void(Reader &)> pictures(int row, const QString &theme)
{
    return [=](Reader &reader) {
        choose(reader, theme);
        if (row == 1)
            code(reader, 9);
        open(reader);
        for (int i = 0; i < 5 && row == 2; ++i) {
            reader.clickTab(QStringLiteral("주장"));
            reader.cards()->setCurrentIndex(reader.cards()->model()->index(i, 0));
            reader.press(Qt::Key_V);
            for (int j = 0; j <= i % 3; ++j)
                reader.press(j == 1 ? Qt::Key_Right : Qt::Key_Up);
            reader.press(Qt::Key_Return, Qt::ControlModifier);
        }
        choose(reader, QStringLiteral("그림…"));
        QTest::qWait(200);
        QWidget *dialog = QApplication::activeModalWidget();
        for (int i = 0; i < row; ++i)
            QTest::keyClick(dialog->findChild<QWidget *>(QStringLiteral("pictures")), Qt::Key_Down);
        if (row == 1)
            QTest::keyClick(dialog->findChild<QWidget *>(QStringLiteral("scope")), Qt::Key_End);
    };
}

void askForAddress(Reader &reader, const QString &copied)
{
    open(reader);
    QApplication::clipboard()->setText(copied);
    reader.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::qWait(300);
}

void askForEncoding(Reader &reader)
{
    open(reader);
    QFile old(reader.path(QStringLiteral("天気.txt")));
    // Two short lines in Shift_JIS: 東京の空, 今日は雨だ。
    if (old.open(QIODevice::WriteOnly))
        old.write("\x93\x8c\x8b\x9e\x82\xcc\x8b\xf3\n\n\x8d\xa1\x93\xfa\x82\xcd\x89\x4a\x82\xbe\x81\x42\n");
    old.close();
    reader.press(Qt::Key_O, Qt::ControlModifier);
    confirmFileDialog(old.fileName());
    QTest::qWait(1000);
}

void takeInManyFiles(Reader &reader)
{
    QDir(reader.path({})).mkdir(QStringLiteral("folder"));
    for (int i = 0; i < 4000; ++i)
        reader.write(QStringLiteral("folder/%1.txt").arg(i), QStringLiteral("기사 %1\n\n밤새 비가 왔다. 시장은 “다리를 닫는다”고 말했다.\n").arg(i));
    QMimeData folder;
    folder.setUrls({QUrl::fromLocalFile(reader.path(QStringLiteral("folder")))});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &folder, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&reader.window(), &enter);
    QDropEvent drop(QPoint(300, 300), Qt::CopyAction, &folder, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&reader.window(), &drop);
    QTest::qWait(3000);
}

// Chooses something of the shelf's filter, as its menu does; an empty name leaves the menu open.
void filterShelf(Reader &reader, const QStringList &path)
{
    reader.window().findChild<QToolButton *>(QStringLiteral("filter"))->click();
    QTest::qWait(200);
    for (const QString &name : path) {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (int i = 0; menu && i < 40 && menu->activeAction() && menu->activeAction()->text() != name; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        if (menu)
            QTest::keyClick(menu, name.isEmpty() ? Qt::Key_Down : Qt::Key_Return);
        QTest::qWait(200);
    }
    QTest::qWait(300);
}

} // namespace mitjul::test
