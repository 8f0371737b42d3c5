// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "holdersdialog.h"
#include "job.h"
#include "keysdialog.h"
#include "librarycommands.h"
#include "matrixdialog.h"
#include "messagebar.h"
#include "noteeditor.h"
#include "opener.h"
#include "pageview.h"
#include "picturesdialog.h"
#include "selectionbar.h"
#include "settings.h"
#include "shelf.h"
#include "sidepanel.h"
#include "stanceeditor.h"
#include "targetsdialog.h"
#include "titlelabel.h"
#include "wordsdialog.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QScreen>
#include <QSplitter>

namespace mitjul {

namespace {

constexpr qreal zoomStep = 1.1;

// Narrowest the window may be with the shelf open, in line heights of the interface's font.
constexpr int narrowestWithShelf = 62;

// Height that a window manager's title bar may take, in pixels: the first window fits the screen with it.
constexpr int frameAllowance = 40;

constexpr std::pair<Command, HighlightColor> highlightCommands[] = {
    {Command::HighlightYellow, HighlightColor::Yellow}, {Command::HighlightGreen, HighlightColor::Green},
    {Command::HighlightBlue, HighlightColor::Blue}, {Command::HighlightPink, HighlightColor::Pink},
    {Command::HighlightPurple, HighlightColor::Purple},
};

constexpr std::pair<Command, Polarity> stanceCommands[] = {
    {Command::Favor, Polarity::Favor}, {Command::Against, Polarity::Against}, {Command::Neutral, Polarity::Neutral},
};

constexpr std::pair<Command, FindingKind> markCommands[] = {
    {Command::MarkQuote, FindingKind::Quote}, {Command::MarkClaim, FindingKind::Claim}, {Command::MarkTypo, FindingKind::Typo},
};

constexpr std::pair<Command, Layer> layerCommands[] = {
    {Command::ShowQuotes, Layer::Quotes}, {Command::ShowClaims, Layer::Claims}, {Command::ShowTypos, Layer::Typos},
    {Command::ShowAnnotations, Layer::Annotations}, {Command::ShowMargin, Layer::Margin},
};

constexpr std::pair<Command, QLatin1StringView> themeCommands[] = {
    {Command::LightTheme, QLatin1StringView("light")}, {Command::SepiaTheme, QLatin1StringView("sepia")},
    {Command::DarkTheme, QLatin1StringView("dark")}, {Command::ContrastTheme, QLatin1StringView("contrast")},
};

constexpr std::pair<Command, QLatin1StringView> languageCommands[] = {
    {Command::SpeakKorean, QLatin1StringView("ko")}, {Command::SpeakEnglish, QLatin1StringView("en")},
    {Command::SpeakAsDesktop, QLatin1StringView()},
};

bool desktopIsDark()
{
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

} // namespace

MainWindow::MainWindow(Session &session, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_commands(new Commands(this))
    , m_typography(Settings::typography())
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    buildParts();
    buildBars();
    connectCommands();
    connectSession();

    const QString chosen = Settings::theme();
    setTheme(loadTheme(!chosen.isEmpty() ? chosen
                                         : desktopIsDark() ? QStringLiteral("dark") : QStringLiteral("light")));
    setTypography(m_typography);
    m_page->setZoom(Settings::zoom());
    m_session.setShowsPossible(Settings::showsPossible());
    m_session.setShowsStyle(Settings::showsStyle());
    m_session.setClaimShare(Settings::claimShare());
    m_panel->setState(Settings::panel());

    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - QSize(0, frameAllowance)));
    restoreGeometry(Settings::geometry());
    if (!m_splitter->restoreState(Settings::splitter()))
        m_splitter->setSizes({232, 836, 372});
    m_commands->action(Command::ShowShelf)->setChecked(!m_shelf->isHidden());
    m_commands->action(Command::ShowPanel)->setChecked(!m_panel->isHidden());
    take(Session::Aspects::fromInt(~0));
    m_page->setFocus();
}

