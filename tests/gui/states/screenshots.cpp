// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Brings the real window into the states that a change to it may spoil, and takes a picture of the screen in each.
// Called by the script `screenshots`, with the folder to write to and, if not all are wanted, names of states.
#include "fillshelf.h"
#include "language.h"
#include "scenes.h"
#include "settings.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QScreen>
#include <QStandardPaths>
#include <QStyle>
#include <QToolButton>
#include <cstdio>
#include <functional>

using namespace mitjul;
using namespace mitjul::test;

namespace {

struct State {
    const char *name;
    std::function<void(Reader &)> reach;
};

const State states[] = {
    {"light", [](Reader &reader) {
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
         reader.press(Qt::Key_Home, Qt::ControlModifier);
     }},
    {"sepia", [](Reader &reader) { choose(reader, QStringLiteral("세피아")), open(reader); }},
    {"dark", [](Reader &reader) { choose(reader, QStringLiteral("어둡게")), open(reader); }},
    {"contrast", [](Reader &reader) { choose(reader, QStringLiteral("고대비")), open(reader), reader.press(Qt::Key_J); }},
    {"narrow", [](Reader &reader) { reader.window().resize(760, 800), open(reader); }},
    {"magnified", [](Reader &reader) { open(reader), reader.page().setZoom(2); }},
    {"largest", [](Reader &reader) { open(reader), reader.page().setZoom(3); }},
    {"english", [](Reader &reader) {
         openText(reader, QStringLiteral(
                              "# A bridge for the old harbour\n\nSource: The Test Courier\n\nThe city will spend $40 million on a new "
                              "bridge, Mayor Ann Field said on Monday. “We cannot wait another winter,” she told reporters. "
                              "Critics argue that buses should come first.\n\n## What it costs\n\nThe toll would rise by 12 percent, "
                              "according to the the harbour board. “Nobody asked the people who cross it every day,” said Tom Reed, "
                              "who runs the ferry.\n\n- One lane for bicycles\n- Two for cars\n\n> A bridge is a promise.\n"));
     }},
    {"overlaps", [](Reader &reader) {
         openText(reader, overlapping);
         annotate(reader, QStringLiteral("올해 예산은 지난해보다 12% 늘어난 3조 2000억 원이며, 몇일 안에"), Qt::Key_1);
         annotate(reader, QStringLiteral("12% 늘어난 3조 2000억 원"), Qt::Key_4);
         annotate(reader, QStringLiteral("지난해보다 12%"), Qt::Key_3);
         annotate(reader, QStringLiteral("근거가 없다”고 반박했다"), Qt::Key_5);
         const QRect words = reader.page().rectOf(reader.place(QStringLiteral("12%")));
         QTest::mouseMove(reader.page().viewport(), words.center());
         QTest::qWait(900); // the card comes after a while
     }},
    {"picker", [](Reader &reader) {
         openText(reader, overlapping);
         annotate(reader, QStringLiteral("12% 늘어난 3조 2000억 원"), Qt::Key_4);
         const QPoint words = reader.page().rectOf(reader.place(QStringLiteral("12%"))).center();
         QTest::mouseClick(reader.page().viewport(), Qt::LeftButton, {}, words);
         QTest::qWait(600);
         QTest::mouseClick(reader.page().viewport(), Qt::LeftButton, {}, words);
     }},
    {"empty", [](Reader &) { }},
    {"error", [](Reader &reader) {
         open(reader);
         QFile broken(reader.path(QStringLiteral("깨진 기사.txt")));
         if (broken.open(QIODevice::WriteOnly))
             broken.write(QByteArray(200, '\0'));
         broken.close();
         reader.press(Qt::Key_O, Qt::ControlModifier);
         confirmFileDialog(broken.fileName());
     }},
    {"long", [](Reader &reader) {
         QString text = QStringLiteral("# 긴 기사\n\n출처: 시험일보\n\n");
         for (int i = 0; i < 3000; ++i) {
             if (i % 20 == 0)
                 text += QStringLiteral("## %1번째 마디\n\n").arg(i / 20 + 1);
             text += QStringLiteral("%1번째 문단이다. 김나루 연구원은 “강물이 지난해보다 %2% 줄었다”고 말했다. 주민들은 다리가 놓이면 "
                                    "살기가 나아질 것이라고 내다봤다.\n\n").arg(i).arg(i % 37 + 1);
         }
         openText(reader, text);
         reader.page().scrollTo(reader.page().pageLayout().totalHeight() / 2);
     }},
    {"find", [](Reader &reader) {
         open(reader);
         reader.press(Qt::Key_F, Qt::ControlModifier);
         reader.type(QStringLiteral("녹음"));
         QTest::qWait(500);
     }},
    {"goto", [](Reader &reader) {
         open(reader);
         reader.press(Qt::Key_K, Qt::ControlModifier);
         QTest::qWait(200);
         reader.type(QStringLiteral("ㅂ"));
     }},
    {"bidirectional", [](Reader &reader) {
         openText(reader, mixed);
         const Span span{reader.place(QStringLiteral("문장 안의")).start, reader.place(QStringLiteral("עולם")).start + 2};
         reader.page().select(span.start, span.end);
     }},
    {"several", [](Reader &reader) {
         open(reader);
         reader.dragOver(QStringLiteral("신뢰는 기술이"));
         reader.page().setFocus();
         reader.press(Qt::Key_M);
         reader.press(Qt::Key_Right);
         for (int i = 0; i < 4; ++i)
             reader.press(Qt::Key_Right, Qt::ShiftModifier);
         QTest::qWait(500);
     }},
    {"appearance", [](Reader &reader) {
         open(reader);
         for (QToolButton *button : reader.window().findChildren<QToolButton *>()) {
             if (button->text() == QStringLiteral("가 A"))
                 QTest::mouseClick(button, Qt::LeftButton);
         }
     }},
    {"address", [](Reader &reader) { askForAddress(reader, QStringLiteral("https://www.example.org/news/2026/11/28/bridge?ref=home")); }},
    {"address-english", [](Reader &reader) {
         choose(reader, QStringLiteral("Dark"));
         askForAddress(reader, QString());
     }},
    {"address-refused", [](Reader &reader) {
         choose(reader, QStringLiteral("어둡게"));
         askForAddress(reader, QString());
         reader.type(QStringLiteral("ftp://ftp.example.org/pub/article.txt"));
         reader.press(Qt::Key_Return);
     }},
    {"address-refused-english", [](Reader &reader) {
         askForAddress(reader, QString());
         reader.type(QStringLiteral("the bridge article from Monday"));
         reader.press(Qt::Key_Return);
     }},
    {"encoding", [](Reader &reader) { askForEncoding(reader); }},
    {"encoding-english", [](Reader &reader) {
         choose(reader, QStringLiteral("Dark"));
         askForEncoding(reader);
     }},
    {"taking-in", [](Reader &reader) { takeInManyFiles(reader); }},
    {"taking-in-english", [](Reader &reader) {
         choose(reader, QStringLiteral("Dark"));
         takeInManyFiles(reader);
     }},
    {"menu", [](Reader &reader) { open(reader), reader.press(Qt::Key_F10); }},
    {"note", [](Reader &reader) {
         open(reader);
         annotate(reader, QStringLiteral("신뢰는 기술이 아니라 거절할 권리에서 나온다"), Qt::Key_2);
         reader.press(Qt::Key_N);
         reader.type(QStringLiteral("근거를 물을 것"));
     }},
    {"stance", [](Reader &reader) {
         open(reader);
         annotate(reader, QStringLiteral("아픈 사람은 거절하지 못한다"), Qt::Key_A);
         reader.type(QStringLiteral("진료 녹음"));
     }},
    {"verdict", [](Reader &reader) {
         open(reader);
         for (int i = 0; i < 3; ++i) {
             reader.clickTab(QStringLiteral("주장"));
             reader.cards()->setCurrentIndex(reader.cards()->model()->index(i, 0));
             reader.press(Qt::Key_V);
             for (int j = 0; j <= i; ++j)
                 reader.press(j == 1 ? Qt::Key_Right : Qt::Key_Up);
             if (i < 2)
                 reader.press(Qt::Key_Return, Qt::ControlModifier);
         }
     }},
    {"grips", [](Reader &reader) {
         openText(reader, overlapping);
         for (int i = 0; i < 4; ++i)
             reader.press(Qt::Key_J);
     }},
    {"by-hand", [](Reader &reader) {
         openText(reader, overlapping);
         reader.dragOver(QStringLiteral("다리가 아니라 버스가 먼저라고"));
         reader.page().setFocus();
         reader.press(Qt::Key_Q);
         reader.type(QStringLiteral("박바다"));
     }},
    {"by-hand-dark", [](Reader &reader) {
         choose(reader, QStringLiteral("어둡게"));
         openText(reader, overlapping);
         reader.dragOver(QStringLiteral("줄것이다"));
         reader.page().setFocus();
         reader.press(Qt::Key_X);
         reader.type(QStringLiteral("줄 것이다"));
         reader.press(Qt::Key_Return);
         reader.press(Qt::Key_E);
     }},
    {"hint", [](Reader &reader) {
         openText(reader, QStringLiteral("# 다리 이야기\n\n출처: 시험일보\n\n구름당 박바다 의원은 “근거가 없다”고 비판했다.\n"));
         reader.dragOver(QStringLiteral("근거가 없다"));
         reader.page().setFocus();
         reader.press(Qt::Key_A);
         reader.type(QStringLiteral("다리를 놓아야 한다"));
     }},
    {"whole-article", [](Reader &reader) {
         openText(reader, overlapping);
         reader.press(Qt::Key_N, Qt::ShiftModifier);
         reader.type(QStringLiteral("양쪽 말을 고르게 실었다"));
         reader.press(Qt::Key_Return, Qt::ControlModifier);
         reader.clickTab(QStringLiteral("메모"));
         reader.page().setFocus();
         reader.press(Qt::Key_F, Qt::ShiftModifier);
         reader.type(QStringLiteral("시험일보"));
     }},
    {"holders", [](Reader &reader) {
         codeTheSample(reader);
         choose(reader, QStringLiteral("입장의 주체…"));
         QTest::qWait(200);
         if (auto *kind = QApplication::activeModalWidget()->findChild<QComboBox *>(QStringLiteral("kind"))) {
             kind->setFocus();
             reader.press(Qt::Key_Down);
         }
         typeInto(reader, QStringLiteral("aliases"), QStringLiteral("의사협회, 회장단"));
         typeInto(reader, QStringLiteral("newName"), QStringLiteral("환자기록연대"));
     }},
    {"targets", [](Reader &reader) { showTargets(reader, QStringLiteral("밝게")); }},
    {"targets-dark", [](Reader &reader) { showTargets(reader, QStringLiteral("어둡게")); }},
    {"targets-empty", [](Reader &reader) {
         open(reader);
         reader.press(Qt::Key_T, Qt::ControlModifier);
     }},
    {"targets-refused", [](Reader &reader) {
         showTargets(reader, QStringLiteral("밝게"));
         typeInto(reader, QStringLiteral("newName"), QStringLiteral("동의서 한 장이면 된다"));
         reader.press(Qt::Key_Return);
     }},
    {"split", [](Reader &reader) {
         showTargets(reader, QStringLiteral("밝게"));
         clickButton(QStringLiteral("splitTarget"));
         QTest::qWait(200);
         reader.press(Qt::Key_Down);
         reader.press(Qt::Key_Space);
         typeInto(reader, QStringLiteral("splitName"), QStringLiteral("녹음은 환자가 켠다"));
     }},
    {"delete-target", [](Reader &reader) {
         showTargets(reader, QStringLiteral("어둡게"));
         clickButton(QStringLiteral("removeTarget"));
     }},
    {"words", [](Reader &reader) {
         open(reader);
         for (const auto &[words, key] : {std::pair(QStringLiteral("몇일이"), Qt::Key_I), std::pair(QStringLiteral("컨텐츠를"), Qt::Key_D)}) {
             reader.clickTab(QStringLiteral("오탈자"));
             reader.clickCard(words);
             reader.page().setFocus();
             reader.press(key);
         }
         choose(reader, QStringLiteral("내 낱말…"));
     }},
    {"claims", tab(QStringLiteral("주장"), 3, QStringLiteral("밝게"))},
    {"claims-dark", tab(QStringLiteral("주장"), 0, QStringLiteral("어둡게"))},
    {"quotes", tab(QStringLiteral("인용"), 1, QStringLiteral("밝게"))},
    {"quotes-dark", tab(QStringLiteral("인용"), 2, QStringLiteral("어둡게"))},
    {"typos", tab(QStringLiteral("오탈자"), 1, QStringLiteral("밝게"))},
    {"typos-dark", tab(QStringLiteral("오탈자"), 2, QStringLiteral("어둡게"))},
    {"notes", tab(QStringLiteral("메모"), 2, QStringLiteral("밝게"))},
    {"notes-dark", tab(QStringLiteral("메모"), 1, QStringLiteral("어둡게"))},
    {"stances", tab(QStringLiteral("입장"), 0, QStringLiteral("밝게"))},
    {"stances-dark", tab(QStringLiteral("입장"), 0, QStringLiteral("어둡게"))},
    {"orders", [](Reader &reader) {
         open(reader);
         for (QToolButton *button : reader.window().findChildren<QToolButton *>(QStringLiteral("order"))) {
             if (button->isVisible())
                 button->menu()->popup(button->mapToGlobal(QPoint(0, button->height())));
         }
     }},
    {"matrix", matrix(QStringLiteral("밝게"))},
    {"matrix-dark", matrix(QStringLiteral("어둡게"), QStringLiteral("버스"), false)},
    {"matrix-empty", [](Reader &reader) {
         open(reader);
         choose(reader, QStringLiteral("입장 한눈에 보기…"));
     }},
    {"speakers", pictures(0, QStringLiteral("밝게"))},
    {"stances-by-target", pictures(1, QStringLiteral("밝게"))},
    {"claims-by-verdict", pictures(2, QStringLiteral("어둡게"))},
    {"pictures-empty", [](Reader &reader) { choose(reader, QStringLiteral("그림…")); }},
    {"shelf", [](Reader &reader) { fillShelf(reader); }},
    {"shelf-dark", [](Reader &reader) {
         choose(reader, QStringLiteral("어둡게"));
         fillShelf(reader);
         auto *list = reader.window().findChild<QAbstractItemView *>(QStringLiteral("articles"));
         for (const int row : {2, 3})
             QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::ControlModifier, list->visualRect(list->model()->index(row, 0)).center());
     }},
    {"shelf-filtered", [](Reader &reader) {
         fillShelf(reader);
         filterShelf(reader, {QStringLiteral("모음"), QStringLiteral("지방선거")});
         filterShelf(reader, {QStringLiteral("코딩"), QStringLiteral("입장 있음")});
         filterShelf(reader, {QStringLiteral("대상"), QStringLiteral("밤 버스 증차")});
     }},
    {"shelf-searched", [](Reader &reader) {
         fillShelf(reader);
         filterShelf(reader, {QStringLiteral("모음"), QStringLiteral("지방선거")});
         reader.window().findChild<QLineEdit *>(QStringLiteral("search"))->setFocus();
         reader.type(QStringLiteral("강물"));
     }},
    {"shelf-menu", [](Reader &reader) {
         fillShelf(reader);
         filterShelf(reader, {QStringLiteral("진행")});
     }},
    {"shelf-nothing", [](Reader &reader) {
         choose(reader, QStringLiteral("어둡게"));
         fillShelf(reader);
         filterShelf(reader, {QStringLiteral("판정"), QStringLiteral("거짓")});
     }},
    {"trash", [](Reader &reader) {
         fillShelf(reader);
         filterShelf(reader, {QStringLiteral("휴지통")});
     }},
    {"particulars", [](Reader &reader) {
         fillShelf(reader);
         reader.press(Qt::Key_F2);
         QTest::qWait(300);
     }},
    {"particulars-dark", [](Reader &reader) {
         choose(reader, QStringLiteral("어둡게"));
         fillShelf(reader);
         reader.press(Qt::Key_F2);
         QTest::qWait(300);
         auto *title = QApplication::activeModalWidget()->findChild<QLineEdit *>(QStringLiteral("title"));
         title->clear();
         QTest::keyClick(title, Qt::Key_Return);
     }},
    {"library-place", [](Reader &reader) {
         fillShelf(reader);
         choose(reader, QStringLiteral("내 서재는 어디에?"));
     }},
    {"keys", [](Reader &reader) {
         open(reader);
         choose(reader, QStringLiteral("모든 키"));
     }},
    {"printing", [](Reader &reader) { open(reader), reader.press(Qt::Key_P, Qt::ControlModifier); }},
    {"dense", [](Reader &reader) { reader.window().resize(700, 420), open(reader); }},
};

