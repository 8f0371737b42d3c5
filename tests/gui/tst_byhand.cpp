// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the reader marks by hand: findings that were missed or are wrong, whole articles, stances with one key.
#include "reader.h"
#include "testsuite.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>

using namespace mitjul;
using namespace mitjul::test;

class TestByHand : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marksWhatWasMissed();
    void changesWhatWasFound();
    void movesAnEdgeByKeys();
    void dragsAnEdge();
    void takesTheSelectionForTheSpan();
    void notesAndJudgesTheWholeArticle();
    void setsStancesWithOneKey();
    void aLeaningVerbIsAHint();
};

namespace {

const QString text = QStringLiteral(
    "다리 하나를 두고\n\n이서연 시장은 “다리가 놓이면 시간이 절반으로 준다”고 말했다. 박도윤 의원은 “예산이 모자란다”고 비판했다. "
    "최하린 대표는 “주민에게 먼저 물어야 한다”고 말했다.\n\n비가 왔다. 아무도 몰랐던 일이라고 그이는 중얼거렸다.\n");

QWidget *focus() { return QApplication::focusWidget(); }

bool isOn(const QString &name)
{
    return QTest::qWaitFor([&] { return focus() && focus()->objectName() == name; });
}

/// The finding of a kind at these words; -1 if there is none.
qsizetype findingAt(const Reader &reader, FindingKind kind, const QString &words)
{
    const auto &items = reader.session().findings().items;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (items[i].kind() == kind && items[i].span == reader.place(words))
            return i;
    }
    return -1;
}

QString speakerOf(const Reader &reader, qsizetype quote)
{
    const auto &speaker = reader.session().findings().items.at(quote).quote()->speaker;
    return speaker ? speaker->name() : QString();
}

bool open(Reader &reader) { return reader.openFile(reader.write(QStringLiteral("a.txt"), text)); }

/// Goes to a quote by the keys alone.
bool stepTo(Reader &reader, qsizetype finding)
{
    reader.page().setFocus();
    for (int i = 0; i < 30 && reader.session().current() != Item::of(finding); ++i)
        reader.press(Qt::Key_J);
    for (int i = 0; i < 30 && reader.session().current() != Item::of(finding); ++i)
        reader.press(Qt::Key_K);
    return reader.session().current() == Item::of(finding);
}

} // namespace