void MainWindow::connectCommands()
{
    const auto on = [this](Command command, auto slot) {
        connect(m_commands->action(command), &QAction::triggered, this, slot);
    };
    on(Command::ShowShelf, [this](bool shown) { m_shelf->setVisible(shown); });
    on(Command::ShowPanel, [this](bool shown) { m_panel->setVisible(shown); });
    on(Command::Export, &MainWindow::exportArticle);
    on(Command::Print, &MainWindow::print);
    on(Command::Quit, &MainWindow::close);
    on(Command::Undo, [this] { m_session.undo(); });
    on(Command::Redo, [this] { m_session.redo(); });
    on(Command::Copy, [this] { m_page->copy(); });
    on(Command::CopyCited, [this] { m_page->copyCited(); });
    on(Command::CopyCorrections, &MainWindow::copyCorrections);
    on(Command::KeepSelection, [this] { m_page->keepSelection(); });
    on(Command::PickMark, [this] { m_page->pickAtCaret(); });
    on(Command::Find, [this] { m_page->openFind(); });
    on(Command::GoTo, &MainWindow::goTo);
    on(Command::Back, [this] { wander(m_trail.back(m_here)); });
    on(Command::Forward, [this] { wander(m_trail.forward(m_here)); });
    on(Command::NextUncoded, &MainWindow::openNextUncoded);
    on(Command::NextFinding, [this] { m_session.stepFinding(1); });
    on(Command::PreviousFinding, [this] { m_session.stepFinding(-1); });
    for (const auto &[command, color] : highlightCommands)
        on(command, [this, color = color] { highlight(color); });
    on(Command::Note, [this] { editNote(false); });
    on(Command::Tag, [this] { editNote(true); });
    for (const auto &[command, polarity] : stanceCommands)
        on(command, [this, polarity = polarity] { setStance(polarity); });
    on(Command::RepeatStance, &MainWindow::repeatStance);
    on(Command::ArticleNote, [this] { showBeside(new NoteEditor(m_session, {Span()}, this), Span()); });
    on(Command::ArticleStance, [this] { showBeside(new StanceEditor(m_session, {Span()}, {}, this), Span()); });
    for (const auto &[command, kind] : markCommands)
        on(command, [this, kind = kind] { editFinding(m_session.ownAt(m_session.selection(), kind)); });
    on(Command::EditFinding, &MainWindow::editCurrentFinding);
    on(Command::EndFurther, [this] { m_session.moveEdge(Session::Edge::End, 1); });
    on(Command::EndBack, [this] { m_session.moveEdge(Session::Edge::End, -1); });
    on(Command::StartFurther, [this] { m_session.moveEdge(Session::Edge::Start, 1); });
    on(Command::StartBack, [this] { m_session.moveEdge(Session::Edge::Start, -1); });
    on(Command::OneKey, &MainWindow::showCounts);
    on(Command::RemoveAnnotation, [this] { m_session.remove(chosenAnnotations()); });
    on(Command::CorrectSpeaker, [this] { m_panel->correctSpeaker(m_session.current().finding); });
    on(Command::Judge, [this] { m_panel->judge(m_session.current().finding); });
    on(Command::AcceptTypo, [this] {
        const qsizetype typo = currentTypo();
        m_session.accept(typo, m_session.findings().items[typo].typo()->suggestions.value(0));
    });
    on(Command::IgnoreFinding, [this] { m_session.dismiss(m_session.current().finding); });
    on(Command::AddToDictionary, [this] {
        const Span span = m_session.spanOf(m_session.current());
        m_session.addToDictionary(m_session.article().text.mid(span.start, span.length()));
    });
    on(Command::ShowPossible, [this](bool shown) { m_session.setShowsPossible(shown); });
    on(Command::ShowStyle, [this](bool shown) { m_session.setShowsStyle(shown); });
    for (const auto &[command, layer] : layerCommands)
        on(command, [this, layer = layer](bool shown) { m_session.setLayerShown(layer, shown); });
    on(Command::NextPart, [this] { stepPart(1); });
    on(Command::PreviousPart, [this] { stepPart(-1); });
    on(Command::NextTab, [this] { m_panel->stepTab(1); });
    on(Command::PreviousTab, [this] { m_panel->stepTab(-1); });
    on(Command::LargerText, [this] { m_page->setZoom(m_page->zoom() * zoomStep); });
    on(Command::SmallerText, [this] { m_page->setZoom(m_page->zoom() / zoomStep); });
    on(Command::NormalText, [this] { m_page->setZoom(1); });
    connect(m_page, &PageView::zoomChanged, this, &Settings::setZoom);
    for (const auto &[command, name] : themeCommands) {
        on(command, [this, name = QString(name)] {
            Settings::setTheme(name);
            setTheme(loadTheme(name));
        });
    }
    for (const auto &[command, language] : languageCommands) {
        m_commands->action(command)->setChecked(Settings::language() == language);
        on(command, [this, name = QString(language)] { Q_EMIT languageChosen(name); });
    }
    on(Command::ShowWords, [this] { (new WordsDialog(m_session, this))->open(); });
    on(Command::ShowHolders, [this] { (new HoldersDialog(m_session, m_theme, this))->open(); });
    on(Command::ShowTargets, [this] { (new TargetsDialog(m_session, m_theme, this))->open(); });
    on(Command::ShowMatrix, &MainWindow::showMatrix);
    on(Command::ShowPictures, [this] { (new PicturesDialog(m_session, m_theme, this))->open(); });
    on(Command::ShowKeys, &MainWindow::showKeys);
    m_opener = new Opener(m_session, *m_commands, this);
    connect(m_opener, &Opener::failed, m_messages, &MessageBar::showMessage);
    auto *library = new LibraryCommands(m_session, *m_shelf, *m_commands, this);
    connect(library, &LibraryCommands::libraryChosen, this, &MainWindow::libraryChosen);
    connect(m_shelf, &Shelf::stancesWanted, this, &MainWindow::showMatrixOf);
    connect(library, &LibraryCommands::failed, m_messages, &MessageBar::showMessage);

    // These mean something else where the focus is in a list or a field.
    for (const Command command : {Command::AcceptTypo, Command::Copy, Command::RemoveAnnotation}) {
        removeAction(m_commands->action(command));
        m_commands->action(command)->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_page->addAction(m_commands->action(command));
    }

    connect(m_selectionBar, &SelectionBar::highlightWanted, this, &MainWindow::highlight);
    connect(m_selectionBar, &SelectionBar::noteWanted, this, [this] { editNote(false); });
    connect(m_selectionBar, &SelectionBar::tagWanted, this, [this] { editNote(true); });
    connect(m_selectionBar, &SelectionBar::stanceWanted, this, &MainWindow::setStance);
    connect(m_selectionBar, &SelectionBar::copyWanted, m_page, &PageView::copy);
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::changed, this, &MainWindow::take);
    connect(&m_session, &Session::progressed, this, &MainWindow::showState);
    connect(&m_session, &Session::failed, m_messages, &MessageBar::showMessage);
    connect(&m_session, &Session::failed, this, [this] { m_goal.reset(); });
}

