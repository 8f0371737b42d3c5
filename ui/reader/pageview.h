// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagelayout.h"
#include "pagemargin.h"
#include "pageselection.h"
#include "articlemarks.h"
#include "session.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QTimer>

class QGestureEvent;

namespace mitjul {

class FindBar;
class HoverCard;
class Ruler;

/// The page: the open article as a newspaper would set it, with its marks. It shows what the session holds and tells the
/// session where the reader clicks and what is selected; it never changes the text. Only what is on screen is laid out.
class PageView : public QAbstractScrollArea {
    Q_OBJECT
public:
    /// `session` must outlive the page.
    explicit PageView(Session &session, QWidget *parent = nullptr);
    ~PageView() override;

    void setTheme(const Theme &theme);
    void setTypography(const Typography &typography);
    /// Magnification of everything on the page, 0.5 to 4.
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    void setZoom(qreal zoom);

    /// Around what is seen of a passage, or of the selection, in the viewport's coordinates; empty if nothing of it is.
    [[nodiscard]] QRect rectOf(Span span) const;
    [[nodiscard]] QRect selectionRect() const { return rectOf(selection()); }
    /// All findings and annotations marked at a position, the shortest first.
    [[nodiscard]] QList<Item> itemsAt(qsizetype position) const;
    /// The web's address that stands at a position, or an empty one.
    [[nodiscard]] QUrl addressAt(qsizetype position) const;
    /// Lets the reader choose among what is marked at the caret or current place.
    void pickAtCaret();
    /// Scrolls so that a passage can be read with what surrounds it; not at all if it can be already.
    void reveal(Span span);
    /// What stands at the page's top; 0 at its very beginning.
    [[nodiscard]] qsizetype topPosition() const;
    /// Scrolls so that a position stands there.
    void showAtTop(qsizetype position);
    void copy() const;
    /// The same with quotation marks and the article's source.
    void copyCited() const;

    /// Opens the find bar over the page, with the selected words if they are on one line.
    void openFind();
    void findNext();
    void findPrevious();
    [[nodiscard]] FindBar *findBar() const { return m_findBar; }

    // For the page's own parts: ruler, accessible interface, tests
    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] PageLayout &pageLayout() const { return m_layout; }
    [[nodiscard]] const ArticleMarks &marks() const { return m_marks; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] qsizetype caret() const { return m_selection.caret(); }
    /// Whether the reader came to the current finding or annotation after they moved the caret.
    [[nodiscard]] bool isAtCurrent() const { return m_atCurrent; }
    [[nodiscard]] Span selection() const { return m_selection.range(); }
    /// The ranges selected, in reading order.
    [[nodiscard]] QList<Span> selections() const { return m_selection.ranges(); }
    /// Keeps what is selected and lets the reader select another range besides it.
    void keepSelection();
    /// Sets selection and caret; both are moved between graphemes.
    void select(qsizetype anchor, qsizetype caret);
    /// The layout's places against the viewport's.
    [[nodiscard]] QPointF toViewport(QPointF place) const;
    [[nodiscard]] QPointF fromViewport(QPointF point) const;
    [[nodiscard]] qint64 scrolled() const { return m_scroll; }
    /// Shows the stretch of the page that begins at this height.
    void scrollTo(qint64 y);

Q_SIGNALS:
    /// A selection was made and is at rest: the mouse was let go, or the keys were.
    void selectionFinished();
    /// The reader asks for a menu at a global place, which is at a position of the text: on the selection, or on the
    /// word there.
    void contextMenuWanted(const QPoint &place, mitjul::Span span, qsizetype position);
    void zoomChanged(qreal zoom);
    /// The page moved under the viewport, or was laid out anew: what floats over it has to follow.
    void moved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    using Grain = PageSelection::Grain;

    void follow(Session::Aspects aspects);
    void showArticle();
    void layOutAgain();
    void placeParts();
    [[nodiscard]] qint64 furthestScroll() const;
    void settleAt(qint64 y);
    void settle(qsizetype anchor, qint64 offset);
    void syncScrollBar();
    void moveBy(qint64 delta);
    void countWords();
    [[nodiscard]] QString facts() const;
    void paintPieces(QPainter &painter, const QRect &exposed);
    void paintMessage(QPainter &painter);

    void showSelection();
    void tellSelection();
    void sayPlace();
    void dragTo(QPoint point);
    void clickAt(QPoint point);
    void toggleRangeAt(QPoint point);
    [[nodiscard]] qsizetype pressedAt(QPoint point) const;
    [[nodiscard]] std::optional<qsizetype> letterAt(QPoint point) const;
    [[nodiscard]] Item labelAt(QPoint point) const;
    void pick(const QList<Item> &items, QPoint place);
    /// The middle of the grip by which an edge of the current finding is dragged, in the viewport; nothing if it is not seen.
    [[nodiscard]] std::optional<QPointF> gripOf(Session::Edge edge) const;
    /// The edge whose grip lies under a place, if one does.
    [[nodiscard]] std::optional<Session::Edge> gripAt(QPoint point) const;
    void paintGrips(QPainter &painter) const;
    bool gesture(QGestureEvent &event);
    void hover();
    bool moveCaret(QKeyEvent *event);
    void revealCaret();
    void rememberPlace();

    Session &m_session;
    Theme m_theme;
    Typography m_typography;
    qreal m_zoom = 1;
    mutable PageLayout m_layout;
    SessionContent m_content;
    ArticleMarks m_marks;
    PageMargin m_margin;
    mutable PageCaret m_caretMoves;
    PageSelection m_selection;
    PageStyle::Columns m_columns;
    QList<PageMargin::Label> m_labels; // as painted last

    qint64 m_scroll = 0; // of the layout, at the viewport's top
    bool m_syncing = false; // the scroll bar follows the page, not the page the scroll bar
    bool m_holdsStill = false; // what was clicked is seen already: do not scroll to it

    bool m_showsCaret = false; // keys move it
    bool m_atCurrent = false; // not at the caret
    QString m_saidPlace; // to assistive programs
    bool m_blink = true;
    bool m_dragging = false;
    std::optional<Session::Edge> m_edge; // of the current finding, dragged
    bool m_byFinger = false; // pressed by one: moves scroll …
    bool m_holding = false; // … unless it has rested or tapped twice on a word
    QPoint m_pressed;
    QPoint m_pointer;
    QElapsedTimer m_sinceDouble;

    qsizetype m_words = 0; // of the article's text up to …
    qsizetype m_countedTo = 0;
    bool m_slow = false; // opening takes long enough to say so
    QTimer m_autoscroll;
    QTimer m_settled;
    QTimer m_hover;
    QTimer m_blinking;
    QTimer m_place;
    QTimer m_patience;
    QTimer m_counting;
    Ruler *m_ruler = nullptr;
    FindBar *m_findBar = nullptr;
    std::unique_ptr<HoverCard> m_card;
};

} // namespace mitjul
