// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Claims checked, by keys and by mouse, and taken away.
#include "cardview.h"
#include "reader.h"
#include "testsuite.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPlainTextEdit>

using namespace mitjul;
using namespace mitjul::test;

class TestVerdicts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judgesByKeys();
    void judgesByMouseAndFilters();
    void whoWritesAReasonIsChecking();
    void escapeLeavesTheClaimAsItWas();
    void isStoredWhereItWasWrittenWhenAnotherArticleComes();
};

namespace {

const QString article = QStringLiteral(
    "다리 하나를 두고\n\n지난해 한빛시의 인구는 12% 늘어 30만 명을 넘었다. 시장은 다리가 놓이면 교통 체증이 절반으로 줄 것이라고 "
    "말했다.\n\n올해 예산은 지난해보다 3조 2000억 원 늘었다. 비가 왔다.\n");
const QString claim = QStringLiteral("지난해 한빛시의 인구는 12% 늘어 30만 명을 넘었다.");

QWidget *focus() { return QApplication::focusWidget(); }

qsizetype claimAt(const Reader &reader, const QString &words)
{
    const auto &items = reader.session().findings().items;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items[i].claim() && items[i].span == reader.place(words))
            return i;
    }
    return -1;
}

/// Opens the article and goes to the claim by its card.
bool goToClaim(Reader &reader)
{
    return reader.openFile(reader.write(QStringLiteral("a.txt"), article)) && reader.clickTab(QStringLiteral("Claims"))
        && reader.clickCard(claim) && claimAt(reader, claim) >= 0;
}

bool isOnButton(const QString &text)
{
    const auto *button = qobject_cast<QAbstractButton *>(focus());
    return button && button->text() == text;
}

/// By the arrows, from the wide button below up to the row above it.
bool goToButton(Reader &reader, const QString &text)
{
    reader.press(Qt::Key_Up);
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Left, Qt::Key_Right, Qt::Key_Right}) {
        if (isOnButton(text))
            return true;
        reader.press(key);
    }
    return isOnButton(text);
}

} // namespace

