// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "noteeditor.h"
#include "openarticle.h"
#include "selectionbar.h"
#include "shelf.h"
#include "shelflist.h"
#include "speakereditor.h"
#include "stanceeditor.h"
#include "testsuite.h"

#include <QCheckBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace mitjul;
using namespace mitjul::test;

namespace {

/// Types Hangul as an input method does: composing, then committed.
void compose(QWidget *field, const QString &text)
{
    QInputMethodEvent composing(text, {});
    QApplication::sendEvent(field, &composing);
    QInputMethodEvent done;
    done.setCommitString(text);
    QApplication::sendEvent(field, &done);
}

} // namespace

/// What floats over the page, and the shelf beside it.
class TestEditors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void stanceIsSetByKeys();
    void stanceStaysUnsetUntilChosen();
    void escapeSetsNothing();
    void sameHolderOnSameTargetIsReplaced();
    void speakerIsCorrectedEverywhereByKeys();
    void speakerIsCorrectedInOneQuoteAndTakenBack();
    void noteIsWrittenInHangul();
    void clickingAwayKeepsTheNote();
    void escapeDropsTheNote();
    void tagsAreDividedByCommas();
    void barNeverCoversTheSelection();
    void barAsks();
    void shelfOpensAndFinds();

private:
    template <typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1StringView(name));
    }

    std::unique_ptr<OpenArticle> m_open;
    std::unique_ptr<QWidget> m_window;
    Span m_span;
};

void TestEditors::init()
{
    m_open = std::make_unique<OpenArticle>(newsText);
    m_window = std::make_unique<QWidget>();
    m_window->setFocusPolicy(Qt::StrongFocus);
    m_window->resize(900, 700);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_span = m_open->place(QStringLiteral("내년 봄까지 밤 버스를 두 배로 늘리겠다"));
}

void TestEditors::cleanup()
{
    m_window.reset();
    m_open.reset();
}

void TestEditors::stanceIsSetByKeys()
{
    auto *editor = new StanceEditor(*m_open->session, {m_span}, {}, m_window.get());
    editor->show();
    auto *target = find<QLineEdit>("target");
    QTRY_VERIFY(target->hasFocus()); // the holder is known already
    QCOMPARE(find<QLineEdit>("holder")->text(), QStringLiteral("이서연"));
    compose(target, QStringLiteral("밤 버스 증차"));
    QTest::keyClick(target, Qt::Key_Tab);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_A);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_open->session->annotations().size(), 1);
    const Stance expected {QStringLiteral("이서연"), QStringLiteral("밤 버스 증차"), Polarity::Against};
    QCOMPARE(m_open->session->annotations().first().stances, QList<Stance> {expected});
    QVERIFY(!editor->isVisible());
}

void TestEditors::stanceStaysUnsetUntilChosen()
{
    auto *editor = new StanceEditor(*m_open->session, {m_span}, {}, m_window.get());
    editor->show();
    compose(find<QLineEdit>("target"), QStringLiteral("밤 버스 증차"));
    QTest::keyClick(find<QLineEdit>("target"), Qt::Key_Return);
    QVERIFY(editor->isVisible());
    QVERIFY(find<QLabel>("complaint")->isVisible());
    QVERIFY(m_open->session->annotations().isEmpty());
    QTest::mouseClick(find<QToolButton>("polarity2"), Qt::LeftButton);
    QVERIFY(!find<QLabel>("complaint")->isVisible());
    QTest::mouseClick(find<QWidget>("save"), Qt::LeftButton);
    QCOMPARE(m_open->session->annotations().first().stances.first().polarity, Polarity::Neutral);
}

void TestEditors::escapeSetsNothing()
{
    auto *editor = new StanceEditor(*m_open->session, {m_span}, Polarity::Favor, m_window.get());
    editor->show();
    compose(find<QLineEdit>("target"), QStringLiteral("밤 버스 증차"));
    QTest::keyClick(find<QLineEdit>("target"), Qt::Key_Escape);
    QVERIFY(!editor->isVisible());
    QVERIFY(m_open->session->annotations().isEmpty());
}

