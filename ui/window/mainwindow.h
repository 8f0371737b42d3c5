// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "commands.h"
#include "session.h"
#include "theme.h"
#include "trail.h"

#include <QElapsedTimer>
#include <QMainWindow>
#include <QPointer>

class QLabel;
class QSplitter;

namespace mitjul {

class Job;
class MatrixDialog;
class MessageBar;
class Opener;
class PageView;
class Popover;
class ProgressLine;
class SelectionBar;
class Shelf;
class SidePanel;
class TitleLabel;

/// The window: shelf, page and panel beside one another, and the commands that join them to the session.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `session` stays the caller's and must outlive the window.
    explicit MainWindow(Session &session, QWidget *parent = nullptr);

    /// Sets the colours of every part of the window.
    void setTheme(const Theme &theme);
    /// Keeps size, place and what is folded away for the next window.
    void rememberPlaces() const;

Q_SIGNALS:
    /// The reader wants the interface in a language: `ko`, `en`, or empty as the desktop has it.
    void languageChosen(const QString &language);
    /// The reader wants to work in another library, which can be opened.
    void libraryChosen(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildParts();
    void buildBars();
    void connectCommands();
    void connectSession();

    void take(Session::Aspects aspects);
    void showState();
    [[nodiscard]] bool tellsOpening() const;
    [[nodiscard]] QString fetchingSentence() const;
    void showTitle();
    void showCounts();
    void enableCommands();

    void exportArticle();
    void print();
    void copyCorrections();
    void begin(Job *job);
    void goTo();
    void showMatrix();
    void showMatrixOf(const QList<ArticleId> &articles);
    void openNextUncoded();
    void followPage();
    void wander(const std::optional<Place> &place);
    void showKeys();
    void stepPart(int step);
    void setTypography(const Typography &typography);

    void stop();
    [[nodiscard]] QList<Span> passages() const;
    [[nodiscard]] QList<AnnotationId> chosenAnnotations() const;
    [[nodiscard]] qsizetype currentTypo() const;
    void highlight(HighlightColor color);
    void editNote(bool tags);
    void setStance(Polarity polarity);
    void repeatStance();
    void editFinding(const OwnFinding &own);
    void editCurrentFinding();
    void showSelectionBar();
    void showContextMenu(const QPoint &place, Span span, qsizetype position);
    void showBeside(Popover *popover, Span span) const;

    Session &m_session;
    Commands *m_commands;
    Theme m_theme;
    Typography m_typography;

    QSplitter *m_splitter = nullptr;
    Shelf *m_shelf = nullptr;
    PageView *m_page = nullptr;
    SidePanel *m_panel = nullptr;
    MessageBar *m_messages = nullptr;
    SelectionBar *m_selectionBar = nullptr;
    TitleLabel *m_title = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_stateLabel = nullptr;
    ProgressLine *m_progress = nullptr;
    Opener *m_opener = nullptr;
    QPointer<Job> m_job; // that is going on
    QPointer<MatrixDialog> m_matrix; // while it is open or put aside
    Trail m_trail;
    Place m_here; // where the page is
    std::optional<Place> m_goal; // of going back or forward, until its article is open
    QElapsedTimer m_sinceJump;
    QList<Span> m_highlighted; // until the reader goes elsewhere
    bool m_narrow = false;
    bool m_shelfFolded = false; // by a narrow window, not by the reader
    QTimer m_patience; // progress is shown when something takes longer than this
};

} // namespace mitjul