// ---- What the session says

void MainWindow::take(Session::Aspects aspects)
{
    if (aspects & (Session::CurrentAspect | Session::ArticleAspect) || !m_session.selections().isEmpty())
        m_highlighted.clear();
    if (aspects & (Session::ArticleAspect | Session::LibraryAspect))
        showTitle();
    if (m_here.article.isNull())
        m_here.article = m_session.article().id; // it has come into the library
    if (m_goal && aspects & Session::ArticleAspect && m_session.article().id == m_goal->article)
        wander(m_goal);
    if (aspects & Session::StateAspect) {
        if (m_session.state() == Session::State::Opening)
            m_messages->hide(); // what it says belongs to what was opened before
        const bool busy
            = m_session.state() == Session::State::Opening || m_session.state() == Session::State::Analysing;
        if (busy)
            m_patience.start();
        else
            m_patience.stop();
        showState();
    }
    if (aspects & (Session::FindingsAspect | Session::DecisionsAspect | Session::LayersAspect))
        showCounts();
    if (aspects & Session::LayersAspect) {
        Settings::setShowsPossible(m_session.showsPossible());
        Settings::setShowsStyle(m_session.showsStyle());
        Settings::setClaimShare(m_session.claimShare());
    }
    if (aspects & (Session::SelectionAspect | Session::ArticleAspect) && m_session.selection().isEmpty())
        m_selectionBar->hide();
    enableCommands();
}

void MainWindow::showTitle()
{
    const Article &article = m_session.article();
    const QString title = article.source.isEmpty()
        ? article.title
        : QStringLiteral("%1 — %2").arg(article.title, article.source);
    m_title->setTitle(title);
    setWindowTitle(m_session.hasArticle() ? tr("%1 — Mitjul").arg(title) : tr("Mitjul"));
}

void MainWindow::showCounts()
{
    int quotes = 0;
    int claims = 0;
    int typos = 0;
    const auto &items = m_session.findings().items;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!m_session.isListed(i))
            continue;
        ++(items[i].quote() ? quotes : items[i].claim() ? claims : typos);
    }
    m_counts->setText(m_session.hasArticle()
                          ? tr("Claims %1    Quotes %2    Typos %3").arg(claims).arg(quotes).arg(typos)
                          : QString());
    m_stateLabel->setText(m_session.hasArticle() ? tr("J/K next and previous    ? all keys") : QString());
}