void TestVerdicts::judgesByKeys()
{
    Reader reader;
    QVERIFY(goToClaim(reader));
    reader.page().setFocus();
    reader.press(Qt::Key_V);
    QTRY_VERIFY(isOnButton(QStringLiteral("not checked")));
    QVERIFY(goToButton(reader, QStringLiteral("misleading")));
    for (int i = 0; i < 8 && focus()->objectName() != QStringLiteral("reason"); ++i)
        reader.press(Qt::Key_Tab);
    QVERIFY(reader.type(QStringLiteral("외국인을 빼면 줄었다")));
    reader.press(Qt::Key_Tab);
    QCOMPARE(focus()->objectName(), QStringLiteral("evidence"));
    QVERIFY(reader.type(QStringLiteral("통계연보 12쪽")));
    reader.press(Qt::Key_Return);
    QVERIFY(reader.type(QStringLiteral("시 누리집")));
    reader.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(reader.isAtPage());
    const ClaimCheck *check = reader.session().checkOn(claimAt(reader, claim));
    QVERIFY(check);
    QCOMPARE(check->verdict, Verdict::Misleading);
    QCOMPARE(check->reason, QStringLiteral("외국인을 빼면 줄었다"));
    QCOMPARE(check->evidence, QStringList({QStringLiteral("통계연보 12쪽"), QStringLiteral("시 누리집")}));
    QVERIFY(check->checked.isValid());

    // It is there after a restart, in the exports, and can be undone.
    reader.restart();
    QVERIFY(goToClaim(reader));
    QVERIFY(reader.session().checkOn(claimAt(reader, claim)));
    for (const char *suffix : {"md", "html", "json"}) {
        const QString path = reader.path(QStringLiteral("out.") + QLatin1StringView(suffix));
        reader.page().setFocus();
        reader.press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(confirmFileDialog(path));
        QTRY_VERIFY(reader.message().contains(QStringLiteral("out.") + QLatin1StringView(suffix)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString content = QString::fromUtf8(file.readAll());
        for (const QString &words : {QStringLiteral("misleading"), QStringLiteral("외국인을 빼면 줄었다"), QStringLiteral("통계연보 12쪽")})
            QVERIFY2(content.contains(words), suffix);
    }
    QVERIFY(reader.isAtPage());
    reader.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!reader.session().checkOn(claimAt(reader, claim)));
    reader.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(reader.session().checkOn(claimAt(reader, claim)));
}

void TestVerdicts::judgesByMouseAndFilters()
{
    Reader reader;
    QVERIFY(goToClaim(reader));
    auto *cards = qobject_cast<CardView *>(reader.cards());
    const int all = cards->model()->rowCount();
    QVERIFY(all >= 2);
    const auto clickVerdict = [&] {
        const QModelIndex index = cards->currentIndex();
        const Card card = cards->cardAt(index);
        for (int i = 0; i < card.chips.size(); ++i) {
            if (card.chips[i].action == CardAction::Judge)
                QTest::mouseClick(cards->viewport(), Qt::LeftButton, {}, cards->chipRect(index, i).center());
        }
    };
    const auto choose = [&](const QString &text) {
        auto *editor = reader.window().findChild<QWidget *>(QStringLiteral("verdictEditor"));
        if (!editor)
            return false;
        for (QAbstractButton *button : editor->findChildren<QAbstractButton *>()) {
            if (button->text() == text)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTest::mouseClick(editor->findChild<QAbstractButton *>(QStringLiteral("save")), Qt::LeftButton);
        return QTest::qWaitFor([&] { return !reader.window().findChild<QWidget *>(QStringLiteral("verdictEditor")); });
    };
    clickVerdict();
    QVERIFY(choose(QStringLiteral("true")));
    QCOMPARE(reader.session().checkOn(claimAt(reader, claim))->verdict, Verdict::True);

    // The list is filtered by it, with how many there are.
    auto *filter = reader.window().findChild<QComboBox *>(QStringLiteral("claimVerdict"));
    QVERIFY(filter->isVisible());
    const auto filterBy = [&](const QString &beginning) {
        filter->setFocus();
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(filter, Qt::Key_Up);
        for (int i = 0; i < 10 && !filter->currentText().startsWith(beginning); ++i)
            QTest::keyClick(filter, Qt::Key_Down);
        return filter->currentText();
    };
    QCOMPARE(filterBy(QStringLiteral("true")), QStringLiteral("true 1"));
    QCOMPARE(cards->model()->rowCount(), 1);
    QCOMPARE(filterBy(QStringLiteral("not checked")), QStringLiteral("not checked %1").arg(all - 1));
    QCOMPARE(cards->model()->rowCount(), all - 1);
    filterBy(QStringLiteral("All"));
    QCOMPARE(cards->model()->rowCount(), all);

    // Taken back.
    QVERIFY(reader.clickCard(claim));
    clickVerdict();
    QVERIFY(choose(QStringLiteral("not checked")));
    QVERIFY(!reader.session().checkOn(claimAt(reader, claim)));
}

void TestVerdicts::whoWritesAReasonIsChecking()
{
    Reader reader;
    QVERIFY(goToClaim(reader));
    reader.page().setFocus();
    reader.press(Qt::Key_V);
    auto *reason = reader.window().findChild<QPlainTextEdit *>(QStringLiteral("reason"));
    QVERIFY(reason);
    QTest::mouseClick(reason->viewport(), Qt::LeftButton);
    QVERIFY(reader.type(QStringLiteral("시청에 물어볼 것")));
    // Going elsewhere stores it.
    QTest::mouseClick(reader.page().viewport(), Qt::LeftButton, {}, QPoint(5, 5));
    QTRY_VERIFY(reader.session().checkOn(claimAt(reader, claim)));
    QCOMPARE(reader.session().checkOn(claimAt(reader, claim))->verdict, Verdict::Checking);
    QCOMPARE(reader.session().checkOn(claimAt(reader, claim))->reason, QStringLiteral("시청에 물어볼 것"));
}

void TestVerdicts::escapeLeavesTheClaimAsItWas()
{
    Reader reader;
    QVERIFY(goToClaim(reader));
    reader.page().setFocus();
    reader.press(Qt::Key_V);
    QTRY_VERIFY(isOnButton(QStringLiteral("not checked")));
    reader.press(Qt::Key_Up);
    reader.press(Qt::Key_Escape);
    QVERIFY(reader.isAtPage());
    QVERIFY(!reader.session().checkOn(claimAt(reader, claim)));
    QVERIFY(!reader.session().canUndo());
}

void TestVerdicts::isStoredWhereItWasWrittenWhenAnotherArticleComes()
{
    Reader reader;
    QVERIFY(goToClaim(reader));
    const ArticleId first = reader.session().article().id;
    reader.page().setFocus();
    reader.press(Qt::Key_V);
    QTRY_VERIFY(isOnButton(QStringLiteral("not checked")));
    QVERIFY(goToButton(reader, QStringLiteral("false")));
    // Another file is dropped on the window meanwhile.
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(reader.write(QStringLiteral("b.txt"), QStringLiteral("둘째\n\n비가 왔다.\n")))});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&reader.window(), &enter);
    QDropEvent drop(QPoint(300, 300), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&reader.window(), &drop);
    QTRY_COMPARE(reader.session().article().title, QStringLiteral("둘째"));
    QVERIFY(reader.waitForFindings());
    const auto checks = reader.session().library().annotated(first)->checks;
    QCOMPARE(checks.size(), 1);
    QCOMPARE(checks.first().verdict, Verdict::False);
    QCOMPARE(checks.first().exact, claim);
}

MITJUL_TEST(TestVerdicts)
#include "tst_verdicts.moc"
