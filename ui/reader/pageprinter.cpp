// SPDX-FileCopyrightText: 2026 The Mitjul authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pageprinter.h"

#include "ownglyphs.h"
#include "pagepainter.h"

#include <QPagedPaintDevice>
#include <cmath>

namespace mitjul {

namespace {

// The layout's pixels on paper: 96 an inch, as Qt and CSS have it.
constexpr qreal pixelsPerInch = 96;
constexpr qreal paperSize = 14; // 10.5 points
constexpr qreal paperColumn = 30; // ems; leaves room for names and notes beside it on A4

// Beside the column, in ems. Notes get more than on the screen: paper has no card to look them up in.
constexpr qreal paperSpeakers = 6.2;
constexpr qreal paperGap = 1.3; // a note has its number in it
constexpr qreal paperNotes = 10;
constexpr qreal leastNotes = 7;

PageStyle::Columns columnsOnPaper(const PageStyle &style, int width, bool hasNotes)
{
    if (!hasNotes)
        return style.columns(width);
    PageStyle::Columns columns;
    columns.margin = qRound(style.em() * paperSpeakers);
    columns.gap = qRound(style.em() * paperGap);
    columns.width = qRound(style.em() * paperColumn);
    columns.left = columns.margin + columns.gap;
    columns.notes = std::min(qRound(style.em() * paperNotes), width - columns.left - columns.width - columns.gap);
    return columns.notes < style.em() * leastNotes ? style.columns(width) : columns;
}

// What may not be the last on a sheet.
bool keepsWithNext(const Block &block)
{
    return block.kind == BlockKind::Heading || block.kind == BlockKind::Title
        || (block.kind == BlockKind::Caption && block.level == notePassage);
}

// What may not be the first.
bool keepsWithPrevious(const Block &block) { return block.kind == BlockKind::Caption && block.level == noteFacts; }

Typography onPaper(Typography typography)
{
    typography.size = paperSize;
    typography.columnWidth = paperColumn;
    return typography;
}

} // namespace

PagePrinter::Setting::Setting(PrintedArticle article)
    : content(std::move(article))
    , marks(content)
    , margin(content, marks, layout)
{
    layout.setArticle(content.article());
    marks.update(Session::Aspects::fromInt(~0));
}

PagePrinter::PagePrinter(QPagedPaintDevice &device, const Typography &typography)
    : m_device(device)
    , m_theme(loadTheme(QStringLiteral("light")))
    , m_style(onPaper(typography), 1, true)
{
    m_theme.page = Qt::white; // paper has a colour of its own
    m_scale = device.logicalDpiX() / pixelsPerInch;
    m_width = static_cast<int>(device.width() / m_scale);
    m_height = static_cast<int>(device.height() / m_scale);
}

bool PagePrinter::begin()
{
    if (!m_painter.begin(&m_device))
        return false;
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.scale(m_scale, m_scale);
    return true;
}

void PagePrinter::setArticle(PrintedArticle article)
{
    m_setting = std::make_unique<Setting>(std::move(article));
    m_columns = columnsOnPaper(m_style, m_width, m_setting->content.hasNotes());
    m_setting->layout.setStyle(m_style, m_columns.width);
    m_from = -1;
}

// The height behind the last line that goes on the sheet, which ends at `limit`. A heading goes with what it is over, and
// no line of a paragraph stands alone at a sheet's end or beginning.
qint64 PagePrinter::sheetEnd(qint64 from, qint64 limit)
{
    PageLayout &layout = m_setting->layout;
    layout.settle(layout.pieceAtY(from), 0, m_height);
    qint64 fitting = from; // behind the last line that fits
    qint64 good = from; // … and may be the sheet's last
    for (qsizetype i = layout.pieceAtY(from); i < layout.count(); ++i) {
        const Paragraph &set = layout.paragraph(i);
        const int count = set.lineCount();
        for (int line = 0; line < count; ++line) {
            const qint64 bottom = layout.textTop(i) + qRound64(set.lineBox(line).bottom());
            if (bottom <= from)
                continue;
            if (bottom > limit && fitting > from)
                return good > from ? good : fitting;
            fitting = bottom;
            const bool alone = line == 0 && layout.startsBlock(i) && (count > 1 || !layout.endsBlock(i));
            const bool leavesOne = line == count - 2 && layout.endsBlock(i);
            const bool followed = line == count - 1 && i + 1 < layout.count() && keepsWithPrevious(layout.block(i + 1));
            const bool kept = alone || leavesOne || followed || keepsWithNext(layout.block(i));
            if (!kept)
                good = bottom;
        }
    }
    return fitting;
}

bool PagePrinter::printSheet()
{
    PageLayout &layout = m_setting->layout;
    if (layout.count() == 0)
        return false;
    if (m_sheets > 0)
        m_device.newPage();
    int head = 0;
    if (m_from < 0) {
        m_from = layout.textTop(0);
        head = paintHead();
    }
    const int foot = qRound(m_style.em() * 2);
    const qint64 end = sheetEnd(m_from, m_from + m_height - foot - head);
    m_setting->margin.setSheet(m_from, end);
    PagePainter page(layout, m_setting->marks, m_setting->margin, m_theme);
    page.setColumns(m_columns);
    page.setOnPaper();
    m_painter.save();
    m_painter.translate(0, head);
    // What reaches over from the neighbouring sheets is theirs.
    m_painter.setClipRect(QRectF(0, 0, m_width, qreal(end - m_from) + m_style.em() * 0.05));
    page.paint(m_painter, m_from, m_from, end);
    m_painter.restore();
    ++m_sheets;
    paintFoot();
    m_from = end;
    const qsizetype last = layout.count() - 1;
    return m_from < layout.textTop(last) + layout.paragraph(last).height();
}

// Above the text stands what is known of the article and not said by its beginning. Returns its height.
int PagePrinter::paintHead()
{
    int height = 0;
    const auto paint = [&](const QString &text, BlockKind kind, const QColor &ink) {
        if (text.isEmpty())
            return;
        const BlockStyle style = m_style.of({kind, {}, 0});
        const Paragraph set(text, style, m_columns.width, m_style.keepsWords());
        m_painter.setPen(ink);
        for (int line = 0; line < set.lineCount(); ++line)
            drawOwnGlyphs(m_painter, set.layout().lineAt(line), style.font, QPointF(m_columns.left, height));
        height += set.height();
    };
    paint(m_setting->content.missingParticulars(), BlockKind::Source, m_theme.muted);
    if (height > 0) {
        height += qRound(m_style.em() * 0.5);
        m_painter.fillRect(QRectF(m_columns.left, height, m_columns.width, 0.75), m_theme.rule);
        height += qRound(m_style.em());
    }
    paint(m_setting->content.missingTitle(), BlockKind::Title, m_theme.ink);
    return std::min(height, m_height / 2);
}

void PagePrinter::paintFoot()
{
    const QFont &font = m_style.labelFont();
    const QFontMetricsF metrics(font);
    const qreal y = m_height - metrics.descent();
    const QString number = tr("Page %1").arg(m_sheets);
    const qreal left = m_columns.left;
    const qreal right = left + m_columns.width;
    m_painter.setFont(font);
    m_painter.setPen(m_theme.muted);
    const qreal width = metrics.horizontalAdvance(number);
    const QString title = metrics.elidedText(m_setting->content.article().title.simplified(), Qt::ElideRight,
                                             m_columns.width - width - m_style.em() * 2);
    drawOwnGlyphs(m_painter, QPointF(left, y), title);
    drawOwnGlyphs(m_painter, QPointF(right - width, y), number);
}

} // namespace mitjul
