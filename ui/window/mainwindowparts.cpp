// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window is made of.
#include "mainwindow.h"

#include "appearancemenu.h"
#include "messagebar.h"
#include "pageview.h"
#include "progressline.h"
#include "selectionbar.h"
#include "shelf.h"
#include "sidepanel.h"
#include "titlelabel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <chrono>

namespace mitjul {

namespace {

// Below this a progress note would only flicker.
constexpr auto patience = std::chrono::milliseconds(300);

// Narrowest the page may get, in line heights of the interface's font.
constexpr int narrowestPage = 22;

} // namespace

void MainWindow::buildParts()
{
    auto *center = new QWidget(this);
    m_messages = new MessageBar(center);
    m_page = new PageView(m_session, center);
    m_page->setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(center);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_page, 1);

    center->setMinimumWidth(fontMetrics().height() * narrowestPage);

    m_shelf = new Shelf(m_session, this);
    m_panel = new SidePanel(m_session, this);
    m_splitter = new QSplitter(this);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_shelf);
    m_splitter->addWidget(center);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(1, 1);
    setCentralWidget(m_splitter);

    m_selectionBar = new SelectionBar(m_page->viewport());
    connect(m_page, &PageView::selectionFinished, this, &MainWindow::showSelectionBar);
    connect(m_page, &PageView::moved, this, [this] {
        if (m_selectionBar->isVisible())
            showSelectionBar();
    });
    connect(m_page, &PageView::moved, this, &MainWindow::followPage);
    connect(m_page, &PageView::contextMenuWanted, this, &MainWindow::showContextMenu);
}

void MainWindow::buildBars()
{
    auto *bar = addToolBar(tr("Main"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    const auto addButton = [&](Command command) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(m_commands->action(command));
        button->setFocusPolicy(Qt::TabFocus);
        bar->addWidget(button);
        return button;
    };
    addButton(Command::ShowShelf);
    addButton(Command::Open);

    m_title = new TitleLabel(bar);
    bar->addWidget(m_title);

    auto *appearance = new QToolButton(bar);
    appearance->setText(tr("가 A"));
    appearance->setAccessibleName(tr("Appearance of the page"));
    appearance->setToolTip(appearance->accessibleName());
    appearance->setFocusPolicy(Qt::TabFocus);
    bar->addWidget(appearance);
    connect(appearance, &QToolButton::clicked, this, [this, appearance] {
        QList<QAction *> themes;
        for (const Command theme : {Command::LightTheme, Command::SepiaTheme, Command::DarkTheme, Command::ContrastTheme})
            themes.append(m_commands->action(theme));
        auto *menu = new AppearanceMenu(m_typography, themes, this);
        connect(menu, &AppearanceMenu::typographyChosen, this, &MainWindow::setTypography);
        menu->openBelow(*appearance);
    });
    addButton(Command::Find);
    addButton(Command::Export);

    auto *menu = new QToolButton(bar);
    menu->setText(QStringLiteral("⋯"));
    menu->setAccessibleName(tr("Menu"));
    menu->setToolTip(tr("Menu (F10)"));
    menu->setShortcut(Qt::Key_F10);
    menu->setFocusPolicy(Qt::TabFocus);
    bar->addWidget(menu);
    // Opened by hand: the button's own way waits in a loop of its own, in which the window must not be replaced.
    connect(menu, &QToolButton::clicked, menu, [menu, all = m_commands->makeMenu(menu)] {
        all->popup(menu->mapToGlobal(QPoint(menu->width() - all->sizeHint().width(), menu->height())));
        // The first entry is heard and arrows go on from there; to make it the active one would open what is below it.
        QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
        QCoreApplication::sendEvent(all, &down);
    });

    m_counts = new QLabel(this);
    m_progress = new ProgressLine(this);
    connect(m_progress, &ProgressLine::stopWanted, this, &MainWindow::stop);
    m_stateLabel = new QLabel(this);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(12, 0, 12, 0);
    statusBar()->addWidget(m_counts);
    statusBar()->addWidget(m_progress);
    statusBar()->addPermanentWidget(m_stateLabel);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &MainWindow::showState);
}

} // namespace mitjul