void MainWindow::enableCommands()
{
    const bool open = m_session.hasArticle();
    const bool stored = open && !m_session.article().id.isNull();
    const bool marked = stored && !passages().isEmpty();
    const bool finding = m_session.current().kind == Item::Kind::Finding;
    const auto enable = [this](Command command, bool on) { m_commands->action(command)->setEnabled(on); };
    enable(Command::Export, stored);
    enable(Command::Find, open);
    enable(Command::Back, m_trail.canGoBack());
    enable(Command::Forward, m_trail.canGoForward());
    enable(Command::NextFinding, open);
    enable(Command::PreviousFinding, open);
    for (const auto &[command, color] : highlightCommands)
        enable(command, marked);
    for (const auto &[command, polarity] : stanceCommands)
        enable(command, marked);
    enable(Command::Note, marked);
    enable(Command::Tag, marked);
    enable(Command::RepeatStance, marked);
    for (const Command command : {Command::MarkQuote, Command::MarkClaim, Command::MarkTypo})
        enable(command, stored && !m_session.selection().isEmpty());
    for (const Command command : {Command::EditFinding, Command::EndFurther, Command::EndBack, Command::StartFurther,
                                  Command::StartBack})
        enable(command, stored && finding);
    enable(Command::ArticleNote, stored);
    enable(Command::ArticleStance, stored);
    enable(Command::Copy, !m_session.selections().isEmpty());
    enable(Command::CopyCited, !m_session.selections().isEmpty());
    enable(Command::CopyCorrections, stored);
    enable(Command::KeepSelection, !m_session.selection().isEmpty());
    enable(Command::PickMark, open);
    enable(Command::Print, open);
    enable(Command::RemoveAnnotation, stored && !chosenAnnotations().isEmpty());
    enable(Command::AcceptTypo,
           currentTypo() >= 0 && !m_session.findings().items[currentTypo()].typo()->suggestions.isEmpty());
    enable(Command::CorrectSpeaker,
           stored && finding && m_session.findings().items.at(m_session.current().finding).speaker());
    enable(Command::Judge, stored && finding && m_session.findings().items.at(m_session.current().finding).claim());
    enable(Command::AddToDictionary, currentTypo() >= 0);
    enable(Command::IgnoreFinding, finding);
    enable(Command::Undo, m_session.canUndo());
    enable(Command::Redo, m_session.canRedo());
    for (const auto &[command, layer] : layerCommands)
        m_commands->action(command)->setChecked(m_session.isLayerShown(layer));
    m_commands->action(Command::ShowPossible)->setChecked(m_session.showsPossible());
    m_commands->action(Command::ShowStyle)->setChecked(m_session.showsStyle());
}

// ---- Appearance

void MainWindow::setTheme(const Theme &theme)
{
    m_theme = theme;
    QApplication::setPalette(paletteOf(theme));
    setStyleSheet(styleSheetOf(theme));
    m_page->setTheme(theme);
    m_panel->setTheme(theme);
    m_shelf->setTheme(theme);
    m_selectionBar->setTheme(theme);
    if (m_matrix)
        m_matrix->setTheme(theme);
    for (const auto &[command, name] : themeCommands)
        m_commands->action(command)->setChecked(theme.name == name);
}

void MainWindow::setTypography(const Typography &typography)
{
    m_typography = typography;
    Settings::setTypography(typography);
    m_page->setTypography(typography);
}

void MainWindow::showKeys()
{
    auto *dialog = new KeysDialog(m_commands->keys(), this);
    dialog->open();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (!m_commands->triggerByPosition(*event))
        QMainWindow::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    // The page comes first: in a narrow window the shelf folds away, and comes back with the room; the panel takes as
    // little as it can.
    const bool narrow = width() < fontMetrics().height() * narrowestWithShelf;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    QAction *shelf = m_commands->action(Command::ShowShelf);
    if (narrow ? shelf->isChecked() : m_shelfFolded)
        shelf->trigger();
    m_shelfFolded = narrow && m_shelf->isHidden();
    if (narrow)
        m_splitter->setSizes({0, width() - m_panel->minimumWidth(), m_panel->minimumWidth()});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberPlaces();
    QMainWindow::closeEvent(event);
}

void MainWindow::rememberPlaces() const
{
    Settings::setGeometry(saveGeometry());
    Settings::setSplitter(m_splitter->saveState());
    Settings::setPanel(m_panel->state());
}

} // namespace mitjul