void picture(const State &state, const QString &folder)
{
    // The theme of the state before is no desktop's.
    QApplication::setPalette(QApplication::style()->standardPalette());
    Reader reader;
    // As large as the first window is; a narrow one is a state of its own.
    reader.window().resize(1440, 880);
    reader.window().move(20, 30);
    state.reach(reader);
    QTest::qWait(700);
    const QString path = folder + u'/' + QLatin1StringView(state.name) + QStringLiteral(".png");
    if (!reader.window().screen()->grabWindow(0).save(path))
        std::fprintf(stderr, "%s was not written\n", qUtf8Printable(path));
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    while (QWidget *dialog = QApplication::activeModalWidget())
        dialog->close();
}

} // namespace

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication app(argc, argv);
    app.setApplicationName(QStringLiteral("mitjul-test"));
    const QStringList arguments = app.arguments().mid(1);
    if (arguments.isEmpty()) {
        std::fprintf(stderr, "usage: mitjul_screenshots FOLDER [STATE…]\n");
        return 2;
    }
    for (const State &state : states) {
        const QString name = QLatin1StringView(state.name);
        const bool wanted = arguments.size() > 1 ? arguments.indexOf(name, 1) > 0 : name != QStringLiteral("dense");
        if (!wanted)
            continue;
        useLanguage(name.endsWith(QStringLiteral("english")) ? QStringLiteral("en") : QStringLiteral("ko"));
        picture(state, arguments.first());
    }
    return 0;
}