void TestEditors::sameHolderOnSameTargetIsReplaced()
{
    const Stance favor {QStringLiteral("이서연"), QStringLiteral("밤 버스 증차"), Polarity::Favor};
    Annotation annotation = m_open->session->draftAt(m_span);
    annotation.stances = {favor};
    QVERIFY(m_open->session->put(annotation));
    auto *editor = new StanceEditor(*m_open->session, {m_span}, Polarity::Neutral, m_window.get());
    editor->show();
    QTRY_VERIFY(find<QToolButton>("polarity2")->hasFocus()); // holder, target and polarity are there
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    const QList<Stance> stances = m_open->session->annotations().first().stances;
    QCOMPARE(stances.size(), 1);
    QCOMPARE(stances.first().polarity, Polarity::Neutral);
}

void TestEditors::speakerIsCorrectedEverywhereByKeys()
{
    const QList<Item> quotes = m_open->listed(FindingKind::Quote);
    const auto name = [&](int quote) {
        const Finding &found = m_open->session->findings().items.at(m_open->listed(FindingKind::Quote)[quote].finding);
        return found.quote()->speaker ? found.quote()->speaker->name() : QString();
    };
    QCOMPARE(name(0), QStringLiteral("이서연"));
    auto *editor = new SpeakerEditor(*m_open->session, quotes[0].finding, m_window.get());
    editor->show();
    auto *field = find<QLineEdit>("speaker");
    QTRY_VERIFY(field->hasFocus());
    QCOMPARE(field->selectedText(), QStringLiteral("이서연"));
    compose(field, QStringLiteral("박도윤"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!editor->isVisible());
    // Both names are one speaker now, with one colour.
    QCOMPARE(QStringList({name(0), name(1), name(2)}), QStringList({QStringLiteral("박도윤"), QStringLiteral("박도윤"), QStringLiteral("박도윤")}));
    QCOMPARE(m_open->session->speakers(), QStringList {QStringLiteral("박도윤")});
    m_open->session->undo();
    QCOMPARE(QStringList({name(0), name(1), name(2)}), QStringList({QStringLiteral("이서연"), QStringLiteral("박도윤"), QStringLiteral("이서연")}));
}

void TestEditors::speakerIsCorrectedInOneQuoteAndTakenBack()
{
    const qsizetype quote = m_open->listed(FindingKind::Quote)[0].finding;
    auto *editor = new SpeakerEditor(*m_open->session, quote, m_window.get());
    editor->show();
    find<QCheckBox>("everywhere")->setChecked(false);
    find<QLineEdit>("speaker")->clear();
    QTest::mouseClick(find<QWidget>("save"), Qt::LeftButton);
    QVERIFY(!m_open->session->findings().items.at(quote).quote()->speaker);
    QVERIFY(m_open->session->isListed(quote));
    QCOMPARE(m_open->session->speakers().size(), 2); // the other quote keeps its speaker
    QTRY_VERIFY(!find<QWidget>("speakerEditor"));

    editor = new SpeakerEditor(*m_open->session, quote, m_window.get());
    editor->show();
    QTest::mouseClick(find<QToolButton>("takeBack"), Qt::LeftButton);
    QCOMPARE(m_open->session->findings().items.at(quote).quote()->speaker->name(), QStringLiteral("이서연"));
    QVERIFY(!m_open->session->isCorrected(quote));
}

void TestEditors::noteIsWrittenInHangul()
{
    auto *editor = new NoteEditor(*m_open->session, {m_span}, m_window.get());
    editor->show();
    auto *note = find<QPlainTextEdit>("note");
    QTRY_VERIFY(note->hasFocus());
    compose(note, QStringLiteral("정말 두 배인가"));
    QTest::keyClick(note, Qt::Key_Return);
    compose(note, QStringLiteral("예산을 볼 것"));
    QVERIFY(m_open->session->annotations().isEmpty());
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_open->session->annotations().first().note, QStringLiteral("정말 두 배인가\n예산을 볼 것"));
    QVERIFY(!editor->isVisible());
}

void TestEditors::clickingAwayKeepsTheNote()
{
    auto *editor = new NoteEditor(*m_open->session, {m_span}, m_window.get());
    editor->show();
    compose(find<QPlainTextEdit>("note"), QStringLiteral("잃으면 안 되는 말"));
    QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, QPoint(890, 690));
    QVERIFY(!editor->isVisible());
    QCOMPARE(m_open->session->annotations().size(), 1);
    QCOMPARE(m_open->session->annotations().first().note, QStringLiteral("잃으면 안 되는 말"));
}

