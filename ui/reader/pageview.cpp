// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pageview.h"

#include "accessiblepage.h"
#include "excerpt.h"
#include "findbar.h"
#include "hovercard.h"
#include "ruler.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QScrollBar>
#include <QScroller>

namespace mitjul {

namespace {

// Something that takes longer than this says what it is doing.
constexpr int patience = 300;

} // namespace

PageView::PageView(Session &session, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_session(session)
    , m_theme(loadTheme(QStringLiteral("light")))
    , m_content(session)
    , m_marks(m_content)
    , m_margin(m_content, m_marks, m_layout)
    , m_caretMoves(m_layout)
    , m_selection(m_layout, session)
    , m_ruler(new Ruler(*this))
    , m_findBar(new FindBar(*this))
    , m_card(std::make_unique<HoverCard>())
{
    installAccessiblePage();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
    viewport()->grabGesture(Qt::TapAndHoldGesture);

    const auto setUp = [this](QTimer &timer, int interval, bool once, auto slot) {
        timer.setInterval(interval);
        timer.setSingleShot(once);
        connect(&timer, &QTimer::timeout, this, slot);
    };
    setUp(m_autoscroll, 30, false, [this] { dragTo(m_pointer); });
    setUp(m_settled, 350, true, [this] {
        if (!selection().isEmpty() && !m_dragging)
            Q_EMIT selectionFinished();
    });
    setUp(m_hover, 400, true, [this] { hover(); });
    setUp(m_place, 500, true, [this] { rememberPlace(); });
    setUp(m_blinking, std::max(200, QApplication::cursorFlashTime() / 2), false, [this] {
        m_blink = QApplication::cursorFlashTime() <= 0 || !m_blink;
        viewport()->update();
    });
    setUp(m_patience, patience, true, [this] {
        m_slow = m_session.state() == Session::State::Opening;
        viewport()->update();
    });
    setUp(m_counting, 0, true, [this] { countWords(); });
    connect(&m_session, &Session::changed, this, &PageView::follow);
    connect(m_findBar, &FindBar::hitsChanged, this, [this](const QList<Span> &hits, qsizetype current) {
        m_marks.setHits(hits, current);
        if (current >= 0) {
            reveal(hits.at(current));
            m_selection.dropOthers();
            m_selection.set(hits.at(current).start, hits.at(current).end);
            tellSelection();
        }
        m_ruler->refresh();
        viewport()->update();
    });
    connect(m_findBar, &FindBar::toggled, this, &PageView::placeParts);
    setTheme(m_theme);
    showArticle();
    follow(Session::StateAspect | Session::SelectionAspect);
}

PageView::~PageView() = default;

void PageView::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_ruler->refresh();
    m_findBar->setTheme(theme);
    m_card->setTheme(theme);
    viewport()->update();
}

void PageView::setTypography(const Typography &typography)
{
    m_typography = typography;
    layOutAgain();
}

void PageView::setZoom(qreal zoom)
{
    zoom = std::clamp(zoom, 0.5, 4.0);
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    m_zoom = zoom;
    layOutAgain();
    Q_EMIT zoomChanged(zoom);
}

void PageView::follow(Session::Aspects aspects)
{
    if (aspects & Session::ArticleAspect)
        showArticle();
    constexpr auto marked = Session::FindingsAspect | Session::AnnotationsAspect | Session::DecisionsAspect
        | Session::CurrentAspect | Session::LayersAspect | Session::ArticleAspect;
    if (aspects & marked) {
        m_marks.update(aspects);
        m_ruler->refresh();
    }
    if (aspects & Session::SelectionAspect && m_session.selections() != selections()) {
        m_selection.take(m_session.selections(), m_session.selection());
        if (!selection().isEmpty()) { // else one was only taken away
            m_atCurrent = false;
            reveal(selection());
        }
        showSelection();
    }
    if (aspects & Session::CurrentAspect)
        m_atCurrent = m_session.current().kind != Item::Kind::None;
    // New findings keep their current one; that is no reason to take the reader back to it.
    const bool wanted = aspects & Session::CurrentAspect && !(aspects & Session::FindingsAspect);
    if (wanted && m_session.current().kind != Item::Kind::None && !m_holdsStill) {
        const Span place = m_session.spanOf(m_session.current());
        m_selection.set(place.start, place.start); // keys go on from there
        showSelection();
        reveal(place);
    }
    if (aspects & Session::StateAspect) {
        m_slow = false;
        if (m_session.state() == Session::State::Opening)
            m_patience.start();
        else
            m_patience.stop();
    }
    sayPlace();
    viewport()->update();
}

void PageView::showArticle()
{
    m_layout.setArticle(m_session.article());
    m_marks.update(Session::ArticleAspect);
    m_words = m_countedTo = 0;
    countWords();
    m_selection.reset(m_session.selection().start);
    m_showsCaret = false;
    m_dragging = false;
    m_scroll = 0;
    m_card->hide();
    m_findBar->articleChanged();
    placeParts();
    setAccessibleName(m_session.hasArticle() ? m_session.article().title : tr("No article is open"));
    layOutAgain();
    if (m_session.position() > 0)
        showAtTop(m_session.position());
}

void PageView::layOutAgain()
{
    // What is read now stays where it is while everything around it changes its size.
    const bool anchored = m_layout.count() > 0 && m_scroll > 0;
    const qsizetype position = anchored ? m_layout.positionAt({0, qreal(m_scroll)}) : 0;
    const PageStyle style(m_typography, m_zoom);
    m_columns = style.columns(viewport()->width());
    m_layout.setStyle(style, m_columns.width);
    verticalScrollBar()->setSingleStep(qRound(style.of({}).lineHeight));
    if (anchored) {
        const qsizetype piece = m_layout.pieceAt(position);
        const qreal line = m_layout.caretRect(position).top();
        settle(piece, m_layout.top(piece) - qRound64(line));
    } else {
        settleAt(m_scroll);
    }
    m_ruler->refresh();
    viewport()->update();
    Q_EMIT moved();
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    placeParts();
    if (m_layout.columnWidth() != PageStyle(m_typography, m_zoom).columns(viewport()->width()).width
        || event->oldSize().width() != event->size().width())
        layOutAgain();
    else
        settleAt(m_scroll);
    Q_EMIT moved();
}

void PageView::placeParts()
{
    const bool open = m_session.hasArticle();
    m_ruler->setVisible(open);
    setVerticalScrollBarPolicy(open ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const int width = open ? m_ruler->sizeHint().width() : 0;
    // The find bar takes its place from the page: nothing it finds lies under it.
    const int above = m_findBar->isHidden() ? 0 : m_findBar->sizeHint().height();
    const QMargins margins(0, above, width, 0);
    if (viewportMargins() != margins)
        setViewportMargins(margins);
    const QRect page = viewport()->geometry();
    m_ruler->setGeometry(page.right() + 1, page.top(), width, page.height());
    m_findBar->setGeometry(page.left(), page.top() - above, page.width() + width, above);
}

QPointF PageView::toViewport(QPointF place) const
{
    return {place.x() + m_columns.left, place.y() - qreal(m_scroll)};
}

QPointF PageView::fromViewport(QPointF point) const
{
    return {point.x() - m_columns.left, point.y() + qreal(m_scroll)};
}

QRect PageView::rectOf(Span span) const
{
    QRectF all;
    const QRectF seen(QPointF(0, 0), QSizeF(viewport()->size()));
    for (const QRectF &rect : m_layout.rects(span, m_scroll, m_scroll + viewport()->height()))
        all |= QRectF(toViewport(rect.topLeft()), rect.size()) & seen;
    return all.toAlignedRect();
}

void PageView::copy() const
{
    if (!selections().isEmpty())
        QGuiApplication::clipboard()->setMimeData(excerptData(m_session.article(), selections()).release());
}

void PageView::copyCited() const
{
    if (!selections().isEmpty())
        QGuiApplication::clipboard()->setMimeData(citedData(m_session.article(), selections()).release());
}

void PageView::openFind()
{
    const Span span = selection();
    QString words;
    if (!span.isEmpty() && span.length() < 100)
        words = m_session.article().text.sliced(span.start, span.length());
    m_findBar->open(words.contains(u'\n') ? QString() : words);
}

void PageView::findNext()
{
    m_findBar->step(1);
}

void PageView::findPrevious()
{
    m_findBar->step(-1);
}

void PageView::rememberPlace()
{
    if (m_session.hasArticle() && m_layout.count() > 0)
        m_session.setPosition(topPosition());
}

// A stretch at a time: a text of a hundred megabytes would hold up the window.
void PageView::countWords()
{
    constexpr qsizetype stretch = 1'000'000;
    const QStringView text(m_session.article().text);
    qsizetype end = std::min(m_countedTo + stretch, text.size());
    while (end < text.size() && !text[end].isSpace())
        ++end;
    m_words += wordCount(text.sliced(m_countedTo, end - m_countedTo));
    m_countedTo = end;
    if (end < text.size())
        return m_counting.start();
    m_counting.stop();
    viewport()->update();
}

QString PageView::facts() const
{
    if (m_countedTo < m_session.article().text.size())
        return {};
    // Eojeols and words a minute of silent reading.
    const int pace = m_session.article().language == QStringLiteral("en") ? 230 : 180;
    const int minutes = static_cast<int>(std::max<qsizetype>(1, (m_words + pace / 2) / pace));
    return tr(" · %L1 words · %L2 min").arg(m_words).arg(minutes);
}

} // namespace mitjul
