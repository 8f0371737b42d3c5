// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the side panel does with very many findings and annotations in one article:
//     bench_panel [PARAGRAPHS]        10,000; a quote, claim, typo and annotation each
// Prints for each thing that a reader may do how long the window's thread computes until all is painted; for what the
// session does too, the same without any panel. How long a QListView takes to lay
// the same cards out, which it does after each such change, stands beside. Runs offscreen unless QT_QPA_PLATFORM says
// otherwise.
#include "carddelegate.h"
#include "cardmodel.h"
#include "cardpage.h"
#include "cardview.h"
#include "manyitems.h"
#include "sidepanel.h"
#include "stopwatch.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTableView>
#include <cstdio>
#include <ctime>

using namespace mitjul;

namespace {

constexpr int holders = 300;
constexpr int targets = 100;
constexpr double goalOfAStep = 16; // milliseconds
constexpr double goalOfAChange = 100;

/// Milliseconds that this thread computes; other programs on the machine do not count.
double timeOf(const std::function<void()> &act)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    };
    const double start = now();
    act();
    return now() - start;
}

/// Does something several times, each with all that follows from it, painting too, and prints the middle and the longest
/// time.
void tell(const QString &what, double goal, const QList<std::function<void()>> &acts)
{
    std::vector<double> times;
    for (const auto &act : acts) {
        QCoreApplication::processEvents();
        times.push_back(timeOf([&] {
            act();
            for (int i = 0; i < 3; ++i)
                QCoreApplication::processEvents();
        }));
    }
    const double longest = *std::max_element(times.begin(), times.end());
    std::printf("%-34s %8.1f ms, at most %8.1f ms   goal %4.0f ms: %s\n", qUtf8Printable(what), bench::median(times),
                longest, goal, longest <= goal ? "met" : "missed");
    std::fflush(stdout);
}

CardView &cardsOf(const SidePanel &panel)
{
    for (CardView *view : panel.findChildren<CardView *>()) {
        if (view->isVisible())
            return *view;
    }
    qFatal("no list is shown");
}

/// Lays all cards of a model out as Qt's own list does.
double timeOfQtList(CardModel &model, int width)
{
    QListView list;
    auto *delegate = new CardDelegate(&list);
    delegate->setWidth(width);
    list.setItemDelegate(delegate);
    list.setModel(&model);
    list.resize(width, 700);
    list.show();
    QCoreApplication::processEvents();
    return timeOf([&] { list.doItemsLayout(); });
}

/// Everything on one tab of cards.
void measureTab(SidePanel &panel, SidePanel::Tab tab, const QString &word, const QString &name)
{
    const auto called = [&](const char *what) { return QStringLiteral("%1: %2").arg(name, QLatin1StringView(what)); };
    panel.showTab(SidePanel::Tab::Stances);
    QCoreApplication::processEvents();
    tell(called("opened first"), goalOfAStep, {[&] { panel.showTab(tab); }});
    CardView &cards = cardsOf(panel);
    QScrollBar &bar = *cards.verticalScrollBar();
    auto &page = *qobject_cast<CardPage *>(cards.parentWidget());
    auto *filter = page.findChild<QLineEdit *>(QStringLiteral("filter"));

    std::printf("%-34s %8.1f ms\n", qUtf8Printable(called("laid out by a QListView")),
                timeOfQtList(page.model(), cards.width()));
    tell(called("down by arrow"), goalOfAStep,
         QList<std::function<void()>>(12, [&] { bench::pressKey(cards, Qt::Key_Down); }));
    tell(called("a page down"), goalOfAStep,
         QList<std::function<void()>>(8, [&] { bench::pressKey(cards, Qt::Key_PageDown); }));
    tell(called("to the middle"), goalOfAStep, {[&] { bar.setValue(bar.maximum() / 2); }});
    tell(called("scrolled on"), goalOfAStep,
         QList<std::function<void()>>(10, [&] { bar.setValue(bar.value() + 120); }));
    tell(called("to the end"), goalOfAStep, {[&] { bench::pressKey(cards, Qt::Key_End); }});
    tell(called("width"), goalOfAChange,
         {[&] { panel.resize(420, 800); }, [&] { panel.resize(500, 800); }, [&] { panel.resize(372, 800); }});
    tell(called("to the start"), goalOfAStep, {[&] { bench::pressKey(cards, Qt::Key_Home); }});
    QList<std::function<void()>> typing;
    for (qsizetype i = 1; i <= word.size(); ++i)
        typing.append([&, i] { filter->setText(word.left(i)); });
    tell(called("filter, letter by letter"), goalOfAChange, typing);
    tell(called("filter emptied"), goalOfAChange, {[&] { filter->clear(); }});
    QList<std::function<void()>> changes;
    for (const CardModel::Order order : page.model().orders())
        changes.append([&, order] { page.setOrder(order); });
    changes.append(changes.takeFirst()); // from the order that there is to the others, and back
    tell(called("other order"), goalOfAChange, changes);
}