void TestEditors::escapeDropsTheNote()
{
    auto *editor = new NoteEditor(*m_open->session, {m_span}, m_window.get());
    editor->show();
    compose(find<QPlainTextEdit>("note"), QStringLiteral("버릴 말"));
    QTest::keyClick(find<QPlainTextEdit>("note"), Qt::Key_Escape);
    QVERIFY(!editor->isVisible());
    QVERIFY(m_open->session->annotations().isEmpty());
}

void TestEditors::tagsAreDividedByCommas()
{
    auto *editor = new NoteEditor(*m_open->session, {m_span}, m_window.get());
    editor->focusTags();
    editor->show();
    auto *tags = find<QLineEdit>("tags");
    QTRY_VERIFY(tags->hasFocus());
    compose(tags, QStringLiteral("#교통, 예산 , ,교통"));
    QTest::keyClick(tags, Qt::Key_Return);
    QCOMPARE(m_open->session->annotations().first().tags, (QStringList {QStringLiteral("교통"), QStringLiteral("예산")}));
}

void TestEditors::barNeverCoversTheSelection()
{
    SelectionBar bar(m_window.get());
    const QRect bounds = m_window->rect();
    for (const QRect &words : {QRect(0, 0, 200, 20), QRect(700, 300, 190, 60), QRect(0, 660, 900, 40),
                               QRect(400, -500, 100, 600), QRect(400, 600, 100, 600)}) {
        bar.showFor(words, bounds);
        QVERIFY(bar.isVisible());
        QVERIFY(bounds.contains(bar.geometry()));
        QVERIFY(!bar.geometry().intersects(words));
    }
    bar.showFor(QRect(0, -10, 900, 900), bounds);
    QVERIFY(!bar.isVisible());
}

void TestEditors::barAsks()
{
    SelectionBar bar(m_window.get());
    QSignalSpy colors(&bar, &SelectionBar::highlightWanted);
    QSignalSpy stances(&bar, &SelectionBar::stanceWanted);
    QSignalSpy notes(&bar, &SelectionBar::noteWanted);
    QSignalSpy tags(&bar, &SelectionBar::tagWanted);
    QSignalSpy copies(&bar, &SelectionBar::copyWanted);
    bar.showFor(QRect(300, 300, 100, 20), m_window->rect());
    const QWidget *focus = QApplication::focusWidget();
    for (QToolButton *button : bar.findChildren<QToolButton *>()) {
        QVERIFY(!button->accessibleName().isEmpty());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(colors.size(), 5);
    QCOMPARE(colors.last().first().value<HighlightColor>(), HighlightColor::Purple);
    QCOMPARE(stances.size(), 3);
    QCOMPARE(stances.at(1).first().value<Polarity>(), Polarity::Against);
    QCOMPARE(notes.size() + tags.size() + copies.size(), 3);
    QCOMPARE(QApplication::focusWidget(), focus);
}

void TestEditors::shelfOpensAndFinds()
{
    const ArticleId first = m_open->session->article().id;
    m_open->mark(QStringLiteral("38만 명"), QStringLiteral("통계청과 견줄 것"));
    QVERIFY(m_open->open(QStringLiteral("다른 기사\n\n첫눈이 내렸다고 기상청이 밝혔다.\n")));
    const ArticleId second = m_open->session->article().id;
    QVERIFY(first != second);
    auto *shelf = new Shelf(*m_open->session, m_window.get());
    shelf->resize(240, 700);
    shelf->show();
    auto *articles = find<ShelfList>("articles");
    QTRY_COMPARE(articles->model()->rowCount(), 2);
    auto *field = find<QLineEdit>("search");
    compose(field, QStringLiteral("통계청"));
    auto *hits = find<ShelfList>("hits");
    QTRY_COMPARE(hits->model()->rowCount(), 1);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(hits, Qt::Key_Return);
    QTRY_COMPARE(m_open->session->article().id, first);
    QCOMPARE(m_open->session->current().kind, Item::Kind::Annotation);
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(articles->isVisible());
    QModelIndex other = articles->model()->index(0, 0);
    if (other.data(Qt::DisplayRole).toString() != u"다른 기사")
        other = articles->model()->index(1, 0);
    QTest::mouseClick(articles->viewport(), Qt::LeftButton, {}, articles->visualRect(other).center());
    QTRY_COMPARE(m_open->session->article().id, second);
    QTRY_COMPARE(m_open->session->state(), Session::State::Ready);
}

MITJUL_TEST(TestEditors)
#include "tst_editors.moc"
