// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sidepanel.h"

#include "annotationmodel.h"
#include "cardpage.h"
#include "cardview.h"
#include "claimpage.h"
#include "counttabbar.h"
#include "findingmodel.h"
#include "noteeditor.h"
#include "speakereditor.h"
#include "stanceeditor.h"
#include "stancepage.h"
#include "verdicteditor.h"

#include <QApplication>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace mitjul {

SidePanel::SidePanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(loadTheme(QStringLiteral("light")))
    , m_tabs(new CountTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_quotes(new QuoteModel(session))
    , m_claims(new ClaimPage(session, m_stack))
{
    setObjectName(QStringLiteral("sidePanel"));
    setAccessibleName(tr("Findings and notes"));
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setAccessibleName(tr("Kinds of cards"));
    for (const QString &name : {tr("Claims"), tr("Quotes"), tr("Typos"), tr("Notes"), tr("Stances")})
        m_tabs->addCountedTab(name);

    addPage(Tab::Claims, m_claims, tr("No claims found."));
    addPage(Tab::Quotes, new CardPage(session, m_quotes, m_stack), tr("No quotes found."));
    auto *typos = new CardPage(session, new TypoModel(session), m_stack);
    addPage(Tab::Typos, typos, tr("No typos found."));
    addPage(Tab::Notes, new CardPage(session, new AnnotationModel(session), m_stack),
            tr("No notes yet. Select words and press N."));
    // Several passages can be marked, tagged or removed together.
    for (const Tab tab : {Tab::Quotes, Tab::Notes})
        m_pages[static_cast<size_t>(tab)]->view().setChoosesSeveral();
    m_stances = new StancePage(session, m_stack);
    m_stack->addWidget(m_stances);

    m_possible = typos->addSwitch(tr("Possible"), tr("Show possible typos too"));
    m_possible->setObjectName(QStringLiteral("possible"));
    m_possible->setAccessibleName(tr("Show possible typos too"));
    connect(m_possible, &QToolButton::toggled, &session, &Session::setShowsPossible);
    m_style = typos->addSwitch(tr("Loanwords"), tr("Show how the standard writes loanwords"));
    m_style->setObjectName(QStringLiteral("style"));
    m_style->setAccessibleName(tr("Show how the standard writes loanwords"));
    m_style->setChecked(session.showsStyle());
    connect(m_style, &QToolButton::toggled, &session, &Session::setShowsStyle);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    setMinimumWidth(fontMetrics().height() * 18);

    connect(m_tabs, &QTabBar::currentChanged, this, &SidePanel::showPage);
    connect(&session, &Session::changed, this, &SidePanel::take);
    showTab(Tab::Quotes);
    take(Session::Aspects::fromInt(~0));
}

void SidePanel::addPage(Tab tab, CardPage *page, const QString &nothing)
{
    page->setNothingText(nothing);
    page->view().setAccessibleName(m_tabs->tabText(static_cast<int>(tab)).section(u' ', 0, -2));
    m_pages[static_cast<size_t>(tab)] = page;
    m_stack->addWidget(page);
    connect(&page->view(), &CardView::chipPressed, this,
            [this, page](const QModelIndex &index, const Chip &chip, bool byKey) { press(*page, index, chip, byKey); });
}

void SidePanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_tabs->setTheme(theme);
    for (CardPage *page : m_pages)
        page->setTheme(theme);
    m_stances->setTheme(theme);
}

SidePanel::State SidePanel::state() const
{
    State state;
    state.tab = tab();
    for (const CardPage *page : m_pages)
        state.orders.append(page->model().order());
    state.verdict = m_claims->verdict();
    return state;
}

void SidePanel::setState(const State &state)
{
    for (size_t i = 0; i < std::min(m_pages.size(), static_cast<size_t>(state.orders.size())); ++i)
        m_pages[i]->setOrder(state.orders[static_cast<qsizetype>(i)]);
    m_claims->setVerdict(state.verdict);
    showTab(state.tab);
}

// ---- Tabs

SidePanel::Tab SidePanel::tab() const { return static_cast<Tab>(m_tabs->currentIndex()); }

void SidePanel::showTab(Tab tab) { m_tabs->setCurrentIndex(static_cast<int>(tab)); }

void SidePanel::showPage(int tab)
{
    // Who reads a list with the keys goes on in the next one; the focus is not drawn in from elsewhere.
    const QWidget *focus = QApplication::focusWidget();
    const bool inside = focus && m_stack->isAncestorOf(focus);
    m_stack->setCurrentIndex(tab);
    if (inside)
        focusList();
}

void SidePanel::stepTab(int step)
{
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + m_tabs->count()) % m_tabs->count());
}

void SidePanel::focusList()
{
    // No focus proxy of the page: Tab would go to it first and leave the field above the list out.
    const auto index = static_cast<size_t>(tab());
    QWidget *list = index < m_pages.size() ? &m_pages[index]->view() : m_stances->list();
    list->setFocus();
}

