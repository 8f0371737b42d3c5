// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists of very many cards: what the reader sees stays in its place, and nothing takes long.
#include "cardmodel.h"
#include "cardview.h"
#include "openarticle.h"
#include "sidepanel.h"
#include "testsuite.h"

#include <QScrollBar>

using namespace mitjul;
using namespace mitjul::test;

class TestLongLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void currentCardStaysInSightInAnotherOrder();
    void scrollsThroughTenThousandCards();
    void whatIsSeenStaysWhenCardsAboveChange();
    void pagesLeadThroughTheWholeList();

private:
    [[nodiscard]] CardView *cards() const;
    [[nodiscard]] QModelIndex indexOf(const Item &item) const;

    std::unique_ptr<OpenArticle> m_open;
    std::unique_ptr<SidePanel> m_panel;
};

void TestLongLists::init()
{
    m_open = std::make_unique<OpenArticle>(QString());
    m_panel = std::make_unique<SidePanel>(*m_open->session, nullptr);
    m_panel->resize(360, 700);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestLongLists::cleanup()
{
    m_panel.reset();
    m_open.reset();
}

CardView *TestLongLists::cards() const
{
    for (CardView *view : m_panel->findChildren<CardView *>()) {
        if (view->isVisible())
            return view;
    }
    return nullptr;
}

QModelIndex TestLongLists::indexOf(const Item &item) const
{
    return static_cast<CardModel *>(cards()->model())->indexOf(item);
}

void TestLongLists::currentCardStaysInSightInAnotherOrder()
{
    QVERIFY(m_open->open(longText(600)));
    const QList<Item> quotes = m_open->listed(FindingKind::Quote);
    const Item current = quotes[301];
    m_open->session->setCurrent(current);
    const auto seen = [&] { return cards()->viewport()->rect().contains(cards()->visualRect(indexOf(current))); };
    QVERIFY(seen());
    SidePanel::State state = m_panel->state();
    for (const auto order : {CardModel::Order::Speaker, CardModel::Order::Length, CardModel::Order::Article}) {
        state.orders[static_cast<qsizetype>(SidePanel::Tab::Quotes)] = order;
        m_panel->setState(state);
        QVERIFY(seen());
        QCOMPARE(cards()->currentIndex(), indexOf(current));
        QCOMPARE(m_open->session->current(), current);
    }
}

void TestLongLists::scrollsThroughTenThousandCards()
{
    QVERIFY(m_open->open(longText(10'000)));
    const QList<Item> quotes = m_open->listed(FindingKind::Quote);
    QCOMPARE(quotes.size(), 10'000);
    cards()->visualRect(indexOf(quotes.first())); // lays the list out
    QElapsedTimer timer;
    timer.start();
    cards()->doItemsLayout();
    const qint64 layout = timer.restart();
    m_open->session->setCurrent(quotes.last());
    m_panel->grab();
    const qint64 jump = timer.elapsed();
    qInfo("10,000 cards: layout %lld ms, to the last and painted %lld ms", layout, jump);
    QVERIFY(cards()->viewport()->rect().intersects(cards()->visualRect(indexOf(quotes.last()))));
    QVERIFY2(layout < 5'000 && jump < 5'000, "far too long, on whatever machine");
}

void TestLongLists::whatIsSeenStaysWhenCardsAboveChange()
{
    QVERIFY(m_open->open(longText(300)));
    const QList<Item> quotes = m_open->listed(FindingKind::Quote);
    m_open->session->setCurrent(quotes[150]);
    const auto place = [&] { return cards()->visualRect(indexOf(quotes[150])); };
    QVERIFY(cards()->viewport()->rect().contains(place()));
    const QRect before = place();
    m_open->session->dismiss(quotes[3].finding);
    QCOMPARE(indexOf(quotes[150]).row(), 149);
    QCOMPARE(place(), before);
    m_open->session->undo();
    QCOMPARE(indexOf(quotes[150]).row(), 150);
    QCOMPARE(place(), before);
}

void TestLongLists::pagesLeadThroughTheWholeList()
{
    QVERIFY(m_open->open(longText(120)));
    m_panel->focusList();
    const auto seen = [&] { return cards()->viewport()->rect().contains(cards()->visualRect(cards()->currentIndex())); };
    QTest::keyClick(cards(), Qt::Key_Home);
    QCOMPARE(cards()->currentIndex().row(), 0);
    int last = 0;
    for (int i = 0; i < 120 && cards()->currentIndex().row() < 119; ++i) {
        QTest::keyClick(cards(), Qt::Key_PageDown);
        QVERIFY(cards()->currentIndex().row() > last);
        QVERIFY(cards()->currentIndex().row() < last + 12);
        last = cards()->currentIndex().row();
        QVERIFY(seen());
    }
    QCOMPARE(last, 119);
    QScrollBar *bar = cards()->verticalScrollBar();
    QCOMPARE(bar->value(), bar->maximum());
    // Scrolled back by hand, no card jumps or is left out.
    int top = cards()->indexAt(QPoint(20, 2)).row();
    while (bar->value() > 0) {
        bar->setValue(bar->value() - 40);
        const int row = cards()->indexAt(QPoint(20, 2)).row();
        QVERIFY(row == top || row == top - 1);
        top = row;
    }
    QCOMPARE(top, 0);
    QTest::keyClick(cards(), Qt::Key_End);
    QCOMPARE(cards()->currentIndex().row(), 119);
    QVERIFY(seen());
}

MITJUL_TEST(TestLongLists)
#include "tst_longlists.moc"