void TestByHand::marksWhatWasMissed()
{
    Reader reader;
    QVERIFY(open(reader));
    const QString missed = QStringLiteral("아무도 몰랐던 일이라고");
    QCOMPARE(findingAt(reader, FindingKind::Quote, missed), -1);
    QVERIFY(reader.dragOver(missed));
    reader.press(Qt::Key_Q);
    QVERIFY(isOn(QStringLiteral("speaker")));
    QVERIFY(reader.type(QStringLiteral("그이")));
    reader.press(Qt::Key_Tab);
    QVERIFY(isOn(QStringLiteral("cue")));
    QVERIFY(reader.type(QStringLiteral("중얼거렸다")));
    reader.press(Qt::Key_Return);
    QVERIFY(reader.isAtPage());
    const qsizetype quote = findingAt(reader, FindingKind::Quote, missed);
    QVERIFY(quote >= 0);
    QCOMPARE(speakerOf(reader, quote), QStringLiteral("그이"));
    QCOMPARE(reader.session().current(), Item::of(quote));
    QVERIFY(reader.clickTab(QStringLiteral("Quotes")));
    QVERIFY(reader.clickCard(missed));

    // A claim is a whole sentence, whatever of it was selected.
    QVERIFY(reader.dragOver(QStringLiteral("비가")));
    reader.press(Qt::Key_C);
    QVERIFY(isOn(QStringLiteral("speaker")));
    reader.press(Qt::Key_Return);
    QTRY_VERIFY(findingAt(reader, FindingKind::Claim, QStringLiteral("비가 왔다.")) >= 0);

    // What is marked as a typo says what it should be, and is a correction to send.
    QVERIFY(reader.dragOver(QStringLiteral("그이는")));
    reader.press(Qt::Key_X);
    QVERIFY(isOn(QStringLiteral("suggestion")));
    QVERIFY(reader.type(QStringLiteral("그는")));
    reader.press(Qt::Key_Return);
    QVERIFY(reader.isAtPage());
    QVERIFY(findingAt(reader, FindingKind::Typo, QStringLiteral("그이는")) >= 0);

    // What is found there already is changed, not marked a second time.
    const qsizetype known = findingAt(reader, FindingKind::Quote, QStringLiteral("예산이 모자란다"));
    const qsizetype count = reader.session().findings().items.size();
    QVERIFY(reader.dragOver(QStringLiteral("예산이 모자란다")));
    reader.press(Qt::Key_Q);
    QVERIFY(isOn(QStringLiteral("speaker")));
    reader.press(Qt::Key_Return);
    QVERIFY(reader.isAtPage());
    QCOMPARE(reader.session().findings().items.size(), count);
    QVERIFY(!reader.session().findings().items.at(known).own.isNull());
    reader.press(Qt::Key_Z, Qt::ControlModifier);

    // All is there after a restart, told apart in the exports, and undone.
    reader.restart();
    QVERIFY(open(reader));
    QVERIFY(findingAt(reader, FindingKind::Quote, missed) >= 0);
    for (const auto &[suffix, words] : {std::pair("md", QStringLiteral("marked by hand")),
                                        std::pair("html", QStringLiteral("marked by hand")),
                                        std::pair("json", QStringLiteral("ownFindings"))}) {
        const QString path = reader.path(QStringLiteral("out.") + QLatin1StringView(suffix));
        reader.page().setFocus();
        reader.press(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(confirmFileDialog(path));
        // Told: only then the next one is taken.
        QTRY_VERIFY(reader.message().contains(QStringLiteral("out.") + QLatin1StringView(suffix)));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(QString::fromUtf8(file.readAll()).contains(words), suffix);
    }
    QVERIFY(reader.isAtPage());
    for (int i = 0; i < 3; ++i)
        reader.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(findingAt(reader, FindingKind::Quote, missed), -1);
    QCOMPARE(findingAt(reader, FindingKind::Claim, QStringLiteral("비가 왔다.")), -1);
}

void TestByHand::changesWhatWasFound()
{
    Reader reader;
    QVERIFY(open(reader));
    const QString words = QStringLiteral("예산이 모자란다");
    const qsizetype before = findingAt(reader, FindingKind::Quote, words);
    QVERIFY(before >= 0);
    const Finding found = reader.session().findings().items.at(before);
    QVERIFY(stepTo(reader, before));
    reader.press(Qt::Key_E);
    QVERIFY(isOn(QStringLiteral("speaker")));
    reader.press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(reader.type(QStringLiteral("박도윤")));
    reader.press(Qt::Key_Tab);
    reader.press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(reader.type(QStringLiteral("꼬집었다")));
    reader.press(Qt::Key_Return);
    QVERIFY(reader.isAtPage());
    const qsizetype after = findingAt(reader, FindingKind::Quote, words);
    QVERIFY(after >= 0);
    const Finding &own = reader.session().findings().items.at(after);
    QVERIFY(!own.own.isNull());
    QCOMPARE(own.quote()->cue->text, QStringLiteral("꼬집었다"));
    // "As found" gives the program's finding back as it was.
    reader.press(Qt::Key_E);
    QVERIFY(isOn(QStringLiteral("speaker")));
    auto *back = reader.window().findChild<QAbstractButton *>(QStringLiteral("takeAway"));
    QVERIFY(back && back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    QTRY_COMPARE(reader.session().findings().items.at(findingAt(reader, FindingKind::Quote, words)), found);
    reader.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!reader.session().findings().items.at(findingAt(reader, FindingKind::Quote, words)).own.isNull());
    // What the reader made and dismisses is gone; there is no finding of the program's to say no to.
    QVERIFY(stepTo(reader, findingAt(reader, FindingKind::Quote, words)));
    reader.press(Qt::Key_I);
    QCOMPARE(reader.session().findings().items.at(findingAt(reader, FindingKind::Quote, words)), found);
}

void TestByHand::movesAnEdgeByKeys()
{
    Reader reader;
    QVERIFY(open(reader));
    QVERIFY(stepTo(reader, findingAt(reader, FindingKind::Quote, QStringLiteral("예산이 모자란다"))));
    reader.press(Qt::Key_BracketLeft);
    QVERIFY(findingAt(reader, FindingKind::Quote, QStringLiteral("예산이")) >= 0);
    QTest::keyClick(&reader.page(), '}'); // nothing would be left of it
    QVERIFY(findingAt(reader, FindingKind::Quote, QStringLiteral("예산이")) >= 0);
    reader.press(Qt::Key_BracketRight);
    QVERIFY(findingAt(reader, FindingKind::Quote, QStringLiteral("예산이 모자란다")) >= 0);
    QTest::keyClick(&reader.page(), '}');
    QVERIFY(findingAt(reader, FindingKind::Quote, QStringLiteral("모자란다")) >= 0);
    QTest::keyClick(&reader.page(), '{');
    QVERIFY(findingAt(reader, FindingKind::Quote, QStringLiteral("예산이 모자란다")) >= 0);
    for (int i = 0; i < 4; ++i)
        reader.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(reader.session().findings().items.at(findingAt(reader, FindingKind::Quote, QStringLiteral("예산이 모자란다"))).own.isNull());
}

void TestByHand::dragsAnEdge()
{
    Reader reader;
    QVERIFY(open(reader));
    const QString words = QStringLiteral("예산이 모자란다");
    QVERIFY(stepTo(reader, findingAt(reader, FindingKind::Quote, words)));
    QWidget *viewport = reader.page().viewport();
    const Span span = reader.place(words);
    const QRect last = reader.page().rectOf({span.end - 1, span.end});
    const QRect wanted = reader.page().rectOf({span.start + 2, span.start + 3});
    const QPoint from(last.right() + 2, last.bottom() + 2); // the grip below its end
    const QPoint to(wanted.right() + 1, wanted.center().y());
    QTest::mouseMove(viewport, from);
    QTRY_COMPARE(viewport->cursor().shape(), Qt::SizeHorCursor);
    QTest::mousePress(viewport, Qt::LeftButton, Qt::NoModifier, from);
    QTest::mouseMove(viewport, (from + to) / 2);
    QTest::mouseMove(viewport, to);
    QTest::mouseRelease(viewport, Qt::LeftButton, Qt::NoModifier, to);
    QTRY_VERIFY(findingAt(reader, FindingKind::Quote, QStringLiteral("예산이")) >= 0);
    QVERIFY(reader.session().selections().isEmpty());
    // A click on the edge that moves nothing is a click.
    const QRect end = reader.page().rectOf({span.start + 2, span.start + 3});
    QTest::mouseClick(viewport, Qt::LeftButton, Qt::NoModifier, end.bottomRight() + QPoint(1, 1));
    QVERIFY(findingAt(reader, FindingKind::Quote, QStringLiteral("예산이")) >= 0);
}

void TestByHand::takesTheSelectionForTheSpan()
{
    Reader reader;
    QVERIFY(open(reader));
    QVERIFY(stepTo(reader, findingAt(reader, FindingKind::Quote, QStringLiteral("예산이 모자란다"))));
    QVERIFY(reader.dragOver(QStringLiteral("예산이 모자란다”고")));
    reader.press(Qt::Key_E);
    QVERIFY(isOn(QStringLiteral("speaker")));
    reader.press(Qt::Key_Return);
    QTRY_VERIFY(findingAt(reader, FindingKind::Quote, QStringLiteral("예산이 모자란다”고")) >= 0);
    QCOMPARE(findingAt(reader, FindingKind::Quote, QStringLiteral("예산이 모자란다")), -1);
}

void TestByHand::notesAndJudgesTheWholeArticle()
{
    Reader reader;
    QVERIFY(open(reader));
    reader.page().setFocus();
    reader.press(Qt::Key_N, Qt::ShiftModifier);
    QVERIFY(isOn(QStringLiteral("note")));
    QVERIFY(reader.type(QStringLiteral("찬반이 고르다")));
    reader.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(reader.isAtPage());
    QCOMPARE(reader.session().annotations().size(), 1);
    QVERIFY(reader.session().annotations().first().isOnWhole());

    reader.press(Qt::Key_F, Qt::ShiftModifier);
    QVERIFY(isOn(QStringLiteral("holder")));
    QVERIFY(reader.type(QStringLiteral("한겹뉴스")));
    reader.press(Qt::Key_Tab);
    QVERIFY(isOn(QStringLiteral("target")));
    QVERIFY(reader.type(QStringLiteral("다리를 놓아야 한다")));
    reader.press(Qt::Key_Tab);
    reader.press(Qt::Key_0);
    reader.press(Qt::Key_Return);
    QVERIFY(reader.isAtPage());
    // One annotation has both; it has a card, and is found, exported and deleted like any other.
    QCOMPARE(reader.session().annotations().size(), 1);
    const Annotation whole = reader.session().annotations().first();
    QCOMPARE(whole.note, QStringLiteral("찬반이 고르다"));
    QCOMPARE(whole.stances, (QList<Stance>{{QStringLiteral("한겹뉴스"), QStringLiteral("다리를 놓아야 한다"), Polarity::Neutral}}));
    QVERIFY(reader.clickTab(QStringLiteral("Notes")));
    QVERIFY(reader.clickCard(QStringLiteral("찬반이 고르다")));
    const QString path = reader.path(QStringLiteral("out.md"));
    reader.page().setFocus();
    reader.press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(confirmFileDialog(path));
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).contains(QStringLiteral("the whole article")));
    QVERIFY(reader.isAtPage());
    reader.press(Qt::Key_Delete);
    QTRY_VERIFY(reader.session().annotations().isEmpty());
    reader.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(reader.session().annotations(), QList{whole});
}