std::optional<SidePanel::Tab> SidePanel::tabOf(const Item &item) const
{
    if (item.kind == Item::Kind::Annotation) {
        // Whoever goes through stances stays among them.
        const Annotation *annotation = m_session.annotation(item.annotation);
        const bool stays = tab() == Tab::Stances && annotation && !annotation->stances.isEmpty();
        return stays ? Tab::Stances : Tab::Notes;
    }
    if (item.kind != Item::Kind::Finding || item.finding >= m_session.findings().items.size())
        return std::nullopt;
    switch (m_session.findings().items.at(item.finding).kind()) {
    case FindingKind::Quote:
        return Tab::Quotes;
    case FindingKind::Claim:
        return Tab::Claims;
    case FindingKind::Typo:
        return Tab::Typos;
    }
    return std::nullopt;
}

// ---- What the session says

void SidePanel::take(Session::Aspects aspects)
{
    if (aspects & (Session::StateAspect | Session::FindingsAspect))
        m_pages[static_cast<size_t>(Tab::Typos)]->setNotice(m_session.hasArticle() ? m_session.problems()
                                                                                    : QStringList());
    if (aspects & Session::LayersAspect) {
        m_possible->setChecked(m_session.showsPossible());
        m_style->setChecked(m_session.showsStyle());
    }
    showCounts();
    if (aspects & Session::CurrentAspect)
        showCurrent();
}

void SidePanel::showCounts()
{
    for (size_t i = 0; i < m_pages.size(); ++i)
        m_tabs->setCount(static_cast<int>(i), m_pages[i]->model().total());
    m_tabs->setCount(static_cast<int>(Tab::Stances), m_stances->matrix().total());
}

void SidePanel::showCurrent()
{
    const std::optional<Tab> tab = tabOf(m_session.current());
    if (tab)
        showTab(*tab);
    for (CardPage *page : m_pages) {
        if (tab && page == m_pages.at(std::min<size_t>(static_cast<size_t>(*tab), m_pages.size() - 1)))
            page->showCurrent();
        else
            page->view().showCard({});
    }
}

// ---- What the reader does on a card

void SidePanel::press(CardPage &page, const QModelIndex &index, const Chip &chip, bool byKey)
{
    const Item item = page.model().itemAt(index);
    switch (chip.action) {
    case CardAction::None:
        return;
    case CardAction::Accept:
    case CardAction::Ignore:
    case CardAction::AddToDictionary:
    case CardAction::Reopen:
        return pressTypo(page, index, chip, byKey);
    case CardAction::AddStance:
        return openBeside(new StanceEditor(m_session, {m_session.spanOf(item)}, {}, window()), page, index);
    case CardAction::CorrectSpeaker:
        return openBeside(new SpeakerEditor(m_session, item.finding, window()), page, index);
    case CardAction::Judge:
        return openBeside(new VerdictEditor(m_session, item.finding, window()), page, index);
    case CardAction::ShowAnnotation:
        if (const auto on = m_quotes->annotationsOn(item); chip.argument < on.size())
            m_session.setCurrent(Item::of(on[chip.argument]));
        return;
    case CardAction::EditNote:
        return openBeside(new NoteEditor(m_session, {m_session.spanOf(item)}, window()), page, index);
    case CardAction::Remove:
        return m_session.remove(item.annotation);
    }
}

void SidePanel::correctSpeaker(qsizetype finding)
{
    const Item item = Item::of(finding);
    const std::optional<Tab> tab = tabOf(item);
    if (!tab)
        return;
    m_session.setCurrent(item);
    CardPage &page = *m_pages.at(static_cast<size_t>(*tab));
    openBeside(new SpeakerEditor(m_session, finding, window()), page, page.model().indexOf(item));
}

void SidePanel::judge(qsizetype claim)
{
    const Item item = Item::of(claim);
    m_session.setCurrent(item);
    CardPage &page = *m_pages[static_cast<size_t>(Tab::Claims)];
    openBeside(new VerdictEditor(m_session, claim, window()), page, page.model().indexOf(item));
}

void SidePanel::pressTypo(CardPage &page, const QModelIndex &index, const Chip &chip, bool byKey)
{
    const Item item = page.model().itemAt(index);
    // Who decides with the keys goes down the list; who clicks stays where the mouse is.
    Item next;
    const CardModel &model = page.model();
    for (int row = index.row() + 1; row < model.rowCount() && next.kind == Item::Kind::None; ++row)
        next = model.itemAt(model.index(row));
    const Span span = m_session.spanOf(item);
    const QString word = m_session.article().text.mid(span.start, span.length());
    const Typo *typo = m_session.findings().items.at(item.finding).typo();
    const QString suggestion = typo ? typo->suggestions.value(chip.argument) : QString();
    switch (chip.action) {
    case CardAction::Accept:
        m_session.accept(item.finding, suggestion);
        break;
    case CardAction::Ignore:
        m_session.dismiss(item.finding);
        break;
    case CardAction::AddToDictionary:
        m_session.addToDictionary(word);
        break;
    default:
        m_session.reopen(item.finding);
        return;
    }
    if (byKey && next.kind != Item::Kind::None)
        m_session.setCurrent(next);
}

void SidePanel::openBeside(Popover *editor, const CardPage &page, const QModelIndex &index)
{
    editor->setTheme(m_theme);
    const QWidget *viewport = page.view().viewport();
    const QRect card = page.view().visualRect(index);
    const QRect place(viewport->mapToGlobal(card.topLeft()), card.size());
    editor->showBeside(place, QRect(window()->mapToGlobal(QPoint()), window()->size()));
}

} // namespace mitjul
