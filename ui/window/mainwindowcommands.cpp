// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window's commands do: exporting and going somewhere, and marking what is selected or current.
#include "mainwindow.h"

#include "exportjob.h"
#include "findingeditor.h"
#include "gotodialog.h"
#include "markpicker.h"
#include "matrixdialog.h"
#include "messagebar.h"
#include "noteeditor.h"
#include "opener.h"
#include "pageview.h"
#include "placeopener.h"
#include "printjob.h"
#include "reading.h"
#include "selectionbar.h"
#include "shelf.h"
#include "sidepanel.h"
#include "stanceeditor.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDropEvent>
#include <QMimeData>
#include <functional>

namespace mitjul {

// ---- Dropping, exporting, going somewhere

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (Opener::canOpen(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_opener->openMime(event->mimeData());
    event->acceptProposedAction();
}

void MainWindow::exportArticle()
{
    if (!m_job)
        begin(new ExportJob(m_session, this));
}

void MainWindow::print()
{
    if (!m_job)
        begin(new PrintJob(m_session, m_typography, this));
}

void MainWindow::copyCorrections()
{
    auto content = m_session.library().annotated(m_session.article().id);
    if (!content)
        return m_messages->showMessage(content.error().message);
    content.value().findings = m_session.findings();
    const QString list = correctionsText(content.value());
    if (list.isEmpty())
        return m_messages->showMessage(tr("No correction is accepted in this article yet. Accept one with Enter on a typo."));
    QApplication::clipboard()->setText(list);
    m_messages->showMessage(tr("The accepted corrections are in the clipboard, as a list to send to the writer."));
}

// Shelf, page and panel in turn, as they lie beside one another; what is folded away is passed over.
void MainWindow::stepPart(int step)
{
    QList<std::pair<QWidget *, std::function<void()>>> parts{
        {m_page, [this] { m_page->setFocus(Qt::TabFocusReason); }},
    };
    if (m_panel->isVisible())
        parts.append({m_panel, [this] { m_panel->focusList(); }});
    if (m_shelf->isVisible())
        parts.prepend({m_shelf, [this] { m_shelf->focusSearch(); }});
    const QWidget *focus = QApplication::focusWidget();
    qsizetype now = 0;
    while (now < parts.size() && focus != parts[now].first && !parts[now].first->isAncestorOf(focus))
        ++now;
    // From a bar at the window's edge, forward is to the first part and back to the last.
    const qsizetype next = now == parts.size() ? (step > 0 ? 0 : parts.size() - 1)
                                               : (now + step + parts.size()) % parts.size();
    parts[next].second();
}

void MainWindow::goTo()
{
    m_selectionBar->hide();
    auto *dialog = new GoToDialog(this);
    dialog->setPlaces(destinations(*m_commands, *m_page));
    // An article or its findings may arrive meanwhile; the places of the old ones would lead astray.
    connect(&m_session, &Session::changed, dialog, [this, dialog](Session::Aspects aspects) {
        if (aspects & (Session::ArticleAspect | Session::FindingsAspect | Session::AnnotationsAspect))
            dialog->setPlaces(destinations(*m_commands, *m_page));
    });
    // Back to the page, so that single keys work there. Before the destination is gone to: it may open a field.
    connect(dialog, &QDialog::finished, this, [this] {
        activateWindow(); // not every window manager does it
        m_page->setFocus();
    });
    dialog->open();
}

// One that is open or was put aside comes back as it was.
void MainWindow::showMatrix()
{
    if (!m_matrix) {
        m_matrix = new MatrixDialog(m_session, this);
        m_matrix->setTheme(m_theme);
        connect(m_matrix, &MatrixDialog::passageWanted, this, [this](const StancePassage &passage) {
            activateWindow();
            m_page->setFocus();
            openPassage(m_session, passage);
        });
    }
    m_matrix->show();
    m_matrix->raise();
    m_matrix->activateWindow();
}

void MainWindow::showMatrixOf(const QList<ArticleId> &articles)
{
    showMatrix();
    m_matrix->countChosen(articles);
}

void MainWindow::openNextUncoded()
{
    const auto next = m_shelf->nextUncoded();
    if (!next)
        return m_messages->showMessage(next.error().message);
    if (next.value())
        return m_session.openArticle(*next.value());
    m_messages->showMessage(tr("Every other article in the library has a stance already."));
}

// Keeps the place that was left, whatever took the reader away: a card, a search, the ruler, another article.
void MainWindow::followPage()
{
    constexpr int oneJump = 1000; // ms: what a hand on the scroll bar does is one
    const Place now{m_session.article().id, m_page->topPosition()};
    PageLayout &layout = m_page->pageLayout();
    bool far = now.article != m_here.article;
    if (!far && layout.count() > 0) {
        const qreal way = layout.caretRect(now.position).top() - layout.caretRect(m_here.position).top();
        far = std::abs(way) > m_page->viewport()->height();
    }
    if (far && !m_goal && (!m_sinceJump.isValid() || m_sinceJump.hasExpired(oneJump))) {
        m_trail.leave(m_here);
        enableCommands();
    }
    if (far)
        m_sinceJump.start();
    m_here = now;
}

void MainWindow::wander(const std::optional<Place> &place)
{
    m_goal = place;
    if (!place)
        return;
    if (place->article != m_session.article().id)
        return m_session.openArticle(place->article);
    m_page->showAtTop(place->position);
    m_page->setFocus();
    m_goal.reset();
    enableCommands();
}

// ---- Marking

// What the next mark is for: the selected ranges, else what was highlighted just now, else the current item's.
QList<Span> MainWindow::passages() const
{
    if (const QList<Span> selected = m_session.selections(); !selected.isEmpty())
        return selected;
    if (!m_highlighted.isEmpty())
        return m_highlighted;
    const Span current = m_session.spanOf(m_session.current());
    return current.isEmpty() ? QList<Span>() : QList{current};
}

// The annotations that the selected ranges hold, else the current one.
QList<AnnotationId> MainWindow::chosenAnnotations() const
{
    if (const QList<Span> selected = m_session.selections(); !selected.isEmpty())
        return m_session.annotationsWithin(selected);
    if (!m_highlighted.isEmpty())
        return m_session.annotationsWithin(m_highlighted);
    const Item current = m_session.current();
    return current.kind == Item::Kind::Annotation ? QList{current.annotation} : QList<AnnotationId>();
}

qsizetype MainWindow::currentTypo() const
{
    const Item item = m_session.current();
    const auto &items = m_session.findings().items;
    const bool typo = item.kind == Item::Kind::Finding && item.finding < items.size() && items[item.finding].typo();
    return typo ? item.finding : -1;
}

void MainWindow::highlight(HighlightColor color)
{
    m_selectionBar->hide();
    const QList<Span> spans = passages();
    if (!m_session.highlight(spans, color))
        return;
    m_session.setSelection({});
    m_highlighted = spans; // a note or a tag that follows is for them
    enableCommands();
}

void MainWindow::editNote(bool tags)
{
    const QList<Span> spans = passages();
    m_selectionBar->hide();
    auto *editor = new NoteEditor(m_session, spans, this);
    if (tags)
        editor->focusTags();
    showBeside(editor, spans.last());
}

void MainWindow::setStance(Polarity polarity)
{
    const QList<Span> spans = passages();
    m_selectionBar->hide();
    // One key for each: who speaks and the last target are taken, and the next quote follows.
    if (m_commands->action(Command::OneKey)->isChecked() && m_session.setStance(spans, polarity)) {
        if (m_session.current().kind != Item::Kind::None)
            m_session.stepFinding(1, FindingKind::Quote);
        return;
    }
    showBeside(new StanceEditor(m_session, spans, polarity, this), spans.last());
}

void MainWindow::repeatStance()
{
    m_session.repeatStance(passages());
}

void MainWindow::editFinding(const OwnFinding &own)
{
    m_selectionBar->hide();
    if (!own.span.isEmpty())
        showBeside(new FindingEditor(m_session, own, this), own.span);
}

// With words selected that touch the current finding, these become its span.
void MainWindow::editCurrentFinding()
{
    OwnFinding own = m_session.ownFor(m_session.current().finding);
    const Span selected = m_session.selection();
    if (selected.intersects(own.span)) {
        own.span = selected;
        own.exact = m_session.article().text.mid(selected.start, selected.length());
    }
    editFinding(own);
}

void MainWindow::showSelectionBar()
{
    const QRect words = m_page->selectionRect();
    if (words.isEmpty() || m_session.article().id.isNull())
        m_selectionBar->hide();
    else
        m_selectionBar->showFor(words, m_page->viewport()->rect());
}

void MainWindow::showContextMenu(const QPoint &place, Span span, qsizetype position)
{
    const QList<Item> items = m_page->itemsAt(position);
    if (m_session.selections().isEmpty())
        m_session.setSelection(span);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Of several marks on one spot, each can be gone to.
    if (items.size() > 1) {
        MarkPicker::addTo(*menu, m_session, m_page->marks(), m_theme, items);
        menu->addSeparator();
    }
    // Nothing is fetched, and no browser opened, unless it is asked for here.
    if (const QUrl address = m_page->addressAt(position); address.isValid()) {
        menu->addAction(tr("Open the address in the browser"), this, [this, address] {
            if (!QDesktopServices::openUrl(address))
                m_messages->showMessage(tr("No browser could be started for %1. Copy the address and open it yourself.")
                                            .arg(address.toDisplayString()));
        });
        menu->addAction(tr("Copy the address"), this,
                        [address] { QApplication::clipboard()->setText(address.toString(QUrl::FullyEncoded)); });
        menu->addSeparator();
    }
    for (const Command command : {Command::Copy, Command::CopyCited, Command::HighlightYellow, Command::HighlightGreen,
                                  Command::HighlightBlue, Command::HighlightPink, Command::HighlightPurple,
                                  Command::Note, Command::Tag, Command::Favor, Command::Against, Command::Neutral,
                                  Command::MarkQuote, Command::MarkClaim, Command::MarkTypo, Command::EditFinding,
                                  Command::RemoveAnnotation, Command::AcceptTypo, Command::IgnoreFinding,
                                  Command::AddToDictionary}) {
        if (m_commands->action(command)->isEnabled())
            menu->addAction(m_commands->action(command));
    }
    menu->popup(place);
}

void MainWindow::showBeside(Popover *popover, Span span) const
{
    popover->setTheme(m_theme);
    m_page->reveal(span);
    const QWidget *viewport = m_page->viewport();
    // What is on the whole article stands beneath the page's upper edge.
    const QRect words = span.isEmpty() ? QRect(viewport->width() / 4, 0, viewport->width() / 2, 1) : m_page->rectOf(span);
    popover->showBeside(QRect(viewport->mapToGlobal(words.topLeft()), words.size()),
                        QRect(viewport->mapToGlobal(QPoint()), viewport->size()));
}

} // namespace mitjul
