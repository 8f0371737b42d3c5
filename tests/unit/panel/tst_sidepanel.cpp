// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cardmodel.h"
#include "cardview.h"
#include "openarticle.h"
#include "sidepanel.h"
#include "stancemodel.h"
#include "testsuite.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSlider>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

using namespace mitjul;
using namespace mitjul::test;

/// The panel as a reader uses it: mouse and keys alone.
class TestSidePanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void tabsCountAndFit();
    void clickOnACardGoesThere();
    void showsTheCurrentCardWithoutTakingTheFocus();
    void keysDecideOnTypos();
    void switchHidesLoanwords();
    void chipsArePressedByMouseAndKeys();
    void chipOpensTheStanceEditor();
    void filterGivesWayToTheCurrentCard();
    void claimsAreChosenByKeys();
    void orderIsChosenByKeys();
    void verdictStaysChosenOverArticles();
    void stateIsGivenAndTaken();
    void sliderMarksMoreClaims();
    void speakerIsCorrectedFromItsCard();
    void deleteRemovesANote();
    void matrixCellGoesThroughItsPassages();

private:
    [[nodiscard]] CardView *cards() const;
    [[nodiscard]] QModelIndex indexOf(const Item &item) const;
    void click(const QRect &place) const;

    std::unique_ptr<OpenArticle> m_open;
    std::unique_ptr<QWidget> m_window;
    SidePanel *m_panel = nullptr;
};