void TestByHand::setsStancesWithOneKey()
{
    Reader reader;
    QVERIFY(open(reader));
    QVERIFY(stepTo(reader, findingAt(reader, FindingKind::Quote, QStringLiteral("다리가 놓이면 시간이 절반으로 준다"))));
    // Who and on what must be known once.
    reader.press(Qt::Key_O);
    reader.press(Qt::Key_F);
    QVERIFY(isOn(QStringLiteral("target")));
    QVERIFY(reader.type(QStringLiteral("다리를 놓아야 한다")));
    reader.press(Qt::Key_Return);
    QVERIFY(reader.isAtPage());
    QVERIFY(stepTo(reader, findingAt(reader, FindingKind::Quote, QStringLiteral("예산이 모자란다"))));
    reader.press(Qt::Key_A);
    // The next quote has come by itself.
    QCOMPARE(reader.session().current(),
             Item::of(findingAt(reader, FindingKind::Quote, QStringLiteral("주민에게 먼저 물어야 한다"))));
    reader.press(Qt::Key_0);
    QList<std::optional<Polarity>> polarities;
    QStringList holders;
    for (const Annotation &annotation : reader.session().annotations()) {
        QCOMPARE(annotation.stances.size(), 1);
        polarities.append(annotation.stances.first().polarity);
        holders.append(annotation.stances.first().holder);
        QCOMPARE(annotation.stances.first().target, QStringLiteral("다리를 놓아야 한다"));
    }
    QCOMPARE(polarities, (QList<std::optional<Polarity>>{Polarity::Favor, Polarity::Against, Polarity::Neutral}));
    QCOMPARE(holders, QStringList({QStringLiteral("이서연"), QStringLiteral("박도윤"), QStringLiteral("최하린")}));
    // Another key on the same quote changes what stands there.
    QVERIFY(stepTo(reader, findingAt(reader, FindingKind::Quote, QStringLiteral("주민에게 먼저 물어야 한다"))));
    reader.press(Qt::Key_A);
    QCOMPARE(reader.session().annotations().last().stances.size(), 1);
    QCOMPARE(reader.session().annotations().last().stances.first().polarity, Polarity::Against);
}

void TestByHand::aLeaningVerbIsAHint()
{
    Reader reader;
    QVERIFY(open(reader));
    QVERIFY(stepTo(reader, findingAt(reader, FindingKind::Quote, QStringLiteral("예산이 모자란다"))));
    reader.press(Qt::Key_F);
    const auto *hint = [&]() -> QLabel * {
        QLabel *label = nullptr;
        static_cast<void>(QTest::qWaitFor([&] { return (label = reader.window().findChild<QLabel *>(QStringLiteral("lean"))) != nullptr; }));
        return label;
    }();
    QVERIFY(hint && hint->isVisible());
    QVERIFY(hint->text().contains(QStringLiteral("비판했다")) && hint->text().contains(QStringLiteral("against")));
    QVERIFY(isOn(QStringLiteral("target")));
    QVERIFY(reader.type(QStringLiteral("다리를 놓아야 한다")));
    reader.press(Qt::Key_Return);
    QVERIFY(reader.isAtPage());
    QCOMPARE(reader.session().annotations().first().stances.first().polarity, Polarity::Favor); // as the reader said
}

MITJUL_TEST(TestByHand)
#include "tst_byhand.moc"
