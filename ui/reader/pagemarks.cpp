// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is marked where the reader points, and what is said of it.

#include "addresses.h"
#include "describe.h"
#include "hovercard.h"
#include "markpainter.h"
#include "markpicker.h"
#include "pageview.h"

namespace mitjul {

Item PageView::labelAt(QPoint point) const
{
    const QPointF place = fromViewport(point);
    for (const PageMargin::Label &label : m_labels) {
        if (label.rect.contains(place))
            return label.item;
    }
    return {};
}

QList<Item> PageView::itemsAt(qsizetype position) const
{
    QList<Item> items;
    if (m_layout.count() > 0) {
        for (const Mark *mark : marksAt(m_marks.in(m_layout.span(m_layout.pieceAt(position))), position))
            items.append(mark->item);
    }
    return items;
}

QUrl PageView::addressAt(qsizetype position) const
{
    if (m_layout.count() == 0)
        return {};
    const qsizetype piece = m_layout.pieceAt(position);
    const qsizetype start = m_layout.span(piece).start;
    for (const Span address : m_layout.paragraph(piece).addresses()) {
        if (address.contains(position - start))
            return urlOf(QStringView(m_layout.text()).sliced(start + address.start, address.length()));
    }
    return {};
}

void PageView::pick(const QList<Item> &items, QPoint place)
{
    auto *picker = new MarkPicker(m_session, m_marks, m_theme, items, this);
    picker->popup(viewport()->mapToGlobal(place));
}

void PageView::pickAtCaret()
{
    const Span current = m_session.spanOf(m_session.current());
    const qsizetype position = !current.isEmpty() && !current.contains(caret()) ? current.start : caret();
    reveal({position, position});
    if (const QList<Item> items = itemsAt(position); !items.isEmpty())
        pick(items, toViewport(m_layout.caretRect(position).bottomLeft()).toPoint());
}

void PageView::hover()
{
    if (m_dragging || !viewport()->underMouse() || m_layout.count() == 0)
        return;
    const QPointF place = fromViewport(m_pointer);
    QList<HoverCard::Section> sections;
    const MarkPainter painter(m_theme, m_layout.style().em());
    const auto add = [&](const Mark &mark) {
        if (const auto said = MarkDescription::of(m_session, mark.item))
            sections.append({painter.strong(mark), said->heading, said->body});
    };
    QRect around;
    if (const std::optional<qsizetype> letter = letterAt(m_pointer)) {
        const Span piece = m_layout.span(m_layout.pieceAt(*letter));
        for (const Mark &mark : m_marks.in(piece)) {
            if (mark.span.contains(*letter) && sections.size() < 5)
                add(mark);
        }
        const QRectF letters = m_layout.caretRect(*letter);
        around = QRectF(QPointF(m_pointer.x(), toViewport(letters.topLeft()).y()), QSizeF(1, letters.height()))
                     .toAlignedRect();
    } else {
        for (const PageMargin::Label &label : m_labels) {
            if (!label.rect.contains(place))
                continue;
            if (const auto said = MarkDescription::of(m_session, label.item))
                sections.append({label.color, said->heading, said->body});
            around = QRectF(toViewport(label.rect.topLeft()), label.rect.size()).toAlignedRect();
            break;
        }
    }
    if (sections.isEmpty())
        m_card->hide();
    else
        m_card->showAt(sections, {viewport()->mapToGlobal(around.topLeft()), around.size()});
}

} // namespace mitjul