void TestSidePanel::init()
{
    m_open = std::make_unique<OpenArticle>(newsText);
    m_window = std::make_unique<QWidget>();
    m_window->resize(360, 700);
    m_panel = new SidePanel(*m_open->session, m_window.get());
    m_panel->resize(360, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestSidePanel::cleanup()
{
    m_window.reset();
    m_open.reset();
}

CardView *TestSidePanel::cards() const
{
    for (CardView *view : m_panel->findChildren<CardView *>()) {
        if (view->isVisible())
            return view;
    }
    return nullptr;
}

QModelIndex TestSidePanel::indexOf(const Item &item) const
{
    return static_cast<CardModel *>(cards()->model())->indexOf(item);
}

void TestSidePanel::click(const QRect &place) const
{
    QTest::mouseClick(cards()->viewport(), Qt::LeftButton, {}, place.center());
}

void TestSidePanel::tabsCountAndFit()
{
    auto *tabs = m_panel->findChild<QTabBar *>(QStringLiteral("tabs"));
    QCOMPARE(tabs->count(), 5);
    QCOMPARE(tabs->tabText(1), QStringLiteral("Quotes %1").arg(m_open->listed(FindingKind::Quote).size()));
    QVERIFY(tabs->tabRect(4).right() <= m_panel->width());
    m_open->mark(QStringLiteral("38만 명"));
    QCOMPARE(tabs->tabText(3), QStringLiteral("Notes 1"));
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(3).center());
    QCOMPARE(m_panel->tab(), SidePanel::Tab::Notes);
    QCOMPARE(cards()->model()->rowCount(), 1);
}

void TestSidePanel::clickOnACardGoesThere()
{
    const Item second = m_open->listed(FindingKind::Quote).at(1);
    const QRect card = cards()->visualRect(indexOf(second));
    click(QRect(card.topLeft(), QSize(card.width(), card.height() / 2)));
    QCOMPARE(m_open->session->current(), second);
    QCOMPARE(cards()->currentIndex(), indexOf(second));
    // The arrow keys lead on.
    QTest::keyClick(cards(), Qt::Key_Down);
    QCOMPARE(m_open->session->current(), m_open->listed(FindingKind::Quote).at(2));
}

void TestSidePanel::switchHidesLoanwords()
{
    QVERIFY(m_open->open(QStringLiteral("가람시 소식\n\n그는 메세지를 받았지만 답은 아직 공개되지EH 않았다.\n")));
    m_panel->showTab(SidePanel::Tab::Typos);
    QCOMPARE(cards()->model()->rowCount(), 2);
    auto *loanwords = m_panel->findChild<QToolButton *>(QStringLiteral("style"));
    QVERIFY(loanwords->isVisible() && loanwords->isChecked());
    QTest::mouseClick(loanwords, Qt::LeftButton);
    QCOMPARE(cards()->model()->rowCount(), 1);
    QVERIFY(!m_open->session->showsStyle());
    QTest::keyClick(loanwords, Qt::Key_Space);
    QCOMPARE(cards()->model()->rowCount(), 2);
}

void TestSidePanel::showsTheCurrentCardWithoutTakingTheFocus()
{
    QLineEdit elsewhere(m_window.get());
    elsewhere.show();
    m_window->activateWindow();
    elsewhere.setFocus();
    QTRY_VERIFY(elsewhere.hasFocus());
    const Item typo = m_open->listed(FindingKind::Typo).at(1);
    m_open->session->setCurrent(typo);
    QCOMPARE(m_panel->tab(), SidePanel::Tab::Typos);
    QVERIFY(cards()->selectionModel()->isSelected(indexOf(typo)));
    QVERIFY(elsewhere.hasFocus());
}

void TestSidePanel::keysDecideOnTypos()
{
    const QList<Item> typos = m_open->listed(FindingKind::Typo);
    QCOMPARE(typos.size(), 2);
    m_open->session->setCurrent(typos[0]);
    m_panel->focusList();
    QTest::keyClick(cards(), Qt::Key_Return);
    QCOMPARE(m_open->session->standing(typos[0].finding), Session::Standing::Accepted);
    QCOMPARE(m_open->session->decidedValue(typos[0].finding), QStringLiteral("공개되지도"));
    QCOMPARE(m_open->session->current(), typos[1]);
    QTest::keyClick(cards(), Qt::Key_I);
    QCOMPARE(m_open->session->standing(typos[1].finding), Session::Standing::Dismissed);
    QCOMPARE(cards()->model()->rowCount(), 1);
}

void TestSidePanel::chipsArePressedByMouseAndKeys()
{
    const Item typo = m_open->listed(FindingKind::Typo).first();
    m_open->session->setCurrent(typo);
    const auto chips = cards()->cardAt(indexOf(typo)).chips;
    const auto ignore = std::find_if(chips.begin(), chips.end(),
                                     [](const Chip &chip) { return chip.action == CardAction::Ignore; });
    click(cards()->chipRect(indexOf(typo), static_cast<int>(ignore - chips.begin())));
    QCOMPARE(m_open->session->standing(typo.finding), Session::Standing::Dismissed);
    m_open->session->undo();
    m_open->session->setCurrent(typo);
    for (qsizetype i = 0; i <= ignore - chips.begin(); ++i)
        QTest::keyClick(cards(), Qt::Key_Right);
    QTest::keyClick(cards(), Qt::Key_Space);
    QCOMPARE(m_open->session->standing(typo.finding), Session::Standing::Dismissed);
}

void TestSidePanel::chipOpensTheStanceEditor()
{
    const Item quote = m_open->listed(FindingKind::Quote).first();
    const QModelIndex index = indexOf(quote);
    QCOMPARE(cards()->cardAt(index).chips.last().action, CardAction::AddStance);
    click(cards()->chipRect(index, static_cast<int>(cards()->cardAt(index).chips.size()) - 1));
    auto *holder = m_window->findChild<QLineEdit *>(QStringLiteral("holder"));
    QVERIFY(holder && holder->isVisible());
    QCOMPARE(holder->text(), QStringLiteral("이서연"));
}

void TestSidePanel::filterGivesWayToTheCurrentCard()
{
    auto *filter = cards()->parentWidget()->findChild<QLineEdit *>(QStringLiteral("filter"));
    QTest::keyClicks(filter, QStringLiteral("no such words"));
    QCOMPARE(cards()->model()->rowCount(), 0);
    const Item quote = m_open->listed(FindingKind::Quote).last();
    m_open->session->setCurrent(quote);
    QVERIFY(filter->text().isEmpty());
    QVERIFY(indexOf(quote).isValid());
}

void TestSidePanel::claimsAreChosenByKeys()
{
    m_panel->showTab(SidePanel::Tab::Claims);
    auto *type = m_panel->findChild<QComboBox *>(QStringLiteral("claimType"));
    auto *speaker = m_panel->findChild<QComboBox *>(QStringLiteral("claimSpeaker"));
    const int all = cards()->model()->rowCount();
    QVERIFY(all >= 2);
    QCOMPARE(speaker->currentIndex(), 0);
    speaker->setFocus();
    QTest::keyClick(speaker, Qt::Key_Down);
    QVERIFY(cards()->model()->rowCount() < all);
    // An item that the choice hides, made current elsewhere, is shown: the choice gives way.
    const QList<Item> claims = m_open->listed(FindingKind::Claim);
    const auto hidden = std::find_if(claims.begin(), claims.end(), [&](const Item &item) { return !indexOf(item).isValid(); });
    QVERIFY(hidden != claims.end());
    m_open->session->setCurrent(*hidden);
    QCOMPARE(speaker->currentIndex(), 0);
    QCOMPARE(type->currentIndex(), 0);
    QCOMPARE(cards()->model()->rowCount(), all);
}

void TestSidePanel::orderIsChosenByKeys()
{
    m_window->activateWindow();
    auto *filter = cards()->parentWidget()->findChild<QLineEdit *>(QStringLiteral("filter"));
    auto *order = cards()->parentWidget()->findChild<QToolButton *>(QStringLiteral("order"));
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Tab);
    QTRY_VERIFY(order->hasFocus());
    QVERIFY(order->accessibleName().endsWith(QStringLiteral("As in the article")));
    const int quotes = cards()->model()->rowCount();
    // The menu runs an event loop of its own.
    bool started = false;
    QTimer::singleShot(0, this, [&] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        started = menu->activeAction() && menu->activeAction()->isChecked();
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QTest::keyClick(order, Qt::Key_Down);
    QVERIFY(started);
    QCOMPARE(order->text(), QStringLiteral("By speaker"));
    QVERIFY(order->accessibleName().endsWith(QStringLiteral("By speaker")));
    QVERIFY(cards()->model()->rowCount() > quotes); // with headings
    // From the button the keys lead on to the cards, once the window is active again, as a desktop makes it.
    m_window->activateWindow();
    QTest::keyClick(order, Qt::Key_Tab);
    QTRY_VERIFY(cards()->hasFocus());
}

void TestSidePanel::verdictStaysChosenOverArticles()
{
    m_panel->showTab(SidePanel::Tab::Claims);
    auto *verdict = m_panel->findChild<QComboBox *>(QStringLiteral("claimVerdict"));
    verdict->setFocus();
    QTest::keyClick(verdict, Qt::Key_Down);
    QVERIFY(verdict->currentText().startsWith(QStringLiteral("not checked ")));
    QVERIFY(m_open->open(QStringLiteral("짧은 소식\n\n비가 왔다.\n")));
    QCOMPARE(verdict->currentText(), QStringLiteral("not checked 0"));
    QVERIFY(m_open->open(longText(3)));
    QVERIFY(verdict->currentText().startsWith(QStringLiteral("not checked ")));
    QCOMPARE(m_panel->state().verdict, std::optional(-1));
}

void TestSidePanel::stateIsGivenAndTaken()
{
    using Order = CardModel::Order;
    SidePanel::State state;
    state.tab = SidePanel::Tab::Notes;
    state.orders = {Order::Verdict, Order::Length, Order::Kind, Order::Newest};
    state.verdict = static_cast<int>(Verdict::False);
    m_panel->setState(state);
    QCOMPARE(m_panel->tab(), SidePanel::Tab::Notes);
    QCOMPARE(m_panel->state().orders, state.orders);
    QCOMPARE(m_panel->state().verdict, state.verdict);
    QVERIFY(m_panel->findChild<QComboBox *>(QStringLiteral("claimVerdict"))->currentText().startsWith(QStringLiteral("false")));
    // What is no order of a tab leaves it as it is; what is not said too.
    state.orders = {Order::Length};
    m_panel->setState(state);
    QCOMPARE(m_panel->state().orders, QList<Order>({Order::Verdict, Order::Length, Order::Kind, Order::Newest}));
}

void TestSidePanel::sliderMarksMoreClaims()
{
    m_panel->showTab(SidePanel::Tab::Claims);
    auto *share = m_panel->findChild<QSlider *>(QStringLiteral("claimShare"));
    QCOMPARE(share->value(), Session::defaultClaimShare);
    const int before = m_open->session->markedClaims();
    share->setFocus();
    QTest::keyClick(share, Qt::Key_End);
    QVERIFY(m_open->session->markedClaims() >= before);
    QCOMPARE(m_open->session->markedClaims(), m_open->listed(FindingKind::Claim).size());
    QTest::keyClick(share, Qt::Key_Home);
    QCOMPARE(m_open->session->markedClaims(), 0);
    // The panel has all of them whatever the page marks.
    QCOMPARE(cards()->model()->rowCount(), m_open->listed(FindingKind::Claim).size());
}

void TestSidePanel::speakerIsCorrectedFromItsCard()
{
    m_panel->showTab(SidePanel::Tab::Quotes);
    const QModelIndex index = cards()->model()->index(0, 0);
    const auto chips = cards()->cardAt(index).chips;
    const auto chip = std::find_if(chips.begin(), chips.end(), [](const Chip &c) { return c.action == CardAction::CorrectSpeaker; });
    QVERIFY(chip != chips.end());
    click(cards()->chipRect(index, static_cast<int>(chip - chips.begin())));
    auto *name = m_window->findChild<QLineEdit *>(QStringLiteral("speaker"));
    QTRY_VERIFY(name && name->isVisible());
    name->setText(QStringLiteral("이서윤"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(cards()->cardAt(index).heading, QStringLiteral("이서윤"));
}

void TestSidePanel::deleteRemovesANote()
{
    const AnnotationId id = m_open->mark(QStringLiteral("38만 명"), QStringLiteral("견줄 것"));
    m_open->session->setCurrent(Item::of(id));
    QCOMPARE(m_panel->tab(), SidePanel::Tab::Notes);
    QTest::keyClick(cards(), Qt::Key_Delete);
    QVERIFY(!m_open->session->annotation(id));
    QCOMPARE(cards()->model()->rowCount(), 0);
}

void TestSidePanel::matrixCellGoesThroughItsPassages()
{
    const Stance stance {QStringLiteral("이서연"), QStringLiteral("밤 버스 증차"), Polarity::Favor};
    const AnnotationId first = m_open->mark(QStringLiteral("두 배로"), {}, {stance});
    const AnnotationId second = m_open->mark(QStringLiteral("올리지 않는다"), {}, {stance});
    m_panel->showTab(SidePanel::Tab::Stances);
    auto *matrix = m_panel->findChild<QTableView *>(QStringLiteral("matrix"));
    QTRY_VERIFY(matrix->isVisible() && matrix->visualRect(matrix->model()->index(0, 0)).isValid());
    const QPoint cell = matrix->visualRect(matrix->model()->index(0, 0)).center();
    QTest::mouseClick(matrix->viewport(), Qt::LeftButton, {}, cell);
    QCOMPARE(m_open->session->current(), Item::of(first));
    QCOMPARE(m_panel->tab(), SidePanel::Tab::Stances);
    QTest::keyClick(matrix, Qt::Key_Return);
    QCOMPARE(m_open->session->current(), Item::of(second));
}

MITJUL_TEST(TestSidePanel)
#include "tst_sidepanel.moc"
