// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ruler.h"

#include "describe.h"
#include "markpainter.h"
#include "pageview.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <optional>
#include <set>

namespace mitjul {

namespace {

constexpr int tickHeight = 3;

// The piece of a position at or behind a known piece: mostly that one or the next. Without one it is looked up.
qsizetype pieceFrom(const PageLayout &layout, qsizetype known, qsizetype position)
{
    constexpr qsizetype nearby = 8;
    if (known < 0 || position < layout.span(known).start)
        return layout.pieceAt(position);
    for (qsizetype i = known; i < std::min(known + nearby, layout.count()); ++i) {
        if (i + 1 == layout.count() || position < layout.span(i + 1).start)
            return i;
    }
    return layout.pieceAt(position);
}

} // namespace

Ruler::Ruler(PageView &page)
    : QWidget(&page)
    , m_page(page)
{
    setObjectName(QStringLiteral("ruler"));
    setAccessibleName(tr("Marks in the whole article"));
    setCursor(Qt::PointingHandCursor);
    m_soon.setSingleShot(true);
    m_soon.setInterval(40);
    connect(&m_soon, &QTimer::timeout, this, &Ruler::collect);
}

QSize Ruler::sizeHint() const
{
    return {std::max(14, fontMetrics().height() - 2), 0};
}

void Ruler::refresh()
{
    if (!m_soon.isActive())
        m_soon.start();
}

// One walk over marks and pieces together, both in reading order.
void Ruler::collect()
{
    m_ticks.clear();
    const PageLayout &layout = m_page.pageLayout();
    const Session &session = m_page.session();
    if (layout.count() > 0 && height() > 0) {
        const double total = double(std::max<qint64>(layout.totalHeight(), height()));
        std::set<std::pair<int, MarkKind>> taken;
        qsizetype piece = -1;
        qint64 top = 0;
        int pieceHeight = 0;
        // Only the first mark of a place is made: looking at each of a hundred thousand is what takes long.
        const auto add = [&](Span span, MarkKind kind, bool current, auto make) {
            if (const qsizetype its = pieceFrom(layout, piece, span.start); its != piece) {
                piece = its;
                top = layout.textTop(piece);
                pieceHeight = static_cast<int>(layout.bottom(piece) - top);
            }
            const Span all = layout.span(piece);
            const double inside = all.isEmpty() ? 0 : double(span.start - all.start) / double(all.length());
            const int row = static_cast<int>((double(top) + inside * pieceHeight) / total * height());
            const std::pair place(row / tickHeight, kind);
            if (!current && taken.contains(place))
                return;
            if (const std::optional<Mark> mark = make()) {
                taken.insert(place);
                m_ticks.push_back({row, *mark});
            }
        };
        const auto &findings = session.findings().items;
        for (qsizetype i = 0; i < findings.size(); ++i) {
            const MarkKind kind = ArticleMarks::kindOf(findings[i]);
            if (kind == MarkKind::Term)
                continue;
            add(findings[i].span, kind, session.current() == Item::of(i), [&] {
                return session.isMarked(i) ? std::optional(m_page.marks().markOf(i)) : std::nullopt;
            });
        }
        for (const Annotation &annotation : session.annotations()) {
            if (!session.isLayerShown(Layer::Annotations))
                break;
            const Item item = Item::of(annotation.id);
            const bool current = item == session.current();
            add(annotation.span, MarkKind::Highlight, current, [&] {
                return std::optional(Mark{annotation.span, MarkKind::Highlight, static_cast<int>(annotation.color), item,
                                          current, false});
            });
        }
        const SpanIndex &hits = m_page.marks().hits();
        for (qsizetype i = 0; i < hits.count(); ++i) {
            add(hits.at(i), MarkKind::Hit, false,
                [&] { return std::optional(Mark{hits.at(i), MarkKind::Hit, -1, {}, false, false}); });
        }
    }
    update();
}

QRect Ruler::rectOf(const Tick &tick) const
{
    // Lanes tell kinds apart where colour does not.
    const int lane = (width() - 4) / 4;
    int left = 2;
    int right = width() - 2;
    switch (tick.mark.kind) {
    case MarkKind::Quote:
    case MarkKind::Term:
        right = left + lane + 1;
        break;
    case MarkKind::Claim:
        left += lane;
        right = left + lane + 1;
        break;
    case MarkKind::Typo:
        left += 2 * lane;
        right = left + lane + 1;
        break;
    case MarkKind::Highlight:
        left += 3 * lane;
        break;
    case MarkKind::Hit:
        break;
    }
    return {left, tick.row, right - left, tickHeight};
}

void Ruler::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_page.theme();
    painter.fillRect(rect(), theme.page);
    painter.fillRect(QRect(0, 0, 1, height()), theme.rule);
    // What is on screen now.
    const double total = double(std::max<qint64>(1, std::max<qint64>(m_page.pageLayout().totalHeight(), height())));
    const int top = static_cast<int>(double(m_page.scrolled()) / total * height());
    const int seen = std::max(4, static_cast<int>(double(m_page.viewport()->height()) / total * height()));
    if (seen < height() && m_page.session().hasArticle())
        painter.fillRect(QRect(1, top, width() - 1, seen), mix(theme.page, theme.ink, 0.06));
    const MarkPainter marks(theme, 17);
    for (const Tick &tick : m_ticks) {
        painter.fillRect(rectOf(tick), marks.strong(tick.mark));
        if (tick.mark.current)
            painter.fillRect(QRect(0, tick.row, width(), tickHeight), marks.strong(tick.mark));
    }
}

const Ruler::Tick *Ruler::tickAt(QPoint point) const
{
    const Tick *nearest = nullptr;
    int least = 6;
    for (const Tick &tick : m_ticks) {
        const QRect rect = rectOf(tick);
        const int aside = point.x() < rect.left() ? rect.left() - point.x() : std::max(0, point.x() - rect.right());
        const int distance = std::abs(rect.center().y() - point.y()) + aside / 3;
        if (distance < least) {
            least = distance;
            nearest = &tick;
        }
    }
    return nearest;
}

void Ruler::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint point = event->position().toPoint();
    const Tick *tick = tickAt(point);
    if (!tick) {
        const double share = double(point.y()) / std::max(1, height());
        m_page.scrollTo(static_cast<qint64>(share * double(m_page.pageLayout().totalHeight()))
                        - m_page.viewport()->height() / 2);
    } else if (tick->mark.item.kind == Item::Kind::None) {
        m_page.reveal(tick->mark.span);
    } else {
        m_page.reveal(tick->mark.span);
        m_page.session().setCurrent(tick->mark.item);
    }
}

void Ruler::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refresh();
}

bool Ruler::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Tick *tick = tickAt(help->pos());
        const auto said = tick ? MarkDescription::of(m_page.session(), tick->mark.item) : std::nullopt;
        // Escaped: a tip that looks like markup would be shown as such.
        QToolTip::showText(help->globalPos(), said ? said->heading.toHtmlEscaped() : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace mitjul