void measureStances(SidePanel &panel)
{
    panel.showTab(SidePanel::Tab::Quotes);
    QCoreApplication::processEvents();
    tell(QStringLiteral("stances: opened"), goalOfAStep, {[&] { panel.showTab(SidePanel::Tab::Stances); }});
    CardView &list = cardsOf(panel);
    auto &matrix = *panel.findChild<QTableView *>(QStringLiteral("matrix"));
    tell(QStringLiteral("stances: list to the end"), goalOfAStep,
         {[&] { list.verticalScrollBar()->setValue(list.verticalScrollBar()->maximum()); }});
    tell(QStringLiteral("stances: matrix scrolled"), goalOfAStep, QList<std::function<void()>>(8, [&] {
             matrix.verticalScrollBar()->setValue(matrix.verticalScrollBar()->value() + 200);
         }));
    tell(QStringLiteral("stances: width"), goalOfAChange,
         {[&] { panel.resize(420, 800); }, [&] { panel.resize(372, 800); }});
}

/// What the session does, with a panel that follows it or without.
void measureSession(Session &session, SidePanel *panel)
{
    const auto told = [&](const char *what, const QList<std::function<void()>> &acts) {
        tell(QStringLiteral("%1, %2").arg(QLatin1StringView(what), QLatin1StringView(panel ? "with panel" : "no panel")),
             goalOfAStep, acts);
    };
    session.setSelection({session.article().text.size() / 2, session.article().text.size() / 2 + 1});
    told("next finding", QList<std::function<void()>>(12, [&] { session.stepFinding(1); }));
    told("previous finding", QList<std::function<void()>>(12, [&] { session.stepFinding(-1); }));
    qsizetype place = session.article().text.size() / (panel ? 3 : 4);
    if (panel)
        panel->showTab(SidePanel::Tab::Notes);
    QCoreApplication::processEvents();
    told("a passage marked", QList<std::function<void()>>(5, [&] {
             session.highlight({place, place + 3}, HighlightColor::Blue);
             place += 7;
         }));
    told("a stance set", QList<std::function<void()>>(3, [&] {
             Annotation draft = session.draftAt({place, place + 3});
             draft.stances = {{QStringLiteral("주체 1"), QStringLiteral("밤 버스를 1번 더 늘려야 한다"), Polarity::Favor}};
             session.put(draft);
             place += 7;
         }));
    if (panel)
        panel->showTab(SidePanel::Tab::Typos);
    QCoreApplication::processEvents();
    qsizetype typo = session.findings().items.size() / 2;
    told("a typo accepted", QList<std::function<void()>>(3, [&] {
             while (!session.findings().items.at(typo).typo())
                 ++typo;
             session.accept(typo++, QStringLiteral("공개되지도"));
         }));
    told("undo", QList<std::function<void()>>(3, [&] { session.undo(); }));
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    bench::ManyItems items(app.arguments().value(1, QStringLiteral("10000")).toInt(), holders, targets);
    Session &session = items.session();
    std::printf("%lld findings, %lld annotations\n", static_cast<long long>(session.findings().items.size()),
                static_cast<long long>(session.annotations().size()));
    measureSession(session, nullptr);

    std::unique_ptr<SidePanel> panel;
    std::printf("%-34s %8.1f ms\n", "panel made and shown", timeOf([&] {
                    panel = std::make_unique<SidePanel>(session, nullptr);
                    panel->resize(372, 800);
                    panel->show();
                    QCoreApplication::processEvents();
                }));
    measureTab(*panel, SidePanel::Tab::Quotes, QStringLiteral("심의"), QStringLiteral("quotes"));
    measureTab(*panel, SidePanel::Tab::Claims, QStringLiteral("77만"), QStringLiteral("claims"));
    measureTab(*panel, SidePanel::Tab::Typos, QStringLiteral("공개"), QStringLiteral("typos"));
    measureTab(*panel, SidePanel::Tab::Notes, QStringLiteral("77번"), QStringLiteral("notes"));
    measureStances(*panel);
    measureSession(session, panel.get());
    return 0;
}
