// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pageprinter.h"

#include "pagepainter.h"

#include <QPagedPaintDevice>
#include <cmath>

namespace mitjul {

namespace {

// The layout's pixels on paper: 96 an inch, as Qt and CSS have it.
constexpr qreal pixelsPerInch = 96;
constexpr qreal paperSize = 14; // 10.5 points
constexpr qreal paperColumn = 30; // ems; leaves room for names and stances beside it on A4

} // namespace

PagePrinter::PagePrinter(const Session &session, QPagedPaintDevice &device, const Typography &typography)
    : m_session(session)
    , m_device(device)
    , m_theme(loadTheme(QStringLiteral("light")))
    , m_marks(session)
    , m_margin(session, m_marks, m_layout)
{
    m_theme.page = Qt::white; // paper has a colour of its own
    Typography onPaper = typography;
    onPaper.size = paperSize;
    onPaper.columnWidth = paperColumn;
    m_scale = device.logicalDpiX() / pixelsPerInch;
    m_width = static_cast<int>(device.width() / m_scale);
    m_height = static_cast<int>(device.height() / m_scale);
    const PageStyle style(onPaper, 1);
    m_columns = style.columns(m_width);
    m_layout.setArticle(session.article());
    m_layout.setStyle(style, m_columns.width);
    m_marks.update(Session::Aspects::fromInt(~0));
}

bool PagePrinter::begin()
{
    if (!m_painter.begin(&m_device))
        return false;
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.scale(m_scale, m_scale);
    return true;
}

// The height behind the last line that is wholly on the sheet. A heading goes with what it is over.
qint64 PagePrinter::sheetEnd(qint64 from)
{
    const qint64 foot = qRound64(m_layout.style().em() * 2);
    const qint64 limit = from + m_height - foot;
    m_layout.settle(m_layout.pieceAtY(from), 0, m_height);
    qint64 end = from;
    qint64 beforeHeading = -1;
    for (qsizetype i = m_layout.pieceAtY(from); i < m_layout.count(); ++i) {
        const Paragraph &set = m_layout.paragraph(i);
        const bool heading = m_layout.block(i).kind == BlockKind::Heading;
        if (heading && m_layout.startsBlock(i))
            beforeHeading = end;
        for (int line = 0; line < set.lineCount(); ++line) {
            const qint64 bottom = m_layout.textTop(i) + qRound64(set.lineBox(line).bottom());
            if (bottom <= from)
                continue;
            if (bottom > limit && end > from)
                return beforeHeading > from ? beforeHeading : end;
            end = bottom;
            if (!heading)
                beforeHeading = -1;
        }
    }
    return end;
}

bool PagePrinter::printSheet()
{
    if (m_layout.count() == 0)
        return false;
    if (m_sheets > 0)
        m_device.newPage();
    else
        m_from = m_layout.textTop(0);
    const qint64 end = sheetEnd(m_from);
    PagePainter page(m_layout, m_marks, m_margin, m_theme);
    page.setColumns(m_columns);
    m_painter.save();
    // What reaches over from the neighbouring sheets is theirs.
    m_painter.setClipRect(QRectF(0, 0, m_width, qreal(end - m_from) + m_layout.style().em() * 0.05));
    page.paint(m_painter, m_from, m_from, end);
    m_painter.restore();
    ++m_sheets;
    paintFoot();
    m_from = end;
    const qsizetype last = m_layout.count() - 1;
    return m_from < m_layout.textTop(last) + m_layout.paragraph(last).height();
}

void PagePrinter::paintFoot()
{
    const QFont font = m_layout.style().labelFont();
    const QFontMetricsF metrics(font);
    const qreal y = m_height - metrics.descent();
    const QString number = tr("Page %1").arg(m_sheets);
    const qreal left = m_columns.left;
    const qreal right = left + m_columns.width;
    m_painter.setFont(font);
    m_painter.setPen(m_theme.muted);
    const qreal width = metrics.horizontalAdvance(number);
    m_painter.drawText(QPointF(right - width, y), number);
    const QString title = metrics.elidedText(m_session.article().title.simplified(), Qt::ElideRight,
                                             m_columns.width - width - m_layout.style().em() * 2);
    m_painter.drawText(QPointF(left, y), title);
}

} // namespace mitjul
