// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cardmodel.h"
#include "theme.h"

#include <QWidget>
#include <array>

class QStackedWidget;
class QToolButton;

namespace mitjul {

class CardPage;
class ClaimPage;
class CountTabBar;
class Popover;
class QuoteModel;
class StancePage;
struct Chip;

/// The panel beside the page: what is claimed, said and mistyped, and what the reader made of it, as lists of cards.
/// Its current card and the session's current item are always the same one.
class SidePanel : public QWidget {
    Q_OBJECT
public:
    enum class Tab { Claims, Quotes, Typos, Notes, Stances };
    Q_ENUM(Tab)

    /// What of the panel is worth remembering. Words typed into a filter are not.
    struct State {
        Tab tab = Tab::Quotes;
        QList<CardModel::Order> orders; ///< of each tab that has cards
        std::optional<int> verdict; ///< see `ClaimPage::setVerdict`
    };

    /// `session` must outlive the panel.
    SidePanel(Session &session, QWidget *parent);

    void setTheme(const Theme &theme);
    [[nodiscard]] State state() const;
    void setState(const State &state);
    void showTab(Tab tab);
    [[nodiscard]] Tab tab() const;
    /// Puts the focus into the list of the tab that is shown.
    void focusList();
    /// To the next tab (1) or the previous one (-1), round the end.
    void stepTab(int step);
    /// Lets the reader say who speaks in a quote or claims something, beside its card.
    void correctSpeaker(qsizetype finding);
    /// Makes a claim the current one and asks for the reader's verdict on it.
    void judge(qsizetype claim);

private:
    void addPage(Tab tab, CardPage *page, const QString &nothing);
    void take(Session::Aspects aspects);
    void showPage(int tab);
    void showCounts();
    void showCurrent();
    void press(CardPage &page, const QModelIndex &index, const Chip &chip, bool byKey);
    void pressTypo(CardPage &page, const QModelIndex &index, const Chip &chip, bool byKey);
    void openBeside(Popover *editor, const CardPage &page, const QModelIndex &index);
    [[nodiscard]] std::optional<Tab> tabOf(const Item &item) const;

    Session &m_session;
    Theme m_theme;
    CountTabBar *m_tabs;
    QStackedWidget *m_stack;
    QuoteModel *m_quotes;
    ClaimPage *m_claims;
    std::array<CardPage *, 4> m_pages {};
    StancePage *m_stances;
    QToolButton *m_possible = nullptr;
    QToolButton *m_style = nullptr;
};

} // namespace mitjul
